// All diagnoses of one client with what was written and measured, as a screen or a command shows them.
#pragma once

#include "core/diagnosis/assessment.h"
#include "core/diagnosis/diagnosis.h"

#include <algorithm>
#include <vector>

namespace werkpad
{

struct DiagnosisWithEntries {
    Diagnosis diagnosis{};
    std::vector<DiagnosisEntry> entries{}; // as they were written, oldest first
    bool operator==(const DiagnosisWithEntries&) const = default;
};

struct ClientDiagnoses {
    std::vector<DiagnosisWithEntries> diagnoses{}; // newest first
    std::vector<Assessment> assessments{};         // of all times, oldest first

    // The one that is worked on. Two can only be open after workstations were apart: then the newest, and the other
    // when that is decided.
    [[nodiscard]] const DiagnosisWithEntries* open() const
    {
        const auto found = std::ranges::find_if(
            diagnoses, [](const DiagnosisWithEntries& entry) { return !entry.diagnosis.decidedOn.has_value(); });
        return found == diagnoses.end() ? nullptr : &*found;
    }
    bool operator==(const ClientDiagnoses&) const = default;
};

} // namespace werkpad
