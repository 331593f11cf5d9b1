#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/window_program.h"
#include "core/base/date_input.h"
#include "core/reports/report_actions.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <string>

namespace werkpad
{

namespace
{

struct ReportOptions {
    std::string month{};
    std::string team{};
    std::string pdf{};
    bool large = false;
};

// "2026-10", also "10-2026" or "oktober 2026".
Result<Date> readMonth(const std::string& text, Date today)
{
    if (text.empty())
        return lastWholeMonth(today);
    if (const auto first = Date::parseIso(text + "-01"))
        return *first;
    const auto month = readPartialDate(text, today);
    const bool isMonth = month && month->month() > 0 && month->day() == 0;
    const auto first = isMonth ? Date::from(month->year(), month->month(), 1) : std::nullopt;
    if (!first)
        return refuse("'" + text + "' at --month is no month: write it as 2026-10");
    return *first;
}

Outcome printTeam(const ReportOptions& options, Invocation& invocation)
{
    if (options.pdf.empty())
        return refuse("--pdf is empty: name the PDF to write, such as report.pdf");
    const auto month = readMonth(options.month, invocation.today());
    if (!month)
        return tl::unexpected(month.error());
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (const auto ready = readyToDrawPdf(options.pdf); !ready)
        return tl::unexpected(ready.error());
    const auto report = ReportActions((*workspace)->context()).team({*month, options.team});
    if (!report)
        return tl::unexpected(report.error());
    const PrintDocument document = teamReportDocument(*report, options.large);
    const auto pages = drawPdf(document, options.pdf);
    if (!pages)
        return tl::unexpected(pages.error());
    if (invocation.output().isJson())
        invocation.output().json({{"file", options.pdf},
                                  {"title", document.title},
                                  {"pages", *pages},
                                  {"rows", report->caseloads.rows.size()},
                                  {"month", report->month.iso().substr(0, 7)},
                                  {"team", report->team.empty() ? Json() : Json(report->team)}});
    else
        invocation.output().text() << printable(options.pdf) << ": " << printable(document.title) << ", " << *pages
                                   << (*pages == 1 ? " page" : " pages") << "; small counts are left out\n";
    return Done{};
}

} // namespace

void addReportCommands(CommandTree& tree)
{
    CLI::App& group = addGroup(tree.root, "report", "Reports on paper, in Dutch",
                               "werkpad-cli report team --month 2026-10 --pdf report.pdf");
    const auto options = std::make_shared<ReportOptions>();
    CLI::App& app =
        addCommand(group, "team",
                   "The report of a month for a team or the whole office as a PDF: caseloads, in- and outflow, the "
                   "indicators beside their target and satisfaction, without small counts",
                   "werkpad-cli report team --month 2026-10 --team Noord --pdf report.pdf");
    app.add_option("--pdf", options->pdf, "The PDF to write; one that is there is replaced")
        ->type_name("FILE")
        ->required();
    app.add_option("--month", options->month, "Such as 2026-10; else the last one that is over")->type_name("MONTH");
    app.add_option("--team", options->team, "Of this team alone; else of the whole office")->type_name("NAME");
    app.add_flag("--large", options->large, "Large letters, 18 points");
    onChosen(app, tree, [options](Invocation& invocation) { return printTeam(*options, invocation); });
}

} // namespace werkpad
