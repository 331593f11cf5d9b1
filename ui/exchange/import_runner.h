// Reads and imports files for the wizard on a thread of its own, with its own connection to the database.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/shared/background.h"

#include <functional>

namespace werkpad
{

// How far an import is: `done` of `total` thousandths, and in words what is being done.
using ImportFollower = std::function<void(const Progress&)>;

// Answers come on the GUI thread as long as `context` lives. A question takes the place of the one before it, whose
// answer is then not given.
class ImportRunner
{
public:
    // Borrows the workspace.
    explicit ImportRunner(const Workspace& workspace);

    void preview(QObject* context, std::filesystem::path file, ReadOptions reading,
                 std::function<void(Result<ImportPreview>)> done);
    void import(QObject* context, ImportRequest request, std::function<void(Result<ImportResult>)> done,
                ImportFollower follow);
    // The answer still comes: ErrorKind::Cancelled, or the result when it was too late to stop.
    void cancel() { m_worker.cancel(); }
    [[nodiscard]] bool isBusy() const { return m_worker.isBusy(); }

private:
    struct Desk {
        Result<std::unique_ptr<Workspace>> workspace;
    };
    Background<Desk> m_worker;
};

} // namespace werkpad
