// What of the indicators and of the caseloads may leave the office: counts without small ones and without what these
// could be worked out from (core/evidence/suppression.h), whole percents.
#pragma once

#include "core/evidence/interval.h"
#include "core/indicators/cohort_groups.h"
#include "core/indicators/target_rules.h"
#include "core/team/team_figures.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace werkpad
{

// --- indicators ------------------------------------------------------------------------------------------------------

struct PublishedFigure {
    Indicator indicator = Indicator::Active;
    int months = 0;
    std::optional<std::uint64_t> reached{}; // rounded; nothing: left out
    std::optional<int> percent{};           // of everybody (HorizonFigure::share); only beside `reached`
    std::optional<Interval> interval{};     // of `percent`
    std::optional<int> target{};            // no figure of people: what was set

    bool operator==(const PublishedFigure&) const = default;
};

struct PublishedGroup {
    std::string name{}; // as CohortGroup::name; of everybody and of who is in none empty
    bool isEverybody = false;
    std::optional<std::uint64_t> people{};  // rounded; nothing: left out
    std::vector<PublishedFigure> figures{}; // by indicator, then by horizon

    bool operator==(const PublishedGroup&) const = default;
};

struct TargetsOfYear {
    std::span<const IndicatorTarget> targets{}; // of any year
    std::optional<int> year{};                  // of the cohort
};

// Groups in the order of cohortGroups(), then everybody; without a grouping everybody alone. Who reached it within 6,
// in 7 to 12 and in 13 to 24 months, and the rest, are the cells that are looked at: what is shown is a sum of shown
// ones. `open` and the crude share are not in it: together with these they would tell more.
[[nodiscard]] std::vector<PublishedGroup> publishedFigures(const GroupedCohort& cohort, CohortGrouping grouping,
                                                           const TargetsOfYear& targets);

// --- caseloads -------------------------------------------------------------------------------------------------------

// One at a time: beside each other, the small counts of the one would take most of the other with them.
enum class TeamSplit { Period, Regime, Theme, Attention };

// The columns beside the number of clients, in order.
struct PublishedColumn {
    TeamCell cell{};
    std::string code{}; // periodCode(), regime, themeCode(), attentionCode(); "none": in no period, no regime
};

struct PublishedCaseload {
    std::optional<StaffId> coach{}; // nothing: clients in nobody's caseload, or everybody
    std::string name{};
    std::string team{};
    bool isEverybody = false;
    int capacity = 0; // 0: not agreed; of everybody that of who works here
    std::optional<std::uint64_t> clients{};
    std::vector<std::optional<std::uint64_t>> counts{}; // by column; rounded; nothing: left out
};

struct PublishedTeam {
    std::vector<PublishedColumn> columns{};
    std::vector<PublishedCaseload> rows{}; // in the order of TeamFigures::rows, then everybody
};

[[nodiscard]] PublishedTeam publishedTeam(const TeamFigures& team, TeamSplit split);
// Several in one table, with the gaps that this takes: the columns of one after those of the other.
[[nodiscard]] PublishedTeam publishedTeam(const TeamFigures& team, std::span<const TeamSplit> splits);

} // namespace werkpad
