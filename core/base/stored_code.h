// Enumerations by the codes with which they are stored.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>

namespace werkpad
{

// A function `storedCodes(E)` beside the enumeration gives the codes in the order of the enumerators.
template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] constexpr std::string_view storedCode(E value)
{
    return storedCodes(value).at(static_cast<std::size_t>(value));
}

// Nothing when no enumerator has that code.
template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] constexpr std::optional<E> enumeratorOf(std::string_view code)
{
    const auto codes = storedCodes(E{});
    const auto found = std::ranges::find(codes, code);
    return found == codes.end() ? std::nullopt : std::optional(static_cast<E>(found - codes.begin()));
}

} // namespace werkpad
