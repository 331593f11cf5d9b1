// The instruments there are (ZRM, Participatieladder), as reference data: what is scored, between which numbers.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

struct InstrumentName {
    std::string dutch{};
    std::string english{};
    bool operator==(const InstrumentName&) const = default;
};

struct InstrumentItem {
    std::string code{}; // stored; never changes
    InstrumentName name{};
};

struct Instrument {
    std::string code{}; // stored; never changes
    InstrumentName name{};
    std::string version{};
    std::string source{}; // who made it
    int lowest = 1;
    int highest = 5;
    std::vector<InstrumentItem> items{};
    std::vector<InstrumentName> steps{}; // names of the scores from lowest to highest; empty: not public

    [[nodiscard]] const InstrumentItem* item(std::string_view itemCode) const; // nothing for an unknown code
    [[nodiscard]] const InstrumentName* step(int score) const;                 // nothing when it has no name
};

// In the order in which they are offered (resources/reference/instruments.json).
[[nodiscard]] const std::vector<Instrument>& knownInstruments();
[[nodiscard]] const Instrument* findInstrument(std::string_view code); // nothing for an unknown code

struct Score {
    std::string item{};
    int value = 0;
    bool operator==(const Score&) const = default;
};

// "finances=3 work=2", the stored form; nothing when it is not of that form or an item is there twice.
[[nodiscard]] std::optional<std::vector<Score>> parseScores(std::string_view text);
// In the order of the instrument's items, whatever the order given; items that it does not have come last.
[[nodiscard]] std::string formatScores(const Instrument& instrument, std::span<const Score> scores);
[[nodiscard]] std::optional<int> scoreOf(std::span<const Score> scores, std::string_view item);

} // namespace werkpad
