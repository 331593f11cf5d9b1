// What the guideline says about one client on one day, and why; with what the professional chose instead.
#pragma once

#include "core/catalogue/service.h"
#include "core/guideline/guideline.h"
#include "core/segmentation/client_group.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

// A line that matched: its period is the client's, its group one of the client's.
struct SuggestionReason {
    GuidelineRule rule{};
    bool isCertain = true; // false: the date of birth leaves open whether the client is in the group

    bool operator==(const SuggestionReason&) const = default;
};

// A type of service, once, with everything that speaks for it.
struct Suggestion {
    std::string serviceType{};
    std::vector<SuggestionReason> reasons{}; // never empty; certain ones first, then by rank
    std::vector<Service> services{};         // of the catalogue, that fit this client
    bool isInPlan = false;
    std::optional<Deviation> deviation{}; // why it is not done in this period; the newest

    [[nodiscard]] bool isCertain() const { return std::ranges::any_of(reasons, &SuggestionReason::isCertain); }
    bool operator==(const Suggestion&) const = default;
};

// A type in the plan that no line suggests: as good as one that is suggested, and worth an argument.
struct OutsideService {
    std::string serviceType{};
    std::optional<Deviation> deviation{}; // the argument; the newest of this period

    bool operator==(const OutsideService&) const = default;
};

struct Advice {
    std::vector<Suggestion> suggestions{}; // certain ones first, then by rank, then in the order of the types
    std::vector<OutsideService> outside{}; // in the order of the types

    bool operator==(const Advice&) const = default;
};

// Advice with what it was made of.
struct ClientAdvice {
    std::optional<Period> period{}; // that counts; nothing: no spell is open, and nothing is suggested
    bool isOverridden = false;      // a professional chose the period
    bool isDeceased = false;        // nothing is suggested
    bool hasGuideline = false;      // any line is in force, for whomever
    std::vector<ClientGroup> groups{};
    Advice advice{};
    std::vector<Deviation> deviations{}; // of all periods, newest first

    bool operator==(const ClientAdvice&) const = default;
};

} // namespace werkpad
