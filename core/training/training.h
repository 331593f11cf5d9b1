// What a professional learns for the client groups in the caseload, and what colleagues have found to work for a theme
// (brochure §3.5, Ketenacademie, and §9).
#pragma once

#include "core/base/date.h"
#include "core/base/record_ids.h"
#include "core/segmentation/theme.h"

#include <optional>
#include <string>

namespace werkpad
{

using TrainingId = Id<struct TrainingTag>;
using GoodPracticeId = Id<struct GoodPracticeTag>;

enum class TrainingState { Wished, Planned, Taken };

struct Training {
    TrainingId id{};
    StaffId staff{};
    std::string title{};
    std::string group{}; // what it makes expert in, as Expertise::group; empty: nothing in particular
    TrainingState state = TrainingState::Wished;
    std::optional<Date> on{}; // planned for, or taken on
    std::string provider{};
    std::string remark{};

    bool operator==(const Training&) const = default;
};

// A colleague's experience, with whom to ask about it. No evidence in the sense of core/evidence: what is known of the
// effect stands in `evidence`, in words, with its source.
struct GoodPractice {
    GoodPracticeId id{};
    Theme theme = Theme::Youth;
    std::string title{};
    std::string what{};     // what is done
    std::string forWhom{};  // for which clients of the theme
    std::string contact{};  // who knows more
    std::string evidence{}; // what is known of the effect, and where that stands
    Date addedOn{1970, 1, 1};
    StaffId author{};

    bool operator==(const GoodPractice&) const = default;
};

} // namespace werkpad
