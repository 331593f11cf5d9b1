#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/csv_options.h"
#include "core/evidence/cumulative_incidence.h"
#include "core/evidence/log_rank.h"
#include "core/evidence/spell_file.h"
#include "core/evidence/survival_curve.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <optional>

namespace werkpad
{

namespace
{

struct SurvivalOptions {
    std::string file{};
    SpellColumns columns{};
    std::string scale = "log-log";
    bool competing = false;
    std::optional<double> until{};
    int rho = 0;
    CsvOptions csv{};
};

CurveConfidence confidenceOf(const SurvivalOptions& options)
{
    if (options.scale == "log")
        return {CurveScale::Log, kConfidence};
    return {options.scale == "plain" ? CurveScale::Plain : CurveScale::LogLog, kConfidence};
}

Result<SpellFile> readSpells(const SurvivalOptions& options)
{
    const auto choice = readCsvChoice(options.csv);
    if (!choice)
        return tl::unexpected(choice.error());
    auto file = readSpellFile(options.file, options.columns, *choice);
    if (!file)
        return file;
    if (!file->rejected.empty()) {
        const auto& [line, finding] = file->rejected.front();
        const auto more = file->rejected.size() - 1;
        return refuse("Line " + std::to_string(line) + " of " + options.file +
                      " cannot be used: " + findingsText({finding}) +
                      (more > 0 ? "; correct " + std::to_string(more) + " more after it as well" : std::string{}));
    }
    if (file->spells.size() == 0)
        return refuse("There are no rows below the headings of " + options.file + ": check that it is the right file");
    return file;
}

Json known(const std::optional<double>& number)
{
    return number ? Json(*number) : Json();
}

Json lowOf(const std::optional<Interval>& interval)
{
    return interval ? Json(interval->low) : Json();
}

Json highOf(const std::optional<Interval>& interval)
{
    return interval ? Json(interval->high) : Json();
}

std::string shown(double number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", number);
    return text;
}

std::string timeText(double time)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", time);
    return text;
}

std::string timeText(const std::optional<double>& time)
{
    return time ? timeText(*time) : "not reached";
}

std::string percent(double share)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f %%", 100 * share);
    return text;
}

// For scripts: as it stands in the file.
std::string nameOf(const SpellFile& file, const SurvivalOptions& options, std::size_t group)
{
    return options.columns.group.empty() ? "all" : file.groups[group];
}

std::string shownName(const SpellFile& file, const SurvivalOptions& options, std::size_t group)
{
    const auto name = nameOf(file, options, group);
    return name.empty() ? "(empty)" : name;
}

// --- one kind of exit ---------------------------------------------------------------------------------------------

Json pointJson(const EventPoint& counts)
{
    return {
        {"time", counts.time}, {"n_risk", counts.atRisk}, {"n_event", counts.events}, {"n_censor", counts.censored}};
}

Json curveJson(const SurvivalCurve& curve)
{
    Json points = Json::array();
    for (const auto& point : curve.points) {
        Json json = pointJson(point.counts);
        json["surv"] = point.survival;
        json["std_err"] = known(point.standardError);
        json["low"] = lowOf(point.interval);
        json["high"] = highOf(point.interval);
        points.push_back(std::move(json));
    }
    return points;
}

Json meanJson(const RestrictedMean& mean, double until)
{
    return {{"until", until},           {"mean", mean.mean},          {"std_err", mean.standardError},
            {"low", mean.interval.low}, {"high", mean.interval.high}, {"beyond_data", mean.isBeyondData}};
}

std::string testText(const LogRank& test)
{
    return "Log-rank: chi-square " + shown(test.chiSquare) + " with " + std::to_string(test.degreesOfFreedom) +
           (test.degreesOfFreedom == 1 ? " degree" : " degrees") + " of freedom, p = " + shown(test.p);
}

Outcome answerWithCurves(const SurvivalOptions& options, const SpellFile& file, const EventTables& tables,
                         Invocation& invocation)
{
    Json groups = Json::array();
    std::vector<std::string> headings{"Group", "Spells", "Exits", "Median", "From", "To"};
    if (options.until)
        headings.push_back("Mean until " + timeText(*options.until));
    TextTable table(headings);
    for (std::size_t group = 0; group < tables.groups; ++group) {
        const auto curve = kaplanMeier(tables.ofGroup(group), confidenceOf(options));
        const auto median = quantile(curve, 0.5);
        std::vector<std::string> row{
            shownName(file, options, group), std::to_string(curve.spells), std::to_string(curve.events),
            timeText(median.time),           timeText(median.low),         timeText(median.high)};
        Json json{{"name", nameOf(file, options, group)},
                  {"n", curve.spells},
                  {"events", curve.events},
                  {"median", known(median.time)},
                  {"median_low", known(median.low)},
                  {"median_high", known(median.high)}};
        if (options.until) {
            const auto mean = restrictedMean(curve, *options.until);
            json["restricted_mean"] = meanJson(mean, *options.until);
            row.push_back(timeText(mean.mean));
        }
        if (invocation.output().isJson()) // a million points take time and memory
            json["points"] = curveJson(curve);
        groups.push_back(std::move(json));
        table.row(std::move(row));
    }
    std::optional<LogRank> test;
    if (tables.groups > 1)
        test = logRank(tables, options.rho == 0 ? LogRankWeight::Even : LogRankWeight::Early);
    if (invocation.output().isJson()) {
        invocation.output().json(
            {{"conf", options.scale},
             {"level", kConfidence},
             {"groups", groups},
             {"logrank",
              test ? Json{{"chi2", test->chiSquare}, {"df", test->degreesOfFreedom}, {"p", test->p}} : Json()}});
        return Done{};
    }
    table.print(invocation.output().text());
    if (test)
        invocation.output().text() << '\n' << testText(*test) << '\n';
    return Done{};
}

// --- competing kinds ---------------------------------------------------------------------------------------------

Json incidencesJson(const IncidenceCurve& curve)
{
    Json points = Json::array();
    for (std::size_t point = 0; point < curve.points.size(); ++point) {
        Json json = pointJson(curve.points[point]);
        for (const char* const list : {"cif", "std_err", "low", "high"})
            json[list] = Json::array();
        for (std::size_t kind = 1; kind <= curve.kinds; ++kind) {
            const auto& [share, error, interval] = curve.of(point, kind);
            json["cif"].push_back(share);
            json["std_err"].push_back(error);
            json["low"].push_back(lowOf(interval));
            json["high"].push_back(highOf(interval));
        }
        points.push_back(std::move(json));
    }
    return points;
}

Outcome answerWithIncidences(const SurvivalOptions& options, const SpellFile& file, const EventTables& tables,
                             Invocation& invocation)
{
    Json groups = Json::array();
    TextTable table({"Group", "Spells", "Kind", "Exits", "Share at the end", "From", "To"});
    for (std::size_t group = 0; group < tables.groups; ++group) {
        const auto events = tables.ofGroup(group);
        const auto curve = aalenJohansen(events, confidenceOf(options));
        Json byKind = Json::array();
        for (std::size_t kind = 1; kind <= curve.kinds; ++kind) {
            byKind.push_back(events.eventsOf(kind));
            const auto last = curve.at(INFINITY, kind);
            table.row({kind == 1 ? shownName(file, options, group) : "", kind == 1 ? std::to_string(curve.spells) : "",
                       std::to_string(kind), std::to_string(events.eventsOf(kind)), percent(last.share),
                       last.interval ? percent(last.interval->low) : "",
                       last.interval ? percent(last.interval->high) : ""});
        }
        Json json{{"name", nameOf(file, options, group)},
                  {"n", curve.spells},
                  {"events", events.events()},
                  {"events_by_kind", byKind}};
        if (invocation.output().isJson())
            json["points"] = incidencesJson(curve);
        groups.push_back(std::move(json));
    }
    if (invocation.output().isJson())
        invocation.output().json(
            {{"conf", options.scale}, {"level", kConfidence}, {"groups", groups}, {"logrank", Json()}});
    else
        table.print(invocation.output().text());
    return Done{};
}

Outcome showSurvival(const SurvivalOptions& options, Invocation& invocation)
{
    if (options.until && !(*options.until > 0 && std::isfinite(*options.until)))
        return refuse("--until " + timeText(*options.until) + " is no horizon: give a time after 0");
    const auto file = readSpells(options);
    if (!file)
        return tl::unexpected(file.error());
    const auto tables = condense(file->spells);
    return options.competing ? answerWithIncidences(options, *file, tables, invocation)
                             : answerWithCurves(options, *file, tables, invocation);
}

} // namespace

void addSurvivalCommand(CommandTree& tree)
{
    const auto options = std::make_shared<SurvivalOptions>();
    CLI::App& app = addCommand(tree.root, "survival",
                               "How long it takes until an exit: Kaplan-Meier and log-rank, or Aalen-Johansen for "
                               "competing kinds of exit. Needs no database",
                               "werkpad-cli survival spells.csv --time days --event exit --group service");
    app.add_option("file", options->file, "A CSV with a row per spell")->type_name("FILE")->required();
    app.add_option("--time", options->columns.time, "Column with the time of the exit, or until which it is open")
        ->type_name("COLUMN")
        ->required();
    app.add_option("--event", options->columns.event, "Column with the exit: 0 still open, 1 and up how it ended")
        ->type_name("COLUMN")
        ->required();
    app.add_option("--entry", options->columns.entry, "Column with the time from which somebody was followed")
        ->type_name("COLUMN");
    app.add_option("--group", options->columns.group, "Column with what is compared")->type_name("COLUMN");
    app.add_option("--stratum", options->columns.stratum, "Column within which the groups are compared")
        ->type_name("COLUMN");
    app.add_option("--conf", options->scale, "Scale of the intervals")
        ->check(CLI::IsMember({"log-log", "log", "plain"}));
    auto* const competing =
        app.add_flag("--competing", options->competing, "Shares by kind of exit, each taking the others into account");
    app.add_option("--until", options->until, "Also the mean time until this horizon")
        ->type_name("TIME")
        ->excludes(competing);
    app.add_option("--rho", options->rho, "Log-rank (0), or with more weight for early exits (1)")
        ->check(CLI::IsMember({0, 1}))
        ->excludes(competing);
    addCsvOptions(app, options->csv);
    onChosen(app, tree, [options](Invocation& invocation) { return showSurvival(*options, invocation); });
}

} // namespace werkpad
