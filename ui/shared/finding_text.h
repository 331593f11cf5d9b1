// The sentence of a finding in the language of the screen: what is wrong and what to do.
#pragma once

#include "core/base/finding.h"

#include <QString>

namespace werkpad
{

// Has a sentence for each code of core's findingText() and for those of the fields in ui/shared; any other code falls
// back on core's English.
[[nodiscard]] QString findingSentence(const Finding& finding);

} // namespace werkpad
