#include "ui/shared/case_events.h"

namespace werkpad
{

CaseEvents::CaseEvents(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_subscription(workspace.subscribe([this](const ChangeNotice& notice) {
        if (notice.touched.officeChanged)
            Q_EMIT officeChanged();
        if (notice.touched.all)
            Q_EMIT everythingChanged();
        else if (!notice.touched.clients.empty() || notice.touched.manyAdded)
            Q_EMIT clientsChanged(notice.touched.clients);
    }))
{
}

} // namespace werkpad
