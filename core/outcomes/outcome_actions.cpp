#include "core/outcomes/outcome_actions.h"

#include "core/base/text.h"
#include "core/clients/subject_actions.h"
#include "core/outcomes/outcome_rules.h"
#include "core/outcomes/outcome_store.h"
#include "core/segmentation/segmentation_fields.h"

#include <algorithm>

namespace werkpad
{

namespace
{

// check() with all it looks at, read in the transaction.
auto against(ActionContext& context)
{
    return [&context](const ClientOutcome& outcome, const std::vector<ClientOutcome>& others) {
        const auto spells = recordsOf<UnemploymentSpell>(context.database, outcome.client);
        const auto reasons = readExitReasons(context.database);
        return check(outcome, {others, spells, reasons, context.clock.today()});
    };
}

} // namespace

Result<ClientOutcomeId> OutcomeActions::add(ClientOutcome outcome)
{
    outcome.author = m_context.session.staff;
    return addToClient(m_context, "outcome.add", std::move(outcome), against(m_context));
}

Result<ChangeSetNumber> OutcomeActions::set(const ClientOutcome& before, const ClientOutcome& after)
{
    return changeOfClient(m_context, "outcome.set", before, after, against(m_context));
}

Result<ChangeSetNumber> OutcomeActions::remove(ClientOutcomeId outcome)
{
    return removeFromClient<ClientOutcome>(m_context, "outcome.remove", outcome);
}

Result<std::vector<ExitReason>> OutcomeActions::reasons() const
{
    return m_context.database.attempt([this] { return readExitReasons(m_context.database); });
}

Result<ExitReasonId> OutcomeActions::addReason(ExitReason reason)
{
    if (auto allowed = m_context.session.require(Permission::ManageServices); !allowed)
        return tl::unexpected(allowed.error());
    reason.name = trimmed(reason.name);
    const auto written = m_context.writer.write(
        m_context.session.staff, "exit_reason.add", [&](Transaction& transaction) -> Result<void> {
            const auto known = readExitReasons(transaction.database());
            const auto ended = std::ranges::find_if(known, [&](const ExitReason& other) {
                return !other.isActive(m_context.clock.today()) && fold(other.name) == fold(reason.name);
            });
            if (ended != known.end()) {
                ExitReason again = *ended;
                again.endedOn.reset();
                reason.id = again.id;
                transaction.update(*ended, again);
                return {};
            }
            if (auto findings = check(reason, known); blocks(findings))
                return failWith(std::move(findings));
            reason.id = m_context.ids.make<ExitReasonId>();
            transaction.insert(reason);
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    return reason.id;
}

Result<ChangeSetNumber> OutcomeActions::endReason(ExitReasonId reason, Date lastDay)
{
    if (auto allowed = m_context.session.require(Permission::ManageServices); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.writer.write(m_context.session.staff, "exit_reason.end",
                                  [&](Transaction& transaction) -> Result<void> {
                                      const auto current = findRecord<ExitReason>(transaction.database(), reason);
                                      if (!current)
                                          return fail(ErrorKind::NotFound, "exit_reason", reason.text());
                                      ExitReason ended = *current;
                                      ended.endedOn = lastDay;
                                      transaction.update(*current, ended);
                                      return {};
                                  });
}

} // namespace werkpad
