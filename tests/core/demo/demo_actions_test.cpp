#include "core/changes/record_store.h"
#include "core/contacts/contact_fields.h"
#include "core/demo/demo_actions.h"
#include "core/diagnosis/diagnosis_fields.h"
#include "core/intake/routing_rules.h"
#include "core/plan/plan_fields.h"
#include "core/plan/plan_rules.h"
#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <tuple>

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
    // But for who fills it: each office has people of its own.
    const auto linesOf = [](Workspace& workspace, std::string_view entity) {
        auto lines = dumpLines(workspace, entity);
        const std::string own = workspace.session().staff.text();
        for (auto& line : lines)
            for (auto at = line.find(own); at != std::string::npos; at = line.find(own))
                line.replace(at, own.size(), "own");
        return lines;
    };
    for (const auto* entity : {"client", "unemployment_spell", "regime_coverage", "characteristic", "contact",
                               "diagnosis", "plan", "plan_activity"})
        CHECK(linesOf(*first, entity) == linesOf(*second, entity));
}

TEST_CASE("What was done with the clients of the example office would pass as if somebody had typed it")
{
    const FakeClock clock;
    const auto workspace = Workspace::inMemory(clock);
    REQUIRE(workspace->demo().fill({400, 0, 3}));
    Database& database = workspace->database();
    const Date today = clock.today();
    const auto plans = recordsWhere<Plan>(database, "ORDER BY id");
    const auto activities = recordsWhere<PlanActivity>(database, "ORDER BY id");
    const auto diagnoses = recordsWhere<Diagnosis>(database, "ORDER BY id");
    const auto contacts = recordsWhere<Contact>(database, "ORDER BY id");
    REQUIRE(plans.size() > 50);
    REQUIRE(contacts.size() > plans.size());
    for (const auto& plan : plans) {
        CHECK_FALSE(blocks(check(plan, today)));
        for (const auto& activity : activities) {
            if (activity.plan == plan.id)
                CHECK_FALSE(blocks(check(activity, plan, today)));
        }
        CHECK(std::ranges::count(plans, plan.client, &Plan::client) == 1);
    }
    for (const auto& diagnosis : diagnoses)
        CHECK((diagnosis.width == DiagnosisWidth::Narrow || !diagnosis.decidedOn || !diagnosis.weighing.empty()));
    std::set<std::tuple<StaffId, Moment>> appointments;
    for (const auto& contact : contacts) {
        CHECK((contact.state == ContactState::Planned) == (contact.at.day >= today));
        CHECK_FALSE(contact.subject.empty());
        if (contact.state == ContactState::Planned)
            CHECK(appointments.emplace(contact.staff, contact.at).second); // nobody is double-booked
    }
}

TEST_CASE("Who fills the example office has a caseload there, and something to do today")
{
    const FakeClock clock;
    const auto workspace = Workspace::inMemory(clock);
    REQUIRE(workspace->demo().fill({400, 0, 3}));
    const auto items = workspace->today().mine();
    REQUIRE(items);
    std::set<TodayReason> reasons;
    for (const auto& item : *items)
        reasons.insert(item.reason);
    CHECK(items->size() > 5);
    CHECK(reasons.size() >= 3);
    const auto desk = workspace->intake().today();
    REQUIRE(desk);
    CHECK(desk->size() > 3);
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
