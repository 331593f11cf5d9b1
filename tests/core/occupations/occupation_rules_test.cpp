#include "core/occupations/occupation_rules.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

std::vector<Occupation> aList()
{
    IdGenerator ids;
    return {{ids.make<OccupationId>(), "2654.1.7", "inspiciënt", "toneelmeester\nchef-inspiciënt"},
            {ids.make<OccupationId>(), "7212.3", "lasser", "metaallasser\nlasser-fitter"},
            {ids.make<OccupationId>(), "7126.4", "onderwaterlasser", "duiker-lasser"},
            {ids.make<OccupationId>(), "3118.3", "technisch tekenaar", "tekenaar"},
            {ids.make<OccupationId>(), "3118.4", "bouwkundig tekenaar", "tekenaar"}};
}

std::vector<std::string> found(const char* text, std::size_t limit = 10)
{
    const auto list = aList();
    std::vector<std::string> lines;
    for (const auto& [occupation, as] : matchingOccupations(list, text, limit))
        lines.push_back(as == occupation->name ? as : as + " -> " + occupation->name);
    return lines;
}

} // namespace

TEST_CASE("Occupations are found by the beginning of a word of any of their names, their own first")
{
    CHECK(found("lass") == std::vector<std::string>{"lasser", "duiker-lasser -> onderwaterlasser"});
    CHECK(found("TONEEL") == std::vector<std::string>{"toneelmeester -> inspiciënt"});
    CHECK(found("inspicient") == std::vector<std::string>{"inspiciënt"});
    CHECK(found("lasser", 1) == std::vector<std::string>{"lasser"});
    CHECK(found("").empty());
    CHECK(found("  ").empty());
    CHECK(found("loodgieter").empty());
}

TEST_CASE("What somebody wrote names an occupation when it can mean only one")
{
    const auto list = aList();
    REQUIRE(occupationNamed(list, " Lasser "));
    CHECK(occupationNamed(list, "Lasser")->code == "7212.3");
    CHECK(occupationNamed(list, "toneelmeester")->code == "2654.1.7");
    CHECK(occupationNamed(list, "tekenaar") == nullptr); // of two
    CHECK(occupationNamed(list, "iets met dieren") == nullptr);
    CHECK(occupationNamed(list, "") == nullptr);
}
