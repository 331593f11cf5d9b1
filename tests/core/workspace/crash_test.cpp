#include "core/demo/demo_actions.h"
#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>

using namespace werkpad;

namespace
{

// Does the work in a process of its own, which must end by being killed.
void killedDuring(const std::function<void()>& work)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        work();
        ::_exit(1); // was not killed
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(WTERMSIG(status) == SIGKILL);
}

std::int64_t clientsIn(Workspace& workspace)
{
    const auto count = workspace.database().query("SELECT count(*) FROM client");
    return count->next() ? count->integer(0) : -1;
}

} // namespace

TEST_CASE("A program that is killed in the middle of bulk work leaves the office as it was, and the work can be redone")
{
    const FakeClock clock;
    const TemporaryFolder folder;
    const auto office = aNewOffice(folder / "office.werkpad");
    {
        const auto workspace = Workspace::create(office, clock, Origin::CommandLine);
        REQUIRE(workspace);
    }
    killedDuring([&] {
        const auto unlocked = Workspace::unlock(office.file, "", office.passphrase);
        const auto workspace = Workspace::open(*unlocked, clock, Origin::CommandLine);
        static_cast<void>((*workspace)->demo().fill({3000, 4, 1}, [&](std::int64_t done, std::int64_t) {
            // A small cache, so that most of the unfinished work is in the log beside the file when it happens.
            (*workspace)->database().execute("PRAGMA cache_size = -200");
            if (done >= 2500)
                static_cast<void>(::raise(SIGKILL));
            return true;
        }));
    });
    REQUIRE(std::filesystem::file_size(office.file.string() + "-wal") > 1'000'000);
    const auto unlocked = Workspace::unlock(office.file, "", office.passphrase);
    REQUIRE(unlocked);
    const auto workspace = Workspace::open(*unlocked, clock, Origin::CommandLine);
    REQUIRE(workspace);
    CHECK(clientsIn(**workspace) == 0);
    CHECK_FALSE((*workspace)->demo().isDemo().value());
    CHECK((*workspace)->check()->ok());
    REQUIRE((*workspace)->demo().fill({300, 4, 1}));
    CHECK(clientsIn(**workspace) == 300);
}

TEST_CASE("What was committed is there after the program was killed")
{
    const FakeClock clock;
    const TemporaryFolder folder;
    const auto office = aNewOffice(folder / "office.werkpad");
    {
        const auto workspace = Workspace::create(office, clock, Origin::CommandLine);
        REQUIRE(workspace);
    }
    killedDuring([&] {
        const auto unlocked = Workspace::unlock(office.file, "", office.passphrase);
        const auto workspace = Workspace::open(*unlocked, clock, Origin::CommandLine);
        if ((*workspace)->clients().add(aClient()))
            static_cast<void>(::raise(SIGKILL));
    });
    const auto unlocked = Workspace::unlock(office.file, "", office.passphrase);
    REQUIRE(unlocked);
    const auto workspace = Workspace::open(*unlocked, clock, Origin::CommandLine);
    REQUIRE(workspace);
    CHECK(clientsIn(**workspace) == 1);
    CHECK((*workspace)->check()->ok());
}

TEST_CASE("A full disk refuses the work that does not fit, and nothing else")
{
    const FakeClock clock;
    const TemporaryFolder folder;
    const auto workspace = Workspace::create(aNewOffice(folder / "office.werkpad"), clock, Origin::CommandLine);
    REQUIRE(workspace);
    auto& database = (*workspace)->database();
    {
        const auto pages = database.query("PRAGMA page_count");
        REQUIRE(pages->next());
        // No room for more than a little: SQLite's own limit says the same as a disk that is full.
        const auto most = pages->integer(0) + 20;
        const auto limited = database.query("PRAGMA max_page_count = " + std::to_string(most));
        REQUIRE(limited->next());
    }
    const auto filled = (*workspace)->demo().fill({2000, 4, 1});
    REQUIRE_FALSE(filled);
    CHECK(filled.error().kind == ErrorKind::DiskFull);
    CHECK(clientsIn(**workspace) == 0);
    CHECK((*workspace)->clients().add(aClient()));
    CHECK((*workspace)->check()->ok());
}
