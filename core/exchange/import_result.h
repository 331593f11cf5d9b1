// What came of an import, or would come of it.
#pragma once

#include "core/changes/change.h"
#include "core/exchange/client_source.h"
#include "core/exchange/import_record.h"

#include <string>
#include <vector>

namespace werkpad
{

// Every person that was read is in exactly one of the five counts after `read`.
struct ImportResult {
    std::uint64_t read = 0;
    std::uint64_t created = 0;
    std::uint64_t updated = 0;
    std::uint64_t unchanged = 0;
    std::uint64_t quarantined = 0; // whose row it is has to be found out: bad, repeated or somebody else's BSN …
    std::uint64_t rejected = 0;    // what the row says cannot be read
    // In the order of the file. Issues ask for attention (warning or worse), notes do not; of each at most
    // kMostFindings are kept, all are counted.
    std::vector<RowFinding> issues{};
    std::vector<RowFinding> notes{};
    std::uint64_t issueCount = 0;
    std::uint64_t noteCount = 0;
    std::vector<Finding> fileFindings{}; // columns that are not imported …
    ImportProfile profile = ImportProfile::Werkpad;
    CsvFormat format{};
    ChangeSetNumber changeSet = 0; // for undo; 0 when nothing was written

    [[nodiscard]] bool needsAttention() const { return quarantined + rejected + issueCount > 0; }
    bool operator==(const ImportResult&) const = default;
};

inline constexpr std::size_t kMostFindings = 10'000;

} // namespace werkpad
