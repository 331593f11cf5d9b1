#include "app/cli/client_input.h"
#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/words.h"
#include "core/base/text.h"
#include "core/offices/office_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

Json cellJson(const Value& cell)
{
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return *number;
    const auto* text = std::get_if<std::string>(&cell);
    return text ? Json(*text) : Json();
}

Outcome answerWithOffice(Workspace& workspace, Invocation& invocation)
{
    const auto office = workspace.offices().office();
    if (!office)
        return tl::unexpected(office.error());
    Json json{{"id", office->id.text()}, {"title", officeTitle(*office)}};
    FactSheet facts;
    facts.add("title", officeTitle(*office));
    for (const auto& field : EntityOf<Office>::fields) {
        const Json cell = cellJson(field.read(*office));
        json[std::string(field.column)] = cell;
        facts.add(std::string(field.column), cell.is_string() ? cell.get<std::string>() : cell.dump());
    }
    if (invocation.output().isJson())
        invocation.output().json({{"office", json}});
    else
        facts.print(invocation.output().text());
    return Done{};
}

Result<void> setOfficeField(Office& office, const std::string& name, const std::string& text)
{
    const auto field = std::ranges::find(EntityOf<Office>::fields, name, &Field<Office>::column);
    if (field == EntityOf<Office>::fields.end())
        return refuse("There is no field '" + name + "': choose " + listed(kColumnsOf<Office>));
    Value cell = trimmed(text);
    if (std::holds_alternative<std::int64_t>(field->read(office))) {
        const auto number = parseInteger(trimmed(text));
        if (!number)
            return refuse("'" + text + "' for " + name + " is no whole number: write digits only");
        cell = std::int64_t{*number};
    }
    if (!field->write(office, cell))
        return refuse("'" + text + "' is no value of " + name + ": choose " + listed(storedCodes(OfficeProfile{})));
    return {};
}

Outcome setOffice(const std::vector<std::string>& assignments, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    auto office = (*workspace)->offices().office();
    if (!office)
        return tl::unexpected(office.error());
    for (const auto& assignment : assignments) {
        const auto parts = splitAssignment(assignment);
        if (!parts)
            return tl::unexpected(parts.error());
        if (auto set = setOfficeField(*office, parts->first, parts->second); !set)
            return tl::unexpected(set.error());
    }
    if (auto updated = (*workspace)->offices().update(*office); !updated)
        return tl::unexpected(updated.error());
    return answerWithOffice(**workspace, invocation);
}

Outcome showOffice(Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    return workspace ? answerWithOffice(**workspace, invocation) : tl::unexpected(workspace.error());
}

} // namespace

void addOfficeCommands(CommandTree& tree)
{
    CLI::App& group = addGroup(tree.root, "office", "The office and its policies", "werkpad-cli office show");
    onChosen(addCommand(group, "show", "Name, profile and policies of the office", "werkpad-cli office show --json"),
             tree, showOffice);
    const auto assignments = std::make_shared<std::vector<std::string>>();
    CLI::App& set = addCommand(
        group, "set", "Change the office: name, subname, profile, interruption_weeks, contact_days, contact_days_0_3 …",
        "werkpad-cli office set subname=Mercado interruption_weeks=4");
    set.add_option("fields", *assignments, "What to set")->type_name("field=value")->required();
    onChosen(set, tree, [assignments](Invocation& invocation) { return setOffice(*assignments, invocation); });
}

} // namespace werkpad
