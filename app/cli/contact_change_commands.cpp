#include "app/cli/client_access.h"
#include "app/cli/command_tree.h"
#include "app/cli/contact_access.h"
#include "app/cli/contact_json.h"
#include "app/cli/staff_choice.h"
#include "app/cli/words.h"
#include "core/contacts/contact_fields.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>

namespace werkpad
{

Outcome answerWithContact(Workspace& workspace, ContactId id, Invocation& invocation)
{
    const auto contact = workspace.contacts().find(id);
    if (!contact)
        return tl::unexpected(contact.error());
    const auto names = staffNames(workspace);
    if (!names)
        return tl::unexpected(names.error());
    if (invocation.output().isJson())
        invocation.output().json({{"contact", contactJson(*contact, *names)}});
    else
        printContacts(std::vector{*contact}, *names, invocation.output().text());
    return Done{};
}

Result<Channel> readChannel(const std::string& text)
{
    Channel channel{};
    if (!fromValue(Value(text), channel))
        return refuse("'" + text + "' is no channel: choose " + listed(storedCodes(Channel{})));
    return channel;
}

namespace
{

// Whose contact, and what for.
struct ContactChoice {
    std::string id{};
    std::string purpose{};
};

struct OpenContact {
    std::unique_ptr<Workspace> workspace;
    Contact contact;
};

Result<OpenContact> openContact(const ContactChoice& choice, Invocation& invocation)
{
    const auto id = ContactId::parse(choice.id);
    if (!id)
        return refuse("'" + choice.id + "' is no contact id: 'werkpad-cli contact list' and 'agenda' show them");
    auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto client = (*workspace)->contacts().clientOf(*id);
    if (!client)
        return tl::unexpected(client.error());
    if (auto opened = (*workspace)->dossiers().open(*client, choice.purpose); !opened)
        return tl::unexpected(opened.error());
    auto contact = (*workspace)->contacts().find(*id);
    if (!contact)
        return tl::unexpected(contact.error());
    return OpenContact{*std::move(workspace), *std::move(contact)};
}

using ChangeContact = std::function<Result<ChangeSetNumber>(ContactActions&, const Contact&)>;

Outcome changeContact(const ContactChoice& choice, const ChangeContact& change, Invocation& invocation)
{
    const auto open = openContact(choice, invocation);
    if (!open)
        return tl::unexpected(open.error());
    if (auto changed = change(open->workspace->contacts(), open->contact); !changed)
        return tl::unexpected(changed.error());
    return answerWithContact(*open->workspace, open->contact.id, invocation);
}

CLI::App& addChange(CLI::App& group, ContactChoice& choice, const std::string& name, const std::string& description,
                    const std::string& example)
{
    CLI::App& app =
        addCommand(group, name, description, "werkpad-cli contact " + name + " " + kContactExampleId + example);
    app.add_option("id", choice.id, "Its id; 'agenda' and 'contact list' show it")->type_name("ID")->required();
    app.add_option("--purpose", choice.purpose, "What for, when the client is in a colleague's caseload")
        ->type_name("TEXT");
    return app;
}

// --- what came of an appointment -------------------------------------------------------------------------------------

struct ClosingOptions : ContactChoice {
    std::string note{};
    std::string followUp{};
    std::string followUpOn{};
};

void addHold(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<ClosingOptions>();
    CLI::App& app = addChange(group, *options, "hold", "An appointment was held: write down what was said",
                              " --note \"Plan besproken\"");
    app.add_option("--note", options->note, "What was said")->type_name("TEXT");
    app.add_option("--follow-up", options->followUp, "What was agreed")->type_name("TEXT");
    app.add_option("--follow-up-on", options->followUpOn, "By when")->type_name("DATE");
    onChosen(app, tree, [options](Invocation& invocation) -> Outcome {
        const auto day = invocation.readOptionalDay("--follow-up-on", options->followUpOn);
        if (!day)
            return tl::unexpected(day.error());
        const ContactOutcome outcome{options->note, options->followUp, *day};
        return changeContact(
            *options,
            [&](ContactActions& contacts, const Contact& contact) { return contacts.hold(contact.id, outcome); },
            invocation);
    });
}

void addMiss(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<ClosingOptions>();
    CLI::App& app =
        addChange(group, *options, "miss", "The client did not come to an appointment", " --note \"Belde niet af\"");
    app.add_option("--note", options->note, "Anything worth knowing")->type_name("TEXT");
    onChosen(app, tree, [options](Invocation& invocation) {
        return changeContact(
            *options,
            [&](ContactActions& contacts, const Contact& contact) { return contacts.miss(contact.id, options->note); },
            invocation);
    });
}

void addCancel(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<ClosingOptions>();
    CLI::App& app =
        addChange(group, *options, "cancel", "An appointment was called off", " --reason \"Klant is ziek\"");
    app.add_option("--reason", options->note, "Why")->type_name("TEXT");
    onChosen(app, tree, [options](Invocation& invocation) {
        return changeContact(
            *options,
            [&](ContactActions& contacts, const Contact& contact) {
                return contacts.cancel(contact.id, options->note);
            },
            invocation);
    });
}

// --- change, follow-up, remove ---------------------------------------------------------------------------------------

// What was given is changed, the rest stays; an empty text clears.
struct ChangeOptions : ContactChoice {
    std::optional<std::string> channel{};
    std::string on{};
    std::string at{};
    std::optional<int> minutes{};
    std::string coach{};
    std::optional<std::string> place{};
    std::optional<std::string> subject{};
    std::optional<std::string> note{};
    std::optional<std::string> followUp{};
    std::optional<std::string> followUpOn{};
};

Result<void> readTexts(Contact& contact, const ChangeOptions& options, const Invocation& invocation)
{
    contact.minutes = options.minutes.value_or(contact.minutes);
    contact.place = options.place.value_or(contact.place);
    contact.subject = options.subject.value_or(contact.subject);
    contact.note = options.note.value_or(contact.note);
    contact.followUp = options.followUp.value_or(contact.followUp);
    if (!options.followUpOn)
        return {};
    const auto day = invocation.readOptionalDay("--follow-up-on", *options.followUpOn);
    if (!day)
        return tl::unexpected(day.error());
    contact.followUpOn = *day;
    return {};
}

Result<void> readTime(Contact& contact, const ChangeOptions& options, const Invocation& invocation)
{
    const auto day = invocation.readOptionalDay("--on", options.on);
    if (!day)
        return tl::unexpected(day.error());
    contact.at.day = day->value_or(contact.at.day);
    if (options.at.empty())
        return {};
    const auto minute = parseTimeOfDay(options.at);
    if (!minute)
        return refuse("'" + options.at + "' is no time of day (--at): write 14:05 or 9.30");
    contact.at.minute = *minute;
    return {};
}

Result<Contact> changed(Contact contact, const ChangeOptions& options, Workspace& workspace,
                        const Invocation& invocation)
{
    if (options.channel) {
        const auto channel = readChannel(*options.channel);
        if (!channel)
            return tl::unexpected(channel.error());
        contact.channel = *channel;
    }
    if (!options.coach.empty()) {
        const auto coach = findStaff(options.coach, workspace);
        if (!coach)
            return tl::unexpected(coach.error());
        contact.staff = coach->id;
    }
    if (auto read = readTime(contact, options, invocation); !read)
        return tl::unexpected(read.error());
    if (auto read = readTexts(contact, options, invocation); !read)
        return tl::unexpected(read.error());
    return contact;
}

Outcome correctContact(const ChangeOptions& options, Invocation& invocation)
{
    const auto open = openContact(options, invocation);
    if (!open)
        return tl::unexpected(open.error());
    const auto after = changed(open->contact, options, *open->workspace, invocation);
    if (!after)
        return tl::unexpected(after.error());
    auto& contacts = open->workspace->contacts();
    const auto findings = contacts.findings(*after);
    if (!findings)
        return tl::unexpected(findings.error());
    if (auto set = contacts.set(open->contact, *after); !set)
        return tl::unexpected(set.error());
    tellWarnings(*findings, invocation);
    return answerWithContact(*open->workspace, after->id, invocation);
}

void addCorrection(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<ChangeOptions>();
    CLI::App& app =
        addChange(group, *options, "change", "Correct a contact, or move an appointment", " --on 3-12-2026 --at 11:00");
    app.add_option("--channel", options->channel, "desk, telephone, internet, letter or home_visit")->type_name("WORD");
    app.add_option("--on", options->on, "The day")->type_name("DATE");
    app.add_option("--at", options->at, "The time")->type_name("TIME");
    app.add_option("--minutes", options->minutes, "How long")->type_name("N");
    app.add_option("--coach", options->coach, "Who of the office")->type_name("NAME");
    app.add_option("--place", options->place, "Where")->type_name("TEXT");
    app.add_option("--subject", options->subject, "What it is about")->type_name("TEXT");
    app.add_option("--note", options->note, "What was said")->type_name("TEXT");
    app.add_option("--follow-up", options->followUp, "What was agreed")->type_name("TEXT");
    app.add_option("--follow-up-on", options->followUpOn, "By when; \"\" for no day")->type_name("DATE");
    onChosen(app, tree, [options](Invocation& invocation) { return correctContact(*options, invocation); });
}

struct FollowUpOptions : ContactChoice {
    bool undone = false;
};

void addFollowUp(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<FollowUpOptions>();
    CLI::App& app = addChange(group, *options, "follow-up", "What was agreed in a contact has been done", "");
    app.add_flag("--undone", options->undone, "It has not been done after all");
    onChosen(app, tree, [options](Invocation& invocation) {
        return changeContact(
            *options,
            [&](ContactActions& contacts, const Contact& contact) {
                return contacts.setFollowedUp(contact.id, !options->undone);
            },
            invocation);
    });
}

Outcome removeContact(const ContactChoice& choice, Invocation& invocation)
{
    const auto open = openContact(choice, invocation);
    if (!open)
        return tl::unexpected(open.error());
    if (auto removed = open->workspace->contacts().remove(open->contact.id); !removed)
        return tl::unexpected(removed.error());
    if (invocation.output().isJson())
        invocation.output().json({{"removed", open->contact.id.text()}});
    else
        invocation.output().text() << "Removed. The history of the dossier keeps what stood there.\n";
    return Done{};
}

void addRemove(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<ContactChoice>();
    CLI::App& app = addChange(group, *options, "remove", "Take out a contact that was written down by mistake", "");
    onChosen(app, tree, [options](Invocation& invocation) { return removeContact(*options, invocation); });
}

} // namespace

void addContactChanges(CLI::App& group, CommandTree& tree)
{
    addHold(group, tree);
    addMiss(group, tree);
    addCancel(group, tree);
    addCorrection(group, tree);
    addFollowUp(group, tree);
    addRemove(group, tree);
}

} // namespace werkpad
