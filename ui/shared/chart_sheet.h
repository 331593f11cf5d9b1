// A chart with its table and its definitions on paper, and as a file: PDF, PNG or SVG. What may not leave the office is
// left out here (chart_outside.h).
#pragma once

#include "core/base/result.h"
#include "ui/shared/chart.h"

class QPagedPaintDevice;

namespace werkpad
{

// A4, lying: first the chart with what the figures mean, then the table over as many pages as it takes. Black on white,
// whatever the look of the program. Gives the number of pages; 0 when the device cannot be painted on.
int paintSheet(const Chart& chart, QPagedPaintDevice& device);
void setUpSheet(QPagedPaintDevice& device);

// The end of the name says which: .pdf is the sheet, .svg and .png the picture with its definitions. Complete or not at
// all, readable by its owner only. FileError.
[[nodiscard]] Result<void> writeChart(const Chart& chart, const QString& file);

} // namespace werkpad
