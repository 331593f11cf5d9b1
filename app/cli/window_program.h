// The program of the window, which can draw what this one cannot.
#pragma once

#include "core/base/result.h"
#include "core/printing/print_document.h"

#include <filesystem>

namespace werkpad
{

// Whether a PDF can be made there, as far as can be told beforehand: what is made is logged, also when it cannot be
// kept. Leaves nothing. Missing (folder, or no window program beside this one), ReadOnly, FileError.
[[nodiscard]] Result<void> readyToDrawPdf(const std::filesystem::path& target);
// Has the document drawn as a PDF, there complete or not at all and readable by its owner only; gives the number of
// pages. The document goes from program to program in memory. Errors as above.
[[nodiscard]] Result<int> drawPdf(const PrintDocument& document, const std::filesystem::path& target);

} // namespace werkpad
