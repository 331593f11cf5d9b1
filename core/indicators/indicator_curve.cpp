#include "core/indicators/indicator_curve.h"

#include "core/evidence/curve_figures.h"

#include <algorithm>

namespace werkpad
{

HorizonCount countAt(const OutcomeFacts& facts, std::uint8_t kind, Date end, const DataCut& cut)
{
    const Date until = facts.knownUntil(cut);
    const bool isOut = facts.hasExitedBy(until);
    HorizonCount count;
    count.isReached = isOut && facts.exitKind == kind && *facts.exitedOn <= end;
    count.isOpen = !isOut && !facts.followedUntil && until < end;
    count.isInFull = end <= (isOut ? cut.knownUntil() : until) && facts.followedFrom <= facts.firstDay;
    return count;
}

IndicatorCounter::IndicatorCounter(std::uint8_t kind, const DataCut& cut)
    : m_kind(kind)
    , m_cut(cut)
{
    for (const auto& horizon : kHorizons) {
        m_ends.emplace_back(horizon.months);
        m_horizons.emplace_back().months = horizon.months;
    }
}

void IndicatorCounter::add(const OutcomeFacts& facts)
{
    addFromFirstDay(m_exits, facts, m_cut);
    for (std::size_t horizon = 0; horizon < m_horizons.size(); ++horizon) {
        HorizonFigure& figure = m_horizons[horizon];
        const Date end = Date::fromDayNumber(m_ends[horizon].of(facts.firstDay.dayNumber()));
        const HorizonCount count = countAt(facts, m_kind, end, m_cut);
        ++figure.cohort;
        figure.reached += count.isReached ? 1 : 0;
        figure.open += count.isOpen ? 1 : 0;
        figure.fullFollowUp.of += count.isInFull ? 1 : 0;
        figure.fullFollowUp.count += count.isInFull && count.isReached ? 1 : 0;
    }
}

IndicatorCurve IndicatorCounter::curve() const
{
    IndicatorCurve result;
    const EventTable exits =
        m_exits.isEmpty() ? EventTable{} : m_exits.table(std::max<std::size_t>(1, m_exits.largestKind()));
    result.curve = aalenJohansen(exits);
    result.atRisk = atRiskByTick(exits);
    result.horizons = m_horizons;
    for (auto& figure : result.horizons) {
        figure.fullFollowUpInterval = wilson(figure.fullFollowUp);
        if (exits.spells == 0)
            continue;
        figure.share = 0;
        if (m_kind > result.curve.kinds) // nobody left this way
            continue;
        const auto now = result.curve.at(daysOfMonths(figure.months), m_kind);
        figure.share = now.share;
        figure.interval = now.interval;
    }
    return result;
}

} // namespace werkpad
