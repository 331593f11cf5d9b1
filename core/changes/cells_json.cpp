#include "core/changes/cells_json.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

namespace
{

using Json = nlohmann::ordered_json;

std::string hexOf(const Blob& bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const auto byte : bytes) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 15U];
    }
    return text;
}

std::optional<Blob> fromHex(const std::string& text)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    Blob bytes;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
        const auto high = kDigits.find(text[i]);
        const auto low = kDigits.find(text[i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos)
            return std::nullopt;
        bytes.push_back(static_cast<std::uint8_t>(high << 4U | low));
    }
    return bytes;
}

Json toJson(const Value& cell)
{
    return std::visit(
        [](const auto& v) -> Json {
            using T = std::decay_t<decltype(v)>;
            if constexpr (std::is_same_v<T, std::monostate>)
                return nullptr;
            else if constexpr (std::is_same_v<T, Blob>)
                return {{"hex", hexOf(v)}};
            else
                return v;
        },
        cell);
}

Value fromJson(const Json& json)
{
    if (json.is_number_integer())
        return json.get<std::int64_t>();
    if (json.is_number_float())
        return json.get<double>();
    if (json.is_string())
        return json.get<std::string>();
    if (json.is_object() && json.contains("hex") && json["hex"].is_string()) {
        if (auto bytes = fromHex(json["hex"].get<std::string>()))
            return *bytes;
    }
    return std::monostate{};
}

} // namespace

std::string cellsToJson(const std::vector<CellChange>& cells)
{
    Json json = Json::object();
    for (const auto& cell : cells)
        json[cell.column] = Json::array({toJson(cell.before), toJson(cell.after)});
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::vector<CellChange> cellsFromJson(std::string_view text)
{
    std::vector<CellChange> cells;
    const Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object())
        return cells;
    for (const auto& [column, pair] : json.items()) {
        if (pair.is_array() && pair.size() == 2)
            cells.push_back({column, fromJson(pair[0]), fromJson(pair[1])});
    }
    return cells;
}

} // namespace werkpad
