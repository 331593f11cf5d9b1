// When an example client was out of work: the skeleton that the records are hung on.
#pragma once

#include "core/base/date_range.h"
#include "core/clients/client.h"
#include "core/demo/demo_random.h"

#include <optional>
#include <vector>

namespace werkpad
{

enum class DemoState { Open, JustLeft, Closed, Deceased, Emigrated };

struct DemoLife {
    DemoState state = DemoState::Open;
    Sex sex = Sex::Unknown;
    Date born{1980, 1, 1};
    std::vector<InclusiveRange> spells{}; // of unemployment, in order, apart, one to five; the last one tells the state
    Date countedFrom{1970, 1, 1};         // first day of the last spell, or of the one it only interrupts
    std::optional<Date> closedOn{};
    bool operator==(const DemoLife&) const = default;

    [[nodiscard]] bool isOpen() const { return state == DemoState::Open; }
    // Nobody works with the client any more after this day; today for an open dossier.
    [[nodiscard]] Date lastSeen(Date today) const { return closedOn ? *closedOn : today; }
    [[nodiscard]] int ageOn(Date day) const { return yearsBetween(born, day); }
};

// Shares of periods, ages, seasons, returns and interruptions are those of an ordinary office; nobody is unemployed
// before the 16th birthday.
[[nodiscard]] DemoLife demoLife(DemoRandom& random, Date today);

// A number of days between steps of a table: as likely between any two neighbours.
[[nodiscard]] int demoDuration(DemoRandom& random, std::span<const int> steps);

} // namespace werkpad
