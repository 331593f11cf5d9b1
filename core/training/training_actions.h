// What a person can do with trainings and good practices.
#pragma once

#include "core/clients/action_context.h"
#include "core/training/training_rules.h"

namespace werkpad
{

// Everybody keeps the own wishes, plans and courses (EditClients); those of a colleague take ManageStaff. Findings as
// check() gives them; NotFound, ChangedMeanwhile as everywhere.
class TrainingActions
{
public:
    explicit TrainingActions(ActionContext& context)
        : m_context(context)
    {
    }

    // Of one colleague, or of all, which takes ManageStaff.
    [[nodiscard]] Result<std::vector<Training>> trainings(std::optional<StaffId> staff) const;
    [[nodiscard]] Result<TrainingId> add(Training training);
    [[nodiscard]] Result<ChangeSetNumber> set(const Training& before, const Training& after);
    [[nodiscard]] Result<ChangeSetNumber> remove(TrainingId training);

    // Where clients are with somebody without the expertise, today. Takes ViewEverywhere.
    [[nodiscard]] Result<std::vector<ExpertiseGap>> gaps() const;

private:
    [[nodiscard]] Result<void> requireFor(StaffId staff) const;

    ActionContext& m_context;
};

// Looking takes ViewClients, writing EditClients.
class GoodPracticeActions
{
public:
    explicit GoodPracticeActions(ActionContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Result<std::vector<GoodPractice>> practices(std::optional<Theme> theme) const;
    // Author and day are filled in.
    [[nodiscard]] Result<GoodPracticeId> add(GoodPractice practice);
    [[nodiscard]] Result<ChangeSetNumber> set(const GoodPractice& before, const GoodPractice& after);
    [[nodiscard]] Result<ChangeSetNumber> remove(GoodPracticeId practice);

private:
    ActionContext& m_context;
};

} // namespace werkpad
