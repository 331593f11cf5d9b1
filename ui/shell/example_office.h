// The office of made-up people on which somebody can try the program.
#pragma once

#include "core/workspace/workspace.h"

#include <functional>

namespace werkpad
{

// With the program's data of this user, so that it is never taken for a real office.
[[nodiscard]] std::filesystem::path exampleFile();

// Opens the example, after making it when it is not there. Takes a while: not on the GUI thread. `progress` as in
// DemoActions::fill. Its name and passphrase are no secret: exampleLogin() and examplePassphrase().
[[nodiscard]] Result<UnlockedFile> openExampleOffice(const std::filesystem::path& file, const Clock& clock,
                                                     const std::function<bool(std::int64_t, std::int64_t)>& progress);
[[nodiscard]] std::string exampleLogin();
[[nodiscard]] std::string examplePassphrase();

} // namespace werkpad
