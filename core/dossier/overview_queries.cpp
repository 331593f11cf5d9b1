#include "core/dossier/overview_queries.h"

#include "core/changes/record_store.h"
#include "core/contacts/contact_fields.h"
#include "core/diagnosis/diagnosis_fields.h"
#include "core/plan/plan_queries.h"
#include "core/staff/staff_store.h"

namespace werkpad
{

OverviewParts readOverviewParts(Database& database, const Client& client)
{
    OverviewParts parts;
    parts.diagnoses = recordsOf<Diagnosis>(database, client.id);
    parts.contacts = recordsOf<Contact>(database, client.id);
    for (auto& member : readStaff(database))
        parts.staffNames.emplace(member.id, std::move(member.name));
    parts.plan = readClientPlan(database, client.id);
    parts.hasDied = client.deceasedOn.has_value();
    return parts;
}

} // namespace werkpad
