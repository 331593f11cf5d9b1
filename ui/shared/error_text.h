// Makes of an error a sentence that says what happened, what it means for the work, and what to do now.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace werkpad
{

[[nodiscard]] QString errorText(const Error& error);

} // namespace werkpad
