// Divides lines over pages.
#pragma once

#include "ui/printing/document_lines.h"

#include <vector>

namespace werkpad
{

struct PlacedLine {
    std::size_t line = 0; // its number
    double top = 0;       // on the page
};
using PrintedPage = std::vector<PlacedLine>;

// What stays together is moved to the next page together, unless it is higher than a page. The head of a table stands
// again at the top of a page on which the table goes on. At least one page.
[[nodiscard]] std::vector<PrintedPage> divideOverPages(const std::vector<DocumentLine>& lines, double pageHeight);

} // namespace werkpad
