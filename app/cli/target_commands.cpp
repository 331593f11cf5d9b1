// target: what the office wants to reach in a year, for everybody or for one team.
#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/plan_access.h"
#include "core/base/text.h"
#include "core/indicators/target_actions.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

struct TargetOptions {
    std::string figure{};
    int percent = 0;
    int year = 0; // 0: not given
    std::string team{};
    std::string remark{};
    bool hasRemark = false;
};

Outcome answerWithTargets(Workspace& workspace, std::optional<int> year, Invocation& invocation)
{
    const auto targets = IndicatorTargetActions(workspace.context()).targets(year);
    if (!targets)
        return tl::unexpected(targets.error());
    Json list = Json::array();
    TextTable table({"Year", "Figure", "Team", "Target", "Remark"});
    for (const auto& target : *targets) {
        list.push_back({{"id", target.id.text()},
                        {"year", target.year},
                        {"figure", storedCode(target.figure)},
                        {"team", target.team.empty() ? Json() : Json(target.team)},
                        {"percent", target.percent},
                        {"remark", target.remark}});
        table.row({std::to_string(target.year), std::string(storedCode(target.figure)),
                   target.team.empty() ? "all" : printable(target.team), std::to_string(target.percent) + " %",
                   printable(target.remark)});
    }
    if (invocation.output().isJson())
        invocation.output().json({{"targets", std::move(list)}, {"total", targets->size()}});
    else if (targets->empty())
        invocation.output().text() << "No target is set: 'werkpad-cli target set' sets one.\n";
    else
        table.print(invocation.output().text());
    return Done{};
}

// Which one the options name, in the year of today when they name none; the fields beside these are empty.
Result<IndicatorTarget> namedTarget(const TargetOptions& options, const Invocation& invocation)
{
    const auto figure = readWord<TargetFigure>("figure", options.figure);
    if (!figure)
        return tl::unexpected(figure.error());
    IndicatorTarget target;
    target.year = options.year == 0 ? invocation.today().year() : options.year;
    target.figure = *figure;
    target.team = trimmed(options.team);
    target.id = indicatorTargetId(target.year, target.figure, target.team);
    return target;
}

Result<std::optional<IndicatorTarget>> findTarget(const IndicatorTarget& named, Workspace& workspace)
{
    const auto targets = IndicatorTargetActions(workspace.context()).targets(named.year);
    if (!targets)
        return tl::unexpected(targets.error());
    const auto found = std::ranges::find(*targets, named.id, &IndicatorTarget::id);
    return found == targets->end() ? std::nullopt : std::optional(*found);
}

Outcome listTargets(const TargetOptions& options, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    return answerWithTargets(**workspace, options.year == 0 ? std::nullopt : std::optional(options.year), invocation);
}

Outcome setTarget(const TargetOptions& options, Invocation& invocation)
{
    auto wanted = namedTarget(options, invocation);
    if (!wanted)
        return tl::unexpected(wanted.error());
    wanted->percent = options.percent;
    wanted->remark = trimmed(options.remark);
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto before = findTarget(*wanted, **workspace);
    if (!before)
        return tl::unexpected(before.error());
    IndicatorTargetActions actions((*workspace)->context());
    if (*before && !options.hasRemark)
        wanted->remark = (*before)->remark;
    const auto done = *before ? outcomeOf(actions.set(**before, *wanted)) : outcomeOf(actions.add(*wanted));
    if (!done)
        return tl::unexpected(done.error());
    return answerWithTargets(**workspace, wanted->year, invocation);
}

Outcome removeTarget(const TargetOptions& options, Invocation& invocation)
{
    const auto named = namedTarget(options, invocation);
    if (!named)
        return tl::unexpected(named.error());
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto before = findTarget(*named, **workspace);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        return refuse("There is no such target in " + std::to_string(named->year) +
                      ": 'werkpad-cli target list' shows those there are");
    if (auto removed = IndicatorTargetActions((*workspace)->context()).remove(named->id); !removed)
        return tl::unexpected(removed.error());
    return answerWithTargets(**workspace, named->year, invocation);
}

void addWhich(CLI::App& app, TargetOptions& options)
{
    app.add_option("figure", options.figure,
                   "As 'indicators --json' calls it, such as in_work_within_12_months, or satisfaction_jobseekers, "
                   "satisfaction_employers: who gave 4 or 5")
        ->type_name("FIGURE")
        ->required();
}

void addYearAndTeam(CLI::App& app, TargetOptions& options)
{
    app.add_option("--year", options.year, "For who becomes unemployed in this year; else the year of today")
        ->type_name("YEAR");
    app.add_option("--team", options.team, "For this team; else for the whole office")->type_name("NAME");
}

} // namespace

void addTargetCommands(CommandTree& tree)
{
    CLI::App& group = addGroup(tree.root, "target", "What the office wants to reach in a year, beside the indicators",
                               "werkpad-cli target list");
    const auto listed = std::make_shared<TargetOptions>();
    CLI::App& list = addCommand(group, "list", "All, or those of a year", "werkpad-cli target list --year 2027");
    list.add_option("--year", listed->year, "Of this year alone")->type_name("YEAR");
    onChosen(list, tree, [listed](Invocation& invocation) { return listTargets(*listed, invocation); });

    const auto wanted = std::make_shared<TargetOptions>();
    CLI::App& set = addCommand(group, "set", "Set one, or change it",
                               "werkpad-cli target set in_work_within_12_months 55 --year 2027");
    addWhich(set, *wanted);
    set.add_option("percent", wanted->percent, "Whole percent, 0 to 100")->type_name("PERCENT")->required();
    addYearAndTeam(set, *wanted);
    const auto* remark =
        set.add_option("--remark", wanted->remark, "Where it comes from, such as the year plan")->type_name("TEXT");
    onChosen(set, tree, [wanted, remark](Invocation& invocation) {
        wanted->hasRemark = remark->count() > 0;
        return setTarget(*wanted, invocation);
    });

    const auto removed = std::make_shared<TargetOptions>();
    CLI::App& remove =
        addCommand(group, "remove", "Take one out", "werkpad-cli target remove in_work_within_12_months --year 2027");
    addWhich(remove, *removed);
    addYearAndTeam(remove, *removed);
    onChosen(remove, tree, [removed](Invocation& invocation) { return removeTarget(*removed, invocation); });
}

} // namespace werkpad
