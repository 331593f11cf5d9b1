// Reading what belongs to clients: of one client, or side by side with all of them in order of id.
#pragma once

#include "core/base/record_ids.h"
#include "core/base/stored_code.h"
#include "core/storage/database.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

// A statement to which " WHERE …" or " ORDER BY …" is added; its first column is the client. `where` may narrow it.
struct SideTable {
    std::string_view select;
    std::string_view where{};
};

// Clients in order of id: from one on until before another; nothing on a side: all there are.
struct ClientRange {
    std::optional<ClientId> from{};  // included
    std::optional<ClientId> until{}; // not included
    bool isChosen = false;           // and only those of ChosenClients
};

// Enumerations as the field lists store them; an unknown code cannot pass the table's CHECK.
template <class E>
E enumerator(const Query& row, int column)
{
    return enumeratorOf<E>(row.view(column)).value_or(E{});
}

// All throw SQLite::Exception.
// The rows of `table` for clients in the range, in order of client.
[[nodiscard]] inline std::unique_ptr<Query> queryInOrder(Database& database, const SideTable& table,
                                                         std::string_view clientColumn, const ClientRange& range)
{
    std::string sql(table.select);
    std::string_view joint = " WHERE ";
    const auto narrow = [&](const std::string& condition) {
        sql.append(joint).append(condition);
        joint = " AND ";
    };
    const std::string column(clientColumn);
    if (!table.where.empty())
        narrow(std::string(table.where));
    if (range.from)
        narrow(column + " >= ?");
    if (range.until)
        narrow(column + " < ?");
    if (range.isChosen)
        narrow(column + " IN (SELECT id FROM temp.chosen_client)");
    auto query = database.query(sql.append(" ORDER BY ").append(column));
    int parameter = 0;
    if (range.from)
        query->bind(++parameter, *range.from);
    if (range.until)
        query->bind(++parameter, *range.until);
    return query;
}

template <class T>
std::vector<T> readAll(Database& database, const SideTable& table, ClientId client, T (*read)(const Query&))
{
    std::vector<T> records;
    std::string sql = std::string(table.select) + " WHERE client = ?";
    if (!table.where.empty())
        sql.append(" AND ").append(table.where);
    const auto row = database.query(sql, client);
    while (row->next())
        records.push_back(read(*row));
    return records;
}

// One table of what belongs to clients, in order of client, read along with the clients.
template <class T>
class SideScan
{
public:
    SideScan(Database& database, const SideTable& table, T (*read)(const Query&), const ClientRange& range = {})
        : m_query(queryInOrder(database, table, "client", range))
        , m_read(read)
    {
        step();
    }

    void collect(ClientId client, std::vector<T>& records)
    {
        records.clear();
        while (m_current && *m_current < client) // belongs to a client that is not there (yet)
            step();
        while (m_current && *m_current == client) {
            records.push_back(m_read(*m_query));
            step();
        }
    }

private:
    void step() { m_current = m_query->next() ? std::optional(m_query->id<ClientId>(0)) : std::nullopt; }

    std::unique_ptr<Query> m_query;
    T (*m_read)(const Query&);
    std::optional<ClientId> m_current;
};

} // namespace werkpad
