#include "core/workspace/workspace.h"

#include "core/caseload/client_list_updater.h"
#include "core/catalogue/service_fields.h"
#include "core/changes/change_log_store.h"
#include "core/clients/client_store.h"
#include "core/exchange/quarantine_fields.h"
#include "core/guideline/guideline_fields.h"
#include "core/intake/visit_fields.h"
#include "core/offices/office_store.h"
#include "core/staff/staff_store.h"
#include "core/sync/sync_store.h"
#include "core/workspace/backup.h"
#include "core/workspace/content_hash_store.h"
#include "core/workspace/derived_data.h"
#include "core/workspace/dump_queries.h"
#include "core/workspace/entities.h"
#include "core/workspace/new_database.h"

#include <cassert>
#include <unordered_set>

namespace werkpad
{

namespace
{

std::vector<DerivedData*> borrowed(const std::vector<std::unique_ptr<DerivedData>>& owned)
{
    std::vector<DerivedData*> pointers;
    for (const auto& derived : owned)
        pointers.push_back(derived.get());
    return pointers;
}

// What it takes to change records of a kind, for who wants to take such a change back.
Permission permissionToWrite(int entity)
{
    switch (entity) {
    case EntityOf<Office>::number:
        return Permission::ManageOffice;
    case EntityOf<StaffMember>::number:
    case EntityOf<RoleAssignment>::number:
    case EntityOf<Expertise>::number:
    case EntityOf<OfficeHours>::number:
    case EntityOf<Presence>::number:
        return Permission::ManageStaff;
    case EntityOf<Service>::number:
    case EntityOf<GuidelineRule>::number:
        return Permission::ManageServices;
    case EntityOf<QuarantinedRow>::number:
        return Permission::ImportClients;
    default:
        return Permission::EditClients;
    }
}

// The visit itself is the purpose (core/intake): whoever works at the desk needs no open dossier for it.
bool needsDossier(int entity)
{
    return entity != EntityOf<Visit>::number && entity != EntityOf<RoutingStep>::number;
}

Result<Session> sessionFor(Database& database, const std::string& login, Origin origin)
{
    return database.attempt([&]() -> Result<Session> {
        const auto member = staffWithLogin(database, login);
        if (!member || member->leftOn)
            return fail(ErrorKind::NotPermitted, "sign in", login);
        return Session{member->id, member->name, member->login, rolesOf(database, member->id), origin};
    });
}

} // namespace

Workspace::Workspace(Parts parts, const Clock& clock)
    : m_unlocked(std::move(parts.unlocked))
    , m_clock(clock)
    , m_database(std::move(parts.database))
    , m_session(std::move(parts.session))
    , m_derived(makeDerivedData())
    , m_writer(*m_database, clock, parts.workstation, borrowed(m_derived))
    , m_log(*m_database, clock, parts.workstation, m_session)
    , m_dossierAccess(m_session, m_log)
    , m_context(std::make_unique<ActionContext>(
          ActionContext{*m_database, m_writer, m_session, clock, m_ids, m_log, m_dossierAccess, allEntities()}))
    , m_clients(*m_context)
    , m_segmentation(*m_context)
    , m_regimes(*m_context)
    , m_plans(*m_context)
    , m_duties(*m_context)
    , m_contacts(*m_context)
    , m_transfers(*m_context)
    , m_outcomes(*m_context)
    , m_surveys(*m_context)
    , m_indicators(*m_context)
    , m_erasures(*m_context)
    , m_catalogue(*m_context)
    , m_occupations(*m_context)
    , m_guideline(*m_context)
    , m_evidence(*m_context)
    , m_dossiers(*m_context)
    , m_today(*m_context)
    , m_printing(*m_context)
    , m_demo(*m_context)
    , m_imports(*m_context)
    , m_offices(*m_database, m_writer, m_session)
    , m_staff(*m_database, m_writer, m_session, clock, m_ids)
    , m_intake(*m_context)
    , m_professionals(*m_context)
    , m_drafts(*m_database, clock, m_session.staff)
    , m_savedFilters(*m_database, m_writer, m_session, m_ids)
    , m_diagnoses(*m_context)
    , m_sync(*m_context)
    , m_conflicts(*m_context)
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const NewOffice& newOffice, const Clock& clock, Origin origin)
{
    if (auto made = createOfficeFile(newOffice, clock); !made)
        return tl::unexpected(made.error());
    const auto unlocked = unlock(newOffice.file, loginOf(newOffice), newOffice.passphrase);
    if (!unlocked)
        return tl::unexpected(unlocked.error());
    return open(*unlocked, clock, origin);
}

Result<UnlockedFile> Workspace::unlock(const std::filesystem::path& file, const std::string& login,
                                       const std::string& passphrase)
{
    return unlockFile(file, login, passphrase);
}

bool Workspace::hasOnlyOneUser(const std::filesystem::path& file)
{
    const auto slots = KeySlots::load(file);
    return slots && slots->users().size() == 1;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const UnlockedFile& unlocked, const Clock& clock, Origin origin,
                                                   OpenMode mode)
{
    auto database = Database::open(unlocked.file, unlocked.key, mode);
    if (!database)
        return tl::unexpected(database.error());
    const auto workstation = workstationOf(**database);
    if (!workstation)
        return tl::unexpected(workstation.error());
    const auto session = sessionFor(**database, unlocked.login, origin);
    if (!session)
        return tl::unexpected(session.error());
    std::unique_ptr<Workspace> workspace(
        new Workspace({std::move(*database), unlocked, *workstation, *session}, clock));
    if (!workspace->m_database->isReadOnly()) {
        if (auto derived = ensureDerived(*workspace->m_database); !derived)
            return tl::unexpected(derived.error());
        if (auto logged = workspace->m_log.record({"session.sign_in", {}, {}, {}, AccessResult::Done}); !logged)
            return tl::unexpected(logged.error());
    }
    return workspace;
}

std::unique_ptr<Workspace> Workspace::inMemory(const Clock& clock)
{
    auto database = Database::openInMemory();
    NewOffice office;
    office.office.name = "Test";
    office.adminName = "A. Test";
    const auto filled = fillNewDatabase(*database, office, clock);
    assert(filled.has_value());
    const auto workstation = workstationOf(*database);
    const auto session = sessionFor(*database, loginOf(office), Origin::Window);
    assert(workstation && session);
    UnlockedFile unlocked{":memory:", loginOf(office), DatabaseKey::random()};
    return std::unique_ptr<Workspace>(
        new Workspace({std::move(database), std::move(unlocked), *workstation, *session}, clock));
}

Result<std::unique_ptr<Workspace>> Workspace::openAnother(OpenMode mode) const
{
    auto database = Database::open(m_unlocked.file, m_unlocked.key, mode);
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<Workspace>(
        new Workspace({std::move(*database), m_unlocked, m_writer.workstation(), m_session}, m_clock));
}

Result<ChangeSetNumber> Workspace::undo(ChangeSetNumber number)
{
    const auto set = m_database->attempt([&] { return findChangeSet(*m_database, allEntities(), number); });
    if (!set)
        return tl::unexpected(set.error());
    if (!*set)
        return fail(ErrorKind::NotFound, "change", std::to_string(number));
    if (auto allowed = requireUndo(**set); !allowed)
        return tl::unexpected(allowed.error());
    if (auto allowed = m_diagnoses.requireUndo(**set); !allowed)
        return tl::unexpected(allowed.error());
    return m_writer.undo(m_session.staff, number, allEntities());
}

Result<void> Workspace::requireUndo(const ChangeSet& set) const
{
    std::unordered_set<ClientId> clients;
    for (const auto& change : set.records) {
        // One's own presence everybody tells oneself, and takes back.
        const bool isOwnPresence = change.entity == EntityOf<Presence>::number && set.author == m_session.staff;
        const auto allowed = isOwnPresence ? Result<void>{} : m_session.require(permissionToWrite(change.entity));
        if (!allowed)
            return allowed;
        if (change.entity == EntityOf<Client>::number)
            clients.insert(ClientId(change.record.bytes()));
        else if (change.subject && needsDossier(change.entity))
            clients.insert(*change.subject);
    }
    return m_database->attempt([&]() -> Result<void> {
        for (const ClientId id : clients) {
            const auto client = findClient(*m_database, id);
            if (auto allowed = client ? m_dossierAccess.requireEdit(*client) : Result<void>{}; !allowed)
                return allowed;
        }
        return {};
    });
}

Subscription Workspace::subscribe(ChangeWriter::Listener listener)
{
    return m_writer.subscribe(std::move(listener));
}

Result<StaffId> Workspace::addUser(StaffMember member, const std::vector<Role>& roles, const std::string& passphrase,
                                   const KeyDerivationCost& cost)
{
    if (member.login.empty())
        member.login = member.name;
    if (auto findings = checkPassphrase(passphrase); blocks(findings))
        return failWith(std::move(findings));
    auto slots = KeySlots::load(m_unlocked.file);
    if (!slots)
        return tl::unexpected(slots.error());
    // The member first: a slot without a member opens nothing, a member without a slot can be given one.
    auto added = m_staff.add(member, roles);
    if (!added)
        return added;
    if (auto put = slots->put(member.login, passphrase, m_unlocked.key, cost); !put)
        return tl::unexpected(put.error());
    if (auto saved = slots->save(m_unlocked.file, m_unlocked.key); !saved)
        return tl::unexpected(saved.error());
    return added;
}

Result<void> Workspace::changePassphrase(const std::string& login, const std::string& passphrase,
                                         const KeyDerivationCost& cost)
{
    if (login != m_session.login) {
        if (auto allowed = m_session.require(Permission::ManageStaff); !allowed)
            return allowed;
    }
    if (auto findings = checkPassphrase(passphrase); blocks(findings))
        return failWith(std::move(findings));
    const auto member = m_database->attempt([&] { return staffWithLogin(*m_database, login); });
    if (!member)
        return tl::unexpected(member.error());
    if (!*member)
        return fail(ErrorKind::NotFound, "user", login);
    auto slots = KeySlots::load(m_unlocked.file);
    if (!slots)
        return tl::unexpected(slots.error());
    if (auto put = slots->put(login, passphrase, m_unlocked.key, cost); !put)
        return put;
    return slots->save(m_unlocked.file, m_unlocked.key);
}

Result<void> Workspace::removeUser(const std::string& login)
{
    if (auto allowed = m_session.require(Permission::ManageStaff); !allowed)
        return allowed;
    if (login == m_session.login)
        return failWith({{"login", Severity::Blocking, "cannot_remove_oneself", {}}});
    const auto member = m_database->attempt([&] { return staffWithLogin(*m_database, login); });
    if (!member)
        return tl::unexpected(member.error());
    if (!*member)
        return fail(ErrorKind::NotFound, "user", login);
    auto slots = KeySlots::load(m_unlocked.file);
    if (!slots)
        return tl::unexpected(slots.error());
    if (auto left = m_staff.leave((*member)->id); !left)
        return tl::unexpected(left.error());
    // The person may have kept the old key: from here on it opens nothing. The slots know both keys until the file is
    // re-encrypted, so that a crash in between locks nobody out.
    slots->remove(login);
    const auto newKey = DatabaseKey::random();
    slots->startRekeying(newKey);
    if (auto saved = slots->save(m_unlocked.file, newKey); !saved)
        return saved;
    if (auto rekeyed = m_database->rekey(newKey); !rekeyed)
        return rekeyed;
    m_unlocked.key = newKey;
    slots->finishRekeying();
    return slots->save(m_unlocked.file, newKey);
}

Result<WorkspaceInfo> Workspace::info()
{
    auto office = m_offices.office();
    if (!office)
        return tl::unexpected(office.error());
    auto quick = checkQuickly(*m_database);
    if (!quick)
        return tl::unexpected(quick.error());
    return m_database->attempt([&] {
        WorkspaceInfo info{m_database->schemaVersion(),
                           std::move(*office),
                           m_writer.workstation(),
                           workstationNameOf(*m_database),
                           {},
                           {},
                           std::move(*quick),
                           0};
        info.counts = recordCounts(*m_database, allEntities());
        info.lastExchange = lastExchange(*m_database).at;
        info.contentHash = contentHash(*m_database, allEntities());
        return info;
    });
}

Result<void> Workspace::dump(const std::function<void(std::string_view line)>& write)
{
    if (auto allowed = m_session.require(Permission::ExportClients); !allowed)
        return allowed;
    if (auto logged = m_log.record({"office.dump", {}, {}, {}, AccessResult::Done}); !logged)
        return logged;
    return m_database->attempt([&] { dumpRecords(*m_database, allEntities(), write); });
}

Result<IntegrityReport> Workspace::check()
{
    auto report = checkIntegrity(*m_database);
    if (!report)
        return report;
    const auto derived = verifyDerived(*m_database);
    if (!derived)
        return tl::unexpected(derived.error());
    report->problems.insert(report->problems.end(), derived->begin(), derived->end());
    const auto extracts = wrongExtracts(*m_database);
    if (!extracts)
        return tl::unexpected(extracts.error());
    report->problems.insert(report->problems.end(), extracts->begin(), extracts->end());
    if (!report->ok())
        return report; // data that are damaged may not be readable
    const auto isRight = m_database->attempt([&] { return keptContentHashIsRight(*m_database, allEntities()); });
    if (!isRight)
        return tl::unexpected(isRight.error());
    if (!*isRight)
        report->problems.emplace_back("records were altered without being in the change log");
    return report;
}

Result<IntegrityReport> Workspace::backUp(const std::filesystem::path& target)
{
    if (auto logged = m_log.record({"office.backup", {}, {}, {}, AccessResult::Done}); !logged)
        return tl::unexpected(logged.error());
    return backUpDatabase(*m_database, m_unlocked.key, target);
}

} // namespace werkpad
