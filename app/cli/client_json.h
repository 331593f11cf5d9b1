// A dossier as the command line shows it: as JSON for scripts, as text for people.
#pragma once

#include "app/cli/output.h"
#include "core/dossier/dossier.h"

#include <string>
#include <unordered_map>

namespace werkpad
{

// What is shown only to who asks for it.
struct ShownParts {
    std::string bsn{};        // in full; empty: masked
    bool withAddress = false; // of a client with a secret address
};

using StaffNames = std::unordered_map<StaffId, std::string>;

// Keys as the contract has them (app/cli/README.md); the fields that can be set have the same names as in `client set`.
[[nodiscard]] Json clientJson(const Dossier& dossier, const StaffNames& names, const ShownParts& parts, Date today);
void printClient(const Dossier& dossier, const StaffNames& names, const ShownParts& parts, Date today,
                 std::ostream& out);

} // namespace werkpad
