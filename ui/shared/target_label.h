// What the figures that can have a target are called, in the language of the screen.
#pragma once

#include "core/indicators/target.h"

#include <QString>

namespace werkpad
{

[[nodiscard]] QString label(TargetFigure figure);

} // namespace werkpad
