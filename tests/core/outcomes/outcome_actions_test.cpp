#include "core/outcomes/outcome_fields.h"
#include "tests/support/test_office.h"

using namespace werkpad;

namespace
{

template <class T>
std::string codeOf(const Result<T>& result)
{
    if (result)
        return "done";
    return result.error().findings.empty() ? "" : result.error().findings.front().code;
}

// A coach with a client who is out of work since March.
struct OutcomeOffice {
    TestOffice office{};
    std::unique_ptr<Workspace> coach = office.colleague("M. Smit", {Role::CaseWorker});
    ClientId client = office.client(aClient().coachedBy(coach->session().staff), Date(2026, 3, 1));

    OutcomeOffice() { REQUIRE(coach->dossiers().open(client)); }
    [[nodiscard]] ClientOutcome outcome(OutcomeKind kind, Date on, const std::string& reason = {}) const
    {
        ClientOutcome made;
        made.client = client;
        made.kind = kind;
        made.happenedOn = on;
        made.exitReason = reason;
        return made;
    }
    [[nodiscard]] ClientOutcomeId placed(Date on)
    {
        const auto id = coach->outcomes().add(outcome(OutcomeKind::FullTimeWork, on));
        REQUIRE(id);
        return *id;
    }
    [[nodiscard]] std::vector<ClientOutcome> outcomes() { return coach->dossiers().reload(client)->outcomes; }
    [[nodiscard]] std::vector<std::string> story()
    {
        std::vector<std::string> lines;
        const auto story = coach->dossiers().story(client);
        for (const auto& entry : *story)
            if (entry.kind == StoryKind::Outcome)
                lines.push_back(entry.day.iso() + " " + entry.code + " " + entry.detail + " " + entry.authorName);
        return lines;
    }
};

} // namespace

TEST_CASE("A placement stands in the dossier with who recorded it, and is told in the story")
{
    OutcomeOffice o;
    ClientOutcome work = o.outcome(OutcomeKind::PartTimeWork, Date(2026, 5, 1));
    work.through = "vacature kassa";
    REQUIRE(o.coach->outcomes().add(work));
    REQUIRE(o.outcomes().size() == 1);
    ClientOutcome seen = o.outcomes().front();
    CHECK(seen.author == o.coach->session().staff);
    CHECK(seen.through == "vacature kassa");

    ClientOutcome after = seen;
    after.lasting = Lasting::Lasted;
    after.lastingCheckedOn = Date(2026, 11, 10);
    REQUIRE(o.coach->outcomes().set(seen, after));
    CHECK(o.outcomes().front() == after);
    CHECK(o.story() == std::vector<std::string>{"2026-11-10 outcome_lasted  M. Smit",
                                                "2026-05-01 outcome_part_time vacature kassa M. Smit"});
}

TEST_CASE("Outcomes come by the day on which they happened, whenever they were recorded")
{
    OutcomeOffice o;
    static_cast<void>(o.placed(Date(2026, 9, 1)));
    REQUIRE(o.coach->outcomes().add(o.outcome(OutcomeKind::PartTimeWork, Date(2026, 4, 1))));
    REQUIRE(o.outcomes().size() == 2);
    CHECK(o.outcomes().front().kind == OutcomeKind::PartTimeWork);
}

TEST_CASE("Removing an outcome is undone, and the history says both")
{
    OutcomeOffice o;
    const auto id = o.placed(Date(2026, 9, 1));
    const auto removed = o.coach->outcomes().remove(id);
    REQUIRE(removed);
    CHECK(o.outcomes().empty());
    CHECK(o.story().empty());
    REQUIRE(o.coach->undo(*removed));
    CHECK(o.outcomes().size() == 1);
    const auto history = o.coach->dossiers().history(o.client, 10);
    REQUIRE(history);
    CHECK(history->size() >= 3);
    CHECK(codeOf(o.coach->outcomes().remove(ClientOutcomeId())) == "");
}

TEST_CASE("What a colleague changed meanwhile is not overwritten, other fields are kept apart")
{
    OutcomeOffice o;
    static_cast<void>(o.placed(Date(2026, 4, 1)));
    const ClientOutcome seen = o.outcomes().front();
    ClientOutcome theirs = seen;
    theirs.through = "Jobhouse";
    REQUIRE(o.office.lead().dossiers().open(o.client, "overleg"));
    REQUIRE(o.office.lead().outcomes().set(seen, theirs));
    ClientOutcome mine = seen;
    mine.through = "vacaturebank";
    const auto refused = o.coach->outcomes().set(seen, mine);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::ChangedMeanwhile);
    ClientOutcome remarked = seen;
    remarked.remark = "belt nog";
    REQUIRE(o.coach->outcomes().set(seen, remarked));
    CHECK(o.outcomes().front().through == "Jobhouse");
    CHECK(o.outcomes().front().remark == "belt nog");
}

TEST_CASE("The death of a client is recorded as an exit")
{
    OutcomeOffice o;
    Client before = o.coach->dossiers().reload(o.client)->client;
    Client after = before;
    after.deceasedOn = PartialDate::parseIso("2026-11-01");
    REQUIRE(o.coach->clients().update(before, after));
    CHECK(codeOf(o.coach->outcomes().add(o.outcome(OutcomeKind::OtherExit, Date(2026, 11, 1), "deceased"))) == "done");
}

TEST_CASE("Who may not change clients, and who did not open the dossier, records no outcome")
{
    OutcomeOffice o;
    const auto other = o.office.colleague("K. Yılmaz", {Role::CaseWorker});
    const auto matchmaker = o.office.colleague("P. de Wit", {Role::Matchmaker});
    const auto work = o.outcome(OutcomeKind::FullTimeWork, Date(2026, 9, 1));
    CHECK(other->outcomes().add(work).error().kind == ErrorKind::PurposeNeeded);
    CHECK(matchmaker->outcomes().add(work).error().kind == ErrorKind::NotPermitted);
    CHECK(o.outcomes().empty());
}

TEST_CASE("A reason is added and ended by who keeps the catalogue, and adding it again brings it back")
{
    OutcomeOffice o;
    CHECK(o.coach->outcomes().addReason({{}, "Mantelzorg", {}}).error().kind == ErrorKind::NotPermitted);
    auto& lead = o.office.lead();
    const auto id = lead.outcomes().addReason({{}, " Mantelzorg ", {}});
    REQUIRE(id);
    CHECK(codeOf(lead.outcomes().addReason({{}, "mantelzorg", {}})) == "exit_reason_known");
    CHECK(codeOf(lead.outcomes().addReason({{}, "Pensioen", {}})) == "exit_reason_known");
    CHECK(codeOf(o.coach->outcomes().add(o.outcome(OutcomeKind::OtherExit, Date(2026, 9, 1), "Mantelzorg"))) == "done");

    CHECK(o.coach->outcomes().endReason(*id, Date(2026, 11, 22)).error().kind == ErrorKind::NotPermitted);
    REQUIRE(lead.outcomes().endReason(*id, Date(2026, 11, 22)));
    CHECK(codeOf(o.coach->outcomes().add(o.outcome(OutcomeKind::OtherExit, Date(2026, 9, 2), "Mantelzorg"))) ==
          "value_unknown");
    CHECK(lead.outcomes().addReason({{}, "MANTELZORG", {}}) == *id);
    const auto reasons = o.coach->outcomes().reasons();
    REQUIRE(reasons);
    REQUIRE(reasons->size() == 1);
    CHECK(reasons->front().name == "Mantelzorg");
    CHECK(reasons->front().isActive(Date(2026, 11, 23)));
}

TEST_CASE("Outcomes and reasons are in what workstations share, and go with a destroyed dossier")
{
    OutcomeOffice o;
    REQUIRE(o.office.lead().outcomes().addReason({{}, "Mantelzorg", {}}));
    static_cast<void>(o.placed(Date(2026, 9, 1)));
    const auto dump = o.office.dump();
    CHECK(dump.find("2026-09-01") != std::string::npos);
    CHECK(dump.find("Mantelzorg") != std::string::npos);
    REQUIRE(o.office.lead().erasures().erase(std::array{o.client}, "A. Archivaris"));
    CHECK(o.office.dump().find("2026-09-01") == std::string::npos);
}
