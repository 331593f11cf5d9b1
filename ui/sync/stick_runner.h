// Looks at sticks and exchanges over them for the wizard, on a thread of its own with its own connection.
#pragma once

#include "core/sync/stick_actions.h"
#include "core/workspace/workspace.h"
#include "ui/shared/background.h"
#include "ui/sync/volumes.h"

#include <filesystem>
#include <functional>

namespace werkpad
{

// Answers come on the GUI thread as long as `context` lives.
class StickRunner
{
public:
    using FindVolumes = std::function<std::vector<Volume>()>; // called on the worker
    // Borrows the workspace.
    StickRunner(const Workspace& workspace, FindVolumes findVolumes);

    void look(QObject* context, std::function<void(std::vector<Volume>)> done);
    // Whether it is a share of this office already (StickActions::isPrepared).
    void probe(QObject* context, std::filesystem::path stick, std::function<void(Result<bool>)> done);
    // Prepares it first when asked to. Waits for its turn while another exchange runs.
    void exchange(QObject* context, std::filesystem::path stick, bool isPreparing,
                  std::function<void(Result<StickReport>)> done, std::function<void(const Progress&)> follow);
    // The answer still comes: ErrorKind::Cancelled, or the report when it was too late to stop.
    void cancel() { m_worker.cancel(); }

private:
    struct Desk {
        Result<std::unique_ptr<Workspace>> workspace;
    };
    FindVolumes m_findVolumes;
    Background<Desk> m_worker;
};

} // namespace werkpad
