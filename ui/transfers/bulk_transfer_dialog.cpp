#include "ui/transfers/bulk_transfer_dialog.h"

#include "core/base/text.h"
#include "core/transfers/bulk_transfer_actions.h"
#include "ui/shared/case_events.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/form_draft.h"
#include "ui/shared/record_dialog.h"
#include "ui/shared/undo_history.h"

#include <QComboBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace werkpad
{

namespace
{

int countOf(const std::vector<ClientId>& clients)
{
    return static_cast<int>(clients.size());
}

} // namespace

BulkTransferDialog::BulkTransferDialog(const UiContext& context, std::vector<ClientId> clients, QWidget* parent)
    : LongWorkDialog(tr("Transfer %n client(s)", nullptr, countOf(clients)), tr("T&ransfer"), parent)
    , m_context(context)
    , m_clients(std::move(clients))
    , m_to(new QComboBox(this))
    , m_reason(makeNote(2))
    , m_summary(makeNote(4))
    , m_from(new DateEdit(context.workspace.clock(), this))
    , m_until(new DateEdit(context.workspace.clock(), this))
    , m_worker([&workspace = context.workspace] { return std::make_unique<Desk>(Desk{workspace.openAnother()}); })
{
    addText(tr("All %n client(s) go, or none. Guidance goes on where it is now: no date begins anew. With Ctrl+Z you "
               "take everything back.",
               nullptr, countOf(m_clients)));
    addReceivers();
    addField("to_staff", tr("&To"), m_to);
    addMoves();
    addField("reason", tr("&Why"), m_reason);
    addField("summary", tr("What &must your colleague know?"), m_summary);
    addField("temporary_from", tr("Only for a while: &from"), m_from);
    addField("temporary_until", tr("&Until"), m_until);
    m_draft = new FormDraft(context.workspace.drafts(), QStringLiteral("transfer/several"), *this);
    m_draft->restore();
}

void BulkTransferDialog::addReceivers()
{
    const auto staff = m_context.workspace.staff().staff();
    if (!staff)
        return;
    const Date today = m_context.workspace.clock().today();
    for (const auto& entry : *staff) {
        if (!entry.member.leftOn || *entry.member.leftOn > today)
            m_to->addItem(toQString(entry.member.name), toQString(entry.member.id.text()));
    }
}

void BulkTransferDialog::addMoves()
{
    auto* moves = new QWidget(this);
    auto* layout = new QVBoxLayout(moves);
    layout->setContentsMargins({});
    auto* ask = new QRadioButton(tr("&Ask: the clients change caseload when your colleague says yes"), moves);
    ask->setObjectName(QStringLiteral("askButton"));
    ask->setChecked(true);
    layout->addWidget(ask);
    if (may(m_context.workspace.session().roles, Permission::ViewEverywhere)) {
        m_atOnce = new QRadioButton(tr("At &once, without asking: for a colleague who is ill or leaves"), moves);
        m_atOnce->setObjectName(QStringLiteral("atOnceButton"));
        layout->addWidget(m_atOnce);
    }
    moves->setVisible(m_atOnce != nullptr);
    addBelowFields(moves);
}

Transfer BulkTransferDialog::value() const
{
    Transfer transfer;
    transfer.to = StaffId::parse(toStdString(m_to->currentData().toString())).value_or(StaffId{});
    transfer.reason = toStdString(m_reason->toPlainText().trimmed());
    transfer.summary = toStdString(m_summary->toPlainText().trimmed());
    transfer.temporaryFrom = m_from->value();
    transfer.temporaryUntil = m_until->value();
    return transfer;
}

// What can be said without the clients; the rest core says of the client it concerns.
std::vector<Finding> BulkTransferDialog::findings() const
{
    auto found = unreadable({{"temporary_from", m_from}, {"temporary_until", m_until}});
    if (m_to->currentIndex() < 0)
        found.push_back({"to_staff", Severity::Blocking, "value_missing", {}});
    if (trimmed(toStdString(m_reason->toPlainText())).empty())
        found.push_back({"reason", Severity::Blocking, "reason_missing", {}});
    return found;
}

void BulkTransferDialog::begin()
{
    if (const auto found = findings(); blocks(found)) {
        tell(found);
        return;
    }
    using Move = BulkTransferActions::Move;
    const Move move = m_atOnce && m_atOnce->isChecked() ? Move::AtOnce : Move::WhenAccepted;
    working(tr("Transferring…"));
    m_worker.run(
        Turn::Newest, this,
        [clients = m_clients, asked = value(), move](Desk& desk, Task& task) -> Result<ChangeSetNumber> {
            if (!desk.workspace)
                return tl::unexpected(desk.workspace.error());
            const auto total = static_cast<qint64>(clients.size());
            return BulkTransferActions((*desk.workspace)->context())
                .request(clients, asked, move, [&task, total](std::size_t done) {
                    task.report(
                        {static_cast<qint64>(done), total,
                         tr("%1 of %2 clients")
                             .arg(QLocale().toString(static_cast<qulonglong>(done)), QLocale().toString(total))});
                    return !task.isCancelled();
                });
        },
        [this](const Result<ChangeSetNumber>& written) { ended(written); },
        [this](const Progress& progress) { follow(progress); });
}

void BulkTransferDialog::ended(const Result<ChangeSetNumber>& written)
{
    if (!written) {
        failed(written.error());
        return;
    }
    m_draft->discard();
    const bool isMoved = m_atOnce && m_atOnce->isChecked();
    const QString what = isMoved ? tr("transfer of %n client(s)", nullptr, countOf(m_clients))
                                 : tr("transfer of %n client(s) asked for", nullptr, countOf(m_clients));
    m_context.undo.remember(what, *written);
    m_context.events.announceEverything();
    accept();
}

void BulkTransferDialog::reject()
{
    if (!isWorking())
        m_draft->discard();
    LongWorkDialog::reject();
}

} // namespace werkpad
