#include "ui/indicators/indicators_page.h"

#include "core/caseload/client_row_queries.h"
#include "core/evidence/display_rules.h"
#include "core/indicators/target_actions.h"
#include "core/team/team_actions.h"
#include "ui/indicators/target_dialog.h"
#include "ui/shared/case_events.h"
#include "ui/shared/chart_panel.h"
#include "ui/shared/clients_behind.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/icons.h"
#include "ui/shared/undo_history.h"
#include "ui/shared/view_list.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QUndoStack>

#include <algorithm>
#include <functional>
#include <utility>

namespace werkpad
{

namespace
{

constexpr std::size_t kMostCurves = 6; // more cannot be told apart

QComboBox* choice(const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

template <class Value>
Value chosen(const QComboBox& box)
{
    return static_cast<Value>(box.currentData().toInt());
}

// A trend takes the target of each year from all of them; other charts have that of the year of the whole cohort.
CohortQuestion withTargets(CohortQuestion question, std::vector<IndicatorTarget> targets, std::optional<int> year,
                           IndicatorsPage::View view)
{
    question.targets = std::move(targets);
    question.year = year;
    if (!year || view == IndicatorsPage::View::Trend)
        return question;
    const auto figure = targetFigure(question.indicator, kHorizons.at(question.horizon).months);
    if (const auto percent = targetPercent(question.targets, *year, figure))
        question.target = *percent / 100.0;
    return question;
}

bool isOfCohort(IndicatorsPage::View view)
{
    using View = IndicatorsPage::View;
    return view == View::Shares || view == View::Curves || view == View::Trend || view == View::Funnel;
}

} // namespace

IndicatorsPage::IndicatorsPage(const UiContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_views(new QListWidget)
    , m_from(new DateEdit(context.workspace.clock()))
    , m_until(new DateEdit(context.workspace.clock()))
    , m_indicator(choice("indicatorBox"))
    , m_horizon(choice("horizonBox"))
    , m_grouping(choice("groupingBox"))
    , m_step(choice("stepBox"))
    , m_caseloadBy(choice("caseloadByBox"))
    , m_target(new QPushButton(tr("Set a tar&get…")))
    , m_stack(new QStackedWidget)
    , m_state(new EmptyState)
    , m_panel(new ChartPanel(context.questions))
    , m_import(new QAction(icon(Icon::Import), tr("&Read in a survey…"), this))
    , m_export(new QAction(icon(Icon::Export), tr("&Export…"), this))
    , m_worker([&workspace = context.workspace] {
        return std::make_unique<Reader>(Reader{workspace.openAnother(), std::nullopt, {}});
    })
{
    const auto number = [](View view) { return static_cast<int>(view); };
    fillViewList(*m_views, tr("What you want to see"),
                 {{number(View::Shares), tr("Shares beside each other")},
                  {number(View::Curves), tr("Course over time")},
                  {number(View::Trend), tr("Trend")},
                  {number(View::Funnel), tr("Teams")},
                  {number(View::Flow), tr("In and out by month")},
                  {number(View::Caseload), tr("Caseload")},
                  {number(View::Satisfaction), tr("Satisfaction")}});
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_panel);
    layOutViews(*this, *m_views, *makeControls(), *m_stack);

    connect(m_views, &QListWidget::currentRowChanged, this, &IndicatorsPage::ask);
    for (QComboBox* box : {m_indicator, m_horizon, m_grouping, m_step, m_caseloadBy})
        connect(box, &QComboBox::activated, this, &IndicatorsPage::ask);
    for (DateEdit* field : {m_from, m_until})
        connect(field, &DateEdit::edited, this, &IndicatorsPage::ask);
    connect(m_target, &QPushButton::clicked, this, &IndicatorsPage::setTarget);
    connect(m_panel, &ChartPanel::listRequested, this, &IndicatorsPage::openList);
    makeActions();
    // A target is no client's: that it was set, or taken back, is heard here.
    connect(&context.undo.stack(), &QUndoStack::indexChanged, this, &IndicatorsPage::readAgain);
    connect(&context.events, &CaseEvents::clientsChanged, this, &IndicatorsPage::readAgain);
    connect(&context.events, &CaseEvents::officeChanged, this, &IndicatorsPage::readAgain);
    connect(&context.events, &CaseEvents::everythingChanged, this, &IndicatorsPage::readAgain);
}

void IndicatorsPage::makeActions()
{
    const auto& roles = m_context.workspace.session().roles;
    m_import->setObjectName(QStringLiteral("importSurveyAction"));
    m_import->setEnabled(may(roles, Permission::ImportClients));
    connect(m_import, &QAction::triggered, this, &IndicatorsPage::surveyImportRequested);
    m_export->setObjectName(QStringLiteral("exportIndicatorsAction"));
    m_export->setEnabled(may(roles, Permission::ExportClients));
    connect(m_export, &QAction::triggered, this, &IndicatorsPage::requestExport);
}

QList<QAction*> IndicatorsPage::pageActions() const
{
    return {&m_panel->listAction(), m_export, m_import};
}

QWidget* IndicatorsPage::makeControls()
{
    for (const Indicator indicator : {Indicator::InWork, Indicator::Active, Indicator::InWorkFullTime})
        m_indicator->addItem(label(indicator), static_cast<int>(indicator));
    for (std::size_t place = 0; place < kHorizons.size(); ++place)
        m_horizon->addItem(tr("%n month(s)", nullptr, kHorizons[place].months), static_cast<int>(place));
    for (const auto grouping : {CohortGrouping::Period, CohortGrouping::None, CohortGrouping::Team,
                                CohortGrouping::Regime, CohortGrouping::Theme})
        m_grouping->addItem(label(grouping), static_cast<int>(grouping));
    for (const auto step : {CohortGrouping::Month, CohortGrouping::Year})
        m_step->addItem(label(step), static_cast<int>(step));
    m_caseloadBy->addItem(tr("coach"), static_cast<int>(CaseloadBy::Coach));
    m_caseloadBy->addItem(tr("team"), static_cast<int>(CaseloadBy::Team));
    m_caseloadBy->addItem(tr("regime"), static_cast<int>(CaseloadBy::Regime));
    const IndicatorWish usual = m_context.workspace.indicators().usualWish();
    m_from->setObjectName(QStringLiteral("fromEdit"));
    m_until->setObjectName(QStringLiteral("untilEdit"));
    m_from->setRequired(true);
    m_until->setRequired(true);
    m_from->setValue(usual.from);
    m_until->setValue(usual.until);

    auto* controls = new QWidget;
    auto* flow = new FlowLayout(controls);
    addControl(*flow, tr("Unemployed &from"), *m_from);
    addControl(*flow, tr("&up to"), *m_until);
    addControl(*flow, tr("&What"), *m_indicator);
    addControl(*flow, tr("wit&hin"), *m_horizon);
    addControl(*flow, tr("b&y"), *m_grouping);
    addControl(*flow, tr("b&y"), *m_step);
    addControl(*flow, tr("b&y"), *m_caseloadBy);
    m_target->setObjectName(QStringLiteral("targetButton"));
    flow->addWidget(m_target);
    return controls;
}

// A label and its field go to the next line together.
void IndicatorsPage::addControl(FlowLayout& layout, const QString& text, QWidget& field)
{
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(text);
    label->setBuddy(&field);
    row->addWidget(label);
    row->addWidget(&field);
    layout.addWidget(pair);
}

void IndicatorsPage::activate()
{
    if (!m_isRead)
        ask();
    m_views->setFocus(Qt::OtherFocusReason);
}

IndicatorsPage::View IndicatorsPage::view() const
{
    const auto* item = m_views->currentItem();
    return item ? static_cast<View>(item->data(Qt::UserRole).toInt()) : View::Shares;
}

std::optional<IndicatorsPage::Question> IndicatorsPage::question() const
{
    const auto from = m_from->value();
    const auto until = m_until->value();
    if (!from || !until)
        return std::nullopt;
    Question question;
    question.view = view();
    question.from = *from;
    question.until = *until;
    question.cohort.indicator = chosen<Indicator>(*m_indicator);
    question.cohort.horizon = static_cast<std::size_t>(m_horizon->currentData().toInt());
    question.cohort.grouping = question.view == View::Trend    ? chosen<CohortGrouping>(*m_step)
                               : question.view == View::Funnel ? CohortGrouping::Team
                                                               : chosen<CohortGrouping>(*m_grouping);
    question.caseloadBy = chosen<CaseloadBy>(*m_caseloadBy);
    question.reading = m_reading;
    return question;
}

// What the chosen view is not split by is not in sight.
void IndicatorsPage::showControls()
{
    const View now = view();
    const auto showPair = [](QWidget* field, bool isShown) { field->parentWidget()->setVisible(isShown); };
    for (QWidget* field : {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_until)})
        showPair(field, now != View::Caseload);
    showPair(m_indicator, isOfCohort(now));
    showPair(m_horizon, isOfCohort(now));
    showPair(m_grouping, now == View::Shares || now == View::Curves);
    showPair(m_step, now == View::Trend);
    showPair(m_caseloadBy, now == View::Caseload);
    const bool hasTargets = isOfCohort(now) || now == View::Satisfaction;
    m_target->setVisible(hasTargets && m_context.workspace.session().require(Permission::ManageOffice).has_value());
}

// Of the figure that is in sight, in the year of the last day.
void IndicatorsPage::setTarget()
{
    const auto now = question();
    IndicatorTarget proposal;
    proposal.year = (now ? now->until : m_context.workspace.clock().today()).year();
    if (view() == View::Satisfaction)
        proposal.figure = targetFigure(Audience::Jobseekers);
    else if (now)
        proposal.figure = targetFigure(now->cohort.indicator, kHorizons.at(now->cohort.horizon).months);
    (new TargetDialog(m_context, proposal, this))->open(); // it deletes itself when it closes
}

void IndicatorsPage::readAgain()
{
    ++m_reading;
    m_isRead = false;
    if (isVisible())
        ask();
}

void IndicatorsPage::ask()
{
    showControls();
    const auto wish = question();
    if (!wish)
        return; // the field says what is wrong with it
    m_isRead = true;
    if (m_stack->currentWidget() == m_state)
        m_state->setTexts(Icon::Indicators, tr("The figures are being counted"),
                          tr("You can go on working; they will stand here."));
    m_worker.run(
        Turn::Newest, this, [wish = *wish](Reader& reader, Task& task) { return answer(reader, wish, task); },
        [this](const Result<Shown>& answer) { showAnswer(answer); });
}

Result<const CohortAnswer*> IndicatorsPage::cohortFor(Reader& reader, const Question& question)
{
    // What was read later holds too: rows are found by their names.
    const bool holds = reader.cohort && reader.of.from == question.from && reader.of.until == question.until &&
                       reader.of.reading >= question.reading;
    if (!holds) {
        reader.cohort.reset();
        auto read = CohortActions((*reader.workspace)->context()).read(question.from, question.until);
        if (!read)
            return tl::unexpected(read.error());
        reader.cohort = std::move(*read);
        reader.of = question;
    }
    return &*reader.cohort;
}

// More curves cannot be told apart: those of most people.
std::vector<CohortGroup> IndicatorsPage::groupsFor(const GroupedCohort& cohort, const Question& question)
{
    auto groups = cohortGroups(cohort, question.cohort.indicator, question.cohort.grouping);
    if (question.view == View::Curves && groups.size() > kMostCurves) {
        std::ranges::stable_sort(groups, std::ranges::greater{}, &CohortGroup::people);
        groups.resize(kMostCurves);
    }
    return groups;
}

Result<IndicatorsPage::Shown> IndicatorsPage::answer(Reader& reader, const Question& question, Task& task)
{
    if (!reader.workspace)
        return tl::unexpected(reader.workspace.error());
    Workspace& workspace = **reader.workspace;
    task.onCancel([&database = workspace.database()] { database.interrupt(); });
    if (question.view == View::Caseload) {
        auto figures = TeamActions(workspace.context()).figures();
        if (!figures)
            return tl::unexpected(figures.error());
        auto chart = caseloadChart(*figures, question.caseloadBy);
        return Shown{question, std::move(chart), {}, std::move(*figures)};
    }
    auto targets = IndicatorTargetActions(workspace.context()).targets();
    if (!targets)
        return tl::unexpected(targets.error());
    if (question.view == View::Satisfaction) {
        const auto satisfaction = workspace.surveys().satisfaction(question.from, question.until);
        if (!satisfaction)
            return tl::unexpected(satisfaction.error());
        return Shown{
            question, satisfactionChart(*satisfaction, *targets, targetYear(question.from, question.until)), {}, {}};
    }
    return answerOfCohort(reader, question, std::move(*targets));
}

Result<IndicatorsPage::Shown> IndicatorsPage::answerOfCohort(Reader& reader, const Question& question,
                                                             std::vector<IndicatorTarget> targets)
{
    Shown shown;
    shown.question = question;
    const auto cohort = cohortFor(reader, question);
    if (!cohort)
        return tl::unexpected(cohort.error());
    if (question.view == View::Flow) {
        shown.chart = flowChart((*cohort)->flow);
        return shown;
    }
    if ((*cohort)->grouped.cohort.members.empty())
        return shown;
    CohortQuestion asked =
        withTargets(question.cohort, std::move(targets), targetYear(question.from, question.until), question.view);
    if (asked.grouping == CohortGrouping::Regime || asked.grouping == CohortGrouping::Theme)
        asked.everybody = cohortGroups((*cohort)->grouped, asked.indicator, CohortGrouping::None).front();
    const auto groups = groupsFor((*cohort)->grouped, question);
    for (const auto& group : groups)
        shown.groups.push_back(group.name);
    switch (question.view) {
    case View::Curves:
        shown.chart = curvesChart(groups, asked);
        break;
    case View::Trend:
        shown.chart = trendChart(groups, asked);
        break;
    case View::Funnel:
        shown.chart = funnelChart(groups, asked);
        break;
    default:
        shown.chart = sharesChart(groups, asked);
        break;
    }
    return shown;
}

Result<std::vector<ClientId>> IndicatorsPage::clientsBehind(Reader& reader, const Behind& behind)
{
    const Question& question = behind.question;
    if (question.view == View::Flow)
        return CohortActions((*reader.workspace)->context())
            .clientsOfMonth(question.until, behind.month, static_cast<FlowCount>(behind.columnKey));
    const auto cohort = cohortFor(reader, question);
    if (!cohort)
        return tl::unexpected(cohort.error());
    // By name, in all groups: the places may be others by now.
    const auto groups = cohortGroups((*cohort)->grouped, question.cohort.indicator, question.cohort.grouping);
    const auto group = std::ranges::find(groups, behind.group, &CohortGroup::name);
    if (group == groups.end())
        return fail(ErrorKind::ChangedMeanwhile, "indicators");
    return clientsCounted((*cohort)->grouped, group->members, question.cohort.indicator,
                          kHorizons.at(question.cohort.horizon).months, static_cast<CohortCount>(behind.columnKey));
}

Result<ClientFilter> IndicatorsPage::filterBehind(Reader& reader, const Behind& behind, Task& task)
{
    if (!reader.workspace)
        return tl::unexpected(reader.workspace.error());
    Workspace& workspace = **reader.workspace;
    task.onCancel([&database = workspace.database()] { database.interrupt(); });
    auto clients = clientsBehind(reader, behind);
    if (!clients)
        return tl::unexpected(clients.error());
    return filterOfClients(workspace.database(), behind.name, std::move(*clients));
}

// The number that stands there is of these figures, whatever was counted since.
void IndicatorsPage::openCaseload(std::size_t rowKey, int columnKey)
{
    if (const auto filter = caseloadFilter(m_shown->caseloads, m_shown->question.caseloadBy, rowKey, columnKey))
        Q_EMIT listRequested(*filter);
    else
        tellNoClients(*this, m_context.questions, {ErrorKind::ChangedMeanwhile, "indicators", {}, {}});
}

void IndicatorsPage::openList(std::size_t rowKey, int columnKey)
{
    if (!m_shown)
        return;
    const Question& question = m_shown->question;
    if (question.view == View::Caseload) {
        openCaseload(rowKey, columnKey);
        return;
    }
    Behind behind{question, {}, {1970, 1, 1}, columnKey, toStdString(m_panel->currentName())};
    if (question.view == View::Flow) {
        behind.month = addMonths(Date(question.from.year(), question.from.month(), 1), static_cast<int>(rowKey));
    } else if (rowKey < m_shown->groups.size()) {
        behind.group = m_shown->groups[rowKey];
    } else {
        tellNoClients(*this, m_context.questions, {ErrorKind::ChangedMeanwhile, "indicators", {}, {}});
        return;
    }
    findClientsBehind(
        m_worker, *this, m_context.questions,
        [behind = std::move(behind)](Reader& reader, Task& task) { return filterBehind(reader, behind, task); },
        [this](const ClientFilter& filter) { Q_EMIT listRequested(filter); });
}

void IndicatorsPage::requestExport()
{
    const auto wish = question();
    if (!wish)
        return; // the field says what is wrong with it
    CohortGrouping grouping = wish->cohort.grouping;
    if (grouping == CohortGrouping::Month)
        grouping = CohortGrouping::Year;
    else if (!isOfCohort(wish->view))
        grouping = CohortGrouping::None;
    Q_EMIT exportRequested({wish->from, wish->until, grouping});
}

void IndicatorsPage::showAnswer(const Result<Shown>& answer)
{
    if (answer)
        m_shown = *answer;
    if (!answer) {
        if (answer.error().kind == ErrorKind::Cancelled)
            return;
        m_panel->listAction().setEnabled(false);
        m_state->setTexts(Icon::Error, tr("These figures cannot be shown"), errorText(answer.error()));
        m_stack->setCurrentWidget(m_state);
    } else if (answer->chart.table.rows.empty()) {
        m_panel->listAction().setEnabled(false);
        m_state->setTexts(Icon::Indicators, tr("There is nothing to count here yet"),
                          view() == View::Satisfaction
                              ? tr("No survey was sent out in this time. Choose other dates, or begin a survey.")
                              : tr("Nobody became unemployed in this time, as far as is known. Choose other dates, or "
                                   "fill in times of unemployment in dossiers."));
        m_stack->setCurrentWidget(m_state);
    } else {
        m_panel->setChart(answer->chart);
        m_stack->setCurrentWidget(m_panel);
    }
    Q_EMIT shown();
}

} // namespace werkpad
