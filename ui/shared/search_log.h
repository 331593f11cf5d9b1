// Notes in the access log that somebody searched for clients: what kind of search, and how many were found.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/shared/background.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace werkpad
{

// A line once the typing has settled, or when a result is opened before that; never one per letter, never the text
// (core/search/README.md). It is written on a thread of its own: a long import must not hold up who searches.
class SearchLog : public QObject
{
    Q_OBJECT
public:
    // Borrows the workspace.
    explicit SearchLog(const Workspace& workspace, QObject* parent = nullptr,
                       std::chrono::milliseconds settled = std::chrono::milliseconds(1500));

    // The answer to what is typed stands on the screen. The same text again is the same search; no text is none.
    void shown(const std::string& typed, std::size_t hits, bool isMore = false);
    // One of the results is opened. Gives how it was found, for the line of the dossier; empty when nobody searched.
    [[nodiscard]] std::string used();

Q_SIGNALS:
    void written(); // the line stands in the log, or cannot be written there

private:
    void write();

    struct Desk {
        Result<std::unique_ptr<Workspace>> workspace;
    };
    Date today() const { return m_workspace.clock().today(); }

    const Workspace& m_workspace;
    QTimer m_settled;
    std::string m_typed;
    std::optional<AccessEvent> m_event; // of what is typed
    bool m_isWritten = false;
    Background<Desk> m_worker; // last: ends before what it reports to
};

} // namespace werkpad
