#include "core/evidence/suppression.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <tuple>

namespace werkpad
{

namespace
{

bool isFew(std::uint64_t count)
{
    return count >= 1 && count <= kLargestHiddenCount;
}

// The table with its totals, and what of it is hidden.
class Grid
{
public:
    explicit Grid(const CountTable& table)
        : m_rows(table.rows + 1)
        , m_columns(table.columns + 1)
        , m_counts(m_rows * m_columns)
        , m_hidden(m_rows * m_columns)
    {
        for (std::size_t row = 0; row < table.rows; ++row)
            for (std::size_t column = 0; column < table.columns; ++column) {
                const auto count = table.counts[row * table.columns + column];
                for (const std::size_t toRow : {row, table.rows})
                    for (const std::size_t toColumn : {column, table.columns})
                        m_counts[toRow * m_columns + toColumn] += count;
            }
    }
    Grid(const CountTable& table, const std::vector<bool>& hidden)
        : Grid(table)
    {
        m_hidden = hidden;
    }

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] std::size_t columns() const { return m_columns; }
    [[nodiscard]] std::uint64_t count(std::size_t row, std::size_t column) const
    {
        return m_counts[row * m_columns + column];
    }
    [[nodiscard]] bool isHidden(std::size_t row, std::size_t column) const
    {
        return m_hidden[row * m_columns + column];
    }
    [[nodiscard]] bool isTotal(std::size_t row, std::size_t column) const
    {
        return row + 1 == m_rows || column + 1 == m_columns;
    }
    [[nodiscard]] const std::vector<bool>& hidden() const { return m_hidden; }
    void hide(std::size_t row, std::size_t column) { m_hidden[row * m_columns + column] = true; }

    void hideFew()
    {
        for (std::size_t row = 0; row < m_rows; ++row)
            for (std::size_t column = 0; column < m_columns; ++column) {
                const auto here = count(row, column);
                if (isFew(here) || isFew(count(row, m_columns - 1) - here) || isFew(count(m_rows - 1, column) - here))
                    hide(row, column);
            }
    }

    // Of the cells of a row or column that are shown the one that is missed least; false when none is.
    template <class CellAt>
    bool hideOneMore(std::size_t length, CellAt cellAt)
    {
        using Loss = std::tuple<bool, bool, std::uint64_t, std::size_t>;
        std::optional<Loss> least;
        for (std::size_t i = 0; i < length; ++i) {
            const auto [row, column] = cellAt(i);
            if (isHidden(row, column))
                continue;
            const auto here = count(row, column);
            const Loss loss{isTotal(row, column), here == 0, here, i};
            if (!least || loss < *least)
                least = loss;
        }
        if (!least)
            return false;
        const auto [row, column] = cellAt(std::get<3>(*least));
        hide(row, column);
        return true;
    }
    bool hideInRow(std::size_t row)
    {
        return hideOneMore(m_columns, [row](std::size_t i) { return std::pair(row, i); });
    }
    bool hideInColumn(std::size_t column)
    {
        return hideOneMore(m_rows, [column](std::size_t i) { return std::pair(i, column); });
    }

    bool hideBesideLoneGaps()
    {
        bool hasChanged = false;
        for (std::size_t row = 0; row < m_rows; ++row)
            if (gapsInRow(row) == 1)
                hasChanged = hideInRow(row) || hasChanged;
        for (std::size_t column = 0; column < m_columns; ++column)
            if (gapsInColumn(column) == 1)
                hasChanged = hideInColumn(column) || hasChanged;
        return hasChanged;
    }

private:
    [[nodiscard]] std::size_t gapsInRow(std::size_t row) const
    {
        std::size_t gaps = 0;
        for (std::size_t column = 0; column < m_columns; ++column)
            gaps += isHidden(row, column) ? 1 : 0;
        return gaps;
    }
    [[nodiscard]] std::size_t gapsInColumn(std::size_t column) const
    {
        std::size_t gaps = 0;
        for (std::size_t row = 0; row < m_rows; ++row)
            gaps += isHidden(row, column) ? 1 : 0;
        return gaps;
    }

    std::size_t m_rows;
    std::size_t m_columns;
    std::vector<std::uint64_t> m_counts;
    std::vector<bool> m_hidden;
};

// The table as a round trip of people: a cell flows from its row to its column, a column's total from the column to the
// row of totals, all people from there to the column of totals, and a row's total from there back to the row. Every
// table with the same shown numbers is such a circulation, so how far a hidden number can grow or shrink is the largest
// flow by which the other hidden ones make up for it.
class Circulation
{
public:
    explicit Circulation(const Grid& grid)
        : m_grid(grid)
        , m_nodes(grid.rows() + grid.columns())
        , m_room(m_nodes * m_nodes)
    {
    }

    [[nodiscard]] Guess guess(std::size_t row, std::size_t column)
    {
        const auto count = m_grid.count(row, column);
        const auto [from, to] = edge(row, column);
        fill(row, column);
        const auto up = largestFlow(to, from);
        fill(row, column);
        const auto down = std::min(count, largestFlow(from, to).value_or(count));
        return {row, column, count - down, up ? std::optional(count + *up) : std::nullopt};
    }

private:
    using Edge = std::pair<std::size_t, std::size_t>;
    static constexpr std::uint64_t kNoBound = std::uint64_t{1} << 62U;

    [[nodiscard]] Edge edge(std::size_t row, std::size_t column) const
    {
        const std::size_t columnNode = m_grid.rows() + column;
        const bool isForward = (row + 1 == m_grid.rows()) == (column + 1 == m_grid.columns());
        return isForward ? Edge{row, columnNode} : Edge{columnNode, row};
    }
    std::uint64_t& room(std::size_t from, std::size_t to) { return m_room[from * m_nodes + to]; }

    // The room of all hidden cells but this one: to grow without bound, to shrink to nothing.
    void fill(std::size_t exceptRow, std::size_t exceptColumn)
    {
        std::ranges::fill(m_room, 0);
        for (std::size_t row = 0; row < m_grid.rows(); ++row)
            for (std::size_t column = 0; column < m_grid.columns(); ++column) {
                if (!m_grid.isHidden(row, column) || (row == exceptRow && column == exceptColumn))
                    continue;
                const auto [from, to] = edge(row, column);
                room(from, to) = kNoBound;
                room(to, from) = m_grid.count(row, column);
            }
    }

    // The nodes on a shortest way with room (Edmonds and Karp), from the end; empty when there is none.
    std::vector<std::size_t> way(std::size_t from, std::size_t to)
    {
        std::vector<std::size_t> cameFrom(m_nodes, m_nodes);
        cameFrom[from] = from;
        std::vector<std::size_t> queue{from};
        for (std::size_t i = 0; i < queue.size() && cameFrom[to] == m_nodes; ++i)
            for (std::size_t node = 0; node < m_nodes; ++node)
                if (cameFrom[node] == m_nodes && room(queue[i], node) > 0) {
                    cameFrom[node] = queue[i];
                    queue.push_back(node);
                }
        std::vector<std::size_t> nodes;
        if (cameFrom[to] == m_nodes)
            return nodes;
        for (std::size_t node = to; node != from; node = cameFrom[node])
            nodes.push_back(node);
        nodes.push_back(from);
        return nodes;
    }

    // Nothing: without bound.
    std::optional<std::uint64_t> largestFlow(std::size_t from, std::size_t to)
    {
        std::uint64_t flow = 0;
        for (auto nodes = way(from, to); !nodes.empty(); nodes = way(from, to)) {
            std::uint64_t step = kNoBound;
            for (std::size_t i = 0; i + 1 < nodes.size(); ++i)
                step = std::min(step, room(nodes[i + 1], nodes[i]));
            if (step >= kNoBound / 2)
                return std::nullopt;
            for (std::size_t i = 0; i + 1 < nodes.size(); ++i) {
                room(nodes[i + 1], nodes[i]) -= step;
                room(nodes[i], nodes[i + 1]) += step;
            }
            flow += step;
        }
        return flow;
    }

    const Grid& m_grid;
    std::size_t m_nodes;
    std::vector<std::uint64_t> m_room;
};

std::vector<Guess> guessesOf(const Grid& grid)
{
    std::vector<Guess> all;
    Circulation circulation(grid);
    for (std::size_t row = 0; row < grid.rows(); ++row)
        for (std::size_t column = 0; column < grid.columns(); ++column)
            if (grid.isHidden(row, column))
                all.push_back(circulation.guess(row, column));
    return all;
}

// One cell more beside the first narrow guess; when all of its row and column is hidden, elsewhere.
bool hideBesideNarrowGuess(Grid& grid)
{
    const auto all = guessesOf(grid);
    const auto narrow = std::ranges::find_if(all, &Guess::isNarrow);
    if (narrow == all.end())
        return false;
    if (grid.hideInRow(narrow->row) || grid.hideInColumn(narrow->column))
        return true;
    for (std::size_t row = 0; row < grid.rows(); ++row)
        if (grid.hideInRow(row))
            return true;
    return false;
}

// `hiddenRows`, the row of totals included, are hidden whole from the beginning.
HiddenCells hiddenCells(const CountTable& table, const std::vector<bool>& hiddenRows)
{
    Grid grid(table);
    for (std::size_t row = 0; row < grid.rows(); ++row)
        for (std::size_t column = 0; hiddenRows[row] && column < grid.columns(); ++column)
            grid.hide(row, column);
    grid.hideFew();
    do {
        while (grid.hideBesideLoneGaps()) {
        }
    } while (hideBesideNarrowGuess(grid));
    return {table.rows, table.columns, grid.hidden()};
}

} // namespace

HiddenCells hiddenCells(const CountTable& table)
{
    return hiddenCells(table, std::vector<bool>(table.rows + 1, false));
}

std::vector<HiddenCells> hiddenTogether(std::span<const CountTable> tables)
{
    if (tables.size() == 1)
        return {hiddenCells(tables.front())};
    std::vector<bool> hiddenRows(tables.empty() ? 0 : tables.front().rows + 1, false);
    for (;;) {
        std::vector<HiddenCells> all;
        bool isSettled = true;
        for (const auto& table : tables) {
            assert(table.rows + 1 == hiddenRows.size());
            all.push_back(hiddenCells(table, hiddenRows));
        }
        for (const auto& hidden : all)
            for (std::size_t row = 0; row < hiddenRows.size(); ++row)
                if (hidden.rowTotal(row) && !hiddenRows[row]) {
                    hiddenRows[row] = true;
                    isSettled = false;
                }
        if (isSettled)
            return all;
    }
}

std::vector<Guess> guesses(const CountTable& table, const std::vector<bool>& hidden)
{
    return guessesOf(Grid(table, hidden));
}

PublishedTable publish(const CountTable& table)
{
    const Grid grid(table, hiddenCells(table).cells);
    PublishedTable published{grid.rows(), grid.columns(), {}};
    for (std::size_t row = 0; row < grid.rows(); ++row)
        for (std::size_t column = 0; column < grid.columns(); ++column)
            published.cells.push_back(
                grid.isHidden(row, column) ? std::nullopt : std::optional(roundedCount(grid.count(row, column))));
    return published;
}

} // namespace werkpad
