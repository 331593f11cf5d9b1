// What all commands on one client share: opening the dossier, and answering with the client.
#pragma once

#include "app/cli/client_input.h"
#include "app/cli/client_json.h"
#include "app/cli/invocation.h"

#include <CLI/CLI.hpp>

#include <string>

namespace werkpad
{

// ID and --purpose.
struct ClientChoice {
    std::string id{};
    std::string purpose{};
};

void addClientChoice(CLI::App& app, ClientChoice& choice);

// A dossier that was opened, with the workspace it came from.
struct OpenClient {
    std::unique_ptr<Workspace> workspace;
    Dossier dossier{};
};

// Invalid, NotFound, PurposeNeeded, and the errors of opening the workspace.
[[nodiscard]] Result<OpenClient> openClient(const ClientChoice& choice, Invocation& invocation);
[[nodiscard]] InputContext inputContext(Workspace& workspace);
[[nodiscard]] Result<StaffNames> staffNames(Workspace& workspace);

// Says what is worth a look but was accepted, on standard error.
void tellWarnings(const std::vector<Finding>& findings, Invocation& invocation);
// Reads the dossier again and answers with it. NotFound.
[[nodiscard]] Outcome answerWithClient(Workspace& workspace, ClientId id, Invocation& invocation,
                                       const ShownParts& parts = {});

} // namespace werkpad
