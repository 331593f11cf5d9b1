// The client's CV, and since when it stands on Werk.nl.
#pragma once

#include "core/clients/client.h"

#include <optional>
#include <string>

namespace werkpad
{

using CurriculumVitaeId = Id<struct CurriculumVitaeTag>;

// One per client; what it was before is in the history.
struct CurriculumVitae {
    CurriculumVitaeId id{};
    ClientId client{};
    std::string text{};
    std::optional<Date> postedOn{}; // placed on Werk.nl
    std::string occupation{};       // wanted, as people say it
    std::string occupationCode{};   // of ESCO, when it was chosen from that list
    Date updatedOn{1970, 1, 1};
    StaffId author{};

    bool operator==(const CurriculumVitae&) const = default;
};

} // namespace werkpad
