#include "core/clients/client_store.h"
#include "core/exchange/quarantine_fields.h"
#include "core/workspace/entities.h"
#include "tests/support/file_image.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>

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
