#include "ui/printing/summary_action.h"

#include "ui/printing/print_dialog.h"
#include "ui/shared/icons.h"
#include "ui/shared/open_dossier.h"

namespace werkpad
{

SummaryAction::SummaryAction(OpenDossier& dossier, QWidget& page)
    : QAction(werkpad::icon(Icon::Note), tr("Print a summary…"), &page)
{
    setObjectName(QStringLiteral("summaryAction"));
    setEnabled(dossier.isOpen());
    connect(&dossier, &OpenDossier::changed, this, [this, &dossier] { setEnabled(dossier.isOpen()); });
    connect(&dossier, &OpenDossier::lost, this, [this] { setEnabled(false); });
    connect(this, &QAction::triggered, &page, [&dossier, &page] { askToPrintSummary(dossier, &page); });
}

} // namespace werkpad
