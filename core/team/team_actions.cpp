#include "core/team/team_actions.h"

#include "core/caseload/client_index.h"
#include "core/caseload/client_row_queries.h"
#include "core/offices/office_store.h"
#include "core/search/client_search_queries.h"
#include "core/staff/staff_store.h"
#include "core/team/team_queries.h"

#include <array>
#include <optional>
#include <unordered_map>
#include <utility>

namespace werkpad
{

namespace
{

constexpr int kReviewParts = 3;

Result<void> addFigures(CaseloadReview& review, Database& database, Date today, const ClientFilter& filter)
{
    return database.attempt([&] {
        const auto figures = readTeam(database, today, filter);
        if (!figures.rows.empty())
            review.figures = figures.rows.front();
        review.regimes = figures.regimes;
        review.office = readOffice(database).value_or(Office{});
    });
}

// The second part: who follows is asked in the middle of it, too.
Result<void> loadIndex(std::optional<ClientIndex>& index, Database& database, Date today, const PrintFollower& follow)
{
    auto loaded = ClientIndex::load(database, today, [&follow] { return follow && !follow(1, kReviewParts); });
    if (!loaded)
        return tl::unexpected(loaded.error());
    index = std::move(*loaded);
    return {};
}

Result<void> addClients(CaseloadReview& review, Database& database, const ClientIndex& index,
                        const ClientFilter& filter)
{
    std::unordered_map<ClientRowNumber, std::vector<Attention>> attentions;
    for (const Attention attention : kAttentions) {
        ClientFilter asked = filter;
        asked.attentions = {attention};
        for (const auto row : index.select(asked).rows)
            attentions[row].push_back(attention);
    }
    auto rows = clientRows(database, index.select(filter).rows, index.today());
    if (!rows)
        return tl::unexpected(rows.error());
    for (auto& row : *rows) {
        auto& why = attentions[row.row];
        review.clients.push_back({std::move(row), std::move(why)});
    }
    return {};
}

} // namespace

Result<TeamFigures> TeamActions::figures(const ClientFilter& filter, Look look) const
{
    if (auto allowed = m_context.session.require(Permission::ViewEverywhere); !allowed)
        return tl::unexpected(allowed.error());
    const Date today = m_context.clock.today();
    std::optional<RowSet> matches;
    if (!filter.text.empty()) {
        auto found = matchingRows(m_context.database, filter.text, today);
        if (!found)
            return tl::unexpected(found.error());
        matches = std::move(*found);
    }
    auto figures = m_context.database.attempt(
        [&] { return readTeam(m_context.database, today, filter, matches ? &*matches : nullptr); });
    if (!figures || look == Look::Again)
        return figures;
    const std::string detail = std::to_string(figures->office.clients) + " clients";
    if (auto logged = m_context.log.record({"team.view", {}, detail, {}, AccessResult::Done}); !logged)
        return tl::unexpected(logged.error());
    return figures;
}

// The numbers of the paper are those of the page, its clients those of the lists behind them.
Result<CaseloadReview> TeamActions::readReview(StaffId coach, const PrintFollower& follow) const
{
    Database& database = m_context.database;
    const Date today = m_context.clock.today();
    const auto member = database.attempt([&] { return findRecord<StaffMember>(database, coach); });
    if (!member)
        return tl::unexpected(member.error());
    if (!*member)
        return fail(ErrorKind::NotFound, "staff_member", coach.text());
    ClientFilter filter = activeClients();
    filter.coaches = {coach};
    CaseloadReview review;
    std::optional<ClientIndex> index;
    const std::array<PrintPart, kReviewParts> parts{[&] { return addFigures(review, database, today, filter); },
                                                    [&] { return loadIndex(index, database, today, follow); },
                                                    [&] { return addClients(review, database, *index, filter); }};
    if (const auto made = makeInParts(parts, follow); !made)
        return tl::unexpected(made.error());
    review.figures.name = (*member)->name;
    review.today = today;
    review.printedBy = m_context.session.name;
    return review;
}

Result<PrintDocument> TeamActions::review(StaffId coach, bool large, const PrintFollower& follow) const
{
    const bool isOwn = coach == m_context.session.staff;
    const Permission needed = isOwn ? Permission::ViewClients : Permission::ViewEverywhere;
    if (auto allowed = m_context.session.require(needed); !allowed)
        return tl::unexpected(allowed.error());
    const auto read = readReview(coach, follow);
    if (!read)
        return tl::unexpected(read.error());
    const std::string detail = std::to_string(read->clients.size()) + " clients";
    if (auto logged = m_context.log.record({"caseload.print", {}, detail, {}, AccessResult::Done}); !logged)
        return tl::unexpected(logged.error());
    return caseloadReviewDocument(*read, large);
}

} // namespace werkpad
