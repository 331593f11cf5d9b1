#include "app/cli/command_tree.h"

namespace werkpad
{

CLI::App& addCommand(CLI::App& parent, const std::string& name, const std::string& description,
                     const std::string& example)
{
    CLI::App& app = *parent.add_subcommand(name, description);
    app.fallthrough(); // --json and the like may stand after the command
    app.footer("Example:\n  " + example + "\nOptions for every command: werkpad-cli --help");
    return app;
}

CLI::App& addGroup(CLI::App& parent, const std::string& name, const std::string& description,
                   const std::string& example)
{
    CLI::App& app = addCommand(parent, name, description, example);
    // Exactly one: otherwise the "list" in `client search list` would be taken for a second command.
    app.require_subcommand(1);
    return app;
}

void onChosen(CLI::App& app, CommandTree& tree, Command command)
{
    app.callback([&tree, command = std::move(command)] { tree.chosen = command; });
}

} // namespace werkpad
