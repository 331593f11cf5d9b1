// Reads the spells of a study from a CSV: a row each.
#pragma once

#include "core/evidence/research.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/import_record.h"

#include <concepts>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace werkpad
{

// A column by its heading, of which case does not matter (of two that are called the same, the first), or by its place,
// as a heading may be empty or stand there twice. Neither: no column.
struct ResearchColumn {
    std::string heading{};
    std::optional<std::size_t> place{};

    ResearchColumn() = default;
    template <std::convertible_to<std::string> Text>
    ResearchColumn(Text&& text) // a heading is written as a text
        : heading(std::forward<Text>(text))
    {
    }
    [[nodiscard]] static ResearchColumn at(std::optional<std::size_t> place)
    {
        ResearchColumn column;
        column.place = place;
        return column;
    }
    [[nodiscard]] bool empty() const { return heading.empty() && !place; }
    bool operator==(const ResearchColumn&) const = default;
};

struct ResearchColumns {
    ResearchColumn start{};    // first day of unemployment
    ResearchColumn end{};      // last day (inclusive, as everywhere), or until when it was seen open
    ResearchColumn duration{}; // in place of `end`: how long, in units
    double unitDays = 1;       // of the duration
    ResearchColumn event{};    // how it ended: 0 or empty still open, 1 work, 2 part-time work, 3 otherwise
    std::vector<std::pair<ResearchExit, ResearchColumn>> events{}; // in its place: a column of 0 and 1 for each kind
    std::vector<std::pair<std::string, ResearchColumn>> traits{};  // name, column
};

// The places, as far as the headings tell: the days, how long and how it ended; what is compared is for a person to
// say.
[[nodiscard]] ResearchColumns researchColumnsOf(const std::vector<std::string>& header);

struct ResearchFile {
    std::vector<ResearchSpell> spells{}; // without study and ids
    std::optional<Date> asOf{};          // what was given, else the last day that stands in the file
    std::uint64_t read = 0;              // rows
    std::uint64_t rejectedRows = 0;
    std::uint64_t open = 0;
    std::vector<RowFinding> rejected{};
};

// With an end and no event, an end is an exit to work, and none a spell that is still open. An exit after `asOf` counts
// as open on that day. A row without an end is seen open until `asOf`. `today` only reads two-digit years.
// Errors of CsvReader::open; Cancelled; Invalid: column_unknown, research_start_missing, research_end_missing,
// trait_unreadable. Row findings: of the CSV reader, cell_not_a_date, time_missing, time_negative, time_not_a_number,
// end_before_begin, research_after_data, research_exit_unknown, research_exit_twice, out_of_range.
[[nodiscard]] Result<ResearchFile> readResearchFile(const std::filesystem::path& file, const ResearchColumns& columns,
                                                    std::optional<Date> asOf, Date today, const CsvChoice& choice = {},
                                                    const FileFollower& follow = {});

} // namespace werkpad
