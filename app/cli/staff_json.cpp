#include "app/cli/staff_json.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

Json staffJson(const StaffMember& member, const std::vector<Role>& roles)
{
    Json codes = Json::array();
    for (const Role role : roles)
        codes.push_back(roleCode(role));
    return {{"id", member.id.text()},
            {"name", member.name},
            {"login", member.login.empty() ? Json() : Json(member.login)},
            {"roles", codes},
            {"team", member.team},
            {"email", member.email},
            {"phone", member.phone},
            {"left_on", member.leftOn ? Json(member.leftOn->iso()) : Json()}};
}

std::string rolesText(const std::vector<Role>& roles)
{
    std::string text;
    for (const Role role : roles)
        text.append(text.empty() ? "" : ", ").append(roleCode(role));
    return text;
}

} // namespace werkpad
