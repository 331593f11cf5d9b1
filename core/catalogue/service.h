// A service the office can offer: one entry of the local catalogue (dienstenaanbod).
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"

#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

using ServiceId = Id<struct ServiceTag>;

enum class CostKind { None, PerClient, PerHour, Contract, Subsidy };

struct Service {
    ServiceId id{};
    std::string name{};
    std::string type{}; // a code of resources/reference/service_types.json, by which figures compare
    std::string provider{};
    std::string description{};          // plain Dutch: it is printed in plans
    std::vector<std::string> periods{}; // periodCode(); empty: any
    std::vector<std::string> groups{};  // client groups it is meant for; empty: everyone
    CostKind costKind = CostKind::None;
    int costCents = 0;             // 0: not known
    int durationWeeks = 0;         // 0: not fixed
    std::string contact{};         // whom to ask
    std::optional<Date> endedOn{}; // last day it could be chosen; stays readable in plans

    bool operator==(const Service&) const = default;
};

} // namespace werkpad
