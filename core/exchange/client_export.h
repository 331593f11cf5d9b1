// The rows of the client list as a table for a spreadsheet.
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/caseload/client_rows.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace werkpad
{

struct ExportedClients {
    std::vector<ClientRow> rows{};
    std::vector<std::string> bsns{}; // of the rows in the same order, "" for none; empty: not asked for
};

using ExportCell = std::variant<std::string, Date, std::int64_t>;

// In Dutch, as those who open it read it. Never the place of a secret address.
struct ExportTable {
    std::vector<std::string> headings{};
    std::vector<std::vector<ExportCell>> rows{};
    std::string sheet = "Klanten"; // its name in a workbook
};
// Periods in the words of paper ("3-6 maanden"): a spreadsheet takes "3-6" for the third of June. A date of birth that
// is known in part is text.
[[nodiscard]] ExportTable exportTableOf(const ExportedClients& clients);

// `;`, UTF-8 with byte order mark, dates as 2026-11-23, formulas neutralised.
[[nodiscard]] std::string exportCsv(const ExportTable& table);
// Dates are dates (dd-mm-jjjj), numbers are numbers and everything else is text, never a formula; the headings stay in
// sight and filter. Over what stands in `file`. Invalid when there are more rows than a sheet holds; DiskFull,
// FileError.
[[nodiscard]] Result<void> exportXlsx(const ExportTable& table, const std::filesystem::path& file);

} // namespace werkpad
