// Somebody of the office by name, in an option of a command.
#pragma once

#include "core/base/result.h"
#include "core/staff/staff_member.h"

#include <string>

namespace werkpad
{

class Workspace;

// By name or login. Invalid, with a sentence, when nobody or more than one is called so.
[[nodiscard]] Result<StaffMember> findStaff(const std::string& nameOrLogin, Workspace& workspace);

} // namespace werkpad
