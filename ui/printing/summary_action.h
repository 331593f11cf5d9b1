// "Samenvatting afdrukken…": the dossier on the screen in short, for a colleague.
#pragma once

#include <QAction>

class QWidget;

namespace werkpad
{

class OpenDossier;

// Enabled while a dossier is open.
class SummaryAction : public QAction
{
    Q_OBJECT
public:
    // `page` is what the dialog stands over, and the action's parent.
    SummaryAction(OpenDossier& dossier, QWidget& page);
};

} // namespace werkpad
