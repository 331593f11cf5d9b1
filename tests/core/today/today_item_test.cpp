#include "core/caseload/contact_policy.h"
#include "core/today/today_item.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace werkpad;

TEST_CASE("A period has its own number of days without contact where the office says so")
{
    Office office;
    office.contactDays = 42;
    office.contactDays3To6 = 28;
    CHECK(contactDaysAllowed(office, Period::Months3To6) == 28);
    CHECK(contactDaysAllowed(office, Period::Months0To3) == 42);
    CHECK(contactDaysAllowed(office, std::nullopt) == 42);
}

TEST_CASE("Contact is overdue the day after the last day that the policy allows")
{
    const Date contact(2026, 9, 1);
    CHECK_FALSE(isContactOverdue(contact, {}, 42, Date(2026, 10, 13)));
    CHECK(isContactOverdue(contact, {}, 42, Date(2026, 10, 14)));
}

TEST_CASE("Without any contact the days count from the registration")
{
    CHECK_FALSE(isContactOverdue({}, Date(2026, 11, 1), 42, Date(2026, 11, 23)));
    CHECK(isContactOverdue({}, Date(2026, 10, 1), 42, Date(2026, 11, 23)));
    CHECK(isContactOverdue({}, {}, 42, Date(2026, 11, 23)));
}

TEST_CASE("Every reason has a name of its own")
{
    std::set<std::string_view> codes;
    for (const TodayReason reason : kTodayReasons)
        CHECK(codes.insert(todayReasonCode(reason)).second);
    CHECK_FALSE(codes.contains(""));
}
