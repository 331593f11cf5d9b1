#include "core/base/partial_date.h"
#include "tests/support/generators.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using werkpad::ageOn;
using werkpad::AgeRange;
using werkpad::Date;
using werkpad::PartialDate;

namespace
{

PartialDate partial(int year, int month, int day)
{
    return PartialDate::from(year, month, day).value();
}

} // namespace

TEST_CASE("A date may lack its day, its month and day, or everything")
{
    CHECK(PartialDate::from(1968, 0, 0));
    CHECK(PartialDate::from(1995, 2, 0));
    CHECK(PartialDate::from(1995, 2, 28));
    CHECK(PartialDate::from(0, 0, 0) == PartialDate{});
    CHECK(PartialDate{}.isUnknown());
    CHECK_FALSE(partial(1968, 0, 0).isUnknown());
}

TEST_CASE("A known part needs the larger part and must exist")
{
    CHECK_FALSE(PartialDate::from(1968, 0, 5));
    CHECK_FALSE(PartialDate::from(0, 2, 0));
    CHECK_FALSE(PartialDate::from(0, 2, 5));
    CHECK_FALSE(PartialDate::from(0, 0, 5));
    CHECK_FALSE(PartialDate::from(1995, 2, 29));
    CHECK_FALSE(PartialDate::from(1995, 13, 0));
    CHECK_FALSE(PartialDate::from(1995, -1, 0));
    CHECK_FALSE(PartialDate::from(200, 0, 0));
}

TEST_CASE("A partial date is read from the forms of files and registers")
{
    CHECK(PartialDate::parseIso("1968-00-00") == partial(1968, 0, 0));
    CHECK(PartialDate::parseIso("1995-02-00") == partial(1995, 2, 0));
    CHECK(PartialDate::parseIso("0000-00-00") == PartialDate{});
    CHECK(PartialDate::parseIso("1968-11-23") == partial(1968, 11, 23));
    CHECK(PartialDate::parseCompact("19680000") == partial(1968, 0, 0));
    CHECK(PartialDate::parseCompact("19950200") == partial(1995, 2, 0));
    CHECK(PartialDate::parseCompact("00000000") == PartialDate{});
    for (const auto* wrong : {"", "1968", "1968-0-0", "1968-00-05", "196800-00", "1968-00-0x", "1968/00/00"})
        CHECK_FALSE(PartialDate::parseIso(wrong));
    for (const auto* wrong : {"", "1968", "1968000", "196800000", "19680005", "19950230", "1995020x", "-1950101"})
        CHECK_FALSE(PartialDate::parseCompact(wrong));
}

TEST_CASE("A partial date is written with what is known")
{
    CHECK(partial(1968, 0, 0).iso() == "1968-00-00");
    CHECK(PartialDate{}.iso() == "0000-00-00");
    CHECK(partial(1968, 0, 0).dutch() == "1968");
    CHECK(partial(1995, 2, 0).dutch() == "02-1995");
    CHECK(partial(1968, 11, 3).dutch() == "03-11-1968");
    CHECK(PartialDate{}.dutch().empty());
}

TEST_CASE("A partial date has an earliest and a latest day")
{
    CHECK(partial(1968, 0, 0).earliest() == Date(1968, 1, 1));
    CHECK(partial(1968, 0, 0).latest() == Date(1968, 12, 31));
    CHECK(partial(1996, 2, 0).earliest() == Date(1996, 2, 1));
    CHECK(partial(1996, 2, 0).latest() == Date(1996, 2, 29));
    CHECK(partial(1995, 12, 0).latest() == Date(1995, 12, 31));
    CHECK(partial(9999, 12, 0).latest() == Date(9999, 12, 31));
    CHECK(partial(1995, 2, 3).earliest() == Date(1995, 2, 3));
    CHECK(partial(1995, 2, 3).latest() == Date(1995, 2, 3));
    CHECK(partial(1995, 2, 3).whole() == Date(1995, 2, 3));
    CHECK_FALSE(partial(1995, 2, 0).whole());
    CHECK_FALSE(PartialDate{}.whole());
    CHECK_FALSE(PartialDate{}.earliest());
    CHECK_FALSE(PartialDate{}.latest());
}

TEST_CASE("Unknown parts sort first")
{
    CHECK(PartialDate{} < partial(1968, 0, 0));
    CHECK(partial(1968, 0, 0) < partial(1968, 1, 0));
    CHECK(partial(1968, 1, 0) < partial(1968, 1, 1));
    CHECK(partial(1968, 12, 31) < partial(1969, 0, 0));
}

TEST_CASE("Any partial date survives being written and read")
{
    CHECK(rc::check([](Date date) {
        const int known = *rc::gen::inRange(0, 4);
        const PartialDate some =
            partial(known > 0 ? date.year() : 0, known > 1 ? date.month() : 0, known > 2 ? date.day() : 0);
        RC_ASSERT(PartialDate::parseIso(some.iso()) == some);
        std::string compact = some.iso();
        std::erase(compact, '-');
        RC_ASSERT(PartialDate::parseCompact(compact) == some);
        if (known > 0)
            RC_ASSERT(*some.earliest() <= date && date <= *some.latest());
    }));
}

TEST_CASE("An age is a number when the birth is known and a range when it is not")
{
    const Date today(2026, 11, 23);
    CHECK(ageOn(Date(1981, 11, 23), today) == AgeRange{45, 45});
    CHECK(ageOn(Date(1981, 11, 24), today) == AgeRange{44, 44});
    CHECK(ageOn(partial(1981, 11, 0), today) == AgeRange{44, 45});
    CHECK(ageOn(partial(1981, 10, 0), today) == AgeRange{45, 45});
    CHECK(ageOn(partial(1981, 0, 0), today) == AgeRange{44, 45});
    CHECK_FALSE(ageOn(PartialDate{}, today));
    CHECK_FALSE(ageOn(Date(2026, 11, 24), today));
    CHECK(ageOn(today, today) == AgeRange{0, 0});
    CHECK(ageOn(partial(2026, 0, 0), today) == AgeRange{0, 0});
    CHECK_FALSE(ageOn(partial(2026, 12, 0), today));
}
