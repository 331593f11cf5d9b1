// What a plan has to hold before it can be written, agreed on and closed.
#pragma once

#include "core/base/finding.h"
#include "core/plan/plan.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

// No goal in words, a first day more than a year ahead (blocking); no road or a long one (warnings).
[[nodiscard]] std::vector<Finding> check(const Plan& plan, Date today);
// Before a new one: none of `others` (all plans of the client) is open, and the client lives.
[[nodiscard]] std::vector<Finding> checkNew(const Client& client, std::span<const Plan> others);
// Nothing new is planned for somebody who died.
[[nodiscard]] std::vector<Finding> checkLives(const Client& client);

// No title; dates that contradict each other or the state; dropped without saying why (blocking).
[[nodiscard]] std::vector<Finding> check(const PlanActivity& activity, const Plan& plan, Date today);
// Before the first day of the plan, held in the future, held without outcome or the other way round (blocking).
[[nodiscard]] std::vector<Finding> check(const Evaluation& evaluation, const Plan& plan, Date today);

// What the client said, on the day it was said.
struct PlanAnswer {
    PlanId plan{};
    Agreement agreement = Agreement::Agreed; // or Disagreed
    Date on{1970, 1, 1};
    std::string remark{}; // in the client's words
    std::string reason{}; // why there is a new version
};
// Agreeing takes an activity that is still to be done or was done, and a road. Disagreement is as good an answer: it
// needs nothing but a goal. A later version without a reason, or disagreement without the client's words: warnings.
[[nodiscard]] std::vector<Finding> check(const PlanAnswer& answer, const Plan& plan,
                                         std::span<const PlanActivity> activities, std::size_t earlierVersions,
                                         Date today);

struct PlanClosing {
    PlanId plan{};
    Date on{1970, 1, 1};
    std::string reason{}; // a code of closing_reasons.json
    std::string summary{};
};
[[nodiscard]] std::vector<Finding> check(const PlanClosing& closing, const Plan& plan, Date today);

// The activity in another state, with the dates that follow: it begins today when it is going on and did not begin,
// ends today when it is done or dropped and did not end; one that is open again has no end.
[[nodiscard]] PlanActivity inState(PlanActivity activity, ActivityState state, Date today);
// To do or going on, and its day has passed.
[[nodiscard]] bool isLate(const PlanActivity& activity, Date today);
[[nodiscard]] bool isOpen(const PlanActivity& activity);

// Whether the client's answer no longer covers the plan: what, who or by when differs, or something agreed is dropped.
// Progress does not.
[[nodiscard]] bool changesAgreement(const Plan& before, const Plan& after);
[[nodiscard]] bool changesAgreement(const PlanActivity& before, const PlanActivity& after);
// The plan with the question open again.
[[nodiscard]] Plan reopened(Plan plan);

// An activity for a service of the catalogue, under its name.
[[nodiscard]] PlanActivity activityFor(const Service& service);

// Adds a finding when the text is not UTF-8 or has more characters than `longest`: kLongestLine or kLongestNote.
inline constexpr std::size_t kLongestLine = 1000;
inline constexpr std::size_t kLongestNote = 10'000;
void checkText(std::string_view field, const std::string& text, std::size_t longest, std::vector<Finding>& findings);

} // namespace werkpad
