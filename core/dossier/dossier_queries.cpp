#include "core/dossier/dossier_queries.h"

#include "core/clients/client_store.h"
#include "core/offices/office_store.h"
#include "core/outcomes/outcome_store.h"
#include "core/regimes/regime.h"
#include "core/regimes/regime_fields.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/staff/staff_store.h"
#include "core/transfers/transfer_rules.h"
#include "core/transfers/transfer_store.h"

namespace werkpad
{

namespace
{

std::optional<StandIn> standInFor(Database& database, const Client& client, Date on)
{
    const auto transfer = replacementOn(client.coach, transfersOf(database, client.id), on);
    const auto colleague = transfer ? findRecord<StaffMember>(database, transfer->to) : std::nullopt;
    return colleague ? std::optional(StandIn{colleague->name, *transfer->temporaryUntil}) : std::nullopt;
}

} // namespace

Dossier readDossier(Database& database, const Client& client, Date today)
{
    Dossier dossier;
    dossier.client = client;
    if (client.coach) {
        if (const auto coach = findRecord<StaffMember>(database, *client.coach))
            dossier.coachName = coach->name;
    }
    dossier.spells = recordsWhere<UnemploymentSpell>(database, "WHERE client = ? ORDER BY first_day, id", client.id);
    dossier.overrides = recordsWhere<SegmentOverride>(database, "WHERE client = ? ORDER BY first_day, id", client.id);
    dossier.coverages = recordsWhere<RegimeCoverage>(database, "WHERE client = ? ORDER BY first_day, id", client.id);
    dossier.themeMarks = recordsWhere<ThemeMark>(database, "WHERE client = ? ORDER BY first_day, id", client.id);
    dossier.characteristics = characteristicsOf(database, client.id);
    dossier.outcomes = outcomesOf(database, client.id);

    const Office office = readOffice(database).value_or(Office{});
    dossier.segment = segmentOn(dossier.spells, dossier.overrides, office.segmentationPolicy(), today);
    dossier.age = ageOn(client.birthDate, today);
    dossier.themes = themesOn(client.birthDate, dossier.coverages, dossier.themeMarks, today);
    dossier.coveragesToday = coveragesOn(dossier.coverages, today);
    dossier.standIn = standInFor(database, client, today);
    return dossier;
}

} // namespace werkpad
