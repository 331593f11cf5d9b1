#include "app/cli/counts_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

// The plural of a table's name, but for the ones that have a name of their own in the contract.
std::string countName(std::string_view table)
{
    constexpr std::array kNames{
        std::pair<std::string_view, std::string_view>{"staff_member", "staff"},
        std::pair<std::string_view, std::string_view>{"regime_coverage", "regimes"},
        std::pair<std::string_view, std::string_view>{"unemployment_spell", "spells"},
        std::pair<std::string_view, std::string_view>{"segment_override", "overrides"},
    };
    const auto* const found = std::ranges::find(kNames, table, &std::pair<std::string_view, std::string_view>::first);
    return found == kNames.end() ? std::string(table) + 's' : std::string(found->second);
}

} // namespace

Json countsJson(const std::vector<std::pair<std::string, std::int64_t>>& counts)
{
    Json json = Json::object();
    for (const auto& [table, count] : counts)
        json[countName(table)] = count;
    return json;
}

std::string countLabel(std::string_view table)
{
    std::string label = countName(table);
    std::ranges::replace(label, '_', ' ');
    if (!label.empty() && label.front() >= 'a' && label.front() <= 'z')
        label.front() = static_cast<char>(label.front() - 'a' + 'A');
    return label;
}

} // namespace werkpad
