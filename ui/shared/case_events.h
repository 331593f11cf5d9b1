// Tells the screens what changed in the database, so that what they show is never stale.
#pragma once

#include "core/workspace/workspace.h"

#include <QObject>

namespace werkpad
{

class CaseEvents : public QObject
{
    Q_OBJECT
public:
    // Borrows the workspace; lives shorter.
    explicit CaseEvents(Workspace& workspace, QObject* parent = nullptr);
    // Another connection wrote a lot (import, demo office): read everything again.
    void announceEverything() { Q_EMIT everythingChanged(); }

Q_SIGNALS:
    // Clients that were added in bulk are not among them.
    void clientsChanged(const std::vector<werkpad::ClientId>& clients);
    void officeChanged(); // its name or a policy: titles and periods
    void everythingChanged();

private:
    Subscription m_subscription;
};

} // namespace werkpad
