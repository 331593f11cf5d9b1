// A diagnosis as the command line shows it: as JSON for scripts, as text for people.
#pragma once

#include "app/cli/client_json.h"
#include "core/diagnosis/client_diagnoses.h"

namespace werkpad
{

// Keys as the contract has them (app/cli/README.md). Assessments are the client's of all times, newest first.
[[nodiscard]] Json diagnosisJson(const DiagnosisWithEntries& shown, const ClientDiagnoses& all,
                                 const StaffNames& names);
void printDiagnosis(const DiagnosisWithEntries& shown, const ClientDiagnoses& all, const StaffNames& names,
                    std::ostream& out);

} // namespace werkpad
