// Who is at work in this program, and what that person may do.
#pragma once

#include "core/access/permission.h"
#include "core/base/record_ids.h"
#include "core/base/result.h"

#include <string>
#include <vector>

namespace werkpad
{

enum class Origin { Window, CommandLine };

struct Session {
    StaffId staff{};
    std::string name{};
    std::string login{};
    std::vector<Role> roles{};
    Origin origin = Origin::Window;

    // NotPermitted, with the permission's name.
    [[nodiscard]] Result<void> require(Permission permission) const
    {
        if (may(roles, permission))
            return {};
        return fail(ErrorKind::NotPermitted, std::string(permissionName(permission)), name);
    }
};

} // namespace werkpad
