// The rows an import could not take, as a CSV file to be corrected and imported again.
#pragma once

#include "core/base/finding.h"
#include "core/exchange/csv_writer.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

// For files whose rows are known by a key, and without one by their place: a corrected row is to be known by the same
// key.
struct RejectedKeys {
    std::optional<std::size_t> column{}; // of the file; nothing: it has none, so it gets one
    std::string heading{};               // of the column that it gets
};

// The columns of the imported file as they were, and behind them "line" (in that file) and "reason" (English
// sentences). Several rows of one person stay several rows; line and reason stand in the first.
class RejectsCsv
{
public:
    // `output` must outlive it. Writes the header.
    RejectsCsv(std::ostream& output, const std::vector<std::string>& header, char delimiterOfSource,
               std::optional<RejectedKeys> keys = {});
    // `source` as ImportedClient::source. `key`: of a row that has none of its own.
    void add(std::uint64_t line, std::string_view source, std::span<const Finding> findings,
             const std::string& key = {});

private:
    CsvWriter m_writer;
    std::size_t m_columns;
    char m_delimiter;
    std::optional<RejectedKeys> m_keys;
};

// The sentences of the findings that matter, warnings and worse, in their order.
[[nodiscard]] std::string reasonText(std::span<const Finding> findings);

} // namespace werkpad
