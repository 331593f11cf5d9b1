// What the example office asked jobseekers and employers, and what they answered.
#pragma once

#include "core/base/id.h"
#include "core/demo/demo_random.h"
#include "core/surveys/survey.h"

#include <cstdint>
#include <vector>

namespace werkpad
{

struct DemoSurveys {
    std::vector<SurveyRound> rounds{};
    std::vector<SurveyAnswer> answers{};
};

// Of the last two years, each half year over three channels and among employers; the more clients, the more are asked.
[[nodiscard]] DemoSurveys demoSurveys(DemoRandom random, IdGenerator& ids, std::int64_t clients, StaffId author,
                                      Date today);

} // namespace werkpad
