// Lays a document out as rich text.
#pragma once

#include "core/printing/print_document.h"

#include <QTextDocument>

namespace werkpad
{

// Fills `text`: letters, headings, tables, lines to sign on. Black on white, whatever the look of the program.
void fillText(QTextDocument& text, const PrintDocument& document);
// Takes a heading that would stand alone at the foot of a page to the next one. The size of the page is set.
void keepHeadingsWithText(QTextDocument& text);

// Of running text, in points.
[[nodiscard]] double letterSize(const PrintDocument& document);
[[nodiscard]] QFont letters(double points);

} // namespace werkpad
