// A row of an import file that was not taken into a dossier, kept until a person has decided about it.
#pragma once

#include "core/base/date.h"
#include "core/base/finding.h"
#include "core/base/id.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace werkpad
{

using QuarantinedRowId = Id<struct QuarantinedRowTag>;

// The id follows from profile and row, so that the same row is kept once however often it is imported, also by two
// workstations.
struct QuarantinedRow {
    QuarantinedRowId id{};
    std::string profile{};
    std::string fileName{}; // without folder
    int line = 0;
    Date importedOn{1970, 1, 1}; // when it was first kept
    std::string columns{};       // JSON: one object a row, heading → cell, without empty cells
    std::string findings{};      // JSON: why, as [{"field","severity","code","value"}]

    bool operator==(const QuarantinedRow&) const = default;
};

// RFC 9562 version 8 over a hash of profile and source.
[[nodiscard]] QuarantinedRowId quarantineId(std::string_view profile, std::string_view source);

} // namespace werkpad
