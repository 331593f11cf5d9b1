// Somebody who works at the office and may sign in.
#pragma once

#include "core/clients/client.h"

#include <string>
#include <string_view>
#include <vector>

namespace werkpad {

using RoleAssignmentId = Id<struct RoleAssignmentTag>;

// Roles, not functions: a person may have several (brochure §4).
enum class Role { Intake, CaseWorker, TeamLead, AccountManager, Matchmaker, Administrator, Auditor };

[[nodiscard]] std::string_view roleCode(Role role); // intake, case_worker, team_lead, …
[[nodiscard]] std::optional<Role> parseRole(std::string_view code);

struct StaffMember {
    StaffId id{};
    std::string name{};  // "S. de Boer", shown everywhere
    std::string login{}; // name of the key slot; empty: cannot sign in here
    std::string team{};
    std::string email{};
    std::string phone{};
    std::optional<Date> leftOn{}; // no longer works here; history keeps the name

    bool operator==(const StaffMember&) const = default;
};

struct RoleAssignment {
    RoleAssignmentId id{};
    StaffId staff{};
    Role role = Role::CaseWorker;

    bool operator==(const RoleAssignment&) const = default;
};

} // namespace werkpad
