// The reasons for leaving without work, on the command line.
#pragma once

namespace CLI
{
class App;
}

namespace werkpad
{

struct CommandTree;

void addExitReasons(CLI::App& group, CommandTree& tree); // catalogue exit-reasons

} // namespace werkpad
