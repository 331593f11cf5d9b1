// What holds for visits: what a step needs, how long somebody waits, in which order the desk sees them.
#pragma once

#include "core/base/finding.h"
#include "core/intake/visit.h"

#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

// Not done and not left.
[[nodiscard]] bool isOpen(VisitState state);
// For the conversation, or for somebody to become free: it has not begun.
[[nodiscard]] bool isWaiting(VisitState state);

// From arrival until the conversation began, or the visitor went away, or now; never negative.
[[nodiscard]] int minutesWaited(const Visit& visit, Moment now);

// A person: a client or a name. What for may be empty, and may not be too long.
[[nodiscard]] std::vector<Finding> check(const Visit& visit);

enum class VisitStep { Assign, HandOver, Refuse, Start, End, Leave };
// Whether the step can follow on the state; and the reason it needs, if it needs one.
[[nodiscard]] std::vector<Finding> checkStep(const Visit& visit, VisitStep step, std::optional<StaffId> to,
                                             const std::string& reason);

// One line of the desk list: a visit, an appointment for which nobody came yet, or both.
struct DeskEntry {
    std::optional<Visit> visit{};
    std::optional<Contact> appointment{};
    std::string name{};      // of the client, or the name that was given
    std::string coachName{}; // who it was routed to, or who the appointment is with
    bool hasDossier = false;

    [[nodiscard]] bool isExpected() const { return !visit; }
    bool operator==(const DeskEntry&) const = default;
};

// Waiting first, the longest wait on top; then who is in conversation, then who is expected, by time; at the end who
// was helped or went away, the latest first.
void sortForDesk(std::vector<DeskEntry>& entries);
// People who wait, also for a colleague they were routed to: the number in the navigation.
[[nodiscard]] int waitingCount(const std::vector<DeskEntry>& entries);

} // namespace werkpad
