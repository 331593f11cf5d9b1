// Exchanges with the other workstations by itself, on a thread of its own: after starting, after edits, every few
// minutes, and when asked.
#pragma once

#include "ui/shared/background.h"
#include "ui/shared/ui_context.h"

#ifndef Q_MOC_RUN
#include "core/workspace/workspace.h"
#endif

#include <QTimer>

#include <optional>
#include <string>

namespace werkpad
{

// Does nothing as long as the office takes part in no exchange. Never stops the person: that the folder is not there is
// told in the status line, and it is tried again.
class BackgroundSync : public QObject
{
    Q_OBJECT
public:
    explicit BackgroundSync(const UiContext& context, QObject* parent = nullptr);

    // Takes part, and with which folder.
    [[nodiscard]] bool isActive() const { return !m_place.empty(); }
    [[nodiscard]] bool isRunning() const { return m_worker.isBusy(); }
    // With this folder from now on; then exchanges.
    void useFolder(const std::string& folder);
    // Of the last try; nothing before the first.
    [[nodiscard]] const std::optional<Result<ExchangeReport>>& lastAnswer() const { return m_last; }

public Q_SLOTS:
    void exchangeNow();

Q_SIGNALS:
    void started();
    void ended(); // see lastAnswer()

private:
    struct Desk {
        Result<std::unique_ptr<Workspace>> workspace;
    };
    void take(Result<ExchangeReport> answer);

    UiContext m_context;
    std::string m_place;
    QTimer m_soon;  // after edits
    QTimer m_often; // for what others do
    bool m_isTelling = false;
    std::optional<Result<ExchangeReport>> m_last;
    Background<Desk> m_worker; // last: ends before what it reports to
};

} // namespace werkpad
