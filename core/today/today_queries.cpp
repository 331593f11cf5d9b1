#include "core/today/today_queries.h"

#include "core/caseload/caseload_figures.h"
#include "core/caseload/client_list_store.h"
#include "core/caseload/contact_policy.h"
#include "core/caseload/due_store.h"
#include "core/changes/record_store.h"
#include "core/clients/client_fields.h"
#include "core/clients/client_rules.h"
#include "core/contacts/appointment_queries.h"
#include "core/offices/office_store.h"
#include "core/reviews/review_store.h"
#include "core/transfers/replacement_queries.h"
#include "core/transfers/transfer_fields.h"
#include "core/transfers/transfer_rules.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace werkpad
{

namespace
{

// By reason, then the longest waiting first; who has no day at all has waited for ever.
bool comesBefore(const TodayItem& a, const TodayItem& b)
{
    const auto key = [](const TodayItem& item) {
        return std::tuple(item.reason, item.on ? item.on->dayNumber() : 0, item.minute);
    };
    return key(a) != key(b) ? key(a) < key(b) : std::tie(a.name, a.record) < std::tie(b.name, b.record);
}

TodayReason reasonOf(DueKind kind)
{
    switch (kind) {
    case DueKind::Evaluation:
        return TodayReason::EvaluationDue;
    case DueKind::Activity:
        return TodayReason::ActivityOverdue;
    case DueKind::FollowUp:
        return TodayReason::FollowUpDue;
    case DueKind::PlanMissing:
        return TodayReason::PlanMissing;
    case DueKind::ExemptionReview:
        return TodayReason::ExemptionReview;
    }
    return TodayReason::FollowUpDue;
}

// Goes through what is derived for the caseload, which lies together, and looks up only those clients it has something
// to tell of.
class TodayReader
{
public:
    TodayReader(Database& database, std::optional<StaffId> staff, Moment now)
        : m_database(database)
        , m_staff(staff)
        , m_now(now)
        , m_office(readOffice(database).value_or(Office{}))
    {
    }

    std::vector<TodayItem> read()
    {
        readVisits();
        readTransfers();
        readConflicts();
        readAppointments();
        readReplacements();
        readReviews();
        readCaseload();
        forEachDue(m_database, m_staff, m_now.day,
                   [this](ClientRowNumber row, const DueItem& item) { addDue(row, item); });
        readDueOfReplaced();
        std::ranges::sort(m_items, comesBefore);
        return std::move(m_items);
    }

private:
    struct Named {
        ClientId id{};
        std::string name{};
    };

    void add(TodayReason reason, ClientRowNumber row, std::optional<Date> on, std::string detail,
             std::optional<RecordId> record = {})
    {
        const Named& client = named(row);
        m_items.push_back({reason, client.id, client.name, on, -1, std::move(detail),
                           record ? *record : RecordId(client.id.bytes())});
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
    // Each field once, however many have changed it.
    void readConflicts()
    {
        std::string sql = "SELECT DISTINCT conflict.subject, conflict.record, conflict.column FROM conflict "
                          "JOIN client ON client.id = conflict.subject";
        sql += m_staff ? " WHERE client.coach = ?1" : "";
        const auto row = m_staff ? m_database.query(sql, *m_staff) : m_database.query(sql);
        while (row->next()) {
            const auto client = row->id<ClientId>(0);
            m_items.push_back(
                {TodayReason::ConflictOpen, client, nameOf(client), {}, -1, row->text(2), row->id<RecordId>(1)});
        }
    }
    // By who has them, whoever's caseload the client is in.
    void readAppointments()
    {
        for (auto& [contact, listName, displayName] : plannedAppointmentsUntil(m_database, m_staff, m_now.day)) {
            const bool isToday = contact.at.day == m_now.day;
            m_items.push_back({isToday ? TodayReason::AppointmentToday : TodayReason::AppointmentOpen, contact.client,
                               std::move(listName), contact.at.day, contact.at.minute, std::move(contact.subject),
                               RecordId(contact.id.bytes())});
        }
    }
    // For a while others look after some of a caseload, and this person after some of theirs.
    void readReplacements()
    {
        if (!m_staff)
            return;
        for (const auto& replacement : replacementsOn(m_database, m_now.day)) {
            const auto row = static_cast<ClientRowNumber>(replacement.row);
            if (replacement.by == *m_staff)
                m_replaced.emplace_back(row, replacement.client);
            else if (replacement.coach == m_staff)
                m_away.insert(row);
        }
    }
    // A question is for who is responsible today, the answer for who asked.
    void readReviews()
    {
        for (const auto& note : openReviewNotes(m_database)) {
            const bool isAnswered = note.state == ReviewState::Answered;
            const auto client = findRecord<Client>(m_database, note.client);
            if (!client || (m_staff && (isAnswered ? note.askedBy != *m_staff : !isResponsibleFor(*client))))
                continue;
            const auto at = isAnswered ? note.answeredAt : note.askedAt;
            m_items.push_back({isAnswered ? TodayReason::ReviewAnswered : TodayReason::ReviewAsked, client->id,
                               listName(*client), at ? std::optional(at->day) : std::nullopt, -1,
                               isAnswered ? note.answer : note.question, RecordId(note.id.bytes())});
        }
    }
    [[nodiscard]] bool isResponsibleFor(const Client& client)
    {
        const auto transfers = recordsOf<Transfer>(m_database, client.id);
        return responsibleOn(client.coach, transfers, m_now.day) == m_staff;
    }
    void readCaseload()
    {
        DayView day(m_now.day);
        const auto visit = [&](const ListedRow& listed) {
            if (!m_away.contains(listed.row))
                readClient(listed, day.cellsOf(listed));
            return true;
        };
        forEachOpen(m_database, m_staff, m_now.day, visit);
        for (const auto& [row, client] : m_replaced)
            visitListed(m_database, row, visit);
    }
    void readClient(const ListedRow& listed, const ClientCells& cells)
    {
        if ((cells.flags & ClientCells::kInactive) != 0)
            return;
        m_active.insert(listed.row);
        if (cells.boundaryIn <= kBoundaryComingDays)
            addBoundary(listed);
        const auto last = lastContact(listed);
        const auto registered = dayOf(listed.registeredOn);
        const auto period = cells.period() == ClientCells::kNoPeriod
                                ? std::nullopt
                                : std::optional(static_cast<Period>(cells.period()));
        if (isContactOverdue(last, registered, contactDaysAllowed(m_office, period), m_now.day))
            add(TodayReason::NoContact, listed.row, last, {});
    }
    void addDue(ClientRowNumber row, const DueItem& item)
    {
        if (m_active.contains(row))
            add(reasonOf(item.kind), row, item.on, item.detail, item.record);
    }
    void readDueOfReplaced()
    {
        DueStore store(m_database);
        for (const auto& [row, client] : m_replaced) {
            for (const auto& item : store.find(row, client).items) {
                if (item.shownFrom <= m_now.day && (!item.shownUntil || *item.shownUntil >= m_now.day))
                    addDue(row, item);
            }
        }
    }
    void addBoundary(const ListedRow& listed)
    {
        if (const auto next = listedSegment(listed.counting, listed.overrides, m_now.day).boundary)
            add(TodayReason::BoundaryComing, listed.row, next->on, std::string(periodCode(next->period)));
    }
    // The list knows the newest contact; asked for an earlier day, the newest until then has to be looked up.
    std::optional<Date> lastContact(const ListedRow& listed)
    {
        const auto last = dayOf(listed.lastContact);
        return !last || *last <= m_now.day ? last : lastContactUntil(m_database, listed.row, m_now.day);
    }
    const Named& named(ClientRowNumber row)
    {
        const auto [entry, isNew] = m_named.try_emplace(row);
        if (isNew) {
            const auto clients = recordsWhere<Client>(m_database, "WHERE row = ?", std::int64_t{row});
            if (!clients.empty())
                entry->second = {clients.front().id, listName(clients.front())};
        }
        return entry->second;
    }
    std::string nameOf(ClientId id)
    {
        const auto client = findRecord<Client>(m_database, id);
        return client ? listName(*client) : std::string{};
    }

    Database& m_database;
    std::optional<StaffId> m_staff;
    Moment m_now;
    Office m_office;
    std::unordered_set<ClientRowNumber> m_active;
    std::unordered_set<ClientRowNumber> m_away;                   // of this caseload, with somebody else today
    std::vector<std::pair<ClientRowNumber, ClientId>> m_replaced; // of other caseloads, with this person today
    std::unordered_map<ClientRowNumber, Named> m_named;
    std::vector<TodayItem> m_items;
};

} // namespace

std::vector<TodayItem> readToday(Database& database, std::optional<StaffId> staff, Moment now)
{
    return TodayReader(database, staff, now).read();
}

} // namespace werkpad
