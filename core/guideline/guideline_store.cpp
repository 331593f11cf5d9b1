#include "core/guideline/guideline_store.h"

#include <algorithm>
#include <tuple>

namespace werkpad
{

std::vector<GuidelineRule> readGuideline(Database& database)
{
    auto rules = recordsWhere<GuidelineRule>(database, "ORDER BY id");
    std::ranges::stable_sort(rules, {}, [](const GuidelineRule& rule) { return std::tuple(rule.period, rule.rank); });
    return rules;
}

std::vector<Deviation> deviationsOfClient(Database& database, ClientId client)
{
    return recordsWhere<Deviation>(database, "WHERE client = ? ORDER BY decided_on DESC, id DESC", client);
}

} // namespace werkpad
