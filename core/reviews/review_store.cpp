#include "core/reviews/review_store.h"

#include "core/changes/record_store.h"

namespace werkpad
{

std::vector<ReviewNote> reviewNotesOf(Database& database, ClientId client)
{
    return recordsWhere<ReviewNote>(database, "WHERE client = ? ORDER BY asked_at DESC, id DESC", client);
}

std::vector<ReviewNote> openReviewNotes(Database& database)
{
    return recordsWhere<ReviewNote>(database, "WHERE state <> 'closed' ORDER BY asked_at, id");
}

} // namespace werkpad
