#include "app/cli/client_access.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

void addClientChoice(CLI::App& app, ClientChoice& choice)
{
    app.add_option("id", choice.id, "The client's id; 'client search' finds it")->type_name("ID")->required();
    app.add_option("--purpose", choice.purpose, "What for, when the client is in a colleague's caseload")
        ->type_name("TEXT");
}

Result<OpenClient> openClient(const ClientChoice& choice, Invocation& invocation)
{
    const auto id = ClientId::parse(choice.id);
    if (!id)
        return refuse("'" + choice.id +
                      "' is no client id: it looks like 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f, and "
                      "'werkpad-cli client search' finds it");
    auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    auto dossier = (*workspace)->dossiers().open(*id, choice.purpose);
    if (!dossier)
        return tl::unexpected(dossier.error());
    return OpenClient{std::move(*workspace), std::move(*dossier)};
}

InputContext inputContext(Workspace& workspace)
{
    return {workspace.clock().today(), [&workspace](std::string_view name) -> Result<std::optional<StaffId>> {
                return workspace.staff().find(name).map([](const std::optional<StaffMember>& member) {
                    return member ? std::optional<StaffId>(member->id) : std::nullopt;
                });
            }};
}

Result<StaffNames> staffNames(Workspace& workspace)
{
    return workspace.staff().staff().map([](const std::vector<StaffMemberWithRoles>& staff) {
        StaffNames names;
        for (const auto& entry : staff)
            names.emplace(entry.member.id, entry.member.name);
        return names;
    });
}

void tellWarnings(const std::vector<Finding>& findings, Invocation& invocation)
{
    for (const auto& finding : findings) {
        if (finding.severity != Severity::Blocking)
            invocation.console().err << "Note: " << printable(findingsText({finding})) << ".\n";
    }
}

Outcome answerWithClient(Workspace& workspace, ClientId id, Invocation& invocation, const ShownParts& parts)
{
    const auto dossier = workspace.dossiers().reload(id);
    if (!dossier)
        return tl::unexpected(dossier.error());
    const auto names = staffNames(workspace);
    if (!names)
        return tl::unexpected(names.error());
    auto& output = invocation.output();
    if (output.isJson())
        output.json({{"client", clientJson(*dossier, *names, parts, invocation.today())}});
    else
        printClient(*dossier, *names, parts, invocation.today(), output.text());
    return Done{};
}

} // namespace werkpad
