// The columns of what tells who takes part in the exchange.
#pragma once

#include "core/changes/field.h"
#include "core/sync/workstation.h"

namespace werkpad
{

template <>
struct EntityOf<Workstation> {
    static constexpr std::string_view table = "workstation";
    static constexpr int number = 90;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&Workstation::name>("name"),
        field<&Workstation::openKey>("open_key"),
        field<&Workstation::invitedBy>("invited_by"),
        field<&Workstation::enrolledOn>("enrolled_on"),
        field<&Workstation::revokedOn>("revoked_on"),
        field<&Workstation::lastSegment>("last_segment"),
    };
};

template <>
struct EntityOf<OfficeKeyGrant> {
    static constexpr std::string_view table = "office_key_grant";
    static constexpr int number = 91;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&OfficeKeyGrant::workstation>("workstation"),
        field<&OfficeKeyGrant::number>("number"),
        field<&OfficeKeyGrant::sealed>("sealed"),
    };
};

} // namespace werkpad
