#include "ui/evidence/evidence_charts.h"

#include "core/evidence/display_rules.h"
#include "core/evidence/suppression.h"
#include "ui/shared/chart_outside.h"
#include "ui/shared/convert.h"
#include "ui/shared/figure_text.h"
#include "ui/shared/labels.h"
#include "ui/shared/process_labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace werkpad
{

namespace
{

struct EvidenceCharts {
    Q_DECLARE_TR_FUNCTIONS(werkpad::EvidenceCharts)
};

QString typeName(const ServiceQuestion& question)
{
    return referenceLabel(CodeList::ServiceTypes, question.serviceType);
}

QString aboutQuestion(const ServiceQuestion& question)
{
    return EvidenceCharts::tr("%1, %2, %3", "service, period, group")
        .arg(typeName(question), label(question.period), groupLabel(question.group));
}

QString workCountedText(const ServiceQuestion& question)
{
    return question.work == WorkCounted::AnySize
               ? EvidenceCharts::tr("Part-time work counts as work.")
               : EvidenceCharts::tr("Only full-time work counts; part-time work is another exit.");
}

QString ownRecordsText()
{
    return EvidenceCharts::tr("From the office's own dossiers; studies by others are never mixed in. Work: the spell "
                              "of unemployment ended and nothing says that it was for another reason. Other exits "
                              "compete (Aalen-Johansen); who is still looking counts as long as followed.");
}

void addTicks(Chart& chart)
{
    chart.form = ChartForm::Curves;
    chart.xTitle = EvidenceCharts::tr("months; below: how many people are still followed");
    for (int months = 0; months <= kLastTickMonths; months += kTickMonths)
        chart.ticks.push_back({static_cast<double>(months), QString::number(months)});
}

// Columns of curveHeadings: a curve goes along to paper and files where both counts do, as the shares of its row.
constexpr int kPeopleColumn = 1;
constexpr int kToWorkColumn = 2;
constexpr int kFirstShareColumn = 5;

// Of row `row` of the table, until too few are followed; a group of few people has none.
void addCurve(Chart& chart, const QString& name, const CurveFigures& figures, std::size_t row)
{
    const std::size_t drawn = pointsDrawn(figures);
    if (!isRateShown(figures.people) || drawn == 0 || figures.curve.kinds < kExitToWork)
        return;
    const double daysOfMonth = daysOfMonths(kLastTickMonths) / kLastTickMonths;
    ChartSeries series{name, {{0, 0, {}, row}}, false, {kPeopleColumn, kToWorkColumn}};
    for (std::size_t point = 0; point < drawn && figures.curve.points[point].time <= daysOfMonths(kLastTickMonths);
         ++point) {
        const Incidence& now = figures.curve.of(point, kExitToWork);
        series.points.push_back({figures.curve.points[point].time / daysOfMonth, now.share, now.interval, row});
    }
    chart.series.push_back(std::move(series));
    ChartRiskRow followed{name, {}};
    for (const auto count : figures.atRisk)
        followed.counts << (count < kFewestAtRisk ? noFigure() : countText(count));
    chart.atRisk.push_back(std::move(followed));
}

QStringList curveHeadings(const QString& first)
{
    QStringList headings{first, EvidenceCharts::tr("People"), EvidenceCharts::tr("To work"),
                         EvidenceCharts::tr("Other exits"), EvidenceCharts::tr("Still open")};
    for (const auto& horizon : kHorizons)
        headings << EvidenceCharts::tr("Work in %1 months").arg(horizon.months);
    return headings << EvidenceCharts::tr("Half had left after (months)")
                    << EvidenceCharts::tr("Months without work, of the first %1").arg(kHorizons.back().months);
}

QString medianText(const Quantile& median)
{
    if (!median.time)
        return noFigure();
    const auto bound = [](const std::optional<double>& days) { return days ? monthsText(*days) : QStringLiteral("…"); };
    return QStringLiteral("%1 (%2–%3)").arg(monthsText(*median.time), bound(median.low), bound(median.high));
}

QString meanText(const std::optional<RestrictedMean>& mean)
{
    return mean && !mean->isBeyondData
               ? QStringLiteral("%1 (%2–%3)")
                     .arg(monthsText(mean->mean), monthsText(mean->interval.low), monthsText(mean->interval.high))
               : noFigure();
}

// `published`: counts for outside, in the order of the columns; nothing: those of the screen.
QStringList curveRow(const QString& name, const CurveFigures& figures, const PublishedTable* published = nullptr,
                     std::size_t row = 0)
{
    const auto count = [&](std::uint64_t number, std::size_t column) {
        return published ? publishedText(published->at(row, column)) : countText(number);
    };
    // People are the total of those to work, other exits and still open.
    QStringList cells{name, count(figures.people, 3), count(figures.toWork, 0), count(figures.otherExits, 1),
                      count(figures.open, 2)};
    // A share stands where the count behind it stands.
    const bool hasShares = !published || (published->at(row, 3) && published->at(row, 0));
    for (std::size_t i = 0; i < kHorizons.size(); ++i)
        cells << (hasShares && i < figures.horizons.size()
                      ? shareText(figures.horizons[i].share, figures.horizons[i].interval)
                      : noFigure());
    return cells << (hasShares ? medianText(figures.median) : noFigure())
                 << (hasShares && !figures.means.empty() ? meanText(figures.means.back()) : noFigure());
}

struct NamedFigures {
    QString name{};
    const CurveFigures* figures = nullptr;
    std::size_t key = 0; // of the list of the office's own clients
};

void addRows(ChartTable& table, const std::vector<NamedFigures>& groups)
{
    for (const auto& group : groups)
        table.rows.push_back(curveRow(group.name, *group.figures));
}

// For paper and files: groups that nobody is in twice, beside each other.
void addRowsOutside(ChartTable& table, const std::vector<NamedFigures>& groups)
{
    CountTable counts{groups.size(), 3, {}};
    for (const auto& group : groups)
        counts.counts.insert(counts.counts.end(),
                             {group.figures->toWork, group.figures->otherExits, group.figures->open});
    const auto published = publish(counts);
    for (std::size_t row = 0; row < groups.size(); ++row)
        table.rowsOutside.push_back(curveRow(groups[row].name, *groups[row].figures, &published, row));
}

// Groups of the office's own clients that nobody is in twice: each row opens lists.
void addOwnRows(ChartTable& table, const std::vector<NamedFigures>& groups)
{
    addRows(table, groups);
    addRowsOutside(table, groups);
    for (const auto& group : groups)
        table.rowKeys.push_back(group.key);
    table.columnKeys.assign(static_cast<std::size_t>(table.headings.size()), static_cast<int>(ServiceCount::People));
    constexpr std::array kCounts{ServiceCount::People, ServiceCount::People, ServiceCount::ToWork,
                                 ServiceCount::OtherExits, ServiceCount::Open};
    for (std::size_t column = 0; column < kCounts.size(); ++column)
        table.columnKeys[column] = static_cast<int>(kCounts[column]);
}

QString paceText(const std::optional<LogRank>& pace)
{
    if (!pace || pace->degreesOfFreedom == 0)
        return EvidenceCharts::tr("Too few people to test whether the pace differs.");
    const QString p = pace->p < 0.001 ? QStringLiteral("< ") + QLocale().toString(0.001, 'f', 3)
                                      : QStringLiteral("= ") + QLocale().toString(pace->p, 'f', 3);
    return EvidenceCharts::tr(
               "Difference in pace to work (log-rank, other exits as not seen further): chi² %1, df %2, p %3.")
        .arg(QLocale().toString(pace->chiSquare, 'f', 1))
        .arg(pace->degreesOfFreedom)
        .arg(p);
}

QString differenceSentence(const ServiceComparison& comparison)
{
    return EvidenceCharts::tr("After %1 months: %2 with it, %3 without. Difference crude %4, standardised %5.")
        .arg(comparison.months)
        .arg(proportionText(comparison.with), proportionText(comparison.without),
             differenceText(comparison.difference->crude), differenceText(comparison.difference->standardised));
}

QString comparisonText(const ServiceComparison& comparison)
{
    if (!comparison.difference)
        return EvidenceCharts::tr("After %1 months: too little data to compare (n = %2 with, %3 without).")
            .arg(comparison.months)
            .arg(comparison.with.of)
            .arg(comparison.without.of);
    return differenceSentence(comparison);
}

bool isRowShownOutside(const ChartTable& table, std::size_t row)
{
    return isShownOutside(table, row, {kPeopleColumn, kToWorkColumn});
}

// What the comparisons and the test of the pace may say on paper and in files: both sides stand in the table there.
QStringList comparisonsOutside(const ServiceCurves& service, const ChartTable& table)
{
    if (!isRowShownOutside(table, 0) || !isRowShownOutside(table, 1))
        return {tooFewText()};
    QStringList sentences;
    for (const auto& comparison : service.comparisons)
        if (comparison.difference)
            sentences << differenceSentence(comparison);
    return sentences << paceText(service.pace);
}

QString shareSentence(const QString& people, const HorizonShare& share)
{
    const auto percent = [](double value) { return QString::number(qRound(100 * value)); };
    if (!share.interval)
        return EvidenceCharts::tr("Of %1 comparable clients %2 % had work within %3 months.")
            .arg(people, percent(*share.share))
            .arg(share.months);
    return EvidenceCharts::tr("Of %1 comparable clients %2 % (95 % interval %3–%4 %) had work within %5 months.")
        .arg(people, percent(*share.share), percent(share.interval->low), percent(share.interval->high))
        .arg(share.months);
}

// The sentences of a service for paper and files, with the people in fives and without so few that they are known.
QString outcomeOutside(const CurveFigures& figures, const ChartTable& table)
{
    QStringList sentences;
    for (const auto& share : figures.horizons)
        sentences << (share.share && isRowShownOutside(table, 0)
                          ? shareSentence(countText(roundedCount(figures.people)), share)
                          : tooFewText());
    sentences.removeDuplicates();
    return sentences.isEmpty() ? tooFewText() : sentences.join(QLatin1Char(' '));
}

} // namespace

QString outcomeSentence(const CurveFigures& figures, const HorizonShare& share)
{
    return share.share ? shareSentence(countText(figures.people), share) : tooFewText(figures.people);
}

QString uncorrectedText()
{
    return EvidenceCharts::tr("Services go to different clients. What is not recorded, such as motivation and health, "
                              "stays uncorrected: this does not say that a difference is because of the service.");
}

Chart servicesChart(const std::vector<ServiceCurves>& services, std::size_t horizon)
{
    Chart chart;
    chart.form = ChartForm::Forest;
    chart.table.headings = curveHeadings(EvidenceCharts::tr("Service"));
    ChartSeries series{
        EvidenceCharts::tr("in work, with interval"), {}, false, {kFirstShareColumn + static_cast<int>(horizon)}};
    QStringList parts;
    for (std::size_t place = 0; place < services.size(); ++place) {
        const ServiceCurves& service = services[place];
        if (service.begun.people == 0)
            continue;
        const QString name = typeName(service.outcome.question);
        const HorizonShare& share = service.begun.horizons.at(horizon);
        if (share.share)
            series.points.push_back(
                {static_cast<double>(chart.categories.size()), *share.share, share.interval, chart.table.rows.size()});
        chart.categories << name;
        // Each by itself: somebody may have had several services.
        addOwnRows(chart.table, {{name, &service.begun, place}});
        parts << EvidenceCharts::tr("%1: %2", "service, sentence").arg(name, outcomeSentence(service.begun, share));
    }
    const auto& first = services.front().outcome.question;
    chart.title =
        EvidenceCharts::tr("In work within %1 months of the start of a service: %2, %3", "months, period, group")
            .arg(kHorizons[horizon].months)
            .arg(label(first.period), groupLabel(first.group));
    chart.summary = parts.join(QLatin1Char(' '));
    chart.notes = {uncorrectedText(),
                   EvidenceCharts::tr("The more services stand beside each other, the more easily one stands out by "
                                      "chance alone. The order is that of the catalogue, no ranking. Look at 6, 12 "
                                      "and 24 months: what keeps people busy looks bad at first."),
                   ownRecordsText(), workCountedText(first), displayRulesText()};
    chart.series = {std::move(series)};
    return chart;
}

Chart startChart(const ServiceCurves& service)
{
    Chart chart;
    addTicks(chart);
    chart.title =
        EvidenceCharts::tr("Work since the start of the service: %1").arg(aboutQuestion(service.outcome.question));
    addCurve(chart, typeName(service.outcome.question), service.begun, 0);
    chart.table.headings = curveHeadings(EvidenceCharts::tr("Service"));
    if (service.begun.people > 0)
        addOwnRows(chart.table, {{typeName(service.outcome.question), &service.begun, 0}});
    QStringList sentences;
    for (const auto& share : service.begun.horizons)
        sentences << outcomeSentence(service.begun, share);
    sentences.removeDuplicates();
    chart.summary = service.begun.people == 0 ? tooFewText(0) : sentences.join(QLatin1Char(' '));
    chart.notes = {chart.summary,
                   uncorrectedText(),
                   EvidenceCharts::tr("Counted from the day the service began, everybody who began in this period."),
                   ownRecordsText(),
                   workCountedText(service.outcome.question),
                   displayRulesText()};
    chart.notesOutside = chart.notes;
    chart.notesOutside.front() = outcomeOutside(service.begun, chart.table);
    return chart;
}

Chart landmarkChart(const ServiceCurves& service)
{
    Chart chart;
    addTicks(chart);
    chart.title = EvidenceCharts::tr("With and without: %1").arg(aboutQuestion(service.outcome.question));
    const QString with = EvidenceCharts::tr("with it");
    const QString without = EvidenceCharts::tr("without it");
    addCurve(chart, with, service.with, 0);
    addCurve(chart, without, service.without, 1);
    chart.table.headings = curveHeadings(EvidenceCharts::tr("Clients"));
    if (service.with.people + service.without.people > 0) {
        addOwnRows(chart.table, {{with, &service.with, static_cast<std::size_t>(ServiceSide::With)},
                                 {without, &service.without, static_cast<std::size_t>(ServiceSide::Without)}});
    }
    QStringList comparisons;
    for (const auto& comparison : service.comparisons)
        comparisons << comparisonText(comparison);
    chart.summary = comparisons.join(QLatin1Char(' '));
    const QStringList meaning{
        EvidenceCharts::tr("Counted from the day on which %1 months of unemployment were complete, of who "
                           "was still without work then: with the service by that day or without it. So "
                           "nobody has more time to get the service by being without work longer.")
            .arg(service.landmarkMonths),
        EvidenceCharts::tr("Standardised: compared within groups of the same age (under 27, 45 and older, "
                           "between) and position on the labour market (Mantel and Haenszel)."),
        ownRecordsText(), workCountedText(service.outcome.question), displayRulesText()};
    chart.notes = QStringList{uncorrectedText()} << comparisons << paceText(service.pace) << meaning;
    chart.notesOutside = QStringList{uncorrectedText()} << comparisonsOutside(service, chart.table) << meaning;
    return chart;
}

Chart studyChart(const StudyCurves& study, const QString& name, const QString& trait)
{
    Chart chart;
    addTicks(chart);
    chart.title = trait.isEmpty() ? EvidenceCharts::tr("Study: %1").arg(name)
                                  : EvidenceCharts::tr("Study: %1, by %2", "name, trait").arg(name, trait);
    chart.table.headings = curveHeadings(trait.isEmpty() ? EvidenceCharts::tr("Spells") : trait);
    QStringList sentences;
    for (const auto& [group, figures] : study.groups) {
        const QString shown = !group.empty()    ? toQString(group)
                              : trait.isEmpty() ? EvidenceCharts::tr("all spells")
                                                : EvidenceCharts::tr("not known");
        addCurve(chart, shown, figures, chart.table.rows.size());
        addRows(chart.table, {{shown, &figures}}); // outside too: others published it
        sentences << EvidenceCharts::tr("%1: %2", "group, share")
                         .arg(shown,
                              figures.horizons.empty() || !figures.horizons.front().share
                                  ? tooFewText(figures.people)
                                  : shareText(figures.horizons.front().share, figures.horizons.front().interval));
    }
    chart.summary = sentences.join(QStringLiteral("; "));
    chart.notes = {
        EvidenceCharts::tr("A study by others, apart from the office's own dossiers. Other people in another "
                           "time: what holds there need not hold here."),
        trait.isEmpty() ? QString() : paceText(study.pace),
        EvidenceCharts::tr("Counted from the beginning of the spell; other exits compete (Aalen-Johansen).")};
    chart.notes.removeAll(QString());
    return chart;
}

} // namespace werkpad
