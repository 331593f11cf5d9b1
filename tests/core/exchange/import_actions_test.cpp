#include "core/changes/record_store.h"
#include "core/exchange/import_actions.h"
#include "core/exchange/quarantine_json.h"
#include "core/regimes/regime_fields.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/real_data.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <set>

using namespace werkpad;

namespace
{

// An office in memory and a folder for its files.
class ImportingOffice
{
    FakeClock m_clock; // before the workspace, which borrows it
    TemporaryFolder m_folder;

public:
    std::unique_ptr<Workspace> workspace = Workspace::inMemory(m_clock);

    std::filesystem::path file(const std::string& name, const std::string& content)
    {
        std::ofstream(m_folder / name, std::ios::binary) << content;
        return m_folder / name;
    }
    ImportResult import(const std::string& content, bool dryRun = false)
    {
        return importFile(file("people.csv", content), dryRun);
    }
    ImportResult importFile(const std::filesystem::path& path, bool dryRun = false)
    {
        auto result = workspace->imports().importClients({path, {}, dryRun, {}});
        REQUIRE(result);
        CHECK(result->read ==
              result->created + result->updated + result->unchanged + result->quarantined + result->rejected);
        return *result;
    }
    std::vector<Client> clients() { return recordsWhere<Client>(workspace->database(), "ORDER BY row"); }
    Client client() // the only one
    {
        const auto all = clients();
        REQUIRE(all.size() == 1);
        return all[0];
    }
    void set(const Client& before, const Client& after) { REQUIRE(workspace->clients().update(before, after)); }
    std::filesystem::path path(const std::string& name) { return m_folder / name; }
};

// "created 1 quarantined 2": what is not nought.
std::string counts(const ImportResult& result)
{
    std::string text;
    const auto add = [&](const char* name, std::uint64_t count) {
        if (count > 0)
            text += (text.empty() ? "" : " ") + std::string(name) + ' ' + std::to_string(count);
    };
    add("created", result.created);
    add("updated", result.updated);
    add("unchanged", result.unchanged);
    add("quarantined", result.quarantined);
    add("rejected", result.rejected);
    return text;
}

// "3 bsn bsn_repeated 2"
std::vector<std::string> issues(const ImportResult& result)
{
    std::vector<std::string> lines;
    for (const auto& issue : result.issues)
        lines.push_back(std::to_string(issue.line) + ' ' + issue.finding.field + ' ' + issue.finding.code +
                        (issue.finding.value.empty() ? "" : ' ' + issue.finding.value));
    return lines;
}

using Lines = std::vector<std::string>;

const std::string kPerson = "bsn;given_names;surname;birth_date;phone;registered_on;first_day;benefit_from;regime\n"
                            "999993653;Suzanne;Moulin;1985-12-01;010;2026-01-07;2026-01-05;2026-01-12;WW\n";

} // namespace

TEST_CASE("A person of a file becomes a client with spell and coverage")
{
    ImportingOffice office;
    const auto result = office.import(kPerson);
    CHECK(counts(result) == "created 1");
    CHECK(result.changeSet != 0);
    CHECK_FALSE(result.needsAttention());
    const auto client = office.client();
    CHECK(client.bsn == "999993653");
    const auto spells = recordsOf<UnemploymentSpell>(office.workspace->database(), client.id);
    REQUIRE(spells.size() == 1);
    CHECK(spells[0].during.first == Date(2026, 1, 5));
    CHECK(spells[0].benefitFrom == Date(2026, 1, 12));
    const auto coverages = recordsOf<RegimeCoverage>(office.workspace->database(), client.id);
    REQUIRE(coverages.size() == 1);
    CHECK(coverages[0].regime == "WW");
}

TEST_CASE("Importing a file again changes nothing")
{
    ImportingOffice office;
    office.import(kPerson);
    const auto again = office.import(kPerson);
    CHECK(counts(again) == "unchanged 1");
    CHECK(again.changeSet == 0);
}

TEST_CASE("A new import updates what may vary and resets no date")
{
    ImportingOffice office;
    office.import(kPerson);
    const auto before = office.client();
    CHECK(counts(office.import("bsn;given_names;surname;phone;registered_on;first_day;benefit_from;regime;place\n"
                               "999993653;Suzanne;Moulin;06;2026-09-09;2026-09-01;2026-09-02;WW:2026-09-03;Ede\n")) ==
          "updated 1");
    auto expected = before;
    expected.phone = "06";
    expected.place = "Ede";
    CHECK(office.client() == expected);
    auto& database = office.workspace->database();
    const auto spells = recordsOf<UnemploymentSpell>(database, before.id);
    REQUIRE(spells.size() == 1);
    CHECK(spells[0].during.first == Date(2026, 1, 5));
    CHECK(spells[0].benefitFrom == Date(2026, 1, 12));
    const auto coverages = recordsOf<RegimeCoverage>(database, before.id);
    REQUIRE(coverages.size() == 1);
    CHECK(coverages[0].during.first == Date(2026, 1, 12));
}

TEST_CASE("An empty cell erases nothing")
{
    ImportingOffice office;
    office.import(kPerson);
    const auto before = office.client();
    CHECK(counts(office.import("bsn;given_names;surname;phone\n999993653;;;\n")) == "unchanged 1");
    CHECK(office.client() == before);
}

TEST_CASE("A closed dossier is brought up to date but not reopened")
{
    ImportingOffice office;
    office.import("bsn;surname;phone\n999993653;Moulin;010\n");
    auto closed = office.client();
    closed.closedOn = Date(2026, 6, 1);
    office.set(office.client(), closed);
    const auto result = office.import("bsn;surname;phone;first_day;regime\n999993653;Moulin;06;2026-09-01;WW\n");
    CHECK(counts(result) == "updated 1");
    CHECK_FALSE(result.needsAttention());
    REQUIRE(result.notes.size() == 1);
    CHECK(result.notes[0].finding.code == "dossier_closed");
    CHECK(office.client().closedOn == Date(2026, 6, 1));
    CHECK(office.client().phone == "06");
    CHECK(recordsOf<UnemploymentSpell>(office.workspace->database(), closed.id).empty());
    CHECK(recordsOf<RegimeCoverage>(office.workspace->database(), closed.id).empty());
}

TEST_CASE("A value that a person has corrected does not come back with the old file")
{
    ImportingOffice office;
    office.import(kPerson);
    auto corrected = office.client();
    corrected.phone = "020";
    office.set(office.client(), corrected);
    CHECK(counts(office.import(kPerson)) == "unchanged 1");
    CHECK(office.client().phone == "020");
    CHECK(counts(office.import("bsn;surname;phone\n999993653;Moulin;030\n")) == "updated 1");
    CHECK(office.client().phone == "030");
}

TEST_CASE("A BSN that two rows claim goes to neither of them")
{
    ImportingOffice office;
    const std::string csv = "bsn;surname;birth_date\n999993653;Moulin;1985-12-01\n999990639;Burck;1922-09-25\n"
                            "999993653;Jansen;1960-01-01\n";
    const auto result = office.import(csv);
    CHECK(counts(result) == "created 1 quarantined 2");
    CHECK(issues(result) == Lines{"2 bsn bsn_repeated 4", "4 bsn bsn_repeated 2"});
    CHECK(office.client().surname == "Burck");
    const auto kept = office.workspace->imports().quarantine();
    REQUIRE(kept);
    REQUIRE(kept->size() == 2);
    CHECK((*kept)[0].fileName == "people.csv");
    CHECK((*kept)[0].line == 2);
    CHECK(columnsFromJson((*kept)[1].columns) ==
          std::vector<NamedCells>{{{"bsn", "999993653"}, {"surname", "Jansen"}, {"birth_date", "1960-01-01"}}});
    CHECK(findingsFromJson((*kept)[1].findings).at(0).code == "bsn_repeated");
    // The same rows are not kept twice.
    CHECK(counts(office.import(csv)) == "unchanged 1 quarantined 2");
    CHECK(office.workspace->imports().quarantine()->size() == 2);
}

TEST_CASE("Bad rows are set aside with their reasons and the good ones imported")
{
    ImportingOffice office;
    const auto result = office.import("bsn;surname;first_day\n123456789;A;\n;B;31-02-2026\n;C;2026-01-01;x\n;D;\n");
    CHECK(counts(result) == "created 1 quarantined 1 rejected 2");
    CHECK(issues(result) ==
          Lines{"2 bsn bsn_fails_check", "3 first_day cell_not_a_date 31-02-2026", "4 row too_many_fields 4"});
    CHECK(office.client().surname == "D");
    CHECK(office.workspace->imports().quarantine()->size() == 3);
}

TEST_CASE("A BSN or key that belongs to somebody else is a collision with a name")
{
    ImportingOffice office;
    office.import("bsn;given_names;surname;birth_date;source_key\n999993653;Suzanne;Moulin;1985-12-01;k1\n"
                  "999990639;Mattheus;Burck;1922-09-25;k2\n");
    const auto other = [&](const std::string& row) {
        return issues(office.import("bsn;given_names;surname;birth_date;source_key\n" + row + "\n"));
    };
    CHECK(other("999993653;Piet;Jansen;1985-12-01;") == Lines{"2 bsn bsn_of_another Suzanne Moulin"});
    CHECK(other("999993653;Suzanne;Moulin;1985-12-02;") == Lines{"2 bsn bsn_of_another Suzanne Moulin"});
    CHECK(other("999993653;Suzanne;Moulin;1985-12-01;k2") == Lines{"2 source_key key_of_another Mattheus Burck"});
    CHECK(other("999993872;Suzanne;Moulin;1985-12-01;k1") == Lines{"2 source_key key_of_another Suzanne Moulin"});
    CHECK(other("999993653;Suzanne;Burck;1985-00-00;k1").empty()); // married, and a vaguer date
    CHECK(office.clients().size() == 2);
    CHECK(office.clients()[0].surname == "Burck");
    CHECK(office.clients()[0].birthDate == Date(1985, 12, 1));
}

TEST_CASE("Somebody who looks like a known client is searched before created")
{
    ImportingOffice office;
    office.import("bsn;given_names;surname;birth_date\n999993653;Jan;van den Berg;1980-05-17\n");
    const auto result = office.import("given_names;prefix;surname;birth_date\nJan;van den;Berg;17-05-1980\n"
                                      "Jan;van den;Berg;1980\nJan;van den;Berg;1981\n");
    CHECK(counts(result) == "created 2 quarantined 1");
    CHECK(issues(result) ==
          Lines{"2 surname possible_same_person Jan van den Berg", "3 surname possible_same_person Jan van den Berg"});
}

TEST_CASE("A file without BSNs and keys can be imported again")
{
    ImportingOffice office;
    const std::string csv = "given_names;surname;birth_date;phone\nJan;Berg;1980-05-17;010\nPiet;Dal;1981-01-01;\n";
    CHECK(counts(office.import(csv)) == "created 2");
    CHECK(counts(office.import(csv)) == "unchanged 2");
    CHECK(counts(office.import("given_names;surname;birth_date;phone\nJan;Berg;1980-05-17;06\n")) == "updated 1");
}

TEST_CASE("Two rows of one file that could be one person both wait for a person to say")
{
    ImportingOffice office;
    const auto result = office.import("given_names;surname;birth_date\nJan;Berg;1980-05-17\nJan;Berg;1980-05-17\n");
    CHECK(counts(result) == "quarantined 2");
    CHECK(issues(result) == Lines{"2 surname possible_same_person line 3", "3 surname possible_same_person line 2"});
    CHECK(counts(office.import("source_key;given_names;surname;birth_date\n1;Jan;Berg;1980-05-17\n"
                               "2;Jan;Berg;1980-05-17\n")) == "created 2");
}

TEST_CASE("A coach is found by name, and an unknown one keeps nobody out")
{
    ImportingOffice office;
    const auto result = office.import("surname;coach\nA;a. test\nB;Nobody\n");
    CHECK(counts(result) == "created 2");
    CHECK(issues(result) == Lines{"3 coach coach_unknown Nobody"});
    CHECK(office.clients()[0].coach == office.workspace->session().staff);
    CHECK_FALSE(office.clients()[1].coach);
}

TEST_CASE("A dry run decides the same and writes nothing")
{
    ImportingOffice office;
    office.import(kPerson);
    const std::string csv = "bsn;surname;phone\n999993653;Moulin;06\n999990639;Burck;\n123456789;X;\n";
    const auto planned = office.import(csv, true);
    CHECK(counts(planned) == "created 1 updated 1 quarantined 1");
    CHECK(planned.changeSet == 0);
    CHECK(office.client().phone == "010");
    CHECK(office.workspace->imports().quarantine()->empty());
    auto done = office.import(csv);
    done.changeSet = 0;
    CHECK(done == planned);
}

TEST_CASE("Rows that were not taken are written to the rejects file")
{
    ImportingOffice office;
    const auto path = office.file("people.csv", "bsn;surname\n123456789;A\n999993653;B\n");
    const auto rejects = office.path("rejects.csv");
    REQUIRE(office.workspace->imports().importClients({path, {}, false, rejects}));
    std::ifstream in(rejects, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(in)), {});
    CHECK(text.starts_with("\xEF\xBB\xBF"
                           "bsn;surname;line;reason\r\n123456789;A;2;bsn: "));
    CHECK(std::ranges::count(text, '\n') == 2);
    const auto nowhere = office.workspace->imports().importClients({path, {}, false, office.path("no/where.csv")});
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == ErrorKind::FileError);
}

TEST_CASE("An import is taken back as one change")
{
    ImportingOffice office;
    const auto result = office.import(kPerson + "123456789;A;B;;;;;;\n");
    REQUIRE(office.workspace->undo(result.changeSet));
    CHECK(office.clients().empty());
    CHECK(office.workspace->imports().quarantine()->empty());
    CHECK(counts(office.import(kPerson)) == "created 1");
}

TEST_CASE("A row that was set aside leaves quarantine when it can be imported, or is dismissed")
{
    ImportingOffice office;
    const std::string row = "999993653;Suzanne;Moulin;1985-12-01\n";
    const std::string header = "bsn;given_names;surname;birth_date\n";
    office.import(header + row + "999993653;Piet;Jansen;1960-01-01\n");
    REQUIRE(office.workspace->imports().quarantine()->size() == 2);
    CHECK(counts(office.import(header + row)) == "created 1");
    const auto kept = office.workspace->imports().quarantine();
    REQUIRE(kept->size() == 1);
    REQUIRE(office.workspace->imports().dismiss((*kept)[0].id));
    CHECK(office.workspace->imports().quarantine()->empty());
    CHECK(office.workspace->imports().dismiss((*kept)[0].id).error().kind == ErrorKind::NotFound);
}

TEST_CASE("An import that is stopped leaves nothing behind")
{
    ImportingOffice office;
    std::string csv = "given_names;surname\n";
    for (int i = 0; i < 2'000; ++i)
        csv += "Jan;N" + std::to_string(i) + "\n";
    const auto path = office.file("people.csv", csv);
    const auto rejects = office.path("rejects.csv");
    for (const auto stage : {ImportStage::Checking, ImportStage::Importing, ImportStage::Finishing}) {
        std::stop_source stop;
        ImportWatch watch;
        watch.stop = stop.get_token();
        watch.progress = [&](const ImportProgress& progress) {
            if (progress.stage == stage)
                stop.request_stop();
        };
        const auto result = office.workspace->imports().importClients({path, {}, false, rejects}, watch);
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::Cancelled);
        CHECK(office.clients().empty());
        CHECK_FALSE(std::filesystem::exists(rejects));
        CHECK_FALSE(std::filesystem::exists(rejects.string() + ".part"));
    }
    CHECK(counts(office.import(csv)) == "created 2000");
}

TEST_CASE("Progress goes through its stages and ends with everybody")
{
    ImportingOffice office;
    std::vector<ImportStage> stages;
    std::uint64_t last = 0;
    ImportWatch watch;
    watch.progress = [&](const ImportProgress& progress) {
        if (stages.empty() || stages.back() != progress.stage)
            stages.push_back(progress.stage);
        CHECK(progress.done <= progress.total);
        last = progress.done;
    };
    REQUIRE(office.workspace->imports().importClients({office.file("p.csv", kPerson), {}, false, {}}, watch));
    CHECK(stages == std::vector{ImportStage::Checking, ImportStage::Importing, ImportStage::Finishing});
    CHECK(last == 1);
}

TEST_CASE("A preview shows headings, mapping and first rows and touches nothing")
{
    ImportingOffice office;
    const auto preview = office.workspace->imports().preview(
        office.file("p.csv", "BSN,Achternaam,Schoenmaat\n1,\"Jansen, jr\",43\n2,B,44\n"), {}, 1);
    REQUIRE(preview);
    CHECK(preview->format == CsvFormat{TextEncoding::Utf8, ','});
    CHECK(preview->header == Lines{"BSN", "Achternaam", "Schoenmaat"});
    CHECK(preview->rows == std::vector<Lines>{{"1", "Jansen, jr", "43"}});
    REQUIRE(preview->findings.size() == 1);
    CHECK(preview->findings[0].code == "column_not_imported");
    CHECK(office.workspace->imports().preview(office.path("none.csv"), {}).error().kind == ErrorKind::Missing);
}

TEST_CASE("Who may not import is refused")
{
    const FakeClock clock;
    const TemporaryFolder folder;
    const auto admin = Workspace::create(aNewOffice(folder / "office.werkpad"), clock, Origin::CommandLine);
    REQUIRE(admin);
    StaffMember auditor;
    auditor.name = "A. Uditor";
    auditor.login = "auditor";
    REQUIRE((*admin)->addUser(auditor, {Role::Auditor}, "ook geheim genoeg", KeyDerivationCost::forTests()));
    const auto unlocked = Workspace::unlock(folder / "office.werkpad", "auditor", "ook geheim genoeg");
    REQUIRE(unlocked);
    const auto workspace = Workspace::open(*unlocked, clock, Origin::CommandLine);
    REQUIRE(workspace);
    auto& imports = (*workspace)->imports();
    CHECK(imports.importClients({folder / "x.csv", {}, false, {}}).error().kind == ErrorKind::NotPermitted);
    CHECK(imports.preview(folder / "x.csv", {}).error().kind == ErrorKind::NotPermitted);
    CHECK(imports.quarantine().error().kind == ErrorKind::NotPermitted);
    CHECK(imports.dismiss({}).error().kind == ErrorKind::NotPermitted);
}

TEST_CASE("A program killed in the middle of an import has imported nothing and the next import all")
{
    const FakeClock clock;
    const TemporaryFolder folder;
    const auto database = folder / "office.werkpad";
    REQUIRE(Workspace::create(aNewOffice(database), clock, Origin::CommandLine));
    const auto unlocked = Workspace::unlock(database, "", "geheim genoeg");
    REQUIRE(unlocked);
    const auto people = folder / "people.csv";
    constexpr int kPeople = 5'000;
    {
        std::ofstream out(people);
        out << "given_names;surname;first_day\n";
        for (int i = 0; i < kPeople; ++i)
            out << "Jan;N" << i << ";2026-01-05\n";
    }
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const auto workspace = Workspace::open(*unlocked, clock, Origin::CommandLine);
        ImportWatch watch;
        watch.progress = [](const ImportProgress& progress) {
            if (progress.stage == ImportStage::Importing && progress.done > kPeople / 2)
                ::kill(::getpid(), SIGKILL);
        };
        if (workspace)
            (void)(*workspace)->imports().importClients({people, {}, false, {}}, watch);
        ::_exit(1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(WTERMSIG(status) == SIGKILL);
    const auto workspace = Workspace::open(*unlocked, clock, Origin::CommandLine);
    REQUIRE(workspace);
    CHECK(recordsWhere<Client>((*workspace)->database(), "LIMIT 1").empty());
    const auto report = (*workspace)->check();
    REQUIRE(report);
    CHECK(report->problems.empty());
    const auto again = (*workspace)->imports().importClients({people, {}, false, {}});
    REQUIRE(again);
    CHECK(again->created == kPeople);
}

TEST_CASE("Whatever rows a file has, nobody is lost and a second import changes nothing")
{
    CHECK(rc::check([] {
        const FakeClock clock;
        const TemporaryFolder folder;
        const auto workspace = Workspace::inMemory(clock);
        const auto cell = rc::gen::elementOf(std::vector<std::string>{
            "", "999993653", "999990639", "123", "Jan", "Berg", "1980-05-17", "1980", "31-02-2020", "\"x", "k1", "="});
        const auto rows = *rc::gen::container<std::vector<std::vector<std::string>>>(
            rc::gen::container<std::vector<std::string>>(5, cell));
        std::string csv = "bsn;given_names;surname;birth_date;source_key\n";
        for (const auto& row : rows)
            csv += row[0] + ';' + row[1] + ';' + row[2] + ';' + row[3] + ';' + row[4] + '\n';
        std::ofstream(folder / "p.csv") << csv;
        const auto sum = [](const ImportResult& r) {
            return r.created + r.updated + r.unchanged + r.quarantined + r.rejected;
        };
        const auto first = workspace->imports().importClients({folder / "p.csv", {}, false, {}});
        RC_ASSERT(first.has_value());
        RC_ASSERT(sum(*first) == first->read);
        const auto second = workspace->imports().importClients({folder / "p.csv", {}, false, {}});
        RC_ASSERT(second.has_value());
        RC_ASSERT(sum(*second) == second->read);
        RC_ASSERT(second->changeSet == 0);
        RC_ASSERT(second->created == 0U);
        RC_ASSERT(second->updated == 0U);
        RC_ASSERT(second->unchanged == first->created);
    }));
}

TEST_CASE("Of the official test persons the repeated BSNs, and nothing else, need attention")
{
    const auto path = testing::realData("rvig/testset_persoonslijsten_gba-v.csv");
    if (!path)
        SKIP("the official test persons are not on this machine (WERKPAD_REAL_DATA)");
    ImportingOffice office;
    const auto result = office.importFile(*path);
    CHECK(result.read == 687);
    CHECK(counts(result) == "created 677 quarantined 10");
    std::set<std::string> repeated;
    const auto kept = office.workspace->imports().quarantine();
    REQUIRE(kept);
    for (const auto& row : *kept) {
        const auto columns = columnsFromJson(row.columns);
        for (const auto& [name, value] : columns.at(0)) {
            if (name == "01.01.20")
                repeated.insert(value);
        }
    }
    CHECK(repeated == std::set<std::string>{"999992788", "999991425", "999994724", "999995133", "999995923"});
    CHECK(result.issueCount == 10);
    for (const auto& issue : result.issues)
        CHECK(issue.finding.code == "bsn_repeated");
    CHECK(office.clients().size() == 677);
    const auto again = office.importFile(*path);
    CHECK(counts(again) == "unchanged 677 quarantined 10");
    CHECK(again.changeSet == 0);
}
