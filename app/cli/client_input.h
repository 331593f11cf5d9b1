// Reads what a person or a script says about a client: field=value, or a JSON document.
#pragma once

#include "app/cli/output.h"
#include "core/base/result.h"
#include "core/dossier/dossier.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace werkpad
{

struct InputContext {
    Date today{1970, 1, 1};
    // Somebody of the office by name or login; nothing when there is no such person.
    std::function<Result<std::optional<StaffId>>(std::string_view name)> staffNamed{};
};

// "phone=010 123" → {"phone", "010 123"}. Invalid without "=" or name.
[[nodiscard]] Result<std::pair<std::string, std::string>> splitAssignment(const std::string& text);

// Sets one field under its name in `client show --json`; an empty text clears it. Dates as Dutch people type them.
// Invalid, with a sentence that names near fields, for a field that does not exist or follows from others.
[[nodiscard]] Result<void> setClientField(Client& client, const std::string& name, const std::string& text,
                                          const InputContext& context);

// An object with the fields of `client set` and, if wanted, "spells", "regimes" and "characteristics" as `client show
// --json` gives them; the answer of `client show` itself too: what is derived in it is passed over.
[[nodiscard]] Result<NewDossier> readNewDossier(std::string_view json, const InputContext& context);

} // namespace werkpad
