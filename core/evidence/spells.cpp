#include "core/evidence/spells.h"

#include <cmath>

namespace werkpad
{

std::string_view spellProblem(double entry, double exit)
{
    if (!std::isfinite(exit) || std::isnan(entry))
        return "time_missing";
    if (exit < 0)
        return "time_negative";
    return entry >= 0 && exit <= entry ? "time_not_after_entry" : "";
}

std::vector<UnfitSpell> unfitSpells(const Spells& spells)
{
    std::vector<UnfitSpell> unfit;
    for (std::size_t row = 0; row < spells.size(); ++row)
        if (const auto code = spellProblem(spells.entry.empty() ? kFromTheStart : spells.entry[row], spells.exit[row]);
            !code.empty())
            unfit.push_back({row, code});
    return unfit;
}

} // namespace werkpad
