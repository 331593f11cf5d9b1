#include "core/base/id.h"

#include <sodium.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <utility>

namespace werkpad
{

namespace
{

constexpr std::uint32_t kCounterBits = 18;
// The counter starts in the lower half, so that at least 2^17 ids fit in its first millisecond.
constexpr std::uint32_t kSeedMask = (1U << (kCounterBits - 1)) - 1;
constexpr std::uint32_t kCounterEnd = 1U << kCounterBits;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

constexpr bool isHyphenAt(std::size_t position)
{
    return position == 8 || position == 13 || position == 18 || position == 23;
}

std::int64_t systemMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

void systemRandom(std::span<std::uint8_t> bytes)
{
    // Idempotent and thread-safe; without a source of random numbers no id may be made.
    if (sodium_init() < 0)
        std::abort();
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace

std::string uuidText(const IdBytes& bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text(36, '-');
    std::size_t at = 0;
    for (const std::uint8_t byte : bytes) {
        if (isHyphenAt(at))
            ++at;
        text[at++] = kDigits[byte >> 4U];
        text[at++] = kDigits[byte & 0x0FU];
    }
    return text;
}

std::optional<IdBytes> parseUuid(std::string_view text)
{
    if (text.size() != 36)
        return std::nullopt;
    IdBytes bytes{};
    std::size_t at = 0;
    for (std::uint8_t& byte : bytes) {
        if (isHyphenAt(at)) {
            if (text[at] != '-')
                return std::nullopt;
            ++at;
        }
        const int high = hexValue(text[at++]);
        const int low = hexValue(text[at++]);
        if (high < 0 || low < 0)
            return std::nullopt;
        byte = static_cast<std::uint8_t>(high * 16 + low);
    }
    return bytes;
}

IdGenerator::IdGenerator()
    : IdGenerator(systemMilliseconds, systemRandom)
{
}

IdGenerator::IdGenerator(Milliseconds now, RandomBytes random)
    : m_now(std::move(now))
    , m_random(std::move(random))
{
}

std::span<const std::uint8_t> IdGenerator::random(std::size_t count)
{
    if (m_randomPool.size() - m_randomUsed < count) {
        m_random(m_randomPool);
        m_randomUsed = 0;
    }
    const auto bytes = std::span<const std::uint8_t>(m_randomPool).subspan(m_randomUsed, count);
    m_randomUsed += count;
    return bytes;
}

IdBytes IdGenerator::next()
{
    const std::int64_t now = m_now();
    // A clock that stands still or goes back only advances the counter; a full counter borrows from the next
    // millisecond.
    if (now > m_lastMilliseconds || (m_counter + 1 == kCounterEnd)) {
        m_lastMilliseconds = std::max(now, m_lastMilliseconds + 1);
        const auto seed = random(3);
        m_counter = ((std::uint32_t{seed[0]} << 16U) | (std::uint32_t{seed[1]} << 8U) | seed[2]) & kSeedMask;
    } else {
        ++m_counter;
    }

    IdBytes bytes{};
    const auto time = static_cast<std::uint64_t>(m_lastMilliseconds);
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(time >> (40U - 8U * i));
    bytes[6] = static_cast<std::uint8_t>(0x70U | (m_counter >> 14U));
    bytes[7] = static_cast<std::uint8_t>(m_counter >> 6U);
    bytes[8] = static_cast<std::uint8_t>(0x80U | (m_counter & 0x3FU));
    std::ranges::copy(random(7), bytes.begin() + 9);
    return bytes;
}

} // namespace werkpad
