// Reads the answers to a survey from a CSV, one row for each person.
#pragma once

#include "core/base/result.h"
#include "core/exchange/column_mapping.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/import_record.h"
#include "core/surveys/survey.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
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
    std::optional<std::size_t> key{};   // the column of the keys
};

// Which column holds what, by its place from 0.
struct SurveyColumns {
    std::vector<std::pair<std::string, std::size_t>> principles{}; // code of a principle, and its column
    std::optional<std::size_t> day{};
    std::optional<std::size_t> remark{};
    std::optional<std::size_t> key{}; // by which a row is known when the file is read again
    bool operator==(const SurveyColumns&) const = default;
};
inline constexpr const char* kSurveyKeyHeading = "nummer"; // by which the column of the keys is recognised
// As far as the headings tell.
[[nodiscard]] SurveyColumns surveyColumnsOf(const std::vector<std::string>& header);
// These with a person's choices: a field by a word that is recognised as a heading, a column by its heading, of which
// case does not matter (of two that are called the same, the first). A column is one field only. Invalid with findings
// on "map": survey_field_unknown, column_unknown.
[[nodiscard]] Result<SurveyColumns> withChoices(SurveyColumns columns, const std::vector<std::string>& header,
                                                const std::vector<MappingChoice>& choices);

// Without `columns` by the headings: a client principle each, by its code or its sentence in either language; further
// "datum" (or date, answered_on), "opmerking" (or remark), and "nummer" (or number, id): the key by which a row is
// known when the file is read again. Without that column the place of the row in the file is its key (placeKey()).
// Other columns are not looked at. A principle without a number was not answered. `usual`: the day of rows without one.
// Errors of CsvReader::open; Invalid on "file" (survey_without_overall) without the overall question, or
// (column_unknown) for a column that is not there; Cancelled.
[[nodiscard]] Result<SurveyFile> readSurveyFile(const std::filesystem::path& file, const CsvChoice& choice, Date usual,
                                                const std::optional<SurveyColumns>& columns = {},
                                                const FileFollower& follow = {});

} // namespace werkpad
