// Who works at the office, in which roles, and who can sign in.
#pragma once

#include "core/access/session.h"
#include "core/base/clock.h"
#include "core/changes/change_writer.h"
#include "core/staff/staff_member.h"

#include <vector>

namespace werkpad
{

struct StaffMemberWithRoles {
    StaffMember member{};
    std::vector<Role> roles{};
    bool operator==(const StaffMemberWithRoles&) const = default;
};

// All but staff() and find() need ManageStaff. A login is opened by a key slot, which the workspace makes.
class StaffActions
{
public:
    StaffActions(Database& database, ChangeWriter& writer, const Session& session, const Clock& clock, IdGenerator& ids)
        : m_database(database)
        , m_writer(writer)
        , m_session(session)
        , m_clock(clock)
        , m_ids(ids)
    {
    }
    [[nodiscard]] Result<std::vector<StaffMemberWithRoles>> staff() const;
    // By name or login, ignoring case and accents; nothing when nobody or more than one is called so.
    [[nodiscard]] Result<std::optional<StaffMember>> find(std::string_view nameOrLogin) const;

    [[nodiscard]] Result<StaffId> add(StaffMember member, const std::vector<Role>& roles);
    [[nodiscard]] Result<ChangeSetNumber> update(const StaffMember& after);
    // The last administrator cannot be taken the role.
    [[nodiscard]] Result<ChangeSetNumber> setRoles(StaffId staff, const std::vector<Role>& roles);
    // No longer works here from today: no login, no roles; history keeps the name. Clients keep their coach until
    // somebody takes over, and show up in the list of clients without one.
    [[nodiscard]] Result<ChangeSetNumber> leave(StaffId staff);

private:
    [[nodiscard]] Result<void> replaceRoles(Transaction& transaction, StaffId staff, const std::vector<Role>& roles);

    Database& m_database;
    ChangeWriter& m_writer;
    const Session& m_session;
    const Clock& m_clock;
    IdGenerator& m_ids;
};

} // namespace werkpad
