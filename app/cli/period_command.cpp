#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/words.h"
#include "core/segmentation/period.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

namespace
{

struct PeriodOptions {
    std::string firstDay{};
    std::string lastDay{};
    std::string on{};
};

// Of a spell on one day; after the last day the lengths of the spell.
struct PeriodAnswer {
    std::optional<Period> period{};
    int months = 0;
    int days = 0;
    std::vector<Boundary> coming{};
};

PeriodAnswer answerFor(Date firstDay, std::optional<Date> lastDay, Date on)
{
    if (auto current = periodOn(firstDay, lastDay, on))
        return {current->period, current->months, current->days, std::move(current->coming)};
    const Date end = addDays(*lastDay, 1); // the last day is inclusive
    return {std::nullopt, monthsBetween(firstDay, end), daysBetween(firstDay, end), {}};
}

Json boundaryJson(const Boundary& boundary)
{
    return {{"period", periodCode(boundary.period)}, {"on", boundary.on.iso()}};
}

void printText(const PeriodAnswer& answer, std::ostream& out)
{
    FactSheet facts;
    facts.add("Period", answer.period ? periodText(*answer.period) : "none: the spell has ended");
    facts.add("Months", std::to_string(answer.months));
    facts.add("Days", std::to_string(answer.days));
    for (const auto& boundary : answer.coming)
        facts.add("From " + boundary.on.iso(), periodText(boundary.period));
    facts.print(out);
}

Outcome showPeriod(const PeriodOptions& options, Invocation& invocation)
{
    const auto firstDay = invocation.readDay("--first-day", options.firstDay);
    const auto lastDay = invocation.readOptionalDay("--last-day", options.lastDay);
    const auto on = invocation.readDay("--on", options.on);
    if (!firstDay)
        return tl::unexpected(firstDay.error());
    if (!lastDay)
        return tl::unexpected(lastDay.error());
    if (!on)
        return tl::unexpected(on.error());
    if (*lastDay && **lastDay < *firstDay)
        return refuse("The last day " + (*lastDay)->iso() + " is before the first day " + firstDay->iso() +
                      ": check --first-day and --last-day");

    const auto answer = answerFor(*firstDay, *lastDay, *on);
    if (!invocation.output().isJson()) {
        printText(answer, invocation.output().text());
        return Done{};
    }
    Json coming = Json::array();
    for (const auto& boundary : answer.coming)
        coming.push_back(boundaryJson(boundary));
    invocation.output().json({{"first_day", firstDay->iso()},
                              {"last_day", *lastDay ? Json((*lastDay)->iso()) : Json()},
                              {"on", on->iso()},
                              {"period", answer.period ? Json(periodCode(*answer.period)) : Json()},
                              {"months", answer.months},
                              {"days", answer.days},
                              {"next", answer.coming.empty() ? Json() : boundaryJson(answer.coming.front())},
                              {"coming", coming}});
    return Done{};
}

} // namespace

void addPeriodCommand(CommandTree& tree)
{
    const auto options = std::make_shared<PeriodOptions>();
    CLI::App& app = addCommand(tree.root, "period", "In which period of unemployment a day falls; needs no database",
                               "werkpad-cli period --first-day 2026-02-28 --on 2026-05-28");
    app.add_option("--first-day", options->firstDay, "First day of unemployment")->type_name("DATE")->required();
    app.add_option("--last-day", options->lastDay, "Last day of unemployment, inclusive")->type_name("DATE");
    app.add_option("--on", options->on, "The day that is asked about")->type_name("DATE")->required();
    onChosen(app, tree, [options](Invocation& invocation) { return showPeriod(*options, invocation); });
}

} // namespace werkpad
