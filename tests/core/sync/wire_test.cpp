#include "core/sync/wire.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <limits>

using namespace werkpad;

namespace
{

WireReader readerOf(const std::string& bytes)
{
    return WireReader([bytes, used = std::size_t{0}](std::span<std::uint8_t> target) mutable {
        const auto count = std::min(target.size(), bytes.size() - used);
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(used), count, target.begin());
        used += count;
        return count;
    });
}

} // namespace

TEST_CASE("Every cell comes back as it was written")
{
    CHECK(rc::check([](const std::vector<std::int64_t>& numbers, const std::string& text, double real) {
        std::vector<Value> cells{{}, text, real, Blob(text.begin(), text.end()), Blob(16, 7)};
        cells.insert(cells.end(), numbers.begin(), numbers.end());
        WireWriter writer;
        for (const auto& cell : cells)
            writer.value(cell);
        auto reader = readerOf(writer.written());
        for (const auto& cell : cells)
            RC_ASSERT(reader.value() == cell);
        RC_ASSERT(reader.atEnd());
    }));
}

TEST_CASE("The largest and smallest numbers come back")
{
    for (const auto number : {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max(),
                              std::int64_t{0}, std::int64_t{-1}}) {
        WireWriter writer;
        writer.signedNumber(number);
        CHECK(readerOf(writer.written()).signedNumber() == number);
    }
}

TEST_CASE("What no Werkpad writes is refused, not read beyond its end")
{
    for (const std::string& bytes : {std::string(), std::string("\x85", 1), std::string("\x03\x20kort", 6),
                                     std::string("\x09", 1), std::string(11, '\xff')})
        CHECK_THROWS_AS(static_cast<void>(readerOf(bytes).value()), MalformedStream);
    WireWriter writer;
    writer.number(kLongestText + 1);
    CHECK_THROWS_AS(static_cast<void>(readerOf(writer.written()).text()), MalformedStream);
}
