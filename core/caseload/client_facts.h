// Everything the client list is derived from, of one client.
#pragma once

#include "core/caseload/process_facts.h"
#include "core/clients/client.h"
#include "core/regimes/regime_coverage.h"
#include "core/segmentation/segment_override.h"
#include "core/segmentation/theme.h"
#include "core/segmentation/unemployment_spell.h"

#include <cstdint>
#include <vector>

namespace werkpad
{

// A client's row in the table `client`: short, local to this database, and what lists are made of.
using ClientRowNumber = std::uint32_t;

// Of the records only what the list needs is filled in: no BSN, street, e-mail; of a spell its days, of an override
// its period, days and id, of a coverage and a mark their kind and days.
struct ClientFacts {
    ClientRowNumber row = 0;
    Client client{};
    std::vector<UnemploymentSpell> spells{};
    std::vector<SegmentOverride> overrides{};
    std::vector<RegimeCoverage> coverages{};
    std::vector<ThemeMark> marks{};
    ProcessFacts process{};
};

} // namespace werkpad
