#include "core/base/id.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <set>

using werkpad::IdBytes;
using werkpad::IdGenerator;

namespace
{

using ThingId = werkpad::Id<struct ThingTag>;

void zeros(std::span<std::uint8_t> bytes)
{
    std::ranges::fill(bytes, std::uint8_t{0});
}
void ones(std::span<std::uint8_t> bytes)
{
    std::ranges::fill(bytes, std::uint8_t{0xFF});
}

std::int64_t timeIn(const IdBytes& id)
{
    std::int64_t time = 0;
    for (std::size_t i = 0; i < 6; ++i)
        time = time * 256 + id[i];
    return time;
}

} // namespace

TEST_CASE("An id is laid out as UUID version 7")
{
    // The time of the example in RFC 9562, appendix A.6.
    IdGenerator none([] { return 0x017F22E279B0; }, zeros);
    CHECK(werkpad::uuidText(none.next()) == "017f22e2-79b0-7000-8000-000000000000");
    IdGenerator all([] { return 0x017F22E279B0; }, ones);
    CHECK(werkpad::uuidText(all.next()) == "017f22e2-79b0-77ff-bfff-ffffffffffff");
}

TEST_CASE("An id is read from the 16 bytes in which it is stored, and from no other number of bytes")
{
    IdGenerator ids([] { return 0x017F22E279B0; }, ones);
    const auto id = ids.make<ThingId>();
    const std::string stored(id.bytes().begin(), id.bytes().end());
    CHECK(werkpad::idFromBytes<ThingId>(stored) == id);
    CHECK_FALSE(werkpad::idFromBytes<ThingId>(stored.substr(1)));
    CHECK_FALSE(werkpad::idFromBytes<ThingId>(stored + "x"));
    CHECK_FALSE(werkpad::idFromBytes<ThingId>({}));
}

TEST_CASE("Ids made in the same millisecond are in order")
{
    IdGenerator ids([] { return 1'000; }, zeros);
    const IdBytes first = ids.next();
    const IdBytes second = ids.next();
    CHECK(werkpad::uuidText(first) == "00000000-03e8-7000-8000-000000000000");
    CHECK(werkpad::uuidText(second) == "00000000-03e8-7000-8100-000000000000");
    CHECK(first < second);
}

TEST_CASE("Ids stay in order when the clock goes back")
{
    std::int64_t now = 5'000;
    IdGenerator ids([&now] { return now; }, zeros);
    const IdBytes before = ids.next();
    now = 3'000;
    const IdBytes after = ids.next();
    CHECK(before < after);
    CHECK(timeIn(after) == 5'000);
    now = 5'001;
    CHECK(timeIn(ids.next()) == 5'001);
}

TEST_CASE("Ids stay in order when one millisecond is full")
{
    IdGenerator ids([] { return 1'000; }, ones); // the counter starts as high as it can
    IdBytes last = ids.next();
    for (int i = 0; i < 300'000; ++i) {
        const IdBytes next = ids.next();
        if (!(last < next))
            FAIL("not in order at " << i);
        last = next;
    }
    CHECK(timeIn(last) > 1'000);
}

TEST_CASE("Ids are in order whatever the clock does")
{
    CHECK(rc::check([](const std::vector<std::int8_t>& steps) {
        std::int64_t now = 1'000'000;
        IdGenerator ids([&now] { return now; }, ones);
        IdBytes last = ids.next();
        for (const auto step : steps) {
            now += step;
            const IdBytes next = ids.next();
            RC_ASSERT(last < next);
            RC_ASSERT((next[6] & 0xF0U) == 0x70U);
            RC_ASSERT((next[8] & 0xC0U) == 0x80U);
            last = next;
        }
    }));
}

TEST_CASE("The real generator makes distinct ids of the present")
{
    IdGenerator ids;
    std::set<IdBytes> seen;
    for (int i = 0; i < 1'000; ++i)
        seen.insert(ids.next());
    CHECK(seen.size() == 1'000);
    CHECK(timeIn(*seen.begin()) > 1'700'000'000'000); // after 2023
    // 56 random bits: two generators started together do not meet.
    IdGenerator other;
    const IdBytes one = ids.next();
    const IdBytes another = other.next();
    CHECK_FALSE(std::ranges::equal(std::span(one).last(7), std::span(another).last(7)));
}

TEST_CASE("An id is read from its text in either case and from nothing else")
{
    const auto id = ThingId::parse("017F22E2-79B0-7CC3-98C4-DC0C0C07398F");
    REQUIRE(id);
    CHECK(id->text() == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    for (const auto* wrong : {"", "017f22e279b07cc398c4dc0c0c07398f", "{017f22e2-79b0-7cc3-98c4-dc0c0c07398}",
                              "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
                              "017f22e2+79b0-7cc3-98c4-dc0c0c07398f", "017f22e2-79b0-7cc3-98c4-dc0c0c07398ff"}) {
        CAPTURE(wrong);
        CHECK_FALSE(ThingId::parse(wrong));
    }
}

TEST_CASE("Any id survives being written and read")
{
    CHECK(rc::check([](const IdBytes& bytes) { RC_ASSERT(werkpad::parseUuid(werkpad::uuidText(bytes)) == bytes); }));
}

TEST_CASE("An id that was never given is nil")
{
    CHECK(ThingId{}.isNil());
    CHECK(ThingId{}.text() == "00000000-0000-0000-0000-000000000000");
    IdGenerator ids;
    CHECK_FALSE(ids.make<ThingId>().isNil());
}
