#include "core/exchange/csv_writer.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace werkpad
{

namespace
{

bool isPlainNegativeNumber(std::string_view text)
{
    if (!text.starts_with('-') || text.size() < 2)
        return false;
    const auto number = text.substr(1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return isDigit(number.front()) && isDigit(number.back()) &&
           std::ranges::all_of(number, [&](char c) { return isDigit(c) || c == ',' || c == '.'; });
}

// Apostrophes, possibly none, and then the begin of a formula.
bool isFormula(std::string_view text)
{
    const auto first = text.find_first_not_of('\'');
    if (first == std::string_view::npos || std::string_view("=+-@\t\r").find(text[first]) == std::string_view::npos)
        return false;
    return first > 0 || !isPlainNegativeNumber(text);
}

bool needsQuotes(std::string_view field, char delimiter)
{
    if (field.empty())
        return false;
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    return isSpace(field.front()) || isSpace(field.back()) || field.find_first_of("\"\r\n") != std::string_view::npos ||
           field.find(delimiter) != std::string_view::npos;
}

} // namespace

std::string neutralised(std::string_view text)
{
    return isFormula(text) ? '\'' + std::string(text) : std::string(text);
}

std::string withoutNeutralising(std::string_view text)
{
    return std::string(text.starts_with('\'') && isFormula(text) ? text.substr(1) : text);
}

std::string csvRow(std::span<const std::string> fields, char delimiter)
{
    std::string row;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            row += delimiter;
        if (!needsQuotes(fields[i], delimiter)) {
            row += fields[i];
            continue;
        }
        row += '"';
        for (const char c : fields[i]) {
            if (c == '"')
                row += '"';
            row += c;
        }
        row += '"';
    }
    return row;
}

CsvWriter::CsvWriter(std::ostream& output, char delimiter)
    : m_output(output)
    , m_delimiter(delimiter)
{
    m_output << "\xEF\xBB\xBF";
}

void CsvWriter::row(std::span<const std::string> fields)
{
    std::vector<std::string> safe;
    safe.reserve(fields.size());
    std::ranges::transform(fields, std::back_inserter(safe),
                           [](const std::string& field) { return neutralised(field); });
    m_output << csvRow(safe, m_delimiter) << "\r\n";
}

} // namespace werkpad
