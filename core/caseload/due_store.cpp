#include "core/caseload/due_store.h"

#include "core/base/stored_code.h"
#include "core/caseload/side_scan.h"
#include "core/contacts/appointment_queries.h"
#include "core/contacts/contact_fields.h"

#include <algorithm>
#include <tuple>

namespace werkpad
{

namespace
{

constexpr std::size_t kMostGathered = 50'000;

constexpr std::string_view kSelectItems =
    "SELECT coach, shown_from, record, kind, due_on, shown_until, detail, row FROM due_item ";

Date dayOf(const Query& row, int column)
{
    return Date::fromDayNumber(static_cast<std::int32_t>(row.integer(column)));
}

DueItem readItem(const Query& row)
{
    DueItem item;
    if (const auto coach = row.id<StaffId>(0); coach != StaffId{})
        item.coach = coach;
    item.shownFrom = dayOf(row, 1);
    item.record = row.id<RecordId>(2);
    item.kind = enumerator<DueKind>(row, 3);
    item.on = dayOf(row, 4);
    if (!row.isNull(5))
        item.shownUntil = dayOf(row, 5);
    item.detail = row.text(6);
    return item;
}

} // namespace

ClientDue DueStore::find(ClientRowNumber row, ClientId client)
{
    ClientDue due;
    const auto items = m_database.query(std::string(kSelectItems) + "WHERE row = ?", std::int64_t{row});
    while (items->next())
        due.items.push_back(readItem(*items));
    std::ranges::sort(due.items, {}, orderOf);
    due.appointments = plannedAppointmentsOf(m_database, client);
    return due;
}

void DueStore::put(ClientRowNumber row, ClientId client, const ClientDue& due)
{
    if (m_isCleared)
        return add(row, due);
    const ClientDue before = find(row, client);
    if (before == due)
        return;
    if (before.items != due.items) {
        m_database.query("DELETE FROM due_item WHERE row = ?", std::int64_t{row})->run();
        for (const auto& item : due.items)
            insert(ItemOfClient{row, item});
    }
    if (before.appointments != due.appointments) {
        m_database.query("DELETE FROM planned_appointment WHERE client = ?", client)->run();
        for (const auto& appointment : due.appointments)
            insert(appointment);
    }
}

void DueStore::add(ClientRowNumber row, const ClientDue& due)
{
    for (const auto& item : due.items)
        m_items.push_back({row, item});
    m_appointments.insert(m_appointments.end(), due.appointments.begin(), due.appointments.end());
    if (m_items.size() + m_appointments.size() >= kMostGathered)
        flush();
}

void DueStore::flush()
{
    std::ranges::sort(m_items, {}, [](const ItemOfClient& entry) {
        return std::tuple(entry.item.coach.value_or(StaffId{}), entry.item.shownFrom, entry.item.record);
    });
    for (const auto& item : m_items)
        insert(item);
    m_items.clear();
    std::ranges::sort(m_appointments, {}, [](const PlannedAppointment& appointment) {
        return std::pair(appointment.contact.at, appointment.contact.id);
    });
    for (const auto& appointment : m_appointments)
        insert(appointment);
    m_appointments.clear();
}

void DueStore::clear()
{
    m_isCleared = true;
    m_items.clear();
    m_appointments.clear();
    m_database.execute("DELETE FROM due_item");
    m_database.execute("DELETE FROM planned_appointment");
}

void DueStore::insert(const ItemOfClient& entry)
{
    if (!m_insertItem)
        m_insertItem =
            m_database.query("INSERT INTO due_item (coach, shown_from, record, kind, row, due_on, shown_until, detail) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    const DueItem& item = entry.item;
    const auto until = item.shownUntil ? std::optional(std::int64_t{item.shownUntil->dayNumber()}) : std::nullopt;
    m_insertItem->with(item.coach.value_or(StaffId{}), std::int64_t{item.shownFrom.dayNumber()}, item.record,
                       storedCode(item.kind), std::int64_t{entry.row}, std::int64_t{item.on.dayNumber()}, until,
                       item.detail);
    m_insertItem->runAgain();
}

void DueStore::insert(const PlannedAppointment& appointment)
{
    if (!m_insertAppointment)
        m_insertAppointment = m_database.query("INSERT INTO planned_appointment (at, id, client, staff, channel, "
                                               "minutes, place, subject, list_name, display_name) "
                                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const Contact& contact = appointment.contact;
    m_insertAppointment->with(contact.at.iso(), contact.id, contact.client, contact.staff, storedCode(contact.channel),
                              contact.minutes, contact.place, contact.subject, appointment.listName,
                              appointment.displayName);
    m_insertAppointment->runAgain();
}

std::int64_t DueStore::superfluous()
{
    const auto count = m_database.query("SELECT (SELECT count(*) FROM due_item WHERE row NOT IN (SELECT row FROM "
                                        "client)) + (SELECT count(*) FROM planned_appointment WHERE client NOT IN "
                                        "(SELECT id FROM client))");
    return count->next() ? count->integer(0) : 0;
}

void forEachDue(Database& database, const std::optional<StaffId>& coach, Date on, const VisitDue& visit)
{
    const std::int64_t day = on.dayNumber();
    std::string sql(kSelectItems);
    sql += coach ? "WHERE coach = ?2 AND " : "WHERE ";
    sql += "shown_from <= ?1 AND (shown_until IS NULL OR shown_until >= ?1)";
    const auto row = coach ? database.query(sql, day, *coach) : database.query(sql, day);
    while (row->next())
        visit(static_cast<ClientRowNumber>(row->integer(7)), readItem(*row));
}

} // namespace werkpad
