// The SQL of targets.
#pragma once

#include "core/changes/record_store.h"
#include "core/indicators/target_fields.h"

#include <optional>
#include <vector>

namespace werkpad
{

// Of one year or of all, newest year first; then by figure, the whole office before its teams. Throws
// SQLite::Exception.
[[nodiscard]] std::vector<IndicatorTarget> readTargets(Database& database, std::optional<int> year = {});

} // namespace werkpad
