#include "core/plan/duty_actions.h"

#include "core/clients/client_store.h"
#include "core/clients/subject_actions.h"
#include "core/plan/duty_fields.h"
#include "core/plan/duty_rules.h"
#include "core/plan/plan_rules.h"

namespace werkpad
{

namespace
{

std::vector<Finding> findingsOf(const Duty& duty, Date)
{
    return check(duty);
}
std::vector<Finding> findingsOf(const Exemption& exemption, Date)
{
    return check(exemption);
}
std::vector<Finding> findingsOf(const Measure& measure, Date today)
{
    return check(measure, today);
}

// Finds the client, authorises, writes; NotFound without the client.
template <class Work>
Result<ChangeSetNumber> changeClient(ActionContext& context, std::string_view action, ClientId id, const Work& work)
{
    return context.writer.write(context.session.staff, action, [&](Transaction& transaction) -> Result<void> {
        const auto client = findClient(transaction.database(), id);
        if (!client)
            return fail(ErrorKind::NotFound, "client", id.text());
        if (auto allowed = context.dossiers.requireEdit(*client); !allowed)
            return allowed;
        return work(transaction, *client);
    });
}

template <class T>
Result<decltype(T::id)> addRecord(ActionContext& context, std::string_view action, T record)
{
    record.id = context.ids.make<decltype(T::id)>();
    record.author = context.session.staff;
    const auto written = changeClient(context, action, record.client,
                                      [&](Transaction& transaction, const Client& client) -> Result<void> {
                                          auto findings = findingsOf(record, context.clock.today());
                                          std::ranges::move(checkLives(client), std::back_inserter(findings));
                                          if (blocks(findings))
                                              return failWith(std::move(findings));
                                          transaction.insert(record);
                                          return {};
                                      });
    if (!written)
        return tl::unexpected(written.error());
    return record.id;
}

template <class T>
Result<ChangeSetNumber> setRecord(ActionContext& context, std::string_view action, const T& before, const T& after)
{
    return changeClient(context, action, before.client,
                        [&](Transaction& transaction, const Client& client) -> Result<void> {
                            const auto current = findRecord<T>(transaction.database(), before.id);
                            if (!current || current->client != client.id)
                                return fail(ErrorKind::NotFound, std::string(EntityOf<T>::table), before.id.text());
                            auto merged = mergedEdit(before, after, *current);
                            if (!merged)
                                return fail(ErrorKind::ChangedMeanwhile, std::string(EntityOf<T>::table));
                            merged->client = client.id;
                            if (auto findings = findingsOf(*merged, context.clock.today()); blocks(findings))
                                return failWith(std::move(findings));
                            transaction.update(*current, *merged);
                            return {};
                        });
}

} // namespace

Result<DutyId> DutyActions::add(Duty duty)
{
    return addRecord(m_context, "duty.add", std::move(duty));
}
Result<ChangeSetNumber> DutyActions::set(const Duty& before, const Duty& after)
{
    return setRecord(m_context, "duty.set", before, after);
}
Result<ChangeSetNumber> DutyActions::remove(DutyId duty)
{
    return removeFromClient<Duty>(m_context, "duty.remove", duty);
}

Result<ExemptionId> DutyActions::add(Exemption exemption)
{
    return addRecord(m_context, "exemption.add", std::move(exemption));
}
Result<ChangeSetNumber> DutyActions::set(const Exemption& before, const Exemption& after)
{
    return setRecord(m_context, "exemption.set", before, after);
}
Result<ChangeSetNumber> DutyActions::remove(ExemptionId exemption)
{
    return removeFromClient<Exemption>(m_context, "exemption.remove", exemption);
}

Result<MeasureId> DutyActions::add(Measure measure)
{
    return addRecord(m_context, "measure.add", std::move(measure));
}
Result<ChangeSetNumber> DutyActions::set(const Measure& before, const Measure& after)
{
    return setRecord(m_context, "measure.set", before, after);
}
Result<ChangeSetNumber> DutyActions::remove(MeasureId measure)
{
    return removeFromClient<Measure>(m_context, "measure.remove", measure);
}

Result<ChangeSetNumber> DutyActions::setCv(const CurriculumVitae& before, CurriculumVitae after)
{
    after.id = before.id;
    if (before == after && !before.id.isNil())
        return ChangeSetNumber{0};
    const Date today = m_context.clock.today();
    return changeClient(m_context, "cv.set", after.client,
                        [&](Transaction& transaction, const Client& client) -> Result<void> {
                            const auto known = recordsOf<CurriculumVitae>(transaction.database(), client.id);
                            std::optional<CurriculumVitae> merged = after;
                            if (before.id.isNil() != known.empty())
                                return fail(ErrorKind::ChangedMeanwhile, "cv");
                            if (!known.empty())
                                merged = mergedEdit(before, after, known.front());
                            if (!merged)
                                return fail(ErrorKind::ChangedMeanwhile, "cv");
                            merged->client = client.id;
                            merged->author = m_context.session.staff;
                            merged->updatedOn = today;
                            if (auto findings = check(*merged, today); blocks(findings))
                                return failWith(std::move(findings));
                            if (known.empty()) {
                                merged->id = m_context.ids.make<CurriculumVitaeId>();
                                transaction.insert(*merged);
                            } else {
                                transaction.update(known.front(), *merged);
                            }
                            return {};
                        });
}

} // namespace werkpad
