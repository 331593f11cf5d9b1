#include "core/team/team_queries.h"

#include "core/caseload/client_list_store.h"
#include "core/caseload/compiled_filter.h"
#include "core/caseload/day_queries.h"
#include "core/extracts/extract_reader.h"
#include "core/offices/office_store.h"
#include "core/regimes/regime.h"
#include "core/staff/staff_store.h"
#include "core/team/team_extract.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

namespace werkpad
{

namespace
{

constexpr std::size_t kMostRegimes = 64;

struct Counts {
    TeamRow row{};
    std::array<std::size_t, kMostRegimes> regimes{}; // by bit
    bool isCaseWorker = false;                       // who works here
};

// Who has left or does other work, and has only closed dossiers to the name, is not in anybody's way.
bool isShown(const Counts& counts)
{
    return counts.isCaseWorker || counts.row.clients > 0;
}

void add(Counts& counts, const ClientCells& cells)
{
    ++counts.row.clients;
    ++counts.row.periods.at(cells.period());
    for (std::size_t i = 0; i < kAttentions.size(); ++i)
        counts.row.attentions.at(i) += (cells.flags & ClientCells::flagOf(kAttentions.at(i))) != 0 ? 1 : 0;
    const unsigned themes = (cells.themes | unsigned{cells.themes} >> 4U) & 0xFU;
    for (std::size_t i = 0; i < counts.row.themes.size(); ++i)
        counts.row.themes.at(i) += themes >> i & 1U;
    counts.row.withoutRegime += cells.regimes == 0 ? 1 : 0;
    for (std::uint64_t bits = cells.regimes; bits != 0; bits &= bits - 1)
        ++counts.regimes.at(static_cast<std::size_t>(std::countr_zero(bits)));
}

class TeamReader
{
public:
    TeamReader(Database& database, Date today, const ClientFilter& filter, const RowSet* textMatches)
        : m_database(database)
        , m_textMatches(textMatches)
        , m_day(today)
    {
        m_figures.filter = filter;
    }

    TeamFigures read()
    {
        count();
        addStaff();
        finish();
        return std::move(m_figures);
    }

private:
    void count()
    {
        const CompiledFilter test = compiled();
        const DayReader reader(m_database, m_day);
        const auto visit = [&test, &reader, this](const ListedRow& listed) {
            const ClientCells cells = reader.cellsOf(listed);
            if (test.failures(cells) == 0)
                add(countsOf(cells.coach), cells);
            return true;
        };
        // Nearly always only who is active is asked for, and a closed dossier is no one's.
        const bool onlyActive = m_figures.filter.activities == activeClients().activities;
        TeamExtractMaker maker(readOffice(m_database).value_or(Office{}).segmentationPolicy());
        std::vector<std::string> afterwards;
        const auto take = [&](ClientId, std::string_view bytes) {
            const ListedRow listed = readPackedListed(bytes);
            if (onlyActive && listed.closedOn != ClientCells::kNoDay && listed.closedOn <= m_day.today().dayNumber())
                return;
            if (reader.asksDatabase(listed))
                afterwards.emplace_back(bytes);
            else
                visit(listed);
        };
        if (forEachKeptExtract(m_database, maker, take)) {
            for (const auto& bytes : afterwards)
                visit(readPackedListed(bytes));
            return;
        }
        if (onlyActive)
            forEachListedNotClosed(m_database, m_day.today(), visit);
        else
            forEachListed(m_database, visit);
    }
    // A filter is compiled for what the day has met, so it first meets what is asked for.
    CompiledFilter compiled()
    {
        for (const auto& coach : m_figures.filter.coaches) {
            if (coach)
                m_day.coachNumber(*coach);
        }
        for (const auto& regime : m_figures.filter.regimes) {
            if (!regime.empty())
                m_day.regimeBit(canonicalRegimeCode(regime));
        }
        return {m_figures.filter, m_day, m_textMatches};
    }
    [[nodiscard]] bool isAskedFor(const StaffId& coach) const
    {
        const auto& asked = m_figures.filter.coaches;
        return asked.empty() || std::ranges::find(asked, coach) != asked.end();
    }
    Counts& countsOf(std::uint16_t coach)
    {
        if (coach == ClientCells::kNoCoach)
            return m_nobody;
        if (coach >= m_counts.size())
            m_counts.resize(std::size_t{coach} + 1);
        return m_counts[coach];
    }
    void addStaff()
    {
        std::unordered_map<StaffId, StaffMember> members;
        for (auto& member : readStaff(m_database))
            members.emplace(member.id, std::move(member));
        for (const auto& [staff, roles] : rolesByMember(m_database)) {
            const auto member = members.find(staff);
            const bool isCaseWorker = std::ranges::find(roles, Role::CaseWorker) != roles.end();
            if (isCaseWorker && isAskedFor(staff) && member != members.end() && !hasLeft(member->second))
                countsOf(m_day.coachNumber(staff)).isCaseWorker = true;
        }
        for (std::size_t i = 0; i < m_counts.size(); ++i) {
            TeamRow& row = m_counts[i].row;
            row.coach = m_day.coaches().at(i);
            const auto member = members.find(*row.coach);
            if (member == members.end())
                continue;
            row.name = member->second.name;
            row.team = member->second.team;
            row.capacity = member->second.capacity;
            row.hasLeft = hasLeft(member->second);
        }
        std::erase_if(m_counts, [](const Counts& counts) { return !counts.row.coach || !isShown(counts); });
        std::ranges::sort(m_counts, {}, [](const Counts& counts) {
            return std::tuple(counts.row.hasLeft, counts.row.name, *counts.row.coach);
        });
        if (m_nobody.row.clients > 0)
            m_counts.push_back(m_nobody);
    }
    [[nodiscard]] bool hasLeft(const StaffMember& member) const
    {
        return member.leftOn && *member.leftOn <= m_day.today();
    }
    // Only regimes that occur have a column.
    void finish()
    {
        std::array<std::size_t, kMostRegimes> all{};
        for (const auto& counts : m_counts) {
            for (std::size_t bit = 0; bit < all.size(); ++bit)
                all.at(bit) += counts.regimes.at(bit);
        }
        std::vector<std::size_t> bits;
        for (std::size_t bit = 0; bit < all.size(); ++bit) {
            if (all.at(bit) == 0)
                continue;
            bits.push_back(bit);
            m_figures.regimes.push_back(m_day.regimeCodes().at(bit));
        }
        m_figures.office.regimes.resize(bits.size());
        for (auto& counts : m_counts) {
            TeamRow& row = counts.row;
            for (const auto bit : bits)
                row.regimes.push_back(counts.regimes.at(bit));
            addRow(m_figures.office, row);
            m_figures.rows.push_back(std::move(row));
        }
    }

    Database& m_database;
    const RowSet* m_textMatches;
    DayView m_day;
    std::vector<Counts> m_counts; // by number of the coach
    Counts m_nobody;
    TeamFigures m_figures;
};

} // namespace

TeamFigures readTeam(Database& database, Date today, const ClientFilter& filter, const RowSet* textMatches)
{
    return TeamReader(database, today, filter, textMatches).read();
}

} // namespace werkpad
