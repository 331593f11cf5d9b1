#include "core/exchange/csv_reader.h"

#include "core/base/text.h"
#include "core/exchange/csv_splitter.h"
#include "core/exchange/line_buffer.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

namespace werkpad
{

namespace
{

constexpr std::array kDelimiters{';', ',', '\t', '|'}; // in order of preference
constexpr std::size_t kSampleRows = 50;
constexpr std::size_t kSampleBytes = 64UL * 1024UL;
constexpr std::size_t kShortestLookahead = 4096;

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool hasEnd(std::string_view line)
{
    return line.ends_with('\n') || line.ends_with('\r');
}

std::string_view withoutEnd(std::string_view line)
{
    while (hasEnd(line))
        line.remove_suffix(1);
    return line;
}

// The delimiter that Excel's first line "sep=;" names.
std::optional<char> separatorLine(std::string_view text)
{
    auto line = withoutEnd(text.substr(0, text.find('\n')));
    if (line.size() == 7 && line.starts_with('"') && line.ends_with('"'))
        line = line.substr(1, 5);
    const bool names = line.size() == 5 && (line.starts_with("sep=") || line.starts_with("SEP="));
    return names ? std::optional<char>(line.back()) : std::nullopt;
}

tl::unexpected<Error> unusable(std::string code, std::string name)
{
    Error error{ErrorKind::Invalid, std::move(name), {}, {}};
    error.findings.push_back({"file", Severity::Blocking, std::move(code), {}});
    return tl::unexpected(std::move(error));
}

// What is certainly no text, by its first bytes; "" otherwise.
std::string problemOfContent(std::string_view start)
{
    if (start.empty())
        return "file_empty";
    if (start.starts_with("PK\x03\x04") || start.starts_with("\xD0\xCF\x11\xE0"))
        return "file_is_workbook"; // zip (.xlsx, .ods) or OLE (.xls)
    const auto controls = static_cast<std::size_t>(std::ranges::count_if(
        start.substr(0, 4096), [](char c) { return c >= '\0' && c < ' ' && c != '\t' && c != '\n' && c != '\r'; }));
    return controls * 20 > std::min<std::size_t>(start.size(), 4096) || start.starts_with("%PDF") ? "file_is_binary"
                                                                                                  : "";
}

std::vector<std::size_t> fieldCounts(std::string_view sample, char delimiter)
{
    CsvSplitter splitter(delimiter);
    std::vector<std::size_t> counts;
    while (!sample.empty() && counts.size() < kSampleRows) {
        const auto end = sample.find_first_of("\r\n");
        const auto line = sample.substr(0, end == std::string_view::npos ? end : end + 1);
        sample.remove_prefix(line.size());
        if (splitter.feed(line)) {
            counts.push_back(splitter.fieldCount());
            splitter.restart();
        }
    }
    splitter.finish();
    if (counts.empty() && splitter.fieldCount() > 0)
        counts.push_back(splitter.fieldCount()); // a header without end of line
    return counts;
}

} // namespace

char detectDelimiter(std::string_view sample)
{
    char best = kDelimiters.front();
    double bestShare = 0;
    std::size_t bestWidth = 1;
    for (const char delimiter : kDelimiters) {
        const auto counts = fieldCounts(sample.substr(0, kSampleBytes), delimiter);
        if (counts.empty() || counts.front() < 2)
            continue;
        const auto width = counts.front();
        const double share =
            static_cast<double>(std::ranges::count(counts, width)) / static_cast<double>(counts.size());
        if (share > bestShare || (share == bestShare && width > bestWidth)) {
            best = delimiter;
            bestShare = share;
            bestWidth = width;
        }
    }
    return best;
}

std::vector<std::vector<std::string>> splitRows(std::string_view raw, char delimiter)
{
    CsvSplitter splitter(delimiter);
    std::vector<std::vector<std::string>> rows;
    const auto take = [&] {
        auto& columns = rows.emplace_back();
        for (std::size_t i = 0; i < splitter.fieldCount(); ++i)
            columns.emplace_back(splitter.field(i));
        splitter.restart();
    };
    while (!raw.empty()) {
        const auto end = raw.find('\n');
        const auto line = raw.substr(0, end == std::string_view::npos ? end : end + 1);
        raw.remove_prefix(line.size());
        if (splitter.feed(line))
            take();
        else if (raw.empty()) { // no newline at the end, or a quote that is never closed
            splitter.finish();
            if (splitter.fieldCount() > 0)
                take();
        }
    }
    return rows;
}

// The work of CsvReader.
class CsvReader::Parser
{
public:
    explicit Parser(LineBuffer lines)
        : m_lines(std::move(lines))
    {
    }

    [[nodiscard]] Result<bool> start(const std::string& name, const CsvChoice& choice);
    [[nodiscard]] Result<bool> readRow(); // false at the end
    [[nodiscard]] bool isEmptyRow() const
    {
        return !blocks(m_record.findings) &&
               std::ranges::all_of(m_record.fields, [](std::string_view field) { return field.empty(); });
    }

    CsvFormat m_format;
    std::vector<std::string> m_header;
    CsvRecord m_record;
    LineBuffer m_lines;

private:
    [[nodiscard]] std::string_view decoded(std::string_view line);
    bool feed(std::string_view line);
    void takeFields();
    void takeBroken(std::size_t bytes, std::uint64_t quoteLine);
    [[nodiscard]] Result<bool> skipLongLine();
    [[nodiscard]] bool looksMerged() const;
    void checkWidth();
    void note(Severity severity, std::string code, std::uint64_t value);

    CsvSplitter m_splitter{';'};
    std::uint64_t m_line = 1;                   // of the next row
    std::size_t m_lookahead = kLongestRecord;   // how far the end of a quote is looked for
    std::optional<TextEncoding> m_lineEncoding; // chosen; nothing: judged line by line
    std::string m_converted;                    // a line that was not UTF-8, or had zero bytes
    std::string m_raw;
    bool m_droppedZeros = false;
};

Result<bool> CsvReader::Parser::start(const std::string& name, const CsvChoice& choice)
{
    const auto encoding = m_lines.start(choice.encoding);
    if (!encoding)
        return tl::unexpected(encoding.error());
    m_format.encoding = *encoding;
    if (choice.encoding && !isUtf16(*choice.encoding))
        m_lineEncoding = choice.encoding;
    const auto sample = m_lines.ahead();
    if (auto problem = problemOfContent(sample); !problem.empty())
        return unusable(std::move(problem), name);
    const auto named = separatorLine(sample);
    m_format.delimiter = choice.delimiter ? *choice.delimiter : named ? *named : detectDelimiter(sample);
    m_splitter = CsvSplitter(m_format.delimiter);
    if (named) {
        if (const auto skipped = m_lines.line(kLongestRecord); !skipped)
            return tl::unexpected(skipped.error());
        ++m_line;
    }
    do {
        const auto found = readRow();
        if (!found)
            return found;
        if (!*found)
            return unusable("file_empty", name);
    } while (isEmptyRow());
    if (blocks(m_record.findings))
        return unusable("header_unreadable", name);
    for (const auto field : m_record.fields)
        m_header.emplace_back(trimmed(field));
    return true;
}

std::string_view CsvReader::Parser::decoded(std::string_view line)
{
    const bool hasZeros = line.find('\0') != std::string_view::npos;
    const bool isWindows = m_lineEncoding == TextEncoding::Windows1252;
    const bool isAsItShouldBe = isAscii(line) || (!isWindows && isValidUtf8(line));
    if (!hasZeros && isAsItShouldBe)
        return line;
    if (isAsItShouldBe)
        m_converted = line;
    else
        m_converted = m_lineEncoding == TextEncoding::Utf8 ? validUtf8(line) : utf8FromWindows1252(line);
    if (hasZeros) {
        std::erase(m_converted, '\0');
        m_droppedZeros = true;
    }
    return m_converted;
}

bool CsvReader::Parser::feed(std::string_view line)
{
    const auto text = decoded(line);
    m_raw += text;
    const bool complete = m_splitter.feed(text);
    return complete || (!hasEnd(text) && m_splitter.feed("\n")); // the last line may lack its end
}

Result<bool> CsvReader::Parser::readRow()
{
    m_record.findings.clear();
    m_record.fields.clear();
    m_raw.clear();
    m_droppedZeros = false;
    m_splitter.restart();
    m_lines.mark();
    m_record.line = m_line;
    std::uint64_t lines = 0;
    std::uint64_t quoteLine = 0; // in which the field that is open at the end of the line began
    std::size_t quoteEnd = 0;    // bytes since the mark up to the end of that line
    std::size_t firstEnd = 0;
    for (;;) {
        const auto line = m_lines.line(kLongestRecord);
        if (!line)
            return tl::unexpected(line.error());
        if (line->empty()) {
            if (lines == 0)
                return false;
            takeBroken(quoteEnd, quoteLine);
            return true;
        }
        if (lines == 0 && isBlank(*line) && (hasEnd(*line) || m_lines.atEnd())) {
            m_record.line = ++m_line;
            m_lines.mark();
            continue;
        }
        if (!hasEnd(*line) && !m_lines.atEnd()) { // a piece of a line that is too long
            if (lines == 0)
                return skipLongLine();
            takeBroken(quoteEnd, quoteLine);
            return true;
        }
        const std::size_t fieldsBefore = m_splitter.fieldCount();
        const bool complete = feed(*line);
        const std::size_t end = m_lines.sinceMark().size();
        if (lines == 0)
            firstEnd = end;
        if (lines == 0 || m_splitter.fieldCount() > fieldsBefore) {
            quoteLine = m_line + lines;
            quoteEnd = end;
        }
        ++lines;
        if (complete && lines > 1 && looksMerged()) {
            takeBroken(firstEnd, m_line);
            return true;
        }
        if (complete)
            break;
        if (end > m_lookahead) {
            takeBroken(quoteEnd, quoteLine);
            return true;
        }
    }
    if (lines > 1)
        m_lookahead = std::min(kLongestRecord, m_lookahead * 2);
    m_line += lines;
    takeFields();
    checkWidth();
    return true;
}

void CsvReader::Parser::takeFields()
{
    for (std::size_t i = 0; i < m_splitter.fieldCount(); ++i)
        m_record.fields.push_back(m_splitter.field(i));
    m_record.raw = withoutEnd(m_raw);
    if (m_droppedZeros)
        m_record.findings.push_back({"row", Severity::Warning, "zero_bytes_dropped", {}});
}

// A quote that is not closed: the lines up to where it was opened become a row that cannot be trusted, and reading
// goes on below. Were every line like that, looking ahead a megabyte each time would never end: so look less far.
void CsvReader::Parser::takeBroken(std::size_t bytes, std::uint64_t quoteLine)
{
    m_lookahead = std::max(kShortestLookahead, m_lookahead / 2);
    m_lines.rewind(bytes);
    m_splitter.restart();
    m_raw = decoded(withoutEnd(m_lines.sinceMark()));
    m_splitter.feed(m_raw);
    m_splitter.finish();
    takeFields();
    note(Severity::Blocking, "unterminated_quote", quoteLine);
    m_line = quoteLine + 1;
    if (m_record.fields.size() < m_header.size())
        m_record.fields.resize(m_header.size());
}

Result<bool> CsvReader::Parser::skipLongLine()
{
    note(Severity::Blocking, "row_too_long", kLongestRecord);
    m_raw = decoded(m_lines.sinceMark().substr(0, kShortestLookahead)); // enough to recognise it
    m_record.raw = m_raw;
    for (;;) {
        m_lines.mark();
        const auto piece = m_lines.line(kLongestRecord);
        if (!piece)
            return tl::unexpected(piece.error());
        if (piece->empty() || hasEnd(*piece))
            break;
    }
    ++m_line;
    m_record.fields.resize(m_header.size());
    return true;
}

// A row over several lines is believed when it is flawless; otherwise a stray quote has swallowed the rows below it.
bool CsvReader::Parser::looksMerged() const
{
    const bool hasWrongWidth = !m_header.empty() && m_splitter.fieldCount() != m_header.size();
    return hasWrongWidth || !isStrictlyQuoted(withoutEnd(m_raw), m_format.delimiter);
}

void CsvReader::Parser::checkWidth()
{
    const std::size_t width = m_header.size();
    auto& fields = m_record.fields;
    if (width == 0 || fields.size() == width)
        return;
    if (fields.size() < width) {
        note(Severity::Warning, "too_few_fields", fields.size());
        fields.resize(width);
        return;
    }
    const auto isFilled = [](std::string_view field) { return !field.empty(); };
    if (std::any_of(fields.begin() + static_cast<std::ptrdiff_t>(width), fields.end(), isFilled))
        note(Severity::Blocking, "too_many_fields", fields.size());
    else
        fields.resize(width); // delimiters at the end of the row
}

void CsvReader::Parser::note(Severity severity, std::string code, std::uint64_t value)
{
    m_record.findings.push_back({"row", severity, std::move(code), std::to_string(value)});
}

CsvReader::CsvReader(std::unique_ptr<Parser> parser)
    : m_parser(std::move(parser))
{
}

CsvReader::~CsvReader() = default;
CsvReader::CsvReader(CsvReader&&) noexcept = default;
CsvReader& CsvReader::operator=(CsvReader&&) noexcept = default;

Result<CsvReader> CsvReader::open(const std::filesystem::path& path, const CsvChoice& choice)
{
    std::error_code unknown;
    const auto status = std::filesystem::status(path, unknown);
    if (!std::filesystem::exists(status))
        return fail(ErrorKind::Missing, path.string(), "no such file");
    if (std::filesystem::is_directory(status))
        return fail(ErrorKind::FileError, path.string(), "is a directory");
    auto input = std::make_unique<std::ifstream>(path, std::ios::binary);
    if (!*input)
        return fail(ErrorKind::FileError, path.string(), "cannot be opened for reading");
    const auto size = std::filesystem::is_regular_file(status) ? std::filesystem::file_size(path, unknown) : 0;
    auto parser = std::make_unique<Parser>(LineBuffer(std::move(input), path.string(), unknown ? 0 : size));
    if (const auto started = parser->start(path.string(), choice); !started)
        return tl::unexpected(started.error());
    return CsvReader(std::move(parser));
}

Result<CsvReader> CsvReader::ofBytes(std::string bytes, const CsvChoice& choice)
{
    const auto size = bytes.size();
    auto input = std::make_unique<std::istringstream>(std::move(bytes), std::ios::binary | std::ios::in);
    auto parser = std::make_unique<Parser>(LineBuffer(std::move(input), {}, size));
    if (const auto started = parser->start({}, choice); !started)
        return tl::unexpected(started.error());
    return CsvReader(std::move(parser));
}

const CsvFormat& CsvReader::format() const
{
    return m_parser->m_format;
}

const std::vector<std::string>& CsvReader::header() const
{
    return m_parser->m_header;
}

Result<const CsvRecord*> CsvReader::next()
{
    do {
        const auto found = m_parser->readRow();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return nullptr;
    } while (m_parser->isEmptyRow());
    return &m_parser->m_record;
}

std::uint64_t CsvReader::bytesRead() const
{
    return m_parser->m_lines.bytesRead();
}

std::uint64_t CsvReader::bytesTotal() const
{
    return m_parser->m_lines.bytesTotal();
}

} // namespace werkpad
