// Somebody who works at the office and may sign in.
#pragma once

#include "core/access/role.h"
#include "core/base/date.h"
#include "core/base/record_ids.h"

#include <optional>
#include <string>

namespace werkpad
{

using RoleAssignmentId = Id<struct RoleAssignmentTag>;

struct StaffMember {
    StaffId id{};
    std::string name{};  // "S. de Boer", shown everywhere
    std::string login{}; // name of the key slot; empty: cannot sign in here
    std::string team{};
    std::string email{};
    std::string phone{};
    std::optional<Date> leftOn{}; // no longer works here; history keeps the name
    int capacity = 0;             // clients that fit in the caseload; 0: not agreed

    bool operator==(const StaffMember&) const = default;
};

struct RoleAssignment {
    RoleAssignmentId id{};
    StaffId staff{};
    Role role = Role::CaseWorker;

    bool operator==(const RoleAssignment&) const = default;
};

} // namespace werkpad
