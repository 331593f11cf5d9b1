#include "ui/shared/chart_painter.h"

#include "ui/shared/chart_frame.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QImage>
#include <QLineSeries>
#include <QPainter>
#include <QPainterPath>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace werkpad
{

namespace
{

constexpr std::array<QRgb, 7> kOnLight{0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7,
                                       0xff404040, 0xffe69f00, 0xff56b4e9};
constexpr std::array<QRgb, 7> kOnDark{0xff56b4e9, 0xffe69f00, 0xff2fc79a, 0xffe79fc6,
                                      0xfff0e442, 0xffff8c42, 0xffffffff};
constexpr std::array kLineStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
constexpr std::array kFillings{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense6Pattern, Qt::HorPattern,
                               Qt::FDiagPattern, Qt::CrossPattern, Qt::VerPattern};
constexpr float kBandOpacity = 0.18F;

QColor mixed(const QColor& colour, const QColor& ground, float share)
{
    const auto part = [share](float one, float other) { return one * share + other * (1 - share); };
    return QColor::fromRgbF(part(colour.redF(), ground.redF()), part(colour.greenF(), ground.greenF()),
                            part(colour.blueF(), ground.blueF()));
}

// The filling of bar `series`; a pattern lies on a tint of its colour, so that its area can be compared with a full
// one. In one brush: Qt Charts draws a second series of bars beside the first, not over it.
QBrush filling(std::size_t series, const QColor& colour, const QColor& ground)
{
    const Qt::BrushStyle pattern = kFillings[series % kFillings.size()];
    if (pattern == Qt::SolidPattern)
        return colour;
    constexpr int kSide = 24; // of whole patterns, which repeat every 8
    QImage image(kSide, kSide, QImage::Format_ARGB32_Premultiplied);
    image.fill(mixed(colour, ground, 0.35F));
    QPainter painter(&image);
    painter.fillRect(image.rect(), QBrush(colour, pattern));
    painter.end();
    return QBrush(image);
}

class Drawing : private ChartFrame
{
public:
    Drawing(QPainter& painter, const QRectF& area, const Chart& chart, const QPalette& palette, const QFont& font)
        : ChartFrame(area, chart, font)
        , m_painter(painter)
        , m_palette(palette)
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setFont(m_font);
        paintLegend();
        paintSeries();
        paintScale();
        paintMarks();
        paintAtRisk();
        m_painter.restore();
    }

private:
    void paintLegend() const
    {
        placeLegend([this](QPointF place, std::size_t number) {
            const auto& series = m_chart.series[number];
            const QColor colour = colourOf(number);
            const double middle = place.y() + m_line / 2;
            const double from = place.x() + m_line * 0.25;
            const double to = place.x() + m_line * 2.5;
            if (m_chart.form == ChartForm::Bars || (m_chart.form == ChartForm::Columns && !series.isReference)) {
                const QRectF box(from, place.y() + m_line * 0.15, to - from, m_line * 0.7);
                m_painter.setPen(QPen(m_palette.color(QPalette::Text), 1));
                m_painter.setBrush(filling(number, colour, m_palette.color(QPalette::Base)));
                m_painter.drawRect(box);
            } else {
                const bool hasLine =
                    series.isReference || m_chart.form == ChartForm::Curves || m_chart.form == ChartForm::Trend;
                m_painter.setPen(penOf(number));
                if (hasLine)
                    m_painter.drawLine(QPointF(from, middle), QPointF(to, middle));
                if (!series.isReference)
                    paintMark({(from + to) / 2, middle}, number);
            }
            m_painter.setPen(m_palette.color(QPalette::Text));
            m_painter.drawText(QPointF(place.x() + 3 * m_line, place.y() + m_letters.ascent()), series.name);
        });
    }

    // --- series, by Qt Charts
    // ------------------------------------------------------------------------------------------

    [[nodiscard]] QColor colourOf(std::size_t series) const
    {
        return m_chart.series[series].isReference ? m_palette.color(QPalette::Text)
                                                  : chartColour(figureNumber(series), m_palette);
    }
    [[nodiscard]] QPen penOf(std::size_t series) const
    {
        const bool isReference = m_chart.series[series].isReference;
        QPen pen(colourOf(series), isReference ? m_line / 16 : m_line / 8);
        const std::size_t style = isReference ? series + 1 : figureNumber(series);
        pen.setStyle(kLineStyles[style % kLineStyles.size()]);
        pen.setCapStyle(Qt::FlatCap);
        return pen;
    }

    void paintSeries() const
    {
        QGraphicsScene scene;
        auto* chart = new QChart;
        scene.addItem(chart);
        chart->setBackgroundVisible(false);
        chart->legend()->hide();
        chart->setAnimationOptions(QChart::NoAnimation);
        chart->resize(m_area.size());
        chart->setPlotArea(m_plot.translated(-m_area.topLeft()));
        const auto [across, up] = addAxes(*chart);
        if (m_chart.form == ChartForm::Bars || m_chart.form == ChartForm::Columns)
            addBars(*chart, *across, *up);
        for (std::size_t i = 0; i < m_chart.series.size(); ++i)
            addLine(*chart, *across, *up, i);
        scene.setSceneRect(QRectF(QPointF(), m_area.size()));
        scene.render(&m_painter, m_area, scene.sceneRect(), Qt::IgnoreAspectRatio);
    }

    struct Axes {
        QAbstractAxis* across;
        QAbstractAxis* up;
    };
    [[nodiscard]] QValueAxis* numberAxis(double low, double high, double step) const
    {
        auto* axis = new QValueAxis;
        axis->setRange(low, high);
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(0);
        axis->setTickInterval(step);
        return axis;
    }
    [[nodiscard]] Axes addAxes(QChart& chart) const
    {
        QAbstractAxis* figures = numberAxis(0, m_scaleTop, m_scaleStep);
        QAbstractAxis* places = nullptr;
        if (m_chart.form == ChartForm::Bars) {
            auto* categories = new QBarCategoryAxis;
            QStringList reversed; // Qt Charts begins below
            for (qsizetype i = m_chart.categories.size(); i > 0; --i)
                reversed << QString::number(i);
            categories->append(reversed);
            places = categories;
        } else if (m_chart.form == ChartForm::Forest) {
            places = numberAxis(0, std::max<double>(1, static_cast<double>(m_chart.categories.size())), 1);
        } else if (m_chart.form == ChartForm::Columns) {
            auto* categories = new QBarCategoryAxis;
            QStringList names;
            for (std::size_t i = 0; i < m_chart.ticks.size(); ++i)
                names << QString::number(i);
            categories->append(names);
            places = categories;
        } else {
            places = numberAxis(firstX(), lastX(), stepOfTicks());
        }
        const QColor grid = gridColour();
        for (QAbstractAxis* axis : {figures, places}) {
            axis->setLabelsVisible(false);
            axis->setGridLinePen(QPen(grid, 1));
            axis->setLinePen(QPen(m_palette.color(QPalette::Text), 1));
        }
        places->setGridLineVisible(m_chart.form == ChartForm::Curves);
        chart.addAxis(isLying() ? figures : places, Qt::AlignBottom);
        chart.addAxis(isLying() ? places : figures, Qt::AlignLeft);
        return isLying() ? Axes{figures, places} : Axes{places, figures};
    }
    [[nodiscard]] double stepOfTicks() const
    {
        return m_chart.ticks.size() > 1 ? std::max(1e-9, m_chart.ticks[1].at - m_chart.ticks[0].at) : lastX() / 5;
    }
    [[nodiscard]] QColor gridColour() const
    {
        QColor colour = m_palette.color(QPalette::Text);
        colour.setAlphaF(0.15F);
        return colour;
    }

    template <class Series>
    void attach(QChart& chart, Series* series, QAbstractAxis& across, QAbstractAxis& up) const
    {
        chart.addSeries(series);
        series->attachAxis(&across);
        series->attachAxis(&up);
    }

    void addBars(QChart& chart, QAbstractAxis& across, QAbstractAxis& up) const
    {
        const bool lies = m_chart.form == ChartForm::Bars;
        QAbstractBarSeries* bars = lies ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries)
                                        : static_cast<QAbstractBarSeries*>(new QBarSeries);
        bars->setBarWidth(0.7);
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            if (!m_chart.series[i].isReference)
                bars->append(barSet(i));
        }
        attach(chart, bars, across, up);
    }
    [[nodiscard]] QBarSet* barSet(std::size_t number) const
    {
        const auto& series = m_chart.series[number];
        auto* set = new QBarSet(series.name);
        const bool lies = m_chart.form == ChartForm::Bars;
        const std::size_t places = lies ? static_cast<std::size_t>(m_chart.categories.size()) : m_chart.ticks.size();
        std::vector<double> figures(places, 0.0);
        for (const auto& point : series.points) {
            const auto place = static_cast<std::size_t>(std::max(0.0, point.x));
            if (place < places)
                figures[lies ? places - 1 - place : place] = point.y;
        }
        for (const double figure : figures)
            *set << figure;
        const QColor colour = colourOf(number);
        set->setPen(QPen(m_palette.color(QPalette::Text), 1));
        set->setBrush(filling(number, colour, m_palette.color(QPalette::Base)));
        return set;
    }

    void addLine(QChart& chart, QAbstractAxis& across, QAbstractAxis& up, std::size_t number) const
    {
        const auto& series = m_chart.series[number];
        const bool isLine = series.isReference || m_chart.form == ChartForm::Curves || m_chart.form == ChartForm::Trend;
        if (!isLine || series.points.empty() || (isLying() && !series.isReference))
            return;
        if (isLying()) { // a target stands upright
            auto* line = new QLineSeries;
            line->append(series.points.front().y, 0);
            line->append(series.points.front().y, std::max<double>(1, static_cast<double>(m_chart.categories.size())));
            line->setPen(penOf(number));
            attach(chart, line, across, up);
            return;
        }
        if (m_chart.form == ChartForm::Curves && !series.isReference)
            addBand(chart, across, up, number);
        auto* line = new QLineSeries;
        const bool steps = m_chart.form == ChartForm::Curves && !series.isReference;
        for (const QPointF& point : pathOf(series, steps, [](const ChartPoint& one) { return one.y; }))
            line->append(point);
        line->setPen(penOf(number));
        attach(chart, line, across, up);
    }
    template <class Value>
    [[nodiscard]] QList<QPointF> pathOf(const ChartSeries& series, bool steps, Value value) const
    {
        QList<QPointF> path;
        for (const auto& point : series.points) {
            if (steps && !path.isEmpty())
                path << QPointF(point.x, path.last().y());
            path << QPointF(point.x, std::clamp(value(point), 0.0, m_scaleTop));
        }
        return path;
    }
    void addBand(QChart& chart, QAbstractAxis& across, QAbstractAxis& up, std::size_t number) const
    {
        ChartSeries withRange = m_chart.series[number];
        std::erase_if(withRange.points, [](const ChartPoint& point) { return !point.range; });
        if (withRange.points.empty())
            return;
        auto* high = new QLineSeries(&chart);
        auto* low = new QLineSeries(&chart);
        high->replace(pathOf(withRange, true, [](const ChartPoint& point) { return point.range->high; }));
        low->replace(pathOf(withRange, true, [](const ChartPoint& point) { return point.range->low; }));
        auto* band = new QAreaSeries(high, low);
        QColor colour = colourOf(number);
        QPen edge(colour, 1, Qt::DotLine);
        colour.setAlphaF(kBandOpacity);
        band->setBrush(colour);
        band->setPen(edge);
        attach(chart, band, across, up);
    }

    // --- words and marks
    // -----------------------------------------------------------------------------------------------

    void paintScale() const
    {
        m_painter.setPen(m_palette.color(QPalette::Text));
        const double gap = m_line / 4;
        for (double figure = 0; figure <= m_scaleTop * 1.0001; figure += m_scaleStep) {
            const QString text = figureText(figure);
            const double width = m_letters.horizontalAdvance(text);
            const QPointF place = at(0, figure);
            if (isLying())
                m_painter.drawText(QPointF(place.x() - width / 2, m_plot.bottom() + gap + m_letters.ascent()), text);
            else
                m_painter.drawText(QPointF(m_plot.left() - width - gap, place.y() + m_letters.ascent() - m_line / 2),
                                   text);
        }
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            const double room = m_plot.left() - m_area.left() - gap;
            const QString text = m_letters.elidedText(m_chart.categories[i], Qt::ElideRight, room);
            const double y = at(static_cast<double>(i), 0).y();
            m_painter.drawText(
                QPointF(m_plot.left() - gap - m_letters.horizontalAdvance(text), y + m_letters.ascent() - m_line / 2),
                text);
        }
        paintTicks(gap);
        if (!m_chart.yTitle.isEmpty() && !isLying())
            m_painter.drawText(QPointF(m_area.left(), m_area.top() + m_legendHeight + m_letters.ascent()),
                               m_letters.elidedText(m_chart.yTitle, Qt::ElideRight, m_area.width()));
        const QString below = isLying() ? m_chart.yTitle : m_chart.xTitle;
        if (!below.isEmpty()) {
            const QString text = m_letters.elidedText(below, Qt::ElideRight, m_plot.width());
            m_painter.drawText(QPointF(m_plot.right() - m_letters.horizontalAdvance(text),
                                       m_plot.bottom() + gap + m_line + m_letters.ascent()),
                               text);
        }
    }
    // As many as there is room for, the last one always.
    void paintTicks(double gap) const
    {
        if (m_chart.ticks.empty() || isLying())
            return;
        double free = m_area.left();
        const auto& last = m_chart.ticks.back();
        const double lastWidth = m_letters.horizontalAdvance(last.text);
        const double lastLeft = at(last.at, 0).x() - lastWidth / 2;
        for (const auto& tick : m_chart.ticks) {
            const double width = m_letters.horizontalAdvance(tick.text);
            const double left = at(tick.at, 0).x() - width / 2;
            const bool isLast = &tick == &last;
            if (!isLast && (left < free || left + width + m_line > lastLeft))
                continue;
            m_painter.drawText(QPointF(left, m_plot.bottom() + gap + m_letters.ascent()), tick.text);
            free = left + width + m_line / 2;
        }
    }

    void paintMarks() const
    {
        const bool hasMarks =
            m_chart.form == ChartForm::Forest || m_chart.form == ChartForm::Trend || m_chart.form == ChartForm::Funnel;
        if (!hasMarks)
            return;
        std::size_t shown = 0;
        for (const auto& series : m_chart.series)
            shown += series.isReference ? 0 : 1;
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            if (m_chart.series[i].isReference)
                continue;
            // Series beside each other, not on each other.
            const double shift = (static_cast<double>(figureNumber(i)) - static_cast<double>(shown - 1) / 2) * 0.6 /
                                 static_cast<double>(std::max<std::size_t>(1, shown));
            for (const auto& point : m_chart.series[i].points) {
                const double x = m_chart.form == ChartForm::Funnel ? point.x : point.x + shift;
                if (point.range) {
                    m_painter.setPen(QPen(colourOf(i), m_line / 10));
                    m_painter.drawLine(at(x, point.range->low), at(x, point.range->high));
                }
                paintMark(at(x, point.y), i);
            }
        }
    }
    void paintMark(QPointF place, std::size_t number) const
    {
        const double r = m_line * 0.3;
        QPainterPath path;
        switch (figureNumber(number) % 5) {
        case 0:
            path.addEllipse(place, r, r);
            break;
        case 1:
            path.addRect(QRectF(place.x() - r, place.y() - r, 2 * r, 2 * r));
            break;
        case 2:
            path.addPolygon(
                QPolygonF{{place.x(), place.y() - r}, {place.x() + r, place.y() + r}, {place.x() - r, place.y() + r}});
            break;
        case 3:
            path.addPolygon(QPolygonF{{place.x(), place.y() - r},
                                      {place.x() + r, place.y()},
                                      {place.x(), place.y() + r},
                                      {place.x() - r, place.y()}});
            break;
        default:
            path.addPolygon(
                QPolygonF{{place.x(), place.y() + r}, {place.x() + r, place.y() - r}, {place.x() - r, place.y() - r}});
        }
        path.closeSubpath();
        m_painter.fillPath(path, colourOf(number));
        m_painter.strokePath(path, QPen(m_palette.color(QPalette::Base), 1));
    }

    void paintAtRisk() const
    {
        double y = m_plot.bottom() + m_line / 2 + m_line + (m_chart.xTitle.isEmpty() ? 0 : m_line);
        for (const auto& row : m_chart.atRisk) {
            m_painter.setPen(m_palette.color(QPalette::Text));
            const double room = m_plot.left() - m_area.left() - beforePlot(row) - m_line / 2;
            m_painter.drawText(QPointF(m_area.left(), y + m_letters.ascent()),
                               m_letters.elidedText(row.name, Qt::ElideRight, room));
            for (std::size_t i = 0; i < m_chart.ticks.size(); ++i) {
                const QString text = row.counts.value(static_cast<qsizetype>(i));
                const double x = at(m_chart.ticks[i].at, 0).x() - m_letters.horizontalAdvance(text) / 2;
                m_painter.drawText(QPointF(x, y + m_letters.ascent()), text);
            }
            y += m_line;
        }
    }

    QPainter& m_painter;
    QPalette m_palette;
};

bool isDarkGround(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

} // namespace

QColor chartColour(std::size_t series, const QPalette& palette)
{
    return isDarkGround(palette) ? kOnDark[series % kOnDark.size()] : kOnLight[series % kOnLight.size()];
}

void paintChart(QPainter& painter, const QRectF& area, const Chart& chart, const QPalette& palette, const QFont& font)
{
    Drawing(painter, area, chart, palette, font).paint();
}

QSizeF smallestChart(const Chart& chart, const QFont& font)
{
    const QFontMetricsF letters(font);
    const double rows = std::max<double>(8.0, 1.3 * static_cast<double>(chart.categories.size()) + 4) +
                        static_cast<double>(chart.atRisk.size());
    return {letters.averageCharWidth() * 40, letters.height() * rows};
}

} // namespace werkpad
