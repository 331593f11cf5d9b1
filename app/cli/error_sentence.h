// Turns an error into what a person reads and a script gets: one sentence with what, where and what to do.
#pragma once

#include "app/cli/exit_code.h"
#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace werkpad
{

enum class Stage {
    Opening, // of the database: it could not be opened
    Working, // afterwards, or without a database
};

struct ErrorPlace {
    Stage stage = Stage::Working;
    std::filesystem::path database{};
};

[[nodiscard]] ExitCode exitCodeOf(const Error& error, const ErrorPlace& place);
// One line, ending with a full stop.
[[nodiscard]] std::string errorSentence(const Error& error, const ErrorPlace& place);
// "wrong_passphrase": stable, for scripts.
[[nodiscard]] std::string_view errorCode(ErrorKind kind);

// Input that is not accepted, with the sentence that says so.
[[nodiscard]] tl::unexpected<Error> refuse(std::string sentence);
// "surname: a name is missing …; postcode: …", without a full stop.
[[nodiscard]] std::string findingsText(const std::vector<Finding>& findings);

} // namespace werkpad
