// Where a chart's figures, words and legend go: its two scales, and the room that the words leave for the plot.
#pragma once

#include "ui/shared/chart.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPointF>
#include <QRectF>

#include <functional>

namespace werkpad
{

// All in the units of `area`. Borrows the chart.
class ChartFrame
{
protected:
    ChartFrame(const QRectF& area, const Chart& chart, const QFont& font);

    [[nodiscard]] bool isLying() const { return m_chart.form == ChartForm::Forest || m_chart.form == ChartForm::Bars; }
    [[nodiscard]] bool hasPlaces() const
    {
        return m_chart.form == ChartForm::Trend || m_chart.form == ChartForm::Columns;
    }
    [[nodiscard]] double firstX() const { return hasPlaces() ? -0.5 : 0; }
    [[nodiscard]] double lastX() const;
    [[nodiscard]] QString figureText(double figure) const;
    [[nodiscard]] QPointF at(double x, double y) const;
    // Of a series among those that are no reference: what its colour, line and mark are chosen by.
    [[nodiscard]] std::size_t figureNumber(std::size_t series) const;
    // How far what stands below the first tick reaches to the left of the plot.
    [[nodiscard]] double beforePlot(const ChartRiskRow& row) const;
    // Gives the height of the legend. Calls `put` with the place and the number of each series.
    double placeLegend(const std::function<void(QPointF, std::size_t)>& put) const;

    QRectF m_area;
    const Chart& m_chart;
    QFont m_font;
    QFontMetricsF m_letters;
    double m_line; // height of one
    double m_legendHeight = 0;
    double m_scaleTop = 1;
    double m_scaleStep = 0.2;
    QRectF m_plot;

private:
    [[nodiscard]] double highestFigure() const;
    [[nodiscard]] double topOfScale() const;
    [[nodiscard]] double widest(const QStringList& texts) const;
    void layOut();
};

} // namespace werkpad
