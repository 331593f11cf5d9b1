// Finds clients for Ctrl+K.
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 stumbles over <concepts> behind this header
#include "core/caseload/client_rows.h"
#endif
#include "core/search/client_search_queries.h"
#include "core/workspace/workspace.h"
#include "ui/shared/background.h"
#include "ui/shared/quick_provider.h"
#include "ui/shared/search_log.h"

#include <functional>
#include <memory>

namespace werkpad
{

class ClientQuickProvider final : public QObject, public QuickProvider
{
    Q_OBJECT
public:
    using Open = std::function<void(ClientId, const std::string& foundBy)>; // as DossierActions::open
    // Borrows the workspace, which opens a connection for the worker.
    ClientQuickProvider(Workspace& workspace, Open open, QObject* parent = nullptr);

    void find(const QString& text, Answer answer) override;
    [[nodiscard]] std::optional<QuickItem> item(const QString& key) override;

private:
    struct Reader {
        Result<std::unique_ptr<Workspace>> workspace;
    };
    struct Found {
        std::vector<ClientRow> rows{};
        std::size_t total = 0;
        bool isMore = false;
    };
    [[nodiscard]] static Found search(Reader& reader, const std::string& typed);
    [[nodiscard]] QuickItem itemOf(const ClientRow& row, bool isFound);

    Workspace& m_workspace;
    Open m_open;
    SearchLog m_searches;
    Background<Reader> m_worker;
};

} // namespace werkpad
