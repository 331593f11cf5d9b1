#include "core/exchange/import_values.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace werkpad;

namespace
{
const Date kToday(2026, 11, 23);
}

TEST_CASE("A date in a file may be written in any of the usual ways")
{
    const Date expected(2026, 1, 5);
    for (const auto* text :
         {"2026-01-05", "05-01-2026", "5-1-2026", "5/1/2026", "5.1.2026", "05012026", "5 jan 2026", "5 januari 2026",
          "2026-01-05T00:00:00", "2026-01-05 13:45:00", "5-1-2026 00:00", " 05-01-2026 "}) {
        CAPTURE(text);
        CHECK(readCellDate(text, kToday) == expected);
    }
}

TEST_CASE("A date that would depend on the day of the import is no date in a file")
{
    for (const auto* text : {"1/9", "1-9", "vandaag", "v", "+3w", "ma", "5 jan", "31-02-2026", "45123", "2026", ""}) {
        CAPTURE(text);
        CHECK(readCellDate(text, kToday) == std::nullopt);
    }
}

TEST_CASE("A partial date in a file may be written in any of the usual ways")
{
    CHECK(readCellPartialDate("1968", kToday) == PartialDate::from(1968, 0, 0));
    CHECK(readCellPartialDate("02-1995", kToday) == PartialDate::from(1995, 2, 0));
    CHECK(readCellPartialDate("19950200", kToday) == PartialDate::from(1995, 2, 0));
    CHECK(readCellPartialDate("1995-02-00", kToday) == PartialDate::from(1995, 2, 0));
    CHECK(readCellPartialDate("00000000", kToday) == PartialDate{});
    CHECK(readCellPartialDate("14-2-1995", kToday) == PartialDate::from(1995, 2, 14));
    for (const auto* text : {"1/9", "feb", "30-02-1995", "onbekend", "+3w"}) {
        CAPTURE(text);
        CHECK(readCellPartialDate(text, kToday) == std::nullopt);
    }
}

TEST_CASE("Codes and words for sex, name use and secrecy")
{
    CHECK(readSex("V") == Sex::Female);
    CHECK(readSex("Man") == Sex::Male);
    CHECK(readSex("O") == Sex::Unknown);
    CHECK(readSex("?") == std::nullopt);
    CHECK(readNameUse("N") == NameUse::OwnThenPartner);
    CHECK(readNameUse("V") == NameUse::PartnerThenOwn);
    CHECK(readNameUse("partner_own") == NameUse::PartnerThenOwn);
    CHECK(readNameUse("Z") == std::nullopt);
    CHECK(readSecrecy("0") == 0);
    CHECK(readSecrecy("Ja") == 7);
    CHECK(readSecrecy("nee") == 0);
    CHECK(readSecrecy("8") == std::nullopt);
}

TEST_CASE("An address in one cell is split where the house number begins")
{
    using Split = std::pair<std::string, std::string>;
    CHECK(splitAddress("Boterdiep 31 A-2") == Split{"Boterdiep", "31 A-2"});
    CHECK(splitAddress("1e Exloermond 4") == Split{"1e Exloermond", "4"});
    CHECK(splitAddress("Plein 1940 12") == Split{"Plein 1940", "12"});
    CHECK(splitAddress("Dorpsstraat 31 2") == Split{"Dorpsstraat", "31 2"});
    CHECK(splitAddress("Laan van Poot") == Split{"Laan van Poot", ""});
    CHECK(splitAddress("") == Split{"", ""});
}

TEST_CASE("A cell may hold several regimes with their days")
{
    CHECK(readRegimes("WW:2026-01-05+zw", kToday) ==
          std::vector<CellRegime>{{"WW", Date(2026, 1, 5), {}, true}, {"ZW", {}, {}, true}});
    CHECK(readRegimes("WW:5-1-2026..30-6-2026, Eigen regeling", kToday) ==
          std::vector<CellRegime>{{"WW", Date(2026, 1, 5), Date(2026, 6, 30), true}, {"Eigen regeling", {}, {}, true}});
    CHECK(readRegimes("WW:binnenkort", kToday) == std::vector<CellRegime>{{"WW", {}, {}, false}});
    CHECK(readRegimes(" + ", kToday).empty());
}

TEST_CASE("Whatever stands in a cell, reading it does not fail")
{
    CHECK(rc::check([](const std::string& cell) {
        (void)readCellDate(cell, kToday);
        (void)readCellPartialDate(cell, kToday);
        (void)readSex(cell);
        (void)readRegimes(cell, kToday);
        const auto [street, number] = splitAddress(cell);
        RC_ASSERT(street.size() + number.size() <= cell.size());
    }));
}
