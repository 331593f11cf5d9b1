#include "core/dossier/story_rules.h"
#include "tests/support/test_office.h"

using namespace werkpad;

namespace
{

// "2026-12-01 10:00 contact_planned telephone Voortgang"
std::vector<std::string> told(const std::vector<StoryEntry>& story)
{
    std::vector<std::string> lines;
    for (const auto& entry : story) {
        std::string line = entry.day.iso();
        if (entry.minute)
            line += " " + Moment{entry.day, *entry.minute}.clock();
        line += " " + entry.code;
        for (const auto* part : {&entry.value, &entry.detail})
            if (!part->empty())
                line += " " + *part;
        lines.push_back(line);
    }
    return lines;
}

const Date kToday(2026, 11, 23);

} // namespace

TEST_CASE("The story runs from what is planned back to the first day, over all kinds")
{
    IdGenerator ids;
    StoryParts parts;
    Contact planned;
    planned.id = ids.make<ContactId>();
    planned.at = {Date(2026, 12, 1), 600};
    planned.subject = "Voortgang";
    Contact call;
    call.id = ids.make<ContactId>();
    call.channel = Channel::Telephone;
    call.state = ContactState::Done;
    call.at = {Date(2026, 6, 1), 840};
    call.note = "Belt terug";
    parts.contacts = {call, planned};
    Visit visit;
    visit.arrivedAt = {Date(2026, 6, 1), 550};
    visit.subject = "Vraag over de uitkering";
    Visit forAppointment = visit;
    forAppointment.appointment = call.id;
    parts.visits = {visit, forAppointment};
    Diagnosis diagnosis;
    diagnosis.width = DiagnosisWidth::Broad;
    diagnosis.startedOn = Date(2026, 4, 1);
    diagnosis.decidedOn = Date(2026, 4, 10);
    diagnosis.level = ServiceLevel::Intensive;
    diagnosis.decision = "Intensief";
    parts.diagnoses = {diagnosis};
    Plan plan;
    plan.startedOn = Date(2026, 4, 11);
    plan.goalText = "Lasser";
    plan.agreement = Agreement::Agreed;
    plan.agreedOn = Date(2026, 4, 12);
    parts.plans = {plan};
    PlanActivity course;
    course.title = "Lascursus";
    course.startedOn = Date(2026, 5, 1);
    course.state = ActivityState::Done;
    course.endedOn = Date(2026, 7, 1);
    PlanActivity dropped;
    dropped.title = "Stage";
    dropped.state = ActivityState::Dropped;
    dropped.endedOn = Date(2026, 7, 2);
    PlanActivity open;
    open.title = "Solliciteren";
    parts.activities = {course, dropped, open};
    parts.spells = {aSpell({}, Date(2026, 3, 1))};

    const auto story = tellStory(parts, kToday);
    CHECK(told(story) == std::vector<std::string>{
                             "2026-12-01 10:00 contact_planned desk Voortgang",
                             "2026-09-01 period_begins 6-12",
                             "2026-07-02 activity_dropped Stage",
                             "2026-07-01 activity_done Lascursus",
                             "2026-06-01 14:00 contact_done telephone",
                             "2026-06-01 09:10 visit desk Vraag over de uitkering",
                             "2026-06-01 period_begins 3-6",
                             "2026-05-01 activity_started Lascursus",
                             "2026-04-12 plan_agreed",
                             "2026-04-11 plan_started work Lasser",
                             "2026-04-10 diagnosis_decided intensive",
                             "2026-04-01 diagnosis_started broad",
                             "2026-03-01 spell_begins 0-3",
                         });
    CHECK(story[4].text == "Belt terug");
    CHECK(story[4].contact == call);
}

TEST_CASE("Boundaries count from the first day of the chain, and stop at the last day")
{
    StoryParts parts;
    // A month of work in between does not restart the count (policy: 4 weeks).
    parts.spells = {aSpell({}, Date(2026, 1, 1), Date(2026, 2, 15)), aSpell({}, Date(2026, 3, 1), Date(2026, 6, 30))};
    CHECK(told(tellStory(parts, kToday)) == std::vector<std::string>{
                                                "2026-06-30 spell_ends",
                                                "2026-04-01 period_begins 3-6",
                                                "2026-03-01 spell_begins 0-3",
                                                "2026-02-15 spell_ends",
                                                "2026-01-01 spell_begins 0-3",
                                            });
}

TEST_CASE("An override is told when it begins and when it has ended, with its argument")
{
    StoryParts parts;
    SegmentOverride override;
    override.period = Period::Over12Months;
    override.argument = "Sector krimpt";
    override.during = {Date(2026, 5, 1), Date(2026, 11, 23)};
    parts.overrides = {override};
    const auto running = tellStory(parts, kToday); // today is its last day
    CHECK(told(running) == std::vector<std::string>{"2026-05-01 override_begins >12"});
    CHECK(running.front().text == "Sector krimpt");
    CHECK(told(tellStory(parts, Date(2026, 11, 24))).front() == "2026-11-23 override_ends >12");
}

TEST_CASE("A transfer is told when it is asked and when it is answered, by name")
{
    IdGenerator ids;
    StoryParts parts;
    Transfer transfer;
    transfer.to = ids.make<StaffId>();
    transfer.answeredBy = transfer.to;
    transfer.requestedAt = {Date(2026, 11, 1), 540};
    transfer.reason = "Verlof";
    transfer.summary = "Wil lasser worden";
    transfer.state = TransferState::Refused;
    transfer.answeredAt = Moment{Date(2026, 11, 2), 545};
    transfer.answer = "Vol";
    parts.transfers = {transfer};
    parts.staffNames = {{transfer.to, "M. Smit"}};
    const auto story = tellStory(parts, kToday);
    CHECK(told(story) == std::vector<std::string>{"2026-11-02 09:05 transfer_refused M. Smit",
                                                  "2026-11-01 09:00 transfer_requested M. Smit"});
    CHECK(story[0].text == "Vol");
    CHECK(story[0].authorName == "M. Smit");
    CHECK(story[1].text == "Verlof\nWil lasser worden");
}

TEST_CASE("The story of a dossier is for who has it open")
{
    TestOffice office;
    const auto coach = office.colleague("M. Smit", {Role::CaseWorker});
    const auto client = office.client(aClient().coachedBy(office.lead().session().staff), Date(2026, 3, 1));
    CHECK(coach->dossiers().story(client).error().kind == ErrorKind::PurposeNeeded);
    REQUIRE(coach->dossiers().open(client, "vervanging"));
    const auto story = coach->dossiers().story(client);
    REQUIRE(story);
    CHECK(told(*story) == std::vector<std::string>{"2026-09-01 period_begins 6-12", "2026-06-01 period_begins 3-6",
                                                   "2026-03-01 spell_begins 0-3"});
}
