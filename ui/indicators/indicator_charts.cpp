#include "ui/indicators/indicator_charts.h"

#include "core/evidence/curve_figures.h"
#include "core/evidence/display_rules.h"
#include "core/evidence/funnel.h"
#include "core/evidence/suppression.h"
#include "core/indicators/indicator_definition.h"
#include "core/indicators/published_counts.h"
#include "core/segmentation/period.h"
#include "ui/shared/convert.h"
#include "ui/shared/figure_text.h"
#include "ui/shared/labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace werkpad
{

namespace
{

struct IndicatorCharts {
    Q_DECLARE_TR_FUNCTIONS(werkpad::IndicatorCharts)
};

QString definitionText(std::string_view code)
{
    const auto& definition = indicatorDefinition(code);
    const bool isDutch = QLocale().language() == QLocale::Dutch;
    return IndicatorCharts::tr("%1 (definition version %2)", "definition, its version")
        .arg(toQString(isDutch ? definition.dutch : definition.english))
        .arg(definition.version);
}

std::string_view codeOf(Indicator indicator)
{
    switch (indicator) {
    case Indicator::Active:
        return "active";
    case Indicator::InWork:
        return "in_work";
    case Indicator::InWorkFullTime:
        return "in_work_full_time";
    }
    return "in_work";
}

QStringList notesOf(const CohortQuestion& question)
{
    QStringList notes{definitionText(codeOf(question.indicator)), definitionText("cohort"), definitionText("share")};
    if (question.indicator == Indicator::InWork)
        notes << definitionText("lasting");
    return notes << displayRulesText();
}

int monthsOf(const CohortQuestion& question)
{
    return kHorizons[question.horizon].months;
}

const HorizonFigure& figureOf(const CohortGroup& group, const CohortQuestion& question)
{
    return group.figures.horizons.at(question.horizon);
}

QString titleOf(const CohortQuestion& question, const QString& by)
{
    const QString what = IndicatorCharts::tr("%1 within %2 months", "indicator, number")
                             .arg(label(question.indicator))
                             .arg(monthsOf(question));
    return by.isEmpty() ? what : IndicatorCharts::tr("%1, by %2", "indicator, grouping").arg(what, by);
}

// By month and year a figure waits until the term of the whole group is over.
bool waitsForTerm(const CohortGroup& group, const CohortQuestion& question)
{
    const bool isByTime = question.grouping == CohortGrouping::Month || question.grouping == CohortGrouping::Year;
    return isByTime && !group.isOver.at(question.horizon);
}

std::optional<double> shownShare(const CohortGroup& group, const CohortQuestion& question)
{
    return isRateShown(group.people) && !waitsForTerm(group, question) ? figureOf(group, question).share : std::nullopt;
}

void addTarget(Chart& chart, const std::optional<double>& target, double last)
{
    if (target)
        chart.series.push_back({IndicatorCharts::tr("target %1").arg(percentText(*target)),
                                {{0, *target, {}}, {last, *target, {}}},
                                true});
}

std::optional<double> shareOf(std::optional<int> percent)
{
    return percent ? std::optional(*percent / 100.0) : std::nullopt;
}

// What was set for this group; nothing where no target is set by group, such as for a period.
std::optional<double> targetOf(const CohortGroup& group, const CohortQuestion& question)
{
    const TargetFigure figure = targetFigure(question.indicator, monthsOf(question));
    switch (question.grouping) {
    case CohortGrouping::None:
        return question.target;
    case CohortGrouping::Team:
        return question.year ? shareOf(targetPercent(question.targets, *question.year, figure, group.name))
                             : std::nullopt;
    case CohortGrouping::Month:
    case CohortGrouping::Year:
        return shareOf(targetPercent(question.targets, toQString(group.name).left(4).toInt(), figure));
    case CohortGrouping::Period:
    case CohortGrouping::Regime:
    case CohortGrouping::Theme:
        break;
    }
    return std::nullopt;
}

// Each year has its own: a line for every stretch of months or years with one, of which the first is named.
void addTargetsOfYears(Chart& chart, const std::vector<CohortGroup>& groups, const CohortQuestion& question)
{
    ChartSeries line{IndicatorCharts::tr("target"), {}, true};
    const auto endLine = [&] {
        if (line.points.empty())
            return;
        chart.series.push_back(line);
        line.name.clear();
        line.points.clear();
    };
    for (std::size_t place = 0; place < groups.size(); ++place) {
        if (const auto target = targetOf(groups[place], question))
            line.points.push_back({static_cast<double>(place), *target, {}});
        else
            endLine();
    }
    endLine();
}

// What of each group may leave the office, beside the others.
std::vector<PublishedCounts> countsOutside(const std::vector<CohortGroup>& groups, const CohortQuestion& question)
{
    const bool isOverlapping =
        question.grouping == CohortGrouping::Regime || question.grouping == CohortGrouping::Theme;
    if (!isOverlapping)
        return publishedParts(groups, question.horizon);
    if (question.everybody)
        return publishedOverlaps(groups, *question.everybody, question.horizon);
    std::vector<PublishedCounts> counts;
    for (const auto& group : groups)
        counts.push_back(publishedParts(std::span(&group, 1), question.horizon).front());
    return counts;
}

// Which clients a column stands for; what is no number of its own stands for all of the row.
void addKeys(ChartTable& table, std::size_t groups, const std::vector<CohortCount>& columns, CohortCount other)
{
    for (std::size_t place = 0; place < groups; ++place)
        table.rowKeys.push_back(place);
    table.columnKeys.assign(static_cast<std::size_t>(table.headings.size()), static_cast<int>(other));
    for (std::size_t column = 0; column < columns.size() && column < table.columnKeys.size(); ++column)
        table.columnKeys[column] = static_cast<int>(columns[column]);
}

// Columns of shareTable, by which the chart says outside what the table says there.
constexpr int kPeopleColumn = 1;
constexpr int kReachedColumn = 2;
constexpr int kShareColumn = 4;
constexpr int kCrudeColumn = 5;

// The table that stands behind every chart of shares.
ChartTable shareTable(const std::vector<CohortGroup>& groups, const CohortQuestion& question)
{
    ChartTable table;
    table.headings = {label(question.grouping),
                      IndicatorCharts::tr("People"),
                      IndicatorCharts::tr("Reached"),
                      IndicatorCharts::tr("Still open"),
                      IndicatorCharts::tr("Share of everybody"),
                      IndicatorCharts::tr("Crude share"),
                      IndicatorCharts::tr("Of")};
    const bool hasLasting = question.indicator == Indicator::InWork;
    if (hasLasting)
        table.headings << IndicatorCharts::tr("Lasting, confirmed");
    const bool hasTargets = std::ranges::any_of(
        groups, [&question](const CohortGroup& group) { return targetOf(group, question).has_value(); });
    if (hasTargets)
        table.headings << IndicatorCharts::tr("Target");
    const auto outside = countsOutside(groups, question);
    for (std::size_t place = 0; place < groups.size(); ++place) {
        const CohortGroup& group = groups[place];
        const PublishedCounts& published = outside[place];
        const HorizonFigure& figure = figureOf(group, question);
        const QString name = groupName(group, question.grouping);
        const bool isWaiting = waitsForTerm(group, question);
        const QString share = isWaiting                    ? IndicatorCharts::tr("not known yet")
                              : !isRateShown(group.people) ? tooFewText(group.people)
                                                           : shareText(figure.share, figure.interval);
        const QString crude = proportionText(figure.fullFollowUp);
        QStringList row{
            name,  countText(group.people),          countText(figure.reached), countText(figure.open), share,
            crude, countText(figure.fullFollowUp.of)};
        QStringList rowOutside{name,
                               publishedText(published.people),
                               publishedText(published.reached),
                               publishedText(published.open),
                               isWaiting || published.hasShare ? share : noFigure(),
                               published.hasCrudeShare ? crude : noFigure(),
                               publishedText(published.followed)};
        if (hasLasting) {
            row << countText(group.lasting.at(question.horizon).lasted);
            rowOutside << publishedText(published.lasted);
        }
        if (hasTargets) {
            const auto target = targetOf(group, question);
            const QString text = target ? percentText(*target) : noFigure();
            row << text;
            rowOutside << text;
        }
        table.rows.push_back(std::move(row));
        table.rowsOutside.push_back(std::move(rowOutside));
    }
    std::vector counts{CohortCount::People, CohortCount::People, CohortCount::Reached, CohortCount::Open,
                       CohortCount::People, CohortCount::InFull, CohortCount::InFull};
    if (hasLasting)
        counts.push_back(CohortCount::Lasting);
    addKeys(table, groups.size(), counts, CohortCount::People);
    return table;
}

// Columns of the table of teams.
constexpr int kTeamPeopleColumn = 1;
constexpr int kTeamShareColumn = 2;

// Of each team: who of those whose whole term is known reached it, and how many they are.
struct TeamOutside {
    QString people{};
    bool hasShare = false;
};

struct TeamsOutside {
    std::vector<TeamOutside> teams{};
    bool hasShareOfAll = false; // of all together
};

TeamsOutside teamsOutside(const std::vector<CohortGroup>& teams, const CohortQuestion& question)
{
    CountTable table{teams.size(), 2, {}};
    for (const auto& team : teams) {
        const auto& [count, of] = figureOf(team, question).fullFollowUp;
        table.counts.insert(table.counts.end(), {count, of - count});
    }
    const auto published = publish(table);
    const auto hasShare = [&published](std::size_t row) {
        return published.at(row, 0) && published.at(row, 1) && published.at(row, 2);
    };
    TeamsOutside outside;
    for (std::size_t row = 0; row < teams.size(); ++row)
        outside.teams.push_back({publishedText(published.at(row, 2)), hasShare(row)});
    outside.hasShareOfAll = hasShare(teams.size());
    return outside;
}

// Only around a share between these there are limits of chance.
std::optional<double> withLimits(std::optional<double> share)
{
    return share && *share > 0 && *share < 1 ? share : std::nullopt;
}

// Where a team lies among the limits of chance around `middle`.
QString placeText(const Proportion& team, std::optional<double> middle)
{
    if (!isRateShown(team.of) || !middle)
        return tooFewText(team.of);
    switch (funnelPlace(team, *middle)) {
    case FunnelPlace::AsExpected:
        return IndicatorCharts::tr("no more than chance does");
    case FunnelPlace::WorthAsking:
        return IndicatorCharts::tr("outside the inner lines: worth asking");
    case FunnelPlace::NotByChance:
        return IndicatorCharts::tr("outside the outer lines: find out why");
    }
    return {};
}

// As far as the lines of a funnel go whose largest team has so many people.
double endOfFunnel(double most)
{
    return std::ceil(most * 1.1);
}

// The middle, named so, and the limits of chance around it, for teams of up to `most` people.
std::vector<ChartSeries> funnelLines(double middle, const QString& name, double most)
{
    ChartSeries level{name, {}, true};
    ChartSeries warning{IndicatorCharts::tr("95 % of chance"), {}, true};
    ChartSeries alarm{IndicatorCharts::tr("99.8 % of chance"), {}, true};
    ChartSeries lowWarning{{}, {}, true};
    ChartSeries lowAlarm{{}, {}, true};
    const double end = endOfFunnel(most);
    for (double people = kFewestForRate; people <= end; people += std::max(1.0, std::floor(end / 80))) {
        const auto limits = funnelLimits(static_cast<std::uint64_t>(people), middle);
        level.points.push_back({people, middle, {}});
        warning.points.push_back({people, limits.warning.high, {}});
        lowWarning.points.push_back({people, limits.warning.low, {}});
        alarm.points.push_back({people, limits.alarm.high, {}});
        lowAlarm.points.push_back({people, limits.alarm.low, {}});
    }
    return {level, warning, lowWarning, alarm, lowAlarm};
}

QString summaryOf(const std::vector<CohortGroup>& groups, const CohortQuestion& question)
{
    QStringList parts;
    for (const auto& group : groups)
        if (const auto share = shownShare(group, question))
            parts << IndicatorCharts::tr("%1: %2", "group, share")
                         .arg(groupName(group, question.grouping),
                              shareText(share, figureOf(group, question).interval));
    return parts.isEmpty() ? IndicatorCharts::tr("There are too few people for a figure.")
                           : parts.join(QStringLiteral("; "));
}

QString monthName(const std::string& month)
{
    const auto day = Date::parseIso(month + "-01");
    return day ? QLocale().toString(toQDate(*day), QStringLiteral("MMM yyyy")) : toQString(month);
}

} // namespace

QString label(Indicator indicator)
{
    switch (indicator) {
    case Indicator::Active:
        return IndicatorCharts::tr("Active");
    case Indicator::InWork:
        return IndicatorCharts::tr("In work");
    case Indicator::InWorkFullTime:
        return IndicatorCharts::tr("In full-time work");
    }
    return {};
}

QString label(CohortGrouping grouping)
{
    switch (grouping) {
    case CohortGrouping::None:
        return IndicatorCharts::tr("everybody");
    case CohortGrouping::Period:
        return IndicatorCharts::tr("period");
    case CohortGrouping::Regime:
        return IndicatorCharts::tr("regime");
    case CohortGrouping::Theme:
        return IndicatorCharts::tr("theme");
    case CohortGrouping::Team:
        return IndicatorCharts::tr("team");
    case CohortGrouping::Month:
        return IndicatorCharts::tr("month of inflow");
    case CohortGrouping::Year:
        return IndicatorCharts::tr("year of inflow");
    }
    return {};
}

QString groupName(const CohortGroup& group, CohortGrouping grouping)
{
    if (grouping == CohortGrouping::None)
        return IndicatorCharts::tr("everybody");
    if (group.name.empty())
        return IndicatorCharts::tr("none", "in no group");
    if (grouping == CohortGrouping::Period)
        if (const auto period = parsePeriod(group.name))
            return shortLabel(*period);
    if (grouping == CohortGrouping::Theme)
        if (const auto theme = parseTheme(group.name))
            return label(*theme);
    return grouping == CohortGrouping::Month ? monthName(group.name) : toQString(group.name);
}

Chart sharesChart(const std::vector<CohortGroup>& groups, const CohortQuestion& question)
{
    Chart chart;
    chart.form = ChartForm::Forest;
    chart.title = titleOf(question, question.grouping == CohortGrouping::None ? QString() : label(question.grouping));
    chart.summary = summaryOf(groups, question);
    chart.notes = notesOf(question);
    ChartSeries everybody{IndicatorCharts::tr("Share of everybody, with interval"), {}, false, {kShareColumn}};
    ChartSeries crude{IndicatorCharts::tr("Crude share, of whom the whole term is known"), {}, false, {kCrudeColumn}};
    for (std::size_t place = 0; place < groups.size(); ++place) {
        chart.categories << groupName(groups[place], question.grouping);
        const HorizonFigure& figure = figureOf(groups[place], question);
        if (const auto share = shownShare(groups[place], question))
            everybody.points.push_back({static_cast<double>(place), *share, figure.interval, place});
        if (isRateShown(figure.fullFollowUp.of))
            crude.points.push_back(
                {static_cast<double>(place), figure.fullFollowUp.share(), figure.fullFollowUpInterval, place});
    }
    chart.series = {std::move(everybody), std::move(crude)};
    addTarget(chart, question.target, static_cast<double>(groups.size()));
    chart.table = shareTable(groups, question);
    return chart;
}

Chart curvesChart(const std::vector<CohortGroup>& groups, const CohortQuestion& question)
{
    Chart chart;
    chart.form = ChartForm::Curves;
    chart.title = IndicatorCharts::tr("%1 since the first day of unemployment").arg(label(question.indicator));
    chart.summary = summaryOf(groups, question);
    chart.xTitle = IndicatorCharts::tr("months; below: how many people are still followed");
    chart.notes = notesOf(question);
    for (int months = 0; months <= kLastTickMonths; months += kTickMonths)
        chart.ticks.push_back({static_cast<double>(months), QString::number(months)});
    const double daysOfMonth = daysOfMonths(kLastTickMonths) / kLastTickMonths;
    for (std::size_t place = 0; place < groups.size(); ++place) {
        const CohortGroup& group = groups[place];
        const IncidenceCurve& curve = group.figures.curve;
        const std::size_t drawn = pointsDrawnWithLateEntry(curve.points);
        if (!isRateShown(group.people) || drawn == 0 || curve.kinds < kReached)
            continue;
        ChartSeries series{
            groupName(group, question.grouping), {{0, 0, {}, place}}, false, {kPeopleColumn, kReachedColumn}};
        for (std::size_t point = 0; point < drawn && curve.points[point].time <= daysOfMonths(kLastTickMonths);
             ++point) {
            const Incidence& now = curve.of(point, kReached);
            series.points.push_back({curve.points[point].time / daysOfMonth, now.share, now.interval, place});
        }
        ChartRiskRow row{series.name, {}};
        for (const auto count : group.figures.atRisk)
            row.counts << (count < kFewestAtRisk ? noFigure() : countText(count));
        chart.atRisk.push_back(std::move(row));
        chart.series.push_back(std::move(series));
    }
    chart.table = shareTable(groups, question);
    return chart;
}

Chart trendChart(const std::vector<CohortGroup>& groups, const CohortQuestion& question)
{
    Chart chart;
    chart.form = ChartForm::Trend;
    chart.title = titleOf(question, label(question.grouping));
    chart.summary = summaryOf(groups, question);
    chart.notes = notesOf(question);
    chart.notes.prepend(
        IndicatorCharts::tr("Who became unemployed in the same month or year stands together. A figure stands there "
                            "once the term of all of them is over."));
    ChartSeries series{IndicatorCharts::tr("Share of everybody, with interval"), {}, false, {kShareColumn}};
    for (std::size_t place = 0; place < groups.size(); ++place) {
        chart.ticks.push_back({static_cast<double>(place), groupName(groups[place], question.grouping)});
        if (const auto share = shownShare(groups[place], question))
            series.points.push_back(
                {static_cast<double>(place), *share, figureOf(groups[place], question).interval, place});
    }
    chart.series = {std::move(series)};
    addTarget(chart, question.target, static_cast<double>(groups.size()) - 1);
    addTargetsOfYears(chart, groups, question);
    chart.table = shareTable(groups, question);
    return chart;
}

Chart funnelChart(const std::vector<CohortGroup>& teams, const CohortQuestion& question)
{
    Chart chart;
    chart.form = ChartForm::Funnel;
    chart.title = titleOf(question, IndicatorCharts::tr("team, with the limits of chance"));
    chart.xTitle = IndicatorCharts::tr("people of whom the whole term is known");
    chart.notes = notesOf(question);
    chart.notes.prepend(IndicatorCharts::tr(
        "No ranking: small teams lie far apart by chance alone. Of teams that do what the office "
        "does, 1 in 20 lies outside the inner lines and 1 in 500 outside the outer ones. First look "
        "whether a team has other clients."));
    Proportion all;
    for (const auto& team : teams) {
        all.count += figureOf(team, question).fullFollowUp.count;
        all.of += figureOf(team, question).fullFollowUp.of;
    }
    const auto outside = teamsOutside(teams, question);
    const auto middle = question.target ? question.target : all.of > 0 ? std::optional(all.share()) : std::nullopt;
    const auto around = withLimits(middle);
    // All teams together are people too; a target is none.
    std::optional<double> aroundOutside = around;
    if (!question.target)
        aroundOutside = around && outside.hasShareOfAll ? withLimits(std::round(100 * *around) / 100) : std::nullopt;

    chart.table.headings = {label(CohortGrouping::Team), IndicatorCharts::tr("People"),
                            IndicatorCharts::tr("Crude share"), IndicatorCharts::tr("Beside chance")};
    ChartSeries dots{IndicatorCharts::tr("team"), {}, false, {kTeamPeopleColumn, kTeamShareColumn}};
    std::uint64_t most = 0;
    std::uint64_t mostOutside = 0;
    for (std::size_t row = 0; row < teams.size(); ++row) {
        const Proportion& share = figureOf(teams[row], question).fullFollowUp;
        if (isRateShown(share.of) && around) {
            dots.points.push_back({static_cast<double>(share.of), share.share(), {}, row});
            most = std::max(most, share.of);
        }
        const QString name = groupName(teams[row], CohortGrouping::Team);
        chart.table.rows.push_back({name, countText(share.of), proportionText(share), placeText(share, around)});
        const bool isShown = outside.teams[row].hasShare && isRateShown(share.of);
        if (isShown)
            mostOutside = std::max(mostOutside, roundedCount(share.of));
        chart.table.rowsOutside.push_back({name, outside.teams[row].people,
                                           isShown ? proportionText(share) : noFigure(),
                                           isShown && aroundOutside ? placeText(share, aroundOutside) : noFigure()});
    }
    addKeys(chart.table, teams.size(), {}, CohortCount::InFull);
    chart.summary = IndicatorCharts::tr("Teams: %1, around %2.")
                        .arg(dots.points.size())
                        .arg(middle ? percentText(*middle) : noFigure());
    std::ranges::sort(dots.points, {}, &ChartPoint::x);
    chart.series = {std::move(dots)};
    if (most == 0)
        return chart;
    const QString name = question.target ? IndicatorCharts::tr("target") : IndicatorCharts::tr("all teams together");
    const auto lines = funnelLines(*around, name, static_cast<double>(most));
    chart.series.insert(chart.series.end(), lines.begin(), lines.end());
    chart.referencesOutside.emplace();
    if (aroundOutside && mostOutside > 0)
        chart.referencesOutside = funnelLines(*aroundOutside, name, static_cast<double>(mostOutside));
    chart.endOutside = endOfFunnel(static_cast<double>(mostOutside));
    const double end = endOfFunnel(static_cast<double>(most));
    const double step = std::max(10.0, std::ceil(end / 50) * 10);
    for (double people = 0; people <= end; people += step)
        chart.ticks.push_back({people, QString::number(people)});
    return chart;
}

} // namespace werkpad
