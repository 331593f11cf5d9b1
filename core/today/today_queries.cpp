#include "core/today/today_queries.h"

#include "core/changes/record_store.h"
#include "core/clients/client_fields.h"
#include "core/clients/client_rules.h"
#include "core/offices/office_store.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/today/today_rules.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace werkpad
{

namespace
{

// How rows of other tables are kept to one caseload: by the index of the client list on the coach, and then by each
// table's index on the client.
constexpr std::string_view kOfCoach =
    " AND client IN (SELECT c.id FROM client_list l JOIN client c ON c.row = l.row WHERE l.coach = ?1)";

// By reason, then the longest waiting first; who has no day at all has waited for ever.
bool comesBefore(const TodayItem& a, const TodayItem& b)
{
    const auto key = [](const TodayItem& item) {
        return std::tuple(item.reason, item.on ? item.on->dayNumber() : 0, item.minute);
    };
    return key(a) != key(b) ? key(a) < key(b) : std::tie(a.name, a.record) < std::tie(b.name, b.record);
}

class TodayReader
{
public:
    TodayReader(Database& database, std::optional<StaffId> staff, Moment now)
        : m_database(database)
        , m_staff(staff)
        , m_now(now)
        , m_office(readOffice(database).value_or(Office{}))
    {
        const auto clients =
            staff ? recordsWhere<Client>(database, "WHERE row IN (SELECT row FROM client_list WHERE coach = ?)", *staff)
                  : recordsWhere<Client>(database, "WHERE closed_on IS NULL");
        for (const auto& client : clients) {
            if (isActive(client, now.day))
                m_clients.emplace(client.id, client);
        }
    }

    std::vector<TodayItem> read()
    {
        readVisits();
        readTransfers();
        readAppointments();
        // Of each record: its client, id, the day it is about, a text.
        readDated(TodayReason::EvaluationDue,
                  "SELECT client, id, planned_on, '' FROM evaluation WHERE held_on IS NULL AND planned_on <= ?2 "
                  "AND plan IN (SELECT id FROM plan WHERE plan.client = evaluation.client AND closed_on IS NULL)");
        readDated(TodayReason::ActivityOverdue,
                  "SELECT client, id, due_on, title FROM plan_activity WHERE state IN ('planned', 'running') "
                  "AND due_on < ?2 "
                  "AND plan IN (SELECT id FROM plan WHERE plan.client = plan_activity.client AND closed_on IS NULL)");
        readDated(TodayReason::FollowUpDue,
                  "SELECT client, id, follow_up_on, follow_up FROM contact WHERE follow_up_on <= ?2 "
                  "AND is_followed_up = 0 AND state <> 'cancelled'");
        readDated(TodayReason::ExemptionReview,
                  "SELECT client, id, review_on, reason FROM exemption WHERE review_on <= date(?2, '+" +
                      std::to_string(kReviewComingDays) + " days') AND (last_day IS NULL OR last_day >= ?2)");
        readPlansMissing();
        readPeriods();
        std::ranges::sort(m_items, comesBefore);
        return std::move(m_items);
    }

private:
    [[nodiscard]] const Client* mine(ClientId id) const
    {
        const auto found = m_clients.find(id);
        return found == m_clients.end() ? nullptr : &found->second;
    }
    // ?1 is the coach (NULL for the whole office), ?2 today; `tail` comes after the last condition.
    [[nodiscard]] std::unique_ptr<Query> query(std::string sql, std::string_view tail = {})
    {
        if (m_staff)
            return m_database.query(sql.append(kOfCoach).append(tail), *m_staff, m_now.day.iso());
        return m_database.query(sql.append(tail), nullptr, m_now.day.iso());
    }
    void add(TodayReason reason, const Client& client, std::optional<Date> on, std::string detail, RecordId record,
             int minute = -1)
    {
        m_items.push_back({reason, client.id, listName(client), on, minute, std::move(detail), record});
    }
    void readDated(TodayReason reason, std::string sql)
    {
        const auto row = query(std::move(sql));
        while (row->next()) {
            if (const Client* client = mine(row->id<ClientId>(0)))
                add(reason, *client, Date::parseIso(row->view(2)), row->text(3), row->id<RecordId>(1));
        }
    }

    // Whoever it is about: a visitor routed to me need not be in my caseload, nor have a dossier.
    void readVisits()
    {
        std::string sql = "SELECT visit.id, visit.client, visit.visitor, visit.arrived_at, visit.subject FROM visit "
                          "WHERE arrived_at >= ?2 AND arrived_at < ?2 || 'U' AND state = 'routed'";
        sql += m_staff ? " AND coach = ?1" : " AND ?1 IS NULL";
        const auto row = m_staff ? m_database.query(sql, *m_staff, m_now.day.iso())
                                 : m_database.query(sql, nullptr, m_now.day.iso());
        while (row->next()) {
            TodayItem item{TodayReason::VisitWaiting, {}, row->text(2), {}, -1, row->text(4), row->id<RecordId>(0)};
            if (!row->isNull(1)) {
                item.client = row->id<ClientId>(1);
                item.name = nameOf(*item.client);
            }
            if (const auto at = Moment::parseIso(row->view(3))) {
                item.on = at->day;
                item.minute = at->minute;
            }
            m_items.push_back(std::move(item));
        }
    }
    void readTransfers()
    {
        std::string sql = "SELECT id, client, requested_at, reason FROM transfer WHERE state = 'requested'";
        sql += m_staff ? " AND to_staff = ?1" : "";
        const auto row = m_staff ? m_database.query(sql, *m_staff) : m_database.query(sql);
        while (row->next()) {
            const auto client = row->id<ClientId>(1);
            const auto at = Moment::parseIso(row->view(2));
            m_items.push_back({TodayReason::TransferToAccept, client, nameOf(client),
                               at ? std::optional(at->day) : std::nullopt, -1, row->text(3), row->id<RecordId>(0)});
        }
    }
    // By who has them, whoever's caseload the client is in.
    void readAppointments()
    {
        std::string sql = "SELECT id, client, at, subject FROM contact WHERE state = 'planned' AND at < ?2 || 'U'";
        sql += m_staff ? " AND staff = ?1" : " AND ?1 IS NULL";
        const auto row = m_staff ? m_database.query(sql, *m_staff, m_now.day.iso())
                                 : m_database.query(sql, nullptr, m_now.day.iso());
        while (row->next()) {
            const auto at = Moment::parseIso(row->view(2));
            const auto client = row->id<ClientId>(1);
            if (!at)
                continue;
            const bool isToday = at->day == m_now.day;
            m_items.push_back({isToday ? TodayReason::AppointmentToday : TodayReason::AppointmentOpen, client,
                               nameOf(client), at->day, at->minute, row->text(3), row->id<RecordId>(0)});
        }
    }
    void readPlansMissing()
    {
        // The newest decision counts.
        const auto row = query("SELECT client, id, max(decided_on), level FROM diagnosis WHERE decided_on <= ?2 "
                               "AND NOT EXISTS (SELECT 1 FROM plan WHERE plan.client = diagnosis.client "
                               "AND (closed_on IS NULL OR started_on >= diagnosis.decided_on))",
                               " GROUP BY client");
        while (row->next()) {
            const Client* client = mine(row->id<ClientId>(0));
            const auto level = row->view(3);
            if (client && (level == "basic" || level == "intensive"))
                add(TodayReason::PlanMissing, *client, Date::parseIso(row->view(2)), {}, row->id<RecordId>(1));
        }
    }
    void readPeriods()
    {
        std::unordered_map<ClientId, Date> lastContacts;
        // +at: by client, not by time, which would go through all contacts that ever were.
        const auto contacts =
            query("SELECT client, max(at) FROM contact WHERE state = 'done' AND +at < ?2 || 'U'", " GROUP BY client");
        while (contacts->next()) {
            if (const auto at = Moment::parseIso(contacts->view(1)))
                lastContacts.emplace(contacts->id<ClientId>(0), at->day);
        }
        const auto spells = byClient<UnemploymentSpell>();
        const auto overrides = byClient<SegmentOverride>();
        for (const auto& [id, client] : m_clients) {
            const Segment segment =
                segmentOn(of(spells, id), of(overrides, id), m_office.segmentationPolicy(), m_now.day);
            const RecordId record(id.bytes());
            if (const auto next = comingBoundary(segment, m_now.day))
                add(TodayReason::BoundaryComing, client, next->on, std::string(periodCode(next->period)), record);
            const auto found = lastContacts.find(id);
            const auto last = found == lastContacts.end() ? std::nullopt : std::optional(found->second);
            if (isContactOverdue(last, client.registeredOn, contactDaysAllowed(m_office, segment.period()), m_now.day))
                add(TodayReason::NoContact, client, last, {}, record);
        }
    }
    template <class T>
    std::unordered_map<ClientId, std::vector<T>> byClient()
    {
        std::unordered_map<ClientId, std::vector<T>> grouped;
        const auto records = m_staff ? recordsWhere<T>(m_database, "WHERE 1" + std::string(kOfCoach), *m_staff)
                                     : recordsWhere<T>(m_database, "");
        for (const auto& record : records)
            grouped[record.client].push_back(record);
        return grouped;
    }
    template <class T>
    static std::span<const T> of(const std::unordered_map<ClientId, std::vector<T>>& grouped, ClientId client)
    {
        const auto found = grouped.find(client);
        return found == grouped.end() ? std::span<const T>{} : std::span<const T>(found->second);
    }
    std::string nameOf(ClientId id)
    {
        if (const Client* client = mine(id))
            return listName(*client);
        const auto client = findRecord<Client>(m_database, id);
        return client ? listName(*client) : std::string{};
    }

    Database& m_database;
    std::optional<StaffId> m_staff;
    Moment m_now;
    Office m_office;
    std::unordered_map<ClientId, Client> m_clients;
    std::vector<TodayItem> m_items;
};

} // namespace

std::vector<TodayItem> readToday(Database& database, std::optional<StaffId> staff, Moment now)
{
    return TodayReader(database, staff, now).read();
}

} // namespace werkpad
