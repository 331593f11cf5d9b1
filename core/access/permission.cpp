#include "core/access/permission.h"

#include <algorithm>
#include <initializer_list>

namespace werkpad
{

namespace
{

// Handreiking inrichten autorisatiestructuur (brochure, list of handreikingen): need to know, by role.
bool roleMay(Role role, Permission permission)
{
    using P = Permission;
    const auto oneOf = [permission](std::initializer_list<Permission> allowed) {
        return std::ranges::find(allowed, permission) != allowed.end();
    };
    switch (role) {
    case Role::Intake:
        return oneOf({P::ViewClients, P::EditClients, P::AssignClients, P::SeeBsn});
    case Role::CaseWorker:
        return oneOf({P::ViewClients, P::EditClients, P::AssignClients, P::ExportClients, P::SeeBsn});
    case Role::TeamLead:
        return oneOf({P::ViewClients, P::ViewEverywhere, P::EditClients, P::AssignClients, P::ImportClients,
                      P::ExportClients, P::SeeBsn, P::ManageServices});
    case Role::AccountManager:
        return false; // employers come with their own permissions
    case Role::Matchmaker:
        return oneOf({P::ViewClients});
    case Role::Administrator:
        return oneOf({P::ImportClients, P::ManageStaff, P::ManageOffice, P::ManageServices});
    case Role::Auditor:
        return oneOf({P::ViewAudit});
    }
    return false;
}

} // namespace

bool may(std::span<const Role> roles, Permission permission)
{
    return std::ranges::any_of(roles, [permission](Role role) { return roleMay(role, permission); });
}

std::string_view permissionName(Permission permission)
{
    switch (permission) {
    case Permission::ViewClients:
        return "look at clients";
    case Permission::ViewEverywhere:
        return "look at every caseload";
    case Permission::EditClients:
        return "change clients";
    case Permission::AssignClients:
        return "assign clients";
    case Permission::ImportClients:
        return "import clients";
    case Permission::ExportClients:
        return "export clients";
    case Permission::SeeBsn:
        return "see a BSN";
    case Permission::ManageStaff:
        return "manage staff";
    case Permission::ManageOffice:
        return "manage the office";
    case Permission::ManageServices:
        return "change the catalogue and the guideline";
    case Permission::ViewAudit:
        return "look at the access log";
    }
    return "";
}

} // namespace werkpad
