// The tables that R computed (reference/make_reference.R), and the spells they were computed from.
#pragma once

#include "core/evidence/event_table.h"
#include "core/exchange/csv_reader.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace werkpad::test
{

// Of one row; "NA" is not a number.
class ReferenceRow
{
public:
    ReferenceRow(const std::vector<std::string>* header, std::vector<std::string> cells)
        : m_header(header)
        , m_cells(std::move(cells))
    {
    }
    [[nodiscard]] const std::string& text(const std::string& column) const
    {
        const auto found = std::ranges::find(*m_header, column);
        REQUIRE(found != m_header->end());
        return m_cells[static_cast<std::size_t>(found - m_header->begin())];
    }
    [[nodiscard]] double number(const std::string& column) const
    {
        const auto& cell = text(column);
        return cell == "NA" ? std::numeric_limits<double>::quiet_NaN() : std::strtod(cell.c_str(), nullptr);
    }
    [[nodiscard]] std::uint64_t count(const std::string& column) const
    {
        return static_cast<std::uint64_t>(number(column));
    }

private:
    const std::vector<std::string>* m_header;
    std::vector<std::string> m_cells;
};

class ReferenceTable
{
public:
    explicit ReferenceTable(const std::string& name)
    {
        auto reader = CsvReader::open(std::string(WERKPAD_SOURCE_DIR "/tests/core/evidence/reference/") + name);
        REQUIRE(reader);
        m_header = reader->header();
        for (;;) {
            const auto row = reader->next();
            REQUIRE(row);
            if (!*row)
                break;
            m_rows.emplace_back(&m_header, std::vector<std::string>((*row)->fields.begin(), (*row)->fields.end()));
        }
        REQUIRE_FALSE(m_rows.empty());
    }
    ReferenceTable(const ReferenceTable&) = delete;
    ReferenceTable& operator=(const ReferenceTable&) = delete;

    [[nodiscard]] const std::vector<ReferenceRow>& rows() const { return m_rows; }
    // In which `data` is the name and `group` the number, from 1.
    [[nodiscard]] std::vector<ReferenceRow> rowsOf(const std::string& name, std::uint64_t group) const
    {
        std::vector<ReferenceRow> found;
        std::ranges::copy_if(m_rows, std::back_inserter(found), [&](const ReferenceRow& row) {
            return row.text("data") == name && row.count("group") == group;
        });
        return found;
    }
    // "lung", 1; "lung", 2; …
    [[nodiscard]] std::vector<std::pair<std::string, std::uint64_t>> groups() const
    {
        std::vector<std::pair<std::string, std::uint64_t>> all;
        for (const auto& row : m_rows)
            if (std::pair group(row.text("data"), row.count("group")); all.empty() || all.back() != group)
                all.push_back(std::move(group));
        return all;
    }

private:
    std::vector<std::string> m_header;
    std::vector<ReferenceRow> m_rows;
};

// The spells of one set, with its groups and strata numbered from 0.
inline Spells referenceSpells(const std::string& name)
{
    const ReferenceTable table("spells.csv");
    Spells spells;
    bool isAnyLate = false;
    for (const auto& row : table.rows()) {
        if (row.text("data") != name)
            continue;
        for (std::uint64_t i = 0; i < row.count("count"); ++i) {
            const double entry = row.number("entry");
            isAnyLate = isAnyLate || entry >= 0;
            spells.exit.push_back(row.number("time"));
            spells.kind.push_back(static_cast<std::uint8_t>(row.count("cause")));
            spells.entry.push_back(entry < 0 ? kFromTheStart : entry);
            spells.group.push_back(static_cast<std::uint16_t>(row.count("group") - 1));
            spells.stratum.push_back(static_cast<std::uint16_t>(row.count("stratum")));
        }
    }
    if (!isAnyLate)
        spells.entry.clear();
    REQUIRE(spells.size() > 0);
    REQUIRE(unfitSpells(spells).empty());
    return spells;
}

inline Spells withoutStrata(Spells spells)
{
    spells.stratum.clear();
    return spells;
}

// `group` from 1, as in the tables.
inline EventTable referenceTable(const std::string& name, std::uint64_t group)
{
    return condense(withoutStrata(referenceSpells(name))).tables.at(group - 1);
}

// Equal to 1e-9, and not known where R says NA.
inline bool isAsInR(const std::optional<double>& ours, double theirs)
{
    if (std::isnan(theirs))
        return !ours;
    return ours && std::abs(*ours - theirs) <= 1e-9 * std::max(1.0, std::abs(theirs));
}

} // namespace werkpad::test
