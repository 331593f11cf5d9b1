#include "core/segmentation/theme.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

using Themes = std::vector<ThemeOfClient>;

const ThemeOfClient kYouth{Theme::Youth, Certainty::Certain, false};
const ThemeOfClient kPerhapsYouth{Theme::Youth, Certainty::Possible, false};
const ThemeOfClient kOver45{Theme::Over45, Certainty::Certain, false};
const ThemeOfClient kPerhapsOver45{Theme::Over45, Certainty::Possible, false};

PartialDate born(int year, int month, int day)
{
    return PartialDate::from(year, month, day).value();
}

Themes byBirth(PartialDate birth, Date on)
{
    return themesOn(birth, {}, {}, on);
}

RegimeCoverage coveredBy(std::string regime, Date from, std::optional<Date> until = std::nullopt)
{
    RegimeCoverage coverage;
    coverage.regime = std::move(regime);
    coverage.during = {from, until};
    return coverage;
}

ThemeMark marked(Theme theme, Date from, std::optional<Date> until = std::nullopt)
{
    ThemeMark mark;
    mark.theme = theme;
    mark.during = {from, until};
    return mark;
}

} // namespace

TEST_CASE("Youth ends on the 27th birthday")
{
    CHECK(byBirth(born(1999, 11, 24), {2026, 11, 23}) == Themes{kYouth});
    CHECK(byBirth(born(1999, 11, 23), {2026, 11, 23}).empty());
    CHECK(byBirth(born(2004, 2, 29), {2031, 2, 27}) == Themes{kYouth});
    CHECK(byBirth(born(2004, 2, 29), {2031, 2, 28}).empty());
}

TEST_CASE("45+ begins on the 45th birthday")
{
    CHECK(byBirth(born(1981, 11, 24), {2026, 11, 23}).empty());
    CHECK(byBirth(born(1981, 11, 23), {2026, 11, 23}) == Themes{kOver45});
    CHECK(byBirth(born(1984, 2, 29), {2029, 2, 27}).empty());
    CHECK(byBirth(born(1984, 2, 29), {2029, 2, 28}) == Themes{kOver45});
}

TEST_CASE("With part of the date of birth unknown, age decides as far as it can")
{
    const Date on(2026, 11, 23);
    CHECK(byBirth(born(1999, 0, 0), on) == Themes{kPerhapsYouth});
    CHECK(byBirth(born(2000, 0, 0), on) == Themes{kYouth});
    CHECK(byBirth(born(1998, 0, 0), on).empty());
    CHECK(byBirth(born(1999, 11, 0), on) == Themes{kPerhapsYouth});
    CHECK(byBirth(born(1999, 12, 0), on) == Themes{kYouth});
    CHECK(byBirth(born(1999, 10, 0), on).empty());
    CHECK(byBirth(born(1981, 0, 0), on) == Themes{kPerhapsOver45});
    CHECK(byBirth(born(1980, 0, 0), on) == Themes{kOver45});
    CHECK(byBirth(born(1982, 0, 0), on).empty());
    CHECK(byBirth(PartialDate{}, on).empty());
}

TEST_CASE("Wajong and Wsw follow from a coverage in force")
{
    const Date on(2026, 11, 23);
    const auto themes = [&](const RegimeCoverage& coverage) { return themesOn({}, std::vector{coverage}, {}, on); };
    const Themes wajong{{Theme::WajongWsw, Certainty::Certain, false}};
    CHECK(themes(coveredBy("Wajong", {2015, 1, 1})) == wajong);
    CHECK(themes(coveredBy("wajong 2010", {2015, 1, 1})) == wajong);
    CHECK(themes(coveredBy("WSW", {2010, 1, 1}, on)) == wajong);
    CHECK(themes(coveredBy("Wajong", {2015, 1, 1}, addDays(on, -1))).empty());
    CHECK(themes(coveredBy("Wajong", addDays(on, 1))).empty());
    CHECK(themes(coveredBy("WW", {2015, 1, 1})).empty());
}

TEST_CASE("A mark set by hand counts while it is in force")
{
    const Date on(2026, 11, 23);
    const auto themes = [&](const ThemeMark& mark) { return themesOn({}, {}, std::vector{mark}, on); };
    CHECK(themes(marked(Theme::Neighbourhood, {2026, 1, 1})) ==
          Themes{{Theme::Neighbourhood, Certainty::Certain, true}});
    CHECK(themes(marked(Theme::Neighbourhood, {2026, 1, 1}, addDays(on, -1))).empty());
    CHECK(themes(marked(Theme::Neighbourhood, addDays(on, 1))).empty());
}

TEST_CASE("Each theme is named once, in a fixed order, a hand settling what the facts leave open")
{
    const Date on(2026, 11, 23);
    const std::vector marks{marked(Theme::Neighbourhood, {2026, 1, 1}), marked(Theme::Youth, {2026, 1, 1}),
                            marked(Theme::Youth, {2026, 2, 1})};
    const std::vector coverages{coveredBy("Wajong", {2020, 1, 1}), coveredBy("Wsw", {2014, 1, 1})};
    CHECK(themesOn(born(1999, 0, 0), coverages, marks, on) == Themes{{Theme::WajongWsw, Certainty::Certain, false},
                                                                     {Theme::Youth, Certainty::Certain, true},
                                                                     {Theme::Neighbourhood, Certainty::Certain, true}});
    CHECK(themesOn(born(2005, 1, 1), {}, marks, on) ==
          Themes{kYouth, {Theme::Neighbourhood, Certainty::Certain, true}});
}

TEST_CASE("Theme codes can be read back")
{
    for (const Theme theme : {Theme::WajongWsw, Theme::Youth, Theme::Neighbourhood, Theme::Over45})
        CHECK(parseTheme(themeCode(theme)) == theme);
    CHECK(themeCode(Theme::Over45) == "over_45");
    CHECK_FALSE(parseTheme("45+"));
}
