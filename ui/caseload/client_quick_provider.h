// Finds clients for Ctrl+K.
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 stumbles over <concepts> behind this header
#include "core/caseload/client_rows.h"
#endif
#include "core/search/client_search_queries.h"
#include "core/workspace/workspace.h"
#include "ui/shared/background.h"
#include "ui/shared/quick_provider.h"

#include <functional>
#include <memory>

namespace werkpad
{

class ClientQuickProvider final : public QObject, public QuickProvider
{
    Q_OBJECT
public:
    using Open = std::function<void(ClientId)>;
    // Borrows the workspace, which opens a connection for the worker.
    ClientQuickProvider(Workspace& workspace, Open open, QObject* parent = nullptr);

    void find(const QString& text, Answer answer) override;
    [[nodiscard]] std::optional<QuickItem> item(const QString& key) override;

private:
    struct Reader {
        Result<std::unique_ptr<Workspace>> workspace;
    };
    [[nodiscard]] QuickItem itemOf(const ClientRow& row) const;

    Workspace& m_workspace;
    Open m_open;
    Background<Reader> m_worker;
};

} // namespace werkpad
