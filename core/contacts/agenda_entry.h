// One line of an agenda: an appointment or a contact, with the names that belong to it.
#pragma once

#include "core/contacts/contact.h"

#include <string>

namespace werkpad
{

// Names and subjects only for who may view clients; notes never, they are in the dossier.
struct AgendaEntry {
    Contact contact{};
    std::string clientName{};
    std::string staffName{};

    bool operator==(const AgendaEntry&) const = default;
};

} // namespace werkpad
