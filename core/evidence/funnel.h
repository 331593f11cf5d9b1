// Teams beside a target in a funnel instead of a ranking: how far chance alone takes a team of its size (Spiegelhalter
// 2005). For teams, never for single coaches.
#pragma once

#include "core/evidence/interval.h"
#include "core/evidence/proportions.h"

#include <cstdint>

namespace werkpad
{

struct FunnelLimits {
    Interval warning{}; // 95 %
    Interval alarm{};   // 99.8 %

    bool operator==(const FunnelLimits&) const = default;
};

// Exact binomial, interpolated between the counts on both sides so that the lines run smoothly; cut off at 0 and 1.
// `people` > 0, `target` above 0 and below 1.
[[nodiscard]] FunnelLimits funnelLimits(std::uint64_t people, double target);

enum class FunnelPlace {
    AsExpected,  // within the warning limits: no more than chance does
    WorthAsking, // outside the warning limits: one in twenty teams is, by chance alone
    NotByChance, // outside the alarm limits: find out why (case mix first)
};

[[nodiscard]] FunnelPlace funnelPlace(const Proportion& team, double target);

} // namespace werkpad
