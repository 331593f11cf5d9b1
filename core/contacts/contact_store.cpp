#include "core/contacts/contact_store.h"

#include "core/changes/record_store.h"

namespace werkpad
{

std::vector<Contact> contactsOf(Database& database, ClientId client)
{
    return recordsWhere<Contact>(database, "WHERE client = ? ORDER BY at DESC, id DESC", client);
}

std::vector<Contact> contactsBetween(Database& database, const std::optional<StaffId>& staff, Date first, Date last)
{
    // Moments are text: everything on the last day sorts before the next day.
    return recordsWhere<Contact>(database,
                                 "WHERE at >= ? AND at < ? AND state <> 'cancelled' AND (?3 IS NULL OR staff = ?3) "
                                 "ORDER BY at, id",
                                 first, addDays(last, 1), staff);
}

} // namespace werkpad
