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

// A text that finds more clients than `few` is answered twice: first with the first rows, found by looking at no more
// than `lookedAt` clients in order of name, then with all of them.
struct FirstAnswers {
    std::size_t few = 20'000;   // are found and counted while nobody notices
    std::size_t lookedAt = 250; // of what so many have, most screens are full by then
};

// Keeps the index of all clients on a worker with its own connection. The newest question wins.
class ClientListSource : public QObject
{
    Q_OBJECT
public:
    // Borrows the workspace, which opens the worker's own connection.
    explicit ClientListSource(Workspace& workspace, QObject* parent = nullptr, FirstAnswers first = {});

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
    [[nodiscard]] static Result<void> prepare(Reader& reader, const Task& task);
    [[nodiscard]] static Result<ClientListAnswer> answer(Reader& reader, const ClientFilter& filter, ClientOrder order,
                                                         const Task& task);
    [[nodiscard]] static Result<ClientListAnswer> firstFound(Reader& reader, const ClientFilter& filter,
                                                             ClientOrder order, const Task& task, FirstAnswers first);
    void askWorker(bool firstRowsWillDo);
    void askAll();
    void askForFirst(const ClientFilter& filter, ClientOrder order);

    Workspace& m_workspace;
    FirstAnswers m_first;
    Background<Reader> m_worker;
    ClientFilter m_filter = activeClients();
    ClientOrder m_order{};
    bool m_hasAnswered = false;
    QTimer m_afterPainting;
};

} // namespace werkpad
