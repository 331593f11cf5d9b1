#include "core/intake/attendance_rules.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace werkpad;

namespace
{

const Date kMonday(2026, 11, 23);

OfficeHours stretch(int weekday, int from, int until)
{
    return {{}, {}, weekday, from, until};
}

// Monday 8:30-12:00 and 13:00-17:00, Tuesday 9:00-17:00.
const std::vector<OfficeHours>& someHours()
{
    static const std::vector<OfficeHours> hours{stretch(1, 510, 720), stretch(1, 780, 1020), stretch(2, 540, 1020)};
    return hours;
}

} // namespace

TEST_CASE("The week begins on Monday, also before 2024")
{
    CHECK(isoWeekday(Date(2026, 11, 23)) == 1);
    CHECK(isoWeekday(Date(2026, 11, 29)) == 7);
    CHECK(isoWeekday(Date(2020, 2, 29)) == 6);
    CHECK(isoWeekday(Date(1999, 12, 31)) == 5);
}

TEST_CASE("Office hours are half-open, and a gap at noon is not the end of the day")
{
    struct Case {
        int minute;
        AttendanceAt expected;
    };
    const auto [minute, expected] = GENERATE(values<Case>({
        {509, {Attendance::NotYet, 510, {}, {}}},
        {510, {Attendance::Here, {}, 720, {}}},
        {719, {Attendance::Here, {}, 720, {}}},
        {720, {Attendance::NotYet, 780, {}, {}}},
        {1019, {Attendance::Here, {}, 1020, {}}},
        {1020, {Attendance::Gone, {}, {}, {}}},
    }));
    CHECK(attendanceAt(someHours(), {}, {kMonday, minute}) == expected);
}

TEST_CASE("Who has no hours on a day is away, who never had any is not known")
{
    CHECK(attendanceAt(someHours(), {}, {addDays(kMonday, 2), 600}).attendance == Attendance::Away);
    CHECK(attendanceAt({}, {}, {kMonday, 600}).attendance == Attendance::Unknown);
}

TEST_CASE("What is said about the day goes before the office hours")
{
    const Presence ill{{}, {}, kMonday, false, "ziek"};
    CHECK(attendanceAt(someHours(), ill, {kMonday, 600}) == AttendanceAt{Attendance::Away, {}, {}, "ziek"});
    const Presence extra{{}, {}, addDays(kMonday, 2), true, "ruilt met dinsdag"};
    CHECK(attendanceAt(someHours(), extra, {addDays(kMonday, 2), 600}).attendance == Attendance::Here);
    const Presence late{{}, {}, kMonday, true, {}};
    CHECK(attendanceAt(someHours(), late, {kMonday, 1100}).attendance == Attendance::Here);
    CHECK(attendanceAt(someHours(), late, {kMonday, 600}).untilMinute == 720);
}

TEST_CASE("Office hours that end before they begin, overlap, or stand on no weekday are refused")
{
    const auto codes = [](std::vector<OfficeHours> hours) {
        std::vector<std::string> found;
        for (const auto& finding : check(hours))
            found.push_back(finding.code);
        return found;
    };
    CHECK(codes(someHours()).empty());
    CHECK(codes({stretch(1, 600, 600)}) == std::vector<std::string>{"hours_end_before_begin"});
    CHECK(codes({stretch(1, 600, 1441)}) == std::vector<std::string>{"hours_end_before_begin"});
    CHECK(codes({stretch(0, 600, 700)}) == std::vector<std::string>{"out_of_range"});
    CHECK(codes({stretch(3, 600, 700), stretch(3, 699, 800)}) == std::vector<std::string>{"hours_overlap"});
    CHECK(codes({stretch(3, 600, 700), stretch(3, 700, 800), stretch(4, 600, 700)}).empty());
}
