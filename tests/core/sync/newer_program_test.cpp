// Workstations of which some have the Werkpad of next year: it has a column and a kind of record more.
#include "core/storage/migrations.h"
#include "tests/support/station.h"

#include <cstring>

using namespace werkpad;

namespace
{

constexpr std::size_t kOldColumns = kColumnsOf<Client>.size();

constexpr auto kClientColumns = [] {
    std::array<std::string_view, kOldColumns + 1> columns{};
    std::ranges::copy(kColumnsOf<Client>, columns.begin());
    columns.back() = "shoe_size";
    return columns;
}();
const EntityInfo kNewClient{"client",
                            EntityOf<Client>::number,
                            {},
                            kClientColumns,
                            [] {
                                auto cells = defaultCells<Client>();
                                cells.emplace_back(std::string());
                                return cells;
                            },
                            [](std::size_t column, const Value& cell) {
                                return column < kOldColumns ? cellFits<Client>(column, cell)
                                                            : std::holds_alternative<std::string>(cell);
                            },
                            [](std::span<const Value> cells) {
                                const int misfit = firstMisfit<Client>(cells.first(kOldColumns));
                                return misfit < 0 && !std::holds_alternative<std::string>(cells[kOldColumns])
                                           ? static_cast<int>(kOldColumns)
                                           : misfit;
                            }};

constexpr std::array<std::string_view, 2> kVisitColumns{"client", "told"};
const EntityInfo kVisit{"home_visit",
                        9000,
                        "client",
                        kVisitColumns,
                        [] { return std::vector<Value>{Blob(16, 0), std::string()}; },
                        [](std::size_t column, const Value& cell) {
                            return column == 0 ? std::holds_alternative<Blob>(cell)
                                               : std::holds_alternative<std::string>(cell);
                        },
                        [](std::span<const Value> cells) {
                            if (!std::holds_alternative<Blob>(cells[0]))
                                return 0;
                            return std::holds_alternative<std::string>(cells[1]) ? -1 : 1;
                        }};

// What the next Werkpad's migration does; what was parked was parked by an older one.
void upgrade(Station& station)
{
    station.database->execute("ALTER TABLE client ADD COLUMN shoe_size TEXT NOT NULL DEFAULT ''");
    station.database->execute("CREATE TABLE home_visit (row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, "
                              "client BLOB NOT NULL REFERENCES client (id), told TEXT NOT NULL, added_in INTEGER) "
                              "STRICT");
    station.database->execute("UPDATE sync_parked SET schema = schema - 1");
    for (auto& entity : station.entities) {
        if (entity.table == "client")
            entity = kNewClient;
    }
    station.entities.push_back(kVisit);
}

std::vector<Value> newCells(const Client& client, const std::string& shoeSize)
{
    auto cells = cellsOf(client);
    cells.emplace_back(shoeSize);
    return cells;
}

ClientId addWithShoes(Station& station, const std::string& shoeSize, bool inBulk = false)
{
    Client client = aClient().named("Ayşe", "Çelik");
    client.id = station.ids.make<ClientId>();
    const auto work = [&](Transaction& transaction) -> Result<void> {
        transaction.insertRow(kNewClient, client.id.bytes(), newCells(client, shoeSize));
        return {};
    };
    REQUIRE((inBulk ? station.writer.writeInBulk(station.author, "import.clients", work)
                    : station.writer.write(station.author, "client.add", work)));
    return client.id;
}

std::string shoesOf(Station& station, ClientId client)
{
    const auto row = station.database->query("SELECT shoe_size FROM client WHERE id = ?", client);
    return row->next() ? row->text(0) : "(gone)";
}

void setShoes(Station& station, ClientId client, const std::string& shoeSize)
{
    const std::string before = shoesOf(station, client);
    REQUIRE(station.writer.write(station.author, "client.set", [&](Transaction& transaction) -> Result<void> {
        transaction.updateRow(kNewClient, RecordId(client.bytes()), {{"shoe_size", before, shoeSize}});
        return {};
    }));
}

void visit(Station& station, ClientId client, const std::string& told)
{
    REQUIRE(station.writer.write(station.author, "visit.add", [&](Transaction& transaction) -> Result<void> {
        const std::vector<Value> cells{toValue(client), told};
        transaction.insertRow(kVisit, station.ids.next(), cells);
        return {};
    }));
}

std::vector<std::string> visitsOf(Station& station, ClientId client)
{
    std::vector<std::string> told;
    const auto row = station.database->query("SELECT told FROM home_visit WHERE client = ? ORDER BY id", client);
    while (row->next())
        told.push_back(row->text(0));
    return told;
}

// A has this year's Werkpad, B the next one.
struct MixedOffice {
    MixedOffice()
    {
        office.settle();
        upgrade(b);
        added = addWithShoes(b, "42");
        imported = addWithShoes(b, "43", /*inBulk=*/true);
        old = a.add();
        office.settle();
        setShoes(b, old, "44");
        setShoes(b, imported, "45");
        visit(b, old, "Hond");
        office.settle();
    }
    void checkAllIsShown(Station& station)
    {
        CHECK(shoesOf(station, added) == "42");
        CHECK(shoesOf(station, imported) == "45");
        CHECK(shoesOf(station, old) == "44");
        CHECK(visitsOf(station, old) == std::vector<std::string>{"Hond"});
        for (const auto client : {added, imported})
            CHECK(station.find(client)->surname == "Çelik");
        CHECK(station.find(old)->surname == "Berg");
        CHECK(station.isSound());
        CHECK(countWork(*station.database, station.id()).parked == 0);
        CHECK(station.hash() == b.hash());
    }

    StationOffice office{2};
    Station& a = office[0];
    Station& b = office[1];
    ClientId added{};
    ClientId imported{};
    ClientId old{};
};

} // namespace

TEST_CASE("15. Newer schema: an older program shows what it knows, blanks nothing, and shows all after its upgrade")
{
    MixedOffice mixed;
    auto& a = mixed.a;
    REQUIRE(a.find(mixed.added));
    CHECK(a.find(mixed.added)->surname == "Çelik");
    CHECK(countWork(*a.database, a.id()).parked > 0);
    for (const auto client : {mixed.added, mixed.imported, mixed.old})
        a.set(client, &Client::phone, "0612345678");
    mixed.office.settle();
    for (const auto client : {mixed.added, mixed.imported, mixed.old})
        CHECK(mixed.b.phone(client) == "0612345678");
    mixed.checkAllIsShown(mixed.b);
    upgrade(a);
    a.exchange();
    mixed.checkAllIsShown(a);
    CHECK(a.conflicts().empty());
    mixed.office.settle();
    CHECK(mixed.office.hasConverged());
}

TEST_CASE("15b. Newer schema: what an older program passes on in its snapshot is whole")
{
    MixedOffice mixed;
    const auto newer = mixed.office.newcomer();
    upgrade(*newer);
    const auto older = mixed.office.newcomer();
    mixed.office.settle();
    (*mixed.office.files)[mixed.b.id().text()].clear(); // from nobody else
    mixed.a.compact();
    older->exchange();
    CHECK(older->hash() == mixed.a.hash());
    REQUIRE(older->find(mixed.added));
    CHECK(older->find(mixed.added)->surname == "Çelik");
    newer->exchange();
    mixed.checkAllIsShown(*newer);
    // And of that one, which has it from the older program only.
    (*mixed.office.files)[mixed.a.id().text()].clear();
    older->compact();
    const auto newest = mixed.office.newcomer();
    upgrade(*newest);
    newest->exchange();
    CHECK(shoesOf(*newest, mixed.added) == "42");
    CHECK(shoesOf(*newest, mixed.imported) == "45");
    CHECK(visitsOf(*newest, mixed.old) == std::vector<std::string>{"Hond"});
    upgrade(*older);
    older->exchange();
    mixed.checkAllIsShown(*older);
}

TEST_CASE("15c. Newer schema: who removes a client that an older program shows in part is told of by both")
{
    MixedOffice mixed;
    mixed.a.remove(mixed.added);
    setShoes(mixed.b, mixed.added, "46");
    mixed.office.settle();
    CHECK(shoesOf(mixed.b, mixed.added) == "46"); // who changes a client keeps it
    CHECK(mixed.a.find(mixed.added));             // also where nobody can see what was changed
    upgrade(mixed.a);
    mixed.office.settle();
    CHECK(shoesOf(mixed.a, mixed.added) == "46");
    CHECK(mixed.office.hasConverged());
}

TEST_CASE("15d. A file of a newer format is refused by name, and nothing of it is read")
{
    StationOffice office(2);
    const auto id = office[0].add();
    office[0].exchange();
    auto& [name, content] = *(*office.files)[office[0].id().text()].rbegin();
    const std::string good = content;
    content[std::strlen("WERKPAD")] = 2;
    const auto before = office[1].hash();
    const auto report = office[1].exchange();
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused.front() == RefusedFile{office[0].id().text() + '/' + name, "newer_format"});
    CHECK(office[1].hash() == before);
    content = good;
    office.settle();
    CHECK(office[1].find(id));
}
