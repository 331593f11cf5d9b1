// Makes the overview of a dossier from its records.
#pragma once

#include "core/dossier/overview.h"

#include <string>
#include <unordered_map>

namespace werkpad
{

struct OverviewParts {
    std::vector<Diagnosis> diagnoses{}; // these three in any order
    std::vector<Contact> contacts{};
    std::unordered_map<StaffId, std::string> staffNames{};
    ClientPlan plan{};
    bool hasDied = false; // then nothing is still to be done
};

[[nodiscard]] Overview overviewOf(const OverviewParts& parts, Date today);

} // namespace werkpad
