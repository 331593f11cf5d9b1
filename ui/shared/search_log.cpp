#include "ui/shared/search_log.h"

#include "core/base/text.h"
#include "core/search/search_kind.h"

namespace werkpad
{

SearchLog::SearchLog(const Workspace& workspace, QObject* parent, std::chrono::milliseconds settled)
    : QObject(parent)
    , m_workspace(workspace)
    , m_worker([&workspace] { return std::make_unique<Desk>(Desk{workspace.openAnother()}); })
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settled);
    connect(&m_settled, &QTimer::timeout, this, &SearchLog::write);
}

void SearchLog::shown(const std::string& typed, std::size_t hits, bool isMore)
{
    const std::string text = trimmed(typed);
    if (text == m_typed)
        return;
    m_typed = text;
    m_isWritten = false;
    if (text.empty()) {
        m_event.reset();
        m_settled.stop();
        return;
    }
    m_event = searchEvent(searchKindOf(text, today()), hits, isMore);
    m_settled.start();
}

std::string SearchLog::used()
{
    if (!m_event)
        return {};
    write();
    return m_event->detail;
}

void SearchLog::write()
{
    m_settled.stop();
    if (m_isWritten || !m_event)
        return;
    m_isWritten = true;
    // A database that can only be read has no log either, and opens no dossiers.
    m_worker.run(
        Turn::After, this,
        [event = *m_event](Desk& desk, Task&) {
            return desk.workspace && (*desk.workspace)->accessLog().record(event).has_value();
        },
        [this](bool) { Q_EMIT written(); });
}

} // namespace werkpad
