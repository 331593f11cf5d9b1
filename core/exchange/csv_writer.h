// Writes CSV that Excel NL opens well and cannot be tricked by.
#pragma once

#include <ostream>
#include <span>
#include <string>
#include <string_view>

namespace werkpad
{

// A text that a spreadsheet would take for a formula (= + - @ tab CR first) gets an apostrophe before it; a plain
// negative number (-12, -3,50) does not. A text that already is an apostrophe before one gets another, so that
// withoutNeutralising gives every text back.
[[nodiscard]] std::string neutralised(std::string_view text);
[[nodiscard]] std::string withoutNeutralising(std::string_view text);

// One row without its end: fields quoted where RFC 4180 asks for it or spaces at an end would be lost.
[[nodiscard]] std::string csvRow(std::span<const std::string> fields, char delimiter = ';');

// `;`, CRLF, UTF-8 with byte order mark; fields neutralised.
class CsvWriter
{
public:
    // `output` must outlive the writer; its state tells whether writing went well.
    explicit CsvWriter(std::ostream& output, char delimiter = ';');
    void row(std::span<const std::string> fields);

private:
    std::ostream& m_output;
    char m_delimiter;
};

} // namespace werkpad
