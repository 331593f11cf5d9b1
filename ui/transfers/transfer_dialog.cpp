#include "ui/transfers/transfer_dialog.h"

#include "core/transfers/transfer_rules.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/open_dossier.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace werkpad
{

TransferDialog::TransferDialog(OpenDossier& dossier, QWidget* parent)
    : RecordDialog(tr("Transfer %1").arg(dossier.name()), tr("&Ask"), parent)
    , m_dossier(dossier)
    , m_to(new QComboBox(this))
    , m_reason(makeNote(2))
    , m_summary(makeNote(4))
    , m_from(new DateEdit(dossier.workspace().clock(), this))
    , m_until(new DateEdit(dossier.workspace().clock(), this))
{
    addText(tr("Your colleague gets the question on the page Agenda. The client changes caseload when your colleague "
               "says yes. Guidance goes on where it is now: no date begins anew."));
    for (const auto& member : dossier.staff()) {
        if (!member.leftOn && dossier.dossier().client.coach != member.id)
            m_to->addItem(toQString(member.name), toQString(member.id.text()));
    }
    addField("to_staff", tr("&To"), m_to);
    addField("reason", tr("&Why"), m_reason);
    addField("summary", tr("What &must your colleague know?"), m_summary);
    addField("temporary_from", tr("Only for a while: &from"), m_from);
    addField("temporary_until", tr("&Until"), m_until);
    start(dossier.workspace().drafts(), QStringLiteral("transfer/%1").arg(toQString(dossier.client().text())));
}

Transfer TransferDialog::value() const
{
    Transfer transfer;
    transfer.client = m_dossier.client();
    transfer.to = StaffId::parse(toStdString(m_to->currentData().toString())).value_or(StaffId{});
    transfer.reason = toStdString(m_reason->toPlainText().trimmed());
    transfer.summary = toStdString(m_summary->toPlainText().trimmed());
    transfer.temporaryFrom = m_from->value();
    transfer.temporaryUntil = m_until->value();
    return transfer;
}

std::vector<Finding> TransferDialog::findings() const
{
    auto found = unreadable({{"temporary_from", m_from}, {"temporary_until", m_until}});
    const Transfer transfer = value();
    TransferFacts facts;
    facts.today = m_dossier.today();
    facts.client = m_dossier.dossier().client;
    const auto receiver = std::ranges::find(m_dossier.staff(), transfer.to, &StaffMember::id);
    if (receiver != m_dossier.staff().end())
        facts.receiver = *receiver;
    const auto others = m_dossier.workspace().transfers().ofClient(m_dossier.client());
    if (others)
        facts.ofClient = *others;
    std::ranges::move(check(transfer, facts), std::back_inserter(found));
    return found;
}

Result<void> TransferDialog::save()
{
    const Transfer transfer = value();
    return m_dossier.perform(tr("transfer of %1 asked for").arg(m_dossier.name()),
                             [&](Workspace& workspace) { return workspace.transfers().request(transfer); });
}

} // namespace werkpad
