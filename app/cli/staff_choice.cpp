#include "app/cli/staff_choice.h"

#include "app/cli/error_sentence.h"
#include "core/workspace/workspace.h"

namespace werkpad
{

Result<StaffMember> findStaff(const std::string& nameOrLogin, Workspace& workspace)
{
    const auto staff = workspace.staff().find(nameOrLogin);
    if (!staff)
        return tl::unexpected(staff.error());
    if (!*staff)
        return refuse("Nobody, or more than one person, is called '" + nameOrLogin +
                      "' here: look the name up with 'werkpad-cli staff list'");
    return **staff;
}

} // namespace werkpad
