#include "core/storage/meta_store.h"
#include "core/storage/snapshot.h"
#include "core/workspace/content_hash_store.h"
#include "core/workspace/entities.h"
#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace werkpad;

namespace
{

// Two programs that have one file open, as the window and the command line do.
struct TwoPrograms {
    FakeClock clock{};
    TemporaryFolder folder{};
    std::vector<std::unique_ptr<Workspace>> programs{};
    std::vector<ClientId> clients{};
    std::vector<ChangeSetNumber> changes{};

    TwoPrograms()
    {
        programs.push_back(
            std::move(*Workspace::create(aNewOffice(folder / "office.werkpad"), clock, Origin::CommandLine)));
        programs.push_back(std::move(*programs.front()->openAnother(OpenMode::ReadWrite)));
    }

    void change(Workspace& workspace, int choice)
    {
        if (clients.empty() || choice % 3 == 0) {
            clients.push_back(*workspace.clients().add(aClient().named("Jan", "Berg" + std::to_string(choice))));
        } else if (choice % 3 == 1) {
            const auto before = workspace.dossiers().open(clients[static_cast<std::size_t>(choice) % clients.size()]);
            auto after = before->client;
            after.surname += "x";
            changes.push_back(*workspace.clients().update(before->client, after));
        } else if (!changes.empty()) {
            // May have been overtaken by a later edit: then nothing changes.
            (void)workspace.undo(changes[static_cast<std::size_t>(choice) % changes.size()]);
        }
    }
};

std::string hashOf(Workspace& workspace)
{
    return workspace.info()->contentHash;
}

std::string computedHash(Workspace& workspace)
{
    return computedContentHash(workspace.database(), allEntities());
}

} // namespace

TEST_CASE("A property of the content hash: whoever changes what, it is that of the dump")
{
    TwoPrograms two;
    CHECK(rc::check([&two] {
        for (const int choice : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 100))) {
            Workspace& writer = *two.programs[static_cast<std::size_t>(choice / 3 % 2)];
            Workspace& reader = *two.programs[static_cast<std::size_t>(choice / 7 % 2)];
            two.change(writer, choice);
            if (choice % 5 != 0) // not after each change: what is kept may be several changes old
                RC_ASSERT(hashOf(reader) == computedHash(writer));
        }
        RC_ASSERT(hashOf(*two.programs.front()) == computedHash(*two.programs.back()));
    }));
}

TEST_CASE("While nothing is written, the content hash is not computed again")
{
    TwoPrograms two;
    two.change(*two.programs.front(), 0);
    const std::string hash = hashOf(*two.programs.front());
    // Past the change log, which nothing in the program does: whoever reads all data would notice.
    two.programs.front()->database().execute("UPDATE client SET street = 'Elders'");
    CHECK(hashOf(*two.programs.back()) == hash);
    const auto report = two.programs.back()->check();
    REQUIRE(report);
    CHECK(report->problems == std::vector<std::string>{"records were altered without being in the change log"});
    two.change(*two.programs.back(), 0);
    CHECK(hashOf(*two.programs.front()) == computedHash(*two.programs.front()));
}

TEST_CASE("A content hash of another program's form of the data is not believed")
{
    TwoPrograms two;
    two.change(*two.programs.front(), 0);
    const std::string hash = hashOf(*two.programs.front());
    const auto kept = *readMeta(two.programs.front()->database(), "content_hash");
    writeMeta(two.programs.front()->database(), "content_hash", "0" + kept.substr(1, kept.size() - 2) + "!");
    CHECK(hashOf(*two.programs.front()) == hash);
    writeMeta(two.programs.front()->database(), "content_hash", "nonsense");
    CHECK(hashOf(*two.programs.front()) == hash);
}

TEST_CASE("A file that may only be read tells its content hash too")
{
    TwoPrograms two;
    two.change(*two.programs.front(), 0);
    const auto reader = two.programs.front()->openAnother(OpenMode::ReadOnly);
    REQUIRE(reader);
    CHECK(hashOf(**reader) == computedHash(*two.programs.front()));
    CHECK_FALSE(readMeta((*reader)->database(), "content_hash"));
}

TEST_CASE("A snapshot sees one moment while others write")
{
    TwoPrograms two;
    two.change(*two.programs.front(), 0);
    const std::string before = computedHash(*two.programs.front());
    {
        const Snapshot moment(two.programs.front()->database());
        CHECK(computedHash(*two.programs.front()) == before);
        two.change(*two.programs.back(), 0);
        CHECK(computedHash(*two.programs.front()) == before);
    }
    CHECK(computedHash(*two.programs.front()) != before);
}
