#include "core/indicators/target_store.h"

#include <algorithm>
#include <tuple>

namespace werkpad
{

std::vector<IndicatorTarget> readTargets(Database& database, std::optional<int> year)
{
    auto targets = year ? recordsWhere<IndicatorTarget>(database, "WHERE year = ?", *year)
                        : recordsWhere<IndicatorTarget>(database, "");
    std::ranges::sort(targets, [](const IndicatorTarget& a, const IndicatorTarget& b) {
        return std::tie(b.year, a.figure, a.team) < std::tie(a.year, b.figure, b.team);
    });
    return targets;
}

} // namespace werkpad
