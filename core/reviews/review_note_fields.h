// The columns of review notes.
#pragma once

#include "core/changes/field.h"
#include "core/reviews/review_note.h"

namespace werkpad
{

constexpr std::array<std::string_view, 3> storedCodes(ReviewState)
{
    return {"asked", "answered", "closed"};
}

template <>
struct EntityOf<ReviewNote> {
    static constexpr std::string_view table = "review_note";
    static constexpr int number = 120;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&ReviewNote::client>("client"),
        field<&ReviewNote::question>("question"),
        field<&ReviewNote::askedBy>("asked_by"),
        field<&ReviewNote::askedAt>("asked_at"),
        field<&ReviewNote::state>("state"),
        field<&ReviewNote::answer>("answer"),
        field<&ReviewNote::answeredBy>("answered_by"),
        field<&ReviewNote::answeredAt>("answered_at"),
        field<&ReviewNote::closedBy>("closed_by"),
        field<&ReviewNote::closedAt>("closed_at"),
    };
};

} // namespace werkpad
