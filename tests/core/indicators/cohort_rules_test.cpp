#include "core/indicators/cohort_rules.h"
#include "core/indicators/indicator_definition.h"
#include "core/indicators/indicator_report.h"
#include "core/outcomes/outcome_rules.h"
#include "tests/support/builders.h"
#include "tests/support/cohort_of.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 23);
const CohortWish kWish{Date(2025, 1, 1), kToday, {kToday, kReportingLagDays}};

ClientOutcome outcome(OutcomeKind kind, Date on, Lasting lasting = Lasting::Open)
{
    ClientOutcome made;
    made.kind = kind;
    made.happenedOn = on;
    made.lasting = lasting;
    if (kind == OutcomeKind::OtherExit)
        made.exitReason = "moved";
    return made;
}

CohortFacts unemployed(Date firstDay, std::optional<Date> lastDay = {})
{
    CohortFacts facts;
    facts.spells = {aSpell({}, firstDay, lastDay)};
    return facts;
}

CohortMember only(const CohortFacts& facts, const CohortWish& wish = kWish)
{
    const std::vector<CohortFacts> clients{facts};
    const auto cohort = cohortOf(clients, wish);
    REQUIRE(cohort.members.size() == 1);
    return cohort.members.front();
}

std::optional<Date> reachedOn(const MemberExit& facts)
{
    return facts.exitKind == kReached ? facts.exitedOn : std::nullopt;
}

std::optional<Date> elsewhereOn(const MemberExit& facts)
{
    return facts.exitKind == kElsewhere ? facts.exitedOn : std::nullopt;
}

} // namespace

TEST_CASE("Work of at most the policy's weeks does not begin a new stretch, one day more does")
{
    const auto episodes = [](Date again) {
        return episodesOf(std::vector{aSpell({}, Date(2026, 1, 1), Date(2026, 1, 31)), aSpell({}, again)},
                          SegmentationPolicy{4});
    };
    REQUIRE(episodes(Date(2026, 3, 1)).size() == 1); // 28 days of work
    CHECK(episodes(Date(2026, 3, 1)).front() == Episode{Date(2026, 1, 1), {}, {}});
    CHECK(episodes(Date(2026, 3, 2)).size() == 2);
}

TEST_CASE("A spell that was never closed ends where the next begins, and one that ends before it begins is none")
{
    const std::vector spells{aSpell({}, Date(2025, 1, 1)), aSpell({}, Date(2026, 1, 1)),
                             aSpell({}, Date(2026, 5, 2), Date(2026, 5, 1))};
    const auto episodes = episodesOf(spells, {});
    REQUIRE(episodes.size() == 2);
    CHECK(episodes.front().firstDay == Date(2025, 1, 1));
    CohortFacts facts;
    facts.spells = spells;
    const std::vector<CohortFacts> clients{facts};
    const auto cohort = cohortOf(clients, kWish);
    REQUIRE(cohort.members.size() == 2);
    CHECK(elsewhereOn(cohort.members.front().work) == Date(2026, 1, 1));
    CHECK(cohort.members.front().endsWithoutOutcome);
    CHECK(cohort.members.back().work.exitKind == kStillOpen);
}

TEST_CASE("Part-time work is work; for full-time alone it is another way out")
{
    CohortFacts facts = unemployed(Date(2026, 1, 1));
    facts.outcomes = {outcome(OutcomeKind::FullTimeWork, Date(2026, 6, 1), Lasting::Lasted),
                      outcome(OutcomeKind::PartTimeWork, Date(2026, 3, 1), Lasting::EndedEarly)};
    const auto member = only(facts);
    CHECK(reachedOn(member.work) == Date(2026, 3, 1));
    CHECK(member.lasting == Lasting::EndedEarly); // of what was found first
    CHECK(elsewhereOn(member.fullTime) == Date(2026, 3, 1));
    CHECK(reachedOn(member.active) == Date(2026, 3, 1));
    CHECK_FALSE(member.endsWithoutOutcome);
}

TEST_CASE("Whichever comes first counts, and on one day work does")
{
    CohortFacts facts = unemployed(Date(2026, 1, 1));
    facts.outcomes = {outcome(OutcomeKind::FullTimeWork, Date(2026, 6, 1)),
                      outcome(OutcomeKind::OtherExit, Date(2026, 5, 31))};
    CHECK(elsewhereOn(only(facts).work) == Date(2026, 5, 31));
    facts.outcomes.back().happenedOn = Date(2026, 6, 1);
    CHECK(reachedOn(only(facts).work) == Date(2026, 6, 1));
}

TEST_CASE("An activity makes active from the day it began, or from the first day when it was going on then")
{
    CohortFacts facts = unemployed(Date(2026, 3, 1));
    facts.activities = {
        {Date(2026, 5, 1), Date(2026, 6, 1)}, {Date(2026, 4, 1), {}}, {Date(2026, 1, 1), Date(2026, 2, 1)}};
    CHECK(reachedOn(only(facts).active) == Date(2026, 4, 1));
    CHECK(only(facts).work.exitKind == kStillOpen);
    facts.activities.push_back({Date(2026, 2, 1), Date(2026, 3, 1)});
    CHECK(reachedOn(only(facts).active) == Date(2026, 3, 1));
}

TEST_CASE("An outcome belongs to the spell it ends, up to 31 days after the last day and not into the next spell")
{
    CohortFacts facts = unemployed(Date(2025, 2, 1), Date(2025, 5, 31));
    facts.outcomes = {outcome(OutcomeKind::FullTimeWork, Date(2025, 7, 1))}; // 31 days after 31 May
    CHECK(reachedOn(only(facts).work) == Date(2025, 7, 1));
    facts.outcomes.front().happenedOn = Date(2025, 7, 2);
    CHECK(elsewhereOn(only(facts).work) == Date(2025, 6, 1));
    CHECK(only(facts).endsWithoutOutcome);

    facts = unemployed(Date(2025, 2, 1), Date(2025, 5, 20));
    facts.spells.push_back(aSpell({}, Date(2025, 6, 20)));
    facts.outcomes = {outcome(OutcomeKind::FullTimeWork, Date(2025, 6, 20))};
    const std::vector<CohortFacts> clients{facts};
    const auto cohort = cohortOf(clients, kWish);
    REQUIRE(cohort.members.size() == 2);
    CHECK(elsewhereOn(cohort.members[0].work) == Date(2025, 5, 21));
    CHECK(reachedOn(cohort.members[1].work) == Date(2025, 6, 20));
}

TEST_CASE("A dossier that closes without an outcome is another exit, not somebody who still looks")
{
    CohortFacts facts = unemployed(Date(2026, 1, 1));
    facts.closedOn = Date(2026, 4, 1);
    auto member = only(facts);
    CHECK(elsewhereOn(member.work) == Date(2026, 4, 1));
    CHECK(elsewhereOn(member.active) == Date(2026, 4, 1));
    CHECK(member.endsWithoutOutcome);
    facts.outcomes = {outcome(OutcomeKind::PartTimeWork, Date(2026, 3, 1))};
    member = only(facts);
    CHECK(reachedOn(member.work) == Date(2026, 3, 1));
    CHECK_FALSE(member.endsWithoutOutcome);
}

TEST_CASE("Who died or emigrated is out from that day, and from the first day of a spell that began in that year")
{
    CohortFacts facts = unemployed(Date(2026, 3, 1));
    facts.goneOn = Date(2026, 4, 1);
    facts.closedOn = Date(2026, 5, 1);
    CHECK(elsewhereOn(only(facts).work) == Date(2026, 4, 1));
    facts.goneOn = Date(2026, 1, 1); // only the year is known
    CHECK(elsewhereOn(only(facts).work) == Date(2026, 3, 1));
    facts.spells = {aSpell({}, Date(2026, 3, 1), Date(2026, 6, 30))}; // there until the end of June
    facts.closedOn.reset();
    CHECK(elsewhereOn(only(facts).work) == Date(2026, 7, 1));
    facts.goneOn = Date(2026, 6, 1); // only the month is known
    CHECK(elsewhereOn(only(facts).work) == Date(2026, 7, 1));
}

TEST_CASE("Who left before being registered is not in the cohort, who was registered late counts from then")
{
    CohortFacts late = unemployed(Date(2026, 1, 1));
    late.registeredOn = Date(2026, 4, 1);
    CHECK(only(late).followedFrom == Date(2026, 4, 1));
    CHECK(only(late).period == Period::Months3To6);
    late.spells.front().registeredOn = Date(2026, 2, 1); // of this spell: more precise
    CHECK(only(late).followedFrom == Date(2026, 2, 1));

    CohortFacts left = unemployed(Date(2026, 1, 1), Date(2026, 2, 1));
    left.registeredOn = Date(2026, 4, 1);
    CohortFacts new_ = unemployed(Date(2026, 11, 1)); // after what is known ends
    const std::vector<CohortFacts> clients{left, new_, late};
    const auto cohort = cohortOf(clients, kWish);
    CHECK(cohort.members.size() == 1);
    CHECK(cohort.notFollowed == 2);
}

TEST_CASE("The cohort is by first day of unemployment, both days included")
{
    const std::vector<CohortFacts> clients{unemployed(Date(2024, 12, 31)), unemployed(Date(2025, 1, 1)),
                                           unemployed(Date(2025, 12, 31)), unemployed(Date(2026, 1, 1))};
    CohortWish year = kWish;
    year.until = Date(2025, 12, 31);
    CHECK(cohortOf(clients, year).members.size() == 2);
}

TEST_CASE("Exits of the reporting lag are still open, also those that are ahead")
{
    CohortFacts facts = unemployed(Date(2026, 6, 1));
    facts.outcomes = {outcome(OutcomeKind::FullTimeWork, Date(2026, 10, 25))};
    const std::vector<CohortFacts> clients{facts};
    const auto reached = [&clients](const DataCut& cut) {
        CohortWish wish = kWish;
        wish.cut = cut;
        return indicatorReport(cohortOf(clients, wish), IndicatorGrouping::None, cut).all.figures.at(3).figure.reached;
    };
    CHECK(reached({kToday, 29}) == 1);
    CHECK(reached({kToday, 30}) == 0);
    CHECK(reached({Date(2026, 10, 24), 0}) == 0);
}

TEST_CASE("A report has every indicator at 6, 12 and 24 months, and each number has its people")
{
    std::vector<CohortFacts> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(unemployed(Date(2025, 1, 1)));
        if (i < 8)
            clients.back().outcomes = {
                outcome(OutcomeKind::FullTimeWork, Date(2025, 2 + i, 1), i < 3 ? Lasting::Lasted : Lasting::Open)};
        if (i < 15)
            clients.back().coverages = {{{}, {}, i % 2 == 0 ? "WW" : "IOAW", {Date(2024, 1, 1), {}}, {}}};
    }
    const auto cohort = cohortOf(clients, kWish);
    const auto report = indicatorReport(cohort, IndicatorGrouping::Regime, kWish.cut);
    REQUIRE(report.all.figures.size() == 9);
    CHECK(report.all.figures[0].indicator == Indicator::Active);
    CHECK(report.all.figures[2].figure.months == 24);
    const auto& work = report.all.figures[3];
    CHECK(work.indicator == Indicator::InWork);
    CHECK(work.figure.reached == 6); // until 1 July
    CHECK(work.figure.fullFollowUp == Proportion{6, 20});
    CHECK(std::abs(*work.figure.share - 0.3) < 1e-12);
    CHECK(work.lasting == LastingCounts{3, 0, 3});
    CHECK(report.all.figures[4].figure.reached == 8);

    REQUIRE(report.groups.size() == 3);
    CHECK(report.groups[0].name == "IOAW");
    CHECK(report.groups[1].name == "WW");
    CHECK(report.groups[2].name.empty());
    CHECK(report.groups[0].members.size() + report.groups[1].members.size() == 15);
    CHECK(report.groups[2].members.size() == 5);
    for (const auto at : report.groups[0].members)
        CHECK(cohort.members[at].regimes.all() == std::vector<std::string>{"IOAW"});
}

TEST_CASE("Somebody in two regimes counts in both, and a theme is that of the first day")
{
    CohortFacts facts = unemployed(Date(2026, 1, 1));
    facts.birthDate = Date(1999, 1, 2); // 26 on the first day
    facts.coverages = {{{}, {}, "WW", {Date(2025, 12, 1), {}}, {}},
                       {{}, {}, "WIA", {Date(2025, 12, 1), {}}, {}},
                       {{}, {}, "Anw", {Date(2026, 2, 1), {}}, {}}};
    const auto member = only(facts);
    CHECK(member.regimes.all() == std::vector<std::string>{"WIA", "WW"});
    CHECK(member.themes == ThemesOfMember{Theme::Youth});
    const std::vector<CohortFacts> clients{facts};
    const auto cohort = cohortOf(clients, kWish);
    CHECK(indicatorReport(cohort, IndicatorGrouping::Regime, kWish.cut).groups.size() == 2);
    CHECK(indicatorReport(cohort, IndicatorGrouping::Theme, kWish.cut).groups.front().name == "youth");
    CHECK(indicatorReport(cohort, IndicatorGrouping::Period, kWish.cut).groups.front().name == "0-3");
    CHECK(indicatorReport(cohort, IndicatorGrouping::Coach, kWish.cut).groups.front().name.empty());
}

TEST_CASE("Nobody makes a report without figures that pretend")
{
    const auto report = indicatorReport(Cohort{}, IndicatorGrouping::Coach, kWish.cut);
    CHECK(report.groups.empty());
    REQUIRE(report.all.figures.size() == 9);
    for (const auto& figure : report.all.figures)
        CHECK_FALSE(figure.figure.share);
}

TEST_CASE("Every definition has a version and says it in both languages, with the numbers that are used")
{
    for (const auto& definition : indicatorDefinitions()) {
        CHECK(definition.version >= 1);
        CHECK(definition.dutch.size() > 40);
        CHECK(definition.english.size() > 40);
    }
    const auto says = [](std::string_view text, int number) {
        return text.find(std::to_string(number)) != std::string_view::npos;
    };
    CHECK(says(indicatorDefinition("in_work").dutch, kDaysAfterSpell));
    CHECK(says(indicatorDefinition("in_work").english, kDaysAfterSpell));
    CHECK(says(indicatorDefinition("share").dutch, kReportingLagDays));
    CHECK(says(indicatorDefinition("share").english, kReportingLagDays));
}
