// How somebody stopped being a jobseeker: a placement in work, or another exit (uitstroom).
#pragma once

#include "core/base/date.h"
#include "core/clients/client.h"

#include <optional>
#include <string>

namespace werkpad
{

using ClientOutcomeId = Id<struct ClientOutcomeTag>;
using ExitReasonId = Id<struct ExitReasonTag>;

enum class OutcomeKind { FullTimeWork, PartTimeWork, OtherExit };

// Whether work lasted for kMonthsThatLast; asked when they are over.
enum class Lasting { Open, Lasted, EndedEarly };
inline constexpr int kMonthsThatLast = 6;

struct ClientOutcome {
    ClientOutcomeId id{};
    ClientId client{};
    OutcomeKind kind = OutcomeKind::FullTimeWork;
    std::string exitReason{}; // of another exit: a code of exit_reasons.json, or the name of one that the office added
    Date happenedOn{1970, 1, 1}; // the first day of work, or of the other exit; may be ahead
    Lasting lasting = Lasting::Open;
    std::optional<Date> lastingCheckedOn{}; // when that was answered
    std::optional<Date> returnedOn{};       // a jobseeker again
    std::string through{};                  // which service or vacancy led to it, in words
    std::string remark{};
    StaffId author{};

    [[nodiscard]] bool isWork() const { return kind != OutcomeKind::OtherExit; }
    bool operator==(const ClientOutcome&) const = default;
};

// A reason for another exit that the office added to the list. It has no new name later: dossiers hold the one it has.
struct ExitReason {
    ExitReasonId id{};
    std::string name{};
    std::optional<Date> endedOn{}; // last day on which it can be chosen

    [[nodiscard]] bool isActive(Date on) const { return !endedOn || *endedOn >= on; }
    bool operator==(const ExitReason&) const = default;
};

} // namespace werkpad
