// Runs werkpad-cli inside the test's own process, with captured streams and an environment of the test's making.
#pragma once

#include "app/cli/command_line.h"
#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temporary_folder.h"

#include <nlohmann/json.hpp>

#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace werkpad
{

struct CliRun {
    int exit = 0;
    std::string out{};
    std::string err{};

    // The one object on standard output; a null when there is none.
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out, nullptr, false); }
    // What every exit but 0 has to say: one line, one sentence.
    [[nodiscard]] bool saysOneSentence() const
    {
        return err.starts_with("werkpad-cli: ") && err.find('\n') == err.size() - 1 && err.size() > 20 &&
               (err.ends_with(".\n") || err.ends_with("?\n"));
    }
};

using CliEnvironment = std::map<std::string, std::string>;

[[nodiscard]] inline CliRun runCli(const std::vector<std::string>& arguments, const CliEnvironment& environment = {},
                                   const std::string& input = {})
{
    const FakeClock clock; // 23 November 2026
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    Console console{in, out, err, clock, [&](const std::string& name) -> std::optional<std::string> {
                        const auto found = environment.find(name);
                        return found == environment.end() ? std::nullopt : std::optional<std::string>(found->second);
                    }};
    const int exit = runCommandLine(arguments, console);
    return {exit, out.str(), err.str()};
}

// An office file that opens quickly, with the commands run against it. Its user S. de Boer is administrator, team lead
// and case worker.
class CliOffice
{
public:
    CliOffice()
    {
        const FakeClock clock;
        const auto made = Workspace::create(aNewOffice(file()), clock, Origin::CommandLine);
        m_environment = {{"WERKPAD_DATABASE", file().string()}, {"WERKPAD_PASSPHRASE", "geheim genoeg"}};
        m_made = made.has_value();
    }
    [[nodiscard]] bool isMade() const { return m_made; }
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "office.werkpad"; }
    [[nodiscard]] const TemporaryFolder& folder() const { return m_folder; }
    [[nodiscard]] CliEnvironment& environment() { return m_environment; }

    [[nodiscard]] CliRun run(const std::vector<std::string>& arguments, const std::string& input = {}) const
    {
        return runCli(arguments, m_environment, input);
    }
    // With --json; the object, or null when the exit code was not 0.
    [[nodiscard]] nlohmann::json ask(std::vector<std::string> arguments, const std::string& input = {}) const
    {
        arguments.emplace_back("--json");
        const auto answer = run(arguments, input);
        return answer.exit == 0 ? answer.json() : nlohmann::json();
    }
    // Adds a client from fields as in `client set` and gives the id.
    [[nodiscard]] std::string addClient(std::vector<std::string> fields = {"given_names=Jan", "surname=Berg"}) const
    {
        std::vector<std::string> arguments{"client", "add"};
        arguments.insert(arguments.end(), fields.begin(), fields.end());
        const auto answer = ask(arguments);
        return answer.is_null() ? std::string{} : answer["client"]["id"].get<std::string>();
    }
    // A colleague who can sign in, cheaply.
    [[nodiscard]] bool addUser(const std::string& name, const std::vector<Role>& roles, const std::string& passphrase)
    {
        const FakeClock clock;
        const auto unlocked = Workspace::unlock(file(), "S. de Boer", "geheim genoeg");
        if (!unlocked)
            return false;
        const auto workspace = Workspace::open(*unlocked, clock, Origin::CommandLine);
        StaffMember member;
        member.name = name;
        return workspace && (*workspace)->addUser(member, roles, passphrase, KeyDerivationCost::forTests()).has_value();
    }

private:
    TemporaryFolder m_folder;
    CliEnvironment m_environment;
    bool m_made = false;
};

} // namespace werkpad
