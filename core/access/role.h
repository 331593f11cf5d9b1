// What a person is at the office, for what the person may do.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace werkpad
{

// Roles, not functions: a person may have several (brochure §4).
enum class Role { Intake, CaseWorker, TeamLead, AccountManager, Matchmaker, Administrator, Auditor };

inline constexpr std::array kRoles{Role::Intake,     Role::CaseWorker,    Role::TeamLead, Role::AccountManager,
                                   Role::Matchmaker, Role::Administrator, Role::Auditor};

// The order is that of the enumerators.
constexpr std::array<std::string_view, 7> storedCodes(Role)
{
    return {"intake", "case_worker", "team_lead", "account_manager", "matchmaker", "administrator", "auditor"};
}

[[nodiscard]] constexpr std::string_view roleCode(Role role)
{
    return storedCodes(role)[static_cast<std::size_t>(role)];
}
[[nodiscard]] std::optional<Role> parseRole(std::string_view code); // '-' and '_' are the same, case is ignored

} // namespace werkpad
