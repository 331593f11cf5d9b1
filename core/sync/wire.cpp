#include "core/sync/wire.h"

#include <algorithm>
#include <bit>

namespace werkpad
{

namespace
{

constexpr std::size_t kBuffer = 64U << 10U;

enum Type : std::uint8_t { kNull, kInteger, kReal, kText, kBlob, kUuid };

} // namespace

void WireWriter::number(std::uint64_t value)
{
    while (value >= 0x80U) {
        m_bytes += static_cast<char>((value & 0x7FU) | 0x80U);
        value >>= 7U;
    }
    m_bytes += static_cast<char>(value);
}

void WireWriter::signedNumber(std::int64_t value)
{
    number((static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63));
}

void WireWriter::text(std::string_view value)
{
    number(value.size());
    m_bytes += value;
}

void WireWriter::id(const IdBytes& value)
{
    bytes(value);
}

void WireWriter::bytes(std::span<const std::uint8_t> value)
{
    m_bytes.append(value.begin(), value.end());
}

void WireWriter::value(const Value& value)
{
    struct Visitor {
        WireWriter& writer;
        void operator()(std::monostate) const { writer.m_bytes += static_cast<char>(kNull); }
        void operator()(std::int64_t number) const
        {
            writer.m_bytes += static_cast<char>(kInteger);
            writer.signedNumber(number);
        }
        void operator()(double number) const
        {
            writer.m_bytes += static_cast<char>(kReal);
            auto bits = std::bit_cast<std::uint64_t>(number);
            for (int i = 0; i < 8; ++i, bits >>= 8U)
                writer.m_bytes += static_cast<char>(bits & 0xFFU);
        }
        void operator()(const std::string& text) const
        {
            writer.m_bytes += static_cast<char>(kText);
            writer.text(text);
        }
        void operator()(const Blob& blob) const
        {
            const bool isUuid = blob.size() == std::tuple_size_v<IdBytes>;
            writer.m_bytes += static_cast<char>(isUuid ? kUuid : kBlob);
            if (!isUuid)
                writer.number(blob.size());
            writer.bytes(blob);
        }
    };
    std::visit(Visitor{*this}, value);
}

WireReader::WireReader(Source source)
    : m_source(std::move(source))
{
}

bool WireReader::atEnd()
{
    if (m_used < m_buffer.size())
        return false;
    if (m_isDone)
        return true;
    m_buffer.resize(kBuffer);
    m_used = 0;
    const auto got = m_source({reinterpret_cast<std::uint8_t*>(m_buffer.data()), m_buffer.size()});
    m_isDone = got < m_buffer.size();
    m_buffer.resize(got);
    return got == 0;
}

std::uint8_t WireReader::byte()
{
    if (atEnd())
        throw MalformedStream("ends in the middle");
    return static_cast<std::uint8_t>(m_buffer[m_used++]);
}

void WireReader::take(std::span<std::uint8_t> bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        if (atEnd())
            throw MalformedStream("ends in the middle");
        const auto count = std::min(bytes.size() - done, m_buffer.size() - m_used);
        std::copy_n(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_used), count,
                    bytes.begin() + static_cast<std::ptrdiff_t>(done));
        m_used += count;
        done += count;
    }
}

std::uint64_t WireReader::number()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const std::uint8_t part = byte();
        if (shift == 63 && part > 1)
            break;
        value |= static_cast<std::uint64_t>(part & 0x7FU) << shift;
        if (part < 0x80U)
            return value;
    }
    throw MalformedStream("a number is too large");
}

std::int64_t WireReader::signedNumber()
{
    const std::uint64_t raw = number();
    return static_cast<std::int64_t>(raw >> 1U) ^ -static_cast<std::int64_t>(raw & 1U);
}

std::string WireReader::text()
{
    const std::uint64_t length = number();
    if (length > kLongestText)
        throw MalformedStream("a text is too long");
    std::string value(length, '\0');
    take({reinterpret_cast<std::uint8_t*>(value.data()), value.size()});
    return value;
}

IdBytes WireReader::id()
{
    IdBytes value{};
    take(value);
    return value;
}

Value WireReader::value()
{
    switch (byte()) {
    case kNull:
        return {};
    case kInteger:
        return signedNumber();
    case kReal: {
        std::uint64_t bits = 0;
        for (unsigned i = 0; i < 8; ++i)
            bits |= static_cast<std::uint64_t>(byte()) << (8 * i);
        return std::bit_cast<double>(bits);
    }
    case kText:
        return text();
    case kBlob: {
        const std::string content = text();
        return Blob(content.begin(), content.end());
    }
    case kUuid: {
        const IdBytes content = id();
        return Blob(content.begin(), content.end());
    }
    default:
        throw MalformedStream("a cell has a type that does not exist");
    }
}

int WireReader::small(int limit)
{
    const std::uint64_t value = number();
    if (value >= static_cast<std::uint64_t>(limit))
        throw MalformedStream("a number is out of range");
    return static_cast<int>(value);
}

} // namespace werkpad
