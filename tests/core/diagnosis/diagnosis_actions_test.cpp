#include "core/diagnosis/diagnosis_actions.h"
#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace werkpad;

namespace
{

template <class T>
T must(Result<T> result)
{
    REQUIRE(result.has_value());
    return *std::move(result);
}

// An office with one client, at noon on Monday 23 November 2026.
struct Room {
    FakeClock clock;
    std::unique_ptr<Workspace> workspace = Workspace::inMemory(clock);
    ClientId client = must(workspace->clients().add(aClient()));

    [[nodiscard]] DiagnosisActions& actions() const { return workspace->diagnoses(); }
    [[nodiscard]] ClientDiagnoses all() const { return must(actions().ofClient(client)); }
    [[nodiscard]] Diagnosis open() const
    {
        const auto diagnoses = all();
        REQUIRE(diagnoses.open());
        return diagnoses.open()->diagnosis;
    }
    DiagnosisId start(DiagnosisWidth width = DiagnosisWidth::Narrow) const
    {
        return must(actions().start(client, width));
    }
    DiagnosisEntryId note(DiagnosisEntryKind kind, std::string text) const
    {
        DiagnosisEntry entry;
        entry.diagnosis = open().id;
        entry.kind = kind;
        entry.text = std::move(text);
        return must(actions().addEntry(entry));
    }
    [[nodiscard]] Diagnosis decided() const
    {
        Diagnosis diagnosis = open();
        diagnosis.judgement = "Kan snel aan het werk";
        diagnosis.weighing = "Ervaring weegt zwaarder dan het ontbreken van een diploma";
        diagnosis.decision = "Zelf zoeken, over zes weken bellen";
        diagnosis.level = ServiceLevel::Basic;
        return diagnosis;
    }
    [[nodiscard]] std::string lastAction() const
    {
        return must(workspace->dossiers().history(client, 1)).front().change.action;
    }
    [[nodiscard]] Assessment zrm(std::string scores) const
    {
        Assessment assessment;
        assessment.client = client;
        assessment.instrument = "zrm";
        assessment.scores = std::move(scores);
        assessment.takenOn = clock.today();
        return assessment;
    }
};

template <class T>
std::string codeOf(const Result<T>& result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().findings.empty() ? std::string{} : result.error().findings.front().code;
}

// The same file with somebody else signed in.
struct TwoPeople {
    FakeClock clock;
    TemporaryFolder folder;
    std::unique_ptr<Workspace> mine;
    std::unique_ptr<Workspace> theirs;
    ClientId client;

    explicit TwoPeople(Role role)
    {
        const auto office = aNewOffice(folder / "office.werkpad");
        mine = must(Workspace::create(office, clock, Origin::Window));
        StaffMember colleague;
        colleague.name = "M. Yilmaz";
        must(mine->addUser(colleague, {role}, "ook geheim genoeg", KeyDerivationCost::forTests()));
        client = must(mine->clients().add(aClient()));
        theirs = must(Workspace::open(must(Workspace::unlock(office.file, "M. Yilmaz", "ook geheim genoeg")), clock,
                                      Origin::Window));
    }
};

} // namespace

TEST_CASE("Impressions are kept with their author and time, and in the history of the dossier")
{
    Room room;
    room.start();
    room.note(DiagnosisEntryKind::Impression, "  Zoekt elke week  ");
    room.clock.pass(5 * 60'000);
    room.note(DiagnosisEntryKind::Chance, "Heeft een netwerk in de bouw");
    const auto all = room.all();
    REQUIRE(all.diagnoses.size() == 1);
    const auto& entries = all.diagnoses.front().entries;
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].text == "Zoekt elke week");
    CHECK(entries[0].author == room.workspace->session().staff);
    CHECK(entries[0].writtenAt == Moment{Date(2026, 11, 23), 12 * 60});
    CHECK(entries[1].writtenAt == Moment{Date(2026, 11, 23), 12 * 60 + 5});
    CHECK(room.lastAction() == "diagnosis.add");
    CHECK(all.diagnoses.front().diagnosis.startedOn == Date(2026, 11, 23));
}

TEST_CASE("A narrow diagnosis that is widened keeps everything that was in it")
{
    const Room room;
    const auto id = room.start();
    room.note(DiagnosisEntryKind::Impression, "Zoekt elke week");
    Diagnosis judged = room.open();
    judged.judgement = "Kan snel aan het werk";
    REQUIRE(room.actions().update(room.open(), judged));
    REQUIRE(room.actions().widen(id));
    CHECK(room.open().width == DiagnosisWidth::Broad);
    CHECK(room.open().judgement == "Kan snel aan het werk");
    CHECK(room.all().diagnoses.front().entries.size() == 1);
    CHECK(must(room.actions().widen(id)) == 0); // it is broad already
}

TEST_CASE("A broad diagnosis without a weighed judgement cannot be decided, and says what is missing")
{
    const Room room;
    room.start(DiagnosisWidth::Broad);
    Diagnosis after = room.decided();
    after.weighing = " ";
    const auto refused = room.actions().decide(room.open(), after);
    CHECK(codeOf(refused) == "weighing_missing");
    CHECK_FALSE(room.open().decidedOn);
    CHECK(room.open().judgement.empty()); // nothing of it was written

    REQUIRE(room.actions().decide(room.open(), room.decided()));
    const auto all = room.all();
    CHECK(all.open() == nullptr);
    CHECK(all.diagnoses.front().diagnosis.decidedOn == Date(2026, 11, 23));
    CHECK(all.diagnoses.front().diagnosis.decidedBy == room.workspace->session().staff);
}

TEST_CASE("A decided diagnosis is never rewritten, and a new one can follow it")
{
    const Room room;
    const auto id = room.start();
    const auto entry = room.note(DiagnosisEntryKind::Impression, "Zoekt elke week");
    const auto measured = must(room.actions().assess(room.zrm("work=2")));
    REQUIRE(room.actions().decide(room.open(), room.decided()));
    const auto before = room.all();
    const auto& diagnosis = before.diagnoses.front().diagnosis;
    const auto& written = before.diagnoses.front().entries.front();

    DiagnosisEntry late;
    late.diagnosis = id;
    late.text = "Nog iets";
    Diagnosis other = diagnosis;
    other.judgement = "Toch niet";
    CHECK(codeOf(room.actions().addEntry(late)) == "diagnosis_decided");
    CHECK(codeOf(room.actions().changeEntry(written, late)) == "diagnosis_decided");
    CHECK(codeOf(room.actions().removeEntry(entry)) == "diagnosis_decided");
    CHECK(codeOf(room.actions().widen(id)) == "diagnosis_decided");
    CHECK(codeOf(room.actions().update(diagnosis, other)) == "diagnosis_decided");
    CHECK(codeOf(room.actions().decide(diagnosis, other)) == "diagnosis_decided");
    CHECK(codeOf(room.actions().removeAssessment(measured)) == "diagnosis_decided");
    CHECK(room.all() == before);

    room.start(DiagnosisWidth::Broad);
    const auto all = room.all();
    REQUIRE(all.diagnoses.size() == 2);
    CHECK(all.diagnoses.front().diagnosis.width == DiagnosisWidth::Broad); // newest first
    CHECK(all.diagnoses.back() == before.diagnoses.front());
}

TEST_CASE("One diagnosis at a time is open")
{
    const Room room;
    room.start();
    CHECK(codeOf(room.actions().start(room.client, DiagnosisWidth::Broad)) == "diagnosis_open");
    CHECK(room.all().diagnoses.size() == 1);
}

TEST_CASE("For somebody who has died no diagnosis is started, but an open one can be corrected")
{
    const Room room;
    room.start();
    const auto entry = room.note(DiagnosisEntryKind::Risk, "Verkeerd dossier");
    Client deceased = must(room.workspace->dossiers().reload(room.client)).client;
    deceased.deceasedOn = Date(2026, 11, 1);
    REQUIRE(room.workspace->clients().update(must(room.workspace->dossiers().reload(room.client)).client, deceased));
    CHECK(room.actions().removeEntry(entry).has_value());
    CHECK(codeOf(room.actions().assess(room.zrm("work=2"))) == "client_deceased");
    REQUIRE(room.actions().decide(room.open(), room.decided()));
    CHECK(codeOf(room.actions().start(room.client, DiagnosisWidth::Narrow)) == "client_deceased");
}

TEST_CASE("Scores are kept with the version of their instrument and the diagnosis they were taken for")
{
    Room room;
    must(room.actions().assess(room.zrm("work=2 finances=3")));
    const auto id = room.start();
    room.clock.setToday(Date(2026, 12, 1));
    must(room.actions().assess(room.zrm("work=4")));
    const auto assessments = room.all().assessments;
    REQUIRE(assessments.size() == 2); // oldest first
    CHECK(assessments[0].scores == "finances=3 work=2");
    CHECK(assessments[0].version == "2017");
    CHECK_FALSE(assessments[0].diagnosis);
    CHECK(assessments[1].diagnosis == id);
    CHECK(codeOf(room.actions().assess(room.zrm("work=6"))) == "out_of_range");
    REQUIRE(room.actions().removeAssessment(assessments[1].id));
    CHECK(room.all().assessments.size() == 1);
}

TEST_CASE("What was written in a diagnosis can be undone")
{
    const Room room;
    room.start();
    const auto number = must(room.actions().update(room.open(), room.decided()));
    CHECK(room.lastAction() == "diagnosis.set");
    REQUIRE(room.workspace->undo(number));
    CHECK(room.open().judgement.empty());
    CHECK(room.open().level == ServiceLevel::Undecided);
}

TEST_CASE("Undo does not rewrite a decided diagnosis either, but takes the decision itself back")
{
    const Room room;
    room.start();
    const auto judged = must(room.actions().update(room.open(), room.decided()));
    const auto entry = room.note(DiagnosisEntryKind::Impression, "Zoekt elke week");
    const auto removed = must(room.actions().removeEntry(entry));
    const auto decided = must(room.actions().decide(room.open(), room.decided()));
    CHECK(codeOf(room.workspace->undo(judged)) == "diagnosis_decided");
    CHECK(codeOf(room.workspace->undo(removed)) == "diagnosis_decided");
    REQUIRE(room.workspace->undo(decided));
    REQUIRE(room.workspace->undo(removed));
    CHECK(room.all().open()->entries.size() == 1);
}

TEST_CASE("Two people who judge at the same time lose nothing: the second is told, and other fields are merged")
{
    TwoPeople people(Role::CaseWorker);
    must(people.mine->diagnoses().start(people.client, DiagnosisWidth::Broad));
    const auto open = [](Workspace& workspace, ClientId client) {
        return must(workspace.diagnoses().ofClient(client)).open()->diagnosis;
    };
    REQUIRE(people.theirs->dossiers().open(people.client, "dienst"));
    const Diagnosis before = open(*people.mine, people.client);
    Diagnosis mine = before;
    mine.judgement = "Kan snel aan het werk";
    Diagnosis theirs = before;
    theirs.judgement = "Heeft eerst scholing nodig";
    Diagnosis weighed = before;
    weighed.weighing = "Ervaring tegen diploma";
    REQUIRE(people.mine->diagnoses().update(before, mine));
    const auto second = people.theirs->diagnoses().update(before, theirs);
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().kind == ErrorKind::ChangedMeanwhile);
    REQUIRE(people.theirs->diagnoses().update(before, weighed));
    CHECK(open(*people.mine, people.client).judgement == "Kan snel aan het werk");
    CHECK(open(*people.mine, people.client).weighing == "Ervaring tegen diploma");
}

TEST_CASE("A colleague's note is not rewritten, but who oversees caseloads can take it away")
{
    const Role role = GENERATE(values({Role::CaseWorker, Role::TeamLead}));
    TwoPeople people(role);
    must(people.mine->diagnoses().start(people.client, DiagnosisWidth::Narrow));
    REQUIRE(people.theirs->dossiers().open(people.client, "dienst"));
    DiagnosisEntry entry;
    entry.diagnosis = must(people.mine->diagnoses().ofClient(people.client)).open()->diagnosis.id;
    entry.text = "Zoekt elke week";
    must(people.mine->diagnoses().addEntry(entry));
    entry = must(people.mine->diagnoses().ofClient(people.client)).open()->entries.front();
    DiagnosisEntry other = entry;
    other.text = "Zoekt nooit";
    CHECK(codeOf(people.theirs->diagnoses().changeEntry(entry, other)) == "note_of_another");
    REQUIRE(people.mine->diagnoses().changeEntry(entry, other));
    CHECK(people.theirs->diagnoses().changeEntry(entry, other).error().findings.front().code == "note_of_another");
    const auto removed = people.theirs->diagnoses().removeEntry(entry.id);
    CHECK(removed.has_value() == (role == Role::TeamLead));
}

TEST_CASE("Who may not change clients changes no diagnosis, and who may not look reads none")
{
    TwoPeople people(Role::Matchmaker);
    const auto id = must(people.mine->diagnoses().start(people.client, DiagnosisWidth::Narrow));
    REQUIRE(people.theirs->dossiers().open(people.client, "match"));
    CHECK(people.theirs->diagnoses().ofClient(people.client).has_value());
    const auto open = must(people.theirs->diagnoses().ofClient(people.client)).open()->diagnosis;
    DiagnosisEntry entry;
    entry.diagnosis = id;
    entry.text = "x";
    Assessment assessment;
    assessment.client = people.client;
    assessment.instrument = "zrm";
    assessment.scores = "work=3";
    assessment.takenOn = people.clock.today();
    Diagnosis after = open;
    after.judgement = "x";
    auto& actions = people.theirs->diagnoses();
    CHECK(actions.addEntry(entry).error().kind == ErrorKind::NotPermitted);
    CHECK(actions.widen(id).error().kind == ErrorKind::NotPermitted);
    CHECK(actions.update(open, after).error().kind == ErrorKind::NotPermitted);
    CHECK(actions.decide(open, after).error().kind == ErrorKind::NotPermitted);
    CHECK(actions.assess(assessment).error().kind == ErrorKind::NotPermitted);
    CHECK(actions.start(people.client, DiagnosisWidth::Broad).error().kind == ErrorKind::NotPermitted);

    TwoPeople others(Role::Administrator);
    CHECK(others.theirs->diagnoses().ofClient(others.client).error().kind == ErrorKind::NotPermitted);
}

TEST_CASE("The diagnosis of a client in a colleague's caseload is read only after the dossier was opened")
{
    TwoPeople people(Role::CaseWorker);
    Client coached = must(people.mine->dossiers().reload(people.client)).client;
    const Client before = coached;
    coached.coach = people.mine->session().staff;
    REQUIRE(people.mine->clients().update(before, coached));
    CHECK(people.theirs->diagnoses().ofClient(people.client).error().kind == ErrorKind::PurposeNeeded);
    CHECK(people.theirs->diagnoses().start(people.client, DiagnosisWidth::Narrow).error().kind ==
          ErrorKind::PurposeNeeded);
    REQUIRE(people.theirs->dossiers().open(people.client, "waarneming"));
    CHECK(people.theirs->diagnoses().ofClient(people.client).has_value());
}
