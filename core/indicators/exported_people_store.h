// Whom the last export of each kind counted, so that the next one cannot be laid beside it to find the few that only
// one of them counts. Local to this file; marks that nobody can be told from, not ids.
#pragma once

#include "core/base/date.h"
#include "core/base/record_ids.h"
#include "core/storage/database.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace werkpad
{

struct ExportedPeople {
    Date on{1970, 1, 1};
    std::vector<std::uint64_t> marks{}; // ascending, each once

    bool operator==(const ExportedPeople&) const = default;
};

// Somebody who is there twice counts once.
[[nodiscard]] std::vector<std::uint64_t> marksOf(std::span<const ClientId> clients);

// `kind` is part of a key: "indicators", "team". Both throw SQLite::Exception. Nothing also when what stands there
// cannot be read.
[[nodiscard]] std::optional<ExportedPeople> readExportedPeople(Database& database, std::string_view kind);
void writeExportedPeople(Database& database, std::string_view kind, const ExportedPeople& people);

} // namespace werkpad
