#include "ui/plan/plan_dialogs.h"

#include "core/plan/duty_rules.h"
#include "core/plan/plan_fields.h"
#include "ui/plan/choices.h"
#include "ui/plan/occupation_completer.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/open_dossier.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace werkpad
{

namespace
{

std::string textOf(const QPlainTextEdit* edit)
{
    return toStdString(edit->toPlainText().trimmed());
}

QString draftKey(const char* what, const std::string& about)
{
    return QStringLiteral("%1/%2").arg(QLatin1String(what), toQString(about));
}

} // namespace

// --- new plan --------------------------------------------------------------------------------------------------------

NewPlanDialog::NewPlanDialog(OpenDossier& dossier, QWidget* parent)
    : RecordDialog(tr("New plan of approach"), tr("&Make plan"), parent)
    , m_dossier(dossier)
    , m_goal(new QComboBox(this))
    , m_goalText(new QLineEdit(this))
    , m_road(makeNote(2))
    , m_startedOn(new DateEdit(dossier.workspace().clock(), this))
{
    addText(tr("Write it together with the client, in the client's words."));
    addWords<PlanGoal>(*m_goal);
    addField("goal", tr("&Goal"), m_goal);
    addField("goal_text", tr("&What exactly"), m_goalText);
    addField("shortest_road", tr("The shortest &road, in one sentence"), m_road);
    addField("started_on", tr("&First day"), m_startedOn);
    m_startedOn->setRequired(true);
    m_startedOn->setValue(dossier.today());
    start(dossier.workspace().drafts(), draftKey("new-plan", dossier.client().text()));
}

Plan NewPlanDialog::value() const
{
    Plan plan;
    plan.client = m_dossier.client();
    plan.goal = chosenWord<PlanGoal>(*m_goal);
    plan.goalText = toStdString(m_goalText->text().trimmed());
    plan.shortestRoad = toStdString(m_road->toPlainText().simplified());
    plan.startedOn = m_startedOn->value().value_or(m_dossier.today());
    return plan;
}

std::vector<Finding> NewPlanDialog::findings() const
{
    auto found = unreadable({{"started_on", m_startedOn}});
    std::ranges::move(check(value(), m_dossier.today()), std::back_inserter(found));
    return found;
}

Result<void> NewPlanDialog::save()
{
    return m_dossier.perform(tr("plan of %1 made").arg(m_dossier.name()),
                             [&](Workspace& workspace) { return workspace.plans().create(value()); });
}

// --- the client's answer ---------------------------------------------------------------------------------------------

AnswerDialog::AnswerDialog(OpenDossier& dossier, const PlanParts& parts, QWidget* parent)
    : RecordDialog(tr("What does the client say?"), tr("&Save"), parent)
    , m_dossier(dossier)
    , m_parts(parts)
    , m_agreement(new QComboBox(this))
    , m_on(new DateEdit(dossier.workspace().clock(), this))
    , m_remark(makeNote(4))
    , m_reason(new QLineEdit(this))
{
    addText(tr("The plan as it is now is kept with the answer. No is an answer too: write down why."));
    addWords<Agreement>(*m_agreement);
    m_agreement->removeItem(0); // "not discussed yet" is no answer
    addField("agreement", tr("The client's &answer"), m_agreement);
    addField("agreed_on", tr("&Day"), m_on);
    addField("agreement_remark", tr("In the client's &words"), m_remark);
    addField("reason", tr("Why there is a &new version"), m_reason);
    m_on->setRequired(true);
    m_on->setValue(dossier.today());
    start(dossier.workspace().drafts(), draftKey("plan-answer", parts.plan.id.text()));
}

PlanAnswer AnswerDialog::value() const
{
    return {m_parts.plan.id, chosenWord<Agreement>(*m_agreement), m_on->value().value_or(m_dossier.today()),
            textOf(m_remark), toStdString(m_reason->text().trimmed())};
}

std::vector<Finding> AnswerDialog::findings() const
{
    auto found = unreadable({{"agreed_on", m_on}});
    std::ranges::move(check(value(), m_parts.plan, m_parts.activities, m_parts.versions.size(), m_dossier.today()),
                      std::back_inserter(found));
    return found;
}

Result<void> AnswerDialog::save()
{
    return m_dossier.perform(tr("answer of %1 to the plan recorded").arg(m_dossier.name()),
                             [&](Workspace& workspace) { return workspace.plans().agree(value()); });
}

// --- evaluation ------------------------------------------------------------------------------------------------------

EvaluationDialog::EvaluationDialog(OpenDossier& dossier, const Plan& plan, const Evaluation& evaluation,
                                   QWidget* parent)
    : RecordDialog(evaluation.id.isNil() ? tr("New evaluation") : tr("Evaluation"), tr("&Save"), parent)
    , m_dossier(dossier)
    , m_plan(plan)
    , m_before(evaluation)
    , m_plannedOn(new DateEdit(dossier.workspace().clock(), this))
    , m_heldOn(new DateEdit(dossier.workspace().clock(), this))
    , m_outcome(makeNote(4))
{
    const bool isNew = evaluation.id.isNil();
    m_before.plan = plan.id;
    m_before.client = plan.client;
    addField("planned_on", tr("&Planned on"), m_plannedOn);
    addField("held_on", tr("&Held on (empty: not yet)"), m_heldOn);
    addField("outcome", tr("&Outcome"), m_outcome);
    m_plannedOn->setRequired(true);
    if (!isNew)
        m_plannedOn->setValue(evaluation.plannedOn);
    m_heldOn->setValue(evaluation.heldOn);
    m_outcome->setPlainText(toQString(evaluation.outcome));
    start(dossier.workspace().drafts(), draftKey("evaluation", plan.id.text() + '/' + evaluation.id.text()));
}

Evaluation EvaluationDialog::value() const
{
    Evaluation evaluation = m_before;
    evaluation.plannedOn = m_plannedOn->value().value_or(m_dossier.today());
    evaluation.heldOn = m_heldOn->value();
    evaluation.outcome = textOf(m_outcome);
    return evaluation;
}

std::vector<Finding> EvaluationDialog::findings() const
{
    auto found = unreadable({{"planned_on", m_plannedOn}, {"held_on", m_heldOn}});
    std::ranges::move(check(value(), m_plan, m_dossier.today()), std::back_inserter(found));
    return found;
}

Result<void> EvaluationDialog::save()
{
    const Evaluation evaluation = value();
    if (evaluation.id.isNil())
        return m_dossier.perform(tr("evaluation of the plan of %1 planned").arg(m_dossier.name()),
                                 [&](Workspace& workspace) { return workspace.plans().planEvaluation(evaluation); });
    return m_dossier.perform(
        tr("evaluation of the plan of %1 changed").arg(m_dossier.name()),
        [&](Workspace& workspace) { return workspace.plans().setEvaluation(m_before, evaluation); });
}

// --- closing ---------------------------------------------------------------------------------------------------------

ClosePlanDialog::ClosePlanDialog(OpenDossier& dossier, const PlanParts& parts, QWidget* parent)
    : RecordDialog(tr("Close plan"), tr("&Close plan"), parent)
    , m_dossier(dossier)
    , m_plan(parts.plan)
    , m_reason(new QComboBox(this))
    , m_summary(makeNote(5))
    , m_on(new DateEdit(dossier.workspace().clock(), this))
{
    const auto open =
        std::ranges::count_if(parts.activities, [](const PlanActivity& activity) { return isOpen(activity); });
    addText(tr("A closed plan stays readable. You cannot change it any more."));
    if (open > 0)
        addText(tr("%n activity/activities are not done yet. They stay in the plan as they are.", nullptr,
                   static_cast<int>(open)));
    addCodes(*m_reason, CodeList::ClosingReasons, tr("Choose a reason"));
    addField("closing_reason", tr("&Reason"), m_reason);
    addField("closing_summary", tr("&What came of it"), m_summary);
    addField("closed_on", tr("&Last day"), m_on);
    m_on->setRequired(true);
    m_on->setValue(dossier.today());
    start(dossier.workspace().drafts(), draftKey("plan-closing", parts.plan.id.text()));
}

PlanClosing ClosePlanDialog::value() const
{
    return {m_plan.id, m_on->value().value_or(m_dossier.today()), chosen(*m_reason), textOf(m_summary)};
}

std::vector<Finding> ClosePlanDialog::findings() const
{
    auto found = unreadable({{"closed_on", m_on}});
    std::ranges::move(check(value(), m_plan, m_dossier.today()), std::back_inserter(found));
    return found;
}

Result<void> ClosePlanDialog::save()
{
    return m_dossier.perform(tr("plan of %1 closed").arg(m_dossier.name()),
                             [&](Workspace& workspace) { return workspace.plans().close(value()); });
}

// --- CV --------------------------------------------------------------------------------------------------------------

CvDialog::CvDialog(OpenDossier& dossier, const CurriculumVitae& cv, QWidget* parent)
    : RecordDialog(tr("CV"), tr("&Save"), parent)
    , m_dossier(dossier)
    , m_before(cv)
    , m_occupation(new QLineEdit(this))
    , m_occupations(new OccupationCompleter(*m_occupation, dossier.workspace()))
    , m_postedOn(new DateEdit(dossier.workspace().clock(), this))
    , m_text(makeNote(12))
{
    m_before.client = dossier.client();
    addField("occupation", tr("Wanted &occupation"), m_occupation);
    addField("posted_on", tr("On &Werk.nl since"), m_postedOn);
    addField("text", tr("&Text"), m_text);
    m_occupation->setText(toQString(cv.occupation));
    m_postedOn->setValue(cv.postedOn);
    m_text->setPlainText(toQString(cv.text));
    start(dossier.workspace().drafts(), draftKey("cv", dossier.client().text()));
}

CurriculumVitae CvDialog::value() const
{
    CurriculumVitae cv = m_before;
    cv.occupation = toStdString(m_occupation->text().trimmed());
    if (cv.occupation != m_before.occupation)
        cv.occupationCode = m_occupations->code();
    cv.postedOn = m_postedOn->value();
    cv.text = textOf(m_text);
    return cv;
}

std::vector<Finding> CvDialog::findings() const
{
    auto found = unreadable({{"posted_on", m_postedOn}});
    std::ranges::move(check(value(), m_dossier.today()), std::back_inserter(found));
    return found;
}

Result<void> CvDialog::save()
{
    return m_dossier.perform(tr("CV of %1 changed").arg(m_dossier.name()),
                             [&](Workspace& workspace) { return workspace.duties().setCv(m_before, value()); });
}

} // namespace werkpad
