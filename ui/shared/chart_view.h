// A chart on the screen, following the palette and the letters of the window.
#pragma once

#include "ui/shared/chart.h"

#include <QPixmap>
#include <QWidget>

namespace werkpad
{

// A screen reader sees a chart with a name and a description in words; F1 says it on the screen. Read figure by figure
// it is the table beside it.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    void setChart(const Chart& chart);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    Chart m_chart;
    QPixmap m_picture; // of the chart, palette, letters and size of the moment; null: to be drawn
};

} // namespace werkpad
