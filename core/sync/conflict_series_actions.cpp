#include "core/sync/conflict_series_actions.h"

#include "core/clients/client_store.h"
#include "core/sync/conflict_decision.h"
#include "core/sync/conflict_queries.h"

#include <algorithm>

namespace werkpad
{

namespace
{

bool isAboutTheClientItself(const Conflict& conflict)
{
    return conflict.field.empty() && conflict.client && conflict.record == conflict.client->text();
}

// What decides it as the series says.
std::pair<ConflictChoice, std::optional<Value>> chosen(const Conflict& conflict, SeriesChoice choice)
{
    if (choice == SeriesChoice::Mine)
        return {ConflictChoice::Mine, {}};
    if (choice == SeriesChoice::Theirs)
        return {ConflictChoice::Theirs, {}};
    if (!conflict.field.empty())
        return {ConflictChoice::Typed, conflict.applied};
    const bool isTheirs = !conflict.theirs.empty() && conflict.theirs.front().wall > conflict.mine.wall;
    return {isTheirs ? ConflictChoice::Theirs : ConflictChoice::Mine, {}};
}

} // namespace

Result<DecidedSeries> ConflictSeriesActions::decideAll(ClientId client, SeriesChoice choice)
{
    DecidedSeries series;
    const auto written = m_context.writer.write(
        m_context.session.staff, "conflict.decide", [&](Transaction& transaction) -> Result<void> {
            const auto record = findClient(transaction.database(), client);
            if (!record)
                return fail(ErrorKind::NotFound, "client", client.text());
            if (auto allowed = m_context.dossiers.requireEdit(*record); !allowed)
                return allowed;
            auto conflicts =
                readConflictsOf(transaction.database(), m_context.entities, m_context.writer.workstation(), client);
            // Fields before the records that they stand in.
            std::ranges::stable_partition(conflicts, [](const Conflict& conflict) { return !conflict.field.empty(); });
            for (const auto& conflict : conflicts) {
                if (isAboutTheClientItself(conflict)) {
                    ++series.left;
                    continue;
                }
                const auto [side, value] = chosen(conflict, choice);
                const auto decided = decideIn(transaction, m_context, conflict, side, value);
                if (!decided && decided.error().kind != ErrorKind::NotPermitted)
                    return decided;
                ++(decided ? series.decided : series.left);
            }
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    series.change = *written;
    return series;
}

} // namespace werkpad
