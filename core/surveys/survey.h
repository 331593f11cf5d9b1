// Short surveys of jobseekers and employers against the client principles (brochure §5).
#pragma once

#include "core/base/date.h"
#include "core/base/record_ids.h"
#include "core/contacts/contact.h"

#include <string>

namespace werkpad
{

using SurveyRoundId = Id<struct SurveyRoundTag>;
using SurveyAnswerId = Id<struct SurveyAnswerTag>;

enum class Audience { Jobseekers, Employers };

// One time of asking, over one channel: how many were asked makes the response rate.
struct SurveyRound {
    SurveyRoundId id{};
    std::string name{}; // "voorjaar 2026, balie"
    Audience audience = Audience::Jobseekers;
    Channel channel = Channel::Desk; // over which the service was that is asked about
    Date sentOn{1970, 1, 1};
    int invited = 0;

    bool operator==(const SurveyRound&) const = default;
};

inline constexpr int kLowestScore = 1;
inline constexpr int kHighestScore = 5;
inline constexpr int kTopBoxFrom = 4; // satisfied or very satisfied

// What one person answered. It names nobody: who is asked openly answers openly.
struct SurveyAnswer {
    SurveyAnswerId id{};
    SurveyRoundId round{};
    Date answeredOn{1970, 1, 1};
    std::string scores{};    // "heard=4 overall=5": codes of client_principles.json, in order
    std::string remark{};    // in the person's words
    std::string sourceKey{}; // of the row in the file it was imported from, for importing again
    StaffId author{};        // who entered it

    bool operator==(const SurveyAnswer&) const = default;
};

} // namespace werkpad
