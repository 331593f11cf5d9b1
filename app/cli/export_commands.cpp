#include "app/cli/client_selection.h"
#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/progress_bar.h"
#include "core/base/text.h"
#include "core/exchange/export_actions.h"
#include "core/indicators/figure_export_actions.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

struct ExportOptions {
    ClientSelectionOptions selection{};
    std::string out{};
    bool withBsn = false;
};

Result<ExportFormat> formatFor(const std::string& file)
{
    const std::string ending = fold(std::filesystem::path(file).extension().string());
    if (ending == ".csv")
        return ExportFormat::Csv;
    if (ending == ".xlsx")
        return ExportFormat::Xlsx;
    if (ending == ".json")
        return ExportFormat::JsonText;
    return refuse("'" + file + "' ends in none of .csv, .xlsx and .json: the ending says what is written");
}

Result<std::size_t> writeExport(const ExportOptions& options, Workspace& workspace, Invocation& invocation)
{
    const auto format = formatFor(options.out);
    if (!format)
        return tl::unexpected(format.error());
    const auto selected = selectClients(options.selection, workspace);
    if (!selected)
        return tl::unexpected(selected.error());
    std::span<const ClientRowNumber> rows = selected->rows;
    if (options.selection.limit > 0)
        rows = rows.first(std::min(options.selection.limit, rows.size()));
    ProgressBar bar(invocation.console(), "Exporting clients");
    return ExportActions(workspace.context()).write(rows, options.withBsn, *format, options.out, [&](std::size_t done) {
        bar.show(done, rows.size());
        return true;
    });
}

Outcome exportClients(const ExportOptions& options, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto written = writeExport(options, **workspace, invocation);
    if (!written)
        return tl::unexpected(written.error());
    if (invocation.output().isJson())
        invocation.output().json({{"rows", *written}, {"file", options.out}});
    else
        invocation.output().text() << *written << " clients written to " << printable(options.out) << '\n';
    return Done{};
}

// --- figures ---------------------------------------------------------------------------------------------------------

struct FigureOptions {
    std::string out{};
    std::string from{};
    std::string to{};
    std::string by{};
};

Outcome answerWithRows(const Result<std::size_t>& written, const std::string& file, Invocation& invocation)
{
    if (!written)
        return tl::unexpected(written.error());
    if (invocation.output().isJson())
        invocation.output().json({{"rows", *written}, {"file", file}});
    else
        invocation.output().text() << *written << " rows written to " << printable(file)
                                   << "; small counts are left out\n";
    return Done{};
}

constexpr std::array kGroupings{CohortGrouping::Period, CohortGrouping::Regime, CohortGrouping::Theme,
                                CohortGrouping::Team, CohortGrouping::Year};

Result<IndicatorExportWish> readWish(const FigureOptions& options, Workspace& workspace, const Invocation& invocation)
{
    const IndicatorWish usual = workspace.indicators().usualWish();
    const auto from = invocation.readOptionalDay("--from", options.from);
    const auto to = invocation.readOptionalDay("--to", options.to);
    if (!from)
        return tl::unexpected(from.error());
    if (!to)
        return tl::unexpected(to.error());
    IndicatorExportWish wish{from->value_or(usual.from), to->value_or(usual.until), CohortGrouping::None};
    for (const CohortGrouping grouping : kGroupings)
        if (options.by == groupingCode(grouping))
            wish.grouping = grouping;
    return wish;
}

Outcome exportIndicators(const FigureOptions& options, Invocation& invocation)
{
    const auto format = formatFor(options.out);
    if (!format)
        return tl::unexpected(format.error());
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto wish = readWish(options, **workspace, invocation);
    if (!wish)
        return tl::unexpected(wish.error());
    const FigureExportActions actions((*workspace)->context());
    return answerWithRows(actions.indicators(*wish, *format, options.out), options.out, invocation);
}

Outcome exportTeam(const FigureOptions& options, Invocation& invocation)
{
    const auto format = formatFor(options.out);
    if (!format)
        return tl::unexpected(format.error());
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    TeamSplit split = TeamSplit::Period;
    for (const TeamSplit one : {TeamSplit::Regime, TeamSplit::Theme, TeamSplit::Attention})
        if (options.by == splitCode(one))
            split = one;
    const FigureExportActions actions((*workspace)->context());
    return answerWithRows(actions.team(split, *format, options.out), options.out, invocation);
}

void addOut(CLI::App& app, std::string& out)
{
    app.add_option("--out", out, "The file; .csv, .xlsx or .json says what is written")->type_name("FILE")->required();
}

void addFigureCommands(CLI::App& group, CommandTree& tree)
{
    const auto figures = std::make_shared<FigureOptions>();
    CLI::App& indicators =
        addCommand(group, "indicators",
                   "Who was active and in work within 6, 12 and 24 months, to leave the office with: "
                   "rounded to 5, without small counts and what these could be worked out from",
                   "werkpad-cli export indicators --from 2025-01-01 --to 2025-12-31 --by team --out "
                   "indicators.xlsx");
    addOut(indicators, figures->out);
    indicators
        .add_option("--from", figures->from,
                    "First day of unemployment from this day on; three years before today when not given")
        ->type_name("DATE");
    indicators.add_option("--to", figures->to, "Up to and including this day; else today")->type_name("DATE");
    indicators.add_option("--by", figures->by, "Also for each of these; never for a coach")
        ->check(CLI::IsMember({"period", "regime", "theme", "team", "year"}));
    onChosen(indicators, tree, [figures](Invocation& invocation) { return exportIndicators(*figures, invocation); });

    const auto caseloads = std::make_shared<FigureOptions>();
    CLI::App& team =
        addCommand(group, "team",
                   "Every caseload by period, regime or theme and what needs attention, to leave the "
                   "office with: rounded to 5, without small counts and what these could be worked out from",
                   "werkpad-cli export team --by regime --out team.csv");
    addOut(team, caseloads->out);
    team.add_option("--by", caseloads->by, "What the clients are split by; else period")
        ->check(CLI::IsMember({"period", "regime", "theme", "attention"}));
    onChosen(team, tree, [caseloads](Invocation& invocation) { return exportTeam(*caseloads, invocation); });
}

} // namespace

void addExportCommands(CommandTree& tree)
{
    CLI::App& group = addGroup(tree.root, "export", "Lists as a file for a spreadsheet or another program",
                               "werkpad-cli export clients --filter \"activity:active\" --out caseload.xlsx");
    const auto options = std::make_shared<ExportOptions>();
    CLI::App& app = addCommand(group, "clients",
                               "The rows that 'client list' shows with the same filter; who exported what is logged",
                               "werkpad-cli export clients --coach \"S. de Boer\" --out caseload.csv");
    addOut(app, options->out);
    app.add_flag("--with-bsn", options->withBsn, "The BSN too; needs the permission, and is logged");
    addClientFilterOptions(app, options->selection);
    addClientOrderOptions(app, options->selection);
    onChosen(app, tree, [options](Invocation& invocation) { return exportClients(*options, invocation); });
    addFigureCommands(group, tree);
}

} // namespace werkpad
