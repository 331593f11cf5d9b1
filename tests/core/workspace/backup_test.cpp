#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

using namespace werkpad;

TEST_CASE("A backup opens with the same passphrase and holds the same data")
{
    const FakeClock clock;
    const TemporaryFolder folder;
    const auto office = aNewOffice(folder / "office.werkpad");
    const auto workspace = Workspace::create(office, clock, Origin::CommandLine);
    REQUIRE(workspace.has_value());
    REQUIRE((*workspace)->clients().add(aClient()).has_value());

    const auto report = (*workspace)->backUp(folder / "copy.werkpad");
    REQUIRE(report.has_value());
    CHECK(report->ok());

    const auto unlocked = Workspace::unlock(folder / "copy.werkpad", "", office.passphrase);
    REQUIRE(unlocked.has_value());
    const auto copy = Workspace::open(*unlocked, clock, Origin::CommandLine, OpenMode::ReadOnly);
    REQUIRE(copy.has_value());
    CHECK((*copy)->info()->contentHash == (*workspace)->info()->contentHash);
    const auto mode = std::filesystem::status(folder / "copy.werkpad").permissions();
    CHECK(mode == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE("A backup overwrites nothing and leaves nothing behind when it fails")
{
    const FakeClock clock;
    const TemporaryFolder folder;
    const auto workspace = Workspace::create(aNewOffice(folder / "office.werkpad"), clock, Origin::CommandLine);
    REQUIRE(workspace.has_value());
    CHECK((*workspace)->backUp(folder / "office.werkpad").error().kind == ErrorKind::AlreadyExists);
    const auto nowhere = (*workspace)->backUp(folder / "none" / "copy.werkpad");
    REQUIRE_FALSE(nowhere.has_value());
    CHECK(nowhere.error().kind == ErrorKind::Missing);
    REQUIRE((*workspace)->backUp(folder / "copy.werkpad").has_value());
    CHECK((*workspace)->backUp(folder / "copy.werkpad").error().kind == ErrorKind::AlreadyExists);
    CHECK_FALSE(std::filesystem::exists(folder / "copy.werkpad.part"));
}
