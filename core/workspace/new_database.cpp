#include "core/workspace/new_database.h"

#include "core/base/text.h"
#include "core/offices/office_fields.h"
#include "core/staff/staff_fields.h"
#include "core/storage/file_checks.h"
#include "core/storage/free_memory.h"
#include "core/storage/meta_store.h"

#include <unistd.h>

#include <array>
#include <cerrno>

namespace werkpad
{

namespace
{

constexpr std::size_t kShortestPassphrase = 8;
constexpr std::array kFirstRoles{Role::Administrator, Role::TeamLead, Role::CaseWorker};

// Removes what was made so far unless told that all is well.
class Unfinished
{
public:
    explicit Unfinished(std::filesystem::path file)
        : m_file(std::move(file))
    {
    }
    ~Unfinished()
    {
        std::error_code ignored;
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            std::filesystem::remove(m_file.string() + suffix, ignored);
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    std::filesystem::path m_file;
};

std::vector<Finding> check(const NewOffice& newOffice)
{
    auto findings = checkPassphrase(newOffice.passphrase);
    if (trimmed(newOffice.office.name).empty())
        findings.push_back({"office", Severity::Blocking, "name_missing", {}});
    if (trimmed(loginOf(newOffice)).empty())
        findings.push_back({"admin", Severity::Blocking, "name_missing", {}});
    return findings;
}

// After a re-keying that was cut short the file may still carry the older key.
DatabaseKey keyThatFits(const std::filesystem::path& file, const std::vector<DatabaseKey>& keys)
{
    for (const auto& key : keys) {
        if (keys.size() == 1 || Database::open(file, key, OpenMode::ReadOnly))
            return key;
    }
    return keys.front();
}

} // namespace

std::string hostName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string("werkplek");
}

std::string loginOf(const NewOffice& newOffice)
{
    return newOffice.adminLogin.empty() ? newOffice.adminName : newOffice.adminLogin;
}

std::vector<Finding> checkPassphrase(const std::string& passphrase)
{
    if (trimmed(passphrase).empty() || characterCount(passphrase) < kShortestPassphrase)
        return {{"passphrase", Severity::Blocking, "passphrase_too_short", std::to_string(kShortestPassphrase)}};
    return {};
}

Result<void> createOfficeFile(const NewOffice& newOffice, const Clock& clock)
{
    if (auto findings = check(newOffice); blocks(findings))
        return failWith(std::move(findings));
    return makeDatabaseFile(newOffice.file, newOffice.passphrase, newOffice.cost,
                            [&](Database& database) -> Result<std::string> {
                                if (auto filled = fillNewDatabase(database, newOffice, clock); !filled)
                                    return tl::unexpected(filled.error());
                                return loginOf(newOffice);
                            });
}

Result<void> makeDatabaseFile(const std::filesystem::path& file, const std::string& passphrase,
                              const KeyDerivationCost& cost, const FillDatabase& fill)
{
    std::error_code ignored;
    for (const auto& one : {file, KeySlots::fileFor(file)}) {
        if (std::filesystem::exists(std::filesystem::symlink_status(one, ignored)))
            return fail(ErrorKind::AlreadyExists, one.string());
    }
    const Unfinished unfinished(file.string() + ".new");
    std::filesystem::remove(unfinished.file(), ignored); // of an attempt that was cut short
    const auto key = DatabaseKey::random();
    std::string login;
    {
        const auto database = Database::create(unfinished.file(), key);
        if (!database) {
            Error error = database.error();
            error.subject = file.string();
            return tl::unexpected(std::move(error));
        }
        auto filled = fill(**database);
        if (!filled)
            return tl::unexpected(filled.error());
        login = *std::move(filled);
    }
    giveBackFreeMemory(); // filling may have taken as much as the key does now
    auto slots = KeySlots::forNewDatabase();
    if (auto put = slots.put(login, passphrase, key, cost); !put)
        return put;
    if (auto saved = slots.save(file, key); !saved)
        return saved;
    // The database last: with a key file alone there is nothing to open, and `create` can simply be run again.
    std::error_code error;
    std::filesystem::rename(unfinished.file(), file, error);
    if (error) {
        std::filesystem::remove(KeySlots::fileFor(file), ignored);
        return tl::unexpected(fileError(error.value(), file));
    }
    return {};
}

Result<void> fillNewDatabase(Database& database, const NewOffice& newOffice, const Clock& clock)
{
    IdGenerator ids;
    const auto workstation = ids.make<WorkstationId>();
    if (auto named = database.attempt([&] {
            writeMeta(database, "workstation", workstation.text());
            writeMeta(database, "workstation_name", hostName());
        });
        !named)
        return named;
    ChangeWriter writer(database, clock, workstation, {});
    const auto written = writer.write({}, "office.create", [&](Transaction& transaction) -> Result<void> {
        Office office = newOffice.office;
        office.id = ids.make<OfficeId>();
        transaction.insert(office);
        const StaffMember admin{ids.make<StaffId>(), newOffice.adminName, loginOf(newOffice), {}, {}, {}, {}};
        transaction.insert(admin);
        for (const Role role : kFirstRoles)
            transaction.insert(RoleAssignment{ids.make<RoleAssignmentId>(), admin.id, role});
        return {};
    });
    return written ? Result<void>{} : tl::unexpected(written.error());
}

Result<UnlockedFile> unlockFile(const std::filesystem::path& file, const std::string& login,
                                const std::string& passphrase)
{
    if (auto looks = checkLooksEncrypted(file); !looks)
        return tl::unexpected(looks.error());
    const auto slots = KeySlots::load(file);
    if (!slots) {
        if (slots.error().kind == ErrorKind::Missing)
            return fail(ErrorKind::Foreign, file.string(),
                        "there is no key file " + KeySlots::fileFor(file).string() + " beside it");
        return tl::unexpected(slots.error());
    }
    const auto users = slots->users();
    if (login.empty() && users.size() != 1)
        return failWith({{"login", Severity::Blocking, "login_needed", {}}});
    const std::string name = login.empty() ? users.front() : login;
    const auto keys = slots->open(name, passphrase);
    if (!keys) {
        Error error = keys.error();
        if (error.kind == ErrorKind::Damaged)
            error.subject = KeySlots::fileFor(file).string();
        return tl::unexpected(std::move(error));
    }
    return UnlockedFile{file, name, keyThatFits(file, *keys)};
}

Result<WorkstationId> workstationOf(Database& database)
{
    const auto text = database.attempt([&] { return readMeta(database, "workstation"); });
    if (!text)
        return tl::unexpected(text.error());
    const auto id = *text ? WorkstationId::parse(**text) : std::nullopt;
    if (!id)
        return fail(ErrorKind::Damaged, database.file().string(), "no workstation in the file");
    return *id;
}

std::string workstationNameOf(Database& database)
{
    return readMeta(database, "workstation_name").value_or(std::string{});
}

} // namespace werkpad
