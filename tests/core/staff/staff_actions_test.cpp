#include "core/staff/staff_actions.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

StaffMember named(std::string name, std::string login = {})
{
    StaffMember member;
    member.name = std::move(name);
    member.login = std::move(login);
    return member;
}

} // namespace

TEST_CASE("A colleague is found by name or login, ignoring case and accents, when only one is called so")
{
    const FakeClock clock;
    const auto workspace = Workspace::inMemory(clock);
    auto& staff = workspace->staff();
    const auto id = staff.add(named("Ö. Yılmaz", "ozlem"), {Role::CaseWorker});
    REQUIRE(id);
    CHECK(staff.find("o. yilmaz")->value().id == *id);
    CHECK(staff.find(" OZLEM ")->value().id == *id);
    CHECK_FALSE(staff.find("niemand")->has_value());
    REQUIRE(staff.add(named("O. Yilmaz"), {}));
    CHECK_FALSE(staff.find("o. yilmaz")->has_value());
}

TEST_CASE("A colleague needs a name, and a login of his own")
{
    const FakeClock clock;
    const auto workspace = Workspace::inMemory(clock);
    auto& staff = workspace->staff();
    const auto nameless = staff.add(named("  "), {});
    REQUIRE_FALSE(nameless);
    CHECK(nameless.error().findings.front().code == "name_missing");
    REQUIRE(staff.add(named("A. Bakker", "ab"), {}));
    const auto second = staff.add(named("A. Bos", "ab"), {});
    REQUIRE_FALSE(second);
    CHECK(second.error().findings.front().code == "login_in_use");
}

TEST_CASE("The last administrator keeps that role, and can hand it on")
{
    const FakeClock clock;
    const auto workspace = Workspace::inMemory(clock);
    auto& staff = workspace->staff();
    const StaffId self = workspace->session().staff;
    const auto refused = staff.setRoles(self, {Role::CaseWorker});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().findings.front().code == "last_administrator");
    CHECK_FALSE(staff.leave(self));

    const auto other = staff.add(named("B. Kaya"), {Role::Administrator, Role::Administrator});
    REQUIRE(other);
    CHECK(staff.setRoles(self, {Role::CaseWorker}));
    const auto all = staff.staff();
    REQUIRE(all);
    for (const auto& [member, roles] : *all)
        CHECK(roles.size() == 1);
}

TEST_CASE("Who leaves keeps the name, and loses login and roles")
{
    const FakeClock clock;
    const auto workspace = Workspace::inMemory(clock);
    auto& staff = workspace->staff();
    const auto id = staff.add(named("C. de Wit", "cdw"), {Role::CaseWorker, Role::Intake});
    REQUIRE(id);
    REQUIRE(staff.leave(*id));
    const auto left = staff.find("C. de Wit");
    REQUIRE(left);
    REQUIRE(left->has_value());
    CHECK((*left)->leftOn == clock.today());
    CHECK((*left)->login.empty());
    const auto all = staff.staff();
    REQUIRE(all);
    CHECK(all->size() == 2);
    for (const auto& [member, roles] : *all) {
        if (member.id == *id)
            CHECK(roles.empty());
    }
    CHECK(staff.leave(StaffId{}).error().kind == ErrorKind::NotFound);
}
