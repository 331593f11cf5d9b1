#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/satisfaction_json.h"
#include "core/evidence/display_rules.h"
#include "core/indicators/target_actions.h"
#include "core/outcomes/outcome_rules.h"
#include "core/surveys/survey_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>

namespace werkpad
{

namespace
{

struct IndicatorOptions {
    std::string from{};
    std::string to{};
    std::string by{};
    int lag = kReportingLagDays;
};

struct NamedIndicator {
    Indicator indicator;
    std::string_view key;     // "active": in the name of the object, and of the count in it
    std::string_view heading; // "active within 6 months"
};

constexpr std::array kNames{NamedIndicator{Indicator::Active, "active", "Active"},
                            NamedIndicator{Indicator::InWork, "in_work", "In work"},
                            NamedIndicator{Indicator::InWorkFullTime, "in_work_full_time", "In work, full-time only"}};
constexpr std::array kGroupings{
    std::pair{"coach", IndicatorGrouping::Coach}, std::pair{"period", IndicatorGrouping::Period},
    std::pair{"regime", IndicatorGrouping::Regime}, std::pair{"theme", IndicatorGrouping::Theme}};

const NamedIndicator& nameOf(Indicator indicator)
{
    return *std::ranges::find(kNames, indicator, &NamedIndicator::indicator);
}

// What may be shown of a figure: nothing of few people.
struct Shown {
    std::optional<double> share{};
    std::optional<Interval> interval{};
};

Shown withEverybody(const HorizonFigure& figure)
{
    return isRateShown(figure.cohort) ? Shown{figure.share, figure.interval} : Shown{};
}

Shown withFullFollowUp(const HorizonFigure& figure)
{
    if (!isRateShown(figure.fullFollowUp.of))
        return {};
    return {figure.fullFollowUp.share(), figure.fullFollowUpInterval};
}

void addShown(Json& json, const std::string& prefix, const Shown& shown)
{
    json[prefix + "share"] = shown.share ? Json(*shown.share) : Json();
    json[prefix + "low"] = shown.interval ? Json(shown.interval->low) : Json();
    json[prefix + "high"] = shown.interval ? Json(shown.interval->high) : Json();
}

Json figureJson(const IndicatorFigure& one)
{
    const HorizonFigure& figure = one.figure;
    Json json{{"cohort", figure.cohort},
              {std::string(nameOf(one.indicator).key), figure.reached},
              {"open", figure.open},
              {"followed", figure.fullFollowUp.of}};
    addShown(json, "", withFullFollowUp(figure));
    addShown(json, "km_", withEverybody(figure));
    if (one.indicator == Indicator::InWork)
        json["lasting"] = {{"lasted", one.lasting.lasted},
                           {"ended_early", one.lasting.endedEarly},
                           {"not_known", one.lasting.notKnown}};
    return json;
}

std::string keyOf(const IndicatorFigure& figure)
{
    return std::string(nameOf(figure.indicator).key) + "_within_" + std::to_string(figure.figure.months) + "_months";
}

void addFigures(Json& json, const IndicatorGroup& group)
{
    json["cohort"] = group.members.size();
    json["ended_without_outcome"] = group.endsWithoutOutcome;
    for (const auto& figure : group.figures)
        json[keyOf(figure)] = figureJson(figure);
}

// The targets of the whole office for the year of the cohort.
struct OfficeTargets {
    std::optional<int> year{}; // nothing: the cohort is of several years, and no target is of these
    std::vector<IndicatorTarget> targets{};

    [[nodiscard]] std::optional<int> percent(TargetFigure figure) const
    {
        return year ? targetPercent(targets, *year, figure) : std::nullopt;
    }
    // As a share, as the figures are.
    [[nodiscard]] Json json(TargetFigure figure) const
    {
        const auto found = percent(figure);
        return found ? Json(*found / 100.0) : Json();
    }
    [[nodiscard]] std::string text(TargetFigure figure) const
    {
        const auto found = percent(figure);
        return found ? std::to_string(*found) + " %" : "-";
    }
};

Result<OfficeTargets> readTargets(const IndicatorWish& wish, Workspace& workspace)
{
    OfficeTargets read{targetYear(wish.from, wish.until), {}};
    if (!read.year)
        return read;
    auto targets = IndicatorTargetActions(workspace.context()).targets(read.year);
    if (!targets)
        return tl::unexpected(targets.error());
    read.targets = std::move(*targets);
    return read;
}

constexpr std::array kAudiences{Audience::Jobseekers, Audience::Employers};

void addTargets(Json& json, const IndicatorGroup& all, const OfficeTargets& targets)
{
    for (const auto& figure : all.figures)
        json[keyOf(figure)]["target"] = targets.json(targetFigure(figure.indicator, figure.figure.months));
    for (const Audience audience : kAudiences)
        json["satisfaction"][std::string(storedCode(audience))]["target"] = targets.json(targetFigure(audience));
}

std::string groupName(const IndicatorGroup& group, const IndicatorAnswer& answer)
{
    const auto id = StaffId::parse(group.name);
    const auto found = id ? answer.coachNames.find(*id) : answer.coachNames.end();
    return found == answer.coachNames.end() ? group.name : found->second;
}

Json definitionsJson()
{
    Json list = Json::array();
    for (const auto& definition : indicatorDefinitions())
        list.push_back({{"code", definition.code},
                        {"version", definition.version},
                        {"dutch", definition.dutch},
                        {"english", definition.english}});
    return list;
}

Json answerJson(const IndicatorAnswer& answer, const Satisfaction& satisfaction, const OfficeTargets& targets,
                const IndicatorWish& wish, const std::string& by)
{
    Json json{{"from", wish.from.iso()},
              {"to", wish.until.iso()},
              {"today", answer.cut.on.iso()},
              {"known_until", answer.cut.knownUntil().iso()},
              {"by", by.empty() ? Json() : Json(by)},
              {"not_followed", answer.report.notFollowed}};
    addFigures(json, answer.report.all);
    Json groups = Json::array();
    for (const auto& group : answer.report.groups) {
        Json one{{"name", group.name.empty() ? Json() : Json(groupName(group, answer))}};
        addFigures(one, group);
        groups.push_back(std::move(one));
    }
    json["groups"] = std::move(groups);
    json["satisfaction"] = satisfactionJson(satisfaction);
    addTargets(json, answer.report.all, targets);
    json["definitions"] = definitionsJson();
    return json;
}

// --- text ------------------------------------------------------------------------------------------------------------

std::vector<std::string> figureRow(const std::string& group, const IndicatorFigure& one, const std::string& target)
{
    const HorizonFigure& figure = one.figure;
    const auto everybody = withEverybody(figure);
    const auto full = withFullFollowUp(figure);
    return {group,
            std::string(nameOf(one.indicator).heading),
            std::to_string(figure.months),
            std::to_string(figure.cohort),
            std::to_string(figure.reached),
            std::to_string(figure.open),
            percentWithInterval(everybody.share, everybody.interval),
            target,
            percentWithInterval(full.share, full.interval),
            std::to_string(figure.fullFollowUp.of)};
}

void printFigures(const IndicatorAnswer& answer, const OfficeTargets& targets, std::ostream& out)
{
    TextTable table({"Group", "Indicator", "Months", "People", "Reached", "Open", "Share of everybody", "Target",
                     "Share with the whole term known", "Of"});
    for (const auto& figure : answer.report.all.figures)
        table.row(figureRow("all", figure, targets.text(targetFigure(figure.indicator, figure.figure.months))));
    for (const auto& group : answer.report.groups)
        for (const auto& figure : group.figures)
            if (figure.indicator != Indicator::InWorkFullTime)
                table.row(figureRow(group.name.empty() ? "none" : groupName(group, answer), figure, "-"));
    table.print(out);
    TextTable lasting({"Work found within", "Lasted six months", "Ended before", "Not confirmed"});
    for (const auto& figure : answer.report.all.figures)
        if (figure.indicator == Indicator::InWork)
            lasting.row({std::to_string(figure.figure.months) + " months", std::to_string(figure.lasting.lasted),
                         std::to_string(figure.lasting.endedEarly), std::to_string(figure.lasting.notKnown)});
    out << '\n';
    lasting.print(out);
}

void printAnswer(const IndicatorAnswer& answer, const Satisfaction& satisfaction, const OfficeTargets& targets,
                 const IndicatorWish& wish, std::ostream& out)
{
    out << "Unemployed from " << wish.from.iso() << " to " << wish.until.iso() << "; exits are known until "
        << answer.cut.knownUntil().iso() << ".\n";
    out << answer.report.notFollowed << " left before the office registered them and are not counted; of "
        << answer.report.all.endsWithoutOutcome << " nobody recorded how it ended.\n\n";
    printFigures(answer, targets, out);
    out << '\n';
    printSatisfaction(satisfaction, out);
    for (const Audience audience : kAudiences)
        if (targets.percent(targetFigure(audience)))
            out << "Target, who gives 4 or 5: " << targets.text(targetFigure(audience)) << " of the "
                << storedCode(audience) << ".\n";
    out << "\nWhat the figures mean:\n";
    for (const auto& definition : indicatorDefinitions())
        out << "- " << definition.code << " (version " << definition.version << "): " << definition.english << '\n';
}

Result<IndicatorWish> readWish(const IndicatorOptions& options, Workspace& workspace, const Invocation& invocation)
{
    IndicatorWish wish = workspace.indicators().usualWish();
    const auto from = invocation.readOptionalDay("--from", options.from);
    const auto to = invocation.readOptionalDay("--to", options.to);
    if (!from)
        return tl::unexpected(from.error());
    if (!to)
        return tl::unexpected(to.error());
    wish.from = from->value_or(wish.from);
    wish.until = to->value_or(wish.until);
    wish.reportingLagDays = options.lag;
    for (const auto& [word, grouping] : kGroupings)
        if (options.by == word)
            wish.grouping = grouping;
    return wish;
}

Outcome showIndicators(const IndicatorOptions& options, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto wish = readWish(options, **workspace, invocation);
    if (!wish)
        return tl::unexpected(wish.error());
    const auto answer = (*workspace)->indicators().figures(*wish);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto satisfaction = (*workspace)->surveys().satisfaction(wish->from, wish->until);
    if (!satisfaction)
        return tl::unexpected(satisfaction.error());
    const auto targets = readTargets(*wish, **workspace);
    if (!targets)
        return tl::unexpected(targets.error());
    if (invocation.output().isJson())
        invocation.output().json(answerJson(*answer, *satisfaction, *targets, *wish, options.by));
    else
        printAnswer(*answer, *satisfaction, *targets, *wish, invocation.output().text());
    return Done{};
}

} // namespace

void addIndicatorsCommand(CommandTree& tree)
{
    const auto options = std::make_shared<IndicatorOptions>();
    CLI::App& app = addCommand(tree.root, "indicators",
                               "The brochure's indicators: active and in work within 6, 12 and 24 months, and how "
                               "satisfied people are, with what each figure means",
                               "werkpad-cli indicators --from 2025-01-01 --to 2025-12-31 --by regime");
    app.add_option("--from", options->from,
                   "First day of unemployment from this day on; three years before today when not given")
        ->type_name("DATE");
    app.add_option("--to", options->to, "Up to and including this day; else today")->type_name("DATE");
    app.add_option("--by", options->by, "Also for each of these")
        ->check(CLI::IsMember({"coach", "period", "regime", "theme"}));
    app.add_option("--lag", options->lag, "Days in which an exit is reported; exits of later days count as open")
        ->type_name("DAYS")
        ->check(CLI::NonNegativeNumber);
    onChosen(app, tree, [options](Invocation& invocation) { return showIndicators(*options, invocation); });
}

} // namespace werkpad
