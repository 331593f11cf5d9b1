// The columns of staff members and their roles.
#pragma once

#include "core/changes/field.h"
#include "core/staff/staff_member.h"

namespace werkpad
{

template <>
struct EntityOf<StaffMember> {
    static constexpr std::string_view table = "staff_member";
    static constexpr int number = 2;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&StaffMember::name>("name"),   field<&StaffMember::login>("login"),
        field<&StaffMember::team>("team"),   field<&StaffMember::email>("email"),
        field<&StaffMember::phone>("phone"), field<&StaffMember::leftOn>("left_on"),
    };
};

template <>
struct EntityOf<RoleAssignment> {
    static constexpr std::string_view table = "role_assignment";
    static constexpr int number = 3;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&RoleAssignment::staff>("staff"),
        field<&RoleAssignment::role>("role"),
    };
};

} // namespace werkpad
