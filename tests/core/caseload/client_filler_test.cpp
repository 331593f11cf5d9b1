#include "core/caseload/client_filler.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/office_in_memory.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;
using test::OfficeInMemory;

namespace
{

ClientFacts someone(OfficeInMemory& office, const std::string& surname)
{
    ClientFacts facts;
    facts.client.id = office.ids.make<ClientId>();
    facts.client.surname = surname;
    UnemploymentSpell spell;
    spell.id = office.ids.make<UnemploymentSpellId>();
    spell.client = facts.client.id;
    spell.during.first = Date(2026, 3, 1);
    facts.spells.push_back(spell);
    return facts;
}

struct Filling {
    std::int64_t clients = 0;
    std::int64_t expected = 0;
    std::function<void(Transaction&)> afterwards{};
};

Result<ChangeSetNumber> fill(OfficeInMemory& office, const Filling& filling, const std::stop_token& stop = {})
{
    return office.writer.writeInBulk({}, "fill", [&](Transaction& transaction) -> Result<void> {
        ClientFiller filler(transaction, 0, filling.expected, stop);
        for (std::int64_t i = 0; i < filling.clients; ++i)
            filler.insert(someone(office, "Berg" + std::to_string(i)));
        filler.finish();
        if (filling.afterwards)
            filling.afterwards(transaction);
        return stop.stop_requested() ? Result<void>(fail(ErrorKind::Cancelled)) : Result<void>{};
    });
}

std::int64_t indexes(OfficeInMemory& office)
{
    return office.number("SELECT count(*) FROM sqlite_schema WHERE type = 'index'");
}

} // namespace

TEST_CASE("Clients that are filled in are listed and found as if each had been added by hand")
{
    OfficeInMemory office;
    const auto before = indexes(office);
    SECTION("A few beside each other, indexes in place")
    {
        REQUIRE(fill(office, {3, 3, {}}));
        CHECK(office.found("name: berg2") == 1);
        CHECK(office.number("SELECT count(*) FROM client_list") == 3);
    }
    SECTION("More than are written at once, indexes away meanwhile")
    {
        REQUIRE(fill(office, {2'100, 2'100, {}}));
        CHECK(office.found("name: berg2099") == 1);
        CHECK(office.number("SELECT count(*) FROM client_list") == 2'100);
        CHECK(office.number("SELECT count(*) FROM unemployment_spell") == 2'100);
    }
    CHECK(indexes(office) == before);
    CHECK(office.problems().empty());
}

TEST_CASE("A client that is touched again after it was filled in is listed as it is in the end")
{
    OfficeInMemory office;
    std::vector<ClientId> told;
    bool toldOfMany = false;
    const auto subscription = office.writer.subscribe([&](const ChangeNotice& notice) {
        told = notice.touched.clients;
        toldOfMany = notice.touched.manyAdded;
    });
    ClientId touched;
    REQUIRE(fill(office, {3, 3, [&](Transaction& transaction) {
                              const auto filled = recordsWhere<Client>(transaction.database(), "ORDER BY row");
                              Client after = filled.at(1);
                              after.surname = "Zwart";
                              transaction.update(filled.at(1), after);
                              touched = after.id;
                          }}));
    CHECK(office.found("name: zwart") == 1);
    CHECK(office.found("name: berg1") == 0);
    CHECK(office.problems().empty());
    CHECK(told == std::vector{touched});
    CHECK(toldOfMany);
}

TEST_CASE("Filling that is stopped leaves nothing, and the indexes as they were")
{
    OfficeInMemory office;
    office.addClient("Jansen");
    const auto before = indexes(office);
    std::stop_source stop;
    stop.request_stop();
    CHECK(fill(office, {2'100, 2'100, {}}, stop.get_token()).error().kind == ErrorKind::Cancelled);
    CHECK(office.number("SELECT count(*) FROM client") == 1);
    CHECK(office.number("SELECT count(*) FROM client_list") == 1);
    CHECK(indexes(office) == before);
    CHECK(office.problems().empty());
}
