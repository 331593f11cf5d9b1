// A filter made ready to be asked a million times.
#pragma once

#include "core/caseload/client_cells.h"
#include "core/caseload/client_filter.h"
#include "core/search/row_set.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace werkpad
{

class CompiledFilter
{
public:
    // Knows only the coaches and regimes that `day` has met. Borrows `textMatches`, which may be null: the text is not
    // looked at.
    CompiledFilter(const ClientFilter& filter, const DayView& day, const RowSet* textMatches);

    // Bits of the criteria that a client does not meet; 0: the client passes.
    using Failures = std::uint16_t;
    static_assert(kCriteria <= 16);
    [[nodiscard]] Failures failures(const ClientCells& cells) const;
    // Of many, which takes a fraction of asking for each. As many of both; overwrites `failed`.
    void failures(std::span<const ClientCells> clients, std::span<Failures> failed) const;
    [[nodiscard]] static constexpr Failures bit(Criterion criterion)
    {
        return static_cast<Failures>(1U << static_cast<unsigned>(criterion));
    }

private:
    void fail(Criterion criterion, std::span<const ClientCells> clients, std::span<Failures> failed) const;
    [[nodiscard]] bool hasCoach(const ClientCells& cells) const;
    [[nodiscard]] bool hasActivity(const ClientCells& cells) const;
    [[nodiscard]] bool bornBetween(const ClientCells& cells) const;

    std::vector<Criterion> m_used;
    const RowSet* m_textMatches;
    std::shared_ptr<const ClientSet> m_among;
    unsigned m_periods = 0; // a bit per period and one for none
    std::uint64_t m_regimes = 0;
    bool m_withoutRegime = false;
    std::vector<bool> m_coaches; // by number
    bool m_withoutCoach = false;
    unsigned m_themes = 0;
    unsigned m_activities = 0; // flags
    unsigned m_attentions = 0; // flags
    bool m_active = false;
    bool m_secret = false;
    bool m_overridden = false;
    std::uint32_t m_bornFrom = 0;
    std::uint32_t m_bornTo = 0;
    int m_boundaryWithin = 0;
};

} // namespace werkpad
