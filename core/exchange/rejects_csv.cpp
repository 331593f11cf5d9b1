#include "core/exchange/rejects_csv.h"

#include "core/base/text.h"
#include "core/exchange/csv_reader.h"

#include <algorithm>
#include <utility>

namespace werkpad
{

RejectsCsv::RejectsCsv(std::ostream& output, const std::vector<std::string>& header, char delimiterOfSource,
                       std::optional<RejectedKeys> keys)
    : m_writer(output)
    , m_columns(header.size())
    , m_delimiter(delimiterOfSource)
    , m_keys(std::move(keys))
{
    auto columns = header;
    if (m_keys && !m_keys->column)
        columns.push_back(m_keys->heading);
    columns.insert(columns.end(), {"line", "reason"});
    m_writer.row(columns);
}

void RejectsCsv::add(std::uint64_t line, std::string_view source, std::span<const Finding> findings,
                     const std::string& key)
{
    bool isFirst = true;
    for (auto& row : splitRows(source, m_delimiter)) {
        // Nothing is lost of a row that has too many columns: they follow behind the reason.
        const auto width = static_cast<std::ptrdiff_t>(std::min(row.size(), m_columns));
        const std::vector<std::string> tooMany(row.begin() + width, row.end());
        row.resize(m_columns);
        if (m_keys && !m_keys->column)
            row.push_back(key);
        else if (m_keys && m_keys->column < m_columns && trimmed(row[*m_keys->column]).empty())
            row[*m_keys->column] = key;
        row.push_back(isFirst ? std::to_string(line) : "");
        row.push_back(isFirst ? reasonText(findings) : "");
        row.insert(row.end(), tooMany.begin(), tooMany.end());
        m_writer.row(row);
        isFirst = false;
    }
}

std::string reasonText(std::span<const Finding> findings)
{
    std::string text;
    for (const auto& finding : findings) {
        if (finding.severity == Severity::Note)
            continue;
        text += text.empty() ? "" : " ";
        text += finding.field.empty() || finding.field == "row" ? "" : finding.field + ": ";
        text += findingText(finding);
    }
    return text;
}

} // namespace werkpad
