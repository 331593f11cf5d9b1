// A filter that somebody keeps under a name.
#pragma once

#include "core/base/finding.h"
#include "core/base/record_ids.h"

#include <string>
#include <vector>

namespace werkpad
{

using SavedFilterId = Id<struct SavedFilterTag>;

struct SavedFilter {
    SavedFilterId id{};
    StaffId staff{};          // whose it is
    std::string name{};       // as shown; different for each filter of a person
    std::string expression{}; // core/caseload/client_filter_text.h
    bool operator==(const SavedFilter&) const = default;
};

} // namespace werkpad
