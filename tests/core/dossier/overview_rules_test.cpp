#include "core/dossier/overview_rules.h"
#include "tests/support/test_office.h"

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 23);

// "2026-11-20 late Voortgang"
std::vector<std::string> told(const Overview& overview)
{
    std::vector<std::string> lines;
    for (const auto& step : overview.steps)
        lines.push_back((step.on ? step.on->iso() : "-") + (isLate(step, kToday) ? " late " : " ") + step.what);
    return lines;
}

Contact aContact(IdGenerator& ids, ContactState state, Moment at, std::string subject)
{
    Contact contact;
    contact.id = ids.make<ContactId>();
    contact.state = state;
    contact.at = at;
    contact.subject = std::move(subject);
    return contact;
}

// A client with a plan, appointments and contacts.
OverviewParts aBusyClient(IdGenerator& ids)
{
    OverviewParts parts;
    parts.contacts = {aContact(ids, ContactState::Planned, {Date(2026, 12, 1), 600}, "Voortgang"),
                      aContact(ids, ContactState::Planned, {Date(2026, 11, 20), 600}, "Niet afgesloten"),
                      aContact(ids, ContactState::Done, {Date(2026, 11, 10), 840}, "Telefoontje"),
                      aContact(ids, ContactState::Cancelled, {Date(2026, 12, 2), 600}, "Afgezegd")};
    parts.contacts[2].followUp = "Stuurt het cv";
    parts.contacts[2].followUpOn = Date(2026, 11, 30);
    parts.plan.current.emplace();
    auto& plan = *parts.plan.current;
    plan.plan.goalText = "Lasser";
    PlanActivity course;
    course.title = "Lascursus";
    PlanActivity letter;
    letter.title = "Brief schrijven";
    letter.dueOn = Date(2026, 11, 22);
    PlanActivity done = letter;
    done.title = "Klaar";
    done.state = ActivityState::Done;
    plan.activities = {course, letter, done};
    Evaluation evaluation;
    evaluation.plannedOn = Date(2026, 12, 1);
    Evaluation held = evaluation;
    held.heldOn = Date(2026, 10, 1);
    plan.evaluations = {held, evaluation};
    return parts;
}

} // namespace

TEST_CASE("The overview tells what is still to be done by day, what is late first and what has no day last")
{
    IdGenerator ids;
    const auto overview = overviewOf(aBusyClient(ids), kToday);
    CHECK(told(overview) == std::vector<std::string>{"2026-11-20 late Niet afgesloten",
                                                     "2026-11-22 late Brief schrijven", "2026-11-30 Stuurt het cv",
                                                     "2026-12-01 ", "2026-12-01 Voortgang", "- Lascursus"});
    CHECK(overview.steps[3].kind == OverviewStepKind::Evaluation);
    REQUIRE(overview.plan);
    CHECK(overview.plan->goalText == "Lasser");
    CHECK_FALSE(overview.isEmpty());
}

TEST_CASE("What was agreed and followed up is no longer still to be done")
{
    IdGenerator ids;
    auto parts = aBusyClient(ids);
    parts.contacts[2].isFollowedUp = true;
    const auto lines = told(overviewOf(parts, kToday));
    CHECK(std::ranges::find(lines, "2026-11-30 Stuurt het cv") == lines.end());
}

TEST_CASE("For a client who died nothing is still to be done, and what was spoken of stays readable")
{
    IdGenerator ids;
    auto parts = aBusyClient(ids);
    parts.hasDied = true;
    const auto overview = overviewOf(parts, kToday);
    CHECK(overview.steps.empty());
    REQUIRE(overview.recent.size() == 1);
    CHECK(overview.recent.front().subject == "Telefoontje");
}

TEST_CASE("The overview tells of the newest contacts that were held or missed, at most three")
{
    IdGenerator ids;
    OverviewParts parts;
    for (const int day : {3, 9, 1, 7})
        parts.contacts.push_back(aContact(ids, day == 7 ? ContactState::Missed : ContactState::Done,
                                          {Date(2026, 11, day), 600}, std::to_string(day)));
    const auto recent = overviewOf(parts, kToday).recent;
    REQUIRE(recent.size() == kRecentContacts);
    CHECK(recent[0].subject == "9");
    CHECK(recent[1].subject == "7");
    CHECK(recent[2].subject == "3");
}

TEST_CASE("An exemption is to be reviewed until it is over")
{
    OverviewParts parts;
    Exemption running;
    running.reason = "Mantelzorg";
    running.during = {Date(2026, 1, 1), Date(2026, 12, 31)};
    running.reviewOn = Date(2026, 12, 1);
    Exemption over = running;
    over.during.last = Date(2026, 11, 1);
    parts.plan.exemptions = {running, over};
    CHECK(told(overviewOf(parts, kToday)) == std::vector<std::string>{"2026-12-01 Mantelzorg"});
}

TEST_CASE("The decided diagnosis counts before one that has been begun since")
{
    IdGenerator ids;
    OverviewParts parts;
    Diagnosis decided;
    decided.id = ids.make<DiagnosisId>();
    decided.startedOn = Date(2026, 4, 1);
    decided.decidedOn = Date(2026, 4, 10);
    decided.decision = "Intensief";
    Diagnosis open;
    open.id = ids.make<DiagnosisId>();
    open.startedOn = Date(2026, 11, 1);
    parts.diagnoses = {decided, open};
    REQUIRE(overviewOf(parts, kToday).diagnosis);
    CHECK(overviewOf(parts, kToday).diagnosis->decision == "Intensief");
    parts.diagnoses = {open};
    CHECK(overviewOf(parts, kToday).diagnosis->startedOn == Date(2026, 11, 1));
}

TEST_CASE("A new client's overview is empty")
{
    CHECK(overviewOf({}, kToday).isEmpty());
}
