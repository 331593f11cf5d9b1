// What one person of an import file comes down to, before anything is written.
#pragma once

#include "core/base/finding.h"
#include "core/clients/client.h"
#include "core/clients/client_fields.h"
#include "core/regimes/regime_coverage.h"
#include "core/segmentation/unemployment_spell.h"

#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

// One bit per column of EntityOf<Client>::fields.
using ClientColumns = std::bitset<EntityOf<Client>::fields.size()>;

// The bit of a column; the name must be one of EntityOf<Client>::fields.
consteval std::size_t clientColumn(std::string_view name)
{
    const auto& fields = EntityOf<Client>::fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].column == name)
            return i;
    }
    throw "no such column of client"; // consteval: a compile error
}

// Ids are nil: they are given when the person turns out to be new.
struct ImportedClient {
    std::uint64_t line = 0;  // of the file, where the person begins
    std::string source{};    // the row or rows as they stand in the file, for quarantine and the rejects file
    Client client{};         // without coach, see below
    ClientColumns present{}; // what the file says something about: an empty cell says nothing and never erases
    std::string coach{};     // name, login or e-mail address of a staff member
    std::optional<UnemploymentSpell> spell{}; // never changes one that is already recorded
    std::vector<RegimeCoverage> coverages{};  // likewise
    std::vector<Finding> findings{};

    bool operator==(const ImportedClient&) const = default;
};

// A finding and the line it is about.
struct RowFinding {
    std::uint64_t line = 0;
    Finding finding{};
    bool operator==(const RowFinding&) const = default;
};

} // namespace werkpad
