#include "ui/plan/plan_reader.h"

#include "core/plan/plan_json.h"
#include "ui/shared/client_text.h"
#include "ui/shared/convert.h"
#include "ui/shared/process_labels.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace werkpad
{

namespace
{

constexpr int kLinesShown = 28;
constexpr int kLettersWide = 90;

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString fact(const QString& name, const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p><b>%1</b><br>%2</p>").arg(escaped(name), escaped(text));
}

QString item(const QStringList& parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return QStringLiteral("<li>%1</li>").arg(escaped(filled.join(QStringLiteral(" – "))));
}

QString heading(const QString& text, const QString& items)
{
    return items.isEmpty() ? QString() : QStringLiteral("<h3>%1</h3><ul>%2</ul>").arg(escaped(text), items);
}

QString activityItem(const PlanActivity& activity)
{
    QString state = label(activity.state);
    if (activity.endedOn)
        state += QLatin1Char(' ') + shownDate(*activity.endedOn);
    return item({toQString(activity.title), doerText(activity),
                 activity.dueOn ? PlanWords::tr("by %1", "a day").arg(shownDate(*activity.dueOn)) : QString(), state,
                 toQString(activity.result)});
}

PlanSnapshot snapshotOf(const PlanParts& parts)
{
    return {parts.plan, parts.activities, parts.evaluations, {}, {}};
}

} // namespace

QString planHtml(const PlanSnapshot& snapshot)
{
    const Plan& plan = snapshot.plan;
    QString html = fact(PlanWords::tr("Goal"), label(plan.goal) + QStringLiteral(": ") + toQString(plan.goalText));
    html += fact(PlanWords::tr("Shortest road"), toQString(plan.shortestRoad));
    html += fact(PlanWords::tr("Begun on"), shownDate(plan.startedOn));
    QString answer = label(plan.agreement);
    if (plan.agreedOn)
        answer += QStringLiteral(" (%1)").arg(shownDate(*plan.agreedOn));
    if (!plan.agreementRemark.empty())
        answer += QStringLiteral(": ") + toQString(plan.agreementRemark);
    html += fact(PlanWords::tr("What the client says"), answer);
    if (plan.closedOn)
        html += fact(PlanWords::tr("Closed on %1").arg(shownDate(*plan.closedOn)),
                     referenceLabel(CodeList::ClosingReasons, plan.closingReason) + QStringLiteral(": ") +
                         toQString(plan.closingSummary));
    QString items;
    for (const auto& activity : snapshot.activities)
        items += activityItem(activity);
    html += heading(PlanWords::tr("Activities"), items);
    items.clear();
    for (const auto& duty : snapshot.duties)
        items += item({referenceLabel(CodeList::Duties, duty.kind), rangeText(duty.during), toQString(duty.text),
                       toQString(duty.consequence)});
    html += heading(PlanWords::tr("Duties"), items);
    items.clear();
    for (const auto& exemption : snapshot.exemptions)
        items += item({referenceLabel(CodeList::Duties, exemption.kind), rangeText(exemption.during),
                       toQString(exemption.reason)});
    html += heading(PlanWords::tr("Exemptions"), items);
    items.clear();
    for (const auto& evaluation : snapshot.evaluations)
        items += item({shownDate(evaluation.heldOn.value_or(evaluation.plannedOn)), toQString(evaluation.outcome)});
    html += heading(PlanWords::tr("Evaluations"), items);
    return html;
}

PlanReader::PlanReader(const PastEntry& entry, const StaffName& nameOf, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto* text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("planText"));
    const QString title = entry.version ? tr("Version %1 of %2, by %3")
                                              .arg(entry.version->number)
                                              .arg(momentText(entry.version->madeAt), nameOf(entry.version->author))
                                        : tr("Plan of %1").arg(shownDate(entry.plan->plan.startedOn));
    setWindowTitle(title);
    text->setAccessibleName(title);
    const auto snapshot = entry.version ? snapshotFromJson(entry.version->content) : snapshotOf(*entry.plan);
    QString html = snapshot ? planHtml(*snapshot) : escaped(tr("This version cannot be read."));
    if (entry.version)
        html.prepend(fact(tr("Why this version"), toQString(entry.version->reason)));
    text->setHtml(html);
    text->setMinimumSize(kLettersWide * fontMetrics().averageCharWidth(), kLinesShown * fontMetrics().height());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
}

} // namespace werkpad
