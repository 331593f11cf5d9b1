// Reads spells from a CSV: a row each, with the time of exit and how it ended.
#pragma once

#include "core/base/result.h"
#include "core/evidence/spells.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/import_record.h"

#include <filesystem>
#include <string>
#include <vector>

namespace werkpad
{

// Headings, as they stand in the file; case does not matter. Empty: there is no such column.
struct SpellColumns {
    std::string time{};
    std::string event{}; // 0: still open, 1 to 255: how it ended
    std::string entry{};
    std::string group{};
    std::string stratum{};
};

struct SpellFile {
    Spells spells{};
    std::vector<std::string> groups{}; // names; numbers in their order, else by the alphabet. One without a column: ""
    std::vector<std::string> strata{};
    std::uint64_t read = 0;             // rows
    std::vector<RowFinding> rejected{}; // rows that are not among the spells: of spellProblem, time_not_a_number,
                                        // exit_kind_unreadable, and of the CSV reader. Field: the heading
};

// Numbers may have a decimal comma. Errors of CsvReader::open; Invalid on the heading (column_unknown), or on "group"
// or "stratum" (too_many_groups, value: how many can be told apart).
[[nodiscard]] Result<SpellFile> readSpellFile(const std::filesystem::path& file, const SpellColumns& columns,
                                              const CsvChoice& choice = {});

} // namespace werkpad
