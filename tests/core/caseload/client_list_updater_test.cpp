#include "core/caseload/client_list_updater.h"
#include "core/offices/office_fields.h"
#include "core/regimes/regime_fields.h"
#include "tests/support/office_filler.h"
#include "tests/support/office_in_memory.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;
using TestOffice = test::OfficeInMemory;

TEST_CASE("A new client is in the list and under its words at once")
{
    TestOffice office;
    const Client client = office.addClient("Jansen");
    CHECK(office.found("jansen") == 1);
    CHECK(office.entryOf(client.id).sortKey.starts_with("jansen"));
    CHECK(office.problems().empty());
}

TEST_CASE("A changed name moves the client and leaves no old words behind")
{
    TestOffice office;
    const Client before = office.addClient("Jansen");
    Client after = before;
    after.surname = "Bakker";
    office.change(before, after);
    CHECK(office.found("jansen") == 0);
    CHECK(office.found("bakker") == 1);
    CHECK(office.entryOf(after.id).sortKey.starts_with("bakker"));
    CHECK(office.problems().empty());
}

TEST_CASE("A client that is removed leaves list and search")
{
    TestOffice office;
    const Client client = office.addClient("Jansen");
    office.addClient("Bakker");
    office.write([&](Transaction& transaction) { transaction.remove(client); });
    CHECK(office.found("jansen") == 0);
    CHECK(office.number("SELECT count(*) FROM client_list") == 1);
    CHECK(office.problems().empty());
}

TEST_CASE("What belongs to a client is listed when it is added")
{
    TestOffice office;
    const Client client = office.addClient("Jansen");
    office.addSpell(client, Date(2026, 1, 1), std::nullopt);
    office.write([&](Transaction& transaction) {
        transaction.insert(
            RegimeCoverage{office.ids.make<RegimeCoverageId>(), client.id, "WW", {Date(2026, 1, 1), {}}, {}});
        transaction.insert(
            ThemeMark{office.ids.make<ThemeMarkId>(), client.id, Theme::Neighbourhood, {Date(2026, 1, 1), {}}, {}});
        SegmentOverride override;
        override.id = office.ids.make<SegmentOverrideId>();
        override.client = client.id;
        override.argument = "no work in this trade";
        override.during.first = Date(2026, 2, 1);
        transaction.insert(override);
    });
    const ListEntry entry = office.entryOf(client.id);
    CHECK_FALSE(entry.counting.empty());
    CHECK(entry.regimes.ends_with(" WW"));
    CHECK(entry.overrides.ends_with(" 0-3"));
    CHECK(entry.themes.ends_with(" neighbourhood"));
    CHECK(office.problems().empty());
}

TEST_CASE("Another interruption policy counts everybody with several spells anew")
{
    TestOffice office;
    Office policy;
    policy.id = office.ids.make<OfficeId>();
    office.write([&](Transaction& transaction) { transaction.insert(policy); });
    const Client client = office.addClient("Jansen");
    office.addSpell(client, Date(2026, 1, 1), Date(2026, 3, 31));
    office.addSpell(client, Date(2026, 5, 11), std::nullopt); // 40 days of work
    const std::string before = office.entryOf(client.id).counting;
    Office longer = policy;
    longer.interruptionWeeks = 6;
    office.write([&](Transaction& transaction) { transaction.update(policy, longer); });
    CHECK(office.entryOf(client.id).counting != before);
    CHECK(office.problems().empty());
}

TEST_CASE("Names that are put in order in parts stand as if they were sorted at once")
{
    TestOffice office;
    REQUIRE(test::fillOffice(office.writer, 3000).clients.size() == 3000);
    const auto byName = rowsByName(*office.database);
    for (const std::int64_t atOnce : {std::int64_t{1}, std::int64_t{500}, std::int64_t{1000}, std::int64_t{5000}}) {
        office.database->execute("DELETE FROM client_name");
        CHECK_FALSE(office.problems().empty());
        ClientListStore(*office.database).fillNames(atOnce);
        CHECK(rowsByName(*office.database) == byName);
        CHECK(office.problems().empty());
    }
}

TEST_CASE("Of a client that gets another name, or goes, the old name is in no list any more")
{
    TestOffice office;
    const Client before = office.addClient("Jansen");
    office.addClient("Pietersen");
    Client after = before;
    after.surname = "Zwart";
    office.change(before, after);
    CHECK(rowsByName(*office.database) == std::vector<ClientRowNumber>{2, 1});
    office.write([&](Transaction& transaction) { transaction.remove(after); });
    CHECK(rowsByName(*office.database) == std::vector<ClientRowNumber>{2});
    CHECK(office.problems().empty());
}

TEST_CASE("Many clients at once are listed as each of them would be")
{
    TestOffice office;
    const auto filled = test::fillOffice(office.writer, 3000);
    CHECK(office.number("SELECT count(*) FROM client_list") == 3000);
    CHECK(office.problems().empty());
    // The order of names, which the pass leaves for the end.
    CHECK(office.number("SELECT count(*) FROM client_name") == 3000);

    SECTION("and so are many more beside them")
    {
        REQUIRE(test::fillOffice(office.writer, 2500, 2).clients.size() == 2500);
        CHECK(office.number("SELECT count(*) FROM client_list") == 5500);
        CHECK(office.problems().empty());
    }
    SECTION("and so are a few of them that change")
    {
        office.write([&](Transaction& transaction) {
            for (std::size_t i = 0; i < filled.clients.size(); i += 100) {
                const auto before = findRecord<Client>(*office.database, filled.clients[i]).value();
                Client after = before;
                after.surname += "ma";
                transaction.update(before, after);
            }
        });
        CHECK(office.problems().empty());
    }
    SECTION("and all of them when everything is derived anew")
    {
        office.database->execute("UPDATE client_list SET counting = '' WHERE row % 7 = 0");
        office.database->execute("DELETE FROM client_list WHERE row % 50 = 0");
        office.database->execute("DELETE FROM client_search WHERE rowid % 60 = 0");
        CHECK(office.problems().size() > 20);
        REQUIRE(rebuildDerived(*office.database));
        CHECK(office.problems().empty());
    }
}

TEST_CASE("A list that is not as the facts say is found and named")
{
    TestOffice office;
    office.addClient("Jansen");
    office.addClient("Bakker");
    SECTION("an old entry")
    {
        office.database->execute("UPDATE client_list SET sort_key = 'x' WHERE row = 2");
        CHECK(office.problems() ==
              std::vector<std::string>{"order of names: row 2 does not stand as the list has it",
                                       "client list: client in row 2 is not listed as the facts say"});
    }
    SECTION("old words")
    {
        office.database->execute("UPDATE client_list SET search_hash = 1 WHERE row = 1");
        CHECK(office.problems() ==
              std::vector<std::string>{"search index: client in row 1 is indexed under old words"});
    }
    SECTION("a client that is not listed")
    {
        office.database->execute("DELETE FROM client_list WHERE row = 1");
        CHECK(office.problems() ==
              std::vector<std::string>{"client list: client in row 1 is missing in the list or the search index",
                                       "order of names: row 1 does not stand as the list has it"});
    }
    SECTION("an entry of nobody")
    {
        office.database->execute(
            "INSERT INTO client_list SELECT 77, sort_key, search_hash, birth_date, NULL, NULL, 0, "
            "NULL, NULL, NULL, '', '', '', '', NULL, NULL, NULL, NULL FROM client_list WHERE row = 1");
        CHECK(office.problems() ==
              std::vector<std::string>{"client list: row 77 belongs to no client",
                                       "order of names: row 77 does not stand as the list has it"});
    }
    REQUIRE(rebuildDerived(*office.database));
    CHECK(office.problems().empty());
}

TEST_CASE("A file derived by a program with another form is derived anew, once")
{
    TestOffice office;
    office.addClient("Jansen");
    office.database->execute("UPDATE client_list SET sort_key = 'x'");
    REQUIRE(ensureDerived(*office.database));
    CHECK(office.problems().size() == 2); // the same form: nothing was done
    setListBasis(*office.database, {kListForm - 1, 4});
    REQUIRE(ensureDerived(*office.database));
    CHECK(office.problems().empty());
}

TEST_CASE("Clients that change together are listed anew as one that changes alone, and the others are left as they are")
{
    TestOffice office;
    std::vector<Client> clients;
    for (int i = 0; i < 60; ++i) {
        clients.push_back(office.addClient("Naam" + std::to_string(i)));
        if (i != 1)
            office.addSpell(clients.back(), Date(2026, 1, 1 + i % 28));
    }
    office.write([&](Transaction& transaction) {
        for (std::size_t i = 0; i < clients.size(); i += 3) {
            Client after = clients[i];
            after.surname = "Ander" + std::to_string(i);
            transaction.update(clients[i], after);
        }
        transaction.remove(clients[1]);
    });
    CHECK(office.problems().empty());
    CHECK(office.found("name:ander*") == 20);
    CHECK(office.found("name:naam*") == 39);
    office.write([&](Transaction& transaction) { // and once more: who was chosen then is not chosen now
        for (std::size_t i = 2; i < clients.size(); i += 3) {
            Client after = clients[i];
            after.place = "Urk";
            transaction.update(clients[i], after);
        }
    });
    CHECK(office.problems().empty());
    CHECK(office.found("place:urk") == 20);
}
