// What the program tells the script that called it (contract: app/cli/README.md).
#pragma once

namespace werkpad
{

enum class ExitCode {
    Done = 0,
    NeedsAttention = 1, // done, but a person has to look at something
    Usage = 2,          // wrong command line or input that is not accepted
    CannotOpen = 3,     // the database is missing, damaged, foreign or newer, or the passphrase is wrong
    NotPermitted = 4,
    FileTrouble = 5, // a file cannot be read or written
};

} // namespace werkpad
