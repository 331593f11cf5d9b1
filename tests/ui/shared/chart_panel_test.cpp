#include "tests/support/settle.h"
#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/support/qt_text.h"
#include "ui/shared/chart_painter.h"
#include "ui/shared/chart_panel.h"
#include "ui/shared/chart_sheet.h"
#include "ui/shared/chart_table_model.h"
#include "ui/shared/chart_view.h"
#include "ui/shared/look.h"
#include "ui/shared/questions.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

Chart chartOf(ChartForm form, int series = 2)
{
    Chart chart;
    chart.form = form;
    chart.title = QStringLiteral("Aan het werk");
    chart.summary = QStringLiteral("0-3 mnd: 40 %");
    chart.notes = {QStringLiteral("Aan het werk: de eerste werkdag. (versie 1)")};
    chart.isShare = form != ChartForm::Bars && form != ChartForm::Columns;
    for (int place = 0; place < 4; ++place) {
        chart.ticks.push_back({static_cast<double>(place), QString::number(place)});
        chart.categories << QStringLiteral("groep %1").arg(place);
    }
    for (int i = 0; i < series; ++i) {
        ChartSeries one{QStringLiteral("reeks %1").arg(i), {}, false};
        for (int place = 0; place < 4; ++place) {
            const double figure = chart.isShare ? 0.1 * (place + 1 + i) : 10.0 * (place + 1);
            one.points.push_back({static_cast<double>(place), figure, Interval{figure / 2, figure * 1.5}});
        }
        chart.series.push_back(one);
    }
    chart.table.headings = {QStringLiteral("Groep"), QStringLiteral("Mensen")};
    for (int row = 0; row < 60; ++row)
        chart.table.rows.push_back({QStringLiteral("groep %1").arg(row), QString::number(row)});
    return chart;
}

QImage drawn(const Chart& chart, const QPalette& palette)
{
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    QFont font;
    font.setPixelSize(14);
    paintChart(painter, QRectF(10, 10, 580, 380), chart, palette, font);
    return image;
}

int pixelsLike(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

QByteArray bytesOf(const QString& file)
{
    QFile opened(file);
    REQUIRE(opened.open(QIODevice::ReadOnly));
    return opened.readAll();
}

} // namespace

TEST_CASE("Every form of chart draws each of its series, in a light and in a dark palette", "[charts]")
{
    for (const auto form : {ChartForm::Curves, ChartForm::Trend, ChartForm::Forest, ChartForm::Bars, ChartForm::Columns,
                            ChartForm::Funnel})
        for (const auto& palette : {lightPalette(), darkPalette()}) {
            CAPTURE(static_cast<int>(form), isDark(palette));
            const QImage image = drawn(chartOf(form), palette);
            CHECK(pixelsLike(image, chartColour(0, palette)) > 20);
            CHECK(pixelsLike(image, chartColour(1, palette)) > 20);
        }
}

TEST_CASE("A lying bar fills its place, and nothing lies beside it", "[charts]")
{
    const QPalette palette;
    const QImage image = drawn(chartOf(ChartForm::Bars), palette);
    const QColor colour = chartColour(0, palette); // the first filling is whole
    // In the lower half, where no legend is: the beginnings and the heights of the bars on an upright line.
    std::vector<int> begins;
    std::vector<int> heights;
    for (int x = 0; x < image.width() && begins.size() < 2; ++x) {
        begins.clear();
        heights.clear();
        for (int y = image.height() / 2; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != colour)
                continue;
            if (image.pixelColor(x, y - 1) != colour) {
                begins.push_back(y);
                heights.push_back(0);
            }
            if (!heights.empty())
                ++heights.back();
        }
    }
    REQUIRE(begins.size() >= 2);
    CHECK(heights[0] > (begins[1] - begins[0]) / 2);
}

TEST_CASE("The colours of series stand out from the ground and from each other", "[charts]")
{
    for (const auto& palette : {lightPalette(), darkPalette()}) {
        QSet<QRgb> colours;
        for (std::size_t i = 0; i < 5; ++i) {
            CAPTURE(i, isDark(palette));
            CHECK(contrast(chartColour(i, palette), palette.color(QPalette::Base)) > 2.8);
            colours.insert(chartColour(i, palette).rgb());
        }
        CHECK(colours.size() == 5);
    }
}

TEST_CASE("A chart of one place, of no height and of nothing draws without harm", "[charts]")
{
    Chart one = chartOf(ChartForm::Bars, 1);
    one.categories = {QStringLiteral("groep")};
    for (auto& series : one.series)
        series.points = {{0, 0, {}}};
    for (const auto form : {ChartForm::Curves, ChartForm::Trend, ChartForm::Forest, ChartForm::Bars, ChartForm::Columns,
                            ChartForm::Funnel}) {
        one.form = form;
        CHECK_FALSE(drawn(one, lightPalette()).isNull());
        Chart nothing;
        nothing.form = form;
        CHECK_FALSE(drawn(nothing, lightPalette()).isNull());
    }
}

TEST_CASE("The table behind a chart is a proper model, with figures to the right", "[charts]")
{
    ChartTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(chartOf(ChartForm::Forest).table);
    CHECK(model.rowCount() == 60);
    CHECK(model.index(3, 1).data().toString() == QStringLiteral("3"));
    CHECK((Qt::Alignment(model.index(3, 1).data(Qt::TextAlignmentRole).toInt()) & Qt::AlignRight));
    CHECK((Qt::Alignment(model.index(3, 0).data(Qt::TextAlignmentRole).toInt()) & Qt::AlignLeft));
    model.setTable({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A screen reader hears what the chart shows, and goes through the table cell by cell", "[charts]")
{
    Questions questions;
    ChartPanel panel(questions);
    panel.setChart(chartOf(ChartForm::Forest));
    panel.resize(900, 700);
    panel.show();
    settle();
    CHECK(namelessObjects(panel).isEmpty());
    CHECK(tablesWithoutCurrentIndex(panel).isEmpty());
    auto* view = panel.findChild<ChartView*>();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(view);
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::Chart);
    CHECK(spoken->text(QAccessible::Name).contains(QStringLiteral("Aan het werk")));
    CHECK(spoken->text(QAccessible::Description) == QStringLiteral("0-3 mnd: 40 %"));
    auto* table = panel.findChild<QTableView*>(QStringLiteral("chartTable"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    CHECK(table->currentIndex().row() == 1);
}

TEST_CASE("The chart, the table or both are shown, and without figures the table alone", "[charts]")
{
    Questions questions;
    ChartPanel panel(questions);
    panel.setChart(chartOf(ChartForm::Trend));
    panel.resize(900, 700);
    panel.show();
    auto* view = panel.findChild<ChartView*>();
    auto* table = panel.findChild<QTableView*>(QStringLiteral("chartTable"));
    CHECK((view->isVisible() && table->isVisible()));
    const auto choices = panel.findChildren<QRadioButton*>();
    REQUIRE(choices.size() == 3);
    QTest::keyClick(choices[1], Qt::Key_Space);
    CHECK((view->isVisible() && !table->isVisible()));
    QTest::keyClick(choices[2], Qt::Key_Space);
    CHECK((!view->isVisible() && table->isVisible()));
    QTest::keyClick(choices[1], Qt::Key_Space);
    Chart empty = chartOf(ChartForm::Trend, 0);
    panel.setChart(empty);
    CHECK((!view->isVisible() && table->isVisible()));
}

TEST_CASE("The clients behind a number are offered while the numbers are in sight", "[charts]")
{
    Questions questions;
    ChartPanel panel(questions);
    Chart chart = chartOf(ChartForm::Trend);
    for (std::size_t row = 0; row < chart.table.rows.size(); ++row)
        chart.table.rowKeys.push_back(row);
    chart.table.columnKeys = {0, 0};
    panel.setChart(chart);
    panel.resize(900, 700);
    panel.show();
    const auto choices = panel.findChildren<QRadioButton*>();
    REQUIRE(choices.size() == 3);
    CHECK(panel.listAction().isEnabled());
    QTest::keyClick(choices[1], Qt::Key_Space); // the chart alone
    CHECK_FALSE(panel.listAction().isEnabled());
    panel.setChart(chart);
    CHECK_FALSE(panel.listAction().isEnabled());
    QTest::keyClick(choices[2], Qt::Key_Space); // the table alone
    CHECK(panel.listAction().isEnabled());
}

TEST_CASE("A chart is saved as a picture, as a drawing and as a PDF by the end of its name", "[charts]")
{
    const QTemporaryDir folder;
    Questions questions;
    ChartPanel panel(questions);
    panel.setChart(chartOf(ChartForm::Curves));
    panel.show();
    auto* button = panel.findChild<QPushButton*>(QStringLiteral("saveChartButton"));
    const auto saved = [&](const char* name) {
        const QString file = folder.filePath(QLatin1String(name));
        questions.answerNext(file);
        QTest::mouseClick(button, Qt::LeftButton);
        return bytesOf(file);
    };
    CHECK(QImage::fromData(saved("a.png")).width() == 2400);
    const QByteArray drawing = saved("a.svg");
    CHECK(drawing.contains("<svg"));
    CHECK(drawing.contains("reeks 1"));  // letters stay letters
    CHECK(drawing.contains("versie 1")); // the definition goes along
    CHECK(saved("a.pdf").startsWith("%PDF"));
}

TEST_CASE("A chart that cannot be saved says so and leaves nothing behind", "[charts]")
{
    const QTemporaryDir folder;
    const auto written = writeChart(chartOf(ChartForm::Bars), folder.filePath(QStringLiteral("nergens/a.png")));
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::FileError);
}

TEST_CASE("A long table goes on over pages, and what leaves the office has small counts left out", "[charts]")
{
    QTemporaryDir folder;
    QPdfWriter writer(folder.filePath(QStringLiteral("a.pdf")));
    setUpSheet(writer);
    Chart chart = chartOf(ChartForm::Forest);
    CHECK(paintSheet(chart, writer) == 4);
    chart.table.rowsOutside = {{QStringLiteral("groep"), QStringLiteral("–")}};
    CHECK(paintSheet(chart, writer) == 2);
}
