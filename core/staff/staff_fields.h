// The columns of staff members and their roles.
#pragma once

#include "core/changes/field.h"
#include "core/staff/expertise.h"
#include "core/staff/staff_member.h"

namespace werkpad
{

template <>
struct EntityOf<StaffMember> {
    static constexpr std::string_view table = "staff_member";
    static constexpr int number = 2;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&StaffMember::name>("name"),         field<&StaffMember::login>("login"),
        field<&StaffMember::team>("team"),         field<&StaffMember::email>("email"),
        field<&StaffMember::phone>("phone"),       field<&StaffMember::leftOn>("left_on"),
        field<&StaffMember::capacity>("capacity"),
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

template <>
struct EntityOf<Expertise> {
    static constexpr std::string_view table = "expertise";
    static constexpr int number = 4;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&Expertise::staff>("staff"),
        field<&Expertise::group>("client_group"),
    };
};

template <>
struct EntityOf<OfficeHours> {
    static constexpr std::string_view table = "office_hours";
    static constexpr int number = 5;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&OfficeHours::staff>("staff"),
        field<&OfficeHours::weekday>("weekday"),
        field<&OfficeHours::fromMinute>("from_minute"),
        field<&OfficeHours::untilMinute>("until_minute"),
    };
};

template <>
struct EntityOf<Presence> {
    static constexpr std::string_view table = "presence";
    static constexpr int number = 6;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&Presence::staff>("staff"),
        field<&Presence::day>("day"),
        field<&Presence::isPresent>("is_present"),
        field<&Presence::remark>("remark"),
    };
};

} // namespace werkpad
