#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/exit_reason_commands.h"
#include "app/cli/occupation_commands.h"
#include "app/cli/record_input.h"
#include "app/cli/service_json.h"
#include "core/catalogue/catalogue_rules.h"
#include "core/catalogue/service_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr const char* kFieldHelp =
    "name, type (a code of the list of types), provider, description, periods and groups (codes with spaces between "
    "them; empty: all), cost_kind (none, per_client, per_hour, contract, subsidy), cost_cents, duration_weeks, "
    "contact, "
    "ended_on";

Result<Service> serviceWithId(Workspace& workspace, const std::string& text)
{
    const auto id = ServiceId::parse(text);
    if (!id)
        return refuse("'" + text + "' is no id of a service: 'werkpad-cli catalogue list' shows them");
    const auto all = workspace.catalogue().all();
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::ranges::find(*all, *id, &Service::id);
    if (found == all->end())
        return fail(ErrorKind::NotFound, "service", text);
    return *found;
}

Outcome answerWithService(Workspace& workspace, ServiceId id, Invocation& invocation)
{
    const auto service = serviceWithId(workspace, id.text());
    if (!service)
        return tl::unexpected(service.error());
    if (invocation.output().isJson()) {
        invocation.output().json({{"service", serviceJson(*service, invocation.today())}});
        return Done{};
    }
    FactSheet facts;
    facts.add("Service", service->name);
    facts.add("Type", typeName(service->type));
    facts.add("Provider", service->provider);
    facts.add("Ended on", service->endedOn ? service->endedOn->iso() : std::string{});
    facts.add("Id", service->id.text());
    facts.print(invocation.output().text());
    return Done{};
}

Outcome answerWithList(Workspace& workspace, bool withEnded, Json json, Invocation& invocation)
{
    const auto services = withEnded ? workspace.catalogue().all() : workspace.catalogue().active();
    if (!services)
        return tl::unexpected(services.error());
    json["services"] = Json::array();
    TextTable table({"Name", "Type", "Provider", "Ended on", "Id"});
    for (const auto& service : *services) {
        json["services"].push_back(serviceJson(service, invocation.today()));
        table.row({service.name, typeName(service.type), service.provider,
                   service.endedOn ? service.endedOn->iso() : std::string{}, service.id.text()});
    }
    json["total"] = services->size();
    if (invocation.output().isJson())
        invocation.output().json(json);
    else
        table.print(invocation.output().text());
    return Done{};
}

Outcome listServices(bool withEnded, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    return workspace ? answerWithList(**workspace, withEnded, Json::object(), invocation)
                     : tl::unexpected(workspace.error());
}

Outcome addService(const std::vector<std::string>& fields, Invocation& invocation)
{
    Service service;
    if (auto set = setFields(service, fields, invocation); !set)
        return tl::unexpected(set.error());
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto id = (*workspace)->catalogue().add(service);
    return id ? answerWithService(**workspace, *id, invocation) : tl::unexpected(id.error());
}

Outcome setService(const std::string& id, const std::vector<std::string>& fields, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto before = serviceWithId(**workspace, id);
    if (!before)
        return tl::unexpected(before.error());
    Service after = *before;
    if (auto set = setFields(after, fields, invocation); !set)
        return tl::unexpected(set.error());
    if (auto set = (*workspace)->catalogue().set(*before, after); !set)
        return tl::unexpected(set.error());
    return answerWithService(**workspace, before->id, invocation);
}

Outcome endService(const std::string& id, const std::string& on, Invocation& invocation)
{
    const auto day = invocation.readOptionalDay("--on", on);
    if (!day)
        return tl::unexpected(day.error());
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto service = serviceWithId(**workspace, id);
    if (!service)
        return tl::unexpected(service.error());
    if (auto ended = (*workspace)->catalogue().end(service->id, day->value_or(invocation.today())); !ended)
        return tl::unexpected(ended.error());
    return answerWithService(**workspace, service->id, invocation);
}

Outcome loadExample(Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto before = (*workspace)->catalogue().all();
    if (!before)
        return tl::unexpected(before.error());
    if (auto loaded = (*workspace)->catalogue().loadExample(); !loaded)
        return tl::unexpected(loaded.error());
    const auto after = (*workspace)->catalogue().all();
    if (!after)
        return tl::unexpected(after.error());
    return answerWithList(**workspace, false, {{"added", after->size() - before->size()}}, invocation);
}

// --- options ---------------------------------------------------------------------------------------------------------

void addList(CLI::App& group, CommandTree& tree)
{
    const auto withEnded = std::make_shared<bool>(false);
    CLI::App& app = addCommand(group, "list", "What the office offers, by name", "werkpad-cli catalogue list --json");
    app.add_flag("--all", *withEnded, "Ended ones too");
    onChosen(app, tree, [withEnded](Invocation& invocation) { return listServices(*withEnded, invocation); });
}

void addAdd(CLI::App& group, CommandTree& tree)
{
    const auto fields = std::make_shared<std::vector<std::string>>();
    CLI::App& app = addCommand(group, "add", "A service that the office offers",
                               "werkpad-cli catalogue add name=\"Taalles naast werk\" type=language "
                               "provider=Taalhuis periods=\"6-12 >12\"");
    app.add_option("fields", *fields, kFieldHelp)->type_name("field=value")->required();
    onChosen(app, tree, [fields](Invocation& invocation) { return addService(*fields, invocation); });
}

void addSet(CLI::App& group, CommandTree& tree)
{
    const auto id = std::make_shared<std::string>();
    const auto fields = std::make_shared<std::vector<std::string>>();
    CLI::App& app = addCommand(group, "set", "Change a service",
                               "werkpad-cli catalogue set 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f duration_weeks=12");
    app.add_option("id", *id, "The service's id")->type_name("ID")->required();
    app.add_option("fields", *fields, kFieldHelp)->type_name("field=value")->required();
    onChosen(app, tree, [id, fields](Invocation& invocation) { return setService(*id, *fields, invocation); });
}

void addEnd(CLI::App& group, CommandTree& tree)
{
    const auto id = std::make_shared<std::string>();
    const auto on = std::make_shared<std::string>();
    CLI::App& app = addCommand(group, "end", "A service is no longer offered; plans that have it keep it",
                               "werkpad-cli catalogue end 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f --on 2026-12-31");
    app.add_option("id", *id, "The service's id")->type_name("ID")->required();
    app.add_option("--on", *on, "Last day on which it can be chosen; else today")->type_name("DATE");
    onChosen(app, tree, [id, on](Invocation& invocation) { return endService(*id, *on, invocation); });
}

} // namespace

void addCatalogueCommands(CommandTree& tree)
{
    CLI::App& group =
        addGroup(tree.root, "catalogue", "The services that the office offers", "werkpad-cli catalogue list");
    addList(group, tree);
    addAdd(group, tree);
    addSet(group, tree);
    addEnd(group, tree);
    onChosen(addCommand(group, "load-example", "Take over the example catalogue, to change it afterwards",
                        "werkpad-cli catalogue load-example"),
             tree, loadExample);
    addOccupationSearch(group, tree);
    addExitReasons(group, tree);
}

} // namespace werkpad
