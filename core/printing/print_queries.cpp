#include "core/printing/print_queries.h"

#include "core/contacts/contact_fields.h"
#include "core/diagnosis/diagnosis_fields.h"
#include "core/dossier/dossier_queries.h"
#include "core/offices/office_store.h"
#include "core/plan/plan_queries.h"
#include "core/staff/staff_store.h"

namespace werkpad
{

PrintMaterial readPrintMaterial(Database& database, const Client& client, Date today)
{
    PrintMaterial material;
    material.office = readOffice(database).value_or(Office{});
    material.dossier = readDossier(database, client, today);
    material.plan = readClientPlan(database, client.id);
    const auto decided = recordsWhere<Diagnosis>(
        database, "WHERE client = ? AND decided_on IS NOT NULL ORDER BY decided_on DESC, id DESC LIMIT 1", client.id);
    if (!decided.empty())
        material.diagnosis = decided.front();
    material.contacts = recordsWhere<Contact>(
        database, "WHERE client = ? AND state = 'done' ORDER BY at DESC, id DESC LIMIT 5", client.id);
    material.appointments = recordsWhere<Contact>(
        database, "WHERE client = ? AND state = 'planned' AND at >= ? ORDER BY at, id", client.id, isoBeginOf(today));
    material.staff = readStaff(database);
    material.today = today;
    return material;
}

} // namespace werkpad
