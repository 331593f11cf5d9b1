#include "core/evidence/interval.h"
#include "tests/ui/support/qt_text.h"
#include "ui/shared/chart.h"
#include "ui/shared/chart_outside.h"
#include "ui/shared/chart_sheet.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <cstddef>
#include <vector>

using namespace werkpad;

namespace
{

// Three coaches, one of whom has 3 clients: that and one more are left out of the table for outside.
Chart caseloads()
{
    Chart chart;
    chart.form = ChartForm::Bars;
    chart.isShare = false;
    chart.title = QStringLiteral("Klanten");
    chart.summary = QStringLiteral("Klanten: 92.");
    chart.notes = {QStringLiteral("Actieve klanten.")};
    chart.table.headings = {QStringLiteral("Coach"), QStringLiteral("Klanten")};
    ChartSeries clients{QStringLiteral("klanten"), {}, false, {1}};
    const int counts[]{3, 37, 52};
    const QStringList outside{QStringLiteral("–"), QStringLiteral("35"), QStringLiteral("–")};
    for (std::size_t place = 0; place < 3; ++place) {
        const QString name = QStringLiteral("coach ") + QChar(u'A' + static_cast<char16_t>(place));
        chart.categories << name;
        clients.points.push_back({static_cast<double>(place), static_cast<double>(counts[place]), {}, place});
        chart.table.rows.push_back({name, QString::number(counts[place])});
        chart.table.rowsOutside.push_back({name, outside[static_cast<qsizetype>(place)]});
    }
    chart.series = {clients};
    return chart;
}

// Two groups, of which the table for outside leaves out the second.
Chart curves()
{
    Chart chart;
    chart.form = ChartForm::Curves;
    chart.ticks = {{0, QStringLiteral("0")}, {6, QStringLiteral("6")}};
    for (std::size_t row = 0; row < 2; ++row) {
        const QString name = QStringLiteral("groep %1").arg(row);
        chart.series.push_back({name,
                                {{0, 0, {}, row},
                                 {1.04, 0.1012, Interval{0.0512, 0.1923}, row},
                                 {1.31, 0.1034, Interval{0.0528, 0.1935}, row},
                                 {2.77, 0.3833, Interval{0.2514, 0.5312}, row},
                                 {3.5, 0.3841, Interval{0.2523, 0.5309}, row}},
                                false,
                                {1}});
        chart.atRisk.push_back({name, {QStringLiteral("42"), QStringLiteral("–")}});
        chart.table.rows.push_back({name, QStringLiteral("42")});
    }
    chart.table.rowsOutside = {{QStringLiteral("groep 0"), QStringLiteral("40")},
                               {QStringLiteral("groep 1"), QStringLiteral("–")}};
    return chart;
}

// All that is written in a drawing, its description too.
QStringList wordsOf(const Chart& chart)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("a.svg"));
    REQUIRE(writeChart(chart, name));
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList words;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
            words << xml.text().toString().trimmed();
    REQUIRE_FALSE(xml.hasError());
    return words;
}

} // namespace

TEST_CASE("A caseload of three has no bar on paper, and the others end at a multiple of five", "[charts]")
{
    const Chart inside = caseloads();
    const Chart outside = forOutside(inside);
    REQUIRE(outside.series.size() == 1);
    REQUIRE(outside.series[0].points.size() == 1);
    CHECK(outside.series[0].points[0] == ChartPoint{1, 35, {}, std::size_t{1}});
    CHECK(outside.table.rows == inside.table.rowsOutside);
    CHECK(outside.summary.isEmpty());
    CHECK(outside.categories == inside.categories); // a gap, not another office
    CHECK(outside.notes.size() == inside.notes.size() + 1);
}

TEST_CASE("A drawing of caseloads names none of the numbers that its table leaves out", "[charts]")
{
    const QStringList words = wordsOf(caseloads());
    CHECK(words.contains(QStringLiteral("coach A")));
    CHECK(words.contains(QStringLiteral("40"))); // the scale ends above the 35, not above the 52
    CHECK_FALSE(words.contains(QStringLiteral("60")));
    for (const int number : {3, 37, 52, 92}) {
        CAPTURE(number);
        for (const auto& word : words)
            CHECK_FALSE(word.split(QLatin1Char(' ')).contains(QString::number(number)));
    }
    CHECK_FALSE(words.join(QLatin1Char(' ')).contains(QStringLiteral("92.")));
}

TEST_CASE("A curve leaves the office in whole percent, without the steps of single people", "[charts]")
{
    const Chart outside = forOutside(curves());
    REQUIRE(outside.series.size() == 1); // the other has no figure in the table either
    const std::vector<ChartPoint> drawn{{0, 0, {}, std::size_t{0}},
                                        {1, 0.1, Interval{0.05, 0.19}, std::size_t{0}},
                                        {2.8, 0.38, Interval{0.25, 0.53}, std::size_t{0}},
                                        {3.5, 0.38, Interval{0.25, 0.53}, std::size_t{0}}};
    CHECK(outside.series[0].points == drawn);
}

TEST_CASE("How many are still followed leaves the office in fives", "[charts]")
{
    const Chart outside = forOutside(curves());
    REQUIRE(outside.atRisk.size() == 1);
    CHECK(outside.atRisk[0].name == QStringLiteral("groep 0"));
    CHECK(outside.atRisk[0].counts == QStringList{QStringLiteral("40"), QStringLiteral("–")});
    CHECK_FALSE(wordsOf(curves()).contains(QStringLiteral("42")));
}

TEST_CASE("A share whose count the table leaves out has no dot on paper, and a target stays", "[charts]")
{
    Chart chart = curves();
    chart.form = ChartForm::Forest;
    chart.atRisk.clear();
    chart.series = {
        {QStringLiteral("aandeel"), {{0, 0.2143, {}, std::size_t{0}}, {1, 0.0312, {}, std::size_t{1}}}, false, {1}},
        {QStringLiteral("streefcijfer"), {{0, 0.5, {}}, {2, 0.5, {}}}, true}};
    const Chart outside = forOutside(chart);
    REQUIRE(outside.series.size() == 2);
    CHECK(outside.series[0].points == std::vector<ChartPoint>{{0, 0.21, {}, std::size_t{0}}});
    CHECK(outside.series[1] == chart.series[1]);
}

TEST_CASE("A series that is in no column of the table stays in the office", "[charts]")
{
    Chart chart = caseloads();
    chart.series[0].columns.clear();
    CHECK_FALSE(forOutside(chart).hasFigures());
}

TEST_CASE("Notes with numbers of people have other words outside", "[charts]")
{
    Chart chart = curves();
    chart.notes = {QStringLiteral("Te weinig gegevens (n = 3)")};
    chart.notesOutside = {QStringLiteral("Te weinig gegevens")};
    CHECK(forOutside(chart).notes == chart.notesOutside);
    CHECK_FALSE(wordsOf(chart).join(QLatin1Char(' ')).contains(QStringLiteral("n = 3")));
}

TEST_CASE("A chart whose table is the same outside is so too, but for the words about all its numbers", "[charts]")
{
    Chart chart = caseloads();
    chart.table.rowsOutside.clear();
    Chart expected = chart;
    expected.summary.clear();
    CHECK(forOutside(chart) == expected);
}
