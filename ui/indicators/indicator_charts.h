// The charts of the page Indicatoren, from what core counts: pure functions, for any thread.
#pragma once

#ifndef Q_MOC_RUN
#include "core/indicators/cohort_people.h"
#include "core/indicators/target_rules.h"
#include "core/surveys/satisfaction.h"
#include "core/team/team_figures.h"
#endif
#include "ui/shared/chart.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace werkpad
{

[[nodiscard]] QString label(Indicator indicator);
[[nodiscard]] QString label(CohortGrouping grouping);
// Of a group of that grouping: "6-12 maanden", "maart 2026"; "geen" for who is in none.
[[nodiscard]] QString groupName(const CohortGroup& group, CohortGrouping grouping);

// What the charts of a cohort are of.
struct CohortQuestion {
    Indicator indicator = Indicator::InWork;
    std::size_t horizon = 0; // place in kHorizons
    CohortGrouping grouping = CohortGrouping::None;
    std::optional<double> target{}; // the share that the whole office wants in the year of the cohort, where it was set
    std::vector<IndicatorTarget> targets{}; // of all years and teams: a trend and a table by team have their own
    std::optional<int> year{};              // of the whole cohort; nothing when it is of several
    // Everybody as one group, where somebody may be in several: for what leaves the office.
    std::optional<CohortGroup> everybody{};
};

// The tables of these charts open lists. A row's key is the place of its group; a column's key a CohortCount.
// Groups under each other: the share of everybody beside the crude share.
[[nodiscard]] Chart sharesChart(const std::vector<CohortGroup>& groups, const CohortQuestion& question);
// Which share had reached it by when; groups with too few people have no curve.
[[nodiscard]] Chart curvesChart(const std::vector<CohortGroup>& groups, const CohortQuestion& question);
// By month or year of inflow, as far as the term of everybody in it is over.
[[nodiscard]] Chart trendChart(const std::vector<CohortGroup>& groups, const CohortQuestion& question);
// Teams among the limits of chance around `question.target`, else around the share of all teams together.
[[nodiscard]] Chart funnelChart(const std::vector<CohortGroup>& teams, const CohortQuestion& question);
// A row's key is the place of its month; a column's key a FlowCount.
[[nodiscard]] Chart flowChart(const std::vector<MonthFlow>& months);

enum class CaseloadBy { Coach, Team, Regime };
[[nodiscard]] Chart caseloadChart(const TeamFigures& figures, CaseloadBy by);
// The list behind a number of that chart, by the keys of its row and column; nothing when it has no such number.
[[nodiscard]] std::optional<ClientFilter> caseloadFilter(const TeamFigures& figures, CaseloadBy by, std::size_t rowKey,
                                                         int columnKey);
// Answers name nobody, so there are no lists. With the targets of `year`, when there is one.
[[nodiscard]] Chart satisfactionChart(const Satisfaction& satisfaction, std::span<const IndicatorTarget> targets = {},
                                      std::optional<int> year = {});

} // namespace werkpad
