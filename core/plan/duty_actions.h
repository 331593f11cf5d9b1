// What a person can do with a client's duties, exemptions from them, measures and CV.
#pragma once

#include "core/clients/action_context.h"
#include "core/plan/curriculum_vitae.h"
#include "core/plan/duty.h"

namespace werkpad
{

// Contract as PlanActions. Read them with PlanActions::ofClient. Nothing new is recorded of a client who died; what is
// there can be corrected.
class DutyActions
{
public:
    explicit DutyActions(ActionContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Result<DutyId> add(Duty duty);
    [[nodiscard]] Result<ChangeSetNumber> set(const Duty& before, const Duty& after);
    [[nodiscard]] Result<ChangeSetNumber> remove(DutyId duty);

    [[nodiscard]] Result<ExemptionId> add(Exemption exemption);
    [[nodiscard]] Result<ChangeSetNumber> set(const Exemption& before, const Exemption& after);
    [[nodiscard]] Result<ChangeSetNumber> remove(ExemptionId exemption);

    [[nodiscard]] Result<MeasureId> add(Measure measure);
    [[nodiscard]] Result<ChangeSetNumber> set(const Measure& before, const Measure& after);
    [[nodiscard]] Result<ChangeSetNumber> remove(MeasureId measure);

    // There is one per client: `before` with a nil id makes it. The day and who wrote it are filled in.
    [[nodiscard]] Result<ChangeSetNumber> setCv(const CurriculumVitae& before, CurriculumVitae after);

private:
    ActionContext& m_context;
};

} // namespace werkpad
