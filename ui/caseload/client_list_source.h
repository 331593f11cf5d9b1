// Finds out, off the GUI thread, which clients a list shows and in what order.
#pragma once

#include "core/caseload/client_index.h"
#include "core/workspace/workspace.h"
#include "ui/shared/background.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace werkpad
{

struct ClientListAnswer {
    ClientFilter filter{};
    ClientOrder order{};
    ClientSelection selection{};
    std::vector<StaffId> coaches{};         // behind selection.facets.coaches
    std::vector<std::string> regimeCodes{}; // behind selection.facets.regimes
    bool isComplete = false;                // false: only the first rows, while the rest is being read
};

// Keeps the index of all clients on a worker with its own connection. The newest question wins.
class ClientListSource : public QObject
{
    Q_OBJECT
public:
    // Borrows the workspace, which opens the worker's own connection.
    explicit ClientListSource(Workspace& workspace, QObject* parent = nullptr);

    void ask(const ClientFilter& filter, ClientOrder order);
    // Somebody changed something: asks the last question again.
    void refresh();

Q_SIGNALS:
    void answered(const werkpad::ClientListAnswer& answer);
    void failed(const werkpad::Error& error);
    void busyChanged(bool busy);

private:
    struct Reader {
        Result<std::unique_ptr<Workspace>> workspace;
        std::optional<ClientIndex> index{};
    };
    [[nodiscard]] static Result<ClientListAnswer> answer(Reader& reader, const ClientFilter& filter, ClientOrder order,
                                                         const Task& task);
    void askAll();
    void askForFirst(const ClientFilter& filter, ClientOrder order);

    Workspace& m_workspace;
    Background<Reader> m_worker;
    ClientFilter m_filter = activeClients();
    ClientOrder m_order{};
    bool m_hasAnswered = false;
    QTimer m_afterPainting;
};

} // namespace werkpad
