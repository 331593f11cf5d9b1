// Invites the client to an appointment.
#pragma once

#include "core/contacts/contact.h"
#include "core/printing/print_document.h"
#include "core/printing/print_material.h"

namespace werkpad
{

// The contact is planned and is the client's.
[[nodiscard]] PrintDocument invitationLetter(const PrintMaterial& material, const Contact& contact, bool large);

} // namespace werkpad
