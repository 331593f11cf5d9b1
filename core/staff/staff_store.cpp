#include "core/staff/staff_store.h"

#include <algorithm>

namespace werkpad
{

namespace
{

// By exchange, two may have given somebody the same role.
void addOnce(std::vector<Role>& roles, Role role)
{
    if (std::ranges::find(roles, role) == roles.end())
        roles.push_back(role);
}

} // namespace

std::vector<StaffMember> readStaff(Database& database)
{
    return recordsWhere<StaffMember>(database, "ORDER BY name, id");
}

std::optional<StaffMember> staffWithLogin(Database& database, const std::string& login)
{
    auto found = recordsWhere<StaffMember>(database, "WHERE login = ? AND login <> '' ORDER BY id LIMIT 1", login);
    return found.empty() ? std::nullopt : std::optional<StaffMember>(std::move(found.front()));
}

std::vector<RoleAssignment> roleAssignmentsOf(Database& database, StaffId staff)
{
    return recordsWhere<RoleAssignment>(database, "WHERE staff = ? ORDER BY id", staff);
}

std::vector<Role> rolesOf(Database& database, StaffId staff)
{
    std::vector<Role> roles;
    for (const auto& assignment : roleAssignmentsOf(database, staff))
        addOnce(roles, assignment.role);
    return roles;
}

std::unordered_map<StaffId, std::vector<Role>> rolesByMember(Database& database)
{
    std::unordered_map<StaffId, std::vector<Role>> roles;
    for (const auto& assignment : recordsWhere<RoleAssignment>(database, "ORDER BY id"))
        addOnce(roles[assignment.staff], assignment.role);
    return roles;
}

} // namespace werkpad
