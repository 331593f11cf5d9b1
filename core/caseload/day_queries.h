// Reads clients of the list for one day with what takes more than their own row: who stands in for the coach, and why a
// team lead should look.
#pragma once

#include "core/caseload/client_cells.h"
#include "core/offices/office.h"
#include "core/storage/database.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace werkpad
{

// The coach of its cells is who is responsible on that day. Functions throw SQLite::Exception.
class DayReader
{
public:
    // Of all clients: reads what is due on that day. Borrows both.
    DayReader(Database& database, DayView& day);
    // Of a few.
    DayReader(Database& database, DayView& day, std::span<const ClientRowNumber> rows);

    [[nodiscard]] ClientCells cellsOf(const ListedRow& row) const;
    // Whether that takes the database: somebody was spoken to, or a plan evaluated, after the day.
    [[nodiscard]] bool asksDatabase(const ListedRow& row) const;

private:
    void addDue(ClientRowNumber row, ClientCells::Flag flag);
    [[nodiscard]] std::uint8_t attention(const ListedRow& row, const ClientCells& cells) const;
    [[nodiscard]] std::int32_t begunOn(const ClientCells& cells) const;
    [[nodiscard]] bool isOverBoundary(const ListedRow& row, const ClientCells& cells) const;

    Database& m_database;
    DayView& m_day;
    Office m_office;
    std::unordered_map<ClientRowNumber, StaffId> m_responsible; // where it is not the own coach
    std::vector<std::uint8_t> m_due;                            // flags by row
    struct Begun {
        std::int32_t countedFrom = 0;
        std::uint8_t period = 0; // 0: this place was not used yet
        std::int32_t on = 0;
    };
    mutable std::vector<Begun> m_begun; // when periods began, remembered: by countedFrom
};

// The same without what is due and late, at once: for a first look.
[[nodiscard]] std::unordered_map<ClientRowNumber, StaffId> responsibleInstead(Database& database, Date on);

} // namespace werkpad
