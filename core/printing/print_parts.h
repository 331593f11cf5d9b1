// Paper that takes as long as there are clients is made in parts, so that one can see how far it is, and stop it.
#pragma once

#include "core/base/result.h"

#include <functional>
#include <span>

namespace werkpad
{

// Hears before each part, and after the last one, how many of how many are done; false: stop.
using PrintFollower = std::function<bool(int done, int total)>;
using PrintPart = std::function<Result<void>()>;

// One after the other until one fails; Cancelled when the follower says so.
[[nodiscard]] Result<void> makeInParts(std::span<const PrintPart> parts, const PrintFollower& follow);

} // namespace werkpad
