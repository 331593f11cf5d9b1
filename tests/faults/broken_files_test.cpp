#include "core/storage/key_slots.h"
#include "core/workspace/workspace.h"
#include "tests/faults/cli_process.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <unistd.h>

#include <fstream>
#include <functional>
#include <random>

using namespace werkpad;

namespace
{

namespace fs = std::filesystem;

// A real office in a folder of its own, to be broken in one way or another.
struct RealOffice {
    TemporaryFolder folder{};
    fs::path file = folder / "office.werkpad";
    std::map<std::string, std::string> environment{{"WERKPAD_DATABASE", file.string()},
                                                   {"WERKPAD_PASSPHRASE", "geheim genoeg"}};

    RealOffice()
    {
        const FakeClock clock;
        const auto workspace = Workspace::create(aNewOffice(file), clock, Origin::CommandLine);
        REQUIRE(workspace.has_value());
        for (int i = 0; i < 50; ++i)
            REQUIRE((*workspace)->clients().add(aClient().named("Jan", "Berg" + std::to_string(i))).has_value());
    }
};

void write(const fs::path& file, const std::string& content)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
}

std::string noise(std::size_t size)
{
    std::mt19937 random(7); // the same noise every time
    std::string bytes(size, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random() & 0xFFU);
    return bytes;
}

// Whatever is asked: exit code 3, one sentence that names the file, and not a byte or file changed.
void checkRefused(const RealOffice& office, const std::string& said)
{
    const auto before = filesIn(office.folder.path());
    const std::vector<std::vector<std::string>> commands{
        {"info"}, {"check"}, {"dump"}, {"client", "add", "surname=Berg"}, {"client", "list"}};
    for (const auto& command : commands) {
        const auto run = runCliProcess(command, office.environment);
        INFO(command.front() << ": " << run.err);
        CHECK(run.exit == 3);
        CHECK(run.saysOneSentence());
        CHECK(run.err.find(said) != std::string::npos);
        CHECK(run.err.find("office.werkpad") != std::string::npos);
        CHECK(run.out.empty());
        CHECK((filesIn(office.folder.path()) == before));
    }
}

} // namespace

TEST_CASE("A healthy office opens: what follows fails for its own reason")
{
    const RealOffice office;
    const auto run = runCliProcess({"info"}, office.environment);
    INFO(run.err);
    CHECK(run.exit == 0);
}

TEST_CASE("A wrong passphrase opens nothing and changes nothing")
{
    RealOffice office;
    office.environment["WERKPAD_PASSPHRASE"] = "iets anders";
    checkRefused(office, "passphrase is wrong");
}

TEST_CASE("A database that is not there is said to be missing, before a passphrase is asked for")
{
    RealOffice office;
    fs::remove(office.file);
    office.environment.erase("WERKPAD_PASSPHRASE");
    checkRefused(office, "no database at");
}

TEST_CASE("A database that was cut off is damaged, wherever the cut is")
{
    for (const std::uintmax_t size : {std::uintmax_t{1}, std::uintmax_t{1000}, std::uintmax_t{4096},
                                      std::uintmax_t{8 * 4096}, std::uintmax_t{8 * 4096 + 100}}) {
        const RealOffice office;
        REQUIRE(fs::file_size(office.file) > size);
        fs::resize_file(office.file, size);
        checkRefused(office, "damaged");
    }
}

TEST_CASE("A database with a page overwritten by noise is found out")
{
    const RealOffice office;
    const auto size = fs::file_size(office.file);
    {
        std::fstream file(office.file, std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(static_cast<std::streamoff>(size / 2 / 4096 * 4096));
        file << noise(4096);
    }
    const auto run = runCliProcess({"check", "--json"}, office.environment);
    INFO(run.err);
    CHECK((run.exit == 1 || run.exit == 3));
    CHECK(run.saysOneSentence());
}

TEST_CASE("An empty file, noise and a plain SQLite database are not taken for an office")
{
    const RealOffice office;
    write(office.file, "");
    checkRefused(office, "empty");
    write(office.file, noise(5000));
    checkRefused(office, "damaged");
    write(office.file, noise(8 * 4096));
    checkRefused(office, "damaged");
    write(office.file, std::string("SQLite format 3\0", 16) + std::string(4080, '\0'));
    checkRefused(office, "plain SQLite");
}

TEST_CASE("A folder in the place of the database is refused")
{
    const RealOffice office;
    fs::remove(office.file);
    fs::create_directory(office.file);
    checkRefused(office, "not a file");
}

TEST_CASE("A database of a newer program is refused and left as it is")
{
    const RealOffice office;
    {
        const auto unlocked = Workspace::unlock(office.file, "", "geheim genoeg");
        REQUIRE(unlocked.has_value());
        const auto database = Database::open(office.file, unlocked->key);
        REQUIRE(database.has_value());
        (*database)->execute("PRAGMA user_version = 9999");
    }
    checkRefused(office, "newer Werkpad");
}

TEST_CASE("Without its key file, or with a broken one, a database stays closed")
{
    const RealOffice office;
    const auto keys = KeySlots::fileFor(office.file);
    const auto content = filesIn(office.folder.path()).at("office.werkpad.keys");
    fs::remove(keys);
    checkRefused(office, "key file");
    for (const std::string& broken :
         {std::string{}, std::string("nonsense"), noise(300), content.substr(0, content.size() / 2)}) {
        write(keys, broken);
        checkRefused(office, "damaged");
    }
}

TEST_CASE("A read-only folder can be read from, and is not written to")
{
    const RealOffice office;
    if (::getuid() == 0 && runCliProcess({"--version"}, {}, {.asNobody = true}).exit != 0)
        SKIP("another user cannot run the program here");
    for (const auto& entry : fs::directory_iterator(office.folder.path()))
        fs::permissions(entry.path(), fs::perms(0444));
    fs::permissions(office.folder.path(), fs::perms(0555));
    const auto before = filesIn(office.folder.path());
    const ProcessSettings settings{.asNobody = ::getuid() == 0};

    const auto info = runCliProcess({"info"}, office.environment, settings);
    INFO(info.err);
    CHECK(info.exit == 0);
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"client", "add", "surname=Berg"},
          {"backup", (office.folder / "copy.werkpad").string()},
          {"dump", "--out", (office.folder / "dump.jsonl").string()},
          {"--database", (office.folder / "second.werkpad").string(), "create", "--office", "X"}}) {
        const auto run = runCliProcess(command, office.environment, settings);
        INFO(run.err);
        CHECK(run.exit == 5);
        CHECK(run.saysOneSentence());
    }
    CHECK((filesIn(office.folder.path()) == before));
    fs::permissions(office.folder.path(), fs::perms(0755));
}
