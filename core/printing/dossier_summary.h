// A dossier on a page or two, for a colleague.
#pragma once

#include "core/printing/print_document.h"
#include "core/printing/print_material.h"

namespace werkpad
{

[[nodiscard]] PrintDocument dossierSummary(const PrintMaterial& material, const PrintOptions& options);

} // namespace werkpad
