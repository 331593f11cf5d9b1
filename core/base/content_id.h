// An id that follows from what a record says, so that whoever makes it from the same content makes the same.
#pragma once

#include "core/base/id.h"

#include <string_view>

namespace werkpad
{

// RFC 9562 version 8 over a BLAKE2b hash of the content.
[[nodiscard]] IdBytes contentId(std::string_view content);

} // namespace werkpad
