#include "core/workspace/workspace.h"
#include "tests/support/fake_clock.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 24);

struct CatalogueOfOffice {
    FakeClock clock{kToday};
    std::unique_ptr<Workspace> workspace = Workspace::inMemory(clock);

    [[nodiscard]] CatalogueActions& catalogue() { return workspace->catalogue(); }
    [[nodiscard]] Service add(std::string name, std::string type = "language")
    {
        Service service;
        service.name = std::move(name);
        service.type = std::move(type);
        const auto id = catalogue().add(service);
        REQUIRE(id);
        service.id = *id;
        return service;
    }
    [[nodiscard]] std::vector<std::string> names()
    {
        std::vector<std::string> found;
        const auto services = catalogue().active(); // outlives the loop
        REQUIRE(services);
        for (const auto& service : *services)
            found.push_back(service.name);
        return found;
    }
};

} // namespace

TEST_CASE("Services are listed by name, without regard to capitals and accents")
{
    CatalogueOfOffice office;
    for (const auto* name : {"Opvang", "éénmalig gesprek", "Coach"})
        CHECK(office.add(name).id != ServiceId{});
    CHECK(office.names() == std::vector<std::string>{"Coach", "éénmalig gesprek", "Opvang"});
}

TEST_CASE("A service with faults is not written, and every fault is told")
{
    CatalogueOfOffice office;
    Service service;
    service.costCents = -1;
    const auto added = office.catalogue().add(service);
    REQUIRE_FALSE(added);
    CHECK(added.error().findings.size() == 3);
    CHECK(office.names().empty());
}

TEST_CASE("A changed service can be changed back by undo")
{
    CatalogueOfOffice office;
    const auto before = office.add("Taalles");
    auto after = before;
    after.durationWeeks = 30;
    const auto change = office.catalogue().set(before, after);
    REQUIRE(change);
    CHECK(office.catalogue().all()->front().durationWeeks == 30);
    REQUIRE(office.workspace->undo(*change));
    CHECK(office.catalogue().all()->front() == before);
}

TEST_CASE("A service that somebody else changed meanwhile is not overwritten")
{
    CatalogueOfOffice office;
    const auto before = office.add("Taalles");
    auto mine = before;
    mine.contact = "Balie";
    auto theirs = before;
    theirs.contact = "M. Yılmaz";
    REQUIRE(office.catalogue().set(before, theirs));
    CHECK(office.catalogue().set(before, mine).error().kind == ErrorKind::ChangedMeanwhile);
    CHECK(office.catalogue().all()->front().contact == "M. Yılmaz");
}

TEST_CASE("An ended service cannot be chosen after its last day and is not forgotten")
{
    CatalogueOfOffice office;
    const auto service = office.add("Taalles");
    REQUIRE(office.catalogue().end(service.id, addDays(kToday, -1)));
    CHECK(office.names().empty());
    CHECK(office.catalogue().all()->size() == 1);
    CHECK(office.catalogue().suggested("language", {}, {})->empty());
}

TEST_CASE("The example catalogue is there only when it is taken over, once, and undo takes it out in one go")
{
    CatalogueOfOffice office;
    CHECK(office.names().empty());
    const auto loaded = office.catalogue().loadExample();
    REQUIRE(loaded);
    const auto count = office.names().size();
    CHECK(count > 20);
    CHECK(office.catalogue().loadExample() == ChangeSetNumber{0});
    CHECK(office.names().size() == count);
    REQUIRE(office.workspace->undo(*loaded));
    CHECK(office.names().empty());
}
