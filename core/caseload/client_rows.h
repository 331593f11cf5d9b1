// What a list shows of a client.
#pragma once

#include "core/base/record_ids.h"
#include "core/caseload/client_cells.h"
#include "core/caseload/client_filter.h"
#include "core/caseload/due.h"
#include "core/segmentation/theme.h"

#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

// Never the BSN; no place when the address is secret.
struct ClientRow {
    ClientRowNumber row = 0;
    ClientId id{};
    std::string listName{};    // "Berg, Jan van den"
    std::string displayName{}; // "Jan van den Berg"
    PartialDate birthDate{};
    std::optional<Period> computed{};
    std::optional<Period> overridden{};
    std::optional<Date> countedFrom{};
    std::optional<Boundary> boundary{}; // the next one of the computed period
    std::vector<std::string> regimes{}; // in force
    std::vector<ThemeOfClient> themes{};
    std::vector<Activity> activities{}; // Active alone, or what else there is
    std::optional<StaffId> coach{};     // who is responsible on that day
    std::string coachName{};            // empty: no coach, or one this database does not know
    std::string insteadOf{};            // the name of the coach who is replaced for a while; empty: nobody is
    std::string place{};
    bool secret = false; // the address is
    std::optional<Date> registeredOn{};
    std::optional<Date> lastContact{};  // the newest that was held, whatever the day
    std::optional<NextStep> nextStep{}; // the first that is still to be done, late or not

    [[nodiscard]] std::optional<Period> period() const { return overridden ? overridden : computed; }
    bool operator==(const ClientRow&) const = default;
};

} // namespace werkpad
