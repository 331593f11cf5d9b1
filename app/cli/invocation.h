// One run of the program: what every command gets to do its work with.
#pragma once

#include "app/cli/console.h"
#include "app/cli/error_sentence.h"
#include "app/cli/output.h"
#include "core/workspace/workspace.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace werkpad
{

// Given before or after the command.
struct GlobalOptions {
    std::string database{};
    std::string user{};
    std::string passphraseFile{};
    std::string today{};
    bool json = false;
};

// What a command says when it did its work.
struct Done {
    std::string attention{}; // a sentence when a person has to look at something: exit code 1
};
using Outcome = Result<Done>;

class Invocation
{
public:
    // Invalid when --today is no date.
    [[nodiscard]] static Result<std::unique_ptr<Invocation>> start(const GlobalOptions& options, Console& console);

    [[nodiscard]] const GlobalOptions& options() const { return m_options; }
    [[nodiscard]] Console& console() { return m_console; }
    [[nodiscard]] Output& output() { return m_output; }
    [[nodiscard]] const Clock& clock() const { return m_fixedDay ? *m_fixedDay : m_console.clock; }
    [[nodiscard]] Date today() const { return clock().today(); }
    // --database, else WERKPAD_DATABASE, else office.werkpad in the person's data folder.
    [[nodiscard]] std::filesystem::path databaseFile() const;
    [[nodiscard]] bool usesDefaultDatabase() const;

    // Asks for the passphrase where needed. Errors of Workspace::unlock.
    [[nodiscard]] Result<UnlockedFile> unlock(const std::filesystem::path& file);
    // The same for the database, and opens it. Errors of Workspace::open too.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openWorkspace();
    // The work with a file that was unlocked has begun: what goes wrong now is not about opening it.
    void beginWork() { m_stage = Stage::Working; }
    [[nodiscard]] ErrorPlace place() const { return {m_stage, m_opened.empty() ? databaseFile() : m_opened}; }

    // A day as a Dutch person types it; `option` names it in the sentence.
    [[nodiscard]] Result<Date> readDay(const std::string& option, const std::string& text) const;
    [[nodiscard]] Result<std::optional<Date>> readOptionalDay(const std::string& option, const std::string& text) const;

private:
    Invocation(GlobalOptions options, Console& console);

    GlobalOptions m_options;
    Console& m_console;
    Output m_output;
    std::optional<FixedDayClock> m_fixedDay;
    Stage m_stage = Stage::Working;
    std::filesystem::path m_opened{}; // empty: none yet
};

using Command = std::function<Outcome(Invocation&)>;

} // namespace werkpad
