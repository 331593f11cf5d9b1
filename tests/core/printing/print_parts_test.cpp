#include "core/printing/print_parts.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <utility>
#include <vector>

using namespace werkpad;

namespace
{

using Heard = std::vector<std::pair<int, int>>;

} // namespace

TEST_CASE("What is printed in parts tells before each and after the last how far it is")
{
    int made = 0;
    const std::array<PrintPart, 2> parts{[&]() -> Result<void> { return ++made, Result<void>{}; },
                                         [&]() -> Result<void> { return ++made, Result<void>{}; }};
    Heard heard;
    const auto follow = [&heard](int done, int total) {
        heard.emplace_back(done, total);
        return true;
    };
    CHECK(makeInParts(parts, follow));
    CHECK(made == 2);
    CHECK(heard == Heard{{0, 2}, {1, 2}, {2, 2}});
    CHECK(makeInParts(parts, {})); // nobody has to follow
}

TEST_CASE("What is printed in parts stops where it is told to, also after the last, and where a part fails")
{
    int made = 0;
    const PrintPart good = [&]() -> Result<void> { return ++made, Result<void>{}; };
    const PrintPart bad = []() -> Result<void> { return fail(ErrorKind::DiskFull, "caseload"); };
    const std::array<PrintPart, 2> parts{good, good};
    for (int stopAt = 0; stopAt <= 2; ++stopAt) {
        made = 0;
        const auto stopped = makeInParts(parts, [stopAt](int done, int) { return done < stopAt; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().kind == ErrorKind::Cancelled);
        CHECK(made == stopAt);
    }
    made = 0;
    const auto failed = makeInParts(std::array<PrintPart, 3>{good, bad, good}, {});
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::DiskFull);
    CHECK(made == 1);
}
