#include "core/indicators/indicator_actions.h"

#include "core/indicators/cohort_queries.h"
#include "core/offices/office_store.h"
#include "core/staff/staff_store.h"

namespace werkpad
{

IndicatorWish IndicatorActions::usualWish() const
{
    const Date today = m_context.clock.today();
    return {addDays(addMonths(today, -kCohortMonths), 1), today, IndicatorGrouping::None, kReportingLagDays};
}

Result<IndicatorAnswer> IndicatorActions::figures(const IndicatorWish& wish) const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    if (wish.until < wish.from)
        return failWith({{"to", Severity::Blocking, "end_before_begin", wish.until.dutch()}});
    if (wish.reportingLagDays < 0)
        return failWith({{"lag", Severity::Blocking, "amount_negative", {}}});
    return m_context.database.attempt([&]() -> Result<IndicatorAnswer> {
        IndicatorAnswer answer;
        answer.cut = {m_context.clock.today(), wish.reportingLagDays};
        const auto policy = readOffice(m_context.database).value_or(Office{}).segmentationPolicy();
        const CohortWish cohortWish{wish.from, wish.until, answer.cut};
        Cohort cohort;
        const auto read = forEachMember(m_context.database, policy,
                                        [&](const CohortMember& member) { add(cohort, cohortWish, member); });
        if (!read)
            return tl::unexpected(read.error());
        answer.report = indicatorReport(cohort, wish.grouping, answer.cut);
        for (const auto& member : cohort.members)
            answer.clients.push_back(member.client);
        for (auto& colleague : readStaff(m_context.database))
            answer.coachNames.emplace(colleague.id, std::move(colleague.name));
        return answer;
    });
}

} // namespace werkpad
