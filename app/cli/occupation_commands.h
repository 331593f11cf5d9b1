// The list of occupations, on the command line.
#pragma once

namespace CLI
{
class App;
}

namespace werkpad
{

struct CommandTree;

void addOccupationImport(CLI::App& group, CommandTree& tree); // import occupations FILE
void addOccupationSearch(CLI::App& group, CommandTree& tree); // catalogue occupations TEXT

} // namespace werkpad
