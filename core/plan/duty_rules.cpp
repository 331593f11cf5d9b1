#include "core/plan/duty_rules.h"

#include "core/base/reference_codes.h"
#include "core/base/text.h"
#include "core/plan/plan_rules.h"

namespace werkpad
{

namespace
{

void block(std::vector<Finding>& findings, std::string_view field, std::string_view code, std::string value = {})
{
    findings.push_back({std::string(field), Severity::Blocking, std::string(code), std::move(value)});
}

void checkKind(const std::string& kind, std::vector<Finding>& findings)
{
    if (kind.empty())
        block(findings, "kind", "value_missing");
    else if (!findCode(CodeList::Duties, kind))
        block(findings, "kind", "value_unknown", kind);
}

void checkRange(const InclusiveRange& during, std::vector<Finding>& findings)
{
    if (!during.isValid())
        block(findings, "last_day", "end_before_begin", during.last->dutch());
}

void checkReason(const std::string& reason, std::vector<Finding>& findings)
{
    if (trimmed(reason).empty())
        block(findings, "reason", "reason_missing");
    checkText("reason", reason, kLongestNote, findings);
}

} // namespace

std::vector<Finding> check(const Duty& duty)
{
    std::vector<Finding> findings;
    checkKind(duty.kind, findings);
    checkRange(duty.during, findings);
    if (trimmed(duty.consequence).empty())
        findings.push_back({"consequence", Severity::Warning, "consequence_missing", {}});
    checkText("text", duty.text, kLongestNote, findings);
    checkText("consequence", duty.consequence, kLongestNote, findings);
    return findings;
}

std::vector<Finding> check(const Exemption& exemption)
{
    std::vector<Finding> findings;
    checkKind(exemption.kind, findings);
    checkRange(exemption.during, findings);
    checkReason(exemption.reason, findings);
    const auto& last = exemption.during.last;
    if (exemption.reviewOn && *exemption.reviewOn < exemption.during.first)
        block(findings, "review_on", "review_before_begin", exemption.during.first.dutch());
    else if (exemption.reviewOn && last && *exemption.reviewOn > *last)
        block(findings, "review_on", "review_after_end", last->dutch());
    else if (!exemption.reviewOn && !last)
        findings.push_back({"review_on", Severity::Warning, "review_missing", {}});
    return findings;
}

std::vector<Finding> check(const Measure& measure, Date today)
{
    std::vector<Finding> findings;
    checkRange(measure.during, findings);
    checkReason(measure.reason, findings);
    if (measure.decidedOn > today)
        block(findings, "decided_on", "in_future", measure.decidedOn.dutch());
    if (measure.kind == MeasureKind::Reduction && (measure.percent < 1 || measure.percent > 100))
        block(findings, "percent", "percent_out_of_range", std::to_string(measure.percent));
    if (measure.kind == MeasureKind::Warning && measure.percent != 0)
        block(findings, "percent", "warning_with_percent", std::to_string(measure.percent));
    return findings;
}

std::vector<Finding> check(const CurriculumVitae& cv, Date today)
{
    std::vector<Finding> findings;
    if (cv.postedOn && *cv.postedOn > today)
        block(findings, "posted_on", "in_future", cv.postedOn->dutch());
    checkText("text", cv.text, kLongestNote, findings);
    checkText("occupation", cv.occupation, kLongestLine, findings);
    return findings;
}

} // namespace werkpad
