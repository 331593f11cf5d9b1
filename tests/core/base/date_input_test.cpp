#include "core/base/date_input.h"
#include "tests/support/generators.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using werkpad::Date;
using werkpad::PartialDate;
using werkpad::readDate;
using werkpad::readPartialDate;

namespace
{

const Date kMonday(2026, 11, 23);

PartialDate partial(int year, int month, int day)
{
    return PartialDate::from(year, month, day).value();
}

} // namespace

TEST_CASE("A date is understood however a Dutch person types it")
{
    for (const auto* text :
         {"01-09-2009",   "1-9-2009",          "1/9/2009",         "1.9.2009",   "1 9 09",   "1-9-09",
          "010909",       "01092009",          "2009-09-01",       "2009/9/1",   "20090901", "1 sep 2009",
          "1 sept. 2009", "1 september 2009",  "1 SEPTEMBER 2009", "1-sep-2009", "1sep2009", " 1 - 9 - 2009 ",
          "1 sep '09",    "September 1, 2009", "sep 1 09"}) {
        CAPTURE(text);
        CHECK(readDate(text, kMonday) == Date(2009, 9, 1));
    }
}

TEST_CASE("Every Dutch and English month name is understood, in full and abbreviated")
{
    const std::vector<std::vector<const char*>> months{{"jan", "januari", "january"},
                                                       {"feb", "februari", "february"},
                                                       {"mrt", "maart", "maa", "mar", "march"},
                                                       {"apr", "april"},
                                                       {"mei", "may"},
                                                       {"jun", "juni", "june"},
                                                       {"jul", "juli", "july"},
                                                       {"aug", "augustus", "august"},
                                                       {"sep", "sept", "september"},
                                                       {"okt", "oktober", "oct", "october"},
                                                       {"nov", "november"},
                                                       {"dec", "december"}};
    for (std::size_t i = 0; i < months.size(); ++i)
        for (const auto* name : months[i]) {
            CAPTURE(name);
            CHECK(readDate(std::string("5 ") + name + " 2020", kMonday) == Date(2020, static_cast<int>(i) + 1, 5));
        }
}

TEST_CASE("Without a year, the nearest one is meant")
{
    CHECK(readDate("1/9", kMonday) == Date(2026, 9, 1));
    CHECK(readDate("1-9", kMonday) == Date(2026, 9, 1));
    CHECK(readDate("1 sep", kMonday) == Date(2026, 9, 1));
    CHECK(readDate("sep 1", kMonday) == Date(2026, 9, 1));
    CHECK(readDate("5 jan", kMonday) == Date(2027, 1, 5));
    CHECK(readDate("31-12", Date(2027, 1, 3)) == Date(2026, 12, 31));
    CHECK(readDate("29-2", kMonday) == Date(2028, 2, 29));
    CHECK(readDate("29-2", Date(2025, 3, 1)) == Date(2024, 2, 29));
}

TEST_CASE("Words and steps count from today")
{
    CHECK(readDate("v", kMonday) == kMonday);
    CHECK(readDate("Vandaag", kMonday) == kMonday);
    CHECK(readDate("g", kMonday) == Date(2026, 11, 22));
    CHECK(readDate("morgen", kMonday) == Date(2026, 11, 24));
    CHECK(readDate("tomorrow", kMonday) == Date(2026, 11, 24));
    CHECK(readDate("ma", kMonday) == kMonday);
    CHECK(readDate("di", kMonday) == Date(2026, 11, 24));
    CHECK(readDate("zo", kMonday) == Date(2026, 11, 29));
    CHECK(readDate("zondag", kMonday) == Date(2026, 11, 29));
    CHECK(readDate("fri", kMonday) == Date(2026, 11, 27));
    CHECK(readDate("+3", kMonday) == Date(2026, 11, 26));
    CHECK(readDate("+3d", kMonday) == Date(2026, 11, 26));
    CHECK(readDate("+3w", kMonday) == Date(2026, 12, 14));
    CHECK(readDate("-1w", kMonday) == Date(2026, 11, 16));
    CHECK(readDate("+2m", Date(2026, 12, 31)) == Date(2027, 2, 28));
    CHECK(readDate("+1j", Date(2024, 2, 29)) == Date(2025, 2, 28));
    CHECK(readDate("-1 y", kMonday) == Date(2025, 11, 23));
    CHECK(readDate("+ 3 W", kMonday) == Date(2026, 12, 14));
}

TEST_CASE("Two-digit years lie within 80 years back and 19 ahead")
{
    CHECK(readDate("1-1-46", kMonday) == Date(1946, 1, 1));
    CHECK(readDate("1-1-45", kMonday) == Date(2045, 1, 1));
    CHECK(readDate("1-1-26", kMonday) == Date(2026, 1, 1));
    CHECK(readDate("1-1-99", kMonday) == Date(1999, 1, 1));
    CHECK(readDate("1-1-00", kMonday) == Date(2000, 1, 1));
}

TEST_CASE("What is no date is not guessed at")
{
    for (const auto* text : {"",          " ",
                             "31-02",     "31-02-2026",
                             "29-2-2025", "32-1-2026",
                             "1-13-2026", "0-1-2026",
                             "1-9-209",   "1-9-20099",
                             "1--9-2026", "1-9-",
                             "-1-9-2026", "1",
                             "12345",     "1968",
                             "02-1995",   "feb 1995",
                             "19680000",  "1968-00-00",
                             "hallo",     "1 foo",
                             "1 se",      "+",
                             "+w",        "+3x",
                             "+3w2",      "+999999",
                             "+99999j",   "1-9-2026 10:00",
                             "1 2 3 4",   "1 sep 2009 x",
                             "sep sep 1", "d",
                             "xx",        "1\\9",
                             "๑-9-2026"}) {
        CAPTURE(text);
        CHECK_FALSE(readDate(text, kMonday));
    }
}

TEST_CASE("A partial date is understood with parts left out or zero")
{
    CHECK(readPartialDate("1968", kMonday) == partial(1968, 0, 0));
    CHECK(readPartialDate("02-1995", kMonday) == partial(1995, 2, 0));
    CHECK(readPartialDate("2/1995", kMonday) == partial(1995, 2, 0));
    CHECK(readPartialDate("1995-02", kMonday) == partial(1995, 2, 0));
    CHECK(readPartialDate("feb 1995", kMonday) == partial(1995, 2, 0));
    CHECK(readPartialDate("00-00-1968", kMonday) == partial(1968, 0, 0));
    CHECK(readPartialDate("00-02-1995", kMonday) == partial(1995, 2, 0));
    CHECK(readPartialDate("1968-00-00", kMonday) == partial(1968, 0, 0));
    CHECK(readPartialDate("19680000", kMonday) == partial(1968, 0, 0));
    CHECK(readPartialDate("19950200", kMonday) == partial(1995, 2, 0));
    CHECK(readPartialDate("00000000", kMonday) == PartialDate{});
    CHECK(readPartialDate("0000-00-00", kMonday) == PartialDate{});
    CHECK(readPartialDate("23-11-1968", kMonday) == partial(1968, 11, 23));
    CHECK(readPartialDate("23111968", kMonday) == partial(1968, 11, 23));
    CHECK(readPartialDate("v", kMonday) == PartialDate(kMonday));
    for (const auto* text :
         {"", "196", "13-1995", "05-00-1968", "1968-00-05", "31-02-1995", "0000", "100", "1-1995-2"}) {
        CAPTURE(text);
        CHECK(readPartialDate(text, kMonday).value_or(PartialDate{}) == PartialDate{});
    }
    CHECK_FALSE(readPartialDate("13-1995", kMonday));
}

TEST_CASE("Somebody born in '40 is not born in the future")
{
    CHECK(readPartialDate("12-3-40", kMonday) == partial(1940, 3, 12));
    CHECK(readPartialDate("120340", kMonday) == partial(1940, 3, 12));
    CHECK(readPartialDate("12-3-26", kMonday) == partial(2026, 3, 12));
    CHECK(readPartialDate("12-3-27", kMonday) == partial(1927, 3, 12));
}

TEST_CASE("Any date is read back from every form in which it is shown")
{
    CHECK(rc::check([](Date date, Date today) {
        RC_ASSERT(readDate(date.dutch(), today) == date);
        RC_ASSERT(readDate(date.iso(), today) == date);
        std::string compact = date.dutch();
        std::erase(compact, '-');
        RC_ASSERT(readDate(compact, today) == date);
        RC_ASSERT(readPartialDate(date.dutch(), today) == PartialDate(date));
    }));
}

TEST_CASE("Whatever is typed, reading it does not fail")
{
    CHECK(rc::check([](Date today) {
        const auto text =
            *rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789-/. '+,vgmjdwaosepfb\xC3\xA9")));
        const auto date = readDate(text, today);
        const auto some = readPartialDate(text, today);
        // What reads as a whole date is never less as a partial one, but its century may differ.
        RC_ASSERT((!date || some));
        if (date && some->whole())
            RC_ASSERT(date->day() == some->day());
    }));
}
