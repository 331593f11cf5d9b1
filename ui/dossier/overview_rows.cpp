#include "ui/dossier/overview_rows.h"

#include "ui/shared/client_text.h"
#include "ui/shared/convert.h"
#include "ui/shared/process_labels.h"

#include <QCoreApplication>

namespace werkpad
{

namespace
{

struct OverviewRows {
    Q_DECLARE_TR_FUNCTIONS(OverviewRows)
};

QString kindText(OverviewStepKind kind)
{
    switch (kind) {
    case OverviewStepKind::Appointment:
        return OverviewRows::tr("Appointment");
    case OverviewStepKind::Evaluation:
        return OverviewRows::tr("Evaluation of the plan");
    case OverviewStepKind::Activity:
        return OverviewRows::tr("Activity");
    case OverviewStepKind::FollowUp:
        return OverviewRows::tr("Agreed in a contact");
    case OverviewStepKind::ExemptionReview:
        return OverviewRows::tr("Exemption to be reviewed");
    }
    return {};
}

QString whenText(const OverviewStep& step, Date today)
{
    if (!step.on)
        return OverviewRows::tr("no day agreed");
    if (isLate(step, today))
        return OverviewRows::tr("%1, late", "24-11-2026, late").arg(shownDate(*step.on));
    if (step.minute >= 0)
        return momentText({*step.on, step.minute});
    return *step.on == today ? OverviewRows::tr("%1, today", "24-11-2026, today").arg(shownDate(*step.on))
                             : shownDate(*step.on);
}

QString whoText(const OverviewStep& step)
{
    if (!step.who.empty())
        return toQString(step.who);
    return step.doer ? label(*step.doer) : QString();
}

QString aboutText(const Contact& contact)
{
    QStringList parts{toQString(contact.subject), toQString(contact.note)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(": "));
}

} // namespace

QStringList stepHeadings()
{
    return {OverviewRows::tr("When"), OverviewRows::tr("What it is"), OverviewRows::tr("Who"),
            OverviewRows::tr("What")};
}

std::vector<TextRow> stepRows(const Overview& overview, Date today)
{
    std::vector<TextRow> rows;
    for (const auto& step : overview.steps)
        rows.push_back({{whenText(step, today), kindText(step.kind), whoText(step), toQString(step.what)},
                        isLate(step, today) ? std::optional(Icon::Warning) : std::nullopt});
    return rows;
}

QStringList recentHeadings()
{
    return {OverviewRows::tr("When"), OverviewRows::tr("How"), OverviewRows::tr("By"), OverviewRows::tr("Agreed"),
            OverviewRows::tr("About")};
}

std::vector<TextRow> recentRows(const Overview& overview, const StaffName& nameOf)
{
    std::vector<TextRow> rows;
    for (const auto& contact : overview.recent) {
        const bool isMissed = contact.state == ContactState::Missed;
        rows.push_back(
            {{momentText(contact.at),
              isMissed ? OverviewRows::tr("%1, did not come", "Desk, did not come").arg(label(contact.channel))
                       : label(contact.channel),
              nameOf(contact.staff), toQString(contact.followUp), aboutText(contact)},
             {}});
    }
    return rows;
}

QString planSummary(const Overview& overview)
{
    if (!overview.plan)
        return OverviewRows::tr("There is no plan of approach yet.");
    const Plan& plan = *overview.plan;
    const QString goal =
        plan.goalText.empty()
            ? label(plan.goal)
            : OverviewRows::tr("%1: %2", "goal: in words").arg(label(plan.goal), toQString(plan.goalText));
    QStringList lines{OverviewRows::tr("Goal: %1").arg(goal)};
    if (!plan.shortestRoad.empty())
        lines << OverviewRows::tr("Shortest road: %1").arg(toQString(plan.shortestRoad));
    QString answer = label(plan.agreement);
    if (plan.agreedOn)
        answer = OverviewRows::tr("%1, on %2", "Agrees, on 24-11-2026").arg(answer, shownDate(*plan.agreedOn));
    lines << OverviewRows::tr("The client: %1").arg(answer);
    return lines.join(QLatin1Char('\n'));
}

QString diagnosisSummary(const Overview& overview)
{
    if (!overview.diagnosis)
        return OverviewRows::tr("There is no diagnosis yet.");
    const Diagnosis& diagnosis = *overview.diagnosis;
    QStringList lines;
    if (diagnosis.decidedOn)
        lines << OverviewRows::tr("Decided on %1: %2").arg(shownDate(*diagnosis.decidedOn), label(diagnosis.level));
    else
        lines << OverviewRows::tr("%1, begun on %2; nothing has been decided yet", "Narrow, begun on …")
                     .arg(label(diagnosis.width), shownDate(diagnosis.startedOn));
    if (!diagnosis.decision.empty())
        lines << toQString(diagnosis.decision);
    else if (!diagnosis.judgement.empty())
        lines << toQString(diagnosis.judgement);
    return lines.join(QLatin1Char('\n'));
}

} // namespace werkpad
