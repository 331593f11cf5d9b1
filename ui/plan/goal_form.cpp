#include "ui/plan/goal_form.h"

#include "core/plan/plan_fields.h"
#include "core/plan/plan_rules.h"
#include "ui/plan/choices.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/error_text.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/form.h"
#include "ui/shared/form_draft.h"
#include "ui/shared/leave_watch.h"
#include "ui/shared/open_dossier.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace werkpad
{

GoalForm::GoalForm(OpenDossier& dossier, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_message(new QLabel(this))
    , m_goal(new QComboBox(this))
    , m_goalText(new QLineEdit(this))
    , m_road(new QPlainTextEdit(this))
    , m_startedOn(new DateEdit(dossier.workspace().clock(), this))
    , m_general(new FindingsView(this))
    , m_findings(new FormFindings(m_general, this))
{
    addWords<PlanGoal>(*m_goal);
    m_goal->setObjectName(QStringLiteral("planGoalEdit"));
    m_goalText->setObjectName(QStringLiteral("planGoalTextEdit"));
    m_road->setObjectName(QStringLiteral("planRoadEdit"));
    m_startedOn->setObjectName(QStringLiteral("planStartedOnEdit"));
    m_road->setTabChangesFocus(true);
    m_road->setFixedHeight(3 * fontMetrics().height());
    m_startedOn->setRequired(true);
    m_message->setObjectName(QStringLiteral("goalMessage"));
    m_message->setWordWrap(true);
    m_message->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    auto* form = makeFormLayout(nullptr);
    layout->addLayout(form);
    addRow(form, tr("&Goal"), m_goal, m_findings->wrap("goal", m_goal));
    addRow(form, tr("&What exactly"), m_goalText, m_findings->wrap("goal_text", m_goalText));
    addRow(form, tr("Shortest &road"), m_road, m_findings->wrap("shortest_road", m_road));
    addRow(form, tr("&Begun on"), m_startedOn, m_findings->wrap("started_on", m_startedOn));
    layout->addWidget(m_general);
    for (QWidget* field : {static_cast<QWidget*>(m_goal), static_cast<QWidget*>(m_goalText),
                           static_cast<QWidget*>(m_road), static_cast<QWidget*>(m_startedOn)})
        field->installEventFilter(this);
    connect(new LeaveWatch(*this, *this), &LeaveWatch::left, this, &GoalForm::save);
}

void GoalForm::setPlan(const Plan& plan)
{
    m_current = plan;
    setEnabled(m_dossier.may(Permission::EditClients));
    if (plan.id != m_before.id) {
        saveDraft();
        load(plan);
        m_message->hide();
        startDraft();
        if (m_draft->restore())
            tell(tr("What you typed earlier and did not save is filled in again."), TextTone::Accent);
    } else if (!m_isSaving && typed() == m_before && !blocks(findings())) {
        load(plan);
        m_draft->setClean();
    }
}

void GoalForm::load(const Plan& plan)
{
    m_before = plan;
    chooseWord(*m_goal, plan.goal);
    m_goalText->setText(toQString(plan.goalText));
    m_road->setPlainText(toQString(plan.shortestRoad));
    m_startedOn->setValue(plan.startedOn);
    m_findings->show({});
}

void GoalForm::startDraft()
{
    delete m_draft;
    m_draft = new FormDraft(m_dossier.workspace().drafts(),
                            QStringLiteral("plan/%1").arg(toQString(m_before.id.text())), *this);
}

Plan GoalForm::typed() const
{
    Plan plan = m_before;
    plan.goal = chosenWord<PlanGoal>(*m_goal);
    plan.goalText = toStdString(m_goalText->text().trimmed());
    plan.shortestRoad = toStdString(m_road->toPlainText().simplified());
    plan.startedOn = m_startedOn->value().value_or(m_before.startedOn);
    return plan;
}

std::vector<Finding> GoalForm::findings() const
{
    auto found = m_startedOn->findings("started_on");
    std::ranges::move(check(typed(), m_dossier.today()), std::back_inserter(found));
    return found;
}

bool GoalForm::save()
{
    if (m_isSaving || m_before.id.isNil())
        return false;
    const auto found = findings();
    const Plan after = typed();
    if (!blocks(found) && after == m_before) {
        cancel();
        return true;
    }
    m_findings->show(found);
    if (blocks(found))
        return false;
    m_isSaving = true;
    const auto saved = m_dossier.perform(tr("goal of the plan of %1 changed").arg(m_dossier.name()),
                                         [&](Workspace& workspace) { return workspace.plans().set(m_before, after); });
    m_isSaving = false;
    if (!saved) {
        if (saved.error().kind == ErrorKind::ChangedMeanwhile)
            explainConflict();
        else if (saved.error().findings.empty())
            tell(errorText(saved.error()), TextTone::Danger);
        else
            m_findings->show(saved.error().findings);
        return false;
    }
    m_message->hide();
    m_draft->discard();
    load(m_current);
    m_findings->show(check(m_before, m_dossier.today())); // what is worth a look stays in sight
    m_draft->setClean();
    return true;
}

void GoalForm::explainConflict()
{
    m_dossier.reload();
    tell(tr("A colleague changed this while you were typing. The goal is now: %1. The road is now: %2.")
                 .arg(toQString(m_current.goalText), toQString(m_current.shortestRoad)) +
             QLatin1Char('\n') + tr("Enter saves what you typed; Esc keeps your colleague's text."),
         TextTone::Warning);
    m_before = m_current;
}

void GoalForm::cancel()
{
    if (m_before.id.isNil())
        return;
    m_message->hide();
    load(m_current);
    if (m_draft) {
        m_draft->discard();
        m_draft->setClean();
    }
}

void GoalForm::saveDraft()
{
    if (m_draft)
        m_draft->saveNow();
}

void GoalForm::tell(const QString& text, TextTone tone)
{
    m_message->setText(text);
    setTextStyle(*m_message, TextSize::Normal, tone);
    m_message->show();
}

bool GoalForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            save();
            return true;
        }
        if (key == Qt::Key_Escape) {
            cancel();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace werkpad
