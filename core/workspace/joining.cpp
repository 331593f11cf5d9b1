#include "core/workspace/joining.h"

#include "core/base/text.h"
#include "core/changes/change_log_store.h"
#include "core/offices/office_store.h"
#include "core/staff/staff_store.h"
#include "core/storage/meta_store.h"
#include "core/sync/invitation.h"
#include "core/sync/share_file.h"
#include "core/workspace/derived_data.h"
#include "core/workspace/entities.h"
#include "core/workspace/new_database.h"

#include <algorithm>

namespace werkpad
{

namespace
{

Result<void> checkInvitation(const Invitation& invitation, BlobStore& store)
{
    const auto share = readShareFile(store);
    if (!share)
        return tl::unexpected(share.error());
    if (!*share)
        return failWith({{"share", Severity::Blocking, "file_share_empty", store.place()}});
    if (**share != invitation.share)
        return failWith({{"invitation", Severity::Blocking, "file_invitation_of_others", invitation.office}});
    const auto chain = store.list(invitation.workstation.text(), "");
    if (!chain)
        return tl::unexpected(chain.error());
    if (!(**chain).names.empty())
        return failWith({{"invitation", Severity::Blocking, "file_invitation_used", invitation.name}});
    return {};
}

void keepInvitation(Database& database, const Invitation& invitation)
{
    StorageTransaction storage(database);
    writeMeta(database, "workstation", invitation.workstation.text());
    writeMeta(database, "workstation_name", invitation.name);
    setShare(database, invitation.share);
    addKeys(database, invitation.workstation, invitation.keys);
    for (const auto& key : invitation.officeKeys)
        addOfficeKey(database, key);
    for (const auto& trusted : invitation.trusted)
        addTrustedKey(database, trusted);
    storage.commit();
}

// The share, to be read only: an invitation counts as used with the first file in its name, and before the office has
// arrived whole (the folder may be carried file by file) nothing is to be put there.
class ListenOnly : public BlobStore
{
public:
    explicit ListenOnly(BlobStore& store)
        : m_store(store)
    {
    }
    Result<std::vector<std::string>> folders() override { return m_store.folders(); }
    Result<std::optional<BlobListing>> list(const std::string& folder, const std::string& token) override
    {
        return m_store.list(folder, token);
    }
    Result<PutOutcome> putIfAbsent(const std::string&, const std::string&, const Producer&) override
    {
        m_wasToSpeak = true;
        return fail(ErrorKind::ReadOnly, place());
    }
    Result<std::unique_ptr<BlobReader>> get(const std::string& folder, const std::string& name) override
    {
        return m_store.get(folder, name);
    }
    Result<void> remove(const std::string&, const std::string&) override { return {}; }
    std::string place() const override { return m_store.place(); }
    [[nodiscard]] bool wasToSpeak() const { return m_wasToSpeak; }

private:
    BlobStore& m_store;
    bool m_wasToSpeak = false;
};

// Who will sign in here first.
Result<std::string> chooseLogin(Database& database, ChangeWriter& writer, IdGenerator& ids,
                                const Invitation& invitation, const std::string& wanted)
{
    const auto staff = database.attempt([&] { return readStaff(database); });
    if (!staff)
        return tl::unexpected(staff.error());
    const std::string name = wanted.empty() ? invitation.name : wanted;
    const auto member = std::ranges::find_if(*staff, [&](const StaffMember& one) {
        return !one.leftOn && (fold(one.login) == fold(name) || fold(one.name) == fold(name));
    });
    if (member != staff->end() && !member->login.empty())
        return member->login;
    if (!wanted.empty() && fold(wanted) != fold(invitation.name))
        return failWith({{"user", Severity::Blocking, "login_unknown", wanted}});
    const auto written = writer.write(invitation.invitedBy, "staff.add", [&](Transaction& transaction) -> Result<void> {
        if (member != staff->end()) { // works here, and has not signed in anywhere yet
            StaffMember signing = *member;
            signing.login = member->name;
            transaction.update(*member, signing);
            return {};
        }
        StaffMember added;
        added.id = ids.make<StaffId>();
        added.name = invitation.name;
        added.login = invitation.name;
        transaction.insert(added);
        transaction.insert(RoleAssignment{ids.make<RoleAssignmentId>(), added.id, Role::CaseWorker});
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return name;
}

} // namespace

Result<Joined> joinShare(const NewWorkstation& wanted, BlobStore& store, const Clock& clock,
                         const ExchangeOptions& options)
{
    if (auto findings = checkPassphrase(wanted.passphrase); blocks(findings))
        return failWith(std::move(findings));
    const auto invitation = readInvitation(wanted.invitation, wanted.code);
    if (!invitation)
        return tl::unexpected(invitation.error());
    if (auto checked = checkInvitation(*invitation, store); !checked)
        return tl::unexpected(checked.error());
    Joined joined{{}, invitation->office, invitation->workstation, {}};
    const auto fill = [&](Database& database) -> Result<std::string> {
        if (auto kept = database.attempt([&] { keepInvitation(database, *invitation); }); !kept)
            return tl::unexpected(kept.error());
        const auto derived = makeDerivedData();
        std::vector<DerivedData*> borrowed;
        for (const auto& one : derived)
            borrowed.push_back(one.get());
        ChangeWriter writer(database, clock, invitation->workstation, borrowed);
        IdGenerator ids;
        ListenOnly listening(store);
        const auto heard = Exchange(database, writer, allEntities(), clock, ids, listening).run(options);
        if (!heard && !listening.wasToSpeak())
            return tl::unexpected(heard.error());
        const auto read = database.attempt([&] { return nextChangeSetNumber(database) - 1; });
        if (!read)
            return tl::unexpected(read.error());
        const auto office = database.attempt([&] { return readOffice(database); });
        if (!office)
            return tl::unexpected(office.error());
        if (!*office) // the file of who invited us has not arrived yet
            return failWith({{"share", Severity::Blocking, "file_share_incomplete", store.place()}});
        joined.office = (*office)->name;
        Exchange exchange(database, writer, allEntities(), clock, ids, store);
        ExchangeOptions speaking = options;
        speaking.confirm = true;
        auto report = exchange.run(speaking);
        if (!report)
            return tl::unexpected(report.error());
        joined.report = *std::move(report);
        joined.report.applied += *read;
        auto login = chooseLogin(database, writer, ids, *invitation, wanted.login);
        if (!login)
            return login;
        // So that the others know who is here; when it does not go now, the next exchange tells them.
        static_cast<void>(exchange.run());
        return login;
    };
    const auto made = makeDatabaseFile(wanted.file, wanted.passphrase, wanted.cost, [&](Database& database) {
        auto login = fill(database);
        if (login)
            joined.login = *login;
        return login;
    });
    if (!made)
        return tl::unexpected(made.error());
    return joined;
}

} // namespace werkpad
