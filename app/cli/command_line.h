// Runs one command line: the whole program but for the process around it.
#pragma once

#include "app/cli/console.h"

#include <string>
#include <vector>

namespace werkpad
{

// `arguments` without the program's name. Gives the exit code (exit_code.h); on each but 0 one sentence is on
// console.err.
[[nodiscard]] int runCommandLine(const std::vector<std::string>& arguments, Console& console);

} // namespace werkpad
