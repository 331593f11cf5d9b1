#include "core/access/role.h"

#include "core/base/text.h"

#include <algorithm>

namespace werkpad
{

std::optional<Role> parseRole(std::string_view code)
{
    std::string folded = fold(trimmed(code));
    std::ranges::replace(folded, '-', '_');
    for (const Role role : kRoles) {
        if (roleCode(role) == folded)
            return role;
    }
    return std::nullopt;
}

} // namespace werkpad
