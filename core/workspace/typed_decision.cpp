#include "core/workspace/typed_decision.h"

#include "core/catalogue/catalogue_rules.h"
#include "core/catalogue/service_fields.h"
#include "core/changes/record_store.h"
#include "core/clients/client_fields.h"
#include "core/clients/client_rules.h"
#include "core/contacts/contact_fields.h"
#include "core/contacts/contact_rules.h"
#include "core/diagnosis/diagnosis_fields.h"
#include "core/diagnosis/diagnosis_rules.h"
#include "core/guideline/guideline_fields.h"
#include "core/guideline/guideline_rules.h"
#include "core/indicators/target_rules.h"
#include "core/intake/visit_fields.h"
#include "core/intake/visit_rules.h"
#include "core/outcomes/outcome_fields.h"
#include "core/outcomes/outcome_rules.h"
#include "core/plan/duty_fields.h"
#include "core/plan/duty_rules.h"
#include "core/plan/plan_fields.h"
#include "core/plan/plan_rules.h"
#include "core/regimes/regime.h"
#include "core/regimes/regime_fields.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/segmentation/segmentation_rules.h"
#include "core/surveys/survey_fields.h"
#include "core/surveys/survey_rules.h"
#include "core/training/training_rules.h"

#include <algorithm>

namespace werkpad
{

namespace
{

// What the rules of each kind of record look at besides the record.
struct Facts {
    Database& database;
    Date today;
    Moment now;
};

std::vector<Finding> findingsOf(const Client& client, const Client&, const Facts& facts)
{
    auto findings = check(client, facts.today);
    for (auto& taken : checkBsnIsFree(facts.database, client))
        findings.push_back(std::move(taken));
    return findings;
}

template <class T>
std::vector<T> othersOfClient(const T& record, const Facts& facts)
{
    auto others = recordsOf<T>(facts.database, record.client);
    std::erase_if(others, [&record](const T& other) { return other.id == record.id; });
    return others;
}

std::vector<Finding> findingsOf(const UnemploymentSpell& spell, const UnemploymentSpell&, const Facts& facts)
{
    return check(spell, othersOfClient(spell, facts), facts.today);
}

std::vector<Finding> findingsOf(const RegimeCoverage& coverage, const RegimeCoverage&, const Facts& facts)
{
    return check(coverage, othersOfClient(coverage, facts));
}

std::vector<Finding> findingsOf(const ClientOutcome& outcome, const ClientOutcome&, const Facts& facts)
{
    const auto others = recordsOf<ClientOutcome>(facts.database, outcome.client);
    const auto spells = recordsOf<UnemploymentSpell>(facts.database, outcome.client);
    const auto reasons = recordsWhere<ExitReason>(facts.database, "");
    return check(outcome, {others, spells, reasons, facts.today});
}

std::vector<Finding> findingsOf(const ExitReason& reason, const ExitReason&, const Facts& facts)
{
    return check(reason, recordsWhere<ExitReason>(facts.database, ""));
}

std::vector<Finding> findingsOf(const SurveyRound& round, const SurveyRound&, const Facts& facts)
{
    return check(round, recordsWhere<SurveyRound>(facts.database, ""), facts.today);
}

std::vector<Finding> findingsOf(const SurveyAnswer& answer, const SurveyAnswer&, const Facts& facts)
{
    const auto round = findRecord<SurveyRound>(facts.database, answer.round);
    return round ? check(answer, *round, 0, facts.today) : std::vector<Finding>();
}

std::vector<Finding> findingsOf(const Training& training, const Training&, const Facts& facts)
{
    return check(training, facts.today);
}

std::vector<Finding> findingsOf(const GoodPractice& practice, const GoodPractice&, const Facts&)
{
    return check(practice);
}

std::vector<Finding> findingsOf(const Deviation& deviation, const Deviation&, const Facts& facts)
{
    return check(deviation, othersOfClient(deviation, facts));
}

std::vector<Finding> findingsOf(const Service& service, const Service&, const Facts& facts)
{
    return check(service, recordsWhere<Service>(facts.database, ""), facts.today);
}

std::vector<Finding> findingsOf(const GuidelineRule& rule, const GuidelineRule&, const Facts& facts)
{
    return check(rule, recordsWhere<GuidelineRule>(facts.database, ""));
}

// What belongs to a plan is held against that plan.
template <class T>
    requires requires(const T& record, const Plan& plan, Date today) { check(record, plan, today); }
std::vector<Finding> findingsOf(const T& record, const T&, const Facts& facts)
{
    const auto plan = findRecord<Plan>(facts.database, record.plan);
    return plan ? check(record, *plan, facts.today) : std::vector<Finding>();
}

std::vector<Finding> findingsOf(const Contact& contact, const Contact& before, const Facts& facts)
{
    const auto client = findRecord<Client>(facts.database, contact.client);
    return check(contact, {facts.now, client ? client->deceasedOn : std::nullopt, {}, &before});
}

template <class T>
    requires requires(const T& record, Date today) { check(record, today); }
std::vector<Finding> findingsOf(const T& record, const T&, const Facts& facts)
{
    return check(record, facts.today);
}

template <class T>
    requires requires(const T& record) { check(record); }
std::vector<Finding> findingsOf(const T& record, const T&, const Facts&)
{
    return check(record);
}

template <class T>
std::vector<Finding> findingsIn(const Conflict& conflict, const Value& value, const Facts& facts)
{
    const auto id = RecordId::parse(conflict.record);
    const auto before = id ? findRecord<T>(facts.database, decltype(T::id)(id->bytes())) : std::nullopt;
    const auto field = std::ranges::find(EntityOf<T>::fields, std::string_view(conflict.field), &Field<T>::column);
    if (!before || field == EntityOf<T>::fields.end())
        return {};
    T after = *before;
    if (!field->write(after, value))
        return {{conflict.field, Severity::Blocking, "value_does_not_fit", {}}};
    const auto known = findingsOf(*before, *before, facts);
    auto findings = findingsOf(after, *before, facts);
    std::erase_if(findings, [&](const Finding& finding) {
        return finding.severity != Severity::Blocking ||
               (finding.field != conflict.field && std::ranges::find(known, finding) != known.end());
    });
    return findings;
}

template <class... Kinds>
std::vector<Finding> findingsAmong(const Conflict& conflict, const Value& value, const Facts& facts)
{
    std::vector<Finding> findings;
    const auto look = [&]<class T>(std::type_identity<T>) {
        if (conflict.entity == EntityOf<T>::number)
            findings = findingsIn<T>(conflict, value, facts);
    };
    (look(std::type_identity<Kinds>()), ...);
    return findings;
}

} // namespace

Result<ChangeSetNumber> decideTyped(Workspace& workspace, const std::string& conflict, const Value& value)
{
    const auto all = workspace.conflicts().all();
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::ranges::find(all->conflicts, conflict, &Conflict::id);
    if (found != all->conflicts.end()) {
        auto findings = workspace.database().attempt([&] {
            const Facts facts{workspace.database(), workspace.clock().today(), workspace.clock().now()};
            return findingsAmong<Client, Characteristic, RegimeCoverage, UnemploymentSpell, SegmentOverride, Diagnosis,
                                 DiagnosisEntry, Assessment, Service, GuidelineRule, Deviation, Plan, PlanActivity,
                                 Evaluation, Duty, Exemption, Measure, CurriculumVitae, Contact, Visit, ClientOutcome,
                                 ExitReason, SurveyRound, SurveyAnswer, Training, GoodPractice, IndicatorTarget>(
                *found, value, facts);
        });
        if (!findings)
            return tl::unexpected(findings.error());
        if (!findings->empty())
            return failWith(*std::move(findings));
    }
    return workspace.conflicts().decide(conflict, ConflictChoice::Typed, value);
}

} // namespace werkpad
