#include "core/caseload/day_queries.h"

#include "core/base/stored_code.h"
#include "core/caseload/client_list_store.h"
#include "core/caseload/contact_policy.h"
#include "core/caseload/due.h"
#include "core/offices/office_store.h"
#include "core/storage/packed_rows.h"
#include "core/transfers/replacement_queries.h"

#include <algorithm>

namespace werkpad
{

namespace
{

// Exemptions to be looked at again are no arrears.
constexpr std::string_view kSelectDue = "SELECT row, kind FROM due_item WHERE shown_from <= ?1 AND "
                                        "(shown_until IS NULL OR shown_until >= ?1) AND kind != 'exemption_review'";

} // namespace

std::unordered_map<ClientRowNumber, StaffId> responsibleInstead(Database& database, Date on)
{
    std::unordered_map<ClientRowNumber, StaffId> responsible;
    for (const auto& replacement : replacementsOn(database, on))
        responsible.emplace(static_cast<ClientRowNumber>(replacement.row), replacement.by);
    return responsible;
}

DayReader::DayReader(Database& database, DayView& day)
    : m_database(database)
    , m_day(day)
    , m_office(readOffice(database).value_or(Office{}))
    , m_responsible(responsibleInstead(database, day.today()))
{
    // Of a whole office: as two lists, since a step for each costs more than finding it.
    const auto due = database.query(
        "SELECT packed_rows(row) FILTER (WHERE kind = ?2), packed_rows(row) FILTER (WHERE kind != ?2) FROM (" +
            std::string(kSelectDue) + ")",
        std::int64_t{day.today().dayNumber()}, storedCode(DueKind::PlanMissing));
    if (!due->next())
        return;
    for (const auto row : packedRows(*due, 0))
        addDue(row, ClientCells::PlanMissing);
    for (const auto row : packedRows(*due, 1))
        addDue(row, ClientCells::Overdue);
}

DayReader::DayReader(Database& database, DayView& day, std::span<const ClientRowNumber> rows)
    : m_database(database)
    , m_day(day)
    , m_office(readOffice(database).value_or(Office{}))
    , m_responsible(responsibleInstead(database, day.today()))
{
    for (const auto row : rows) {
        const auto item = database.query(std::string(kSelectDue) + " AND row = ?2",
                                         std::int64_t{day.today().dayNumber()}, std::int64_t{row});
        while (item->next())
            addDue(row,
                   item->view(1) == storedCode(DueKind::PlanMissing) ? ClientCells::PlanMissing : ClientCells::Overdue);
    }
}

void DayReader::addDue(ClientRowNumber row, ClientCells::Flag flag)
{
    if (row >= m_due.size())
        m_due.resize(std::max<std::size_t>(std::size_t{row} + 1, m_due.size() * 2));
    m_due[row] |= flag;
}

ClientCells DayReader::cellsOf(const ListedRow& row) const
{
    const auto responsible = m_responsible.find(row.row);
    ListedRow listed = row;
    if (responsible != m_responsible.end())
        listed.coach = responsible->second;
    ClientCells cells = m_day.cellsOf(listed);
    if ((cells.flags & ClientCells::kInactive) == 0)
        cells.flags |= attention(row, cells);
    return cells;
}

bool DayReader::asksDatabase(const ListedRow& row) const
{
    const auto isAfter = [this](std::int32_t day) {
        return day != ClientCells::kNoDay && day > m_day.today().dayNumber();
    };
    return isAfter(row.lastContact) || isAfter(row.lastEvaluation);
}

std::uint8_t DayReader::attention(const ListedRow& row, const ClientCells& cells) const
{
    unsigned flags = row.row < m_due.size() ? m_due[row.row] : 0U;
    const Date today = m_day.today();
    auto contact = dayOf(row.lastContact);
    if (contact && *contact > today)
        contact = lastContactUntil(m_database, row.row, today);
    const auto period =
        cells.period() == ClientCells::kNoPeriod ? std::nullopt : std::optional(static_cast<Period>(cells.period()));
    if (isContactOverdue(contact, dayOf(row.registeredOn), contactDaysAllowed(m_office, period), today))
        flags |= ClientCells::NoContact;
    if (isOverBoundary(row, cells))
        flags |= ClientCells::BoundaryPassed;
    return static_cast<std::uint8_t>(flags);
}

// The day on which the computed period began; that is not the first.
std::int32_t DayReader::begunOn(const ClientCells& cells) const
{
    constexpr std::size_t kKept = std::size_t{1} << 12U; // eleven years of first days
    m_begun.resize(kKept);
    Begun& known = m_begun[static_cast<std::uint32_t>(cells.countedFrom) % kKept];
    if (known.countedFrom != cells.countedFrom || known.period != cells.computed) {
        // boundariesOf() has 0-3, 3-6, 6-12, >12.
        const auto boundary = boundariesOf(Date::fromDayNumber(cells.countedFrom)).at(cells.computed - 1U);
        known = {cells.countedFrom, cells.computed, boundary.on.dayNumber()};
    }
    return known.on;
}

// The computed period counts: an override moves no boundary. The first band begins with unemployment itself.
bool DayReader::isOverBoundary(const ListedRow& row, const ClientCells& cells) const
{
    if (cells.countedFrom == ClientCells::kNoDay || cells.computed == ClientCells::kNoPeriod ||
        cells.computed <= static_cast<std::uint8_t>(Period::Months0To3))
        return false;
    auto evaluated = dayOf(row.lastEvaluation);
    if (evaluated && *evaluated > m_day.today())
        evaluated = lastEvaluationUntil(m_database, row.row, m_day.today());
    return !evaluated || evaluated->dayNumber() < begunOn(cells);
}

} // namespace werkpad
