#include "core/training/training_actions.h"

#include "core/changes/merged_edit.h"
#include "core/team/team_queries.h"
#include "core/training/training_store.h"

namespace werkpad
{

// --- trainings -------------------------------------------------------------------------------------------------------

Result<void> TrainingActions::requireFor(StaffId staff) const
{
    return m_context.session.require(staff == m_context.session.staff ? Permission::EditClients
                                                                      : Permission::ManageStaff);
}

Result<std::vector<Training>> TrainingActions::trainings(std::optional<StaffId> staff) const
{
    if (auto allowed = staff ? requireFor(*staff) : m_context.session.require(Permission::ManageStaff); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] { return readTrainings(m_context.database, staff); });
}

Result<TrainingId> TrainingActions::add(Training training)
{
    if (auto allowed = requireFor(training.staff); !allowed)
        return tl::unexpected(allowed.error());
    if (auto findings = check(training, m_context.clock.today()); blocks(findings))
        return failWith(std::move(findings));
    training.id = m_context.ids.make<TrainingId>();
    const auto written =
        m_context.writer.write(m_context.session.staff, "training.add", [&](Transaction& transaction) -> Result<void> {
            if (!findRecord<StaffMember>(transaction.database(), training.staff))
                return fail(ErrorKind::NotFound, "staff", training.staff.text());
            transaction.insert(training);
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    return training.id;
}

Result<ChangeSetNumber> TrainingActions::set(const Training& before, const Training& after)
{
    if (auto allowed = requireFor(before.staff).and_then([&] { return requireFor(after.staff); }); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.writer.write(m_context.session.staff, "training.set",
                                  [&](Transaction& transaction) -> Result<void> {
                                      const auto current = findRecord<Training>(transaction.database(), before.id);
                                      if (!current)
                                          return fail(ErrorKind::NotFound, "training", before.id.text());
                                      const auto merged = mergedEdit(before, after, *current);
                                      if (!merged)
                                          return fail(ErrorKind::ChangedMeanwhile, "training");
                                      if (auto findings = check(*merged, m_context.clock.today()); blocks(findings))
                                          return failWith(std::move(findings));
                                      transaction.update(*current, *merged);
                                      return {};
                                  });
}

Result<ChangeSetNumber> TrainingActions::remove(TrainingId training)
{
    return m_context.writer.write(m_context.session.staff, "training.remove",
                                  [&](Transaction& transaction) -> Result<void> {
                                      const auto current = findRecord<Training>(transaction.database(), training);
                                      if (!current)
                                          return fail(ErrorKind::NotFound, "training", training.text());
                                      if (auto allowed = requireFor(current->staff); !allowed)
                                          return allowed;
                                      transaction.remove(*current);
                                      return {};
                                  });
}

Result<std::vector<ExpertiseGap>> TrainingActions::gaps() const
{
    if (auto allowed = m_context.session.require(Permission::ViewEverywhere); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] {
        return expertiseGaps(readTeam(m_context.database, m_context.clock.today()), readExpertise(m_context.database));
    });
}

// --- good practices --------------------------------------------------------------------------------------------------

Result<std::vector<GoodPractice>> GoodPracticeActions::practices(std::optional<Theme> theme) const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] { return readGoodPractices(m_context.database, theme); });
}

Result<GoodPracticeId> GoodPracticeActions::add(GoodPractice practice)
{
    if (auto allowed = m_context.session.require(Permission::EditClients); !allowed)
        return tl::unexpected(allowed.error());
    practice.id = m_context.ids.make<GoodPracticeId>();
    practice.author = m_context.session.staff;
    practice.addedOn = m_context.clock.today();
    if (auto findings = check(practice); blocks(findings))
        return failWith(std::move(findings));
    const auto written = m_context.writer.write(m_context.session.staff, "good_practice.add",
                                                [&](Transaction& transaction) -> Result<void> {
                                                    transaction.insert(practice);
                                                    return {};
                                                });
    if (!written)
        return tl::unexpected(written.error());
    return practice.id;
}

Result<ChangeSetNumber> GoodPracticeActions::set(const GoodPractice& before, const GoodPractice& after)
{
    if (auto allowed = m_context.session.require(Permission::EditClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.writer.write(m_context.session.staff, "good_practice.set",
                                  [&](Transaction& transaction) -> Result<void> {
                                      const auto current = findRecord<GoodPractice>(transaction.database(), before.id);
                                      if (!current)
                                          return fail(ErrorKind::NotFound, "good_practice", before.id.text());
                                      const auto merged = mergedEdit(before, after, *current);
                                      if (!merged)
                                          return fail(ErrorKind::ChangedMeanwhile, "good_practice");
                                      if (auto findings = check(*merged); blocks(findings))
                                          return failWith(std::move(findings));
                                      transaction.update(*current, *merged);
                                      return {};
                                  });
}

Result<ChangeSetNumber> GoodPracticeActions::remove(GoodPracticeId practice)
{
    if (auto allowed = m_context.session.require(Permission::EditClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.writer.write(m_context.session.staff, "good_practice.remove",
                                  [&](Transaction& transaction) -> Result<void> {
                                      const auto current = findRecord<GoodPractice>(transaction.database(), practice);
                                      if (!current)
                                          return fail(ErrorKind::NotFound, "good_practice", practice.text());
                                      transaction.remove(*current);
                                      return {};
                                  });
}

} // namespace werkpad
