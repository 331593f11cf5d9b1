// Research that is read in.
#pragma once

namespace CLI
{
class App;
}

namespace werkpad
{

struct CommandTree;

void addResearchImport(CLI::App& group, CommandTree& tree); // import research

} // namespace werkpad
