// The commands that make a PDF: below `plan`, `client` and `contact`.
#pragma once

#include <CLI/CLI.hpp>

namespace werkpad
{

struct CommandTree;

void addPlanPrint(CLI::App& group, CommandTree& tree);
void addClientPrint(CLI::App& group, CommandTree& tree);  // summary
void addContactPrint(CLI::App& group, CommandTree& tree); // invitation

} // namespace werkpad
