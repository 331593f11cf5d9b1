#include "core/staff/staff_store.h"

#include <algorithm>

namespace werkpad
{

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
    for (const auto& assignment : roleAssignmentsOf(database, staff)) {
        if (std::ranges::find(roles, assignment.role) == roles.end())
            roles.push_back(assignment.role);
    }
    return roles;
}

} // namespace werkpad
