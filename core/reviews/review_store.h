// The SQL of review notes.
#pragma once

#include "core/reviews/review_note_fields.h"
#include "core/storage/database.h"

#include <vector>

namespace werkpad
{

// All throw SQLite::Exception.
[[nodiscard]] std::vector<ReviewNote> reviewNotesOf(Database& database, ClientId client); // newest first
[[nodiscard]] std::vector<ReviewNote> openReviewNotes(Database& database);                // not closed, oldest first

} // namespace werkpad
