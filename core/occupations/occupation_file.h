// Reads the list of occupations as ESCO publishes it: a CSV of one language (esco.ec.europa.eu, "Download").
#pragma once

#include "core/base/result.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/import_record.h"
#include "core/occupations/occupation.h"

#include <filesystem>
#include <vector>

namespace werkpad
{

struct OccupationFile {
    std::vector<Occupation> occupations{}; // in the order of the file, each once
    std::vector<RowFinding> rejected{}; // occupation_without_address, _without_name, _repeated, and of the CSV reader
};

// Looks at the columns conceptUri, preferredLabel, altLabels and code; the last two may be missing. Errors of
// CsvReader::open; Invalid on "file" (file_without_columns, value: which) for a file that is no such list.
[[nodiscard]] Result<OccupationFile> readOccupationFile(const std::filesystem::path& file, const CsvChoice& choice);

} // namespace werkpad
