// Numbers and texts one after the other in as few bytes as they need (LEB128; signed numbers zigzag, as in Protocol
// Buffers).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace werkpad
{

class ExtractWriter
{
public:
    void number(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.push_back(static_cast<char>(value | 0x80));
        m_bytes.push_back(static_cast<char>(value));
    }
    void signedNumber(std::int64_t value)
    {
        number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
    }
    void bytes(std::string_view value)
    {
        number(value.size());
        m_bytes.append(value);
    }
    void clear() { m_bytes.clear(); }
    [[nodiscard]] const std::string& written() const { return m_bytes; }

private:
    std::string m_bytes;
};

// Reads what an ExtractWriter wrote; past the end everything is 0 and empty. Borrows the bytes.
class ExtractScan
{
public:
    explicit ExtractScan(std::string_view bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {
    }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    [[nodiscard]] std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; m_at != m_end && shift < 64; shift += 7) {
            const auto byte = static_cast<std::uint8_t>(*m_at++);
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80)
                break;
        }
        return value;
    }
    [[nodiscard]] std::int64_t signedNumber()
    {
        const std::uint64_t value = number();
        return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
    }
    [[nodiscard]] std::string_view bytes() { return raw(number()); }
    // So many bytes as they stand.
    [[nodiscard]] std::string_view raw(std::uint64_t size)
    {
        const auto rest = static_cast<std::uint64_t>(m_end - m_at);
        const std::string_view value(m_at, static_cast<std::size_t>(size < rest ? size : rest));
        m_at += value.size();
        return value;
    }

private:
    const char* m_at;
    const char* m_end;
};

} // namespace werkpad
