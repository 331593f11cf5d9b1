// What instruments, their items and scores are called on the screen, in the language of the moment.
#pragma once

#include "core/diagnosis/instrument.h"

#include <QString>

namespace werkpad
{

[[nodiscard]] QString instrumentLabel(const Instrument& instrument);                  // "Zelfredzaamheid-Matrix"
[[nodiscard]] QString itemLabel(const Instrument& instrument, std::string_view item); // an unknown code as it is
[[nodiscard]] QString scoreLabel(const Instrument& instrument, int score);            // "4 Onbetaald werk", "4"

} // namespace werkpad
