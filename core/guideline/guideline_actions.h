// The guideline: its lines, what they suggest for a client, and how a professional deviates.
#pragma once

#include "core/clients/action_context.h"
#include "core/guideline/advice.h"

#include <vector>

namespace werkpad
{

// Changing lines needs ManageServices; what concerns a client needs its dossier opened, and EditClients to write.
class GuidelineActions
{
public:
    explicit GuidelineActions(ActionContext& context)
        : m_context(context)
    {
    }

    // By period, then rank; also lines that are not in force.
    [[nodiscard]] Result<std::vector<GuidelineRule>> rules() const;
    // Findings as check() of guideline_rules gives them.
    [[nodiscard]] Result<GuidelineRuleId> addRule(GuidelineRule rule);
    // ChangedMeanwhile when somebody else changed the same line since `before`.
    [[nodiscard]] Result<ChangeSetNumber> setRule(const GuidelineRule& before, const GuidelineRule& after);
    [[nodiscard]] Result<ChangeSetNumber> removeRule(GuidelineRuleId rule);
    // Adds the lines of the example that are not there yet (period, group and type), in force from today; 0 when all
    // are.
    [[nodiscard]] Result<ChangeSetNumber> loadExample();

    // What the guideline suggests today, by the period that counts: a professional's override before the computed one.
    [[nodiscard]] Result<ClientAdvice> suggest(ClientId client) const;

    // Day, author and period are filled in here. Invalid: findings of check(); "client_deceased", "no_period".
    [[nodiscard]] Result<DeviationId> deviate(Deviation deviation);
    [[nodiscard]] Result<ChangeSetNumber> removeDeviation(DeviationId deviation);
    [[nodiscard]] Result<std::vector<Deviation>> deviationsOf(ClientId client) const; // newest first

private:
    ActionContext& m_context;
};

} // namespace werkpad
