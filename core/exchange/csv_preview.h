// The beginning of a CSV, for a person who says how it is read and which column is what.
#pragma once

#include "core/exchange/csv_reader.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace werkpad
{

struct CsvPreview {
    CsvFormat format{};
    std::vector<std::string> header{};
    std::vector<std::vector<std::string>> rows{}; // the first ones that can be split into columns
};

// Errors of CsvReader::open and CsvReader::next.
[[nodiscard]] Result<CsvPreview> previewCsv(const std::filesystem::path& file, const CsvChoice& choice = {},
                                            std::size_t most = 20);

} // namespace werkpad
