// The plan of approach for the client: in plain words, to be signed.
#pragma once

#include "core/printing/print_document.h"
#include "core/printing/print_material.h"

namespace werkpad
{

// Of the open plan, which the material must have.
[[nodiscard]] PrintDocument planLetter(const PrintMaterial& material, const PrintOptions& options);

} // namespace werkpad
