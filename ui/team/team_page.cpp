#include "ui/team/team_page.h"

#include "core/caseload/client_filter_text.h"
#include "ui/shared/case_events.h"
#include "ui/shared/convert.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/list_table.h"
#include "ui/shared/questions.h"
#include "ui/shared/table_guard.h"
#include "ui/shared/text_style.h"
#include "ui/shared/wrapping_header.h"
#include "ui/team/team_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QResizeEvent>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace werkpad
{

namespace
{

// The names by which a kept filter refers to colleagues.
std::vector<StaffMember> staffMembers(Workspace& workspace)
{
    std::vector<StaffMember> members;
    if (const auto staff = workspace.staff().staff()) {
        for (const auto& entry : *staff)
            members.push_back(entry.member);
    }
    return members;
}

// A choice with its name before it, that wraps as one.
QComboBox* addChoice(QWidget& bar, const QString& text, const QString& name)
{
    auto* pair = new QWidget(&bar);
    auto* layout = new QHBoxLayout(pair);
    layout->setContentsMargins({});
    auto* label = new QLabel(text, pair);
    auto* choice = new QComboBox(pair);
    choice->setObjectName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(choice);
    layout->addWidget(label);
    layout->addWidget(choice);
    bar.layout()->addWidget(pair);
    return choice;
}

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

TeamPage::TeamPage(const UiContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new TeamModel(this))
    , m_view(nullptr)
    , m_breakdown(nullptr)
    , m_team(nullptr)
    , m_counts(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView)
    , m_state(new EmptyState)
    , m_open(new QAction(icon(Icon::Clients), tr("&Open the list"), this))
    , m_keep(new QAction(icon(Icon::Filter), tr("&Keep this view…"), this))
    , m_print(new QAction(icon(Icon::Note), tr("&Print the caseload…"), this))
    , m_report(new QAction(icon(Icon::Indicators), tr("&Monthly report…"), this))
    , m_export(new QAction(icon(Icon::Export), tr("E&xport…"), this))
    , m_worker([&workspace = context.workspace] { return std::make_unique<Desk>(Desk{workspace.openAnother()}); })
{
    makeTable();
    auto* layout = new QVBoxLayout(this);
    auto* bar = new QWidget(this);
    bar->setLayout(new FlowLayout);
    bar->layout()->setContentsMargins({});
    m_view = addChoice(*bar, tr("&Show:"), QStringLiteral("viewChoice"));
    m_breakdown = addChoice(*bar, tr("&Divided by:"), QStringLiteral("breakdownChoice"));
    m_team = addChoice(*bar, tr("&Team:"), QStringLiteral("teamChoice"));
    m_counts->setObjectName(QStringLiteral("teamCountsLabel"));
    m_counts->setWordWrap(true);
    setTextStyle(*m_counts, TextSize::Small, TextTone::Muted);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    layout->addWidget(bar);
    layout->addWidget(m_counts);
    layout->addWidget(m_stack, 1);
    makeChoices();
    listen();
}

QList<QAction*> TeamPage::pageActions() const
{
    return {m_open, m_keep, m_print, m_report, m_export};
}

void TeamPage::makeChoices()
{
    m_view->setToolTip(tr("A filter that you keep on the page Clients can be chosen here; only its clients count."));
    m_breakdown->addItem(tr("period"), static_cast<int>(TeamCell::Kind::Period));
    m_breakdown->addItem(tr("regime"), static_cast<int>(TeamCell::Kind::Regime));
    m_breakdown->addItem(tr("theme"), static_cast<int>(TeamCell::Kind::Theme));
    m_team->addItem(tr("all teams"));
    connect(m_view, &QComboBox::activated, this, &TeamPage::chooseView);
    for (QComboBox* choice : {m_breakdown, m_team}) {
        connect(choice, &QComboBox::activated, this, [this] {
            keepArrangement();
            present();
        });
    }
}

void TeamPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("teamTable"));
    m_table->setAccessibleName(tr("The caseloads of the team"));
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(new WrappingHeader(m_table));
    makeListTable(*m_table);
    setOneLineRows(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems); // a number is opened, not a coach
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->viewport()->installEventFilter(this);
    new TableGuard(
        *m_table,
        [this](const QModelIndex& index) {
            const auto coach = m_model->coachAt(index);
            return QVariant(coach ? toQString(coach->text()) : QString());
        },
        [this](const QVariant& key) {
            const auto coach = StaffId::parse(toStdString(key.toString()));
            return coach ? m_model->rowOf(*coach) : -1;
        });
}

void TeamPage::listen()
{
    connect(m_table, &QTableView::activated, this, &TeamPage::openCurrent);
    connect(m_open, &QAction::triggered, this, &TeamPage::openCurrent);
    m_print->setObjectName(QStringLiteral("printCaseloadAction"));
    m_print->setShortcut(QKeySequence::Print);
    m_print->setEnabled(false);
    m_export->setObjectName(QStringLiteral("exportCaseloadsAction"));
    m_export->setEnabled(may(m_context.workspace.session().roles, Permission::ExportClients));
    connect(m_export, &QAction::triggered, this, &TeamPage::requestExport);
    connect(m_print, &QAction::triggered, this, &TeamPage::requestPrint);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { m_print->setEnabled(m_model->coachAt(index).has_value()); });
    m_report->setObjectName(QStringLiteral("monthReportAction"));
    m_report->setEnabled(may(m_context.workspace.session().roles, Permission::ExportClients));
    connect(m_report, &QAction::triggered, this, [this] { Q_EMIT reportRequested(m_team->currentData().toString()); });
    connect(m_keep, &QAction::triggered, this, &TeamPage::keepView);
    const auto refreshWhenSeen = [this] {
        if (isVisible())
            ask(TeamActions::Look::Again);
    };
    connect(&m_context.events, &CaseEvents::clientsChanged, this, refreshWhenSeen);
    connect(&m_context.events, &CaseEvents::officeChanged, this, refreshWhenSeen);
    connect(&m_context.events, &CaseEvents::everythingChanged, this, refreshWhenSeen);
}

void TeamPage::activate()
{
    loadViews();
    ask(TeamActions::Look::First);
    m_table->setFocus(Qt::OtherFocusReason);
}

// All active clients, then the filters that this person keeps; the chosen one stays chosen while it is there.
void TeamPage::loadViews()
{
    const bool isFirst = m_view->count() == 0;
    const QString chosen =
        isFirst ? m_context.settings.value(QStringLiteral("team/view")).toString() : m_view->currentData().toString();
    if (auto views = m_context.workspace.savedFilters().all())
        m_views = std::move(*views);
    {
        const QSignalBlocker silent(m_view);
        m_view->clear();
        m_view->addItem(tr("all active clients"), QString());
        for (const auto& view : m_views)
            m_view->addItem(toQString(view.name), toQString(view.id.text()));
        m_view->setCurrentIndex(std::max(0, m_view->findData(chosen)));
    }
    chooseView();
}

const SavedFilter* TeamPage::chosenView() const
{
    const auto found = std::ranges::find_if(m_views, [this](const SavedFilter& view) {
        return toQString(view.id.text()) == m_view->currentData().toString();
    });
    return found == m_views.end() ? nullptr : &*found;
}

void TeamPage::chooseView()
{
    const SavedFilter* view = chosenView();
    const auto me = m_context.workspace.session().staff;
    const ClientFilter before = m_filter;
    m_filter =
        view ? readClientFilter(view->expression, staffMembers(m_context.workspace), me).filter : activeClients();
    m_context.settings.setValue(QStringLiteral("team/view"), m_view->currentData());
    const int breakdown =
        m_breakdown->findData(m_context.settings.value(arrangementKey(QStringLiteral("breakdown"))).toInt());
    m_breakdown->setCurrentIndex(std::max(0, breakdown));
    fillTeams();
    const QString team = m_context.settings.value(arrangementKey(QStringLiteral("team"))).toString();
    m_team->setCurrentIndex(team.isEmpty() ? 0 : std::max(0, m_team->findData(team)));
    if (m_hasFigures && before != m_filter)
        ask(TeamActions::Look::First);
    else if (m_hasFigures)
        present();
}

QString TeamPage::arrangementKey(const QString& what) const
{
    const QString view = m_view->currentData().toString();
    return QStringLiteral("team/%1/%2").arg(view.isEmpty() ? QStringLiteral("all") : view, what);
}

void TeamPage::keepArrangement()
{
    m_context.settings.setValue(arrangementKey(QStringLiteral("breakdown")), m_breakdown->currentData());
    m_context.settings.setValue(arrangementKey(QStringLiteral("team")), m_team->currentData());
}

void TeamPage::keepView()
{
    const QString title = tr("Keep this view");
    const SavedFilter* view = chosenView();
    const auto name = m_context.questions.askText(this, title, tr("Under which name do you want to find it again?"),
                                                  view ? toQString(view->name) : QString());
    if (!name)
        return;
    const auto saved = m_context.workspace.savedFilters().save(
        toStdString(*name), clientFilterText(m_filter, staffMembers(m_context.workspace)));
    if (!saved) {
        m_context.questions.tell(this, title, saved.error());
        return;
    }
    const QVariant breakdown = m_breakdown->currentData();
    const QVariant team = m_team->currentData();
    const QString key = QStringLiteral("team/%1/%2").arg(toQString(saved->id.text()));
    m_context.settings.setValue(key.arg(QStringLiteral("breakdown")), breakdown);
    m_context.settings.setValue(key.arg(QStringLiteral("team")), team);
    m_view->addItem(*name, toQString(saved->id.text()));
    m_view->setCurrentIndex(m_view->count() - 1);
    loadViews();
}

void TeamPage::ask(TeamActions::Look look)
{
    if (!m_hasFigures)
        m_counts->setText(tr("Reading the caseloads…"));
    m_worker.run(
        Turn::Newest, this,
        [filter = m_filter, look](Desk& desk, Task&) -> Result<TeamFigures> {
            if (!desk.workspace)
                return tl::unexpected(desk.workspace.error());
            return TeamActions((*desk.workspace)->context()).figures(filter, look);
        },
        [this](Result<TeamFigures> figures) { take(std::move(figures)); });
}

void TeamPage::take(Result<TeamFigures> figures)
{
    if (!figures) {
        m_counts->clear();
        m_state->setTexts(Icon::Error, tr("The caseloads cannot be shown"), errorText(figures.error()));
        m_stack->setCurrentWidget(m_state);
        Q_EMIT shown();
        return;
    }
    m_figures = std::move(*figures);
    m_hasFigures = true;
    fillTeams();
    present();
    Q_EMIT shown();
}

// The teams that occur; one that was chosen stays there, also when nobody is in it any more.
void TeamPage::fillTeams()
{
    const QString chosen = m_team->currentIndex() > 0
                               ? m_team->currentData().toString()
                               : m_context.settings.value(arrangementKey(QStringLiteral("team"))).toString();
    QStringList teams;
    for (const auto& row : m_figures.rows) {
        const QString team = toQString(row.team);
        if (!team.isEmpty() && !teams.contains(team))
            teams << team;
    }
    teams.sort(Qt::CaseInsensitive);
    const QSignalBlocker silent(m_team);
    m_team->clear();
    m_team->addItem(tr("all teams"), QString());
    for (const auto& team : teams)
        m_team->addItem(team, team);
    m_team->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_team->findData(chosen)));
    m_team->parentWidget()->setVisible(!teams.isEmpty());
}

void TeamPage::present()
{
    const QString team = m_team->currentData().toString();
    m_model->show(team.isEmpty() ? m_figures : ofTeam(m_figures, toStdString(team)),
                  static_cast<TeamCell::Kind>(m_breakdown->currentData().toInt()));
    if (m_model->rowCount() == 0) {
        m_state->setTexts(Icon::Team, tr("There are no caseloads yet"),
                          tr("Who has the role of case worker stands here, also without clients. An administrator "
                             "gives roles on the page Administration."));
        m_stack->setCurrentWidget(m_state);
    } else {
        m_stack->setCurrentWidget(m_table);
        fitTable();
    }
    m_open->setEnabled(m_model->rowCount() > 0);
    showCounts();
}

// As wide as the longest text; the totals stand in bold letters. Names get what the numbers leave.
void TeamPage::fitTable()
{
    if (m_model->rowCount() == 0)
        return;
    fitColumns(*m_table);
    const int last = m_model->columnCount() - 1;
    m_table->setColumnWidth(last, m_table->horizontalHeader()->sectionSizeHint(last));
    std::vector<int> names;
    for (int column = 0; column <= last; ++column) {
        const int totals = m_table->sizeHintForIndex(m_model->index(0, column)).width();
        m_table->setColumnWidth(column, std::max(totals, m_table->columnWidth(column)));
        const auto kind = m_model->column(column).kind;
        if (kind == TeamModel::Column::Kind::Name || kind == TeamModel::Column::Kind::Team)
            names.push_back(column);
    }
    narrowColumns(*m_table, names);
}

bool TeamPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport()) {
        const auto& resize = static_cast<const QResizeEvent&>(*event);
        if (resize.size().width() != resize.oldSize().width())
            fitTable();
    }
    return Page::eventFilter(watched, event);
}

void TeamPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    setOneLineRows(*m_table);
    if (m_hasFigures)
        fitTable();
}

void TeamPage::showCounts()
{
    const TeamFigures& figures = m_model->figures();
    const auto coaches = std::ranges::count_if(figures.rows, [](const TeamRow& row) { return row.coach.has_value(); });
    const auto tooFull = std::ranges::count_if(figures.rows, [](const TeamRow& row) { return overCapacity(row) > 0; });
    QString text =
        tr("%1 clients with %n case worker(s)", nullptr, static_cast<int>(coaches)).arg(number(figures.office.clients));
    Q_EMIT statusChanged(text);
    if (countsAllActive(figures) && tooFull > 0)
        text += tr(" · %n caseload(s) over what was agreed", nullptr, static_cast<int>(tooFull));
    text += tr(" · Enter on a number opens the list");
    m_counts->setText(text);
}

void TeamPage::requestPrint()
{
    const QModelIndex index = m_table->currentIndex();
    if (const auto coach = m_model->coachAt(index))
        Q_EMIT printRequested(*coach, index.siblingAtColumn(0).data().toString());
}

void TeamPage::requestExport()
{
    const auto kind = static_cast<TeamCell::Kind>(m_breakdown->currentData().toInt());
    Q_EMIT exportRequested(kind == TeamCell::Kind::Regime  ? TeamSplit::Regime
                           : kind == TeamCell::Kind::Theme ? TeamSplit::Theme
                                                           : TeamSplit::Period);
}

void TeamPage::openCurrent()
{
    if (const auto filter = m_model->filterAt(m_table->currentIndex()))
        Q_EMIT listRequested(*filter);
}

} // namespace werkpad
