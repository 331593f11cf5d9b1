// Where the command groups hang their commands, and what was chosen from them.
#pragma once

#include "app/cli/invocation.h"

#include <CLI/CLI.hpp>

#include <string>

namespace werkpad
{

struct CommandTree {
    CLI::App& root;
    GlobalOptions options{};
    Command chosen{};
};

// A command that has commands of its own below it.
CLI::App& addGroup(CLI::App& parent, const std::string& name, const std::string& description,
                   const std::string& example);
CLI::App& addCommand(CLI::App& parent, const std::string& name, const std::string& description,
                     const std::string& example);
// `command` keeps what it needs of the options (by shared pointer): it runs after the whole line was read.
void onChosen(CLI::App& app, CommandTree& tree, Command command);

} // namespace werkpad
