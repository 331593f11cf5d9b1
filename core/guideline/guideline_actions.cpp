#include "core/guideline/guideline_actions.h"

#include "core/catalogue/catalogue_store.h"
#include "core/clients/subject_actions.h"
#include "core/guideline/example_guideline.h"
#include "core/guideline/guideline_queries.h"
#include "core/guideline/guideline_rules.h"
#include "core/guideline/guideline_store.h"

#include <algorithm>

namespace werkpad
{

namespace
{

ClientAdvice adviceFor(Database& database, const Client& client, Date today)
{
    const Segment segment = segmentOfClient(database, client.id, today);
    const auto rules = readGuideline(database);
    ClientAdvice advice;
    advice.period = segment.period();
    advice.isOverridden = segment.override.has_value();
    advice.isDeceased = client.deceasedOn.has_value();
    advice.hasGuideline =
        std::ranges::any_of(rules, [today](const GuidelineRule& rule) { return rule.during.contains(today); });
    advice.groups = groupsOfClient(database, client, today);
    advice.deviations = deviationsOfClient(database, client.id);
    if (!advice.isDeceased) {
        const auto services = readServices(database);
        const auto types = typesInPlan(database, client.id);
        advice.advice = advise({rules, services, advice.period, advice.groups, types, advice.deviations}, today);
    }
    return advice;
}

bool isSameLine(const GuidelineRule& one, const GuidelineRule& other)
{
    return one.period == other.period && one.group == other.group && one.serviceType == other.serviceType;
}

} // namespace

// --- the lines -------------------------------------------------------------------------------------------------------

Result<std::vector<GuidelineRule>> GuidelineActions::rules() const
{
    return m_context.database.attempt([&] { return readGuideline(m_context.database); });
}

Result<GuidelineRuleId> GuidelineActions::addRule(GuidelineRule rule)
{
    if (auto allowed = m_context.session.require(Permission::ManageServices); !allowed)
        return tl::unexpected(allowed.error());
    rule.id = m_context.ids.make<GuidelineRuleId>();
    const auto written =
        m_context.writer.write(m_context.session.staff, "guideline.add", [&](Transaction& transaction) -> Result<void> {
            if (auto findings = check(rule, readGuideline(transaction.database())); blocks(findings))
                return failWith(std::move(findings));
            transaction.insert(rule);
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    return rule.id;
}

Result<ChangeSetNumber> GuidelineActions::setRule(const GuidelineRule& before, const GuidelineRule& after)
{
    if (auto allowed = m_context.session.require(Permission::ManageServices); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.writer.write(
        m_context.session.staff, "guideline.set", [&](Transaction& transaction) -> Result<void> {
            const auto current = findRecord<GuidelineRule>(transaction.database(), before.id);
            if (!current)
                return fail(ErrorKind::NotFound, "guideline line", before.id.text());
            if (*current != before)
                return fail(ErrorKind::ChangedMeanwhile, "guideline line", before.id.text());
            GuidelineRule changed = after;
            changed.id = before.id;
            if (auto findings = check(changed, readGuideline(transaction.database())); blocks(findings))
                return failWith(std::move(findings));
            transaction.update(*current, changed);
            return {};
        });
}

Result<ChangeSetNumber> GuidelineActions::removeRule(GuidelineRuleId rule)
{
    if (auto allowed = m_context.session.require(Permission::ManageServices); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.writer.write(m_context.session.staff, "guideline.remove",
                                  [&](Transaction& transaction) -> Result<void> {
                                      const auto current = findRecord<GuidelineRule>(transaction.database(), rule);
                                      if (!current)
                                          return fail(ErrorKind::NotFound, "guideline line", rule.text());
                                      transaction.remove(*current);
                                      return {};
                                  });
}

Result<ChangeSetNumber> GuidelineActions::loadExample()
{
    if (auto allowed = m_context.session.require(Permission::ManageServices); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.writer.write(
        m_context.session.staff, "guideline.load", [&](Transaction& transaction) -> Result<void> {
            const auto known = readGuideline(transaction.database());
            for (auto& rule : exampleGuideline(m_context.clock.today())) {
                const auto isKnown = [&rule](const GuidelineRule& other) { return isSameLine(rule, other); };
                if (std::ranges::any_of(known, isKnown))
                    continue;
                rule.id = m_context.ids.make<GuidelineRuleId>();
                transaction.insert(rule);
            }
            return {};
        });
}

// --- on a dossier ----------------------------------------------------------------------------------------------------

Result<ClientAdvice> GuidelineActions::suggest(ClientId id) const
{
    return m_context.database.attempt([&]() -> Result<ClientAdvice> {
        const auto client = findClient(m_context.database, id);
        if (!client)
            return fail(ErrorKind::NotFound, "client", id.text());
        if (auto allowed = m_context.dossiers.requireOpened(*client); !allowed)
            return tl::unexpected(allowed.error());
        return adviceFor(m_context.database, *client, m_context.clock.today());
    });
}

Result<DeviationId> GuidelineActions::deviate(Deviation deviation)
{
    const Date today = m_context.clock.today();
    deviation.id = m_context.ids.make<DeviationId>();
    deviation.on = today;
    deviation.author = m_context.session.staff;
    const auto written =
        m_context.writer.write(m_context.session.staff, "deviation.add", [&](Transaction& transaction) -> Result<void> {
            auto& database = transaction.database();
            const auto client = findClient(database, deviation.client);
            if (!client)
                return fail(ErrorKind::NotFound, "client", deviation.client.text());
            if (auto allowed = m_context.dossiers.requireEdit(*client); !allowed)
                return allowed;
            const auto period = segmentOfClient(database, client->id, today).period();
            deviation.period = period.value_or(Period::Before);
            auto findings = check(deviation, deviationsOfClient(database, client->id));
            if (client->deceasedOn)
                findings.push_back({"client", Severity::Blocking, "client_deceased", client->deceasedOn->dutch()});
            if (!period)
                findings.push_back({"period", Severity::Blocking, "no_period", {}});
            if (blocks(findings))
                return failWith(std::move(findings));
            transaction.insert(deviation);
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    return deviation.id;
}

Result<ChangeSetNumber> GuidelineActions::removeDeviation(DeviationId deviation)
{
    return removeFromClient<Deviation>(m_context, "deviation.remove", deviation);
}

Result<std::vector<Deviation>> GuidelineActions::deviationsOf(ClientId id) const
{
    return suggest(id).map([](ClientAdvice advice) { return std::move(advice.deviations); });
}

} // namespace werkpad
