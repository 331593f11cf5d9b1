#include "app/cli/exit_reason_commands.h"

#include "app/cli/command_tree.h"
#include "core/base/reference_codes.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

struct ReasonOptions {
    std::string add{};
    std::string end{};
    std::string on{};
};

Outcome answerWithReasons(Workspace& workspace, Invocation& invocation)
{
    const auto own = workspace.outcomes().reasons();
    if (!own)
        return tl::unexpected(own.error());
    Json list = Json::array();
    TextTable table({"Reason", "Name", "Added here", "Ended on"});
    for (const auto& known : referenceCodes(CodeList::ExitReasons)) {
        list.push_back({{"reason", known.code}, {"name", known.english}, {"own", false}, {"ended_on", nullptr}});
        table.row({known.code, known.english, "", ""});
    }
    for (const auto& reason : *own) {
        const Json ended = reason.endedOn ? Json(reason.endedOn->iso()) : Json();
        list.push_back({{"reason", reason.name}, {"name", reason.name}, {"own", true}, {"ended_on", ended}});
        table.row({reason.name, reason.name, "yes", reason.endedOn ? reason.endedOn->iso() : std::string{}});
    }
    if (invocation.output().isJson())
        invocation.output().json({{"exit_reasons", std::move(list)}});
    else
        table.print(invocation.output().text());
    return Done{};
}

Result<void> endReason(const ReasonOptions& options, Workspace& workspace, const Invocation& invocation)
{
    const auto on = invocation.readOptionalDay("--on", options.on);
    if (!on)
        return tl::unexpected(on.error());
    const auto own = workspace.outcomes().reasons();
    if (!own)
        return tl::unexpected(own.error());
    const auto found = std::ranges::find_if(
        *own, [&options](const ExitReason& reason) { return fold(reason.name) == fold(options.end); });
    if (found == own->end())
        return refuse("The office has added no reason '" + options.end +
                      "': 'werkpad-cli catalogue exit-reasons' shows those there are");
    const auto ended = workspace.outcomes().endReason(found->id, on->value_or(invocation.today()));
    return ended ? Result<void>{} : tl::unexpected(ended.error());
}

Outcome keepReasons(const ReasonOptions& options, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (!options.add.empty()) {
        if (auto added = (*workspace)->outcomes().addReason({{}, options.add, {}}); !added)
            return tl::unexpected(added.error());
    }
    if (!options.end.empty()) {
        if (auto ended = endReason(options, **workspace, invocation); !ended)
            return tl::unexpected(ended.error());
    }
    return answerWithReasons(**workspace, invocation);
}

} // namespace

void addExitReasons(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<ReasonOptions>();
    CLI::App& app =
        addCommand(group, "exit-reasons", "Why clients leave without work: the list, and what the office adds to it",
                   "werkpad-cli catalogue exit-reasons --add Mantelzorg");
    app.add_option("--add", options->add, "A reason that is not in the list yet")->type_name("NAME");
    app.add_option("--end", options->end, "An added reason is no longer chosen; dossiers that have it keep it")
        ->type_name("NAME");
    app.add_option("--on", options->on, "Last day on which it can be chosen; else today")->type_name("DATE");
    onChosen(app, tree, [options](Invocation& invocation) { return keepReasons(*options, invocation); });
}

} // namespace werkpad
