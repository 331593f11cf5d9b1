#include "core/surveys/survey_file.h"

#include "core/base/date_input.h"
#include "core/base/text.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/rejects_file.h"
#include "core/surveys/client_principle.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <optional>

namespace werkpad
{

namespace
{

bool isOneOf(const std::string& heading, std::initializer_list<const char*> names)
{
    return std::ranges::any_of(names, [&heading](const char* name) { return heading == name; });
}

// Which of the columns that are not a question a folded word means.
std::optional<std::size_t> SurveyColumns::* otherColumn(const std::string& word)
{
    if (isOneOf(word, {"datum", "date", "answered_on"}))
        return &SurveyColumns::day;
    if (isOneOf(word, {"opmerking", "remark"}))
        return &SurveyColumns::remark;
    if (isOneOf(word, {kSurveyKeyHeading, "number", "id"}))
        return &SurveyColumns::key;
    return nullptr;
}

const ClientPrinciple* principleCalled(const std::string& heading)
{
    const auto& all = clientPrinciples();
    const auto found = std::ranges::find_if(all, [&heading](const ClientPrinciple& principle) {
        return heading == principle.code || heading == fold(principle.dutch) || heading == fold(principle.english);
    });
    return found == all.end() ? nullptr : &*found;
}

std::optional<std::size_t> columnCalled(const std::vector<std::string>& header, const std::string& heading)
{
    const std::string folded = fold(heading);
    auto found = std::ranges::find(header, heading);
    if (found == header.end() && !folded.empty())
        found = std::ranges::find(header, folded, [](const std::string& name) { return fold(name); });
    return found == header.end() || folded.empty() ? std::nullopt
                                                   : std::optional(static_cast<std::size_t>(found - header.begin()));
}

// What the column was, and where the answers to the question were.
void release(SurveyColumns& columns, std::optional<std::size_t> column, const ClientPrinciple* principle)
{
    std::erase_if(columns.principles, [&](const auto& known) {
        return known.second == column || (principle && known.first == principle->code);
    });
    for (auto* const place : {&columns.day, &columns.remark, &columns.key})
        if (column && *place == column)
            place->reset();
}

// What is asked of a file before its rows are read.
Result<void> checkColumns(const SurveyColumns& columns, std::size_t width)
{
    std::vector<std::size_t> places;
    for (const auto& principle : columns.principles)
        places.push_back(principle.second);
    for (const auto& place : {columns.day, columns.remark, columns.key})
        if (place)
            places.push_back(*place);
    for (const auto place : places)
        if (place >= width)
            return failWith({{"file", Severity::Blocking, "column_unknown", std::to_string(place + 1)}});
    const auto isOverall = [](const auto& principle) { return principle.first == kOverall; };
    if (!std::ranges::any_of(columns.principles, isOverall))
        return failWith({{"file", Severity::Blocking, "survey_without_overall", std::string(kOverall)}});
    return {};
}

class RowReader
{
public:
    RowReader(const SurveyColumns& columns, Date usual)
        : m_columns(columns)
        , m_usual(usual)
    {
    }

    // Adds the row to what was read or to what was rejected.
    void read(const CsvRecord& record, SurveyFile& file)
    {
        ++m_rows;
        std::vector<Finding> findings;
        std::ranges::copy_if(record.findings, std::back_inserter(findings),
                             [](const Finding& finding) { return finding.severity == Severity::Blocking; });
        SurveyFileRow row{record.line, {}};
        if (findings.empty())
            row.answer = answerIn(record, findings);
        if (findings.empty())
            file.rows.push_back(std::move(row));
        for (auto& finding : findings)
            file.rejected.push_back({record.line, std::move(finding)});
    }

private:
    SurveyAnswer answerIn(const CsvRecord& record, std::vector<Finding>& findings) const
    {
        SurveyAnswer answer;
        Scores scores;
        for (const auto& [code, column] : m_columns.principles) {
            const std::string text = trimmed(record.fields[column]);
            const auto score = parseInteger(text);
            if (score && *score >= kLowestScore && *score <= kHighestScore)
                scores.emplace_back(code, static_cast<int>(*score));
            else if (!text.empty())
                findings.push_back({code, Severity::Blocking, "survey_score_out_of_range", text});
        }
        answer.scores = scoresText(scores);
        answer.answeredOn = m_usual;
        if (m_columns.day) {
            const std::string text = trimmed(record.fields[*m_columns.day]);
            const auto day = readDate(text, m_usual);
            if (day)
                answer.answeredOn = *day;
            else if (!text.empty())
                findings.push_back({"answered_on", Severity::Blocking, "cell_not_a_date", text});
        }
        if (m_columns.remark)
            answer.remark = withoutNeutralising(trimmed(record.fields[*m_columns.remark]));
        answer.sourceKey = m_columns.key ? withoutNeutralising(trimmed(record.fields[*m_columns.key])) : std::string{};
        if (answer.sourceKey.empty())
            answer.sourceKey = placeKey(m_rows);
        return answer;
    }

    const SurveyColumns& m_columns;
    Date m_usual;
    std::uint64_t m_rows = 0;
};

} // namespace

SurveyColumns surveyColumnsOf(const std::vector<std::string>& header)
{
    SurveyColumns columns;
    for (std::size_t column = 0; column < header.size(); ++column) {
        const std::string heading = fold(header[column]);
        if (const auto* principle = principleCalled(heading))
            columns.principles.emplace_back(principle->code, column);
        else if (auto SurveyColumns::* const other = otherColumn(heading))
            columns.*other = column;
    }
    return columns;
}

Result<SurveyColumns> withChoices(SurveyColumns columns, const std::vector<std::string>& header,
                                  const std::vector<MappingChoice>& choices)
{
    std::vector<Finding> findings;
    for (const auto& [field, heading] : choices) {
        const std::string word = fold(field);
        const auto* const principle = principleCalled(word);
        auto SurveyColumns::* const other = otherColumn(word);
        const auto column = columnCalled(header, heading);
        if (!principle && !other) {
            findings.push_back({"map", Severity::Blocking, "survey_field_unknown", field});
        } else if (!column && !trimmed(heading).empty()) {
            findings.push_back({"map", Severity::Blocking, "column_unknown", heading});
        } else {
            release(columns, column, principle);
            if (other)
                columns.*other = column;
            else if (column)
                columns.principles.emplace_back(principle->code, *column);
        }
    }
    if (!findings.empty())
        return failWith(std::move(findings));
    return columns;
}

Result<SurveyFile> readSurveyFile(const std::filesystem::path& path, const CsvChoice& choice, Date usual,
                                  const std::optional<SurveyColumns>& chosen, const FileFollower& follow)
{
    auto reader = CsvReader::open(path, choice);
    if (!reader)
        return tl::unexpected(reader.error());
    const SurveyColumns columns = chosen ? *chosen : surveyColumnsOf(reader->header());
    if (auto fit = checkColumns(columns, reader->header().size()); !fit)
        return tl::unexpected(fit.error());
    SurveyFile file;
    file.key = columns.key;
    RowReader rows(columns, usual);
    for (std::uint64_t read = 1;; ++read) {
        const auto record = reader->next();
        if (!record)
            return tl::unexpected(record.error());
        if (!*record)
            return file;
        rows.read(**record, file);
        if (follow && read % kRowsBetweenTelling == 0 && !follow(reader->bytesRead(), reader->bytesTotal()))
            return fail(ErrorKind::Cancelled, "file");
    }
}

} // namespace werkpad
