#include "ui/transfers/transfer_action.h"

#include "ui/shared/icons.h"
#include "ui/shared/open_dossier.h"
#include "ui/transfers/transfer_dialog.h"

namespace werkpad
{

TransferAction::TransferAction(OpenDossier& dossier, QWidget& page)
    : QAction(werkpad::icon(Icon::Team), tr("Transfer to a colleague…"), &page)
    , m_dossier(dossier)
{
    setObjectName(QStringLiteral("transferAction"));
    connect(&m_dossier, &OpenDossier::changed, this, &TransferAction::refresh);
    connect(&m_dossier, &OpenDossier::lost, this, [this] { setEnabled(false); });
    connect(this, &QAction::triggered, &page, [this, &page] { (new TransferDialog(m_dossier, &page))->open(); });
    refresh();
}

void TransferAction::refresh()
{
    setEnabled(m_dossier.isOpen() && m_dossier.may(Permission::AssignClients) &&
               m_dossier.may(Permission::EditClients) && !m_dossier.dossier().client.deceasedOn);
}

} // namespace werkpad
