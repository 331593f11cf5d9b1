// Turns SQLite's result codes into the program's kinds of error.
#pragma once

#include "core/base/result.h"

#include <string>

namespace SQLite
{
class Exception;
}

namespace werkpad
{

[[nodiscard]] Error storageError(const SQLite::Exception& exception, const std::string& file);

} // namespace werkpad
