// Draws a chart on any device: the window, paper, a picture. The only part of the window that knows Qt Charts.
#pragma once

#include "ui/shared/chart.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace werkpad
{

// Colours that people who confuse red and green tell apart (Okabe and Ito), for a light or a dark ground. A series has
// besides its colour a line style, a mark and a filling of its own.
[[nodiscard]] QColor chartColour(std::size_t series, const QPalette& palette);

// Within `area`, in units of which the letters of `font` have their pixel size; the painter may scale them.
void paintChart(QPainter& painter, const QRectF& area, const Chart& chart, const QPalette& palette, const QFont& font);

// The least room in which the texts fit.
[[nodiscard]] QSizeF smallestChart(const Chart& chart, const QFont& font);

} // namespace werkpad
