// All clients of the office in memory, in order of name, so that a list of a million filters, sorts and counts at once.
#pragma once

#include "core/base/result.h"
#include "core/caseload/client_cells.h"
#include "core/caseload/client_filter.h"
#include "core/search/row_set.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

class Database;

enum class ClientSortKey {
    Name,
    Birth,       // the oldest first; unknown parts before known ones
    Period,      // by period, within it the longest unemployed last; without period last
    Boundary,    // the next period that begins soonest first; none last
    Regime,      // in the order of knownRegimes(); none last
    Coach,       // in the order given to select(); none last
    Registered,  // not registered last
    LastContact, // the longest ago first; never spoken to last
    NextStep,    // the earliest first; nothing to be done last
};

struct ClientOrder {
    ClientSortKey key = ClientSortKey::Name;
    bool descending = false; // equal clients stand in order of name either way
    bool operator==(const ClientOrder&) const = default;
};

// How many clients have each value. A value is counted as if its own part of the filter were not set, so that a list
// can say what another choice would show.
struct ClientFacets {
    std::array<std::size_t, 6> periods{}; // in the order of kPeriods, then those without
    std::vector<std::size_t> regimes{};   // of regimeCodes(); a client may count in several
    std::size_t withoutRegime = 0;
    std::array<std::size_t, 4> themes{};         // in the order of Theme, certain
    std::array<std::size_t, 4> possibleThemes{}; // where a partial date of birth leaves it open
    std::vector<std::size_t> coaches{};          // of coaches()
    std::size_t withoutCoach = 0;
    std::array<std::size_t, 4> activities{}; // in the order of kActivities
    bool operator==(const ClientFacets&) const = default;
};

struct ClientSelection {
    std::vector<ClientRowNumber> rows{}; // in the order asked for
    std::size_t total = 0;               // clients there are: rows.size() of total
    // How many more there would be without that one part of the filter; a client hidden by two parts counts in neither.
    std::array<std::size_t, kCriteria> hiddenBy{};
    ClientFacets facets{};
};

// Made and kept by one thread with its own connection (design.md §8); a copy or a shared pointer to const may be used
// anywhere. 40 bytes per client. What it says is for one day: load again when the day is over.
class ClientIndex
{
public:
    using IsCancelled = std::function<bool()>; // asked every few thousand clients

    // About a second for a million. Cancelled when told so.
    [[nodiscard]] static Result<ClientIndex> load(Database& database, Date today, const IsCancelled& isCancelled = {});

    [[nodiscard]] Date today() const { return m_day.today(); }
    [[nodiscard]] std::size_t size() const { return m_clients.size(); }
    [[nodiscard]] const std::vector<ClientCells>& clients() const { return m_clients; } // in order of name
    [[nodiscard]] const std::vector<std::string>& regimeCodes() const { return m_day.regimeCodes(); }
    [[nodiscard]] const std::vector<StaffId>& coaches() const { return m_day.coaches(); }

    // `textMatches` are the rows that filter.text finds (matchingRows()); without them the text is not looked at.
    // `coachOrder` for sorting by coach: the staff in the order of their names; who is not in it comes after.
    [[nodiscard]] ClientSelection select(const ClientFilter& filter, ClientOrder order = {},
                                         const RowSet* textMatches = nullptr,
                                         const std::vector<StaffId>& coachOrder = {}) const;

    // The first rows in order of name that pass all of the filter but its text.
    [[nodiscard]] std::vector<ClientRowNumber> firstByName(const ClientFilter& filter, bool descending,
                                                           std::size_t limit) const;

    enum class CaughtUp {
        Unchanged,
        Refreshed, // some clients were read again: select again
        Outdated,  // too much has changed: load again
    };
    // Reads what anybody, in this program or beside it, has changed since; a fraction of a millisecond when nothing
    // has.
    [[nodiscard]] Result<CaughtUp> catchUp(Database& database);

private:
    explicit ClientIndex(Date today)
        : m_day(today)
    {
    }
    void read(Database& database, const IsCancelled& isCancelled);
    void replace(Database& database, const std::vector<ClientRowNumber>& rows); // ascending

    DayView m_day;
    std::vector<ClientCells> m_clients;
    std::int64_t m_lastChangeSet = 0; // what the index knows of
    std::int64_t m_dataVersion = 0;
};

// The first clients in order of name that pass, without an index: what a list shows while the index loads. Looks at a
// few thousand clients at most; `complete` when there are certainly no others. filter.text is not looked at.
struct FirstClients {
    std::vector<ClientRowNumber> rows{};
    bool complete = false;
};
[[nodiscard]] Result<FirstClients> firstClients(Database& database, const ClientFilter& filter, Date today,
                                                std::size_t limit = 200);

} // namespace werkpad
