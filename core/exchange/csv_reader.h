// Reads CSV as it comes from Excel, registers and scripts: any common encoding and delimiter, broken rows named, not
// fatal; a file of any size in bounded memory.
#pragma once

#include "core/base/result.h"
#include "core/exchange/text_encoding.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

struct CsvFormat {
    TextEncoding encoding = TextEncoding::Utf8; // of the beginning of the file
    char delimiter = ';';
    bool operator==(const CsvFormat&) const = default;
};

// What a person knows better about a file than Werkpad does; what is left open is detected.
struct CsvChoice {
    std::optional<TextEncoding> encoding{}; // for all lines alike; a byte order mark still tells which UTF-16 it is
    std::optional<char> delimiter{};
};

// Told how many bytes of how many are read; false stops the work (Cancelled).
using FileFollower = std::function<bool(std::uint64_t done, std::uint64_t total)>;
inline constexpr std::uint64_t kRowsBetweenTelling = 512; // who reads rows asks that often

// One row. The views belong to the reader and live until the next row is asked for.
struct CsvRecord {
    std::uint64_t line = 0; // where it begins in the file, 1 for the first; newlines in quotes count
    // UTF-8, at least as many as the header has (missing ones are empty). Spaces around an unquoted field are dropped.
    std::vector<std::string_view> fields{};
    std::string_view raw{}; // the text of the row as it stands in the file, in UTF-8 (UTF-16 converted), not split
    // What is wrong with the row as a row; Blocking: the columns cannot be trusted.
    //   unterminated_quote  Blocking  value: the line where the quote was opened; reading goes on at the next line
    //   row_too_long        Blocking  more than kLongestRecord bytes; the fields are missing
    //   too_many_fields     Blocking  more filled fields than the header has; value: how many
    //   too_few_fields      Warning   value: how many
    //   zero_bytes_dropped  Warning   bytes that no text contains were left out
    std::vector<Finding> findings{};
};

inline constexpr std::size_t kLongestRecord = 1U << 20U; // bytes of UTF-8

// RFC 4180 through libcsv, with the leniency people need: `;` `,` tab or `|`, CRLF, LF or CR, no newline at the end, a
// line "sep=;" first, quotes in the middle of a field. A row over several lines must be flawless (quoted strictly, as
// many fields as the header): otherwise its first line is reported as unterminated_quote and the lines below it are
// read as rows of their own. Lines that are not valid UTF-8 are read as Windows-1252, line by line, so that one bad
// byte spoils one line; with a chosen encoding, every line is read in that one. Empty rows are skipped. Not to be
// copied; one thread at a time.
class CsvReader
{
public:
    // Reads the header. Missing or unreadable: ErrorKind::FileError (Missing when it is not there). Invalid with a
    // finding on field "file": file_empty, file_is_workbook (an .xlsx, .ods or .xls by its content), file_is_binary.
    [[nodiscard]] static Result<CsvReader> open(const std::filesystem::path& path, const CsvChoice& choice = {});
    // The same for bytes in memory.
    [[nodiscard]] static Result<CsvReader> ofBytes(std::string bytes, const CsvChoice& choice = {});

    ~CsvReader();
    CsvReader(CsvReader&&) noexcept;
    CsvReader& operator=(CsvReader&&) noexcept;

    [[nodiscard]] const CsvFormat& format() const;
    [[nodiscard]] const std::vector<std::string>& header() const;

    // The next row; null at the end. An error when the file cannot be read further.
    [[nodiscard]] Result<const CsvRecord*> next();

    [[nodiscard]] std::uint64_t bytesRead() const;  // of the file
    [[nodiscard]] std::uint64_t bytesTotal() const; // 0 when unknown (a pipe)

private:
    class Parser;
    explicit CsvReader(std::unique_ptr<Parser> parser);
    std::unique_ptr<Parser> m_parser;
};

// The delimiter of `; , tab |` that splits the first rows of a decoded sample into the same number of fields,
// respecting quotes; `;` (Excel NL) when none does.
[[nodiscard]] char detectDelimiter(std::string_view sample);

// Splits text of one or more rows (CsvRecord::raw, joined by newlines) into their columns again.
[[nodiscard]] std::vector<std::vector<std::string>> splitRows(std::string_view raw, char delimiter);

} // namespace werkpad
