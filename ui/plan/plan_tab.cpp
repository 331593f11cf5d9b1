#include "ui/plan/plan_tab.h"

#include "core/plan/plan_rules.h"
#include "ui/plan/activity_dialog.h"
#include "ui/plan/duty_dialogs.h"
#include "ui/plan/goal_form.h"
#include "ui/plan/plan_dialogs.h"
#include "ui/plan/plan_reader.h"
#include "ui/shared/convert.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/list_table.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/process_labels.h"
#include "ui/shared/record_section.h"
#include "ui/shared/scroll_area.h"
#include "ui/shared/text_style.h"
#include "ui/shared/text_table_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace werkpad
{

namespace
{

QLabel* makeHeading(const QString& text, QWidget* parent)
{
    auto* heading = new QLabel(text, parent);
    setTextStyle(*heading, TextSize::Large, TextTone::Normal, true);
    return heading;
}

QLabel* makeText(QWidget* parent, const QString& name)
{
    auto* text = new QLabel(parent);
    text->setObjectName(name);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    return text;
}

} // namespace

PlanTab::PlanTab(OpenDossier& dossier, QWidget* parent)
    : DossierTab(parent)
    , m_dossier(dossier)
    , m_scroll(new QScrollArea(this))
    , m_empty(new EmptyState(this))
    , m_activities(new TextTableModel(activityHeadings(), this))
    , m_evaluations(new TextTableModel(evaluationHeadings(), this))
    , m_duties(new TextTableModel(dutyHeadings(), this))
    , m_past(new TextTableModel(pastHeadings(), this))
{
    setObjectName(QStringLiteral("planTab"));
    setUpScrolling(*m_scroll);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(spacing(*this, 2));
    buildPage(layout);
    m_scroll->setWidget(page);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    connect(&m_dossier, &OpenDossier::changed, this, &PlanTab::refreshWhenSeen);
}

QString PlanTab::tabTitle() const
{
    return tr("&Plan");
}

void PlanTab::buildPage(QVBoxLayout* page)
{
    m_empty->setObjectName(QStringLiteral("noPlan"));
    connect(m_empty, &EmptyState::actionTriggered, this, &PlanTab::makePlan);
    page->addWidget(m_empty);
    m_planPart = makePlanPart();
    page->addWidget(m_planPart);
    page->addWidget(makeDuties());
    page->addWidget(makeCv());
    page->addWidget(makePast());
    page->addStretch();
}

QWidget* PlanTab::makePlanPart()
{
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(*this, 2));
    m_goal = new GoalForm(m_dossier, part);
    layout->addWidget(m_goal);
    layout->addWidget(makeActivities());
    layout->addWidget(makeAgreement());
    layout->addWidget(makeEvaluations());
    return part;
}

QPushButton* PlanTab::addButton(QWidget* parent, const QString& text, const QString& name, void (PlanTab::*slot)())
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, slot);
    m_buttons.push_back(button);
    return button;
}

QWidget* PlanTab::makeAgreement()
{
    auto* box = new QWidget(this);
    m_agreement = makeText(box, QStringLiteral("agreementText"));
    m_agreementHint = makeText(box, QStringLiteral("agreementHint"));
    setTextStyle(*m_agreementHint, TextSize::Normal, TextTone::Warning);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(
        addButton(box, tr("What does the client &say?…"), QStringLiteral("answerButton"), &PlanTab::askAnswer));
    buttons->addWidget(addButton(box, tr("&Close plan…"), QStringLiteral("closePlanButton"), &PlanTab::closePlan));
    // Also for who may not change anything: not among the buttons that follow the right to edit.
    auto* print = new QPushButton(tr("Pr&int the plan… (Ctrl+P)"), box);
    print->setObjectName(QStringLiteral("printPlanButton"));
    connect(print, &QPushButton::clicked, this, &PlanTab::printPlan);
    buttons->addWidget(print);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeHeading(tr("What the client says"), box));
    layout->addWidget(m_agreement);
    layout->addWidget(m_agreementHint);
    layout->addLayout(buttons);
    return box;
}

RecordSection* PlanTab::makeActivities()
{
    m_activitiesTable = newListTable(m_activities, QStringLiteral("activitiesTable"));
    auto* section = new RecordSection({tr("&Activities"),
                                       tr("Nothing has been agreed yet. Add what the client, you or somebody else will "
                                          "do, and by when."),
                                       tr("Add activity…"), tr("Change activity…"), tr("Remove activity")},
                                      m_activitiesTable);
    section->setObjectName(QStringLiteral("activitiesSection"));
    auto* row = new QWidget(section);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(
        addButton(row, tr("Is &done (space bar)"), QStringLiteral("doneButton"), &PlanTab::finishActivity));
    section->addBelow(row);
    m_activitiesTable->installEventFilter(this);
    connect(section, &RecordSection::addRequested, this, [this] { editActivity(PlanActivity{}); });
    connect(section, &RecordSection::changeRequested, this, [this](const QModelIndex& index) {
        editActivity(m_plan.current->activities.at(static_cast<std::size_t>(index.row())));
    });
    connect(section, &RecordSection::removeRequested, this,
            [this](const QModelIndex& index) { removeActivity(index.row()); });
    m_sections.push_back(section);
    return section;
}

RecordSection* PlanTab::makeEvaluations()
{
    auto* section =
        new RecordSection({tr("&Evaluations"), tr("No evaluation is planned. Choose a day to look back together."),
                           tr("Plan evaluation…"), tr("Change evaluation…"), tr("Remove evaluation")},
                          newListTable(m_evaluations, QStringLiteral("evaluationsTable")));
    section->setObjectName(QStringLiteral("evaluationsSection"));
    connect(section, &RecordSection::addRequested, this,
            [this] { (new EvaluationDialog(m_dossier, m_plan.current->plan, Evaluation{}, this))->open(); });
    connect(section, &RecordSection::changeRequested, this, [this](const QModelIndex& index) {
        const auto& evaluation = m_plan.current->evaluations.at(static_cast<std::size_t>(index.row()));
        (new EvaluationDialog(m_dossier, m_plan.current->plan, evaluation, this))->open();
    });
    connect(section, &RecordSection::removeRequested, this,
            [this](const QModelIndex& index) { removeEvaluation(index.row()); });
    m_sections.push_back(section);
    return section;
}

RecordSection* PlanTab::makeDuties()
{
    auto* section = new RecordSection({tr("D&uties, exemptions and measures"),
                                       tr("No duty has been recorded. Say what the client has to do, and what follows "
                                          "from not doing it."),
                                       tr("Add duty…"), tr("Change…"), tr("Remove")},
                                      newListTable(m_duties, QStringLiteral("dutiesTable")));
    section->setObjectName(QStringLiteral("dutiesSection"));
    auto* row = new QWidget(section);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    const auto add = [&](const QString& text, const QString& name, auto makeDialog) {
        auto* button = new QPushButton(text, row);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [makeDialog] { makeDialog()->open(); });
        m_buttons.push_back(button);
        layout->addWidget(button);
    };
    add(tr("Add e&xemption…"), QStringLiteral("exemptionButton"),
        [this] { return new ExemptionDialog(m_dossier, Exemption{}, this); });
    add(tr("Add &measure…"), QStringLiteral("measureButton"),
        [this] { return new MeasureDialog(m_dossier, Measure{}, this); });
    section->addBelow(row);
    connect(section, &RecordSection::addRequested, this, [this] { (new DutyDialog(m_dossier, Duty{}, this))->open(); });
    connect(section, &RecordSection::changeRequested, this,
            [this](const QModelIndex& index) { editDuty(index.row()); });
    connect(section, &RecordSection::removeRequested, this,
            [this](const QModelIndex& index) { removeDuty(index.row()); });
    m_sections.push_back(section);
    return section;
}

QWidget* PlanTab::makeCv()
{
    auto* box = new QWidget(this);
    m_cv = makeText(box, QStringLiteral("cvText"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(addButton(box, tr("Change C&V…"), QStringLiteral("cvButton"), &PlanTab::editCv));
    buttons->addStretch();
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeHeading(tr("CV"), box));
    layout->addWidget(m_cv);
    layout->addLayout(buttons);
    return box;
}

RecordSection* PlanTab::makePast()
{
    auto* section = new RecordSection({tr("Versions and earlier p&lans"),
                                       tr("There is no version yet. The plan is kept each time the client answers."),
                                       {},
                                       tr("Read…"),
                                       {}},
                                      newListTable(m_past, QStringLiteral("pastTable")));
    section->setObjectName(QStringLiteral("pastSection"));
    connect(section, &RecordSection::changeRequested, this,
            [this](const QModelIndex& index) { readPast(index.row()); });
    return section;
}

// --- showing ---------------------------------------------------------------------------------------------------------

void PlanTab::showEvent(QShowEvent* event)
{
    DossierTab::showEvent(event);
    if (m_isStale && m_dossier.isOpen())
        refresh();
}

bool PlanTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_activitiesTable && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        finishActivity();
        return true;
    }
    return DossierTab::eventFilter(watched, event);
}

void PlanTab::activate()
{
    if (m_plan.current)
        m_activitiesTable->setFocus(Qt::OtherFocusReason);
}

void PlanTab::saveDrafts()
{
    m_goal->saveDraft();
}

void PlanTab::refreshWhenSeen()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void PlanTab::refresh()
{
    auto plan = m_dossier.workspace().plans().ofClient(m_dossier.client());
    if (!plan) {
        Q_EMIT failed(errorText(plan.error()));
        return;
    }
    m_isStale = false;
    m_plan = *std::move(plan);
    const Date today = m_dossier.today();
    const bool mayEdit = m_dossier.may(Permission::EditClients);
    const bool hasDied = m_dossier.dossier().client.deceasedOn.has_value();
    m_empty->setVisible(!m_plan.current);
    m_planPart->setVisible(m_plan.current.has_value());
    m_empty->setTexts(Icon::Note, tr("No plan yet"),
                      hasDied ? tr("This client has died. No plan is made any more.")
                              : tr("Make it together with the client: the goal, the shortest road, and who does what."),
                      mayEdit && !hasDied ? tr("Ma&ke plan…") : QString());
    if (m_plan.current) {
        m_goal->setPlan(m_plan.current->plan);
        m_activities->setRows(activityRows(*m_plan.current, today));
        m_evaluations->setRows(evaluationRows(*m_plan.current, today));
        showAgreement();
    }
    m_duties->setRows(dutyRows(m_plan, today));
    m_past->setRows(pastRows(m_plan, [this](StaffId staff) { return m_dossier.staffName(staff); }));
    showCv();
    for (RecordSection* section : m_sections)
        section->setReadOnly(!mayEdit);
    for (QPushButton* button : m_buttons)
        button->setEnabled(mayEdit);
}

void PlanTab::showAgreement()
{
    const Plan& plan = m_plan.current->plan;
    QString text = label(plan.agreement);
    if (plan.agreedOn)
        text = tr("%1, on %2", "what the client says: Agrees, on 24-11-2026").arg(text, shownDate(*plan.agreedOn));
    if (!plan.agreementRemark.empty())
        text += QStringLiteral("\n„%1”").arg(toQString(plan.agreementRemark));
    m_agreement->setText(text);
    const auto& versions = m_plan.current->versions;
    const bool isChanged = plan.agreement == Agreement::Open && !versions.empty();
    m_agreementHint->setVisible(isChanged);
    if (isChanged)
        m_agreementHint->setText(tr("The plan has changed since the client answered on %1. Discuss it again.")
                                     .arg(shownDate(versions.back().madeAt.day)));
}

void PlanTab::showCv()
{
    if (!m_plan.cv) {
        m_cv->setText(tr("No CV has been recorded. Place it on Werk.nl at once."));
        return;
    }
    const CurriculumVitae& cv = *m_plan.cv;
    QStringList lines;
    if (!cv.occupation.empty())
        lines << tr("Wanted occupation: %1").arg(toQString(cv.occupation));
    lines << (cv.postedOn ? tr("On Werk.nl since %1").arg(shownDate(*cv.postedOn)) : tr("Not on Werk.nl yet"));
    if (!cv.text.empty())
        lines << toQString(cv.text);
    m_cv->setText(lines.join(QLatin1Char('\n')));
}

// --- acting ----------------------------------------------------------------------------------------------------------

// Without a question: undo brings it back.
template <class Action>
void PlanTab::perform(const QString& what, const Action& action)
{
    if (const auto done = m_dossier.perform(what, action); !done)
        Q_EMIT failed(errorText(done.error()));
}

void PlanTab::makePlan()
{
    (new NewPlanDialog(m_dossier, this))->open();
}

void PlanTab::askAnswer()
{
    if (m_goal->save())
        (new AnswerDialog(m_dossier, *m_plan.current, this))->open();
}

void PlanTab::closePlan()
{
    if (m_goal->save())
        (new ClosePlanDialog(m_dossier, *m_plan.current, this))->open();
}

bool PlanTab::printPlan()
{
    if (!m_plan.current)
        return false;
    if (m_goal->save())
        Q_EMIT printRequested();
    return true;
}

void PlanTab::editActivity(const PlanActivity& activity)
{
    (new ActivityDialog(m_dossier, m_plan.current->plan, activity, m_plan.services, this))->open();
}

void PlanTab::proposeActivity(const QString& serviceType, const std::optional<Service>& service)
{
    refresh();
    if (!m_plan.current) {
        auto* dialog = new NewPlanDialog(m_dossier, this);
        connect(dialog, &QDialog::accepted, this,
                [this, serviceType, service] { proposeActivity(serviceType, service); });
        dialog->open();
        return;
    }
    PlanActivity activity = service ? activityFor(*service) : PlanActivity{};
    if (!service) {
        activity.serviceType = toStdString(serviceType);
        activity.title = toStdString(referenceLabel(CodeList::ServiceTypes, activity.serviceType));
    }
    editActivity(activity);
}

void PlanTab::finishActivity()
{
    const QModelIndex current = m_activitiesTable->currentIndex();
    if (!current.isValid() || !m_plan.current || !m_dossier.may(Permission::EditClients))
        return;
    const PlanActivity activity = m_plan.current->activities.at(static_cast<std::size_t>(current.row()));
    if (!isOpen(activity))
        return;
    perform(tr("activity '%1' of %2 done").arg(toQString(activity.title), m_dossier.name()), [&](Workspace& workspace) {
        return workspace.plans().setActivity(activity, inState(activity, ActivityState::Done, m_dossier.today()));
    });
}

void PlanTab::removeActivity(int row)
{
    const PlanActivity activity = m_plan.current->activities.at(static_cast<std::size_t>(row));
    perform(tr("activity '%1' of %2 removed").arg(toQString(activity.title), m_dossier.name()),
            [&](Workspace& workspace) { return workspace.plans().removeActivity(activity.id); });
}

void PlanTab::removeEvaluation(int row)
{
    const Evaluation evaluation = m_plan.current->evaluations.at(static_cast<std::size_t>(row));
    perform(tr("evaluation of the plan of %1 removed").arg(m_dossier.name()),
            [&](Workspace& workspace) { return workspace.plans().removeEvaluation(evaluation.id); });
}

void PlanTab::editDuty(int row)
{
    auto index = static_cast<std::size_t>(row);
    if (index < m_plan.duties.size()) {
        (new DutyDialog(m_dossier, m_plan.duties[index], this))->open();
        return;
    }
    index -= m_plan.duties.size();
    if (index < m_plan.exemptions.size())
        (new ExemptionDialog(m_dossier, m_plan.exemptions[index], this))->open();
    else
        (new MeasureDialog(m_dossier, m_plan.measures.at(index - m_plan.exemptions.size()), this))->open();
}

void PlanTab::removeDuty(int row)
{
    auto index = static_cast<std::size_t>(row);
    if (index < m_plan.duties.size()) {
        perform(tr("duty of %1 removed").arg(m_dossier.name()),
                [id = m_plan.duties[index].id](Workspace& workspace) { return workspace.duties().remove(id); });
        return;
    }
    index -= m_plan.duties.size();
    if (index < m_plan.exemptions.size())
        perform(tr("exemption of %1 removed").arg(m_dossier.name()),
                [id = m_plan.exemptions[index].id](Workspace& workspace) { return workspace.duties().remove(id); });
    else
        perform(tr("measure of %1 removed").arg(m_dossier.name()),
                [id = m_plan.measures.at(index - m_plan.exemptions.size()).id](Workspace& workspace) {
                    return workspace.duties().remove(id);
                });
}

void PlanTab::editCv()
{
    (new CvDialog(m_dossier, m_plan.cv.value_or(CurriculumVitae{}), this))->open();
}

void PlanTab::readPast(int row)
{
    const auto entries = pastEntries(m_plan);
    (new PlanReader(
         entries.at(static_cast<std::size_t>(row)), [this](StaffId staff) { return m_dossier.staffName(staff); }, this))
        ->open();
}

} // namespace werkpad
