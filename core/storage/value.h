// A cell of a table, whatever its type.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace werkpad
{

using Blob = std::vector<std::uint8_t>;
// NULL, INTEGER, REAL, TEXT, BLOB: the types of a STRICT table.
using Value = std::variant<std::monostate, std::int64_t, double, std::string, Blob>;

} // namespace werkpad
