#include "core/staff/staff_actions.h"

#include "core/base/text.h"
#include "core/staff/staff_store.h"
#include "core/storage/database.h"

#include <algorithm>

namespace werkpad
{

namespace
{

std::vector<Finding> check(Database& database, const StaffMember& member)
{
    std::vector<Finding> findings;
    if (trimmed(member.name).empty())
        findings.push_back({"name", Severity::Blocking, "name_missing", {}});
    if (!member.login.empty()) {
        const auto other = staffWithLogin(database, member.login);
        if (other && other->id != member.id)
            findings.push_back({"login", Severity::Blocking, "login_in_use", member.login});
    }
    return findings;
}

bool hasAnotherAdministrator(Database& database, StaffId except)
{
    const auto administrators = recordsWhere<RoleAssignment>(database, "WHERE role = ?", roleCode(Role::Administrator));
    return std::ranges::any_of(administrators, [&](const RoleAssignment& a) { return a.staff != except; });
}

} // namespace

Result<std::vector<StaffMemberWithRoles>> StaffActions::staff() const
{
    return m_database.attempt([&] {
        std::vector<StaffMemberWithRoles> all;
        auto roles = rolesByMember(m_database);
        for (auto& member : readStaff(m_database)) {
            auto& own = roles[member.id];
            all.push_back({std::move(member), std::move(own)});
        }
        return all;
    });
}

Result<std::optional<StaffMember>> StaffActions::find(std::string_view nameOrLogin) const
{
    return m_database.attempt([&]() -> std::optional<StaffMember> {
        const std::string wanted = fold(trimmed(nameOrLogin));
        std::vector<StaffMember> hits;
        for (auto& member : readStaff(m_database)) {
            if (fold(member.name) == wanted || (!member.login.empty() && fold(member.login) == wanted))
                hits.push_back(std::move(member));
        }
        return hits.size() == 1 ? std::optional<StaffMember>(std::move(hits.front())) : std::nullopt;
    });
}

Result<StaffId> StaffActions::add(StaffMember member, const std::vector<Role>& roles)
{
    if (auto allowed = m_session.require(Permission::ManageStaff); !allowed)
        return tl::unexpected(allowed.error());
    member.id = m_ids.make<StaffId>();
    const auto written = m_writer.write(m_session.staff, "staff.add", [&](Transaction& transaction) -> Result<void> {
        if (auto findings = check(transaction.database(), member); blocks(findings))
            return failWith(std::move(findings));
        transaction.insert(member);
        return replaceRoles(transaction, member.id, roles);
    });
    if (!written)
        return tl::unexpected(written.error());
    return member.id;
}

Result<ChangeSetNumber> StaffActions::update(const StaffMember& after)
{
    if (auto allowed = m_session.require(Permission::ManageStaff); !allowed)
        return tl::unexpected(allowed.error());
    return m_writer.write(m_session.staff, "staff.set", [&](Transaction& transaction) -> Result<void> {
        const auto before = findRecord<StaffMember>(transaction.database(), after.id);
        if (!before)
            return fail(ErrorKind::NotFound, "staff", after.id.text());
        if (auto findings = check(transaction.database(), after); blocks(findings))
            return failWith(std::move(findings));
        transaction.update(*before, after);
        return {};
    });
}

Result<ChangeSetNumber> StaffActions::setRoles(StaffId staff, const std::vector<Role>& roles)
{
    if (auto allowed = m_session.require(Permission::ManageStaff); !allowed)
        return tl::unexpected(allowed.error());
    return m_writer.write(m_session.staff, "staff.roles",
                          [&](Transaction& transaction) { return replaceRoles(transaction, staff, roles); });
}

Result<ChangeSetNumber> StaffActions::leave(StaffId staff)
{
    if (auto allowed = m_session.require(Permission::ManageStaff); !allowed)
        return tl::unexpected(allowed.error());
    return m_writer.write(m_session.staff, "staff.leave", [&](Transaction& transaction) -> Result<void> {
        const auto before = findRecord<StaffMember>(transaction.database(), staff);
        if (!before)
            return fail(ErrorKind::NotFound, "staff", staff.text());
        StaffMember left = *before;
        left.leftOn = m_clock.today();
        left.login.clear();
        transaction.update(*before, left);
        return replaceRoles(transaction, staff, {});
    });
}

Result<void> StaffActions::replaceRoles(Transaction& transaction, StaffId staff, const std::vector<Role>& roles)
{
    const auto wanted = [&roles](Role role) { return std::ranges::find(roles, role) != roles.end(); };
    const auto current = roleAssignmentsOf(transaction.database(), staff);
    const bool wasAdministrator =
        std::ranges::any_of(current, [](const RoleAssignment& a) { return a.role == Role::Administrator; });
    if (wasAdministrator && !wanted(Role::Administrator) && !hasAnotherAdministrator(transaction.database(), staff))
        return failWith({{"roles", Severity::Blocking, "last_administrator", {}}});
    for (const auto& assignment : current) {
        if (!wanted(assignment.role))
            transaction.remove(assignment);
    }
    for (const Role role : roles) {
        const bool has = std::ranges::any_of(current, [role](const RoleAssignment& a) { return a.role == role; });
        if (!has)
            transaction.insert(RoleAssignment{m_ids.make<RoleAssignmentId>(), staff, role});
    }
    return {};
}

} // namespace werkpad
