#include "ui/sync/sync_page.h"

#include "core/sync/shared_folder.h"
#include "core/workspace/workspace.h"
#include "ui/shared/case_events.h"
#include "ui/shared/convert.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/list_table.h"
#include "ui/shared/questions.h"
#include "ui/shared/record_section.h"
#include "ui/shared/text_style.h"
#include "ui/shared/undo_history.h"
#include "ui/sync/background_sync.h"
#include "ui/sync/sync_text.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace werkpad
{

SyncPage::SyncPage(const UiContext& context, BackgroundSync& sync, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_sync(sync)
    , m_now(new QAction(icon(Icon::Redo), tr("Exchange &now"), this))
    , m_invite(new QAction(icon(Icon::Join), tr("&Invite a workstation…"), this))
    , m_folder(new QAction(icon(Icon::Open), tr("&Folder…"), this))
    , m_stack(new QStackedWidget(this))
    , m_none(new EmptyState(m_stack))
    , m_state(new QLabel(this))
    , m_message(new QLabel(this))
    , m_conflictModel(new TextTableModel(conflictHeadings(), this))
    , m_workstationModel(new TextTableModel(workstationHeadings(), this))
    , m_problemModel(new TextTableModel(problemHeadings(), this))
{
    m_now->setObjectName(QStringLiteral("sync_now"));
    m_invite->setObjectName(QStringLiteral("sync_invite"));
    m_folder->setObjectName(QStringLiteral("sync_folder"));
    m_state->setObjectName(QStringLiteral("syncState"));
    m_state->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("syncMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    setTextStyle(*m_message, TextSize::Normal, TextTone::Danger);

    auto* content = new QWidget;
    auto* page = new QVBoxLayout(content);
    page->setSpacing(spacing(*this, 2));
    page->addWidget(m_state);
    page->addWidget(m_message);
    page->addWidget(makeConflicts());
    page->addWidget(new RecordSection({tr("&Workstations"), tr("Nobody takes part yet."), {}, {}, {}},
                                      newListTable(m_workstationModel, QStringLiteral("workstationsTable"))));
    m_problems = new RecordSection({tr("Fi&les that could not be used"), tr("There are none."), {}, {}, {}},
                                   newListTable(m_problemModel, QStringLiteral("problemsTable")));
    page->addWidget(m_problems);
    page->addStretch();
    auto* scroll = new QScrollArea(m_stack);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    m_stack->addWidget(m_none);
    m_stack->addWidget(scroll);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(m_now, &QAction::triggered, &m_sync, &BackgroundSync::exchangeNow);
    connect(m_invite, &QAction::triggered, this, &SyncPage::invite);
    connect(m_folder, &QAction::triggered, this, &SyncPage::chooseFolder);
    connect(m_none, &EmptyState::actionTriggered, this, &SyncPage::chooseFolder);
    connect(&m_sync, &BackgroundSync::started, this, &SyncPage::showState);
    connect(&m_sync, &BackgroundSync::ended, this, &SyncPage::refresh);
    connect(&m_context.events, &CaseEvents::everythingChanged, this, &SyncPage::refresh);
    refresh();
}

RecordSection* SyncPage::makeConflicts()
{
    m_conflictTable = newListTable(m_conflictModel, QStringLiteral("conflictsTable"));
    auto* section = new RecordSection({tr("&Changed by two at once"),
                                       tr("Nothing waits for a decision. When two people change the same field without "
                                          "knowing of each other, both values are here until somebody chooses."),
                                       {},
                                       tr("Open dossier"),
                                       {}},
                                      m_conflictTable);
    auto* row = new QWidget(section);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const QString& name, bool keepMine) {
        auto* button = new QPushButton(text, row);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, keepMine] { decide(keepMine); });
        layout->addWidget(button);
        m_decisions.push_back(button);
    };
    add(tr("Keep what is &here"), QStringLiteral("keepMine"), true);
    add(tr("Keep the &other"), QStringLiteral("keepTheirs"), false);
    layout->addStretch();
    section->addBelow(row);
    connect(section, &RecordSection::changeRequested, this, [this](const QModelIndex& index) {
        if (const auto& client = m_conflicts.at(static_cast<std::size_t>(index.row())).client)
            Q_EMIT clientActivated(*client);
    });
    return section;
}

void SyncPage::activate()
{
    refresh();
    if (!m_conflicts.empty())
        m_conflictTable->setFocus(Qt::OtherFocusReason);
}

void SyncPage::refresh()
{
    auto status = m_context.workspace.sync().status();
    auto list = m_context.workspace.conflicts().all();
    if (!status)
        return showError(status.error());
    if (!list)
        return showError(list.error());
    m_status = *std::move(status);
    m_conflicts = std::move(list->conflicts);
    m_conflictModel->setRows(conflictRows(m_conflicts));
    m_workstationModel->setRows(workstationRows(m_status));
    m_problemModel->setRows(problemRows(m_status));
    m_problems->setVisible(!m_status.problems.empty());
    if (!m_conflicts.empty() && !m_conflictTable->currentIndex().isValid())
        m_conflictTable->setCurrentIndex(m_conflictModel->index(0, 0));
    const bool mayDecide = may(m_context.workspace.session().roles, Permission::EditClients) && !m_conflicts.empty();
    for (QPushButton* button : m_decisions)
        button->setEnabled(mayDecide);
    setAttention(static_cast<int>(m_conflicts.size()));
    showState();
}

void SyncPage::showState()
{
    const bool mayManage = may(m_context.workspace.session().roles, Permission::ManageOffice);
    const bool takesPart = m_status.share.has_value();
    m_stack->setCurrentIndex(takesPart ? 1 : 0);
    m_none->setTexts(Icon::Join, tr("This workstation does not exchange yet"),
                     mayManage
                         ? tr("Several workstations work on the same clients through a folder that all can reach, "
                              "without a server. What is in it cannot be read by others.")
                         : tr("An administrator can choose a folder through which workstations exchange."),
                     mayManage ? tr("&Choose folder…") : QString());
    m_now->setEnabled(takesPart && !m_sync.isRunning());
    m_invite->setEnabled(takesPart && mayManage);
    m_folder->setEnabled(mayManage);
    QString state = m_sync.isRunning() ? tr("Exchanging…") : lastExchangeText(m_status);
    if (takesPart)
        state += QLatin1Char('\n') + tr("Folder: %1").arg(toQString(m_status.place));
    m_state->setText(state);
    const auto& last = m_sync.lastAnswer();
    m_message->setVisible(last && !*last);
    if (last && !*last)
        m_message->setText(exchangeErrorText(last->error()));
}

void SyncPage::decide(bool keepMine)
{
    const QModelIndex current = m_conflictTable->currentIndex();
    if (!current.isValid())
        return;
    const Conflict conflict = m_conflicts.at(static_cast<std::size_t>(current.row()));
    const auto decided = m_context.undo.perform(tr("conflict decided"), [&] {
        return m_context.workspace.conflicts().decide(conflict.id,
                                                      keepMine ? ConflictChoice::Mine : ConflictChoice::Theirs);
    });
    refresh();
    if (!decided)
        showError(decided.error());
}

void SyncPage::chooseFolder()
{
    const auto folder = m_context.questions.openFolder(this, tr("Folder through which workstations exchange"));
    if (!folder)
        return;
    SharedFolder store{std::filesystem::path(toStdString(*folder))};
    if (auto made = m_context.workspace.sync().init(store); !made)
        return showError(made.error());
    m_sync.useFolder(toStdString(*folder));
    refresh();
}

void SyncPage::invite()
{
    const auto name = m_context.questions.askText(this, tr("Invite a workstation"),
                                                  tr("Who will work there, or what is the computer called?"));
    if (!name)
        return;
    const auto file =
        m_context.questions.saveFile(this, tr("Invitation for %1").arg(*name), tr("Invitations (*.werkpad-invitation)"),
                                     QStringLiteral("werkpad-invitation"));
    if (!file)
        return;
    const auto invitation = m_context.workspace.sync().invite(toStdString(*name));
    if (!invitation)
        return showError(invitation.error());
    QFile out(*file);
    const QByteArray content = QByteArray::fromStdString(invitation->file);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size() || !out.flush())
        return showError({ErrorKind::FileError, toStdString(*file), toStdString(out.errorString()), {}});
    m_sync.exchangeNow();
    m_context.questions.tell(
        this, tr("Invitation for %1").arg(*name),
        tr("The code is: %1\n\nGive it another way than the file: by telephone, or on paper. It is "
           "shown only now.")
            .arg(toQString(invitation->code)));
    refresh();
}

void SyncPage::showError(const Error& error)
{
    m_message->setText(exchangeErrorText(error));
    m_message->show();
}

} // namespace werkpad
