// A document broken into lines for a width: what is placed on pages and drawn.
#pragma once

#include "core/printing/print_document.h"

#include <QFont>
#include <QString>

#include <cstddef>
#include <vector>

class QPaintDevice;

namespace werkpad
{

struct TextRun {
    double x = 0;
    QString text{};
    QFont font{};
};
// Along the bottom of a line.
struct LineRule {
    double from = 0;
    double to = 0;
    bool isStrong = false; // to sign on, or below the head of a table; else as light as can be
};
struct LineRange {
    std::size_t first = 0;
    std::size_t count = 0;
};

// Lengths are dots of the device. A line is never divided; everything else can be, between two lines.
struct DocumentLine {
    double above = 0; // room above it, but not at the top of a page
    double height = 0;
    double baseline = 0; // from its top
    std::vector<TextRun> runs{};
    std::vector<LineRule> rules{};
    bool staysWithNext = false; // a heading, a row of a table, the lines to sign on
    LineRange head{};           // the head of its table, drawn again when a page begins with this line
};

[[nodiscard]] std::vector<DocumentLine> linesOf(const PrintDocument& document, QPaintDevice& device, double width);

// Of running text, in points.
[[nodiscard]] double letterSize(const PrintDocument& document);
[[nodiscard]] QFont letters(double points);

} // namespace werkpad
