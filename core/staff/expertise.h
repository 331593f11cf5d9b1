// What a professional is good at, when that person is there, and how many clients fit: what routing goes by.
#pragma once

#include "core/base/date.h"
#include "core/base/record_ids.h"

#include <optional>
#include <string>

namespace werkpad
{

using ExpertiseId = Id<struct ExpertiseTag>;
using OfficeHoursId = Id<struct OfficeHoursTag>;
using PresenceId = Id<struct PresenceTag>;

// Knowledge of a client group (core/segmentation/client_group.h) or of a period ("period:6-12").
struct Expertise {
    ExpertiseId id{};
    StaffId staff{};
    std::string group{};

    bool operator==(const Expertise&) const = default;
};

// A stretch of the week in which somebody is at the office. Several on one day are possible.
struct OfficeHours {
    OfficeHoursId id{};
    StaffId staff{};
    int weekday = 1;      // ISO: 1 Monday … 7 Sunday
    int fromMinute = 510; // since midnight; half-open [from, until)
    int untilMinute = 1020;

    bool operator==(const OfficeHours&) const = default;
};

// What differs from the office hours on one day: somebody is away, or there after all. The newest counts.
struct Presence {
    PresenceId id{};
    StaffId staff{};
    Date day{1970, 1, 1};
    bool isPresent = false;
    std::string remark{};

    bool operator==(const Presence&) const = default;
};

} // namespace werkpad
