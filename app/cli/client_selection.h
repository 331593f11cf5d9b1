// Which clients are meant: the filter, order and limit that the list, the export and transfers have in common.
#pragma once

#include "core/caseload/client_rows.h"
#include "core/workspace/workspace.h"

#include <string>
#include <vector>

namespace CLI
{
class App;
}

namespace werkpad
{

struct ClientSelectionOptions {
    std::string filter{};
    std::string period{};
    std::string coach{};
    std::string sort = "name";
    bool descending = false;
    std::size_t limit = 0;
};

// --filter, --period and --coach.
void addClientFilterOptions(CLI::App& app, ClientSelectionOptions& options);
// --sort, --descending and --limit.
void addClientOrderOptions(CLI::App& app, ClientSelectionOptions& options);

struct SelectedClients {
    std::vector<ClientRowNumber> rows{}; // that fit, in the order asked for; not limited
    std::size_t matching = 0;
    std::size_t all = 0;
};
// NotPermitted without ViewClients; Invalid with a sentence. Noted in the access log: how many, never what was typed.
[[nodiscard]] Result<SelectedClients> selectClients(const ClientSelectionOptions& options, Workspace& workspace);

// Looking at many is logged too.
[[nodiscard]] Result<void> mayLook(Workspace& workspace, const AccessEvent& event);

} // namespace werkpad
