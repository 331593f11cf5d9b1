#include "ui/caseload/caseload_page.h"

#include "core/caseload/client_filter_text.h"
#include "core/caseload/client_row_queries.h"
#include "ui/caseload/filter_bar.h"
#include "ui/caseload/filter_words.h"
#include "ui/shared/case_events.h"
#include "ui/shared/convert.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/look.h"
#include "ui/shared/questions.h"
#include "ui/shared/table_guard.h"
#include "ui/shared/text_style.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr auto kLayoutKey = "caseload/columns";

// Which sorting belongs to a column; themes have none.
std::optional<ClientSortKey> sortKeyOf(int column)
{
    switch (static_cast<ClientListModel::Column>(column)) {
    case ClientListModel::Name:
        return ClientSortKey::Name;
    case ClientListModel::PeriodColumn:
        return ClientSortKey::Period;
    case ClientListModel::Boundary:
        return ClientSortKey::Boundary;
    case ClientListModel::Regimes:
        return ClientSortKey::Regime;
    case ClientListModel::Birth:
        return ClientSortKey::Birth;
    case ClientListModel::Coach:
        return ClientSortKey::Coach;
    case ClientListModel::Registered:
        return ClientSortKey::Registered;
    case ClientListModel::LastContact:
        return ClientSortKey::LastContact;
    case ClientListModel::Step:
        return ClientSortKey::NextStep;
    case ClientListModel::Themes:
    case ClientListModel::Place:
    case ClientListModel::ColumnCount:
        break;
    }
    return std::nullopt;
}

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

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

CaseloadPage::CaseloadPage(const UiContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_source(context.workspace)
    , m_searches(context.workspace)
    , m_model(new ClientListModel([this](std::span<const ClientRowNumber> rows) { return fetch(rows); },
                                  context.workspace.clock().today(), this))
    , m_bar(new FilterBar(context.workspace.session().staff, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_counts(new QLabel(this))
    , m_new(new QAction(icon(Icon::Add), tr("&New client…"), this))
    , m_import(new QAction(icon(Icon::Import), tr("&Import clients…"), this))
    , m_open(new QAction(icon(Icon::Open), tr("&Open dossier"), this))
    , m_openBeside(new QAction(tr("Open in its &own window"), this))
    , m_transfer(new QAction(icon(Icon::Team), tr("&Transfer…"), this))
    , m_export(new QAction(icon(Icon::Export), tr("&Export…"), this))
{
    makeTable();
    makeActions();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_counts->setWordWrap(true);
    m_counts->setObjectName(QStringLiteral("countsLabel"));
    setTextStyle(*m_counts, TextSize::Small, TextTone::Muted);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(m_counts);
    layout->addWidget(m_stack, 1);

    connect(m_bar, &FilterBar::filterChanged, this, &CaseloadPage::ask);
    connect(m_bar, &FilterBar::leftDownwards, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_bar, &FilterBar::saveRequested, this, &CaseloadPage::saveFilter);
    connect(m_bar, &FilterBar::savedFilterChosen, this, [this](const SavedFilter& saved) {
        const auto members = staffMembers(m_context.workspace);
        setFilter(readClientFilter(saved.expression, members, m_context.workspace.session().staff).filter);
    });
    connect(m_bar, &FilterBar::savedFilterRemoved, this, [this](const SavedFilter& saved) {
        if (auto removed = m_context.workspace.savedFilters().remove(saved.id); !removed)
            showError(removed.error());
        loadSavedFilters();
    });
    connect(&m_source, &ClientListSource::answered, this, &CaseloadPage::show);
    connect(&m_source, &ClientListSource::failed, this, &CaseloadPage::showError);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_emptyOffersImport)
            Q_EMIT importRequested();
        else
            setFilter({});
    });
    const auto refresh = [this] { m_source.refresh(); };
    connect(&m_context.events, &CaseEvents::clientsChanged, this, refresh);
    connect(&m_context.events, &CaseEvents::officeChanged, this, refresh);
    connect(&m_context.events, &CaseEvents::everythingChanged, this, refresh);
}

CaseloadPage::~CaseloadPage()
{
    storeLayout();
}

QList<QAction*> CaseloadPage::pageActions() const
{
    return {m_open, m_openBeside, m_new, m_transfer, m_export, m_import};
}

void CaseloadPage::activate()
{
    if (auto staff = m_context.workspace.staff().staff())
        m_bar->setStaff(std::move(*staff));
    loadSavedFilters();
    ask();
    if (m_model->rowCount() > 0)
        m_table->setFocus();
    else
        m_bar->focusText();
}

bool CaseloadPage::focusFilter()
{
    m_bar->focusText();
    return true;
}

void CaseloadPage::setFilter(const ClientFilter& filter)
{
    m_bar->setFilter(filter);
    ask();
}

const ClientFilter& CaseloadPage::filter() const
{
    return m_bar->filter();
}

void CaseloadPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("clientTable"));
    m_table->setAccessibleName(tr("Clients"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    // One height for all: with a million rows nothing else opens in time.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + spacing(*this));
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(ClientListModel::Name, Qt::AscendingOrder);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = m_table->fontMetrics().averageCharWidth();
    constexpr std::array kLetters{30, 22, 18, 14, 24, 18, 22, 16, 20, 18, 14};
    for (int column = 0; column < ClientListModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, letter * kLetters.at(static_cast<std::size_t>(column)));
    for (const int column : {ClientListModel::Themes, ClientListModel::Place, ClientListModel::Registered})
        m_table->setColumnHidden(column, true);
    restoreLayout();
    makeHeaderMenu();
    new TableGuard(
        *m_table, [this](const QModelIndex& index) { return QVariant(m_model->numberAt(index.row())); },
        [this](const QVariant& key) { return m_model->placeOf(key.toUInt()); });
    connect(m_table, &QTableView::activated, this, &CaseloadPage::openCurrent);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &CaseloadPage::sortBy);
    m_table->horizontalHeader()->setSectionsClickable(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CaseloadPage::showChosen);
}

void CaseloadPage::makeActions()
{
    m_new->setShortcut(QKeySequence::New);
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    connect(m_new, &QAction::triggered, this, &CaseloadPage::newClientRequested);
    connect(m_import, &QAction::triggered, this, &CaseloadPage::importRequested);
    connect(m_open, &QAction::triggered, this, &CaseloadPage::openCurrent);
    m_openBeside->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_openBeside->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_openBeside);
    connect(m_openBeside, &QAction::triggered, this, &CaseloadPage::openBeside);
    m_transfer->setObjectName(QStringLiteral("transferClientsAction"));
    m_export->setObjectName(QStringLiteral("exportClientsAction"));
    connect(m_transfer, &QAction::triggered, this, &CaseloadPage::requestTransfer);
    connect(m_export, &QAction::triggered, this, &CaseloadPage::requestExport);
    m_new->setEnabled(may(m_context.workspace.session().roles, Permission::EditClients));
    m_import->setEnabled(may(m_context.workspace.session().roles, Permission::ImportClients));
}

void CaseloadPage::makeHeaderMenu()
{
    auto* header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setToolTip(tr("Right-click to choose the columns"));
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& point) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (int column = ClientListModel::Name + 1; column < ClientListModel::ColumnCount; ++column) {
            QAction* action = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
            action->setCheckable(true);
            action->setChecked(!m_table->isColumnHidden(column));
            connect(action, &QAction::toggled, this,
                    [this, column](bool visible) { m_table->setColumnHidden(column, !visible); });
        }
        menu->popup(header->mapToGlobal(point));
    });
}

void CaseloadPage::ask()
{
    m_source.ask(m_bar->filter(), m_order);
}

void CaseloadPage::show(const ClientListAnswer& answer)
{
    m_model->replaceRows(answer.selection.rows);
    m_isComplete = answer.isComplete;
    if (answer.isComplete) {
        m_bar->setAnswer(answer);
        m_searches.shown(answer.filter.text, answer.selection.rows.size());
    }
    showCounts(answer);
    showEmpty(answer);
    Q_EMIT firstShown();
    showChosen();
    if (answer.isComplete)
        Q_EMIT shown();
}

// Says how many are shown of how many, and what hides the others.
void CaseloadPage::showCounts(const ClientListAnswer& answer)
{
    if (!answer.isComplete) {
        m_countsText = tr("Reading the list…");
        return;
    }
    const auto& selection = answer.selection;
    QString text = tr("%1 of %2 clients").arg(number(selection.rows.size()), number(selection.total));
    Q_EMIT statusChanged(text);
    QStringList hidden;
    for (std::size_t i = 0; i < kCriteria; ++i) {
        if (selection.hiddenBy[i] > 0)
            hidden << tr("%1 by %2", "12 by period")
                          .arg(number(selection.hiddenBy[i]), criterionLabel(static_cast<Criterion>(i)));
    }
    if (!hidden.isEmpty())
        text += tr(" · not shown: %1").arg(hidden.join(QStringLiteral(", ")));
    m_countsText = text;
}

// How many are chosen, and what can be done with them.
void CaseloadPage::showChosen()
{
    const auto chosen = static_cast<int>(chosenRows().size());
    m_counts->setText(chosen > 1 ? tr("%n chosen · %1", nullptr, chosen).arg(m_countsText) : m_countsText);
    const auto& roles = m_context.workspace.session().roles;
    m_transfer->setEnabled(chosen > 0 && may(roles, Permission::AssignClients) && may(roles, Permission::EditClients));
    m_export->setEnabled(m_isComplete && m_model->rowCount() > 0 && may(roles, Permission::ExportClients));
}

std::vector<ClientRowNumber> CaseloadPage::chosenRows() const
{
    std::vector<int> places;
    for (const auto& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            places.push_back(row);
    }
    if (places.empty() && m_table->currentIndex().isValid())
        places.push_back(m_table->currentIndex().row());
    std::ranges::sort(places);
    const auto [same, end] = std::ranges::unique(places);
    places.erase(same, end);
    std::erase_if(places, [this](int place) { return place >= m_model->rowCount(); });
    std::vector<ClientRowNumber> rows;
    rows.reserve(places.size());
    for (const int place : places)
        rows.push_back(m_model->numberAt(place));
    return rows;
}

void CaseloadPage::requestTransfer()
{
    const auto clients = clientIds(m_context.workspace.database(), chosenRows());
    if (!clients)
        showError(clients.error());
    else if (!clients->empty())
        Q_EMIT transferRequested(*clients);
}

void CaseloadPage::requestExport()
{
    std::vector<ClientRowNumber> all;
    all.reserve(static_cast<std::size_t>(m_model->rowCount()));
    for (int row = 0; row < m_model->rowCount(); ++row)
        all.push_back(m_model->numberAt(row));
    auto staff = m_context.workspace.staff().staff();
    QStringList words;
    if (!filter().text.empty())
        words << toQString(filter().text);
    for (const Chip& chip : chipsOf(filter(), staff ? *staff : std::vector<StaffMemberWithRoles>{}))
        words << chip.text;
    Q_EMIT exportRequested(all, chosenRows(), words.join(QStringLiteral("; ")));
}

void CaseloadPage::showEmpty(const ClientListAnswer& answer)
{
    if (!answer.selection.rows.empty() || !answer.isComplete) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    m_emptyOffersImport = answer.selection.total == 0;
    if (m_emptyOffersImport)
        m_empty->setTexts(
            Icon::Clients, tr("There are no clients yet"),
            tr("Import the clients of your office from a file, or add the first one yourself with Ctrl+N."),
            m_import->isEnabled() ? tr("Import clients…") : QString());
    else
        m_empty->setTexts(Icon::Filter, tr("No client fits this filter"),
                          tr("Take away one of the filters above the list, or show everybody."), tr("Show everybody"));
    m_stack->setCurrentWidget(m_empty);
}

void CaseloadPage::showError(const Error& error)
{
    m_counts->setText(errorText(error));
}

void CaseloadPage::openCurrent()
{
    if (const auto client = m_model->clientAt(m_table->currentIndex().row()))
        Q_EMIT clientActivated(*client, m_searches.used());
}

void CaseloadPage::openBeside()
{
    if (const auto client = m_model->clientAt(m_table->currentIndex().row()))
        Q_EMIT clientActivatedBeside(*client, m_searches.used());
}

void CaseloadPage::sortBy(int column)
{
    const auto key = sortKeyOf(column);
    auto* header = m_table->horizontalHeader();
    if (!key) { // stays as it was
        const QSignalBlocker silent(header);
        header->setSortIndicator(ClientListModel::Name, Qt::AscendingOrder);
        m_order = {};
    } else {
        m_order = {*key, header->sortIndicatorOrder() == Qt::DescendingOrder};
    }
    ask();
}

void CaseloadPage::restoreLayout()
{
    const QByteArray state = m_context.settings.value(QLatin1String(kLayoutKey)).toByteArray();
    if (!state.isEmpty()) {
        m_table->horizontalHeader()->restoreState(state);
        m_table->horizontalHeader()->setSortIndicator(ClientListModel::Name, Qt::AscendingOrder);
    }
}

void CaseloadPage::storeLayout() const
{
    m_context.settings.setValue(QLatin1String(kLayoutKey), m_table->horizontalHeader()->saveState());
}

void CaseloadPage::loadSavedFilters()
{
    if (auto filters = m_context.workspace.savedFilters().all())
        m_bar->setSavedFilters(std::move(*filters));
}

void CaseloadPage::saveFilter()
{
    const auto name =
        m_context.questions.askText(this, tr("Keep this filter"), tr("Under which name do you want to find it again?"));
    if (!name)
        return;
    const auto members = staffMembers(m_context.workspace);
    const auto saved = m_context.workspace.savedFilters().save(toStdString(*name), clientFilterText(filter(), members));
    if (!saved)
        m_context.questions.tell(this, tr("Keep this filter"), saved.error());
    loadSavedFilters();
}

std::vector<ClientRow> CaseloadPage::fetch(std::span<const ClientRowNumber> rows)
{
    auto fetched = clientRows(m_context.workspace.database(), rows, m_context.workspace.clock().today());
    if (fetched)
        return std::move(*fetched);
    // Painting is under way: the message waits its turn.
    QMetaObject::invokeMethod(this, [this, error = fetched.error()] { showError(error); }, Qt::QueuedConnection);
    return {};
}

} // namespace werkpad
