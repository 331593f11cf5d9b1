#include "core/workspace/entities.h"

#include "core/caseload/saved_filter_fields.h"
#include "core/clients/client_fields.h"
#include "core/exchange/quarantine_fields.h"
#include "core/offices/office_fields.h"
#include "core/regimes/regime_fields.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/staff/staff_fields.h"

namespace werkpad
{

std::span<const EntityInfo> allEntities()
{
    static constexpr std::array kEntities{
        kEntityInfo<Office>,
        kEntityInfo<StaffMember>,
        kEntityInfo<RoleAssignment>,
        kEntityInfo<Client>,
        kEntityInfo<Characteristic>,
        kEntityInfo<RegimeCoverage>,
        kEntityInfo<UnemploymentSpell>,
        kEntityInfo<SegmentOverride>,
        kEntityInfo<ThemeMark>,
        kEntityInfo<SavedFilter>,
        kEntityInfo<QuarantinedRow>,
    };
    return kEntities;
}

} // namespace werkpad
