// The physical lines of a text file, read in blocks, with a way back to the last mark.
#pragma once

#include "core/base/result.h"
#include "core/exchange/text_encoding.h"

#include <cstdint>
#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace werkpad
{

// Keeps what was read since the mark, so the caller must move the mark on. UTF-16 is converted, other bytes are as
// they are in the file. One thread at a time.
class LineBuffer
{
public:
    // `name` stands in errors. `total` is the size of the file, 0 when unknown.
    LineBuffer(std::unique_ptr<std::istream> input, std::string name, std::uint64_t total);

    // Reads the first block and judges the encoding by it, unless one is given; skips the byte order mark.
    [[nodiscard]] Result<TextEncoding> start(std::optional<TextEncoding> chosen = std::nullopt);
    // What has been read after the mark without being asked for: the begin of the file after start().
    [[nodiscard]] std::string_view ahead() const { return std::string_view(m_text).substr(m_position); }

    // The next line with its end (LF, CRLF or CR); empty at the end of the file. A line longer than `longest` comes in
    // pieces, so one without an end is either a piece or the last. Valid until the next call.
    [[nodiscard]] Result<std::string_view> line(std::size_t longest);

    void mark() { m_mark = m_position; }
    [[nodiscard]] std::string_view sinceMark() const
    {
        return std::string_view(m_text).substr(m_mark, m_position - m_mark);
    }
    // Goes back to `bytes` after the mark.
    void rewind(std::size_t bytes);

    [[nodiscard]] bool atEnd() const { return m_ended && m_position == m_text.size(); }
    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead; }
    [[nodiscard]] std::uint64_t bytesTotal() const { return m_bytesTotal; }

private:
    [[nodiscard]] Result<std::string> readBlock();
    [[nodiscard]] Result<bool> fill(); // false at the end of the file

    std::unique_ptr<std::istream> m_input;
    std::string m_name;
    std::uint64_t m_bytesTotal = 0;
    std::uint64_t m_bytesRead = 0;
    StreamDecoder m_decoder{TextEncoding::Utf8};
    std::string m_text; // from the mark on, and what is before it until the next block comes
    std::size_t m_mark = 0;
    std::size_t m_position = 0;
    std::size_t m_searched = 0; // no end of line between m_position and here
    bool m_ended = false;
};

} // namespace werkpad
