// The SQL of staff and roles.
#pragma once

#include "core/changes/record_store.h"
#include "core/staff/staff_fields.h"
#include "core/staff/staff_member.h"

#include <unordered_map>

namespace werkpad
{

// All throw SQLite::Exception.
[[nodiscard]] std::vector<StaffMember> readStaff(Database& database); // by name
[[nodiscard]] std::optional<StaffMember> staffWithLogin(Database& database, const std::string& login);
[[nodiscard]] std::vector<RoleAssignment> roleAssignmentsOf(Database& database, StaffId staff);
[[nodiscard]] std::vector<Role> rolesOf(Database& database, StaffId staff); // each once
[[nodiscard]] std::unordered_map<StaffId, std::vector<Role>>
rolesByMember(Database& database); // the same for everybody

} // namespace werkpad
