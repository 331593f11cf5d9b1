#include "core/intake/desk_queries.h"

#include "core/clients/client_rules.h"
#include "core/clients/client_store.h"
#include "core/contacts/appointment_queries.h"
#include "core/intake/visit_fields.h"
#include "core/offices/office_store.h"
#include "core/regimes/regime.h"
#include "core/regimes/regime_fields.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/segmentation/segmentation_rules.h"
#include "core/staff/staff_store.h"

#include <unordered_map>
#include <unordered_set>

namespace werkpad
{

namespace
{

// The names behind the ids of one list, each read once.
class Names
{
public:
    explicit Names(Database& database)
        : m_database(database)
    {
    }

    const std::string& staff(StaffId id)
    {
        const auto [entry, isNew] = m_staff.try_emplace(id);
        if (isNew) {
            if (const auto member = findRecord<StaffMember>(m_database, id))
                entry->second = member->name;
        }
        return entry->second;
    }

private:
    Database& m_database;
    std::unordered_map<StaffId, std::string> m_staff;
};

DeskEntry entryOf(Database& database, Names& names, const Visit& visit)
{
    DeskEntry entry;
    entry.visit = visit;
    entry.name = visit.visitor;
    entry.hasDossier = visit.client.has_value();
    if (visit.client) {
        if (const auto client = findClient(database, *visit.client))
            entry.name = displayName(*client);
    }
    if (visit.appointment)
        entry.appointment = findRecord<Contact>(database, *visit.appointment);
    if (visit.coach)
        entry.coachName = names.staff(*visit.coach);
    else if (entry.appointment)
        entry.coachName = names.staff(entry.appointment->staff);
    return entry;
}

std::vector<ClientGroup> clientGroups(Database& database, const Client& client, Date today)
{
    const auto coverages = recordsWhere<RegimeCoverage>(database, "WHERE client = ? ORDER BY first_day, id", client.id);
    const auto marks = recordsWhere<ThemeMark>(database, "WHERE client = ? ORDER BY first_day, id", client.id);
    const auto inForce = coveragesOn(coverages, today);
    auto groups =
        groupsOf(themesOn(client.birthDate, coverages, marks, today), inForce, characteristicsOf(database, client.id));

    const auto spells = recordsWhere<UnemploymentSpell>(database, "WHERE client = ? ORDER BY first_day, id", client.id);
    const auto overrides =
        recordsWhere<SegmentOverride>(database, "WHERE client = ? ORDER BY first_day, id", client.id);
    const Office office = readOffice(database).value_or(Office{});
    if (const auto period = segmentOn(spells, overrides, office.segmentationPolicy(), today).period())
        groups.push_back({periodGroup(*period), true});
    return groups;
}

// Over whatever channel: a contact that was held, or a visit that was helped.
void readLastContact(Database& database, ClientId client, VisitFacts& facts)
{
    const auto row = database.query("SELECT staff, at FROM contact WHERE client = ? AND state = 'done' UNION ALL "
                                    "SELECT coach, arrived_at FROM visit WHERE client = ? AND state = 'done' AND coach "
                                    "IS NOT NULL ORDER BY 2 DESC, 1 LIMIT 1",
                                    client, client);
    if (!row->next())
        return;
    facts.lastContactWith = row->id<StaffId>(0);
    if (const auto at = Moment::parseIso(row->view(1)))
        facts.lastContactOn = at->day;
}

} // namespace

std::vector<DeskEntry> readDesk(Database& database, Date day)
{
    const std::string morning = isoBeginOf(day);
    const std::string night = isoBeginOf(addDays(day, 1));
    auto visits = recordsWhere<Visit>(database, "WHERE arrived_at >= ? AND arrived_at < ?", morning, night);
    for (auto& visit :
         recordsWhere<Visit>(database, "WHERE state IN ('waiting', 'routed', 'talking') AND arrived_at < ?", morning))
        visits.push_back(std::move(visit));

    Names names(database);
    std::vector<DeskEntry> entries;
    std::unordered_set<ContactId> arrived;
    for (const auto& visit : visits) {
        if (visit.appointment)
            arrived.insert(*visit.appointment);
        entries.push_back(entryOf(database, names, visit));
    }
    for (auto& planned : plannedAppointmentsOn(database, day)) {
        if (arrived.contains(planned.contact.id))
            continue;
        const std::string& with = names.staff(planned.contact.staff);
        entries.push_back({{}, std::move(planned.contact), std::move(planned.displayName), with, true});
    }
    sortForDesk(entries);
    return entries;
}

int waitingOn(Database& database, Date day)
{
    // Those in conversation are named too, so that the index of open visits serves.
    const auto row = database.query("SELECT count(*) FROM visit WHERE state IN ('waiting', 'routed', 'talking') AND "
                                    "state <> 'talking' AND arrived_at < ?",
                                    isoBeginOf(addDays(day, 1)));
    return row->next() ? static_cast<int>(row->integer(0)) : 0;
}

DeskEntry readDeskEntry(Database& database, const Visit& visit)
{
    Names names(database);
    return entryOf(database, names, visit);
}

std::optional<Contact> plannedOn(Database& database, ClientId client, Date day)
{
    auto found = recordsWhere<Contact>(
        database,
        "WHERE client = ? AND at >= ? AND at < ? AND state = 'planned' AND id NOT IN (SELECT appointment FROM visit "
        "WHERE visit.client = contact.client AND appointment IS NOT NULL) ORDER BY at, id LIMIT 1",
        client, isoBeginOf(day), isoBeginOf(addDays(day, 1)));
    return found.empty() ? std::nullopt : std::optional<Contact>(std::move(found.front()));
}

std::optional<Visit> openVisitOf(Database& database, ClientId client)
{
    auto found = recordsWhere<Visit>(
        database, "WHERE client = ? AND state IN ('waiting', 'routed', 'talking') ORDER BY arrived_at DESC, id LIMIT 1",
        client);
    return found.empty() ? std::nullopt : std::optional<Visit>(std::move(found.front()));
}

std::vector<RoutingStep> routingStepsOf(Database& database, VisitId visit)
{
    // Colleagues take their steps within the same minute and each program numbers its own records, so the order is that
    // of the log: a step is stamped after those its author had seen.
    return recordsWhere<RoutingStep>(database,
                                     "WHERE visit = ? ORDER BY at, (SELECT stamp FROM change JOIN change_set ON "
                                     "change_set.number = change.change_set "
                                     "WHERE change.record = routing_step.id ORDER BY change.number LIMIT 1), id",
                                     visit);
}

VisitFacts readVisitFacts(Database& database, const Visit& visit, Date today)
{
    VisitFacts facts;
    facts.routedTo = visit.coach;
    for (const auto& step : routingStepsOf(database, visit.id)) {
        if (step.kind == RoutingKind::Refused && step.from)
            facts.refusedBy.push_back(*step.from);
    }
    if (visit.appointment) {
        if (const auto appointment = findRecord<Contact>(database, *visit.appointment))
            facts.appointmentWith = appointment->staff;
    }
    const auto client = visit.client ? findClient(database, *visit.client) : std::nullopt;
    if (!client) {
        facts.groups = {{std::string(kEveryone), true}};
        return facts;
    }
    facts.coach = client->coach;
    facts.groups = clientGroups(database, *client, today);
    readLastContact(database, client->id, facts);
    return facts;
}

} // namespace werkpad
