#include "ui/evidence/evidence_page.h"

#include "core/base/reference_codes.h"
#include "core/caseload/client_row_queries.h"
#include "core/segmentation/client_group.h"
#include "ui/evidence/evidence_charts.h"
#include "ui/shared/case_events.h"
#include "ui/shared/chart_panel.h"
#include "ui/shared/clients_behind.h"
#include "ui/shared/convert.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/process_labels.h"
#include "ui/shared/view_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace werkpad
{

namespace
{

QComboBox* choice(const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    return box;
}

void fill(QComboBox& box, const std::vector<std::string>& texts, const std::string& chosen, const QString& none)
{
    const QSignalBlocker blocker(box);
    box.clear();
    if (!none.isEmpty())
        box.addItem(none, QString());
    for (const auto& text : texts)
        box.addItem(toQString(text), toQString(text));
    box.setCurrentIndex(std::max(0, box.findData(toQString(chosen))));
}

} // namespace

EvidencePage::EvidencePage(const UiContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_views(new QListWidget)
    , m_service(choice("serviceBox"))
    , m_period(choice("periodBox"))
    , m_group(choice("groupBox"))
    , m_horizon(choice("horizonBox"))
    , m_fullTime(new QCheckBox(tr("&Full-time work only")))
    , m_study(choice("studyBox"))
    , m_trait(choice("traitBox"))
    , m_stack(new QStackedWidget)
    , m_state(new EmptyState)
    , m_panel(new ChartPanel(context.questions))
    , m_import(new QAction(icon(Icon::Import), tr("&Read in research…"), this))
    , m_worker([&workspace = context.workspace] {
        return std::make_unique<Reader>(Reader{workspace.openAnother(), {}, {}, {}});
    })
{
    const auto number = [](View view) { return static_cast<int>(view); };
    fillViewList(*m_views, tr("What you want to see"),
                 {{number(View::Services), tr("Services beside each other")},
                  {number(View::Start), tr("From the start of a service")},
                  {number(View::Landmark), tr("With and without")},
                  {number(View::Study), tr("Studies by others")}});
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_panel);
    layOutViews(*this, *m_views, *makeControls(), *m_stack);

    connect(m_views, &QListWidget::currentRowChanged, this, &EvidencePage::ask);
    for (QComboBox* box : {m_service, m_period, m_group, m_horizon, m_study, m_trait})
        connect(box, &QComboBox::activated, this, &EvidencePage::ask);
    connect(m_fullTime, &QCheckBox::toggled, this, &EvidencePage::ask);
    connect(m_panel, &ChartPanel::listRequested, this, &EvidencePage::openList);
    m_import->setObjectName(QStringLiteral("importResearchAction"));
    m_import->setEnabled(may(context.workspace.session().roles, Permission::ManageServices));
    connect(m_import, &QAction::triggered, this, &EvidencePage::researchImportRequested);
    connect(&context.events, &CaseEvents::clientsChanged, this, &EvidencePage::readAgain);
    connect(&context.events, &CaseEvents::officeChanged, this, &EvidencePage::readAgain);
    connect(&context.events, &CaseEvents::everythingChanged, this, &EvidencePage::readAgain);
}

QWidget* EvidencePage::makeControls()
{
    for (const auto& type : referenceCodes(CodeList::ServiceTypes))
        m_service->addItem(referenceLabel(CodeList::ServiceTypes, type.code));
    for (const Period period : kPeriods)
        if (period != Period::Before)
            m_period->addItem(label(period), static_cast<int>(period));
    for (const auto& group : knownGroups())
        m_group->addItem(groupLabel(group), toQString(group));
    for (const auto& horizon : kHorizons)
        m_horizon->addItem(tr("%n month(s)", nullptr, horizon.months));
    m_fullTime->setObjectName(QStringLiteral("fullTimeBox"));

    auto* controls = new QWidget;
    auto* flow = new FlowLayout(controls);
    const std::pair<QString, QWidget*> fields[]{{tr("Ser&vice"), m_service}, {tr("begun &in"), m_period},
                                                {tr("&Group"), m_group},     {tr("wit&hin"), m_horizon},
                                                {tr("Stud&y"), m_study},     {tr("b&y"), m_trait}};
    for (const auto& [text, field] : fields) {
        auto* pair = new QWidget; // a label and its field go to the next line together
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        auto* label = new QLabel(text);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
        flow->addWidget(pair);
    }
    flow->addWidget(m_fullTime);
    return controls;
}

QList<QAction*> EvidencePage::pageActions() const
{
    return {&m_panel->listAction(), m_import};
}

void EvidencePage::activate()
{
    if (!m_isRead)
        ask();
    m_views->setFocus(Qt::OtherFocusReason);
}

EvidencePage::View EvidencePage::view() const
{
    const auto* item = m_views->currentItem();
    return item ? static_cast<View>(item->data(Qt::UserRole).toInt()) : View::Services;
}

// What the chosen view is not of is not in sight.
void EvidencePage::showControls()
{
    const View now = view();
    const auto showPair = [](QWidget* field, bool isShown) { field->parentWidget()->setVisible(isShown); };
    showPair(m_service, now == View::Start || now == View::Landmark);
    showPair(m_period, now != View::Study);
    showPair(m_group, now != View::Study);
    showPair(m_horizon, now == View::Services);
    showPair(m_study, now == View::Study);
    showPair(m_trait, now == View::Study);
}

void EvidencePage::readAgain()
{
    ++m_reading;
    m_isRead = false;
    if (isVisible())
        ask();
}

void EvidencePage::ask()
{
    showControls();
    m_isRead = true;
    Question question;
    question.view = view();
    question.service = static_cast<std::size_t>(std::max(0, m_service->currentIndex()));
    question.asked.period = static_cast<Period>(m_period->currentData().toInt());
    question.asked.group = toStdString(m_group->currentData().toString());
    question.asked.work = m_fullTime->isChecked() ? WorkCounted::FullTimeOnly : WorkCounted::AnySize;
    question.horizon = static_cast<std::size_t>(std::max(0, m_horizon->currentIndex()));
    question.study = toStdString(m_study->currentData().toString());
    question.trait = toStdString(m_trait->currentData().toString());
    question.reading = m_reading;
    if (m_stack->currentWidget() == m_state)
        m_state->setTexts(Icon::Knowledge, tr("The figures are being counted"),
                          tr("You can go on working; they will stand here."));
    m_worker.run(
        Turn::Newest, this, [question](Reader& reader, Task& task) { return answer(reader, question, task); },
        [this, question](const Result<Answer>& result) {
            if (result)
                m_shown = question;
            showAnswer(result);
        });
}

// All types of service at once: the dossiers are read once, and choosing another type is quick.
Result<void> EvidencePage::readServices(Reader& reader, const Question& question)
{
    if (!reader.asked.empty() && reader.of.asked == question.asked && reader.of.reading == question.reading)
        return {};
    reader.asked.clear();
    reader.questions.clear();
    for (const auto& type : referenceCodes(CodeList::ServiceTypes)) {
        reader.questions.push_back(question.asked);
        reader.questions.back().serviceType = type.code;
    }
    auto read = ServiceCurveActions((*reader.workspace)->context()).asked(reader.questions);
    if (!read)
        return tl::unexpected(read.error());
    reader.asked = std::move(*read);
    reader.of = question;
    return {};
}

ServiceCurves EvidencePage::curvesOf(const Reader& reader, std::size_t service, CurveParts parts)
{
    return serviceCurves(reader.questions.at(service), reader.asked.at(service), reader.questions.size(), parts);
}

Result<EvidencePage::Answer> EvidencePage::answerOfStudy(Workspace& workspace, const Question& question)
{
    const auto studies = workspace.evidence().studies();
    if (!studies)
        return tl::unexpected(studies.error());
    Answer answer;
    for (const auto& summary : *studies)
        answer.studies.push_back(summary.study.name);
    if (answer.studies.empty())
        return answer;
    const bool isThere = std::ranges::find(answer.studies, question.study) != answer.studies.end();
    answer.study = isThere ? question.study : answer.studies.front();
    const auto spells = workspace.evidence().spellsOf(answer.study);
    if (!spells)
        return tl::unexpected(spells.error());
    answer.traits = traitsOf(*spells);
    const bool hasTrait = std::ranges::find(answer.traits, question.trait) != answer.traits.end();
    const std::string trait = hasTrait ? question.trait : std::string{};
    answer.chart =
        studyChart(studyCurves(*spells, trait, question.asked.work), toQString(answer.study), toQString(trait));
    return answer;
}

Result<EvidencePage::Answer> EvidencePage::answer(Reader& reader, const Question& question, Task& task)
{
    if (!reader.workspace)
        return tl::unexpected(reader.workspace.error());
    Workspace& workspace = **reader.workspace;
    task.onCancel([&database = workspace.database()] { database.interrupt(); });
    if (question.view == View::Study)
        return answerOfStudy(workspace, question);
    if (auto read = readServices(reader, question); !read)
        return tl::unexpected(read.error());
    Answer answer;
    if (question.view == View::Services) {
        std::vector<ServiceCurves> services;
        for (std::size_t service = 0; service < reader.questions.size(); ++service)
            services.push_back(curvesOf(reader, service, CurveParts::Begun));
        answer.chart = servicesChart(services, question.horizon);
    } else if (question.view == View::Start) {
        answer.chart = startChart(curvesOf(reader, question.service, CurveParts::Begun));
    } else {
        answer.chart = landmarkChart(curvesOf(reader, question.service, CurveParts::All));
    }
    return answer;
}

Result<ClientFilter> EvidencePage::filterBehind(Reader& reader, const Behind& behind, Task& task)
{
    if (!reader.workspace)
        return tl::unexpected(reader.workspace.error());
    Workspace& workspace = **reader.workspace;
    task.onCancel([&database = workspace.database()] { database.interrupt(); });
    const auto& types = referenceCodes(CodeList::ServiceTypes);
    const bool isOfRow = behind.question.view == View::Services;
    const std::size_t service = isOfRow ? behind.rowKey : behind.question.service;
    ServiceQuestion asked = behind.question.asked;
    asked.serviceType = types.at(service).code;
    const auto side =
        behind.question.view == View::Landmark ? static_cast<ServiceSide>(behind.rowKey) : ServiceSide::Begun;
    auto clients =
        ServiceCurveActions(workspace.context()).clients(asked, side, static_cast<ServiceCount>(behind.columnKey));
    if (!clients)
        return tl::unexpected(clients.error());
    return filterOfClients(workspace.database(), behind.name, std::move(*clients));
}

void EvidencePage::openList(std::size_t rowKey, int columnKey)
{
    findClientsBehind(
        m_worker, *this, m_context.questions,
        [behind = Behind{m_shown, rowKey, columnKey, toStdString(m_panel->currentName())}](Reader& reader, Task& task) {
            return filterBehind(reader, behind, task);
        },
        [this](const ClientFilter& filter) { Q_EMIT listRequested(filter); });
}

void EvidencePage::offerStudies(const Answer& answer)
{
    fill(*m_study, answer.studies, answer.study, {});
    fill(*m_trait, answer.traits, toStdString(m_trait->currentData().toString()), tr("all together"));
}

void EvidencePage::showAnswer(const Result<Answer>& answer)
{
    if (!answer) {
        if (answer.error().kind == ErrorKind::Cancelled)
            return;
        m_panel->listAction().setEnabled(false);
        m_state->setTexts(Icon::Error, tr("These figures cannot be shown"), errorText(answer.error()));
        m_stack->setCurrentWidget(m_state);
        Q_EMIT shown();
        return;
    }
    if (view() == View::Study)
        offerStudies(*answer);
    if (answer->chart.table.rows.empty()) {
        m_panel->listAction().setEnabled(false);
        m_state->setTexts(
            Icon::Knowledge, tr("Nothing is known about this yet"),
            view() == View::Study
                ? tr("No study was read in. Who manages services can do that with Read in research.")
                : tr("No client of this group began this in this period. Note in the plan the day on which a service "
                     "begins, and in the dossier the outcome or the last day of unemployment."));
        m_stack->setCurrentWidget(m_state);
    } else {
        m_panel->setChart(answer->chart);
        m_stack->setCurrentWidget(m_panel);
    }
    Q_EMIT shown();
}

} // namespace werkpad
