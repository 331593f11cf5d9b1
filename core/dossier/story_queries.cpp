#include "core/dossier/story_queries.h"

#include "core/changes/record_store.h"
#include "core/contacts/contact_fields.h"
#include "core/diagnosis/diagnosis_fields.h"
#include "core/intake/visit_fields.h"
#include "core/offices/office_store.h"
#include "core/outcomes/outcome_store.h"
#include "core/plan/plan_fields.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/staff/staff_store.h"
#include "core/transfers/transfer_fields.h"

namespace werkpad
{

StoryParts readStoryParts(Database& database, ClientId client)
{
    StoryParts parts;
    parts.contacts = recordsOf<Contact>(database, client);
    parts.visits = recordsOf<Visit>(database, client);
    parts.diagnoses = recordsOf<Diagnosis>(database, client);
    parts.plans = recordsOf<Plan>(database, client);
    parts.activities = recordsOf<PlanActivity>(database, client);
    parts.evaluations = recordsOf<Evaluation>(database, client);
    parts.transfers = recordsOf<Transfer>(database, client);
    parts.spells = recordsOf<UnemploymentSpell>(database, client);
    parts.overrides = recordsOf<SegmentOverride>(database, client);
    parts.outcomes = outcomesOf(database, client);
    for (auto& member : readStaff(database))
        parts.staffNames.emplace(member.id, std::move(member.name));
    parts.policy = readOffice(database).value_or(Office{}).segmentationPolicy();
    return parts;
}

} // namespace werkpad
