// Who belongs to a cohort of the indicators, and what is known about each.
#pragma once

#include "core/base/date_range.h"
#include "core/clients/client.h"
#include "core/evidence/outcome_spells.h"
#include "core/outcomes/outcome.h"
#include "core/regimes/regime_coverage.h"
#include "core/segmentation/segmentation_rules.h"
#include "core/segmentation/theme.h"

#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

// What the dossiers say of one client; lists in any order.
struct CohortFacts {
    ClientId client{};
    std::optional<StaffId> coach{};
    PartialDate birthDate{};
    std::optional<Date> registeredOn{};
    std::optional<Date> goneOn{}; // the dossier was closed, the client died or emigrated: the first of these
    std::vector<UnemploymentSpell> spells{};
    std::vector<ClientOutcome> outcomes{};
    std::vector<InclusiveRange> activities{}; // that began
    std::vector<RegimeCoverage> coverages{};
    std::vector<ThemeMark> marks{};
};

// A stretch of unemployment, with the short stretches of work that did not restart the count.
struct Episode {
    Date firstDay{1970, 1, 1};
    std::optional<Date> lastDay{};
    std::optional<Date> registeredOn{}; // as its first spell has it

    bool operator==(const Episode&) const = default;
};

// Kinds of exit in CohortMember's facts.
inline constexpr std::uint8_t kReached = 1;   // what the indicator asks for
inline constexpr std::uint8_t kElsewhere = 2; // any other way out

struct CohortMember {
    ClientId client{};
    std::optional<StaffId> coach{};
    OutcomeFacts active{};
    OutcomeFacts work{};                // full-time or part-time
    OutcomeFacts fullTime{};            // part-time work is another exit
    Lasting lasting = Lasting::Open;    // of the work that was found first
    bool endsWithoutOutcome = false;    // the spell ended or the dossier closed, and nobody recorded why
    Period period = Period::Before;     // on the day from which the client was followed
    std::vector<std::string> regimes{}; // codes, in force on the first day of unemployment; each once, in order
    std::vector<Theme> themes{};        // on that day; possible ones too

    bool operator==(const CohortMember&) const = default;
};

} // namespace werkpad
