// Reads the answers to a survey from a CSV, one row for each person.
#pragma once

#include "core/base/result.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/import_record.h"
#include "core/surveys/survey.h"

#include <filesystem>
#include <vector>

namespace werkpad
{

struct SurveyFileRow {
    std::uint64_t line = 0;
    SurveyAnswer answer{}; // without id, round and author
};

struct SurveyFile {
    std::vector<SurveyFileRow> rows{};
    std::vector<RowFinding> rejected{}; // what cannot be read as scores and dates, and findings of the CSV reader
};

// Columns: a client principle each, by its code or its sentence in either language; further "datum" (or date,
// answered_on), "opmerking" (or remark), and "nummer" (or number, id): the key by which a row is known when the file is
// read again. Without that column the place of the row in the file is its key. Other columns are not looked at. A
// principle without a number was not answered. `usual`: the day of rows without one. Errors of CsvReader::open; Invalid
// on "file" (survey_without_overall) without the overall question.
[[nodiscard]] Result<SurveyFile> readSurveyFile(const std::filesystem::path& file, const CsvChoice& choice, Date usual);

} // namespace werkpad
