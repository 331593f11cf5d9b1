// The plan of approach: made with the client, the shortest road to lasting work (brochure §3.3).
#pragma once

#include "core/base/moment.h"
#include "core/catalogue/service.h"
#include "core/clients/client.h"
#include "core/diagnosis/diagnosis.h"

#include <optional>
#include <string>

namespace werkpad
{

using PlanId = Id<struct PlanTag>;
using PlanActivityId = Id<struct PlanActivityTag>;
using PlanVersionId = Id<struct PlanVersionTag>;
using EvaluationId = Id<struct EvaluationTag>;

enum class PlanGoal { Work, StepToWork, Participation };
// What the client says to it. Disagreement is recorded, not hidden; changing the plan opens the question again.
enum class Agreement { Open, Agreed, Disagreed };

// One plan at a time is open (not closed) per client; closed ones stay readable and are never changed.
struct Plan {
    PlanId id{};
    ClientId client{};
    std::optional<DiagnosisId> diagnosis{}; // whose decision it carries out
    PlanGoal goal = PlanGoal::Work;
    std::string goalText{};     // "administratief werk, 24 uur, in Rotterdam"
    std::string shortestRoad{}; // one sentence
    Date startedOn{1970, 1, 1};
    StaffId author{};
    Agreement agreement = Agreement::Open;
    std::optional<Date> agreedOn{}; // or disagreed on
    std::string agreementRemark{};  // in the client's words
    std::optional<Date> closedOn{};
    std::string closingReason{}; // a code of resources/reference/closing_reasons.json
    std::string closingSummary{};

    bool operator==(const Plan&) const = default;
};

enum class ActivityDoer { Client, Coach, Provider, Other };
enum class ActivityState { Planned, Running, Done, Dropped }; // done and dropped ones stay visible

// What somebody does by when: a service of the catalogue, or anything in free text.
struct PlanActivity {
    PlanActivityId id{};
    ClientId client{};
    PlanId plan{};
    std::optional<ServiceId> service{};
    std::string serviceType{}; // of the service, or chosen for free text; empty: none of the types
    std::string title{};       // what, as the client reads it
    ActivityDoer doer = ActivityDoer::Client;
    std::string doerName{}; // who, when that needs saying
    std::optional<Date> dueOn{};
    std::optional<Date> startedOn{}; // begin of the service: outcome figures count from it
    ActivityState state = ActivityState::Planned;
    std::optional<Date> endedOn{};
    std::string result{}; // what came of it, or why it was dropped
    int rank = 0;         // order on the page
    StaffId author{};

    bool operator==(const PlanActivity&) const = default;
};

// The plan as it was agreed (or disagreed) on a day, whole, so that what was signed can always be read again.
struct PlanVersion {
    PlanVersionId id{};
    ClientId client{};
    PlanId plan{};
    int number = 1;
    Moment madeAt{};
    StaffId author{};
    std::string reason{};  // why there is a new version
    std::string content{}; // core/plan/plan_json.h

    bool operator==(const PlanVersion&) const = default;
};

struct Evaluation {
    EvaluationId id{};
    ClientId client{};
    PlanId plan{};
    Date plannedOn{1970, 1, 1};
    std::optional<Date> heldOn{};
    std::string outcome{};
    StaffId author{};

    bool operator==(const Evaluation&) const = default;
};

} // namespace werkpad
