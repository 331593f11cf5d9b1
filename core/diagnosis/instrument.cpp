#include "core/diagnosis/instrument.h"

#include "core/base/embedded_reference.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

InstrumentName nameIn(const nlohmann::json& json)
{
    return {json.at("dutch").get<std::string>(), json.at("english").get<std::string>()};
}

// The file is part of the program and its tests: a mistake in it is ours.
std::vector<Instrument> readInstruments()
{
    std::vector<Instrument> instruments;
    const auto document = nlohmann::json::parse(referenceFile("instruments.json"));
    for (const auto& json : document.at("instruments")) {
        Instrument instrument;
        instrument.code = json.at("code").get<std::string>();
        instrument.name = nameIn(json);
        instrument.version = json.at("version").get<std::string>();
        instrument.source = json.at("source").get<std::string>();
        instrument.lowest = json.at("lowest").get<int>();
        instrument.highest = json.at("highest").get<int>();
        for (const auto& item : json.at("items"))
            instrument.items.push_back({item.at("code").get<std::string>(), nameIn(item)});
        if (json.contains("steps")) {
            for (const auto& step : json.at("steps"))
                instrument.steps.push_back(nameIn(step));
        }
        instruments.push_back(std::move(instrument));
    }
    return instruments;
}

std::size_t rankIn(const Instrument& instrument, const std::string& item)
{
    const auto found = std::ranges::find(instrument.items, item, &InstrumentItem::code);
    return static_cast<std::size_t>(found - instrument.items.begin());
}

std::optional<Score> parseScore(std::string_view word)
{
    const std::size_t sign = word.find('=');
    if (sign == std::string_view::npos || sign == 0)
        return std::nullopt;
    const auto value = parseInteger(word.substr(sign + 1));
    if (!value || *value < -1000 || *value > 1000)
        return std::nullopt;
    return Score{std::string(word.substr(0, sign)), static_cast<int>(*value)};
}

} // namespace

const InstrumentItem* Instrument::item(std::string_view itemCode) const
{
    const auto found = std::ranges::find(items, itemCode, &InstrumentItem::code);
    return found == items.end() ? nullptr : &*found;
}

const InstrumentName* Instrument::step(int score) const
{
    const int index = score - lowest;
    return index < 0 || index >= static_cast<int>(steps.size()) ? nullptr : &steps[static_cast<std::size_t>(index)];
}

const std::vector<Instrument>& knownInstruments()
{
    static const std::vector<Instrument> instruments = readInstruments();
    return instruments;
}

const Instrument* findInstrument(std::string_view code)
{
    const auto found = std::ranges::find(knownInstruments(), code, &Instrument::code);
    return found == knownInstruments().end() ? nullptr : &*found;
}

std::optional<std::vector<Score>> parseScores(std::string_view text)
{
    std::vector<Score> scores;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (end > begin) {
            auto score = parseScore(text.substr(begin, end - begin));
            if (!score || scoreOf(scores, score->item))
                return std::nullopt;
            scores.push_back(*std::move(score));
        }
        begin = end + 1;
    }
    return scores;
}

std::string formatScores(const Instrument& instrument, std::span<const Score> scores)
{
    std::vector<Score> ordered(scores.begin(), scores.end());
    std::ranges::stable_sort(ordered, {}, [&](const Score& score) { return rankIn(instrument, score.item); });
    std::string text;
    for (const auto& [item, value] : ordered)
        text.append(text.empty() ? "" : " ").append(item).append("=").append(std::to_string(value));
    return text;
}

std::optional<int> scoreOf(std::span<const Score> scores, std::string_view item)
{
    const auto found = std::ranges::find(scores, item, &Score::item);
    return found == scores.end() ? std::nullopt : std::optional(found->value);
}

} // namespace werkpad
