#include "core/evidence/cumulative_incidence.h"

#include "core/evidence/distributions.h"
#include "core/evidence/survival_curve.h"

#include <algorithm>
#include <cmath>

namespace werkpad
{

namespace
{

// One kind of exit over time. With I the share so far, S the share still there just before, and n at risk, d leaving,
// d_k leaving this way at time j, the variance is the sum over j of
//   (I - I_j)^2 a_j  +  b_j  -  2 (I - I_j) c_j
//   a = d / (n (n - d)),  b = S^2 d_k (n - d_k) / n^3,  c = S d_k / n^2.
// When I grows by x, the sum of (I - I_j)^2 a_j grows by 2x sum((I - I_j) a_j) + x^2 sum(a_j), and so on: no
// differences of large numbers, and no second loop.
class KindOfExit
{
public:
    void step(double atRisk, double events, double ofThisKind, double stillThere)
    {
        const double growth = stillThere * ofThisKind / atRisk;
        m_share += growth;
        m_squares += growth * (2 * m_distances + growth * m_sumA);
        m_distances += growth * m_sumA;
        m_crossed += growth * m_sumC;
        if (events < atRisk) // otherwise nobody is left, and the share grows no more
            m_sumA += events / (atRisk * (atRisk - events));
        m_sumB += stillThere * stillThere * ofThisKind * (atRisk - ofThisKind) / (atRisk * atRisk * atRisk);
        m_sumC += stillThere * ofThisKind / (atRisk * atRisk);
    }

    [[nodiscard]] Incidence incidence(const CurveConfidence& confidence, double standardErrors) const
    {
        Incidence now;
        now.share = m_share;
        now.standardError = std::sqrt(std::max(0.0, m_squares + m_sumB - 2 * m_crossed));
        if (m_share > 0) {
            const double share = std::min(1.0, m_share);
            now.interval = curveInterval(share, now.standardError / share, confidence.scale, standardErrors);
        } else if (confidence.scale == CurveScale::Plain) {
            now.interval = Interval{0, 0};
        }
        return now;
    }

private:
    double m_share = 0;
    double m_squares = 0;
    double m_distances = 0;
    double m_crossed = 0;
    double m_sumA = 0;
    double m_sumB = 0;
    double m_sumC = 0;
};

} // namespace

Incidence IncidenceCurve::at(double time, std::size_t kind) const
{
    const auto after = std::ranges::upper_bound(points, time, {}, &EventPoint::time);
    return after == points.begin() ? Incidence{} : of(static_cast<std::size_t>(after - points.begin()) - 1, kind);
}

IncidenceCurve aalenJohansen(const EventTable& table, const CurveConfidence& confidence)
{
    IncidenceCurve curve;
    curve.points = table.points;
    curve.kinds = table.kinds;
    curve.spells = table.spells;
    curve.byKind.resize(table.points.size() * table.kinds);
    curve.stillThere.resize(table.points.size());
    const double z = standardErrors(confidence.level);
    std::vector<KindOfExit> kinds(table.kinds);
    std::vector<Incidence> now(table.kinds);
    for (std::size_t kind = 0; kind < table.kinds; ++kind)
        now[kind] = kinds[kind].incidence(confidence, z);
    double stillThere = 1;
    for (std::size_t point = 0; point < table.points.size(); ++point) {
        const auto& counts = table.points[point];
        if (counts.events > 0) {
            for (std::size_t kind = 0; kind < table.kinds; ++kind) {
                kinds[kind].step(counts.atRisk, counts.events, table.eventsOf(point, kind + 1), stillThere);
                now[kind] = kinds[kind].incidence(confidence, z);
            }
            stillThere *= 1 - static_cast<double>(counts.events) / counts.atRisk;
        }
        std::ranges::copy(now, curve.byKind.begin() + static_cast<std::ptrdiff_t>(point * table.kinds));
        curve.stillThere[point] = stillThere;
    }
    return curve;
}

Incidence incidenceAt(const EventTable& table, double time, std::size_t kind, const CurveConfidence& confidence)
{
    if (table.points.empty() || table.points.front().time > time)
        return {};
    KindOfExit counted;
    double stillThere = 1;
    for (std::size_t point = 0; point < table.points.size() && table.points[point].time <= time; ++point) {
        const auto& counts = table.points[point];
        if (counts.events == 0)
            continue;
        counted.step(counts.atRisk, counts.events, table.eventsOf(point, kind), stillThere);
        stillThere *= 1 - static_cast<double>(counts.events) / counts.atRisk;
    }
    return counted.incidence(confidence, standardErrors(confidence.level));
}

} // namespace werkpad
