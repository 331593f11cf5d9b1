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
#include "ui/shared/scroll_area.h"
#include "ui/shared/text_style.h"
#include "ui/sync/background_sync.h"
#include "ui/sync/conflict_panel.h"
#include "ui/sync/stick_wizard.h"
#include "ui/sync/sync_text.h"

#include <QFile>
#include <QLabel>
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
    , m_stick(new QAction(icon(Icon::Export), tr("Over a &stick…"), this))
    , m_stack(new QStackedWidget(this))
    , m_none(new EmptyState(m_stack))
    , m_state(new QLabel(this))
    , m_message(new QLabel(this))
    , m_workstationModel(new TextTableModel(workstationHeadings(), this))
    , m_problemModel(new TextTableModel(problemHeadings(), this))
{
    m_now->setObjectName(QStringLiteral("sync_now"));
    m_invite->setObjectName(QStringLiteral("sync_invite"));
    m_folder->setObjectName(QStringLiteral("sync_folder"));
    m_stick->setObjectName(QStringLiteral("sync_stick"));
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
    m_conflicts = new ConflictPanel(context);
    page->addWidget(m_conflicts);
    page->addWidget(new RecordSection({tr("&Workstations"), tr("Nobody takes part yet."), {}, {}, {}},
                                      newListTable(m_workstationModel, QStringLiteral("workstationsTable"))));
    m_problems = new RecordSection({tr("Fi&les that could not be used"), tr("There are none."), {}, {}, {}},
                                   newListTable(m_problemModel, QStringLiteral("problemsTable")));
    page->addWidget(m_problems);
    page->addStretch();
    auto* scroll = new QScrollArea(m_stack);
    setUpScrolling(*scroll);
    scroll->setWidget(content);
    m_stack->addWidget(m_none);
    m_stack->addWidget(scroll);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(m_now, &QAction::triggered, &m_sync, &BackgroundSync::exchangeNow);
    connect(m_invite, &QAction::triggered, this, &SyncPage::invite);
    connect(m_folder, &QAction::triggered, this, &SyncPage::chooseFolder);
    connect(m_stick, &QAction::triggered, this, &SyncPage::exchangeOverStick);
    connect(m_conflicts, &ConflictPanel::clientActivated, this, &SyncPage::clientActivated);
    connect(m_conflicts, &ConflictPanel::changed, this, &SyncPage::refresh);
    connect(m_none, &EmptyState::actionTriggered, this, &SyncPage::chooseFolder);
    connect(&m_sync, &BackgroundSync::started, this, &SyncPage::showState);
    connect(&m_sync, &BackgroundSync::ended, this, &SyncPage::refresh);
    connect(&m_context.events, &CaseEvents::everythingChanged, this, &SyncPage::refresh);
    refresh();
}

void SyncPage::activate()
{
    refresh();
    m_conflicts->focusList();
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
    m_workstationModel->setRows(workstationRows(m_status));
    m_problemModel->setRows(problemRows(m_status));
    m_problems->setVisible(!m_status.problems.empty());
    setAttention(static_cast<int>(list->conflicts.size()));
    m_conflicts->setConflicts(std::move(list->conflicts));
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
    m_stick->setEnabled(takesPart);
    QString state = m_sync.isRunning() ? tr("Exchanging…") : lastExchangeText(m_status);
    if (takesPart)
        state += QLatin1Char('\n') + tr("Folder: %1").arg(toQString(m_status.place));
    m_state->setText(state);
    const auto& last = m_sync.lastAnswer();
    m_message->setVisible(last && !*last);
    if (last && !*last)
        m_message->setText(exchangeErrorText(last->error()));
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

void SyncPage::exchangeOverStick()
{
    auto* wizard = StickWizard::open(m_context, this);
    connect(wizard, &StickWizard::exchanged, this, &SyncPage::refresh);
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
