// The smallest parts of exchanged files: numbers, texts, cells, one after the other in bytes.
#pragma once

#include "core/base/id.h"
#include "core/storage/value.h"

#include <cstdint>
#include <functional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace werkpad
{

// What was read is not what a program of this format writes. Never leaves core/sync.
class MalformedStream : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

inline constexpr std::size_t kLongestText = 16U << 20U; // bytes of one text or blob: what is longer is no cell of ours

// Whole numbers in groups of seven bits, lowest first, the top bit of a byte says that another follows (LEB128);
// numbers with a sign alternate (0, −1, 1, −2 …); texts and blobs have their length before them.
class WireWriter
{
public:
    void number(std::uint64_t value);
    void signedNumber(std::int64_t value);
    void text(std::string_view value);
    void id(const IdBytes& value);
    void bytes(std::span<const std::uint8_t> value); // without length
    // A byte for the type (0 NULL, 1 INTEGER, 2 REAL, 3 TEXT, 4 BLOB, 5 BLOB of 16 bytes), then the content.
    void value(const Value& value);

    [[nodiscard]] const std::string& written() const { return m_bytes; }
    void clear() { m_bytes.clear(); }

private:
    std::string m_bytes;
};

// Reads from whatever gives bytes. Every function throws MalformedStream at the end of the bytes or for a wrong value.
class WireReader
{
public:
    // Fills the span as far as there are bytes; fewer than asked for means the end.
    using Source = std::function<std::size_t(std::span<std::uint8_t>)>;
    explicit WireReader(Source source);

    [[nodiscard]] bool atEnd();
    [[nodiscard]] std::uint64_t number();
    [[nodiscard]] std::int64_t signedNumber();
    [[nodiscard]] std::string text();
    [[nodiscard]] IdBytes id();
    [[nodiscard]] Value value();
    // A number below a limit, for counts and codes.
    [[nodiscard]] int small(int limit);

private:
    void take(std::span<std::uint8_t> bytes);
    [[nodiscard]] std::uint8_t byte();

    Source m_source;
    std::string m_buffer;
    std::size_t m_used = 0;
    bool m_isDone = false;
};

// Runs what reads; false when it met what no Werkpad writes. The only place where that is caught.
template <class Work>
[[nodiscard]] bool isWellFormed(const Work& work)
{
    try {
        work();
        return true;
    } catch (const MalformedStream&) {
        return false;
    }
}

} // namespace werkpad
