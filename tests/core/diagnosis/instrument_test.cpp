#include "core/diagnosis/instrument.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <set>

using namespace werkpad;

TEST_CASE("The ZRM of 2017 scores thirteen domains from 1 to 5, and the Participatieladder one step from 1 to 6")
{
    const Instrument* zrm = findInstrument("zrm");
    REQUIRE(zrm);
    CHECK(zrm->version == "2017");
    CHECK(zrm->items.size() == 13);
    CHECK(zrm->lowest == 1);
    CHECK(zrm->highest == 5);
    CHECK(zrm->item("housing")->name.dutch == "Huisvesting");
    CHECK(zrm->step(3) == nullptr); // its descriptions are not ours to give

    const Instrument* ladder = findInstrument("participation_ladder");
    REQUIRE(ladder);
    CHECK(ladder->highest == 6);
    REQUIRE(ladder->steps.size() == 6);
    CHECK(ladder->step(1)->dutch == "Geïsoleerd");
    CHECK(ladder->step(6)->dutch == "Betaald werk");
    CHECK(ladder->step(0) == nullptr);
    CHECK(ladder->step(7) == nullptr);
    CHECK(findInstrument("werkverkenner") == nullptr);
}

TEST_CASE("Codes of instruments and items are each there once, and fit into the text of scores")
{
    std::set<std::string> codes;
    for (const auto& instrument : knownInstruments()) {
        CHECK(codes.insert(instrument.code).second);
        CHECK(instrument.lowest < instrument.highest);
        CHECK_FALSE(instrument.version.empty());
        std::set<std::string> items;
        for (const auto& item : instrument.items) {
            CHECK(items.insert(item.code).second);
            CHECK(item.code.find_first_of(" =") == std::string::npos);
            CHECK_FALSE(item.name.dutch.empty());
            CHECK_FALSE(item.name.english.empty());
        }
    }
}

TEST_CASE("Scores are kept in the order of the instrument, whatever the order they came in")
{
    const std::vector<Score> scores{{"housing", 4}, {"new_item", 1}, {"finances", 2}};
    const std::string text = formatScores(*findInstrument("zrm"), scores);
    CHECK(text == "finances=2 housing=4 new_item=1");
    const auto read = parseScores(text);
    REQUIRE(read);
    CHECK(scoreOf(*read, "housing") == 4);
    CHECK(scoreOf(*read, "work") == std::nullopt);
    CHECK(formatScores(*findInstrument("zrm"), *read) == text);
}

TEST_CASE("A text that is not scores is not read as scores")
{
    const std::string text =
        GENERATE("finances", "finances=", "=3", "finances=three", "finances=3 finances=4", "finances=99999999999");
    CAPTURE(text);
    CHECK(parseScores(text) == std::nullopt);
    CHECK(parseScores("")->empty());
}
