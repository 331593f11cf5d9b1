#include "core/evidence/curve_figures.h"

#include <algorithm>
#include <map>

namespace werkpad
{

namespace
{

// Nobody is known to have left later than this.
double lastTime(const EventTable& table)
{
    return table.points.empty() ? 0 : table.points.back().time;
}

} // namespace

double daysOfMonths(int months)
{
    const auto* const known = std::ranges::find(kHorizons, months, &Horizon::months);
    return known != kHorizons.end() ? known->days : months * 365.25 / 12;
}

std::size_t pointsDrawnWithLateEntry(std::span<const EventPoint> points)
{
    const auto most = std::ranges::max_element(points, {}, &EventPoint::atRisk);
    if (most == points.end() || most->atRisk < kFewestAtRisk)
        return 0;
    const auto few = std::find_if(most, points.end(), [](const EventPoint& p) { return p.atRisk < kFewestAtRisk; });
    return static_cast<std::size_t>(few - points.begin());
}

std::vector<std::uint64_t> atRiskByTick(const EventTable& table)
{
    std::vector<std::uint64_t> counts;
    AtRiskCursor cursor(table);
    for (int months = 0; months <= kLastTickMonths; months += kTickMonths) {
        const double time = daysOfMonths(months);
        while (!cursor.isAtEnd() && cursor.point().time < time)
            cursor.pass();
        counts.push_back(cursor.atRisk(time));
    }
    return counts;
}

CurveFigures curveFigures(const EventTable& table)
{
    CurveFigures figures;
    figures.people = table.spells;
    if (table.spells == 0)
        return figures;
    figures.toWork = table.eventsOf(std::size_t{kExitToWork});
    figures.otherExits = table.events() - figures.toWork;
    figures.open = table.spells - table.events();
    figures.curve = aalenJohansen(table);
    figures.atRisk = atRiskByTick(table);
    const bool isShown = isRateShown(table.spells);
    const SurvivalCurve stillThere = kaplanMeier(table);
    if (isShown)
        figures.median = quantile(stillThere, 0.5);
    for (const auto& horizon : kHorizons) {
        HorizonShare share;
        share.months = horizon.months;
        std::optional<RestrictedMean> mean;
        // A curve that ends before the horizon says nothing about it, unless everybody has left.
        const bool isReached = lastTime(table) >= horizon.days ||
                               (!figures.curve.stillThere.empty() && figures.curve.stillThere.back() <= 0);
        if (isShown && isReached) {
            const auto now = figures.curve.at(horizon.days, kExitToWork);
            share.share = now.share;
            share.interval = now.interval;
            mean = restrictedMean(stillThere, horizon.days);
        }
        figures.horizons.push_back(share);
        figures.means.push_back(mean);
    }
    return figures;
}

std::size_t pointsDrawn(const CurveFigures& figures)
{
    return pointsDrawnWithLateEntry(figures.curve.points);
}

} // namespace werkpad
