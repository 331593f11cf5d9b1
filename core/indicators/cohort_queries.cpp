#include "core/indicators/cohort_queries.h"

#include "core/caseload/client_facts_store.h"
#include "core/clients/client_rules.h"
#include "core/extracts/extract_reader.h"
#include "core/indicators/cohort_extract.h"
#include "core/outcomes/outcome_fields.h"

namespace werkpad
{

namespace
{

constexpr SideTable kClients{"SELECT id, coach, birth_date, registered_on, closed_on, deceased_on, emigrated_on"
                             " FROM client"};
constexpr SideTable kActivities{"SELECT client, started_on, ended_on FROM plan_activity", "started_on IS NOT NULL"};
constexpr SideTable kSpells{"SELECT client, first_day, last_day, registered_on FROM unemployment_spell"};
constexpr SideTable kOutcomes{"SELECT client, happened_on, kind, lasting FROM outcome"};

const Date kNever(1970, 1, 1);

InclusiveRange readActivity(const Query& row)
{
    return {row.date(1).value_or(kNever), row.date(2)};
}

UnemploymentSpell readSpell(const Query& row)
{
    UnemploymentSpell spell;
    spell.during = readActivity(row);
    spell.registeredOn = row.date(3);
    return spell;
}

ClientOutcome readOutcome(const Query& row)
{
    ClientOutcome outcome;
    outcome.happenedOn = row.date(1).value_or(kNever);
    outcome.kind = enumerator<OutcomeKind>(row, 2);
    outcome.lasting = enumerator<Lasting>(row, 3);
    return outcome;
}

void readClient(const Query& row, CohortFacts& facts)
{
    facts.client = row.id<ClientId>(0);
    facts.coach = row.isNull(1) ? std::nullopt : std::optional(row.id<StaffId>(1));
    facts.birthDate = PartialDate::parseIso(row.view(2)).value_or(PartialDate());
    facts.registeredOn = row.date(3);
    facts.closedOn = row.date(4);
    facts.goneOn = goneOn(PartialDate::parseIso(row.view(5)), PartialDate::parseIso(row.view(6)));
}

} // namespace

std::string CohortExtractMaker::basis() const
{
    return std::to_string(kCohortExtractForm) + " " + std::to_string(m_policy.interruptionWeeks);
}

void CohortExtractMaker::make(Database& database, const ClientRange& range, const TakeExtract& take)
{
    SideScan spells(database, kSpells, readSpell, range);
    SideScan outcomes(database, kOutcomes, readOutcome, range);
    SideScan activities(database, kActivities, readActivity, range);
    auto coverages = scanCoverages(database, range);
    auto marks = scanMarks(database, range);
    const auto row = queryInOrder(database, kClients, "id", range);
    CohortFacts facts;
    while (row->next()) {
        readClient(*row, facts);
        spells.collect(facts.client, facts.spells);
        if (facts.spells.empty())
            continue;
        outcomes.collect(facts.client, facts.outcomes);
        activities.collect(facts.client, facts.activities);
        coverages.collect(facts.client, facts.coverages);
        marks.collect(facts.client, facts.marks);
        if (const auto members = membersOf(facts, m_policy); !members.empty())
            take(facts.client, packedMembers(members));
    }
}

Result<void> forEachMember(Database& database, const SegmentationPolicy& policy,
                           const std::function<void(const CohortMember&)>& visit)
{
    CohortExtractMaker maker(policy);
    MemberReader reader;
    return forEachExtract(database, maker,
                          [&](ClientId client, std::string_view bytes) { reader.read(client, bytes, visit); });
}

} // namespace werkpad
