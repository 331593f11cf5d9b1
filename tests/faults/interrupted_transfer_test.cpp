#include "core/workspace/workspace.h"
#include "tests/faults/cli_process.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <string>
#include <vector>

using namespace werkpad;

namespace
{

constexpr int kClients = 800;

// An office in which M. Smit has all clients.
void makeOffice(const std::filesystem::path& file)
{
    const FakeClock clock;
    const auto office = Workspace::create(aNewOffice(file), clock, Origin::CommandLine);
    REQUIRE(office);
    Workspace& workspace = **office;
    StaffMember colleague;
    colleague.name = "M. Smit";
    const auto coach = workspace.staff().add(colleague, {Role::CaseWorker});
    REQUIRE(coach);
    REQUIRE(workspace.context().writer.write({}, "demo", [&](Transaction& transaction) -> Result<void> {
        for (int i = 0; i < kClients; ++i) {
            Client client = aClient().named("Jan", "Berg" + std::to_string(i)).coachedBy(*coach);
            client.id = workspace.ids().make<ClientId>();
            transaction.insert(client);
        }
        return {};
    }));
}

class Caseloads
{
public:
    // A copy of that office.
    explicit Caseloads(const std::filesystem::path& office)
    {
        std::filesystem::copy(office, m_folder.path(),
                              std::filesystem::copy_options::recursive |
                                  std::filesystem::copy_options::overwrite_existing);
    }
    [[nodiscard]] ProcessRun run(std::vector<std::string> arguments, const ProcessSettings& settings = {}) const
    {
        arguments.emplace_back("--json");
        return runCliProcess(
            arguments,
            {{"WERKPAD_DATABASE", (m_folder / "office.werkpad").string()}, {"WERKPAD_PASSPHRASE", "geheim genoeg"}},
            settings);
    }
    [[nodiscard]] ProcessRun transfer(const ProcessSettings& settings = {}) const
    {
        return run(
            {"client", "transfer", "--coach", "M. Smit", "--to", "S. de Boer", "--reason", "Gaat weg", "--at-once"},
            settings);
    }
    [[nodiscard]] int clientsOf(const std::string& coach) const
    {
        const auto list = ask({"client", "list", "--coach", coach});
        REQUIRE(list.is_object());
        return list["total"].get<int>();
    }
    [[nodiscard]] nlohmann::json ask(const std::vector<std::string>& arguments) const
    {
        return nlohmann::json::parse(run(arguments).out, nullptr, false);
    }

private:
    TemporaryFolder m_folder;
};

} // namespace

TEST_CASE("A transfer of many that is killed at any moment leaves all in one caseload or all in the other")
{
    const TemporaryFolder original;
    makeOffice(original / "office.werkpad");
    std::chrono::microseconds whole{};
    {
        const Caseloads office(original.path());
        REQUIRE(office.clientsOf("M. Smit") == kClients);
        const auto run = office.transfer();
        INFO(run.err);
        REQUIRE(run.exit == 0);
        CHECK(office.clientsOf("S. de Boer") == kClients);
        whole = run.duration;
    }
    int killed = 0;
    for (const int percent : {10, 30, 50, 65, 80, 95}) {
        const Caseloads office(original.path());
        const auto run = office.transfer({.killAfter = whole * percent / 100});
        killed += run.signal == SIGKILL ? 1 : 0;
        const int left = office.clientsOf("M. Smit");
        const int moved = office.clientsOf("S. de Boer");
        INFO(percent << " %, signal " << run.signal << ", " << left << " left, " << moved << " moved");
        CHECK((left == 0 || left == kClients));
        CHECK(left + moved == kClients);
        CHECK(office.ask({"check"})["ok"] == true);
        if (left > 0) // and can be done again
            CHECK(office.transfer().exit == 0);
        CHECK(office.clientsOf("S. de Boer") == kClients);
    }
    CHECK(killed > 0);
}
