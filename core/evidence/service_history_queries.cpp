#include "core/evidence/service_history_queries.h"

#include "core/caseload/client_facts_store.h"
#include "core/clients/characteristic_scale.h"
#include "core/clients/client_rules.h"
#include "core/evidence/service_history_rules.h"
#include "core/outcomes/outcome_fields.h"
#include "core/storage/database.h"

namespace werkpad
{

namespace
{

constexpr SideTable kClients{"SELECT id, birth_date, registered_on, closed_on, deceased_on, emigrated_on FROM client"};
constexpr SideTable kSpells{"SELECT client, first_day, last_day, registered_on FROM unemployment_spell"};
constexpr SideTable kOutcomes{"SELECT client, happened_on, kind FROM outcome"};
constexpr SideTable kClosings{"SELECT client, closed_on, closing_reason FROM plan", "closed_on IS NOT NULL"};
constexpr SideTable kStarts{"SELECT client, service_type, started_on FROM plan_activity", "started_on IS NOT NULL"};
constexpr SideTable kCharacteristics{"SELECT client, id, axis, value, observed_on FROM characteristic"};

const Date kNever(1970, 1, 1);

RecordedSpell readSpell(const Query& row)
{
    return {row.date(1).value_or(kNever), row.date(2), row.date(3)};
}

RecordedOutcome readOutcome(const Query& row)
{
    return {row.date(1).value_or(kNever), enumerator<OutcomeKind>(row, 2)};
}

RecordedClosing readClosing(const Query& row)
{
    return {row.date(1).value_or(kNever), row.text(2)};
}

// A type that is in no list is nobody's question.
std::optional<RecordedStart> readStart(const Query& row)
{
    const auto service = placeOfServiceType(row.view(1));
    const auto on = row.date(2);
    return service && on ? std::optional(RecordedStart{*service, *on}) : std::nullopt;
}

Characteristic readCharacteristic(const Query& row)
{
    Characteristic characteristic;
    characteristic.id = row.id<CharacteristicId>(1);
    characteristic.axis = parseAxis(row.view(2)).value_or(Axis::Other);
    characteristic.value = row.text(3);
    characteristic.observedOn = row.date(4).value_or(kNever);
    return characteristic;
}

} // namespace

std::string ServiceHistoryMaker::basis() const
{
    return std::to_string(kServiceHistoryForm) + " " + std::to_string(m_policy.interruptionWeeks) + " " +
           serviceHistoryCodes();
}

void ServiceHistoryMaker::make(Database& database, const ClientRange& range, const TakeExtract& take)
{
    SideScan spells(database, kSpells, readSpell, range);
    SideScan outcomes(database, kOutcomes, readOutcome, range);
    SideScan closings(database, kClosings, readClosing, range);
    SideScan starts(database, kStarts, readStart, range);
    auto coverages = scanCoverages(database, range);
    auto marks = scanMarks(database, range);
    SideScan characteristics(database, kCharacteristics, readCharacteristic, range);
    const auto row = queryInOrder(database, kClients, "id", range);
    RecordedHistory recorded;
    std::vector<std::optional<RecordedStart>> begun;
    while (row->next()) {
        const auto client = row->id<ClientId>(0);
        spells.collect(client, recorded.life.spells);
        if (recorded.life.spells.empty())
            continue;
        outcomes.collect(client, recorded.life.outcomes);
        closings.collect(client, recorded.life.planClosings);
        starts.collect(client, begun);
        coverages.collect(client, recorded.coverages);
        marks.collect(client, recorded.marks);
        characteristics.collect(client, recorded.characteristics);
        recorded.starts.clear();
        for (const auto& start : begun)
            if (start)
                recorded.starts.push_back(*start);
        recorded.birth = PartialDate::parseIso(row->view(1)).value_or(PartialDate{});
        recorded.life.registeredOn = row->date(2);
        recorded.life.closedOn = row->date(3);
        recorded.life.goneOn = goneOn(PartialDate::parseIso(row->view(4)), PartialDate::parseIso(row->view(5)));
        const ServiceHistory history = serviceHistoryOf(recorded, m_policy);
        if (!history.stretches.empty())
            take(client, packed(history));
    }
}

} // namespace werkpad
