// The report of a month for a team or the whole office, on paper: what it holds may leave the office.
#pragma once

#include "core/indicators/published_figures.h"
#include "core/indicators/published_flow.h"
#include "core/offices/office.h"
#include "core/printing/print_document.h"
#include "core/surveys/published_satisfaction.h"
#include "core/surveys/satisfaction.h"

#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

// Who became unemployed in one year, up to the end of the month of the report, and what was reached within six months.
struct ReportedCohort {
    Date from{1970, 1, 1}; // both included
    Date until{1970, 1, 1};
    std::optional<std::uint64_t> people{}; // rounded; nothing: left out
    PublishedFigure active{};
    PublishedFigure inWork{};
    bool isTermKnown = false; // of whoever came first six months are known; else there is no share yet

    bool operator==(const ReportedCohort&) const = default;
};

// Surveys know no teams: of the whole office, of the rounds that were sent in the year up to the end of the month.
struct ReportedSatisfaction {
    SatisfactionGroup counted{}; // all channels
    PublishedSatisfaction published{};
    std::optional<int> target{}; // in percent

    bool operator==(const ReportedSatisfaction&) const = default;
};

struct TeamReport {
    Office office{};
    std::string team{};     // empty: the whole office
    Date month{1970, 1, 1}; // its first day
    Date today{1970, 1, 1};
    std::string printedBy{};
    PublishedTeam caseloads{};                        // as of today: by period, and what asks for attention
    std::vector<PublishedMonthFlow> flow{};           // the twelve months before, and the month
    std::vector<ReportedCohort> cohorts{};            // of the year before and of the year of the month
    std::vector<ReportedSatisfaction> satisfaction{}; // of those who were asked
};

// In Dutch (core/printing/README.md).
[[nodiscard]] PrintDocument teamReportDocument(const TeamReport& report, bool large);

[[nodiscard]] std::string monthWords(Date month); // "oktober 2026"

} // namespace werkpad
