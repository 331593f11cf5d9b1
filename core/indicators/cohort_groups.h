// A cohort split in one way after the other, for one indicator: what the window asks while people look around.
#pragma once

#include "core/indicators/cohort_rules.h"
#include "core/indicators/indicator_curve.h"
#include "core/indicators/indicator_report.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace werkpad
{

// Teams, never single coaches: their clients differ, and of few people chance tells most.
enum class CohortGrouping { None, Period, Regime, Theme, Team, Month, Year };

// A cohort with what groups take besides.
struct GroupedCohort {
    Cohort cohort{};
    DataCut cut{};
    // Of the coach of today, by place in the cohort, as a place among the names; an empty name: in none.
    std::vector<std::uint32_t> teams{};
    std::vector<std::string> teamNames{};

    [[nodiscard]] const std::string& teamOf(std::size_t place) const { return teamNames[teams[place]]; }
};

struct CohortGroup {
    std::string name{};                 // a code, a team, "2026-03" or "2026"; empty: in none
    std::vector<std::size_t> members{}; // their places in the cohort
    std::uint64_t people = 0;
    std::uint64_t endsWithoutOutcome = 0;
    IndicatorCurve figures{};
    std::vector<LastingCounts> lasting{}; // by horizon; of Indicator::InWork
    // By horizon: whether the term of everybody in the group is over. Else a group by month or year has no figure yet.
    std::vector<bool> isOver{};
};

// Months and years of the first day of unemployment follow each other, also those without people; periods and themes
// as they follow each other; teams and regimes by name. Who is in none comes last. Somebody may be in several regimes
// and themes. None: one group of everybody.
[[nodiscard]] std::vector<CohortGroup> cohortGroups(const GroupedCohort& cohort, Indicator indicator,
                                                    CohortGrouping grouping);

[[nodiscard]] bool foundWorkWithin(const CohortMember& member, int months, const DataCut& cut);
// Of those at these places in the cohort who found work within so many months.
[[nodiscard]] LastingCounts lastingWithin(const Cohort& cohort, std::span<const std::size_t> members, int months,
                                          const DataCut& cut);

// Who came in and who left in a month, of everybody and not of a cohort.
struct MonthFlow {
    Date month{1970, 1, 1}; // its first day
    std::uint64_t came = 0; // first days of unemployment
    std::uint64_t toWork = 0;
    std::uint64_t elsewhere = 0;

    bool operator==(const MonthFlow&) const = default;
};

// Counts each month from that of `from` to that of `until`.
class FlowCounter
{
public:
    FlowCounter(Date from, Date until, const DataCut& cut);
    void add(const CohortMember& member); // of every episode
    [[nodiscard]] const std::vector<MonthFlow>& months() const { return m_months; }

private:
    [[nodiscard]] MonthFlow* monthOf(Date day);

    std::int32_t m_begin; // the first day of the first month, as a day number
    DataCut m_cut;
    std::vector<MonthFlow> m_months;
    std::vector<std::uint16_t> m_monthOfDay; // by days since m_begin
};

} // namespace werkpad
