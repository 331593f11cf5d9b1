#include "ui/shared/open_dossier.h"

#include "ui/shared/case_events.h"
#include "ui/shared/client_text.h"
#include "ui/shared/convert.h"
#include "ui/shared/undo_history.h"

#include <algorithm>

namespace werkpad
{

OpenDossier::OpenDossier(const UiContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_subscription(context.workspace.subscribe([this](const ChangeNotice& notice) { noticed(notice); }))
{
    connect(&context.events, &CaseEvents::everythingChanged, this, &OpenDossier::reload);
    readOffice();
}

Result<void> OpenDossier::open(ClientId client, const QString& purpose, const std::string& foundBy)
{
    auto dossier = workspace().dossiers().open(client, toStdString(purpose), foundBy);
    if (!dossier)
        return tl::unexpected(dossier.error());
    m_dossier = *std::move(dossier);
    m_isOpen = true;
    readOffice();
    Q_EMIT changed();
    return {};
}

void OpenDossier::reload()
{
    if (!m_isOpen)
        return;
    auto dossier = workspace().dossiers().reload(client());
    if (!dossier) {
        m_isOpen = false;
        Q_EMIT lost(dossier.error());
        return;
    }
    readOffice();
    m_dossier = *std::move(dossier);
    Q_EMIT changed();
}

QString OpenDossier::name() const
{
    return clientName(m_dossier.client);
}

bool OpenDossier::may(Permission permission) const
{
    return werkpad::may(workspace().session().roles, permission);
}

QString OpenDossier::staffName(StaffId staff) const
{
    const auto found = std::ranges::find(m_staff, staff, &StaffMember::id);
    return found == m_staff.end() ? QString() : toQString(found->name);
}

void OpenDossier::noticed(const ChangeNotice& notice)
{
    if (notice.touched.officeChanged || notice.touched.contains(client()))
        reload();
}

void OpenDossier::readOffice()
{
    if (const auto office = workspace().offices().office())
        m_policy = office->segmentationPolicy();
    const auto staff = workspace().staff().staff();
    if (!staff)
        return; // names stay as they were; what cannot be read shows elsewhere
    m_staff.clear();
    for (const auto& someone : *staff)
        m_staff.push_back(someone.member);
}

} // namespace werkpad
