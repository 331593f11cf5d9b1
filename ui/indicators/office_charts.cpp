#include "core/evidence/display_rules.h"
#include "core/evidence/suppression.h"
#include "core/indicators/published_flow.h"
#include "core/segmentation/period.h"
#include "core/surveys/client_principle.h"
#include "core/surveys/published_satisfaction.h"
#include "ui/indicators/indicator_charts.h"
#include "ui/shared/convert.h"
#include "ui/shared/figure_text.h"
#include "ui/shared/labels.h"
#include "ui/shared/process_labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <utility>

namespace werkpad
{

namespace
{

struct OfficeCharts {
    Q_DECLARE_TR_FUNCTIONS(werkpad::OfficeCharts)
};

constexpr std::size_t kWithoutPeriod = kPeriods.size(); // place in TeamRow::periods

QString periodName(std::size_t place)
{
    return place == kWithoutPeriod ? OfficeCharts::tr("no period") : shortLabel(kPeriods[place]);
}

constexpr int kEveryPeriod = -1; // column key: the whole caseload

// A bar of the chart: the people of a coach or a team.
struct Bar {
    QString name{};
    std::size_t row = 0; // of the figures; of a team its first
    std::size_t clients = 0;
    std::array<std::size_t, kPeriods.size() + 1> periods{};
};

QString coachName(const TeamRow& row)
{
    if (!row.coach)
        return OfficeCharts::tr("in nobody's caseload");
    return row.name.empty() ? OfficeCharts::tr("somebody unknown") : toQString(row.name);
}

void add(Bar& bar, const TeamRow& row)
{
    bar.clients += row.clients;
    for (std::size_t place = 0; place < bar.periods.size(); ++place)
        bar.periods[place] += row.periods[place];
}

std::vector<Bar> barsOf(const TeamFigures& figures, CaseloadBy by)
{
    std::vector<Bar> bars;
    if (by == CaseloadBy::Coach) {
        for (std::size_t place = 0; place < figures.rows.size(); ++place) {
            bars.push_back({coachName(figures.rows[place]), place, 0, {}});
            add(bars.back(), figures.rows[place]);
        }
        return bars;
    }
    std::map<std::string, Bar> teams;
    for (std::size_t place = 0; place < figures.rows.size(); ++place) {
        const auto [team, isNew] = teams.try_emplace(figures.rows[place].team);
        if (isNew)
            team->second.row = place;
        add(team->second, figures.rows[place]);
    }
    for (auto& [name, bar] : teams) {
        bar.name = name.empty() ? OfficeCharts::tr("no team") : toQString(name);
        bars.push_back(std::move(bar));
    }
    return bars;
}

Chart byRegime(const TeamFigures& figures)
{
    Chart chart;
    chart.form = ChartForm::Bars;
    chart.title = OfficeCharts::tr("Clients by regime");
    chart.isShare = false;
    chart.yTitle = OfficeCharts::tr("clients");
    chart.table.headings = {OfficeCharts::tr("Regime"), OfficeCharts::tr("Clients")};
    ChartSeries series{OfficeCharts::tr("clients"), {}, false, {1}};
    std::vector<CountTable> tables; // somebody may have several: who has one beside who has not
    const auto addRow = [&](const QString& name, const QString& shown, std::size_t clients) {
        series.points.push_back({static_cast<double>(chart.categories.size()), static_cast<double>(clients),
                                 std::nullopt, chart.table.rows.size()});
        chart.categories << shown;
        chart.table.rowKeys.push_back(chart.table.rows.size()); // regimes in order, then who has none
        chart.table.rows.push_back({name, countText(clients)});
        tables.push_back({1, 2, {clients, figures.office.clients - std::min(figures.office.clients, clients)}});
    };
    chart.table.columnKeys.assign(2, kEveryPeriod);
    for (std::size_t place = 0; place < figures.regimes.size(); ++place)
        addRow(regimeLabel(figures.regimes[place]), toQString(figures.regimes[place]), figures.office.regimes[place]);
    if (figures.office.clients > 0)
        addRow(OfficeCharts::tr("no regime"), OfficeCharts::tr("no regime"), figures.office.withoutRegime);
    const auto hidden = hiddenTogether(tables);
    for (std::size_t row = 0; row < tables.size(); ++row)
        chart.table.rowsOutside.push_back(
            {chart.table.rows[row][0],
             hidden[row].at(0, 0) ? noFigure() : countText(roundedCount(tables[row].counts[0]))});
    chart.summary =
        OfficeCharts::tr("Clients: %1. Regimes: %2.").arg(figures.office.clients).arg(figures.regimes.size());
    chart.notes = {OfficeCharts::tr("Active clients today. Somebody with two regimes counts in both.")};
    if (!figures.regimes.empty())
        chart.series = {std::move(series)};
    return chart;
}

// The figures of one question of a survey.
QStringList satisfactionRow(const SatisfactionGroup& group, const SatisfactionFigure& figure)
{
    const auto* principle = findPrinciple(figure.principle);
    const bool isDutch = QLocale().language() == QLocale::Dutch;
    const QString question =
        principle ? toQString(isDutch ? principle->dutch : principle->english) : toQString(figure.principle);
    return {label(group.audience),
            group.channel ? label(*group.channel) : OfficeCharts::tr("all channels"),
            question,
            countText(group.response.of),
            countText(group.response.count),
            isRateShown(group.response.of) ? shareText(group.response.share(), group.responseInterval) : noFigure(),
            figure.mean ? QLocale().toString(*figure.mean, 'f', 1) : noFigure(),
            figure.topBoxInterval ? shareText(figure.topBox.share(), figure.topBoxInterval) : noFigure(),
            countText(figure.answers)};
}

// The same row with what of it may leave the office.
QStringList outsideOf(const QStringList& row, const PublishedSatisfaction& group, const PublishedAnswers& answers)
{
    return {row[0],
            row[1],
            row[2],
            publishedText(group.asked),
            publishedText(group.answered),
            group.hasResponse ? row[5] : noFigure(),
            answers.hasShare ? row[6] : noFigure(),
            answers.hasShare ? row[7] : noFigure(),
            publishedText(answers.answers)};
}

} // namespace

Chart caseloadChart(const TeamFigures& figures, CaseloadBy by)
{
    if (by == CaseloadBy::Regime)
        return byRegime(figures);
    Chart chart;
    chart.form = ChartForm::Bars;
    chart.isShare = false;
    chart.title = by == CaseloadBy::Coach ? OfficeCharts::tr("Clients by period, for each coach")
                                          : OfficeCharts::tr("Clients by period, for each team");
    chart.yTitle = OfficeCharts::tr("clients");
    chart.table.headings = {by == CaseloadBy::Coach ? OfficeCharts::tr("Coach") : OfficeCharts::tr("Team"),
                            OfficeCharts::tr("Clients")};
    for (std::size_t place = 0; place <= kWithoutPeriod; ++place) {
        chart.series.push_back({periodName(place), {}, false, {static_cast<int>(chart.table.headings.size())}});
        chart.table.headings << periodName(place);
    }
    chart.table.columnKeys.assign(2, kEveryPeriod);
    for (std::size_t place = 0; place <= kWithoutPeriod; ++place)
        chart.table.columnKeys.push_back(static_cast<int>(place));
    CountTable outside{0, kWithoutPeriod + 1, {}};
    for (const auto& bar : barsOf(figures, by)) {
        if (bar.clients == 0)
            continue;
        const auto x = static_cast<double>(chart.categories.size());
        chart.categories << bar.name;
        QStringList row{bar.name, countText(bar.clients)};
        ++outside.rows;
        for (std::size_t place = 0; place <= kWithoutPeriod; ++place) {
            chart.series[place].points.push_back(
                {x, static_cast<double>(bar.periods[place]), std::nullopt, chart.table.rows.size()});
            row << countText(bar.periods[place]);
            outside.counts.push_back(bar.periods[place]);
        }
        chart.table.rowKeys.push_back(bar.row);
        chart.table.rows.push_back(std::move(row));
    }
    const auto published = publish(outside);
    for (std::size_t row = 0; row < outside.rows; ++row) {
        QStringList cells{chart.table.rows[row][0], publishedText(published.at(row, outside.columns))};
        for (std::size_t place = 0; place <= kWithoutPeriod; ++place)
            cells << publishedText(published.at(row, place));
        chart.table.rowsOutside.push_back(std::move(cells));
    }
    chart.summary = OfficeCharts::tr("Clients: %1. Caseloads or teams: %2.")
                        .arg(figures.office.clients)
                        .arg(chart.categories.size());
    chart.notes = {OfficeCharts::tr("Active clients today, with who is responsible for them today. A difference in "
                                    "size says nothing about how somebody works.")};
    return chart;
}

std::optional<ClientFilter> caseloadFilter(const TeamFigures& figures, CaseloadBy by, std::size_t rowKey, int columnKey)
{
    if (by == CaseloadBy::Regime) {
        if (rowKey > figures.regimes.size()) // after the last one stands who has none
            return std::nullopt;
        return filterOf({TeamCell::Kind::Regime, rowKey}, figures, std::nullopt);
    }
    const bool isColumn =
        columnKey == kEveryPeriod || (columnKey >= 0 && static_cast<std::size_t>(columnKey) <= kWithoutPeriod);
    if (rowKey >= figures.rows.size() || !isColumn)
        return std::nullopt;
    const TeamCell cell =
        columnKey == kEveryPeriod ? TeamCell{} : TeamCell{TeamCell::Kind::Period, static_cast<std::size_t>(columnKey)};
    const TeamRow& asked = figures.rows[rowKey];
    ClientFilter filter = filterOf(cell, figures, asked.coach);
    if (by == CaseloadBy::Team) {
        filter.coaches.clear();
        for (const auto& row : figures.rows)
            if (row.team == asked.team)
                filter.coaches.push_back(row.coach);
    }
    return filter;
}

Chart flowChart(const std::vector<MonthFlow>& months)
{
    Chart chart;
    chart.form = ChartForm::Columns;
    chart.isShare = false;
    chart.title = OfficeCharts::tr("Who came in and who left, by month");
    chart.yTitle = OfficeCharts::tr("people");
    chart.table.headings = {OfficeCharts::tr("Month"), OfficeCharts::tr("Became unemployed"),
                            OfficeCharts::tr("Left to work"), OfficeCharts::tr("Left otherwise")};
    chart.series = {{OfficeCharts::tr("became unemployed"), {}, false, {1}},
                    {OfficeCharts::tr("left to work"), {}, false, {2}},
                    {OfficeCharts::tr("left otherwise"), {}, false, {3}}};
    std::uint64_t people = 0;
    const auto published = publishedFlow(std::span(&months, 1));
    for (std::size_t place = 0; place < months.size(); ++place) {
        const MonthFlow& month = months[place];
        const auto x = static_cast<double>(chart.ticks.size());
        const QString name = QLocale().toString(toQDate(month.month), QStringLiteral("MMM yyyy"));
        chart.ticks.push_back({x, name});
        const std::array counts{month.came, month.toWork, month.elsewhere};
        QStringList row{name};
        for (std::size_t i = 0; i < counts.size(); ++i) {
            chart.series[i].points.push_back({x, static_cast<double>(counts[i]), std::nullopt, place});
            row << countText(counts[i]);
            people += counts[i];
        }
        chart.table.rowKeys.push_back(chart.table.rows.size());
        chart.table.rows.push_back(std::move(row));
        chart.table.rowsOutside.push_back({name, publishedText(published[place].came),
                                           publishedText(published[place].toWork),
                                           publishedText(published[place].elsewhere)});
    }
    for (const FlowCount count : {FlowCount::Everybody, FlowCount::Came, FlowCount::ToWork, FlowCount::Elsewhere})
        chart.table.columnKeys.push_back(static_cast<int>(count));
    if (people == 0)
        for (auto& series : chart.series)
            series.points.clear();
    chart.summary = OfficeCharts::tr("Months: %1.").arg(months.size());
    chart.notes = {OfficeCharts::tr("Came in: by first day of unemployment. Left: by first working day, or the day of "
                                    "another exit. Exits of the last weeks may not have been written down yet.")};
    return chart;
}

Chart satisfactionChart(const Satisfaction& satisfaction, std::span<const IndicatorTarget> targets,
                        std::optional<int> year)
{
    const auto targetOf = [&](Audience audience) {
        return year ? targetPercent(targets, *year, targetFigure(audience)) : std::nullopt;
    };
    const bool hasTargets = targetOf(Audience::Jobseekers) || targetOf(Audience::Employers);
    Chart chart;
    chart.form = ChartForm::Forest;
    chart.title = OfficeCharts::tr("Satisfaction: who gave 4 or 5 out of 5");
    chart.table.headings = {OfficeCharts::tr("Of"),       OfficeCharts::tr("Channel"),  OfficeCharts::tr("Question"),
                            OfficeCharts::tr("Asked"),    OfficeCharts::tr("Answered"), OfficeCharts::tr("Response"),
                            OfficeCharts::tr("Mean 1-5"), OfficeCharts::tr("4 or 5"),   OfficeCharts::tr("Answers")};
    chart.table.wordColumns = 3;
    if (hasTargets)
        chart.table.headings << OfficeCharts::tr("Target");
    constexpr int kTopBoxColumn = 7;
    ChartSeries jobseekers{label(Audience::Jobseekers), {}, false, {kTopBoxColumn}};
    ChartSeries employers{label(Audience::Employers), {}, false, {kTopBoxColumn}};
    QStringList parts;
    const auto published = publishedSatisfaction(satisfaction);
    for (std::size_t place = 0; place < satisfaction.groups.size(); ++place) {
        const SatisfactionGroup& group = satisfaction.groups[place];
        if (group.rounds == 0)
            continue;
        for (std::size_t question = 0; question < group.figures.size(); ++question) {
            const SatisfactionFigure& figure = group.figures[question];
            const bool isOverall = question == 0;
            if (group.channel && !isOverall)
                continue; // by channel the overall question alone
            const QStringList row = satisfactionRow(group, figure);
            chart.table.rows.push_back(row);
            chart.table.rowsOutside.push_back(outsideOf(row, published[place], published[place].figures[question]));
            if (hasTargets) {
                const auto target = isOverall && !group.channel ? targetOf(group.audience) : std::nullopt;
                const QString text = target ? percentText(*target / 100.0) : noFigure();
                chart.table.rows.back() << text;
                chart.table.rowsOutside.back() << text;
            }
            if (!isOverall)
                continue;
            auto& series = group.audience == Audience::Jobseekers ? jobseekers : employers;
            if (figure.topBoxInterval)
                series.points.push_back({static_cast<double>(chart.categories.size()), figure.topBox.share(),
                                         figure.topBoxInterval, chart.table.rows.size() - 1});
            chart.categories << OfficeCharts::tr("%1, %2", "audience, channel").arg(row[0], row[1]);
            parts << OfficeCharts::tr("%1: %2", "whom, share").arg(chart.categories.last(), row[7]);
        }
    }
    chart.series = {std::move(jobseekers), std::move(employers)};
    const auto places = static_cast<double>(chart.categories.size());
    for (const Audience audience : {Audience::Jobseekers, Audience::Employers})
        if (const auto target = targetOf(audience))
            chart.series.push_back({OfficeCharts::tr("target of %1: %2", "audience, percentage")
                                        .arg(label(audience), percentText(*target / 100.0)),
                                    {{0, *target / 100.0, {}}, {places, *target / 100.0, {}}},
                                    true});
    chart.summary = parts.join(QStringLiteral("; "));
    chart.notes = {OfficeCharts::tr("Overall satisfaction, from surveys against the client principles; each question "
                                    "is in the table. Response: who answered, of who was asked. When it is low, do not "
                                    "trust the figure: who does not answer often thinks otherwise."),
                   displayRulesText()};
    return chart;
}

} // namespace werkpad
