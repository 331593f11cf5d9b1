#include "app/cli/client_selection.h"
#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/progress_bar.h"
#include "core/base/text.h"
#include "core/exchange/export_actions.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

struct ExportOptions {
    ClientSelectionOptions selection{};
    std::string out{};
    bool withBsn = false;
};

ExportFormat formatOf(const std::string& ending)
{
    if (ending == ".json")
        return ExportFormat::JsonText;
    return ending == ".xlsx" ? ExportFormat::Xlsx : ExportFormat::Csv;
}

Result<std::size_t> writeExport(const ExportOptions& options, Workspace& workspace, Invocation& invocation)
{
    const std::filesystem::path target(options.out);
    const std::string ending = fold(target.extension().string());
    if (ending != ".csv" && ending != ".xlsx" && ending != ".json")
        return refuse("'" + options.out + "' ends in none of .csv, .xlsx and .json: the ending says what is written");
    const auto selected = selectClients(options.selection, workspace);
    if (!selected)
        return tl::unexpected(selected.error());
    std::span<const ClientRowNumber> rows = selected->rows;
    if (options.selection.limit > 0)
        rows = rows.first(std::min(options.selection.limit, rows.size()));
    ProgressBar bar(invocation.console(), "Exporting clients");
    return ExportActions(workspace.context())
        .write(rows, options.withBsn, formatOf(ending), target, [&](std::size_t done) {
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

} // namespace

void addExportCommands(CommandTree& tree)
{
    CLI::App& group = addGroup(tree.root, "export", "Lists as a file for a spreadsheet or another program",
                               "werkpad-cli export clients --filter \"activity:active\" --out caseload.xlsx");
    const auto options = std::make_shared<ExportOptions>();
    CLI::App& app = addCommand(group, "clients",
                               "The rows that 'client list' shows with the same filter; who exported what is logged",
                               "werkpad-cli export clients --coach \"S. de Boer\" --out caseload.csv");
    app.add_option("--out", options->out, "The file; .csv, .xlsx or .json says what is written")
        ->type_name("FILE")
        ->required();
    app.add_flag("--with-bsn", options->withBsn, "The BSN too; needs the permission, and is logged");
    addClientFilterOptions(app, options->selection);
    addClientOrderOptions(app, options->selection);
    onChosen(app, tree, [options](Invocation& invocation) { return exportClients(*options, invocation); });
}

} // namespace werkpad
