#include "app/cli/plan_access.h"

#include "app/cli/client_plan_json.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

Outcome answerWithPlan(Workspace& workspace, ClientId client, Invocation& invocation)
{
    const auto plan = workspace.plans().ofClient(client);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto names = staffNames(workspace);
    if (!names)
        return tl::unexpected(names.error());
    auto& output = invocation.output();
    if (output.isJson())
        output.json({{"plan", clientPlanJson(*plan, *names, invocation.today())}});
    else
        printClientPlan(*plan, *names, invocation.today(), output.text());
    return Done{};
}

} // namespace

Outcome changeClientPlan(const ClientChoice& choice, Invocation& invocation, const PlanWork& work)
{
    const auto open = openClient(choice, invocation);
    if (!open)
        return tl::unexpected(open.error());
    const ClientId client = open->dossier.client.id;
    auto plan = open->workspace->plans().ofClient(client);
    if (!plan)
        return tl::unexpected(plan.error());
    if (auto done = work({*open->workspace, client, *std::move(plan), invocation}); !done)
        return tl::unexpected(done.error());
    return answerWithPlan(*open->workspace, client, invocation);
}

Result<PlanParts> currentPlan(const OpenPlan& open)
{
    if (!open.plan.current)
        return refuse("This client has no open plan: make one with 'werkpad-cli plan create'");
    return *open.plan.current;
}

Result<PlanActivity> activityNamed(const PlanParts& parts, const std::string& name)
{
    if (const auto id = PlanActivityId::parse(name)) {
        const auto found = std::ranges::find(parts.activities, *id, &PlanActivity::id);
        if (found != parts.activities.end())
            return *found;
    } else if (const auto number = parseInteger(name);
               number && *number >= 1 && *number <= static_cast<long long>(parts.activities.size())) {
        return parts.activities[static_cast<std::size_t>(*number - 1)];
    }
    return refuse("There is no activity '" + name + "' in the plan: give its id or its number as 'plan show' has them");
}

Result<Service> serviceNamed(Workspace& workspace, const std::string& name)
{
    const auto services = workspace.plans().services();
    if (!services)
        return tl::unexpected(services.error());
    const auto found =
        std::ranges::find_if(*services, [&](const Service& service) { return fold(service.name) == fold(name); });
    if (found == services->end())
        return refuse("There is no service '" + name + "' in the catalogue today: use --title for anything else");
    return *found;
}

} // namespace werkpad
