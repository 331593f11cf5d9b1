#include "app/cli/invocation.h"

#include "app/cli/passphrase.h"
#include "core/base/date_input.h"
#include "core/storage/file_checks.h"

namespace werkpad
{

Invocation::Invocation(GlobalOptions options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
    , m_output(console.out, m_options.json)
{
}

Result<std::unique_ptr<Invocation>> Invocation::start(const GlobalOptions& options, Console& console)
{
    std::unique_ptr<Invocation> invocation(new Invocation(options, console));
    if (!options.today.empty()) {
        const auto day = invocation->readDay("--today", options.today);
        if (!day)
            return tl::unexpected(day.error());
        invocation->m_fixedDay.emplace(*day);
    }
    return invocation;
}

bool Invocation::usesDefaultDatabase() const
{
    return m_options.database.empty() && m_console.environment("WERKPAD_DATABASE").value_or(std::string{}).empty();
}

std::filesystem::path Invocation::databaseFile() const
{
    const auto variable = [this](const char* name) { return m_console.environment(name).value_or(std::string{}); };
    if (!m_options.database.empty())
        return m_options.database;
    if (const auto file = variable("WERKPAD_DATABASE"); !file.empty())
        return file;
    // XDG Base Directory Specification: a relative XDG_DATA_HOME is to be ignored.
    const std::filesystem::path data = variable("XDG_DATA_HOME");
    const auto folder = data.is_absolute() ? data : std::filesystem::path(variable("HOME")) / ".local" / "share";
    return folder / "werkpad" / "office.werkpad";
}

Result<UnlockedFile> Invocation::unlock(const std::filesystem::path& file)
{
    m_stage = Stage::Opening;
    m_opened = file;
    // Before anybody is asked for a passphrase.
    if (auto looks = checkLooksEncrypted(file); !looks)
        return tl::unexpected(looks.error());
    const auto passphrase = obtainPassphrase(
        {"WERKPAD_PASSPHRASE", "--passphrase-file", m_options.passphraseFile, "Passphrase", false}, m_console);
    if (!passphrase) {
        m_stage = Stage::Working; // it is not the database that cannot be read
        return tl::unexpected(passphrase.error());
    }
    return Workspace::unlock(file, m_options.user, passphrase->text());
}

Result<std::unique_ptr<Workspace>> Invocation::openWorkspace()
{
    const auto unlocked = unlock(databaseFile());
    if (!unlocked)
        return tl::unexpected(unlocked.error());
    auto workspace = Workspace::open(*unlocked, clock(), Origin::CommandLine);
    if (workspace)
        m_stage = Stage::Working;
    return workspace;
}

Result<Date> Invocation::readDay(const std::string& option, const std::string& text) const
{
    if (const auto day = readDate(text, today()))
        return *day;
    return refuse("'" + text + "' at " + option + " is no date: write it as 2026-11-23 or 23-11-2026");
}

Result<std::optional<Date>> Invocation::readOptionalDay(const std::string& option, const std::string& text) const
{
    if (text.empty())
        return std::optional<Date>{};
    return readDay(option, text).map([](Date day) { return std::optional<Date>(day); });
}

} // namespace werkpad
