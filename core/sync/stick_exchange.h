// One exchange over a stick: what the office's folder and the stick lack of each other is carried, and both are read
// and written.
#pragma once

#include "core/sync/carry.h"
#include "core/sync/exchange.h"

#include <functional>
#include <stop_token>

namespace werkpad
{

enum class StickStep {
    Bringing, // from the stick into the folder of the office
    Reading,  // exchanging, with the folder and with the stick
    Taking,   // from the folder of the office onto the stick
};

struct StickReport {
    ExchangeReport exchange{};    // of the folder and the stick together
    bool hasReachedShare = false; // the folder of the office was there
    std::int64_t brought = 0;     // files that the folder has from the stick now
    std::int64_t taken = 0;       // files of the folder that are on the stick now
};

struct StickOptions {
    std::stop_token stop{};
    std::function<void(StickStep step, std::int64_t done, std::int64_t total)> progress{}; // files; total 0: not known
};

// As Exchange, with two stores; `home` is the folder of the office, or nothing when there is none or it is out of
// reach. The stick has to be a share of this office already (prepared with writeShareFile). The folder stays the place
// where this workstation exchanges by itself. Errors of Exchange and carryFiles; what came before them is done.
[[nodiscard]] Result<StickReport> exchangeOverStick(Database& database, ChangeWriter& writer,
                                                    std::span<const EntityInfo> entities, const Clock& clock,
                                                    IdGenerator& ids, BlobStore& stick, BlobStore* home,
                                                    const StickOptions& options = {});

} // namespace werkpad
