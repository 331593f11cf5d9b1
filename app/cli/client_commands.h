// The commands below `client`.
#pragma once

#include <CLI/CLI.hpp>

namespace werkpad
{

struct CommandTree;

void addClientAdd(CLI::App& group, CommandTree& tree);
void addClientShow(CLI::App& group, CommandTree& tree);
void addClientSet(CLI::App& group, CommandTree& tree);
void addClientList(CLI::App& group, CommandTree& tree);
void addClientSearch(CLI::App& group, CommandTree& tree);
void addClientTransfers(CLI::App& group, CommandTree& tree); // transfer, transfer-answer
void addClientFacts(CLI::App& group, CommandTree& tree);     // spell, override, characteristic, regime
void addClientReview(CLI::App& group, CommandTree& tree);    // review, with add, answer, close and list below it
void addClientOutcome(CLI::App& group, CommandTree& tree);   // outcome, with add, set and remove below it

} // namespace werkpad
