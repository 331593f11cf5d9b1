// A group of a cohort as the charts take it.
#pragma once

#include "core/evidence/display_rules.h"
#include "core/evidence/proportions.h"
#include "core/indicators/cohort_groups.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace werkpad::test
{

// Of whom the whole term is known, whichever it is, and `reached` had reached it by then.
inline CohortGroup groupOf(std::string name, std::uint64_t people, std::uint64_t reached)
{
    CohortGroup group;
    group.name = std::move(name);
    group.people = people;
    for (const auto& horizon : kHorizons) {
        HorizonFigure figure;
        figure.months = horizon.months;
        figure.cohort = people;
        figure.reached = reached;
        figure.share =
            people == 0 ? std::nullopt : std::optional(static_cast<double>(reached) / static_cast<double>(people));
        figure.fullFollowUp = {reached, people};
        figure.fullFollowUpInterval = wilson(figure.fullFollowUp);
        group.figures.horizons.push_back(figure);
        group.isOver.push_back(true);
        group.lasting.emplace_back();
    }
    return group;
}

} // namespace werkpad::test
