// How far a question about a dossier is, in the language of the screen.
#pragma once

#include "core/reviews/review_note.h"

#include <QString>

namespace werkpad
{

[[nodiscard]] QString label(ReviewState state);

} // namespace werkpad
