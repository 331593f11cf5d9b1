// What may be done by whom.
#pragma once

#include "core/access/role.h"

#include <span>
#include <string_view>

namespace werkpad
{

enum class Permission {
    ViewClients,    // open and search dossiers
    ViewEverywhere, // open a dossier in anybody's caseload without saying what for
    EditClients,
    AssignClients, // put a client into a caseload
    ImportClients,
    ExportClients,  // without BSN
    SeeBsn,         // reveal on screen, export with BSN
    ManageStaff,    // staff, roles, who can sign in
    ManageOffice,   // office profile and policies, demo office
    ManageServices, // service catalogue and guideline
    ViewAudit,
};

// Role by role; nobody may do what is in no role of his. The table is in permission.cpp.
[[nodiscard]] bool may(std::span<const Role> roles, Permission permission);
[[nodiscard]] std::string_view permissionName(Permission permission); // English, for sentences: "import clients"

} // namespace werkpad
