// The program of the window, which can draw what this one cannot.
#pragma once

#include "core/base/result.h"
#include "core/printing/print_document.h"

#include <filesystem>

namespace werkpad
{

// Has the document drawn as a PDF, there complete or not at all and readable by its owner only; gives the number of
// pages. The document goes from program to program in memory. Missing (folder, or no window program beside this one),
// ReadOnly, FileError.
[[nodiscard]] Result<int> drawPdf(const PrintDocument& document, const std::filesystem::path& target);

} // namespace werkpad
