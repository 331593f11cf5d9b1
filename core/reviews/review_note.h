// A question that a team lead asks of a case worker about a dossier: answered, and closed when it is dealt with.
#pragma once

#include "core/base/moment.h"
#include "core/clients/client.h"

#include <optional>
#include <string>

namespace werkpad
{

using ReviewNoteId = Id<struct ReviewNoteTag>;

enum class ReviewState { Asked, Answered, Closed };

// To whoever is responsible for the client when it is read, not to a person: a caseload may change hands meanwhile.
struct ReviewNote {
    ReviewNoteId id{};
    ClientId client{};
    std::string question{};
    StaffId askedBy{};
    Moment askedAt{};
    ReviewState state = ReviewState::Asked;
    std::string answer{};
    std::optional<StaffId> answeredBy{};
    std::optional<Moment> answeredAt{};
    std::optional<StaffId> closedBy{};
    std::optional<Moment> closedAt{};

    bool operator==(const ReviewNote&) const = default;
};

} // namespace werkpad
