#include "ui/intake/intake_page.h"

#include "ui/intake/desk_model.h"
#include "ui/intake/routing_text.h"
#include "ui/intake/visit_panel.h"
#include "ui/intake/visit_step_dialog.h"
#include "ui/intake/walk_in_dialog.h"
#include "ui/shared/case_events.h"
#include "ui/shared/convert.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/list_table.h"
#include "ui/shared/look.h"
#include "ui/shared/questions.h"
#include "ui/shared/scroll_area.h"
#include "ui/shared/table_guard.h"
#include "ui/shared/text_style.h"
#include "ui/shared/undo_history.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace werkpad
{

namespace
{

constexpr int kTickMilliseconds = 20'000; // a waiting time is never a whole minute behind
constexpr std::size_t kMostProposals = 8;

// Changes after which other colleagues may be proposed.
bool mattersToRouting(std::string_view action)
{
    constexpr std::array kPrefixes{"visit.",        "contact.", "presence.", "expertise.",
                                   "office_hours.", "staff.",   "client."};
    return std::ranges::any_of(kPrefixes, [action](std::string_view prefix) { return action.starts_with(prefix); });
}

QString draftOf(const char* step, const Visit& visit)
{
    return QStringLiteral("visit/%1/%2").arg(QString::fromLatin1(step), toQString(visit.id.text()));
}

} // namespace

IntakePage::IntakePage(const UiContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new DeskModel(this))
    , m_new(new QAction(icon(Icon::Add), tr("New &walk-in…"), this))
    , m_timer(new QTimer(this))
    , m_subscription(context.workspace.subscribe([this](const ChangeNotice& notice) {
        if (mattersToRouting(notice.action))
            m_routed.reset();
        refresh();
    }))
{
    m_new->setObjectName(QStringLiteral("new_walk_in"));
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_new->setEnabled(mayEdit());
    connect(m_new, &QAction::triggered, this, &IntakePage::newWalkIn);
    connect(&m_context.events, &CaseEvents::everythingChanged, this, &IntakePage::refresh);
    connect(m_timer, &QTimer::timeout, this, &IntakePage::tick);
    m_timer->start(kTickMilliseconds);
    // The number in the navigation is there before the page is; the window goes first.
    QMetaObject::invokeMethod(this, &IntakePage::refresh, Qt::QueuedConnection);
}

// When it is first needed: so the window is there sooner.
void IntakePage::make()
{
    if (m_stack)
        return;
    m_stack = new QStackedWidget(this);
    m_table = new QTableView;
    m_empty = new EmptyState(this);
    m_panel = new VisitPanel;
    m_message = new QLabel(this);
    makeTable();
    makePanel();
    m_message->setObjectName(QStringLiteral("messageLabel"));
    m_message->setWordWrap(true);
    setTextStyle(*m_message, TextSize::Normal, TextTone::Danger);
    m_message->hide();
    auto* scroll = new QScrollArea;
    setUpScrolling(*scroll);
    scroll->setWidget(m_panel);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_table);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);

    connect(m_empty, &EmptyState::actionTriggered, this, &IntakePage::newWalkIn);
    refresh();
}

QList<QAction*> IntakePage::pageActions() const
{
    return {m_new};
}

bool IntakePage::mayEdit() const
{
    return may(m_context.workspace.session().roles, Permission::EditClients);
}

// --- the list --------------------------------------------------------------------------------------------------------

void IntakePage::makeTable()
{
    m_table->setObjectName(QStringLiteral("deskTable"));
    m_table->setAccessibleName(tr("People at the desk today"));
    m_table->setModel(m_model);
    makeListTable(*m_table);
    setOneLineRows(*m_table);
    const int letter = m_table->fontMetrics().averageCharWidth();
    constexpr std::array kLetters{14, 31, 9, 22, 16};
    for (int column = 0; column < DeskModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, letter * kLetters.at(static_cast<std::size_t>(column)));
    new TableGuard(
        *m_table, [this](const QModelIndex& index) { return QVariant(m_model->keyAt(index.row())); },
        [this](const QVariant& key) { return m_model->rowOf(key.toString()); });
    connect(m_table, &QTableView::activated, this, &IntakePage::enterOnCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IntakePage::showCurrent);
}

void IntakePage::activate()
{
    if (m_stack) {
        m_message->hide();
        refresh();
    } else {
        make();
    }
    if (m_table->isVisible())
        m_table->setFocus();
    else
        m_empty->setFocus();
}

void IntakePage::refresh()
{
    auto& workspace = m_context.workspace;
    if (!m_stack) { // the number in the navigation is all there is to see
        m_dataVersion = workspace.database().dataVersion();
        if (const auto waiting = workspace.intake().waiting())
            setAttention(*waiting);
        return;
    }
    auto entries = workspace.intake().today();
    if (!entries) {
        m_empty->setTexts(Icon::Intake, tr("The desk cannot be shown"), errorText(entries.error()));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (auto staff = workspace.staff().staff()) {
        m_staff.clear();
        for (auto& entry : *staff)
            m_staff.push_back(std::move(entry.member));
    }
    m_dataVersion = workspace.database().dataVersion();
    const int waiting = waitingCount(*entries);
    m_model->setEntries(std::move(*entries), workspace.clock().now());
    setAttention(waiting);
    Q_EMIT statusChanged(tr("%n person(s) waiting", nullptr, waiting));
    showEmpty();
    showCurrent();
}

void IntakePage::showEmpty()
{
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentIndex(0);
        return;
    }
    m_empty->setTexts(Icon::Intake, tr("Nobody is at the desk, and nobody is expected today"),
                      tr("Write down who comes in with Ctrl+Shift+N. Appointments of today appear here by themselves."),
                      m_new->isEnabled() ? tr("New walk-in…") : QString());
    m_stack->setCurrentWidget(m_empty);
}

void IntakePage::tick()
{
    if (m_context.workspace.database().dataVersion() != m_dataVersion) {
        m_routed.reset();
        return refresh();
    }
    const Moment now = m_context.workspace.clock().now();
    m_model->setNow(now);
    if (m_panel)
        m_panel->setNow(now);
}

void IntakePage::select(const QString& key)
{
    if (const int row = m_model->rowOf(key); row >= 0)
        m_table->selectRow(row);
}

// --- the visit -------------------------------------------------------------------------------------------------------

void IntakePage::makePanel()
{
    connect(m_panel, &VisitPanel::arriveWanted, this, &IntakePage::arrivePlanned);
    connect(m_panel, &VisitPanel::colleagueChosen, this, &IntakePage::route);
    connect(m_panel, &VisitPanel::startWanted, this, &IntakePage::start);
    connect(m_panel, &VisitPanel::endWanted, this, &IntakePage::askEnd);
    connect(m_panel, &VisitPanel::refuseWanted, this, &IntakePage::askRefuse);
    connect(m_panel, &VisitPanel::leaveWanted, this, &IntakePage::askLeave);
    connect(m_panel, &VisitPanel::changeWanted, this, &IntakePage::askChange);
    connect(m_panel, &VisitPanel::linkWanted, this, &IntakePage::askLink);
    connect(m_panel, &VisitPanel::dossierWanted, this, &IntakePage::openDossier);
}

void IntakePage::showCurrent()
{
    const DeskEntry* entry = m_model->entryAt(m_table->currentIndex().row());
    m_panel->setVisible(entry != nullptr);
    if (!entry)
        return;
    VisitPanel::Content content{*entry, {}, {}, [this](StaffId staff) { return staffName(staff); }, mayEdit()};
    if (!entry->visit)
        m_proposals.clear();
    if (entry->visit) {
        auto& intake = m_context.workspace.intake();
        if (auto details = intake.visit(entry->visit->id))
            content.steps = std::move(details->steps);
        askProposals(*entry->visit);
    }
    content.proposals = m_proposals;
    m_panel->setContent(content, m_context.workspace.clock().now());
}

// Each time is in the access log, so only while the page is in view and when there may be another answer.
void IntakePage::askProposals(const Visit& visit)
{
    if (m_routed == visit)
        return;
    m_proposals.clear();
    m_routed.reset();
    if (!isOpen(visit.state) || !mayEdit() || !isVisible())
        return;
    auto proposals = m_context.workspace.intake().route(visit.id);
    if (!proposals)
        return;
    m_proposals = std::move(*proposals);
    m_proposals.resize(std::min(m_proposals.size(), kMostProposals));
    m_routed = visit;
}

void IntakePage::enterOnCurrent()
{
    const DeskEntry* entry = m_model->entryAt(m_table->currentIndex().row());
    if (!entry)
        return;
    if (entry->isExpected() && mayEdit())
        return arrivePlanned();
    m_panel->focusNext();
}

std::optional<Visit> IntakePage::current() const
{
    return m_panel->entry().visit;
}

QString IntakePage::staffName(StaffId staff) const
{
    const auto found = std::ranges::find(m_staff, staff, &StaffMember::id);
    return found == m_staff.end() ? tr("somebody unknown") : toQString(found->name);
}

// Runs an action and remembers for undo what it changed.
template <class Action>
Result<void> IntakePage::perform(const QString& what, const Action& action)
{
    m_message->hide();
    const auto done = m_context.undo.perform(what, [&] { return action(m_context.workspace.intake()); });
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

void IntakePage::tell(const Result<void>& done)
{
    if (done)
        return;
    refresh(); // what is shown may be what somebody else already did
    m_message->setText(errorText(done.error()));
    m_message->show();
}

// --- what is done ----------------------------------------------------------------------------------------------------

void IntakePage::newWalkIn()
{
    make();
    auto* dialog = new WalkInDialog(m_context, [this](const Visit& visit) { return arrive(visit); }, this);
    connect(dialog, &WalkInDialog::newClientWanted, this, [this](const QString& name, const Visit& visit) {
        m_pending = visit;
        Q_EMIT newClientWanted(name);
    });
    dialog->open();
}

// A client who has an appointment today came for that.
Result<void> IntakePage::arrive(const Visit& visit)
{
    auto& intake = m_context.workspace.intake();
    VisitId added;
    const auto done = perform(tr("arrival at the desk"), [&](IntakeActions& actions) -> Result<void> {
        const auto appointment =
            visit.client ? intake.appointmentToday(*visit.client) : Result<std::optional<Contact>>(std::nullopt);
        if (!appointment)
            return tl::unexpected(appointment.error());
        const auto id = *appointment ? actions.arrivePlanned((*appointment)->id) : actions.arrive(visit);
        if (!id)
            return tl::unexpected(id.error());
        added = *id;
        return {};
    });
    if (!done)
        return done;
    if (const auto details = intake.visit(added))
        select(keyOf(details->entry));
    m_table->setFocus(Qt::OtherFocusReason);
    return {};
}

void IntakePage::arriveAs(ClientId client)
{
    if (!m_pending)
        return;
    Visit visit = *std::exchange(m_pending, std::nullopt);
    if (!visit.id.isNil()) // a visitor who is at the desk already
        return tell(perform(tr("visitor linked to a client"),
                            [&](IntakeActions& intake) { return intake.link(visit.id, client); }));
    visit.client = client;
    tell(arrive(visit));
}

void IntakePage::arrivePlanned()
{
    const auto appointment = m_panel->entry().appointment;
    if (!appointment)
        return;
    tell(perform(tr("arrival of %1").arg(deskName(m_panel->entry())),
                 [&](IntakeActions& intake) { return intake.arrivePlanned(appointment->id); }));
}

void IntakePage::route(StaffId staff)
{
    const auto visit = current();
    if (!visit)
        return;
    if (visit->state != VisitState::Waiting)
        return askHandOver(staff);
    tell(perform(tr("%1 routed to %2").arg(deskName(m_panel->entry()), staffName(staff)),
                 [&](IntakeActions& intake) { return intake.assign(visit->id, staff); }));
    m_table->setFocus(Qt::OtherFocusReason);
}

void IntakePage::askHandOver(StaffId staff)
{
    const auto visit = current();
    if (!visit)
        return;
    auto colleagues = m_proposals;
    const auto first = std::ranges::find(colleagues, staff, &RoutingProposal::staff);
    if (first != colleagues.end())
        std::rotate(colleagues.begin(), first, first + 1);
    const QString name = deskName(m_panel->entry());
    const VisitStepDialog::Texts texts{
        tr("Hand over %1").arg(name), {}, tr("&Why"), tr("&Hand over"), draftOf("hand_over", *visit)};
    const auto save = [this, id = visit->id, name](const std::string& text, std::optional<StaffId> colleague) {
        return perform(tr("%1 handed over").arg(name),
                       [&](IntakeActions& intake) { return intake.handOver(id, colleague.value_or(StaffId{}), text); });
    };
    (new VisitStepDialog(m_context, texts, true, save, colleagues, this))->open();
}

void IntakePage::start()
{
    if (const auto visit = current())
        tell(perform(tr("conversation with %1 started").arg(deskName(m_panel->entry())),
                     [&](IntakeActions& intake) { return intake.start(visit->id); }));
}

void IntakePage::askEnd()
{
    const auto visit = current();
    if (!visit)
        return;
    const QString name = deskName(m_panel->entry());
    const VisitStepDialog::Texts texts{
        tr("End the conversation with %1").arg(name),
        visit->client ? tr("What you write here becomes part of the contacts in the dossier. The client may read it.")
                      : tr("This visitor has no dossier: nothing is kept of the conversation."),
        tr("&Note (may stay empty)"), tr("&End conversation"), draftOf("end", *visit)};
    const auto save = [this, id = visit->id, name](const std::string& text, std::optional<StaffId>) {
        return perform(tr("conversation with %1 ended").arg(name),
                       [&](IntakeActions& intake) { return intake.end(id, text); });
    };
    (new VisitStepDialog(m_context, texts, false, save, {}, this))->open();
}

void IntakePage::askRefuse()
{
    const auto visit = current();
    if (!visit)
        return;
    const QString name = deskName(m_panel->entry());
    const VisitStepDialog::Texts texts{tr("Cannot take %1").arg(name),
                                       tr("The visitor waits again, for another colleague."), tr("&Why"),
                                       tr("&Back to the desk"), draftOf("refuse", *visit)};
    const auto save = [this, id = visit->id, name](const std::string& text, std::optional<StaffId>) {
        return perform(tr("routing of %1 refused").arg(name),
                       [&](IntakeActions& intake) { return intake.refuse(id, text); });
    };
    (new VisitStepDialog(m_context, texts, true, save, {}, this))->open();
}

void IntakePage::askLeave()
{
    const auto visit = current();
    if (!visit)
        return;
    const QString name = deskName(m_panel->entry());
    const VisitStepDialog::Texts texts{
        tr("%1 went away").arg(name), {}, tr("&Remark (may stay empty)"), tr("Went &away"), draftOf("leave", *visit)};
    const auto save = [this, id = visit->id, name](const std::string& text, std::optional<StaffId>) {
        return perform(tr("%1 went away").arg(name), [&](IntakeActions& intake) { return intake.leave(id, text); });
    };
    (new VisitStepDialog(m_context, texts, false, save, {}, this))->open();
}

void IntakePage::askChange()
{
    const auto visit = current();
    if (!visit)
        return;
    const auto text = m_context.questions.askText(
        this, tr("What for"), tr("What does %1 come for?").arg(deskName(m_panel->entry())), toQString(visit->subject));
    if (!text)
        return;
    tell(perform(tr("visit of %1 changed").arg(deskName(m_panel->entry())), [&](IntakeActions& intake) {
        return intake.change(visit->id, visit->channel, toStdString(*text), visit->remark);
    }));
}

void IntakePage::askLink()
{
    const auto visit = current();
    if (!visit)
        return;
    const auto save = [this, id = visit->id](ClientId client) {
        return perform(tr("visitor linked to a client"),
                       [&](IntakeActions& intake) { return intake.link(id, client); });
    };
    auto* dialog = new LinkDialog(m_context, *visit, save, this);
    connect(dialog, &LinkDialog::newClientWanted, this, [this, visit](const QString& name) {
        m_pending = visit;
        Q_EMIT newClientWanted(name);
    });
    dialog->open();
}

void IntakePage::openDossier()
{
    const DeskEntry& entry = m_panel->entry();
    if (entry.visit && entry.visit->client)
        Q_EMIT clientActivated(*entry.visit->client);
    else if (entry.appointment)
        Q_EMIT clientActivated(entry.appointment->client);
}

} // namespace werkpad
