#include "core/evidence/suppression.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

using namespace werkpad;

namespace
{

std::vector<std::uint64_t> withTotals(const CountTable& table)
{
    std::vector<std::uint64_t> all;
    std::vector<std::uint64_t> totals(table.columns + 1);
    for (std::size_t row = 0; row < table.rows; ++row) {
        std::uint64_t sum = 0;
        for (std::size_t column = 0; column < table.columns; ++column) {
            const auto count = table.counts[row * table.columns + column];
            all.push_back(count);
            totals[column] += count;
            sum += count;
        }
        all.push_back(sum);
        totals.back() += sum;
    }
    all.insert(all.end(), totals.begin(), totals.end());
    return all;
}

// Another way to the same bounds: every table of small numbers that agrees with what is shown.
struct Bounds {
    std::vector<std::uint64_t> low;
    std::vector<std::uint64_t> high;
};

Bounds boundsByTrying(const CountTable& table, const std::vector<bool>& hidden, std::uint64_t most)
{
    const auto truth = withTotals(table);
    Bounds bounds{std::vector<std::uint64_t>(truth.size(), ~std::uint64_t{0}),
                  std::vector<std::uint64_t>(truth.size(), 0)};
    CountTable other = table;
    std::vector<std::size_t> open; // cells of the inner table that may be different
    for (std::size_t i = 0; i < table.counts.size(); ++i)
        if (hidden[i / table.columns * (table.columns + 1) + i % table.columns])
            open.push_back(i);
    for (const auto i : open)
        other.counts[i] = 0;
    for (;;) {
        const auto tried = withTotals(other);
        bool agrees = true;
        for (std::size_t i = 0; agrees && i < tried.size(); ++i)
            agrees = hidden[i] || tried[i] == truth[i];
        for (std::size_t i = 0; agrees && i < tried.size(); ++i) {
            bounds.low[i] = std::min(bounds.low[i], tried[i]);
            bounds.high[i] = std::max(bounds.high[i], tried[i]);
        }
        std::size_t digit = 0;
        while (digit < open.size() && ++other.counts[open[digit]] > most)
            other.counts[open[digit++]] = 0;
        if (digit == open.size())
            return bounds;
    }
}

std::size_t gapsIn(const PublishedTable& table)
{
    return static_cast<std::size_t>(std::ranges::count_if(table.cells, [](const auto& cell) { return !cell; }));
}

} // namespace

TEST_CASE("A table without small counts is published whole, in multiples of five")
{
    const auto published = publish({2, 2, {12, 30, 41, 58}});
    CHECK(gapsIn(published) == 0);
    CHECK(published.at(0, 0) == 10);
    CHECK(published.at(0, 1) == 30);
    CHECK(published.at(1, 1) == 60);
    CHECK(published.at(0, 2) == 40);  // 42
    CHECK(published.at(2, 2) == 140); // 141
}

TEST_CASE("Counts of one to four are hidden, zero is not")
{
    const auto published = publish({3, 3, {3, 40, 50, 60, 70, 80, 0, 90, 100}});
    CHECK_FALSE(published.at(0, 0));
    CHECK(published.at(2, 2) == 100);
    for (const auto& cell : published.cells)
        CHECK((!cell || *cell == 0 || *cell >= kRounding));
}

TEST_CASE("A count that leaves one to four of its total is hidden as well: it tells about nearly everybody")
{
    // 37 of 40 found work: three did not.
    const auto published = publish({3, 2, {37, 3, 25, 25, 30, 60}});
    CHECK_FALSE(published.at(0, 0));
    CHECK_FALSE(published.at(0, 1));
}

TEST_CASE("What is hidden is found by its row and column, and totals by name")
{
    const auto hidden = hiddenCells({3, 2, {37, 3, 25, 25, 30, 60}});
    CHECK(hidden.cells.size() == 12);
    CHECK(hidden.at(0, 0));
    CHECK(hidden.at(0, 1));
    CHECK(hidden.rowTotal(0) == hidden.cells[2]);
    CHECK(hidden.columnTotal(1) == hidden.cells[10]);
    CHECK(hidden.everybody() == hidden.cells[11]);
    CHECK_FALSE(hidden.everybody());
}

TEST_CASE("No row and no column is left with a lone gap")
{
    CHECK(rc::check([] {
        const auto rows = *rc::gen::inRange<std::size_t>(1, 6);
        const auto columns = *rc::gen::inRange<std::size_t>(1, 5);
        CountTable table{rows, columns, {}};
        table.counts =
            *rc::gen::container<std::vector<std::uint64_t>>(rows * columns, rc::gen::inRange<std::uint64_t>(0, 40));
        const auto published = publish(table);
        for (std::size_t row = 0; row <= rows; ++row) {
            std::size_t gaps = 0;
            for (std::size_t column = 0; column <= columns; ++column)
                gaps += published.at(row, column) ? 0 : 1;
            RC_ASSERT(gaps != 1U);
        }
        for (std::size_t column = 0; column <= columns; ++column) {
            std::size_t gaps = 0;
            for (std::size_t row = 0; row <= rows; ++row)
                gaps += published.at(row, column) ? 0 : 1;
            RC_ASSERT(gaps != 1U);
        }
    }));
}

TEST_CASE("What can be worked out about a hidden count never narrows it down to fewer than five")
{
    CHECK(rc::check([] {
        const auto rows = *rc::gen::inRange<std::size_t>(1, 6);
        const auto columns = *rc::gen::inRange<std::size_t>(1, 5);
        CountTable table{rows, columns, {}};
        table.counts =
            *rc::gen::container<std::vector<std::uint64_t>>(rows * columns, rc::gen::inRange<std::uint64_t>(0, 30));
        const auto hidden = hiddenCells(table);
        const auto all = withTotals(table);
        for (const auto& guess : guesses(table, hidden.cells)) {
            const auto truth = all[guess.row * (columns + 1) + guess.column];
            RC_ASSERT(guess.low <= truth);
            RC_ASSERT(guess.high.value_or(truth) >= truth);
            RC_ASSERT(!guess.isNarrow());
        }
    }));
}

TEST_CASE(
    "Tables beside each other about the same people hide the same totals, and none narrows a hidden count to fewer "
    "than five")
{
    CHECK(rc::check([] {
        const auto rows = *rc::gen::inRange<std::size_t>(1, 5);
        const auto people =
            *rc::gen::container<std::vector<std::uint64_t>>(rows, rc::gen::inRange<std::uint64_t>(0, 60));
        std::vector<CountTable> tables;
        for (int i = 0; i < 3; ++i) {
            CountTable table{rows, 2, {}};
            for (const auto all : people) {
                const auto with = *rc::gen::inRange<std::uint64_t>(0, all + 1);
                table.counts.insert(table.counts.end(), {with, all - with});
            }
            tables.push_back(table);
        }
        const auto hidden = hiddenTogether(tables);
        RC_ASSERT(hidden.size() == tables.size());
        for (std::size_t i = 0; i < tables.size(); ++i) {
            for (const auto& guess : guesses(tables[i], hidden[i].cells))
                RC_ASSERT(!guess.isNarrow());
            for (std::size_t row = 0; row <= rows; ++row) {
                RC_ASSERT(hidden[i].rowTotal(row) == hidden[0].rowTotal(row));
                // Of a hidden total nothing else in the row tells.
                RC_ASSERT(!hidden[i].rowTotal(row) || (hidden[i].at(row, 0) && hidden[i].at(row, 1)));
            }
        }
    }));
    CHECK(hiddenTogether({}).empty());
}

TEST_CASE("The bounds of hidden counts are those that trying every table gives")
{
    CHECK(rc::check([] {
        CountTable table{2, 2, {}};
        table.counts = *rc::gen::container<std::vector<std::uint64_t>>(4, rc::gen::inRange<std::uint64_t>(0, 5));
        // Any cells and totals of rows; totals of columns are shown, so nothing exceeds the largest of them: 8.
        std::vector<bool> hidden(9, false);
        const auto pattern = *rc::gen::container<std::vector<bool>>(6, rc::gen::arbitrary<bool>());
        std::copy(pattern.begin(), pattern.end(), hidden.begin());
        const auto bounds = boundsByTrying(table, hidden, 8);
        for (const auto& guess : guesses(table, hidden)) {
            const auto cell = guess.row * 3 + guess.column;
            RC_ASSERT(guess.low == bounds.low[cell]);
            RC_ASSERT(guess.high == std::optional(bounds.high[cell]));
        }
    }));
}

TEST_CASE("The test of what is published notices a table in which a small count can be worked out")
{
    const CountTable table{2, 2, {3, 40, 50, 60}};
    std::vector<bool> lone(9, false);
    lone[0] = true;
    const auto alone = guesses(table, lone);
    REQUIRE(alone.size() == 1);
    CHECK(alone[0] == Guess{0, 0, 3, 3});
    CHECK(alone[0].isNarrow());
    // Four gaps in a square look safe; with a row of 2 and 1 they are not.
    const CountTable square{2, 2, {2, 1, 50, 60}};
    std::vector<bool> four(9, false);
    for (const std::size_t cell : {0U, 1U, 3U, 4U})
        four[cell] = true;
    const auto found = guesses(square, four);
    CHECK(std::ranges::any_of(found, &Guess::isNarrow));
    CHECK(std::ranges::none_of(guesses(square, hiddenCells(square).cells), &Guess::isNarrow));
}

TEST_CASE("A table of few people, of nobody, and an empty one are published without failing")
{
    CHECK(gapsIn(publish({1, 1, {3}})) == 4);
    CHECK(gapsIn(publish({2, 2, {0, 0, 0, 0}})) == 0);
    CHECK(publish({0, 0, {}}).cells == std::vector<std::optional<std::uint64_t>>{0});
}

TEST_CASE("An export that differs from the former one by one to four people is refused, by none or five it is not")
{
    std::vector<int> before(40);
    std::iota(before.begin(), before.end(), 0);
    const auto without = [&](std::size_t few) {
        return std::vector(before.begin() + static_cast<long>(few), before.end());
    };
    CHECK_FALSE(tellsApartFew(peopleApart(before, before)));
    for (const std::size_t few : {1U, 2U, 3U, 4U}) {
        CHECK(peopleApart(before, without(few)) == few);
        CHECK(tellsApartFew(peopleApart(without(few), before)));
    }
    CHECK_FALSE(tellsApartFew(peopleApart(before, without(5))));
    CHECK_FALSE(tellsApartFew(peopleApart(before, std::vector<int>{})));
    // One left and one came: two people apart, though the number is the same.
    auto other = without(1);
    other.push_back(99);
    CHECK(tellsApartFew(peopleApart(before, other)));
}
