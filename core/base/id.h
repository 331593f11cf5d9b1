// Identifiers of records: UUID version 7 (RFC 9562 §5.7), typed by what they identify.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace werkpad
{

using IdBytes = std::array<std::uint8_t, 16>;

[[nodiscard]] std::string uuidText(const IdBytes& bytes);
// Accepts the 36-character form in either case; anything else is nothing.
[[nodiscard]] std::optional<IdBytes> parseUuid(std::string_view text);

// An identifier of one kind of record; ids of different kinds do not mix. The default is the nil UUID, which is never
// a record's id.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const IdBytes& bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] static std::optional<Id> parse(std::string_view text)
    {
        const auto bytes = parseUuid(text);
        return bytes ? std::optional<Id>(Id(*bytes)) : std::nullopt;
    }

    [[nodiscard]] const IdBytes& bytes() const { return m_bytes; }
    [[nodiscard]] std::string text() const { return uuidText(m_bytes); }
    [[nodiscard]] bool isNil() const { return m_bytes == IdBytes{}; }

    auto operator<=>(const Id&) const = default;

private:
    IdBytes m_bytes{};
};

// The id whose bytes these are, as it is stored; nothing for any other length than 16.
template <class AnyId>
[[nodiscard]] std::optional<AnyId> idFromBytes(std::string_view stored)
{
    IdBytes bytes{};
    if (stored.size() != bytes.size())
        return std::nullopt;
    std::memcpy(bytes.data(), stored.data(), bytes.size());
    return AnyId(bytes);
}

using RecordId = Id<struct AnyRecordTag>; // a record of whatever kind: change log, audit

// Makes time-ordered ids, strictly increasing within one generator also when the clock stands still or goes back.
// One thread at a time.
class IdGenerator
{
public:
    using Milliseconds = std::function<std::int64_t()>;               // since 1970-01-01 UTC
    using RandomBytes = std::function<void(std::span<std::uint8_t>)>; // fills the span
    // Real time and libsodium's random numbers.
    IdGenerator();
    // For tests and the demo office, which must be reproducible.
    IdGenerator(Milliseconds now, RandomBytes random);

    [[nodiscard]] IdBytes next();
    template <class AnyId>
    [[nodiscard]] AnyId make()
    {
        return AnyId(next());
    }

private:
    [[nodiscard]] std::span<const std::uint8_t> random(std::size_t count);

    Milliseconds m_now;
    RandomBytes m_random;
    std::array<std::uint8_t, 512> m_randomPool{}; // a system call for each id would cost more than the id
    std::size_t m_randomUsed = m_randomPool.size();
    std::int64_t m_lastMilliseconds = 0;
    std::uint32_t m_counter = 0; // 18 bits in rand_a and the top of rand_b (RFC 9562 §6.2 method 1)
};

} // namespace werkpad

template <class Tag>
struct std::hash<werkpad::Id<Tag>> {
    std::size_t operator()(const werkpad::Id<Tag>& id) const noexcept
    {
        std::size_t value = 0; // the last eight bytes are the random ones
        std::memcpy(&value, id.bytes().data() + 8, sizeof value);
        return value;
    }
};
