#include "core/reviews/review_actions.h"
#include "core/reviews/review_rules.h"
#include "tests/support/test_office.h"

using namespace werkpad;

namespace
{

// A client of M. Smit, a team lead (S. de Boer), and a colleague with a caseload of her own.
struct ReviewedOffice {
    TestOffice office{};
    std::unique_ptr<Workspace> coach = office.colleague("M. Smit", {Role::CaseWorker});
    std::unique_ptr<Workspace> other = office.colleague("A. Bakker", {Role::CaseWorker});
    ClientId client = office.client(aClient().coachedBy(coach->session().staff));

    [[nodiscard]] ReviewActions lead() { return ReviewActions(office.lead().context()); }
    [[nodiscard]] ReviewActions coaches() const { return ReviewActions(coach->context()); }
    [[nodiscard]] ReviewNoteId ask(const std::string& question = "Waarom is er nog geen plan?")
    {
        const auto note = lead().ask(client, question);
        REQUIRE(note);
        return *note;
    }
    [[nodiscard]] ReviewNote note(ReviewNoteId id)
    {
        const auto found = lead().find(id);
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] static std::vector<std::string> today(Workspace& workspace, TodayReason reason)
    {
        std::vector<std::string> details;
        const auto items = workspace.today().mine();
        REQUIRE(items);
        for (const auto& item : *items) {
            if (item.reason == reason)
                details.push_back(item.detail);
        }
        return details;
    }
};

} // namespace

TEST_CASE("A team lead asks about a dossier, the case worker answers, the team lead closes it")
{
    ReviewedOffice o;
    const auto id = o.ask();
    CHECK(o.note(id).state == ReviewState::Asked);
    CHECK(o.note(id).askedBy == o.office.lead().session().staff);
    REQUIRE(o.coaches().answer(id, " Klant was ziek; plan volgt maandag. "));
    CHECK(o.note(id).state == ReviewState::Answered);
    CHECK(o.note(id).answer == "Klant was ziek; plan volgt maandag.");
    CHECK(o.note(id).answeredBy == o.coach->session().staff);
    REQUIRE(o.lead().close(id));
    CHECK(o.note(id).state == ReviewState::Closed);
    CHECK(o.coaches().answer(id, "Toch niet").error().findings.front().code == "review_closed");
    CHECK(o.lead().close(id).error().findings.front().code == "review_closed");
    CHECK(o.lead().ofClient(o.client)->size() == 1);
}

TEST_CASE("A case worker cannot ask or close, and a colleague without purpose can neither read nor answer")
{
    ReviewedOffice o;
    CHECK(o.coaches().ask(o.client, "Mag ik dit?").error().kind == ErrorKind::NotPermitted);
    const auto id = o.ask();
    CHECK(o.coaches().close(id).error().kind == ErrorKind::NotPermitted);
    ReviewActions others(o.other->context());
    CHECK(others.answer(id, "Weet ik niet").error().kind == ErrorKind::PurposeNeeded);
    CHECK(others.ofClient(o.client).error().kind == ErrorKind::PurposeNeeded);
    CHECK(o.note(id).state == ReviewState::Asked);
}

TEST_CASE("A question and an answer need words, and not too many")
{
    ReviewNote note;
    CHECK(check(note).front().code == "question_missing");
    note.question = " \n";
    CHECK(check(note).front().code == "question_missing");
    note.question = std::string(1000, 'a');
    CHECK(check(note).empty());
    note.question += 'a';
    CHECK(check(note).front().code == "text_too_long");
    note.question = "\xff";
    CHECK(check(note).front().code == "text_not_utf8");
    CHECK(checkAnswer(note, "").front().code == "answer_missing");
    CHECK(checkAnswer(note, "Ja").empty());
    note.state = ReviewState::Closed;
    CHECK(checkAnswer(note, "Ja").front().code == "review_closed");
}

TEST_CASE("A question stands in Vandaag of who has the client, the answer in Vandaag of who asked")
{
    ReviewedOffice o;
    const auto id = o.ask("Hoe gaat het met de taaltoets?");
    const auto asked = [&](Workspace& of) { return ReviewedOffice::today(of, TodayReason::ReviewAsked); };
    const auto answered = [&](Workspace& of) { return ReviewedOffice::today(of, TodayReason::ReviewAnswered); };
    CHECK(asked(*o.coach) == std::vector<std::string>{"Hoe gaat het met de taaltoets?"});
    CHECK(asked(*o.other).empty());
    CHECK(asked(o.office.lead()).empty());
    // It goes along with the client.
    Client moved =
        *o.office.lead().dossiers().open(o.client).map([](const Dossier& dossier) { return dossier.client; });
    Client after = moved;
    after.coach = o.other->session().staff;
    REQUIRE(o.office.lead().clients().update(moved, after));
    CHECK(asked(*o.coach).empty());
    CHECK(asked(*o.other).size() == 1);
    REQUIRE(ReviewActions(o.other->context()).answer(id, "Gehaald"));
    CHECK(asked(*o.other).empty());
    CHECK(answered(o.office.lead()) == std::vector<std::string>{"Gehaald"});
    CHECK(answered(*o.coach).empty());
    REQUIRE(o.lead().close(id));
    CHECK(answered(o.office.lead()).empty());
}

TEST_CASE("Undo takes an answer back, and the question waits again")
{
    ReviewedOffice o;
    const auto id = o.ask();
    const auto change = o.coaches().answer(id, "Volgt");
    REQUIRE(change);
    REQUIRE(o.coach->undo(*change));
    CHECK(o.note(id).state == ReviewState::Asked);
    CHECK(o.note(id).answer.empty());
}
