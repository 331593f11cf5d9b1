// "Overdragen…": asks a colleague to take over the client of the dossier on the screen.
#pragma once

#include <QAction>

class QWidget;

namespace werkpad
{

class OpenDossier;

// Enabled while a dossier is open of somebody who can be given to another caseload.
class TransferAction : public QAction
{
    Q_OBJECT
public:
    // `page` is what the dialog stands over, and the action's parent.
    TransferAction(OpenDossier& dossier, QWidget& page);

private:
    void refresh();
    OpenDossier& m_dossier;
};

} // namespace werkpad
