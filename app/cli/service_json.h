// Services of the catalogue, lines of the guideline and deviations as the command line shows them.
#pragma once

#include "app/cli/client_json.h"
#include "core/evidence/service_outcome.h"
#include "core/guideline/advice.h"

namespace werkpad
{

// {id, name, type, type_name, provider, description, periods[], groups[], cost_kind, cost_cents, duration_weeks,
// contact, ended_on, active}
[[nodiscard]] Json serviceJson(const Service& service, Date today);
// {id, period, client_group, group_name, service_type, type_name, rank, argument, source, first_day, last_day,
// in_force}
[[nodiscard]] Json ruleJson(const GuidelineRule& rule, Date today);
// {id, kind, type, type_name, period, argument, perspective, on, author}
[[nodiscard]] Json deviationJson(const Deviation& deviation, const StaffNames& names);
// {service, type, period, basis, n, estimate, low, high, warning, group, certain, in_plan, deviation, reasons[],
// services[]} and what addOutcome() adds; the figures are null as long as there are too few data.
[[nodiscard]] Json suggestionJson(const Suggestion& suggestion, const ServiceOutcome& outcome, const StaffNames& names,
                                  Date today);

// "Job-application training"; a code that is not known as it is.
[[nodiscard]] std::string typeName(std::string_view type);

} // namespace werkpad
