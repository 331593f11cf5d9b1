#include "core/intake/professional_actions.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace werkpad;

namespace
{

const Date kMonday(2026, 11, 23);

Professional one(Workspace& workspace, StaffId staff, Date day = kMonday)
{
    const auto all = workspace.professionals().all(day);
    REQUIRE(all);
    const auto found = std::ranges::find_if(*all, [&](const Professional& p) { return p.member.id == staff; });
    REQUIRE(found != all->end());
    return *found;
}

template <class T>
std::string firstFinding(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.error().findings.empty() ? "" : result.error().findings.front().code;
}

} // namespace

TEST_CASE("Expertise is replaced as a whole, shown in the order of the groups, and taken back")
{
    TestOffice office;
    auto& lead = office.lead();
    const auto self = lead.session().staff;
    using Codes = std::vector<std::string>;
    REQUIRE(lead.professionals().setExpertise(self, {"period:6-12", "theme:over_45", "theme:over_45"}));
    CHECK(one(lead, self).expertise == Codes{"theme:over_45", "period:6-12"});
    const auto change = lead.professionals().setExpertise(self, {"regime:WW"});
    REQUIRE(change);
    CHECK(one(lead, self).expertise == Codes{"regime:WW"});
    REQUIRE(lead.undo(*change));
    CHECK(one(lead, self).expertise == Codes{"theme:over_45", "period:6-12"});
    CHECK(*lead.professionals().setExpertise(self, {"period:6-12", "theme:over_45"}) == 0);
    CHECK(firstFinding(lead.professionals().setExpertise(self, {"theme:tall"})) == "expertise_unknown");
    CHECK(lead.professionals().setExpertise(StaffId{}, {}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Office hours that contradict each other are refused, all at once")
{
    TestOffice office;
    auto& lead = office.lead();
    const auto self = lead.session().staff;
    REQUIRE(lead.professionals().setHours(self, {{{}, {}, 1, 510, 720}, {{}, {}, 1, 780, 1020}}));
    CHECK(one(lead, self).hours.size() == 2);
    const auto refused = lead.professionals().setHours(self, {{{}, {}, 1, 600, 500}, {{}, {}, 9, 1, 2}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().findings.size() == 2);
    CHECK(one(lead, self).hours.size() == 2);
}

TEST_CASE("Everybody tells their own presence, the office that of others")
{
    TestOffice office;
    const auto coach = office.colleague("M. Yilmaz", {Role::CaseWorker});
    const auto self = coach->session().staff;
    const auto change = coach->professionals().setPresence(self, kMonday, false, " Tandarts ");
    REQUIRE(change);
    CHECK(one(*coach, self).presence->remark == "Tandarts");
    CHECK_FALSE(one(*coach, self, addDays(kMonday, 1)).presence);
    REQUIRE(coach->professionals().setPresence(self, kMonday, true));
    CHECK(one(*coach, self).presence->isPresent);
    REQUIRE(coach->professionals().clearPresence(self, kMonday));
    CHECK_FALSE(one(*coach, self).presence);

    const auto other = office.lead().session().staff;
    CHECK(coach->professionals().setPresence(other, kMonday, false).error().kind == ErrorKind::NotPermitted);
    CHECK(coach->professionals().clearPresence(other, kMonday).error().kind == ErrorKind::NotPermitted);
    CHECK(office.lead().professionals().setPresence(self, kMonday, false));
}

TEST_CASE("One's own presence is taken back by oneself")
{
    TestOffice office;
    const auto coach = office.colleague("M. Yilmaz", {Role::CaseWorker});
    const auto self = coach->session().staff;
    const auto own = coach->professionals().setPresence(self, kMonday, false);
    REQUIRE(own);
    REQUIRE(coach->undo(*own));
    const auto told = office.lead().professionals().setPresence(self, kMonday, false);
    REQUIRE(told);
    CHECK(coach->undo(*told).error().kind == ErrorKind::NotPermitted);
}

TEST_CASE("Only who manages staff sets expertise, hours and capacity")
{
    TestOffice office;
    const auto coach = office.colleague("M. Yilmaz", {Role::CaseWorker});
    const auto self = coach->session().staff;
    const auto before = office.dump();
    CHECK(coach->professionals().setExpertise(self, {}).error().kind == ErrorKind::NotPermitted);
    CHECK(coach->professionals().setHours(self, {}).error().kind == ErrorKind::NotPermitted);
    CHECK(coach->professionals().setCapacity(self, 10).error().kind == ErrorKind::NotPermitted);
    CHECK(office.dump() == before);
    REQUIRE(office.lead().professionals().setCapacity(self, 80));
    CHECK(one(*coach, self).member.capacity == 80);
    CHECK(firstFinding(office.lead().professionals().setCapacity(self, -1)) == "out_of_range");
}

TEST_CASE("Who has left the office is no professional any more")
{
    TestOffice office;
    const auto coach = office.colleague("M. Yilmaz", {Role::CaseWorker});
    REQUIRE(office.lead().staff().leave(coach->session().staff));
    const auto all = office.lead().professionals().all(kMonday);
    REQUIRE(all);
    CHECK(all->size() == 1);
}
