#include "core/indicators/target.h"

#include "core/base/content_id.h"
#include "core/base/text.h"
#include "core/evidence/display_rules.h"
#include "core/indicators/target_fields.h"

#include <algorithm>
#include <cassert>

namespace werkpad
{

IndicatorTargetId indicatorTargetId(int year, TargetFigure figure, std::string_view team)
{
    std::string content("indicator_target\n");
    content.append(std::to_string(year)).append(1, '\n').append(storedCode(figure)).append(1, '\n').append(fold(team));
    return IndicatorTargetId(contentId(content));
}

TargetFigure targetFigure(Indicator indicator, int months)
{
    const auto horizon = std::ranges::find(kHorizons, months, &Horizon::months);
    assert(horizon != kHorizons.end());
    const auto place = static_cast<std::size_t>(indicator) * kHorizons.size() +
                       static_cast<std::size_t>(std::ranges::distance(kHorizons.begin(), horizon));
    return static_cast<TargetFigure>(place);
}

TargetFigure targetFigure(Audience audience)
{
    return audience == Audience::Jobseekers ? TargetFigure::SatisfiedJobseekers : TargetFigure::SatisfiedEmployers;
}

bool isSatisfaction(TargetFigure figure)
{
    return figure == TargetFigure::SatisfiedJobseekers || figure == TargetFigure::SatisfiedEmployers;
}

} // namespace werkpad
