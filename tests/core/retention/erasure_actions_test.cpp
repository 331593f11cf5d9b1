#include "core/clients/client_store.h"
#include "core/exchange/quarantine_fields.h"
#include "core/outcomes/outcome_fields.h"
#include "core/plan/plan_fields.h"
#include "core/reviews/review_actions.h"
#include "core/reviews/review_note_fields.h"
#include "core/surveys/survey_fields.h"
#include "core/training/training_actions.h"
#include "core/training/training_fields.h"
#include "core/workspace/entities.h"
#include "tests/support/file_image.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace werkpad;

namespace
{

Client somebodyNamed(const std::string& surname)
{
    Client client = aClient().named("Aaltje", surname);
    client.bsn = "999990019";
    client.phone = "06-55512345";
    return client;
}

// What the access log says was done with a client, newest first.
std::vector<AccessEntry> erasuresOf(TestOffice& office, ClientId client)
{
    auto entries = office.lead().accessLog().entries(client, 100);
    REQUIRE(entries);
    std::erase_if(*entries, [](const AccessEntry& entry) { return entry.action != "client.erase"; });
    return *entries;
}

std::string imageOf(TestOffice& office)
{
    const auto unlocked = Workspace::unlock(office.file(), "", "geheim genoeg");
    REQUIRE(unlocked);
    return fileImage(office.file(), unlocked->key);
}

// A record of every kind that belongs to a client, with hardly anything in it but whose it is.
std::vector<RecordId> addOneOfEveryKind(TestOffice& office, ClientId client)
{
    std::vector<RecordId> made;
    REQUIRE(office.lead().context().writer.write({}, "demo", [&](Transaction& transaction) -> Result<void> {
        for (const auto& entity : allEntities()) {
            if (entity.subject.empty())
                continue;
            auto cells = entity.defaults();
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const auto column = entity.columns[i];
                if (column == entity.subject)
                    cells[i] = toValue(client);
                else if (column == "argument") // what the tables do not take empty
                    cells[i] = std::string("x");
                else if (column == "content")
                    cells[i] = std::string("{}");
                else if (column == "regime")
                    cells[i] = std::string("WW");
            }
            const auto id = office.lead().ids().make<RecordId>();
            transaction.insertRow(entity, id.bytes(), cells);
            made.push_back(id);
        }
        return {};
    }));
    return made;
}

std::vector<std::string> textsOf(Database& database, const std::string& sql)
{
    std::vector<std::string> texts;
    const auto row = database.query(sql);
    while (row->next())
        texts.push_back(row->text(0));
    return texts;
}

// Everything that is written in each table, bytes as hexadecimal digits and ids in texts without their dashes.
std::map<std::string, std::string> everythingIn(Database& database)
{
    std::map<std::string, std::string> tables;
    for (const auto& table : textsOf(database, "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE "
                                               "'CREATE VIRTUAL%'"))
        for (const auto& column : textsOf(database, "SELECT name FROM pragma_table_info('" + table + "')"))
            for (const auto& cell :
                 textsOf(database, "SELECT iif(typeof(\"" + column + "\") = 'blob', hex(\"" + column +
                                       "\"), replace(upper(\"" + column + "\"), '-', '')) FROM \"" + table + "\""))
                tables[table].append(cell) += '\n';
    return tables;
}

// The tables in which a cell has this id, as bytes or in a text.
std::set<std::string> tablesThatKnow(RecordId id, const std::map<std::string, std::string>& tables)
{
    std::string digits;
    for (const char letter : id.text())
        if (letter != '-')
            digits += static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    std::set<std::string> found;
    for (const auto& [table, text] : tables)
        if (text.find(digits) != std::string::npos)
            found.insert(table);
    return found;
}

} // namespace

TEST_CASE("An erased dossier is gone from lists, search, history and file, and only its id is kept")
{
    TestOffice office;
    const auto other = office.client(aClient().named("Bert", "Jansen"), Date(2026, 2, 1));
    const auto gone = office.client(somebodyNamed("Zwartewaterland"), Date(2026, 3, 1));
    const auto before = findClient(office.lead().database(), gone);
    REQUIRE(before);
    Client changed = *before;
    changed.place = "Appelscha";
    REQUIRE(office.lead().clients().update(*before, changed));
    REQUIRE(office.lead().drafts().save("client/" + gone.text(), "{\"phone\": \"06-99988877\"}"));
    REQUIRE(office.dump().find("Zwartewaterland") != std::string::npos);

    REQUIRE(imageOf(office).find("Appelscha") != std::string::npos);

    REQUIRE(office.lead().erasures().erase(std::vector{gone}, "Archivaris"));

    CHECK_FALSE(findClient(office.lead().database(), gone));
    CHECK(findClient(office.lead().database(), other));
    CHECK(office.dump().find(gone.text()) != std::string::npos);
    CHECK(office.lead().check()->ok());
    const std::string image = imageOf(office);
    for (const char* word :
         {"Zwartewaterland", "zwartewaterland", "06-55512345", "Appelscha", "999990019", "06-99988877"}) {
        INFO(word);
        CHECK(image.find(word) == std::string::npos);
    }
    CHECK(image.find("Jansen") != std::string::npos);
    REQUIRE(erasuresOf(office, gone).size() == 1);
    CHECK(erasuresOf(office, gone).front().purpose == "Archivaris");
}

TEST_CASE("With a dossier goes every record that belongs to it, of whichever kind")
{
    TestOffice office;
    auto& database = office.lead().database();
    const auto gone = office.client(somebodyNamed("Zwartewaterland"), Date(2026, 3, 1));
    const auto stays = office.client(aClient().named("Bert", "Jansen"), Date(2026, 2, 1));
    const auto parts = addOneOfEveryKind(office, gone);
    const auto partsThatStay = addOneOfEveryKind(office, stays);
    const RecordId person(gone.bytes());
    const auto before = everythingIn(database);
    for (const char* table : {"review_note", "outcome", "transfer", "plan_activity", "contact"}) {
        INFO(table);
        REQUIRE(tablesThatKnow(person, before).contains(table));
    }
    for (const auto part : parts)
        REQUIRE_FALSE(tablesThatKnow(part, before).empty());

    REQUIRE(office.lead().erasures().erase(std::vector{gone}, "Archivaris"));

    const auto after = everythingIn(database);
    // That it is gone, and who looked at it or did that: only these keep the id.
    const std::set<std::string> mayKnow{"access_log", "change", "erasure", "forgotten"};
    for (const auto& table : tablesThatKnow(person, after)) {
        INFO(table);
        CHECK(mayKnow.contains(table));
    }
    for (const auto part : parts) {
        CAPTURE(part.text());
        CHECK(tablesThatKnow(part, after).empty());
    }
    for (const auto part : partsThatStay)
        CHECK_FALSE(tablesThatKnow(part, after).empty());
    const auto broken = database.query("PRAGMA foreign_key_check");
    CHECK_FALSE(broken->next());
}

TEST_CASE("Questions about an erased dossier and its outcomes are gone from the file; what names nobody stays")
{
    TestOffice office;
    auto& lead = office.lead();
    const auto gone = office.client(somebodyNamed("Zwartewaterland"), Date(2026, 3, 1));
    ReviewActions reviews(lead.context());
    const auto note = reviews.ask(gone, "Waarom nog geen kwartelkuiken?");
    REQUIRE(note);
    REQUIRE(reviews.answer(*note, "Wacht op de zilvermeeuw"));
    ClientOutcome outcome;
    outcome.client = gone;
    outcome.happenedOn = Date(2026, 10, 1);
    outcome.through = "Via de boomklever";
    outcome.remark = "Bij het winterkoninkje";
    REQUIRE(lead.outcomes().add(outcome));
    SurveyRound round;
    round.name = "najaar 2026";
    round.sentOn = Date(2026, 11, 2);
    round.invited = 20;
    const auto survey = lead.surveys().addRound(round);
    REQUIRE(survey);
    SurveyAnswer answer;
    answer.round = *survey;
    answer.answeredOn = Date(2026, 11, 5);
    answer.scores = "overall=4";
    REQUIRE(lead.surveys().addAnswer(answer));
    Training training;
    training.staff = lead.session().staff;
    training.title = "Schulden signaleren";
    REQUIRE(TrainingActions(lead.context()).add(training));
    const std::vector<std::string> words{"kwartelkuiken", "zilvermeeuw", "boomklever", "winterkoninkje"};
    const std::string before = imageOf(office);
    for (const auto& word : words) {
        INFO(word);
        REQUIRE(before.find(word) != std::string::npos);
    }

    REQUIRE(lead.erasures().erase(std::vector{gone}, "Archivaris"));

    CHECK(recordsWhere<ReviewNote>(lead.database(), "").empty());
    CHECK(recordsWhere<ClientOutcome>(lead.database(), "").empty());
    const std::string after = imageOf(office);
    for (const auto& word : words) {
        INFO(word);
        CHECK(after.find(word) == std::string::npos);
    }
    // An answer to a survey has nobody's name or id in it, and a training is a colleague's.
    CHECK(lead.surveys().answers(*survey)->size() == 1);
    CHECK(recordsWhere<Training>(lead.database(), "").size() == 1);
}

TEST_CASE("Import rows that were set aside go with the person they are about")
{
    TestOffice office;
    const auto gone = office.client(somebodyNamed("Zwartewaterland"));
    Database& database = office.lead().database();
    ChangeWriter writer(database, office.clock(), {}, {});
    REQUIRE(writer.write({}, "import.clients", [](Transaction& transaction) -> Result<void> {
        QuarantinedRow row;
        row.profile = "werkpad";
        row.importedOn = Date(2026, 11, 20);
        for (const char* bsn : {"999990019", "999990408"}) {
            row.id = IdGenerator().make<decltype(row.id)>();
            row.columns = std::string("[{\"bsn\": \"") + bsn + "\"}]";
            row.findings = "[]";
            transaction.insert(row);
        }
        return {};
    }));
    REQUIRE(office.lead().erasures().erase(std::vector{gone}, "Archivaris"));
    const auto left = recordsWhere<QuarantinedRow>(office.lead().database(), "");
    REQUIRE(left.size() == 1);
    CHECK(left.front().columns.find("999990408") != std::string::npos);
}

TEST_CASE("Erasing needs an approval and the right to do it, and is all or nothing")
{
    TestOffice office;
    const auto first = office.client(aClient().named("Bert", "Jansen"));
    const auto coach = office.colleague("M. Yılmaz", {Role::CaseWorker});
    CHECK(coach->erasures().erase(std::vector{first}, "Archivaris").error().kind == ErrorKind::NotPermitted);
    CHECK(office.lead().erasures().erase(std::vector{first}, " ").error().findings.front().code == "approval_missing");
    const auto nobody = IdGenerator().make<ClientId>();
    CHECK(office.lead().erasures().erase(std::vector{first, nobody}, "Archivaris").error().kind == ErrorKind::NotFound);
    CHECK(findClient(office.lead().database(), first));
    CHECK(erasuresOf(office, first).empty());
}

TEST_CASE("What was erased cannot be brought back by undo")
{
    TestOffice office;
    const auto gone = office.client(somebodyNamed("Zwartewaterland"));
    REQUIRE(office.lead().erasures().erase(std::vector{gone}, "Archivaris"));
    const auto newest = office.lead().database().query("SELECT max(number) FROM change_set");
    REQUIRE(newest->next());
    const auto undone = office.lead().undo(newest->integer(0));
    REQUIRE_FALSE(undone);
    CHECK(undone.error().findings.front().code == "erasure_final");
    CHECK_FALSE(findClient(office.lead().database(), gone));
}
