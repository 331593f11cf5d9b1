// What makes an entry of the catalogue right, and which entries fit a client.
#pragma once

#include "core/base/finding.h"
#include "core/catalogue/service.h"
#include "core/segmentation/client_group.h"
#include "core/segmentation/period.h"

#include <optional>
#include <span>
#include <vector>

namespace werkpad
{

// All blocking: no name, the name and provider of another entry that can be chosen, no type or an unknown one, unknown
// period or group, an amount below zero or without a kind of cost, a duration that is not possible, text too long.
// `others` may hold the service itself.
[[nodiscard]] std::vector<Finding> check(const Service& service, std::span<const Service> others, Date today);

// Can still be chosen on that day: the last day is included.
[[nodiscard]] bool isActive(const Service& service, Date on);

// Of this type, active, and meant for the period and for one of the groups (a possible group counts).
[[nodiscard]] std::vector<Service> fittingServices(std::span<const Service> services, std::string_view type,
                                                   std::optional<Period> period, std::span<const ClientGroup> groups,
                                                   Date on);

} // namespace werkpad
