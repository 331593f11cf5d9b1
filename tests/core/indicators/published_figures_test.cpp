#include "core/evidence/suppression.h"
#include "core/indicators/published_figures.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace werkpad;

namespace
{

// At work so many days after the first day of unemployment; nothing: still looking.
CohortMember member(Date firstDay, std::optional<int> workAfterDays, Period period = Period::Months0To3)
{
    CohortMember one;
    one.firstDay = firstDay;
    one.followedFrom = firstDay;
    if (workAfterDays) {
        one.work.exitedOn = addDays(firstDay, *workAfterDays);
        one.work.exitKind = kReached;
    }
    one.active = one.work;
    one.fullTime = one.work;
    one.period = period;
    return one;
}

GroupedCohort cohort(std::vector<CohortMember> members)
{
    GroupedCohort all;
    all.cut = {Date(2026, 11, 23), 0};
    all.teams.resize(members.size());
    all.teamNames = {""};
    all.cohort.members = std::move(members);
    return all;
}

void add(std::vector<CohortMember>& members, std::size_t count, std::optional<int> days, Period period)
{
    for (std::size_t i = 0; i < count; ++i)
        members.push_back(member(Date(2024, 1, 8), days, period));
}

const PublishedFigure& figureOf(const PublishedGroup& group, Indicator indicator, int months)
{
    return *std::ranges::find_if(group.figures, [&](const PublishedFigure& figure) {
        return figure.indicator == indicator && figure.months == months;
    });
}

constexpr std::size_t kClasses = kHorizons.size() + 1;

std::array<std::uint64_t, kClasses> classesOf(const CohortGroup& group)
{
    std::array<std::uint64_t, kClasses> classes{};
    std::uint64_t before = 0;
    for (std::size_t i = 0; i < kHorizons.size(); ++i) {
        classes.at(i) = group.figures.horizons[i].reached - before;
        before = group.figures.horizons[i].reached;
    }
    classes.back() = group.people - before;
    return classes;
}

// What a reader of the published numbers knows of the classes and of the people of a group.
std::vector<bool> hiddenOf(const PublishedGroup& group, Indicator indicator)
{
    std::vector<bool> hidden;
    bool isKnown = true;
    for (const auto& horizon : kHorizons) {
        const bool isNext = figureOf(group, indicator, horizon.months).reached.has_value();
        hidden.push_back(!(isKnown && isNext));
        isKnown = isNext;
    }
    hidden.push_back(!(isKnown && group.people));
    hidden.push_back(!group.people);
    return hidden;
}

bool isFew(std::uint64_t count)
{
    return count >= 1 && count <= kLargestHiddenCount;
}

GroupedCohort randomCohort()
{
    const auto count = *rc::gen::inRange<std::size_t>(0, 80);
    std::vector<CohortMember> members;
    for (std::size_t i = 0; i < count; ++i) {
        const auto period = static_cast<Period>(*rc::gen::inRange(0, 4));
        const int days = *rc::gen::inRange(-300, 800);
        members.push_back(member(Date(2024, 1, 8), days < 0 ? std::nullopt : std::optional(days), period));
        members.back().fullTime.exitKind = *rc::gen::inRange(0, 2) == 0 ? kElsewhere : members.back().work.exitKind;
        if (days < 0)
            members.back().fullTime = members.back().work;
        if (*rc::gen::inRange(0, 3) == 0)
            members.back().themes = {Theme::Youth, Theme::Neighbourhood};
    }
    return cohort(std::move(members));
}

TeamFigures teamOf(const std::vector<std::array<std::size_t, 6>>& caseloads)
{
    TeamFigures team;
    for (const auto& periods : caseloads) {
        TeamRow row;
        row.name = "coach " + std::to_string(team.rows.size() + 1);
        row.coach = StaffId(IdBytes{static_cast<std::uint8_t>(team.rows.size() + 1)});
        row.periods = periods;
        for (const auto count : periods)
            row.clients += count;
        addRow(team.office, row);
        team.rows.push_back(row);
    }
    return team;
}

} // namespace

TEST_CASE("Figures of enough people are published in multiples of five and whole percents, with the target beside them")
{
    std::vector<CohortMember> members;
    add(members, 41, 100, Period::Months0To3);
    add(members, 20, 300, Period::Months0To3);
    add(members, 10, 500, Period::Months0To3);
    add(members, 31, std::nullopt, Period::Months0To3);
    const std::vector<IndicatorTarget> targets{
        {indicatorTargetId(2024, TargetFigure::InWork6, {}), 2024, TargetFigure::InWork6, {}, 45, {}}};
    const auto published = publishedFigures(cohort(members), CohortGrouping::None, {targets, 2024});
    REQUIRE(published.size() == 1);
    CHECK(published[0].isEverybody);
    CHECK(published[0].people == 100);
    const auto& six = figureOf(published[0], Indicator::InWork, 6);
    CHECK(six.reached == 40);
    CHECK(six.percent == 40);
    CHECK(six.target == 45);
    CHECK(figureOf(published[0], Indicator::InWork, 12).reached == 60);
    CHECK(figureOf(published[0], Indicator::InWork, 24).reached == 70);
    CHECK_FALSE(figureOf(published[0], Indicator::InWork, 12).target);
}

TEST_CASE("A small group takes another one with it, so that it does not follow from the total")
{
    std::vector<CohortMember> members;
    for (const Period period : {Period::Months0To3, Period::Months3To6, Period::Months6To12}) {
        const bool isSmall = period == Period::Months6To12;
        add(members, isSmall ? 3 : 30, 100, period);
        add(members, isSmall ? 0 : 30, 300, period);
        add(members, isSmall ? 0 : 30, 500, period);
        add(members, isSmall ? 0 : 30, std::nullopt, period);
    }
    const auto published = publishedFigures(cohort(members), CohortGrouping::Period, {});
    REQUIRE(published.size() == 4);
    CHECK(published.back().isEverybody);
    CHECK_FALSE(published[2].people);
    CHECK_FALSE(figureOf(published[2], Indicator::InWork, 6).reached);
    CHECK_FALSE(figureOf(published[2], Indicator::InWork, 6).percent);
    const auto alsoHidden = std::ranges::count_if(published, [](const PublishedGroup& group) {
        return !figureOf(group, Indicator::InWork, 6).reached.has_value();
    });
    CHECK(alsoHidden >= 2);
}

TEST_CASE("A share stands only where the count behind it stands")
{
    CHECK(rc::check([] {
        for (const auto& group : publishedFigures(randomCohort(), CohortGrouping::Period, {}))
            for (const auto& figure : group.figures) {
                // value_or: RC_ASSERT works out both sides of ||.
                RC_ASSERT(!figure.percent || (figure.reached && group.people.value_or(0) >= kFewestForRate));
                RC_ASSERT(figure.reached.value_or(0) % kRounding == 0);
            }
    }));
}

TEST_CASE("No small count of a period can be worked out from what is published")
{
    CHECK(rc::check([] {
        const auto all = randomCohort();
        const auto published = publishedFigures(all, CohortGrouping::Period, {});
        for (const Indicator indicator : {Indicator::Active, Indicator::InWork, Indicator::InWorkFullTime}) {
            const auto groups = cohortGroups(all, indicator, CohortGrouping::Period);
            CountTable table{groups.size(), kClasses, {}};
            std::vector<bool> hidden;
            for (std::size_t place = 0; place <= groups.size(); ++place) {
                const auto ofGroup = hiddenOf(published.at(place), indicator);
                hidden.insert(hidden.end(), ofGroup.begin(), ofGroup.end());
                if (place < groups.size())
                    std::ranges::copy(classesOf(groups[place]), std::back_inserter(table.counts));
            }
            for (const auto& guess : guesses(table, hidden))
                if (guess.row < groups.size() && guess.column < kClasses &&
                    isFew(table.counts[guess.row * kClasses + guess.column]))
                    RC_ASSERT(!guess.isNarrow());
            for (std::size_t cell = 0; cell < table.counts.size(); ++cell)
                if (isFew(table.counts[cell]))
                    RC_ASSERT(hidden[cell / kClasses * (kClasses + 1) + cell % kClasses]);
        }
    }));
}

TEST_CASE("No small count of a theme can be worked out from who has it and who has not")
{
    CHECK(rc::check([] {
        const auto all = randomCohort();
        const auto published = publishedFigures(all, CohortGrouping::Theme, {});
        const auto groups = cohortGroups(all, Indicator::InWork, CohortGrouping::Theme);
        const auto everybody = classesOf(cohortGroups(all, Indicator::InWork, CohortGrouping::None).front());
        const auto hiddenOfAll = hiddenOf(published.back(), Indicator::InWork);
        for (std::size_t place = 0; place < groups.size(); ++place) {
            const auto in = classesOf(groups[place]);
            const auto hiddenIn = hiddenOf(published[place], Indicator::InWork);
            CountTable table{kClasses, 2, {}};
            std::vector<bool> hidden;
            for (std::size_t i = 0; i <= kClasses; ++i) {
                if (i < kClasses)
                    table.counts.insert(table.counts.end(), {in.at(i), everybody.at(i) - in.at(i)});
                hidden.insert(hidden.end(), {hiddenIn[i], hiddenIn[i] || hiddenOfAll[i], hiddenOfAll[i]});
            }
            for (const auto& guess : guesses(table, hidden))
                if (guess.row < kClasses && guess.column < 2 && isFew(table.counts[guess.row * 2 + guess.column]))
                    RC_ASSERT(!guess.isNarrow());
        }
    }));
}

TEST_CASE("Caseloads are published by period, in multiples of five")
{
    const auto published =
        publishedTeam(teamOf({{10, 20, 30, 41, 10, 12}, {12, 25, 15, 13, 12, 9}}), TeamSplit::Period);
    REQUIRE(published.columns.size() == 6);
    CHECK(published.columns[0].code == "before");
    CHECK(published.columns[5].code == "none");
    REQUIRE(published.rows.size() == 3);
    CHECK(published.rows[0].clients == 125); // 123
    CHECK(published.rows[0].counts[0] == 10);
    CHECK(published.rows[1].counts[3] == 15); // 13
    CHECK(published.rows[2].isEverybody);
    CHECK(published.rows[2].counts[0] == 20); // 22
}

TEST_CASE("Of a caseload of two clients nothing is published, nor what it could be worked out from")
{
    const auto published = publishedTeam(
        teamOf({{10, 20, 30, 41, 10, 12}, {12, 25, 15, 3, 12, 9}, {15, 22, 31, 20, 17, 8}, {0, 2, 0, 0, 0, 0}}),
        TeamSplit::Period);
    REQUIRE(published.rows.size() == 5);
    CHECK_FALSE(published.rows[1].counts[3]); // 3
    CHECK_FALSE(published.rows[3].clients);   // 2
    CHECK(std::ranges::none_of(published.rows[3].counts, [](const auto& count) { return count.has_value(); }));
    for (std::size_t column = 0; column < published.columns.size(); ++column)
        CHECK(std::ranges::count_if(published.rows, [column](const PublishedCaseload& row) {
                  return !row.counts[column].has_value();
              }) >= 2);
}

TEST_CASE("What needs attention is published beside how many clients there are")
{
    auto team = teamOf({{10, 20, 30, 41, 10, 12}, {12, 25, 15, 13, 12, 9}});
    for (auto& row : team.rows) {
        row.attentions = {20, 12, 10, 30};
        for (std::size_t i = 0; i < row.attentions.size(); ++i)
            team.office.attentions.at(i) += row.attentions.at(i);
    }
    const auto published = publishedTeam(team, TeamSplit::Attention);
    REQUIRE(published.columns.size() == 4);
    CHECK(published.columns[0].code == "no_contact");
    CHECK(published.rows[0].counts[1] == 10); // 12
    CHECK(published.rows[2].counts[3] == 60);
    CHECK(published.rows[2].clients == 210); // 209
}

TEST_CASE("An office without people or caseloads is published without failing")
{
    CHECK(publishedFigures(cohort({}), CohortGrouping::Theme, {}).size() == 1);
    CHECK(publishedFigures(cohort({}), CohortGrouping::Period, {}).front().people == 0);
    CHECK(publishedTeam({}, TeamSplit::Regime).rows.size() == 1);
}
