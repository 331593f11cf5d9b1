// Staff and users as the command line shows them.
#pragma once

#include "app/cli/output.h"
#include "core/staff/staff_member.h"

#include <string>
#include <vector>

namespace werkpad
{

// {id, name, login, roles[], team, email, phone, left_on}
[[nodiscard]] Json staffJson(const StaffMember& member, const std::vector<Role>& roles);
[[nodiscard]] std::string rolesText(const std::vector<Role>& roles); // "team_lead, case_worker"

} // namespace werkpad
