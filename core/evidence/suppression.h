// Counts that leave the team: small ones are hidden, and whatever they could be worked out from. Thresholds:
// display_rules.h. Within one's own caseload nothing is hidden; a coach knows those people.
#pragma once

#include "core/evidence/display_rules.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <ranges>
#include <span>
#include <vector>

namespace werkpad
{

// All without a part of them; where more were counted in the part than in all, nobody.
[[nodiscard]] constexpr std::uint64_t without(std::uint64_t all, std::uint64_t part)
{
    return part < all ? all - part : 0;
}

// People counted by two properties, such as service by outcome; everybody stands in one cell.
struct CountTable {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<std::uint64_t> counts{}; // row by row

    bool operator==(const CountTable&) const = default;
};

// The table with its totals: a last column of row totals, a last row of column totals, and the number of all people.
struct PublishedTable {
    std::size_t rows = 0; // with the total
    std::size_t columns = 0;
    std::vector<std::optional<std::uint64_t>> cells{}; // row by row; rounded; nothing: hidden

    [[nodiscard]] const std::optional<std::uint64_t>& at(std::size_t row, std::size_t column) const
    {
        return cells[row * columns + column];
    }
    bool operator==(const PublishedTable&) const = default;
};

// What of a table and its totals is hidden: behind the last row and the last column of people stand the totals.
struct HiddenCells {
    std::size_t rows = 0; // of the table, without the totals
    std::size_t columns = 0;
    std::vector<bool> cells{}; // row by row, totals included, as in PublishedTable

    [[nodiscard]] bool at(std::size_t row, std::size_t column) const { return cells[row * (columns + 1) + column]; }
    [[nodiscard]] bool rowTotal(std::size_t row) const { return at(row, columns); }
    [[nodiscard]] bool columnTotal(std::size_t column) const { return at(rows, column); }
    [[nodiscard]] bool everybody() const { return at(rows, columns); }
    bool operator==(const HiddenCells&) const = default;
};

// What somebody who knows all other numbers exactly can work out about a hidden one.
struct Guess {
    std::size_t row = 0;
    std::size_t column = 0;
    std::uint64_t low = 0;
    std::optional<std::uint64_t> high{}; // nothing: no bound

    [[nodiscard]] bool isNarrow() const { return high && *high - low < kNarrowestGuess; }
    bool operator==(const Guess&) const = default;
};

// Which cells are hidden:
//  - counts from 1 to kLargestHiddenCount, and those that leave as few of their row's or column's total;
//  - then more, the smallest first and totals last, until no row or column has a lone gap and no guess is narrow.
[[nodiscard]] HiddenCells hiddenCells(const CountTable& table);

// The same for tables beside each other that split the same rows of people by other properties, so that their row
// totals are the same numbers. A row whose total one of them hides is hidden whole in all: then each table says as
// little about that total as the others, and no two of them narrow a hidden count further than one alone.
[[nodiscard]] std::vector<HiddenCells> hiddenTogether(std::span<const CountTable> tables);

// The exact bounds of every hidden cell from those that are shown. The test of what is published: none is narrow.
// `hidden`: HiddenCells::cells.
[[nodiscard]] std::vector<Guess> guesses(const CountTable& table, const std::vector<bool>& hidden);

// Hidden and rounded. Rounded rows need not add up.
[[nodiscard]] PublishedTable publish(const CountTable& table);

// How many people are in one list and not in the other; both ascending.
[[nodiscard]] std::uint64_t peopleApart(const std::ranges::forward_range auto& one,
                                        const std::ranges::forward_range auto& other)
{
    std::uint64_t apart = 0;
    auto left = std::ranges::begin(one);
    auto right = std::ranges::begin(other);
    while (left != std::ranges::end(one) && right != std::ranges::end(other)) {
        if (*left < *right) {
            ++left;
            ++apart;
        } else if (*right < *left) {
            ++right;
            ++apart;
        } else {
            ++left;
            ++right;
        }
    }
    return apart + static_cast<std::uint64_t>(std::ranges::distance(left, std::ranges::end(one))) +
           static_cast<std::uint64_t>(std::ranges::distance(right, std::ranges::end(other)));
}

// Whether two tables about nearly the same people would tell about the few that only one of them counts. Such an export
// is refused, and the refusal logged.
[[nodiscard]] inline bool tellsApartFew(std::uint64_t apart)
{
    return apart >= 1 && apart <= kLargestHiddenCount;
}

} // namespace werkpad
