// A colleague as routing sees one: what for, when there, how busy.
#pragma once

#include "core/access/role.h"
#include "core/base/moment.h"
#include "core/staff/expertise.h"
#include "core/staff/staff_member.h"

#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

struct Professional {
    StaffMember member{};
    std::vector<Role> roles{};
    std::vector<std::string> expertise{}; // client groups and "period:6-12", in the order in which they are offered
    std::vector<OfficeHours> hours{};     // by weekday and time
    std::optional<Presence> presence{};   // what was said about the day; nothing: the office hours hold

    bool operator==(const Professional&) const = default;
};

// A stretch of the day that is taken: an appointment.
struct Engagement {
    Moment from{};
    int minutes = 0;

    [[nodiscard]] Moment until() const { return addMinutes(from, minutes); }
    bool operator==(const Engagement&) const = default;
};

struct Workload {
    std::vector<Engagement> engagements{}; // of the day, by time
    bool isTalking = false;
    int waiting = 0; // visits of the day that were routed to this colleague and have not begun
    int clients = 0; // in the caseload, without closed dossiers, deceased and emigrated people

    bool operator==(const Workload&) const = default;
};

} // namespace werkpad
