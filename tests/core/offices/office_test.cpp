#include "core/offices/office.h"

#include <catch2/catch_test_macros.hpp>

using werkpad::Office;
using werkpad::OfficeProfile;
using werkpad::officeTitle;

TEST_CASE("An office is called by its profile and its sub-name, or else its name")
{
    Office office;
    CHECK(officeTitle(office) == "Werkplein");
    office.name = "Leiden";
    CHECK(officeTitle(office) == "Werkplein Leiden");
    office.subname = "Mercado";
    CHECK(officeTitle(office) == "Werkplein Mercado");
    office.profile = OfficeProfile::Werkbedrijf;
    CHECK(officeTitle(office) == "Werkbedrijf Mercado");
}

TEST_CASE("A name that says it already is not doubled")
{
    Office office;
    office.name = "Werkplein Zuid";
    CHECK(officeTitle(office) == "Werkplein Zuid");
    office.profile = OfficeProfile::Werkbedrijf;
    CHECK(officeTitle(office) == "Werkplein Zuid");
    office.name = "Werkbedrijf Zuid";
    CHECK(officeTitle(office) == "Werkbedrijf Zuid");
}

TEST_CASE("The office's policy decides which interruptions restart the count")
{
    Office office;
    office.interruptionWeeks = 6;
    CHECK(office.segmentationPolicy().interruptionWeeks == 6);
}
