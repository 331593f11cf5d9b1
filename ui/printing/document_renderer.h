// Draws a document on A4, as a PDF or on a printer.
#pragma once

#include "core/base/result.h"
#include "core/printing/print_document.h"

#include <QString>

class QPagedPaintDevice;

namespace werkpad
{

// A4 with margins, 11 points or 18 when it is large; in the foot of each page the office and "pagina 1 van 2". Gives
// the number of pages; 0 when the device cannot be painted on.
int paintDocument(const PrintDocument& document, QPagedPaintDevice& device);
void setUpPage(QPagedPaintDevice& device);

// Under another name until it is complete, readable by its owner only. The number of pages; ReadOnly, FileError.
[[nodiscard]] Result<int> writePdf(const PrintDocument& document, const QString& file);

} // namespace werkpad
