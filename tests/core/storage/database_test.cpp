#include "core/clients/client_fields.h"
#include "core/storage/database.h"
#include "core/storage/file_checks.h"
#include "core/storage/migrations.h"
#include "core/workspace/integrity_queries.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/file_bytes.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <unistd.h>

#include <fstream>
#include <latch>
#include <thread>

using namespace werkpad;

namespace
{

constexpr std::size_t kPage = kPageSize;

std::int64_t countClients(Database& database)
{
    const auto count = database.query("SELECT count(*) FROM client");
    return count->next() ? count->integer(0) : -1;
}

void addClients(Database& database, int count)
{
    const FakeClock clock;
    IdGenerator ids;
    ChangeWriter writer(database, clock, WorkstationId{}, {});
    REQUIRE(writer.write({}, "test", [&](Transaction& transaction) -> Result<void> {
        for (int i = 0; i < count; ++i) {
            Client client = aClient();
            client.id = ids.make<ClientId>();
            transaction.insert(client);
        }
        return {};
    }));
}

// A closed database file of some pages.
struct TestFile {
    TemporaryFolder folder;
    std::filesystem::path file = folder / "office.werkpad";
    DatabaseKey key = DatabaseKey::random();

    TestFile()
    {
        const auto database = Database::create(file, key);
        REQUIRE(database);
        addClients(**database, 300);
    }
    // What it says to these bytes, and whether it left everything alone.
    [[nodiscard]] ErrorKind refusalOf(const std::string& bytes) const
    {
        writeBytes(file, bytes);
        const auto before = contentOf(folder.path());
        const auto opened = Database::open(file, key);
        REQUIRE_FALSE(opened);
        CHECK(contentOf(folder.path()) == before);
        CHECK(opened.error().subject == file.string());
        return opened.error().kind;
    }
};

// Runs as nobody when the tests run as root, whom no permission stops.
class Unprivileged
{
public:
    Unprivileged() { m_wasRoot = ::getuid() == 0 && ::setresuid(kNobody, kNobody, 0) == 0; }
    ~Unprivileged()
    {
        if (m_wasRoot)
            static_cast<void>(::setresuid(0, 0, 0) == 0);
    }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;

private:
    static constexpr uid_t kNobody = 65534;
    bool m_wasRoot = false;
};

} // namespace

TEST_CASE("A database is encrypted from its first byte, private, and never made over another file")
{
    const TestFile test;
    const std::string bytes = bytesOf(test.file);
    CHECK(bytes.find("SQLite format") == std::string::npos);
    CHECK(bytes.find("client") == std::string::npos);
    CHECK(bytes.find("Berg") == std::string::npos);
    using std::filesystem::perms;
    CHECK(std::filesystem::status(test.file).permissions() == (perms::owner_read | perms::owner_write));
    CHECK(Database::create(test.file, test.key).error().kind == ErrorKind::AlreadyExists);
    CHECK(bytesOf(test.file) == bytes);
}

TEST_CASE("A database opens with its key and with no other")
{
    const TestFile test;
    const std::string bytes = bytesOf(test.file);
    const auto opened = Database::open(test.file, DatabaseKey::random());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Damaged);
    CHECK(bytesOf(test.file) == bytes);
    const auto database = Database::open(test.file, test.key);
    REQUIRE(database);
    CHECK(countClients(**database) == 300);
}

TEST_CASE("A file that is missing, a folder, plain SQLite or something else is refused and left alone")
{
    const TestFile test;
    CHECK(Database::open(test.folder / "none.werkpad", test.key).error().kind == ErrorKind::Missing);
    CHECK(Database::open(test.folder.path(), test.key).error().kind == ErrorKind::Foreign);
    CHECK(test.refusalOf("") == ErrorKind::Damaged);
    CHECK(test.refusalOf(std::string("SQLite format 3\0", 16) + std::string(4080, '\0')) == ErrorKind::Foreign);
    CHECK(test.refusalOf("Beste collega, hierbij de lijst.") == ErrorKind::Damaged);
    CHECK(test.refusalOf(std::string(3 * kPage, 'x')) == ErrorKind::Damaged);
}

TEST_CASE("A database that is cut off anywhere is refused and left alone")
{
    const TestFile test;
    const std::string whole = bytesOf(test.file);
    REQUIRE(whole.size() > 20 * kPage);
    for (const std::size_t length : {1UL, 15UL, 100UL, kPage / 2, kPage - 1, kPage, kPage + 1, 10 * kPage,
                                     whole.size() / 2, whole.size() - kPage, whole.size() - 1}) {
        INFO(length);
        CHECK(test.refusalOf(whole.substr(0, length)) == ErrorKind::Damaged);
    }
}

TEST_CASE("A flipped bit in any page is found by the check, or the file does not even open")
{
    const TestFile test;
    const std::string whole = bytesOf(test.file);
    const std::size_t pages = whole.size() / kPage;
    for (std::size_t page = 0; page < pages; ++page) {
        std::string damaged = whole;
        const std::size_t at = page * kPage + (page * 1237) % kPage;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        writeBytes(test.file, damaged);
        INFO("page " << page << " byte " << at);
        const auto database = Database::open(test.file, test.key);
        if (!database) {
            CHECK(database.error().kind == ErrorKind::Damaged);
            continue;
        }
        const auto report = checkIntegrity(**database);
        CHECK((!report || !report->ok()));
    }
}

TEST_CASE("A database of a newer program and one of another program are refused and left alone")
{
    const TestFile test;
    const auto refusalAfter = [&](const std::string& pragma) {
        {
            const auto database = Database::open(test.file, test.key);
            REQUIRE(database);
            (*database)->execute(pragma);
            (*database)->execute("PRAGMA journal_mode = DELETE");
        }
        return test.refusalOf(bytesOf(test.file));
    };
    CHECK(refusalAfter("PRAGMA user_version = " + std::to_string(newestSchemaVersion() + 1)) == ErrorKind::Newer);
}

TEST_CASE("An encrypted database of another program is refused and left alone")
{
    const TestFile test;
    {
        const auto database = Database::open(test.file, test.key);
        REQUIRE(database);
        (*database)->execute("PRAGMA application_id = 42");
    }
    CHECK(test.refusalOf(bytesOf(test.file)) == ErrorKind::Foreign);
}

TEST_CASE("A file in a folder that cannot be written opens for reading and stays as it is")
{
    const TestFile test;
    const auto before = contentOf(test.folder.path());
    using std::filesystem::perms;
    constexpr perms kReadable = perms::owner_read | perms::group_read | perms::others_read;
    std::filesystem::permissions(test.file, kReadable);
    std::filesystem::permissions(test.folder.path(),
                                 kReadable | perms::owner_exec | perms::group_exec | perms::others_exec);
    {
        const Unprivileged unprivileged;
        const auto database = Database::open(test.file, test.key);
        REQUIRE(database);
        CHECK((*database)->isReadOnly());
        CHECK(countClients(**database) == 300);
        const FakeClock clock;
        ChangeWriter writer(**database, clock, WorkstationId{}, {});
        const auto written = writer.write({}, "test", [](Transaction&) -> Result<void> { return {}; });
        REQUIRE_FALSE(written);
        CHECK(written.error().kind == ErrorKind::ReadOnly);
        CHECK(Database::create(test.folder / "new.werkpad", test.key).error().kind == ErrorKind::ReadOnly);
    }
    std::filesystem::permissions(test.folder.path(), perms::owner_all);
    CHECK(contentOf(test.folder.path()) == before);
}

TEST_CASE("A reader sees what another connection has committed, and nothing that it has not")
{
    const TestFile test;
    const auto writer = Database::open(test.file, test.key);
    const auto reader = Database::open(test.file, test.key, OpenMode::ReadOnly);
    REQUIRE(writer);
    REQUIRE(reader);
    const auto version = (*reader)->dataVersion();
    {
        const StorageTransaction transaction(**writer);
        (*writer)->execute("DELETE FROM client");
        CHECK(countClients(**writer) == 0);
        CHECK(countClients(**reader) == 300);
    } // rolled back
    CHECK(countClients(**reader) == 300);
    CHECK((*reader)->dataVersion() == version);
    addClients(**writer, 1);
    CHECK(countClients(**reader) == 301);
    CHECK((*reader)->dataVersion() != version);
}

TEST_CASE("A writer waits for the other writer instead of failing")
{
    const TestFile test;
    const auto first = Database::open(test.file, test.key);
    REQUIRE(first);
    StorageTransaction transaction(**first);
    std::latch isOpen(1);
    Result<void> secondDone = fail(ErrorKind::Internal);
    std::thread second([&] {
        const auto database = Database::open(test.file, test.key);
        isOpen.count_down();
        if (!database)
            return;
        secondDone = (*database)->attempt([&] {
            StorageTransaction waits(**database);
            (*database)->execute("UPDATE client SET place = place || 'b'");
            waits.commit();
        });
    });
    isOpen.wait();
    (*first)->execute("UPDATE client SET place = 'a'");
    transaction.commit();
    second.join();
    CHECK(secondDone);
    const auto places = (*first)->query("SELECT DISTINCT place FROM client");
    REQUIRE(places->next());
    CHECK(places->text(0) == "ab"); // after the first one, not in between
    CHECK_FALSE(places->next());
}

TEST_CASE("Writing in read-only mode fails, also where the file could be written")
{
    const TestFile test;
    const auto database = Database::open(test.file, test.key, OpenMode::ReadOnly);
    REQUIRE(database);
    const auto done = (*database)->attempt([&] { (*database)->execute("DELETE FROM client"); });
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::ReadOnly);
    CHECK(countClients(**database) == 300);
}
