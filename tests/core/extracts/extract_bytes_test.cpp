#include "core/extracts/extract_bytes.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <limits>

using namespace werkpad;

TEST_CASE("Numbers and texts come back from an extract as they went in", "[property]")
{
    CHECK(rc::check([](const std::vector<std::uint64_t>& numbers, const std::vector<std::int64_t>& signedNumbers,
                       const std::string& text) {
        ExtractWriter writer;
        for (const auto number : numbers)
            writer.number(number);
        writer.bytes(text);
        for (const auto number : signedNumbers)
            writer.signedNumber(number);
        ExtractScan scan(writer.written());
        for (const auto number : numbers)
            RC_ASSERT(scan.number() == number);
        RC_ASSERT(scan.bytes() == text);
        for (const auto number : signedNumbers)
            RC_ASSERT(scan.signedNumber() == number);
        RC_ASSERT(scan.isAtEnd());
    }));
}

TEST_CASE("The largest and smallest numbers fit an extract, and days take two bytes")
{
    ExtractWriter writer;
    writer.signedNumber(std::numeric_limits<std::int64_t>::min());
    writer.signedNumber(std::numeric_limits<std::int64_t>::max());
    writer.number(std::numeric_limits<std::uint64_t>::max());
    ExtractScan scan(writer.written());
    CHECK(scan.signedNumber() == std::numeric_limits<std::int64_t>::min());
    CHECK(scan.signedNumber() == std::numeric_limits<std::int64_t>::max());
    CHECK(scan.number() == std::numeric_limits<std::uint64_t>::max());
    writer.clear();
    writer.number(730);
    CHECK(writer.written().size() == 2);
}

TEST_CASE("An extract that was cut off ends in zeros and empty texts, and nothing beyond it is read")
{
    ExtractWriter writer;
    writer.bytes("tweeëntwintig");
    const std::string cut = writer.written().substr(0, 5);
    ExtractScan scan(cut);
    CHECK(scan.bytes() == cut.substr(1));
    CHECK(scan.number() == 0);
    CHECK(scan.bytes().empty());
    CHECK(scan.isAtEnd());
    const std::string unended(1, '\x80');
    ExtractScan other(unended);
    CHECK(other.number() == 0);
    CHECK(other.isAtEnd());
}
