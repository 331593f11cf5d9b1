#include "core/evidence/log_rank.h"

#include "core/evidence/distributions.h"

#include <cmath>
#include <limits>

namespace werkpad
{

namespace
{

// The sums over all times of all strata. `variance` is a symmetric matrix, row by row.
struct Sums {
    explicit Sums(std::size_t groups)
        : observed(groups)
        , expected(groups)
        , variance(groups * groups)
    {
    }
    std::vector<double> observed;
    std::vector<double> expected;
    std::vector<double> variance;
};

struct GroupNow {
    double atRisk = 0;
    double events = 0;
};

void addTime(Sums& sums, const std::vector<GroupNow>& groups, double atRisk, double events, double weight)
{
    const std::size_t count = groups.size();
    const double share = weight * events / atRisk;
    const double spread = atRisk > 1 ? weight * weight * events * (atRisk - events) / ((atRisk - 1) * atRisk) : 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        sums.observed[i] += weight * groups[i].events;
        sums.expected[i] += share * groups[i].atRisk;
        const double ofGroup = spread * groups[i].atRisk;
        if (ofGroup == 0)
            continue;
        sums.variance[i * count + i] += ofGroup;
        for (std::size_t j = 0; j < count; ++j)
            sums.variance[i * count + j] -= ofGroup * groups[j].atRisk / atRisk;
    }
}

void addStratum(Sums& sums, std::span<const EventTable> tables, LogRankWeight weight)
{
    std::vector<AtRiskCursor> cursors(tables.begin(), tables.end());
    std::vector<GroupNow> groups(tables.size());
    double survival = 1; // of all groups together, just before the time
    for (;;) {
        double time = std::numeric_limits<double>::infinity();
        for (const auto& cursor : cursors)
            if (!cursor.isAtEnd() && cursor.point().time < time)
                time = cursor.point().time;
        if (!std::isfinite(time))
            return;
        double atRisk = 0;
        double events = 0;
        for (std::size_t i = 0; i < cursors.size(); ++i) {
            auto& cursor = cursors[i];
            groups[i] = {static_cast<double>(cursor.atRisk(time)), 0};
            if (!cursor.isAtEnd() && cursor.point().time == time) {
                groups[i].events = cursor.point().events;
                cursor.pass();
            }
            atRisk += groups[i].atRisk;
            events += groups[i].events;
        }
        if (events == 0)
            continue;
        addTime(sums, groups, atRisk, events, weight == LogRankWeight::Even ? 1.0 : survival);
        survival *= (atRisk - events) / atRisk;
    }
}

// difference' * variance^-1 * difference by Cholesky's decomposition; a direction without variance adds nothing.
double quadraticForm(std::vector<double> matrix, std::vector<double> difference)
{
    const std::size_t size = difference.size();
    double sum = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const double pivot = matrix[i * size + i];
        if (pivot <= std::numeric_limits<double>::epsilon())
            continue;
        sum += difference[i] * difference[i] / pivot;
        for (std::size_t row = i + 1; row < size; ++row) {
            const double factor = matrix[row * size + i] / pivot;
            difference[row] -= factor * difference[i];
            for (std::size_t column = i + 1; column < size; ++column)
                matrix[row * size + column] -= factor * matrix[i * size + column];
        }
    }
    return sum;
}

// Groups from which nobody could be expected to leave say nothing; of the others one follows from the rest.
std::vector<std::size_t> comparedGroups(const Sums& sums)
{
    std::vector<std::size_t> compared;
    for (std::size_t i = 0; i < sums.expected.size(); ++i)
        if (sums.expected[i] > 0)
            compared.push_back(i);
    if (!compared.empty())
        compared.erase(compared.begin());
    return compared;
}

} // namespace

LogRank logRank(const EventTables& tables, LogRankWeight weight)
{
    Sums sums(tables.groups);
    for (std::size_t stratum = 0; stratum < tables.strata; ++stratum)
        addStratum(sums, tables.ofStratum(stratum), weight);

    LogRank result;
    result.groups.resize(tables.groups);
    for (std::size_t i = 0; i < tables.tables.size(); ++i)
        result.groups[i % tables.groups].spells += tables.tables[i].spells;
    for (std::size_t i = 0; i < tables.groups; ++i) {
        result.groups[i].observed = sums.observed[i];
        result.groups[i].expected = sums.expected[i];
    }
    const auto compared = comparedGroups(sums);
    std::vector<double> difference;
    std::vector<double> variance;
    for (const std::size_t i : compared) {
        difference.push_back(sums.observed[i] - sums.expected[i]);
        for (const std::size_t j : compared)
            variance.push_back(sums.variance[i * tables.groups + j]);
    }
    result.degreesOfFreedom = static_cast<std::uint32_t>(compared.size());
    result.chiSquare = quadraticForm(std::move(variance), std::move(difference));
    result.p = chiSquareTail(result.chiSquare, result.degreesOfFreedom);
    return result;
}

EventTables onlyKind(const EventTables& tables, std::size_t kind)
{
    EventTables only = tables;
    for (std::size_t i = 0; i < only.tables.size(); ++i) {
        auto& table = only.tables[i];
        for (std::size_t point = 0; point < table.points.size(); ++point) {
            const auto events = tables.tables[i].eventsOf(point, kind);
            table.points[point].censored += table.points[point].events - events;
            table.points[point].events = events;
        }
        table.kinds = 1;
        table.byKind.clear();
    }
    return only;
}

} // namespace werkpad
