// The SQL of contacts.
#pragma once

#include "core/contacts/contact_fields.h"
#include "core/storage/database.h"

#include <string>
#include <vector>

namespace werkpad
{

// All throw SQLite::Exception.
[[nodiscard]] std::vector<Contact> contactsOf(Database& database, ClientId client); // newest first
// Contacts on these days (inclusive) but for cancelled ones, of one person or of everybody, as they follow each other.
[[nodiscard]] std::vector<Contact> contactsBetween(Database& database, const std::optional<StaffId>& staff, Date first,
                                                   Date last);

} // namespace werkpad
