// A contact that is still to be held, with the client's names: what an agenda shows without looking the client up.
#pragma once

#include "core/contacts/contact.h"

#include <string>

namespace werkpad
{

// Of the contact only what an agenda shows is filled in: no note, no agreement, no author.
struct PlannedAppointment {
    Contact contact{};
    std::string listName{}; // of the client: "Berg, Jan van den"
    std::string displayName{};

    bool operator==(const PlannedAppointment&) const = default;
};

} // namespace werkpad
