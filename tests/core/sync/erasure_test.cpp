// 20. Erasure of a person: of who was forgotten nothing stays, anywhere, and nobody brings it back.
#include "core/changes/cells_json.h"
#include "core/changes/forgetting.h"
#include "core/retention/erasure_fields.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/sync/sealed_file.h"
#include "core/sync/share_files.h"
#include "core/sync/sync_store.h"
#include "tests/support/station.h"

#include <array>
#include <ranges>
#include <set>

using namespace werkpad;

namespace
{

constexpr std::int64_t kDay = 86'400'000;
constexpr const char* kSecret = "Zwartewaterland";

void erase(Station& station, ClientId client)
{
    REQUIRE(station.writer.write(station.author, "retention.erase", [&](Transaction& transaction) -> Result<void> {
        transaction.removeRow(kEntityInfo<Client>, RecordId(client.bytes()));
        forget(transaction.database(), allEntities(), RecordId(client.bytes()), "client");
        transaction.insert(Erasure{ErasureId(client.bytes()), "client"});
        return {};
    }));
}

// All that a file of the share says, as its readers get to see it.
std::string contentOf(Station& reader, const std::string& folder, const std::string& name)
{
    auto blob = reader.store.get(folder, name);
    REQUIRE(blob);
    SealedReader sealed(**blob);
    const auto key = officeKey(*reader.database, sealed.header().officeKey);
    REQUIRE(key);
    sealed.unlock(key->key);
    std::string content;
    std::array<std::uint8_t, 4096> piece{};
    while (const std::size_t size = sealed.read(piece))
        content.append(piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(size));
    return content;
}

// Files of the share that have this word in them.
std::set<std::string> filesWith(StationOffice& office, const std::string& word)
{
    std::set<std::string> found;
    for (const auto& [folder, files] : *office.files) {
        for (const auto& name : std::views::keys(files)) {
            if (parseFileName(name) && contentOf(office[0], folder, name).find(word) != std::string::npos)
                found.insert(folder + '/' + name);
        }
    }
    return found;
}

// Tables of a database that have this word in one of their cells.
std::set<std::string> tablesWith(Station& station, const std::string& word)
{
    std::set<std::string> found;
    const auto column =
        station.database->query("SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c "
                                "WHERE m.type = 'table' AND m.sql NOT LIKE '%VIRTUAL%'");
    while (column->next()) {
        const auto row = station.database->query(
            "SELECT count(*) FROM \"" + column->text(0) + "\" WHERE instr(\"" + column->text(1) + "\", ?) > 0", word);
        if (row->next() && row->integer(0) > 0)
            found.insert(column->text(0));
    }
    return found;
}

ClientId sharedClient(StationOffice& office)
{
    const auto id = office[0].add(aClient().named("Aaltje", kSecret));
    office[0].set(id, &Client::phone, std::string(kSecret) + " 1");
    office.settle();
    return id;
}

void addSpell(Station& station, ClientId client)
{
    UnemploymentSpell spell = aSpell(client, Date(2026, 3, 1));
    spell.id = station.ids.make<decltype(spell.id)>();
    REQUIRE(station.writer.write(station.author, "spell.add", [&](Transaction& transaction) -> Result<void> {
        transaction.insert(spell);
        return {};
    }));
}

} // namespace

TEST_CASE("20. Erasure of a person")
{
    StationOffice office(3);
    const auto gone = sharedClient(office);
    const auto other = office[1].add();
    addSpell(office[1], gone);
    office.settle();
    for (auto& station : office.stations)
        station->compact();
    // Undecided, edited on every side, and told in a snapshot.
    office[1].set(gone, &Client::phone, std::string(kSecret) + " 2");
    office[2].set(gone, &Client::phone, std::string(kSecret) + " 3");
    office.settle();
    REQUIRE_FALSE(filesWith(office, kSecret).empty());
    REQUIRE_FALSE(tablesWith(office[2], kSecret).empty());

    erase(office[0], gone);
    office.settle(4);

    CHECK(office.hasConverged());
    for (auto& station : office.stations) {
        INFO(station->id().text());
        CHECK(tablesWith(*station, kSecret).empty());
        CHECK(station->conflicts().empty());
        CHECK_FALSE(station->find(gone));
        CHECK(station->find(other));
    }
    CHECK(filesWith(office, kSecret).empty());
}

TEST_CASE("Who was away for a year cannot bring back who was erased, and forgets too")
{
    StationOffice office(3);
    const auto gone = sharedClient(office);
    // Meanwhile, far from the share:
    office[2].set(gone, &Client::place, std::string(kSecret) + " aan zee");
    addSpell(office[2], gone);
    const auto kept = office[2].add();
    erase(office[0], gone);
    for (auto& station : office.stations)
        station->clock.pass(365 * kDay);
    for (int round = 0; round < 4; ++round) {
        office[0].exchange();
        office[1].exchange();
    }
    CHECK(filesWith(office, kSecret).empty());

    office.settle(4);

    CHECK(office.hasConverged());
    for (auto& station : office.stations) {
        CHECK(tablesWith(*station, kSecret).empty());
        CHECK(station->find(kept));
    }
    CHECK(filesWith(office, kSecret).empty());
}

TEST_CASE("An edit that was published before it knew of the erasure is forgotten by who reads it later")
{
    StationOffice office(3);
    const auto gone = sharedClient(office);
    office[1].set(gone, &Client::place, std::string(kSecret) + " aan zee");
    office[1].exchange();
    erase(office[0], gone);
    office.settle(4);
    CHECK(office.hasConverged());
    for (auto& station : office.stations)
        CHECK(tablesWith(*station, kSecret).empty());
    CHECK(filesWith(office, kSecret).empty());
}

TEST_CASE("Two who erase the same person at once agree")
{
    StationOffice office(2);
    const auto gone = sharedClient(office);
    erase(office[0], gone);
    erase(office[1], gone);
    office.settle(4);
    CHECK(office.hasConverged());
    CHECK(office[0].conflicts().empty());
    CHECK(filesWith(office, kSecret).empty());
}

TEST_CASE("An erasure stands when the workstation that made it is no longer believed")
{
    StationOffice office(3);
    const auto gone = sharedClient(office);
    const auto before = positionOf(*office[1].database, office[0].id()).segment;
    erase(office[0], gone);
    office[0].exchange();
    office[2].exchange(); // has read it; the next one has not
    REQUIRE(office[1].writer.write({}, "share.revoke", [&](Transaction& transaction) -> Result<void> {
        const auto out = findRecord<Workstation>(transaction.database(), office[0].id());
        Workstation revoked = *out;
        revoked.revokedOn = Date(2026, 11, 24);
        revoked.lastSegment = static_cast<int>(before);
        transaction.update(*out, revoked);
        renewKey(transaction, office[1].ids);
        return {};
    }));
    for (int round = 0; round < 4; ++round) {
        office[1].exchange();
        office[2].exchange();
    }
    CHECK(office[1].hash() == office[2].hash());
    CHECK_FALSE(office[1].find(gone));
    CHECK(tablesWith(office[1], kSecret).empty());
}

TEST_CASE("What a newer program keeps of an erased person goes too")
{
    StationOffice office(2);
    const auto gone = sharedClient(office);
    const std::vector<CellChange> cells{{"client", {}, toValue(gone)}, {"text", {}, std::string(kSecret)}};
    office[1]
        .database
        ->query("INSERT INTO sync_parked (change_set, entity, record, subject, kind, cells, schema) "
                "VALUES ((SELECT max(number) FROM change_set), 999, ?, NULL, 1, ?, 99)",
                office[1].ids.make<RecordId>(), cellsToJson(cells))
        ->run();
    REQUIRE_FALSE(tablesWith(office[1], kSecret).empty());
    erase(office[0], gone);
    office.settle();
    CHECK(tablesWith(office[1], kSecret).empty());
}
