// The numbered migrations that travel inside the program (resources/migrations).
#pragma once

#include "core/base/embedded_reference.h"

namespace werkpad
{

[[nodiscard]] const std::vector<EmbeddedFile>& embeddedMigrations();

} // namespace werkpad
