#include "core/outcomes/outcome_rules.h"

#include "core/base/reference_codes.h"
#include "core/base/text.h"
#include "core/plan/plan_rules.h"

#include <algorithm>

namespace werkpad
{

namespace
{

void block(std::vector<Finding>& findings, std::string_view field, std::string_view code, std::string value = {})
{
    findings.push_back({std::string(field), Severity::Blocking, std::string(code), std::move(value)});
}

void checkReason(const ClientOutcome& outcome, const OutcomeContext& context, std::vector<Finding>& findings)
{
    if (outcome.isWork()) {
        if (!outcome.exitReason.empty())
            block(findings, "exit_reason", "exit_reason_with_work");
        return;
    }
    // One that was recorded stays right, whatever becomes of the list.
    const auto recorded = std::ranges::find(context.others, outcome.id, &ClientOutcome::id);
    if (recorded != context.others.end() && !outcome.exitReason.empty() && recorded->exitReason == outcome.exitReason)
        return;
    if (outcome.exitReason.empty()) {
        block(findings, "exit_reason", "value_missing");
        return;
    }
    const auto own = std::ranges::find(context.ownReasons, outcome.exitReason, &ExitReason::name);
    const bool isOwn = own != context.ownReasons.end() && own->isActive(context.today);
    if (!isOwn && !findCode(CodeList::ExitReasons, outcome.exitReason))
        block(findings, "exit_reason", "value_unknown", outcome.exitReason);
}

void checkLasting(const ClientOutcome& outcome, Date today, std::vector<Finding>& findings)
{
    const auto& seen = outcome.lastingCheckedOn;
    if (outcome.lasting == Lasting::Open) {
        if (seen)
            block(findings, "lasting_checked_on", "lasting_not_said");
        return;
    }
    if (!outcome.isWork()) {
        block(findings, "lasting", "lasting_without_work");
        return;
    }
    const Date lasts = addMonths(outcome.happenedOn, kMonthsThatLast);
    if (!seen)
        block(findings, "lasting_checked_on", "date_missing");
    else if (*seen > today)
        block(findings, "lasting_checked_on", "in_future", seen->dutch());
    else if (outcome.lasting == Lasting::Lasted && *seen < lasts)
        block(findings, "lasting_checked_on", "lasting_too_early", lasts.dutch());
    else if (*seen < outcome.happenedOn)
        block(findings, "lasting_checked_on", "before_outcome", outcome.happenedOn.dutch());
    if (outcome.lasting == Lasting::Lasted && outcome.returnedOn && *outcome.returnedOn < lasts)
        block(findings, "returned_on", "lasted_but_returned", lasts.dutch());
}

} // namespace

std::vector<Finding> check(const ClientOutcome& outcome, const OutcomeContext& context)
{
    std::vector<Finding> findings;
    checkReason(outcome, context, findings);
    checkLasting(outcome, context.today, findings);
    constexpr int kFarAheadMonths = 12;
    if (outcome.happenedOn > addMonths(context.today, kFarAheadMonths))
        findings.push_back({"happened_on", Severity::Warning, "far_ahead", outcome.happenedOn.dutch()});
    if (outcome.returnedOn && *outcome.returnedOn > context.today)
        block(findings, "returned_on", "in_future", outcome.returnedOn->dutch());
    if (outcome.returnedOn && *outcome.returnedOn < outcome.happenedOn)
        block(findings, "returned_on", "before_outcome", outcome.happenedOn.dutch());
    const bool isRepeated = std::ranges::any_of(context.others, [&outcome](const ClientOutcome& other) {
        return other.id != outcome.id && other.kind == outcome.kind && other.happenedOn == outcome.happenedOn;
    });
    if (isRepeated)
        block(findings, "happened_on", "outcome_repeated", outcome.happenedOn.dutch());
    const bool isStillOpen = std::ranges::any_of(context.spells, [&outcome](const UnemploymentSpell& spell) {
        return !spell.during.last && spell.during.first <= outcome.happenedOn;
    });
    if (isStillOpen && !outcome.returnedOn && outcome.kind != OutcomeKind::PartTimeWork)
        findings.push_back({"happened_on", Severity::Warning, "spell_still_open", outcome.happenedOn.dutch()});
    checkText("through", outcome.through, kLongestLine, findings);
    checkText("remark", outcome.remark, kLongestNote, findings);
    return findings;
}

bool isToBeConfirmed(const ClientOutcome& outcome, Date today)
{
    return outcome.isWork() && outcome.lasting == Lasting::Open &&
           addMonths(outcome.happenedOn, kMonthsThatLast) <= today;
}

std::optional<std::string> exitReasonCalled(std::string_view text, std::span<const ExitReason> own)
{
    const std::string wanted = fold(text);
    for (const auto& known : referenceCodes(CodeList::ExitReasons))
        if (known.code == wanted || fold(known.dutch) == wanted || fold(known.english) == wanted)
            return known.code;
    const auto found =
        std::ranges::find_if(own, [&wanted](const ExitReason& reason) { return fold(reason.name) == wanted; });
    return found == own.end() ? std::nullopt : std::optional(found->name);
}

std::vector<Finding> check(const ExitReason& reason, std::span<const ExitReason> others)
{
    std::vector<Finding> findings;
    if (trimmed(reason.name).empty())
        block(findings, "name", "required");
    std::vector<ExitReason> rest(others.begin(), others.end());
    std::erase_if(rest, [&reason](const ExitReason& other) { return other.id == reason.id; });
    if (exitReasonCalled(reason.name, rest))
        block(findings, "name", "exit_reason_known", reason.name);
    checkText("name", reason.name, kLongestLine, findings);
    return findings;
}

InclusiveRange outcomeWindow(Date first, std::optional<Date> last, std::optional<Date> nextFirst)
{
    std::optional<Date> until;
    if (last)
        until = addDays(*last, kDaysAfterSpell);
    if (nextFirst)
        until = until ? std::min(*until, addDays(*nextFirst, -1)) : addDays(*nextFirst, -1);
    return {first, until};
}

} // namespace werkpad
