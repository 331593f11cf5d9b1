#include "core/changes/record_store.h"
#include "core/extracts/extract_reader.h"
#include "core/extracts/extract_store.h"
#include "tests/support/office_in_memory.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <map>
#include <stdexcept>

using namespace werkpad;
using werkpad::test::OfficeInMemory;

namespace
{

// Keeps of each client the place of residence, and counts how often it was asked.
class PlaceMaker final : public ExtractMaker
{
public:
    std::string form = "1";
    int asked = 0;

    [[nodiscard]] int number() const override { return 99; }
    [[nodiscard]] std::string basis() const override { return form; }
    void make(Database& database, const ClientRange& range, const TakeExtract& take) override
    {
        const auto row = queryInOrder(database, {"SELECT id, place FROM client"}, "id", range);
        while (row->next()) {
            ++asked;
            if (const std::string place = row->text(1); !place.empty())
                take(row->id<ClientId>(0), place);
        }
    }
};

struct ExtractDesk {
    OfficeInMemory office{};
    PlaceMaker maker{};
    std::vector<Client> clients{};

    [[nodiscard]] Database& database() { return *office.database; }
    void add(const std::string& place)
    {
        Client client = aClient();
        client.place = place;
        clients.push_back(office.add(client));
    }
    void move(std::size_t which, const std::string& place)
    {
        Client after = clients[which];
        after.place = place;
        office.change(clients[which], after);
        clients[which] = after;
    }
    void remove(std::size_t which)
    {
        office.write([&](Transaction& transaction) { transaction.remove(clients[which]); });
        clients.erase(clients.begin() + static_cast<std::ptrdiff_t>(which));
    }
    [[nodiscard]] std::vector<std::string> kept()
    {
        std::vector<std::string> places;
        REQUIRE(
            forEachExtract(database(), maker, [&](ClientId, std::string_view place) { places.emplace_back(place); }));
        return places;
    }
    [[nodiscard]] std::int64_t blocksWith(const std::string& place)
    {
        return office.number("SELECT count(*) FROM extract_block WHERE instr(body, CAST('" + place + "' AS BLOB)) > 0");
    }
};

} // namespace

TEST_CASE("What is kept of dossiers is worked out once, and after a change only for who changed")
{
    ExtractDesk desk;
    for (const char* place : {"Almere", "Lelystad", "Zwolle"})
        desk.add(place);
    CHECK(desk.kept() == std::vector<std::string>{"Almere", "Lelystad", "Zwolle"});
    CHECK(desk.maker.asked == 3);
    CHECK(desk.kept().size() == 3);
    CHECK(desk.maker.asked == 3);
    desk.move(1, "Dronten");
    CHECK(desk.kept() == std::vector<std::string>{"Almere", "Dronten", "Zwolle"});
    CHECK(desk.maker.asked == 4);
    desk.add("Urk");
    CHECK(desk.kept() == std::vector<std::string>{"Almere", "Dronten", "Zwolle", "Urk"});
    CHECK(desk.maker.asked == 5);
    desk.move(0, ""); // of whom nothing is kept any more
    CHECK(desk.kept() == std::vector<std::string>{"Dronten", "Zwolle", "Urk"});
    CHECK(verifyExtracts(desk.database(), desk.maker)->empty());
}

TEST_CASE("Nothing is written about extracts as long as nobody asked for figures")
{
    ExtractDesk desk;
    desk.add("Almere");
    desk.move(0, "Lelystad");
    CHECK(desk.office.number("SELECT count(*) FROM extract_stale") == 0);
    CHECK(desk.office.number("SELECT count(*) FROM extract_block") == 0);
    CHECK(verifyExtracts(desk.database(), desk.maker)->empty());
}

TEST_CASE("An empty office has no extracts, and its first client gets one")
{
    ExtractDesk desk;
    CHECK(desk.kept().empty());
    desk.add("Almere");
    CHECK(desk.kept() == std::vector<std::string>{"Almere"});
}

TEST_CASE("Another policy or another form makes all extracts anew")
{
    ExtractDesk desk;
    desk.add("Almere");
    desk.add("Lelystad");
    CHECK(desk.kept().size() == 2);
    desk.maker.form = "2";
    CHECK(desk.kept().size() == 2);
    CHECK(desk.maker.asked == 4);
}

TEST_CASE("Of a client that goes nothing is kept, from that moment on")
{
    ExtractDesk desk;
    for (const char* place : {"Almere", "Geheimplaats", "Zwolle"})
        desk.add(place);
    CHECK(desk.kept().size() == 3);
    CHECK(desk.blocksWith("Geheimplaats") == 1);
    desk.remove(1);
    CHECK(desk.blocksWith("Geheimplaats") == 0);
    CHECK(desk.kept() == std::vector<std::string>{"Almere", "Zwolle"});
}

TEST_CASE("A file that cannot be written gives the same, without keeping it")
{
    TestOffice office;
    Client client = aClient();
    client.place = "Lelystad";
    static_cast<void>(office.client(client));
    const auto reader = office.lead().openAnother(OpenMode::ReadOnly);
    REQUIRE(reader);
    PlaceMaker maker;
    std::vector<std::string> places;
    REQUIRE(forEachExtract((*reader)->database(), maker,
                           [&](ClientId, std::string_view place) { places.emplace_back(place); }));
    CHECK(places == std::vector<std::string>{"Lelystad"});
    CHECK_FALSE(hasExtracts(office.lead().database()));
}

TEST_CASE("Whatever happens to clients, what is kept is what would be worked out now", "[property]")
{
    CHECK(rc::check([](const std::vector<std::tuple<int, int>>& steps) {
        ExtractDesk desk;
        for (int i = 0; i < 300; ++i) // several blocks
            desk.add("plaats " + std::to_string(i));
        RC_ASSERT(desk.kept().size() == 300U);
        int number = 0;
        for (const auto& [what, which] : steps) {
            const auto place = static_cast<std::size_t>(which < 0 ? -(which + 1) : which) % desk.clients.size();
            switch ((what < 0 ? -(what + 1) : what) % 5) {
            case 0:
                desk.add("nieuw " + std::to_string(++number));
                break;
            case 1:
                desk.move(place, "verhuisd " + std::to_string(++number));
                break;
            case 2:
                desk.move(place, "");
                break;
            case 3:
                desk.remove(place);
                break;
            default:
                RC_ASSERT(bringUpToDate(desk.database(), desk.maker).has_value());
            }
        }
        const auto kept = desk.kept();
        std::vector<std::string> now;
        desk.maker.make(desk.database(), {}, [&](ClientId, std::string_view bytes) { now.emplace_back(bytes); });
        RC_ASSERT(kept == now);
        RC_ASSERT(verifyExtracts(desk.database(), desk.maker)->empty());
    }));
}

namespace
{

// Three hundred clients, in blocks that are read a few hundred bytes at a time.
struct ManyStretches {
    ExtractDesk desk{};

    ManyStretches()
    {
        for (int i = 0; i < 300; ++i)
            desk.add("plaats " + std::to_string(i));
        REQUIRE(desk.kept().size() == 300);
    }
    [[nodiscard]] ExtractStore store() { return {desk.database(), desk.maker.number(), 100}; }
};

} // namespace

TEST_CASE("What is read in many stretches is the same, in the same order")
{
    ManyStretches many;
    std::vector<std::string> places;
    many.store().forEach([&](ClientId, std::string_view place) { places.emplace_back(place); });
    CHECK(places == many.desk.kept());
}

TEST_CASE("Who gives up while extracts are read ahead leaves the database as it was")
{
    ManyStretches many;
    int seen = 0;
    const auto giveUp = [&](ClientId, std::string_view) {
        if (++seen == 150)
            throw std::runtime_error("enough");
    };
    CHECK_THROWS_AS(many.store().forEach(giveUp), std::runtime_error);
    CHECK(seen == 150);
    CHECK(many.desk.kept().size() == 300);
}

TEST_CASE("An interrupt while extracts are read ahead ends the reading, and the next one works")
{
    ManyStretches many;
    int seen = 0;
    const auto read = many.desk.database().attempt([&] {
        many.store().forEach([&](ClientId, std::string_view) {
            if (++seen == 1)
                many.desk.database().interrupt();
        });
    });
    if (!read) // the other thread may have read the last block already
        CHECK(read.error().kind == ErrorKind::Cancelled);
    CHECK(seen >= 1);
    CHECK(many.desk.kept().size() == 300);
}

TEST_CASE("The check of a file names whose extract is not as the dossier says")
{
    ExtractDesk desk;
    for (const char* place : {"Almere", "Lelystad", "Zwolle"})
        desk.add(place);
    CHECK(desk.kept().size() == 3);
    desk.database().execute("UPDATE client SET place = 'Elders' WHERE place = 'Lelystad'"); // past the one write path
    const auto problems = verifyExtracts(desk.database(), desk.maker);
    REQUIRE(problems);
    REQUIRE(problems->size() == 1);
    CHECK(problems->front().find(desk.clients[1].id.text()) != std::string::npos);
    desk.database().execute("DELETE FROM extract_block");
    CHECK(verifyExtracts(desk.database(), desk.maker)->size() == 1);
    CHECK(desk.kept() == std::vector<std::string>{"Almere", "Elders", "Zwolle"}); // and who asks heals it
}

TEST_CASE("A client that goes while extracts are half made takes nobody along")
{
    ExtractDesk desk;
    desk.office.write([&](Transaction& transaction) {
        for (int i = 0; i < 2'100; ++i) { // more than one portion
            Client client = aClient();
            client.id = desk.office.ids.make<ClientId>();
            client.place = "plaats " + std::to_string(i);
            transaction.insert(client);
            desk.clients.push_back(client);
        }
    });
    int portions = 0;
    const auto stopped = bringUpToDate(desk.database(), desk.maker, [&] { return ++portions == 1; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    desk.remove(2'099); // of whom nothing was made yet
    desk.remove(100);   // of whom something was
    CHECK(desk.kept().size() == 2'098);
    CHECK(verifyExtracts(desk.database(), desk.maker)->empty());
}

TEST_CASE("Clients that an import adds get their extracts without all others being made anew")
{
    ExtractDesk desk;
    for (const char* place : {"Almere", "Lelystad", "Zwolle"})
        desk.add(place);
    CHECK(desk.kept().size() == 3);
    const int before = desk.maker.asked;
    const auto written = desk.office.writer.writeInBulk({}, "import", [&](Transaction& transaction) -> Result<void> {
        Client client = aClient();
        client.id = desk.office.ids.make<ClientId>();
        client.place = "Urk";
        transaction.insertWithDerived(client);
        return {};
    });
    REQUIRE(written);
    CHECK(desk.kept().size() == 4);
    CHECK(desk.maker.asked == before + 1);
}

TEST_CASE("Two that keep extracts for different policies do not wipe out each other's work for ever")
{
    ExtractDesk desk;
    desk.add("Almere");
    PlaceMaker other;
    other.form = "2";
    int turns = 0;
    const auto given = bringUpToDate(desk.database(), desk.maker, [&] {
        if (++turns > 1)
            return true;
        return bringUpToDate(desk.database(), other).has_value();
    });
    CHECK(given);
    CHECK(desk.kept().size() == 1);
    CHECK(turns < 5);
}
