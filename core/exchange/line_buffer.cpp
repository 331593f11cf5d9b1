#include "core/exchange/line_buffer.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace werkpad
{

namespace
{

constexpr std::size_t kBlock = 256UL * 1024UL;

// The position after the first end of line at or behind `from`, npos when there is none yet. `more` bytes may follow:
// then a CR at the very end is undecided.
std::size_t endOfLine(std::string_view text, std::size_t from, bool more)
{
    const auto lineFeed = text.find('\n', from);
    const auto carriageReturn = text.substr(0, lineFeed).find('\r', from);
    if (carriageReturn == std::string_view::npos)
        return lineFeed == std::string_view::npos ? lineFeed : lineFeed + 1;
    if (carriageReturn + 1 == lineFeed)
        return lineFeed + 1;
    const bool undecided = more && carriageReturn + 1 == text.size();
    return undecided ? std::string_view::npos : carriageReturn + 1;
}

} // namespace

LineBuffer::LineBuffer(std::unique_ptr<std::istream> input, std::string name, std::uint64_t total)
    : m_input(std::move(input))
    , m_name(std::move(name))
    , m_bytesTotal(total)
{
}

Result<std::string> LineBuffer::readBlock()
{
    std::string block(kBlock, '\0');
    m_input->read(block.data(), static_cast<std::streamsize>(block.size()));
    if (m_input->bad())
        return fail(ErrorKind::FileError, m_name, "read failed: " + std::string(std::strerror(errno)));
    block.resize(static_cast<std::size_t>(m_input->gcount()));
    m_bytesRead += block.size();
    m_ended = block.size() < kBlock;
    return block;
}

Result<TextEncoding> LineBuffer::start(std::optional<TextEncoding> chosen)
{
    auto block = readBlock();
    if (!block)
        return tl::unexpected(block.error());
    const auto detected = detectEncoding(*block);
    const bool knowsByteOrder = chosen && isUtf16(*chosen) && isUtf16(detected.encoding);
    const TextEncoding encoding = knowsByteOrder ? detected.encoding : chosen.value_or(detected.encoding);
    m_decoder = StreamDecoder(encoding);
    m_text = m_decoder.decode(std::string_view(*block).substr(detected.markBytes));
    return encoding;
}

Result<bool> LineBuffer::fill()
{
    if (m_ended)
        return false;
    const auto block = readBlock();
    if (!block)
        return tl::unexpected(block.error());
    m_text.erase(0, m_mark);
    m_position -= m_mark;
    m_searched -= m_mark;
    m_mark = 0;
    m_text += m_decoder.decode(*block);
    return true;
}

Result<std::string_view> LineBuffer::line(std::size_t longest)
{
    m_searched = std::max(m_searched, m_position);
    for (;;) {
        const auto end = endOfLine(m_text, m_searched, !m_ended);
        const std::size_t available = m_text.size() - m_position;
        if (end != std::string::npos || available > longest || m_ended) {
            const std::size_t begin = m_position;
            m_position = end != std::string::npos ? end : m_text.size();
            m_searched = m_position;
            return std::string_view(m_text).substr(begin, m_position - begin);
        }
        m_searched = m_text.empty() ? 0 : std::max(m_position, m_text.size() - 1); // a CR there was undecided
        if (const auto more = fill(); !more)
            return tl::unexpected(more.error());
    }
}

void LineBuffer::rewind(std::size_t bytes)
{
    m_position = m_mark + bytes;
    m_searched = m_position;
}

} // namespace werkpad
