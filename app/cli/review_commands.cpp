// client review: what a team lead asks about a dossier, and the answers.
#include "app/cli/client_access.h"
#include "app/cli/client_commands.h"
#include "app/cli/command_tree.h"
#include "app/cli/plan_access.h"
#include "core/base/stored_code.h"
#include "core/base/text.h"
#include "core/reviews/review_actions.h"
#include "core/reviews/review_note_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr const char* kId = "0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f";

Json nameJson(const StaffNames& names, const std::optional<StaffId>& staff)
{
    const auto found = staff ? names.find(*staff) : names.end();
    return found == names.end() ? Json() : Json(found->second);
}

struct ReviewOptions {
    ClientChoice choice{};
    std::string note{};
    std::string text{};
};

Json reviewJson(const ReviewNote& note, const StaffNames& names)
{
    return {{"id", note.id.text()},
            {"client", note.client.text()},
            {"question", note.question},
            {"asked_by", nameJson(names, note.askedBy)},
            {"asked_at", note.askedAt.iso()},
            {"state", storedCode(note.state)},
            {"answer", note.answer},
            {"answered_by", nameJson(names, note.answeredBy)},
            {"answered_at", note.answeredAt ? Json(note.answeredAt->iso()) : Json()},
            {"closed_by", nameJson(names, note.closedBy)},
            {"closed_at", note.closedAt ? Json(note.closedAt->iso()) : Json()}};
}

void printReviews(const std::vector<ReviewNote>& notes, std::ostream& out)
{
    TextTable table({"Note", "Asked", "State", "Question", "Answer"});
    for (std::size_t i = 0; i < notes.size(); ++i)
        table.row({std::to_string(i + 1), notes[i].askedAt.day.iso(), std::string(storedCode(notes[i].state)),
                   notes[i].question, notes[i].answer});
    table.print(out);
}

// Opens the dossier, does the work, answers with all its questions.
template <class Work>
Outcome withReviews(const ReviewOptions& options, Invocation& invocation, const Work& work)
{
    const auto open = openClient(options.choice, invocation);
    if (!open)
        return tl::unexpected(open.error());
    ReviewActions reviews(open->workspace->context());
    if (Result<void> done = work(reviews, open->dossier.client.id); !done)
        return tl::unexpected(done.error());
    const auto notes = reviews.ofClient(open->dossier.client.id);
    if (!notes)
        return tl::unexpected(notes.error());
    const auto names = staffNames(*open->workspace);
    if (!names)
        return tl::unexpected(names.error());
    if (invocation.output().isJson()) {
        Json list = Json::array();
        for (const auto& note : *notes)
            list.push_back(reviewJson(note, *names));
        invocation.output().json({{"reviews", std::move(list)}});
    } else {
        printReviews(*notes, invocation.output().text());
    }
    return Done{};
}

// By id, or by its number in `client review list`.
Result<ReviewNoteId> noteNamed(ReviewActions& reviews, ClientId client, const std::string& name)
{
    const auto notes = reviews.ofClient(client);
    if (!notes)
        return tl::unexpected(notes.error());
    const auto id = ReviewNoteId::parse(name);
    if (id && std::ranges::find(*notes, *id, &ReviewNote::id) != notes->end())
        return *id;
    const auto number = parseInteger(name);
    if (number && *number >= 1 && *number <= static_cast<long long>(notes->size()))
        return (*notes)[static_cast<std::size_t>(*number - 1)].id;
    return refuse("There is no question '" + name +
                  "': give its id, or its number from the newest on, as in 'client review list'");
}

CLI::App& addReview(CLI::App& group, const char* name, const char* what, const std::string& example,
                    ReviewOptions& options)
{
    CLI::App& app =
        addCommand(group, name, what, std::string("werkpad-cli client review ") + name + " " + kId + example);
    addClientChoice(app, options.choice);
    return app;
}

void addNote(CLI::App& app, ReviewOptions& options)
{
    app.add_option("note", options.note, "Its id, or its number in 'client review list'")
        ->type_name("NOTE")
        ->required();
}

} // namespace

void addClientReview(CLI::App& group, CommandTree& tree)
{
    CLI::App& review = addGroup(group, "review", "Questions of the team lead about a dossier, and their answers",
                                std::string("werkpad-cli client review list ") + kId);
    const auto options = std::make_shared<ReviewOptions>();
    CLI::App& add = addReview(review, "add", "Ask the case worker something; takes overseeing caseloads",
                              " --question \"Waarom is er nog geen plan?\"", *options);
    add.add_option("--question", options->text, "What is asked")->type_name("TEXT")->required();
    onChosen(add, tree, [options](Invocation& invocation) {
        return withReviews(*options, invocation, [&](ReviewActions& reviews, ClientId client) -> Result<void> {
            return outcomeOf(reviews.ask(client, options->text));
        });
    });
    CLI::App& answer = addReview(review, "answer", "Answer a question, or change the answer until it is closed",
                                 " 1 --answer \"Klant was ziek\"", *options);
    addNote(answer, *options);
    answer.add_option("--answer", options->text, "What is answered")->type_name("TEXT")->required();
    onChosen(answer, tree, [options](Invocation& invocation) {
        return withReviews(*options, invocation, [&](ReviewActions& reviews, ClientId client) -> Result<void> {
            const auto note = noteNamed(reviews, client, options->note);
            if (!note)
                return tl::unexpected(note.error());
            return outcomeOf(reviews.answer(*note, options->text));
        });
    });
    CLI::App& close = addReview(review, "close", "Close a question that is dealt with", " 1", *options);
    addNote(close, *options);
    onChosen(close, tree, [options](Invocation& invocation) {
        return withReviews(*options, invocation, [&](ReviewActions& reviews, ClientId client) -> Result<void> {
            const auto note = noteNamed(reviews, client, options->note);
            if (!note)
                return tl::unexpected(note.error());
            return outcomeOf(reviews.close(*note));
        });
    });
    CLI::App& list = addReview(review, "list", "The questions about a dossier, newest first", "", *options);
    onChosen(list, tree, [options](Invocation& invocation) {
        return withReviews(*options, invocation, [](ReviewActions&, ClientId) -> Result<void> { return {}; });
    });
}

} // namespace werkpad
