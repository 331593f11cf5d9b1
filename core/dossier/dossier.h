// Everything known of one client, and what follows from it today.
#pragma once

#include "core/clients/characteristic.h"
#include "core/outcomes/outcome.h"
#include "core/regimes/regime_coverage.h"
#include "core/segmentation/segmentation_rules.h"
#include "core/segmentation/theme.h"

#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

// Who is responsible for a client on a day instead of the own case worker.
struct StandIn {
    std::string name{};
    Date until{1970, 1, 1}; // the last day of it

    bool operator==(const StandIn&) const = default;
};

struct Dossier {
    Client client{};
    std::string coachName{}; // empty: in nobody's caseload
    std::vector<UnemploymentSpell> spells{};
    std::vector<SegmentOverride> overrides{};
    std::vector<RegimeCoverage> coverages{};
    std::vector<ThemeMark> themeMarks{};
    std::vector<Characteristic> characteristics{}; // by axis, newest first
    std::vector<ClientOutcome> outcomes{};         // oldest first

    // Derived for the day it was read.
    Segment segment{};
    std::optional<AgeRange> age{};
    std::vector<ThemeOfClient> themes{};
    std::vector<RegimeCoverage> coveragesToday{};
    std::optional<StandIn> standIn{};

    bool operator==(const Dossier&) const = default;
};

// A client with everything known at the first visit, to be added in one act. Ids, authors and the client that the parts
// belong to are filled in there.
struct NewDossier {
    Client client{};
    std::vector<UnemploymentSpell> spells{};
    std::vector<RegimeCoverage> coverages{};
    std::vector<Characteristic> characteristics{};

    bool operator==(const NewDossier&) const = default;
};

} // namespace werkpad
