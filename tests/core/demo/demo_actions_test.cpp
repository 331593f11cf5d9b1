#include "core/demo/demo_actions.h"
#include "core/intake/routing_rules.h"
#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace werkpad;

namespace
{

std::vector<std::string> dumpLines(Workspace& workspace, std::string_view entity)
{
    std::vector<std::string> lines;
    REQUIRE(workspace.dump([&](std::string_view line) {
        if (entity.empty() || line.find("\"entity\":\"" + std::string(entity) + "\"") != std::string_view::npos)
            lines.emplace_back(line);
    }));
    return lines;
}

} // namespace

TEST_CASE("A filled example office holds what was counted, is healthy and says that it is an example")
{
    const FakeClock clock;
    const TemporaryFolder folder;
    const auto workspace = Workspace::create(aNewOffice(folder / "demo.werkpad"), clock, Origin::CommandLine);
    REQUIRE(workspace);
    CHECK_FALSE((*workspace)->demo().isDemo().value());

    const auto counts = (*workspace)->demo().fill({300, 5, 42});
    REQUIRE(counts);
    CHECK(counts->clients == 300);
    CHECK(counts->coaches == 5);
    CHECK((*workspace)->demo().isDemo().value());
    CHECK((*workspace)->offices().office()->subname == "Voorbeeld");
    CHECK(dumpLines(**workspace, "client").size() == 300);
    CHECK(static_cast<std::int64_t>(dumpLines(**workspace, "unemployment_spell").size()) == counts->spells);
    CHECK(static_cast<std::int64_t>(dumpLines(**workspace, "characteristic").size()) == counts->characteristics);
    CHECK((*workspace)->check()->problems.empty());
}

TEST_CASE("Two example offices of the same seed and day have the same clients, ids included")
{
    const FakeClock clock;
    const auto first = Workspace::inMemory(clock);
    const auto second = Workspace::inMemory(clock);
    REQUIRE(first->demo().fill({50, 0, 9}));
    REQUIRE(second->demo().fill({50, 0, 9}));
    for (const auto* entity : {"client", "unemployment_spell", "regime_coverage", "characteristic"})
        CHECK(dumpLines(*first, entity) == dumpLines(*second, entity));
}

TEST_CASE("Everybody with a caseload at the example office has office hours, a capacity and a known expertise")
{
    const FakeClock clock;
    const auto workspace = Workspace::inMemory(clock);
    REQUIRE(workspace->demo().fill({50, 4, 9}));
    const auto all = workspace->professionals().all(clock.today());
    REQUIRE(all);
    int coaches = 0;
    for (const auto& professional : *all) {
        const bool guides = std::ranges::find(professional.roles, Role::CaseWorker) != professional.roles.end();
        if (!guides || professional.member.id == workspace->session().staff)
            continue;
        ++coaches;
        CHECK(professional.member.capacity >= 60);
        CHECK(professional.hours.size() >= 3);
        CHECK_FALSE(professional.expertise.empty());
        CHECK(std::ranges::all_of(professional.expertise, isKnownExpertise));
    }
    CHECK(coaches == 4);
}

TEST_CASE("A sub-name that somebody chose stays")
{
    const FakeClock clock;
    const auto workspace = Workspace::inMemory(clock);
    auto office = *workspace->offices().office();
    office.subname = "Mercado";
    REQUIRE(workspace->offices().update(office));
    REQUIRE(workspace->demo().fill({5, 1, 1}));
    CHECK(workspace->offices().office()->subname == "Mercado");
}

TEST_CASE("Made-up people are not mixed with real ones, but an example office may grow")
{
    const FakeClock clock;
    const auto workspace = Workspace::inMemory(clock);
    const auto real = Workspace::inMemory(clock);
    REQUIRE(real->clients().add(aClient()));
    const auto before = dumpLines(*real, "");
    CHECK(real->demo().fill({5, 1, 1}).error().kind == ErrorKind::AlreadyExists);
    CHECK(dumpLines(*real, "") == before);

    REQUIRE(workspace->demo().fill({20, 2, 1}));
    REQUIRE(workspace->demo().fill({20, 2, 1}));
    CHECK(dumpLines(*workspace, "client").size() == 40);
}

TEST_CASE("A cancelled example office leaves nothing behind")
{
    const FakeClock clock;
    const auto workspace = Workspace::inMemory(clock);
    const auto before = dumpLines(*workspace, "");
    const auto filled = workspace->demo().fill({2000, 3, 1}, [](std::int64_t done, std::int64_t total) {
        CHECK(total == 2000);
        return done < 1000;
    });
    REQUIRE_FALSE(filled);
    CHECK(filled.error().kind == ErrorKind::Cancelled);
    CHECK(dumpLines(*workspace, "") == before);
    CHECK_FALSE(workspace->demo().isDemo().value());
}

TEST_CASE("Only who manages the office may fill it with an example, and only with a sensible number")
{
    const FakeClock clock;
    const TemporaryFolder folder;
    const auto office = aNewOffice(folder / "demo.werkpad");
    const auto admin = Workspace::create(office, clock, Origin::CommandLine);
    REQUIRE(admin);
    StaffMember member;
    member.name = "M. Yilmaz";
    REQUIRE((*admin)->addUser(member, {Role::CaseWorker}, "ook geheim genoeg", KeyDerivationCost::forTests()));
    const auto unlocked = Workspace::unlock(office.file, "M. Yilmaz", "ook geheim genoeg");
    REQUIRE(unlocked);
    const auto coach = Workspace::open(*unlocked, clock, Origin::Window);
    REQUIRE(coach);
    CHECK((*coach)->demo().fill({5, 1, 1}).error().kind == ErrorKind::NotPermitted);
    CHECK((*admin)->demo().fill({0, 1, 1}).error().kind == ErrorKind::Invalid);
    CHECK((*admin)->demo().fill({5, -1, 1}).error().kind == ErrorKind::Invalid);
}
