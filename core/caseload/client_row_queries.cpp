#include "core/caseload/client_row_queries.h"

#include "core/base/stored_code.h"
#include "core/caseload/client_list_store.h"
#include "core/caseload/day_queries.h"
#include "core/changes/record_store.h"
#include "core/clients/client_fields.h"
#include "core/clients/client_rules.h"

#include <algorithm>
#include <map>
#include <memory>

namespace werkpad
{

namespace
{

class RowReader
{
public:
    RowReader(Database& database, Date today)
        : m_database(database)
        , m_day(today)
        , m_instead(responsibleInstead(database, today))
    {
    }

    void append(ClientRowNumber number, std::vector<ClientRow>& rows)
    {
        const auto clients = recordsWhere<Client>(m_database, "WHERE row = ?", std::int64_t{number});
        if (clients.empty())
            return;
        visitListed(m_database, number, [&](const ListedRow& listed) {
            rows.push_back(rowOf(clients.front(), listed));
            return false;
        });
    }

private:
    ClientRow rowOf(const Client& client, const ListedRow& listed)
    {
        const ClientCells cells = m_day.cellsOf(listed);
        const ListedSegment segment = listedSegment(listed.counting, listed.overrides, m_day.today());
        ClientRow row;
        row.row = listed.row;
        row.id = client.id;
        row.listName = listName(client);
        row.displayName = displayName(client);
        row.birthDate = client.birthDate;
        row.computed = segment.computed;
        row.overridden = segment.overridden;
        row.countedFrom = segment.countedFrom;
        row.boundary = segment.boundary;
        row.regimes = m_day.regimesOf(cells);
        row.themes = themesOf(cells);
        row.activities = activitiesOf(cells);
        row.coach = client.coach;
        if (const auto instead = m_instead.find(listed.row); instead != m_instead.end()) {
            if (row.coach)
                row.insteadOf = coachName(*row.coach);
            row.coach = instead->second;
        }
        if (row.coach)
            row.coachName = coachName(*row.coach);
        row.secret = listed.secret;
        if (!listed.secret)
            row.place = client.place;
        row.registeredOn = client.registeredOn;
        row.lastContact = dayOf(listed.lastContact);
        if (const auto on = dayOf(listed.nextStepOn))
            row.nextStep = NextStep{*on, enumeratorOf<StepKind>(listed.nextStep).value_or(StepKind::Appointment)};
        return row;
    }

    const std::string& coachName(const StaffId& coach)
    {
        const auto [entry, isNew] = m_coachNames.try_emplace(coach);
        if (isNew) {
            const auto query = m_database.query("SELECT name FROM staff_member WHERE id = ?", coach);
            if (query->next())
                entry->second = query->text(0);
        }
        return entry->second;
    }

    Database& m_database;
    DayView m_day;
    std::unordered_map<ClientRowNumber, StaffId> m_instead;
    std::map<StaffId, std::string> m_coachNames;
};

} // namespace

Result<std::vector<ClientRow>> clientRows(Database& database, std::span<const ClientRowNumber> rows, Date today)
{
    return database.attempt([&] {
        RowReader reader(database, today);
        std::vector<ClientRow> result;
        result.reserve(rows.size());
        for (const auto row : rows)
            reader.append(row, result);
        return result;
    });
}

Result<std::vector<ClientId>> clientIds(Database& database, std::span<const ClientRowNumber> rows)
{
    return database.attempt([&] {
        std::vector<ClientId> ids;
        ids.reserve(rows.size());
        for (const auto row : rows) {
            const auto query = database.query("SELECT id FROM client WHERE row = ?", std::int64_t{row});
            if (query->next())
                ids.push_back(query->id<ClientId>(0));
        }
        return ids;
    });
}

Result<ClientFilter> filterOfClients(Database& database, std::string name, std::vector<ClientId> clients)
{
    std::ranges::sort(clients); // as the index of ids lies
    return database.attempt([&] {
        auto set = std::make_shared<ClientSet>();
        set->name = std::move(name);
        for (const auto& client : clients) {
            const auto query = database.query("SELECT row FROM client WHERE id = ?", client);
            if (query->next())
                set->rows.insert(static_cast<ClientRowNumber>(query->integer(0)));
        }
        ClientFilter filter;
        filter.among = std::move(set);
        return filter;
    });
}

Result<std::optional<ClientRowNumber>> rowOf(Database& database, ClientId client)
{
    return database.attempt([&]() -> std::optional<ClientRowNumber> {
        const auto query = database.query("SELECT row FROM client WHERE id = ?", client);
        if (!query->next())
            return std::nullopt;
        return static_cast<ClientRowNumber>(query->integer(0));
    });
}

} // namespace werkpad
