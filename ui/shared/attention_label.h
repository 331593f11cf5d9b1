// Why a team lead looks at a client, in the language of the screen.
#pragma once

#include "core/caseload/client_filter.h"

#include <QString>

namespace werkpad
{

[[nodiscard]] QString label(Attention attention); // "lang geen contact"

} // namespace werkpad
