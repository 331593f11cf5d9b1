#include "core/workspace/workspace.h"
#include "tests/faults/cli_process.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>
#include <sys/mount.h>

#include <csignal>
#include <fstream>

using namespace werkpad;

namespace
{

constexpr int kPeople = 3000;

// Different people, none of them with a BSN.
void writePeople(const std::filesystem::path& file, int count)
{
    std::ofstream out(file);
    out << "given_names;surname;birth_date;place;first_day;regime;regime_from\n";
    for (int i = 0; i < count; ++i)
        out << "Voornaam" << i << ";Achternaam" << i * 7919 % 100003 << ";19" << 50 + i % 50 << "-0" << 1 + i % 9
            << "-1" << i % 9 << ";Rotterdam;2026-0" << 1 + i % 9 << "-01;WW;2026-0" << 1 + i % 9 << "-01\n";
}

class RealOffice
{
public:
    explicit RealOffice(const std::filesystem::path& folder)
        : m_file(folder / "office.werkpad")
    {
        const FakeClock clock;
        m_made = Workspace::create(aNewOffice(m_file), clock, Origin::CommandLine).has_value();
    }
    [[nodiscard]] bool isMade() const { return m_made; }
    [[nodiscard]] ProcessRun run(std::vector<std::string> arguments, const ProcessSettings& settings = {}) const
    {
        arguments.emplace_back("--json");
        return runCliProcess(
            arguments, {{"WERKPAD_DATABASE", m_file.string()}, {"WERKPAD_PASSPHRASE", "geheim genoeg"}}, settings);
    }
    [[nodiscard]] nlohmann::json ask(const std::vector<std::string>& arguments) const
    {
        return nlohmann::json::parse(run(arguments).out, nullptr, false);
    }
    [[nodiscard]] int clients() const { return ask({"info"})["counts"]["clients"].get<int>(); }

private:
    std::filesystem::path m_file;
    bool m_made = false;
};

// A file system of a few megabytes; only root can mount one.
class SmallDisk
{
public:
    explicit SmallDisk(const char* options)
        : m_mounted(::mount("tmpfs", m_folder.path().c_str(), "tmpfs", 0, options) == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.path().c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_folder.path(); }

private:
    TemporaryFolder m_folder;
    bool m_mounted;
};

} // namespace

TEST_CASE("An import killed at any moment leaves all or nothing, a sound file, and can be done again")
{
    const TemporaryFolder folder;
    const auto people = folder / "people.csv";
    writePeople(people, kPeople);
    std::chrono::microseconds whole{};
    {
        const TemporaryFolder other;
        const RealOffice office(other.path());
        REQUIRE(office.isMade());
        const auto run = office.run({"import", "clients", people.string()});
        INFO(run.out.substr(0, 500) << run.err);
        REQUIRE(run.exit == 0);
        whole = run.duration;
    }
    int killed = 0;
    for (const int percent : {5, 25, 45, 60, 75, 85, 95}) {
        const TemporaryFolder other;
        const RealOffice office(other.path());
        REQUIRE(office.isMade());
        const auto run = office.run({"import", "clients", people.string()}, {.killAfter = whole * percent / 100});
        killed += run.signal == SIGKILL ? 1 : 0;
        const int clients = office.clients();
        INFO(percent << " %, signal " << run.signal << ", " << clients << " clients");
        CHECK((clients == 0 || clients == kPeople));
        CHECK(office.ask({"check"})["ok"] == true);
        const auto again = office.ask({"import", "clients", people.string()});
        CHECK(again["created"].get<int>() + again["unchanged"].get<int>() == kPeople);
        CHECK(office.clients() == kPeople);
        CHECK(office.ask({"check"})["ok"] == true);
    }
    CHECK(killed > 0);
}

TEST_CASE("An import on a full disk changes nothing and says so")
{
    const TemporaryFolder folder;
    const auto people = folder / "people.csv";
    writePeople(people, 4 * kPeople);
    const SmallDisk disk("size=4m");
    const TemporaryFolder elsewhere;
    const RealOffice office(disk.isMounted() ? disk.path() : elsewhere.path());
    REQUIRE(office.isMade());
    const auto before = office.ask({"info"})["content_hash"];

    // Without the right to mount, a limit on the size of files stands in for the end of the disk.
    ProcessSettings settings;
    if (!disk.isMounted())
        settings.largestFile = 2U << 20U;
    const auto run = office.run({"import", "clients", people.string()}, settings);
    INFO(run.err);
    CHECK(run.exit == 5);
    CHECK(run.saysOneSentence());
    CHECK(office.ask({"info"})["content_hash"] == before);
    CHECK(office.ask({"check"})["ok"] == true);
}

TEST_CASE("An office cannot be created on a full disk, and nothing is left of it")
{
    const SmallDisk disk("size=64k");
    const TemporaryFolder elsewhere;
    const auto& folder = disk.isMounted() ? disk.path() : elsewhere.path();
    ProcessSettings settings;
    if (!disk.isMounted())
        settings.largestFile = 16U << 10U;
    const auto run = runCliProcess(
        {"create", "--office", "X"},
        {{"WERKPAD_DATABASE", (folder / "office.werkpad").string()}, {"WERKPAD_PASSPHRASE", "geheim genoeg"}},
        settings);
    INFO(run.err);
    CHECK(run.exit == 5);
    CHECK(run.saysOneSentence());
    CHECK(filesIn(folder).empty());
}
