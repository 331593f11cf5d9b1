#include "core/caseload/compiled_filter.h"

#include "core/regimes/regime.h"

#include <algorithm>

namespace werkpad
{

namespace
{

std::uint32_t packed(Date date)
{
    return static_cast<std::uint32_t>((date.year() * 100 + date.month()) * 100 + date.day());
}

// The first and last day that a packed partial date can be, as numbers to compare (31 in every month will do).
std::uint32_t earliest(std::uint32_t birth)
{
    return birth + (birth / 100 % 100 == 0 ? 100U : 0U) + (birth % 100 == 0 ? 1U : 0U);
}

std::uint32_t latest(std::uint32_t birth)
{
    return birth + (birth / 100 % 100 == 0 ? 1200U : 0U) + (birth % 100 == 0 ? 31U : 0U);
}

unsigned flagOf(Activity activity)
{
    switch (activity) {
    case Activity::Active:
        return 0;
    case Activity::Closed:
        return ClientCells::Closed;
    case Activity::Deceased:
        return ClientCells::Deceased;
    case Activity::Emigrated:
        return ClientCells::Emigrated;
    }
    return 0;
}

} // namespace

CompiledFilter::CompiledFilter(const ClientFilter& filter, const DayView& day, const RowSet* textMatches)
    : m_textMatches(textMatches)
    , m_among(filter.among)
    , m_secret(filter.secret.value_or(false))
    , m_overridden(filter.overridden.value_or(false))
    , m_bornFrom(filter.bornFrom ? packed(*filter.bornFrom) : 0)
    , m_bornTo(filter.bornTo ? packed(*filter.bornTo) : packed(Date(9999, 12, 31)))
    , m_boundaryWithin(filter.boundaryWithin.value_or(0))
{
    for (std::size_t i = 0; i < kCriteria; ++i) {
        const auto criterion = static_cast<Criterion>(i);
        if (criterion == Criterion::Text ? textMatches != nullptr : isUsed(filter, criterion))
            m_used.push_back(criterion);
    }
    for (const auto& period : filter.periods)
        m_periods |= 1U << (period ? static_cast<unsigned>(*period) : unsigned{ClientCells::kNoPeriod});
    const auto& codes = day.regimeCodes();
    for (const auto& regime : filter.regimes) {
        m_withoutRegime = m_withoutRegime || regime.empty();
        const auto found = std::ranges::find(codes, canonicalRegimeCode(regime));
        if (found != codes.end())
            m_regimes |= std::uint64_t{1} << (found - codes.begin());
    }
    m_coaches.resize(day.coaches().size());
    for (const auto& coach : filter.coaches) {
        m_withoutCoach = m_withoutCoach || !coach;
        for (std::size_t number = 0; coach && number < m_coaches.size(); ++number)
            if (day.coaches()[number] == *coach)
                m_coaches[number] = true;
    }
    for (const auto theme : filter.themes)
        m_themes |= 0x11U << static_cast<unsigned>(theme);
    for (const auto activity : filter.activities) {
        m_active = m_active || activity == Activity::Active;
        m_activities |= flagOf(activity);
    }
    for (const auto attention : filter.attentions)
        m_attentions |= ClientCells::flagOf(attention);
}

CompiledFilter::Failures CompiledFilter::failures(const ClientCells& cells) const
{
    Failures failed = 0;
    failures(std::span(&cells, 1), std::span(&failed, 1));
    return failed;
}

void CompiledFilter::failures(std::span<const ClientCells> clients, std::span<Failures> failed) const
{
    std::ranges::fill(failed, Failures{0});
    for (const auto criterion : m_used)
        fail(criterion, clients, failed);
}

// One loop for each criterion, so that within it nothing is chosen.
void CompiledFilter::fail(Criterion criterion, std::span<const ClientCells> clients, std::span<Failures> failed) const
{
    const auto mark = [&](const auto& meets) {
        const Failures failure = bit(criterion);
        for (std::size_t i = 0; i < clients.size(); ++i)
            failed[i] = static_cast<Failures>(failed[i] | (meets(clients[i]) ? 0 : failure));
    };
    using Cells = const ClientCells&;
    switch (criterion) {
    case Criterion::Text:
        return mark([this](Cells cells) { return m_textMatches->contains(cells.row); });
    case Criterion::Period:
        return mark([this](Cells cells) { return (m_periods >> cells.period() & 1U) != 0; });
    case Criterion::Coach:
        return mark([this](Cells cells) { return hasCoach(cells); });
    case Criterion::Regime:
        return mark(
            [this](Cells cells) { return cells.regimes == 0 ? m_withoutRegime : (cells.regimes & m_regimes) != 0; });
    case Criterion::Theme:
        return mark([this](Cells cells) { return (cells.themes & m_themes) != 0; });
    case Criterion::Activity:
        return mark([this](Cells cells) { return hasActivity(cells); });
    case Criterion::Secrecy:
        return mark([this](Cells cells) { return ((cells.flags & ClientCells::Secret) != 0) == m_secret; });
    case Criterion::Override:
        return mark([this](Cells cells) { return (cells.overridden != ClientCells::kNoPeriod) == m_overridden; });
    case Criterion::Birth:
        return mark([this](Cells cells) { return bornBetween(cells); });
    case Criterion::Boundary:
        return mark([this](Cells cells) {
            return cells.boundaryIn != ClientCells::kNoBoundary && cells.boundaryIn <= m_boundaryWithin;
        });
    case Criterion::Attention:
        return mark([this](Cells cells) { return (cells.flags & m_attentions) != 0; });
    case Criterion::Among:
        return mark([this](Cells cells) { return m_among->rows.contains(cells.row); });
    case Criterion::Count:
        break;
    }
}

bool CompiledFilter::hasCoach(const ClientCells& cells) const
{
    if (cells.coach == ClientCells::kNoCoach)
        return m_withoutCoach;
    return cells.coach < m_coaches.size() && m_coaches[cells.coach];
}

bool CompiledFilter::hasActivity(const ClientCells& cells) const
{
    if ((cells.flags & ClientCells::kInactive) == 0)
        return m_active;
    return (cells.flags & m_activities) != 0;
}

bool CompiledFilter::bornBetween(const ClientCells& cells) const
{
    return cells.birth != 0 && latest(cells.birth) >= m_bornFrom && earliest(cells.birth) <= m_bornTo;
}

} // namespace werkpad
