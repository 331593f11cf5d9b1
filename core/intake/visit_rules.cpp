#include "core/intake/visit_rules.h"

#include "core/base/text.h"
#include "core/intake/visit_fields.h"

#include <algorithm>
#include <tuple>

namespace werkpad
{

namespace
{

constexpr std::size_t kLongestText = 1000;

void checkLength(std::vector<Finding>& findings, const char* field, const std::string& text)
{
    if (const auto length = characterCount(text); length > kLongestText)
        findings.push_back({field, Severity::Blocking, "text_too_long", std::to_string(length)});
}

bool canFollow(VisitState state, VisitStep step)
{
    switch (step) {
    case VisitStep::Assign:
        return state == VisitState::Waiting;
    case VisitStep::HandOver:
        return state == VisitState::Routed || state == VisitState::Talking;
    case VisitStep::Refuse:
        return state == VisitState::Routed;
    case VisitStep::Start:
        return isWaiting(state);
    case VisitStep::End:
        return state == VisitState::Talking;
    case VisitStep::Leave:
        return isWaiting(state);
    }
    return false;
}

// The order of groups of lines at the desk.
int placeOf(const DeskEntry& entry)
{
    if (entry.isExpected())
        return 3;
    switch (entry.visit->state) {
    case VisitState::Waiting:
        return 0;
    case VisitState::Routed:
        return 1;
    case VisitState::Talking:
        return 2;
    case VisitState::Done:
    case VisitState::Left:
        return 4;
    }
    return 4;
}

Moment momentOf(const DeskEntry& entry)
{
    if (entry.isExpected())
        return entry.appointment ? entry.appointment->at : Moment{};
    return isOpen(entry.visit->state) ? entry.visit->arrivedAt : entry.visit->endedAt.value_or(entry.visit->arrivedAt);
}

std::string idOf(const DeskEntry& entry)
{
    return entry.visit ? entry.visit->id.text() : (entry.appointment ? entry.appointment->id.text() : "");
}

} // namespace

bool isOpen(VisitState state)
{
    return state != VisitState::Done && state != VisitState::Left;
}

bool isWaiting(VisitState state)
{
    return state == VisitState::Waiting || state == VisitState::Routed;
}

int minutesWaited(const Visit& visit, Moment now)
{
    const Moment until = visit.startedAt.value_or(visit.endedAt.value_or(now));
    return std::max(0, minutesBetween(visit.arrivedAt, until));
}

std::vector<Finding> check(const Visit& visit)
{
    std::vector<Finding> findings;
    if (!visit.client && trimmed(visit.visitor).empty())
        findings.push_back({"visitor", Severity::Blocking, "visitor_missing", {}});
    checkLength(findings, "visitor", visit.visitor);
    checkLength(findings, "subject", visit.subject);
    checkLength(findings, "remark", visit.remark);
    return findings;
}

std::vector<Finding> checkStep(const Visit& visit, VisitStep step, std::optional<StaffId> to, const std::string& reason)
{
    std::vector<Finding> findings;
    if (!canFollow(visit.state, step)) {
        const auto codes = storedCodes(VisitState{});
        findings.push_back({"state", Severity::Blocking, "visit_state_other",
                            std::string(codes.at(static_cast<std::size_t>(visit.state)))});
    }
    const bool needsReason = step == VisitStep::HandOver || step == VisitStep::Refuse;
    if (needsReason && trimmed(reason).empty())
        findings.push_back({"reason", Severity::Blocking, "reason_missing", {}});
    if (step == VisitStep::HandOver && to && to == visit.coach)
        findings.push_back({"coach", Severity::Blocking, "same_colleague", {}});
    checkLength(findings, "reason", reason);
    return findings;
}

void sortForDesk(std::vector<DeskEntry>& entries)
{
    std::ranges::sort(entries, [](const DeskEntry& a, const DeskEntry& b) {
        const int placeA = placeOf(a);
        const int placeB = placeOf(b);
        if (placeA != placeB)
            return placeA < placeB;
        const Moment momentA = momentOf(a);
        const Moment momentB = momentOf(b);
        if (momentA != momentB) {
            constexpr int kEnded = 4;
            return placeA == kEnded ? momentA > momentB : momentA < momentB;
        }
        return std::tuple(a.name, idOf(a)) < std::tuple(b.name, idOf(b));
    });
}

int waitingCount(const std::vector<DeskEntry>& entries)
{
    return static_cast<int>(std::ranges::count_if(
        entries, [](const DeskEntry& entry) { return entry.visit && isWaiting(entry.visit->state); }));
}

} // namespace werkpad
