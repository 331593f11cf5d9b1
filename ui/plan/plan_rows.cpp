#include "ui/plan/plan_rows.h"

#include "core/plan/plan_json.h"
#include "core/plan/plan_rules.h"
#include "ui/shared/client_text.h"
#include "ui/shared/convert.h"
#include "ui/shared/process_labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace werkpad
{

namespace
{

struct PlanRows {
    Q_DECLARE_TR_FUNCTIONS(PlanRows)
};

Icon shapeOf(const PlanActivity& activity, Date today)
{
    switch (activity.state) {
    case ActivityState::Planned:
        return isLate(activity, today) ? Icon::Warning : Icon::PeriodBefore;
    case ActivityState::Running:
        return isLate(activity, today) ? Icon::Warning : Icon::Period3To6;
    case ActivityState::Done:
        return Icon::Check;
    case ActivityState::Dropped:
        return Icon::Close;
    }
    return Icon::PeriodBefore;
}

QString stateText(const PlanActivity& activity, Date today)
{
    if (isLate(activity, today))
        return PlanRows::tr("%1, late", "an activity: To do, late").arg(label(activity.state));
    if (activity.endedOn)
        return PlanRows::tr("%1 on %2", "an activity: Done on 24-11-2026")
            .arg(label(activity.state), shownDate(*activity.endedOn));
    return label(activity.state);
}

QString joined(const QStringList& parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(" – "));
}

// Whether it is in force, coming or over, in a word.
QString forceText(const InclusiveRange& during, Date today)
{
    if (during.contains(today))
        return PlanRows::tr("In force");
    return during.first > today ? PlanRows::tr("Later") : PlanRows::tr("Over");
}

TextRow versionRow(const PlanVersion& version, const StaffName& nameOf)
{
    const auto content = snapshotFromJson(version.content);
    const QString answer = content ? label(content->plan.agreement) : QString();
    const QString words = content ? toQString(content->plan.agreementRemark) : QString();
    return {{PlanRows::tr("Version %1").arg(version.number), shownDate(version.madeAt.day), joined({answer, words}),
             toQString(version.reason), nameOf(version.author)},
            {}};
}

TextRow planRow(const PlanParts& parts, const StaffName& nameOf)
{
    const Plan& plan = parts.plan;
    const QString until =
        plan.closedOn ? PlanRows::tr("closed on %1").arg(shownDate(*plan.closedOn)) : PlanRows::tr("not closed");
    return {
        {PlanRows::tr("Plan of %1").arg(shownDate(plan.startedOn)), until,
         joined({label(plan.goal), toQString(plan.goalText)}),
         joined({plan.closingReason.empty() ? QString() : referenceLabel(CodeList::ClosingReasons, plan.closingReason),
                 toQString(plan.closingSummary)}),
         nameOf(plan.author)},
        {}};
}

} // namespace

QString doerText(const PlanActivity& activity)
{
    return activity.doerName.empty() ? label(activity.doer) : toQString(activity.doerName);
}

QStringList activityHeadings()
{
    return {PlanRows::tr("State"),           PlanRows::tr("What"),  PlanRows::tr("Who"), PlanRows::tr("By when"),
            PlanRows::tr("Kind of service"), PlanRows::tr("Result")};
}

std::vector<TextRow> activityRows(const PlanParts& parts, Date today)
{
    std::vector<TextRow> rows;
    for (const auto& activity : parts.activities)
        rows.push_back(
            {{stateText(activity, today), toQString(activity.title), doerText(activity), shownDate(activity.dueOn),
              referenceLabel(CodeList::ServiceTypes, activity.serviceType), toQString(activity.result)},
             shapeOf(activity, today)});
    return rows;
}

QStringList dutyHeadings()
{
    return {PlanRows::tr("Kind"),
            PlanRows::tr("Which"),
            PlanRows::tr("When"),
            PlanRows::tr("Now"),
            PlanRows::tr("What exactly, or why"),
            PlanRows::tr("What follows")};
}

std::vector<TextRow> dutyRows(const ClientPlan& plan, Date today)
{
    std::vector<TextRow> rows;
    for (const auto& duty : plan.duties)
        rows.push_back({{PlanRows::tr("Duty"), referenceLabel(CodeList::Duties, duty.kind), rangeText(duty.during),
                         forceText(duty.during, today), toQString(duty.text), toQString(duty.consequence)},
                        {}});
    for (const auto& exemption : plan.exemptions) {
        const bool isDue = exemption.reviewOn && *exemption.reviewOn <= today && exemption.during.contains(today);
        const QString review =
            exemption.reviewOn ? PlanRows::tr("Review on %1").arg(shownDate(*exemption.reviewOn)) : QString();
        rows.push_back(
            {{PlanRows::tr("Exemption"), referenceLabel(CodeList::Duties, exemption.kind), rangeText(exemption.during),
              forceText(exemption.during, today), toQString(exemption.reason), review},
             isDue ? std::optional(Icon::Warning) : std::nullopt});
    }
    for (const auto& measure : plan.measures) {
        const QString percent = measure.percent > 0 ? PlanRows::tr("%1 %").arg(measure.percent) : QString();
        rows.push_back({{PlanRows::tr("Measure"), joined({label(measure.kind), percent}), rangeText(measure.during),
                         forceText(measure.during, today), toQString(measure.reason),
                         PlanRows::tr("Decided on %1").arg(shownDate(measure.decidedOn))},
                        {}});
    }
    return rows;
}

QStringList evaluationHeadings()
{
    return {PlanRows::tr("Planned on"), PlanRows::tr("Held on"), PlanRows::tr("Outcome")};
}

std::vector<TextRow> evaluationRows(const PlanParts& parts, Date today)
{
    std::vector<TextRow> rows;
    for (const auto& evaluation : parts.evaluations) {
        const bool isLate = !evaluation.heldOn && evaluation.plannedOn < today;
        rows.push_back({{shownDate(evaluation.plannedOn),
                         evaluation.heldOn ? shownDate(*evaluation.heldOn)
                                           : (isLate ? PlanRows::tr("not yet, late") : PlanRows::tr("not yet")),
                         toQString(evaluation.outcome)},
                        evaluation.heldOn ? Icon::Check : (isLate ? Icon::Warning : Icon::PeriodBefore)});
    }
    return rows;
}

QStringList pastHeadings()
{
    return {PlanRows::tr("What it is"), PlanRows::tr("Day"), PlanRows::tr("Goal, or what the client says"),
            PlanRows::tr("Why"), PlanRows::tr("By")};
}

std::vector<PastEntry> pastEntries(const ClientPlan& plan)
{
    std::vector<PastEntry> entries;
    const auto addVersions = [&](const PlanParts& parts) {
        for (auto version = parts.versions.rbegin(); version != parts.versions.rend(); ++version)
            entries.push_back({&parts, &*version});
    };
    if (plan.current)
        addVersions(*plan.current);
    for (const auto& parts : plan.earlier) {
        entries.push_back({&parts, nullptr});
        addVersions(parts);
    }
    return entries;
}

std::vector<TextRow> pastRows(const ClientPlan& plan, const StaffName& nameOf)
{
    std::vector<TextRow> rows;
    for (const auto& [parts, version] : pastEntries(plan))
        rows.push_back(version ? versionRow(*version, nameOf) : planRow(*parts, nameOf));
    return rows;
}

} // namespace werkpad
