// A print document as JSON, the way from the command line to the program that can draw.
#pragma once

#include "core/printing/print_document.h"

#include <optional>
#include <string>
#include <string_view>

namespace werkpad
{

[[nodiscard]] std::string printDocumentToJson(const PrintDocument& document);
// Nothing when it is no print document, or has a block of an unknown kind.
[[nodiscard]] std::optional<PrintDocument> printDocumentFromJson(std::string_view text);

} // namespace werkpad
