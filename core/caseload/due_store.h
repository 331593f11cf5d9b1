// The SQL of what is still to be done: written with the client list, read by Vandaag.
#pragma once

#include "core/caseload/client_facts.h"
#include "core/caseload/due.h"
#include "core/storage/database.h"

#include <functional>
#include <memory>
#include <vector>

namespace werkpad
{

// All functions throw SQLite::Exception.
class DueStore
{
public:
    explicit DueStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] ClientDue find(ClientRowNumber row, ClientId client);
    // Makes what is stored equal to `due`; writes nothing when it is. After clear() the same as add().
    void put(ClientRowNumber row, ClientId client, const ClientDue& due);
    // For clients of whom nothing is stored: gathered, and written in the order of the tables by flush() or when there
    // are very many. A client's row and id may be any.
    void add(ClientRowNumber row, const ClientDue& due);
    void flush();
    void clear();

    // Rows of client_list numbers and of clients that are no longer there: how many.
    [[nodiscard]] std::int64_t superfluous();

private:
    struct ItemOfClient {
        ClientRowNumber row = 0;
        DueItem item{};
    };
    void insert(const ItemOfClient& item);
    void insert(const PlannedAppointment& appointment);

    Database& m_database;
    bool m_isCleared = false;
    std::vector<ItemOfClient> m_items; // to be written
    std::vector<PlannedAppointment> m_appointments;
    std::unique_ptr<Query> m_insertItem;
    std::unique_ptr<Query> m_insertAppointment;
};

// What is shown on a day, of one caseload or of all; the clients may be gone or inactive.
using VisitDue = std::function<void(ClientRowNumber row, const DueItem& item)>;
void forEachDue(Database& database, const std::optional<StaffId>& coach, Date on, const VisitDue& visit);

} // namespace werkpad
