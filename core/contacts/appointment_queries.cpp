#include "core/contacts/appointment_queries.h"

#include "core/contacts/contact_fields.h"

namespace werkpad
{

namespace
{

constexpr std::string_view kSelect = "SELECT at, id, client, staff, channel, minutes, place, subject, list_name, "
                                     "display_name FROM planned_appointment ";

PlannedAppointment readAppointment(const Query& row)
{
    PlannedAppointment appointment{{}, row.text(8), row.text(9)};
    Contact& contact = appointment.contact;
    contact.at = Moment::parseIso(row.view(0)).value_or(Moment{});
    contact.id = row.id<ContactId>(1);
    contact.client = row.id<ClientId>(2);
    contact.staff = row.id<StaffId>(3);
    fromValue(row.value(4), contact.channel);
    contact.minutes = static_cast<int>(row.integer(5));
    contact.place = row.text(6);
    contact.subject = row.text(7);
    return appointment;
}

template <class... Values>
std::vector<PlannedAppointment> appointmentsWhere(Database& database, std::string_view where, const Values&... values)
{
    std::vector<PlannedAppointment> appointments;
    const auto row = database.query(std::string(kSelect).append(where).append(" ORDER BY at, id"), values...);
    while (row->next())
        appointments.push_back(readAppointment(*row));
    return appointments;
}

} // namespace

std::vector<PlannedAppointment> plannedAppointmentsOf(Database& database, ClientId client)
{
    return appointmentsWhere(database, "WHERE client = ?", client);
}

std::vector<PlannedAppointment> plannedAppointmentsOn(Database& database, Date day)
{
    return appointmentsWhere(database, "WHERE at >= ? AND at < ?", isoBeginOf(day), isoBeginOf(addDays(day, 1)));
}

std::vector<PlannedAppointment> plannedAppointmentsUntil(Database& database, const std::optional<StaffId>& staff,
                                                         Date day)
{
    const std::string night = isoBeginOf(addDays(day, 1));
    if (staff)
        return appointmentsWhere(database, "WHERE staff = ? AND at < ?", *staff, night);
    return appointmentsWhere(database, "WHERE at < ?", night);
}

} // namespace werkpad
