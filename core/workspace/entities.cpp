#include "core/workspace/entities.h"

#include "core/caseload/saved_filter_fields.h"
#include "core/catalogue/service_fields.h"
#include "core/clients/client_fields.h"
#include "core/contacts/contact_fields.h"
#include "core/diagnosis/diagnosis_fields.h"
#include "core/evidence/research_fields.h"
#include "core/exchange/quarantine_fields.h"
#include "core/guideline/guideline_fields.h"
#include "core/indicators/target_fields.h"
#include "core/intake/visit_fields.h"
#include "core/occupations/occupation_fields.h"
#include "core/offices/office_fields.h"
#include "core/outcomes/outcome_fields.h"
#include "core/plan/duty_fields.h"
#include "core/plan/plan_fields.h"
#include "core/regimes/regime_fields.h"
#include "core/retention/erasure_fields.h"
#include "core/reviews/review_note_fields.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/staff/staff_fields.h"
#include "core/surveys/survey_fields.h"
#include "core/sync/workstation_fields.h"
#include "core/training/training_fields.h"
#include "core/transfers/transfer_fields.h"

namespace werkpad
{

std::span<const EntityInfo> allEntities()
{
    static constexpr std::array kEntities{
        kEntityInfo<Office>,          kEntityInfo<StaffMember>,
        kEntityInfo<RoleAssignment>,  kEntityInfo<Expertise>,
        kEntityInfo<OfficeHours>,     kEntityInfo<Presence>,
        kEntityInfo<Client>,          kEntityInfo<Characteristic>,
        kEntityInfo<RegimeCoverage>,  kEntityInfo<UnemploymentSpell>,
        kEntityInfo<SegmentOverride>, kEntityInfo<ThemeMark>,
        kEntityInfo<SavedFilter>,     kEntityInfo<QuarantinedRow>,
        kEntityInfo<Diagnosis>,       kEntityInfo<DiagnosisEntry>,
        kEntityInfo<Assessment>,      kEntityInfo<Service>,
        kEntityInfo<GuidelineRule>,   kEntityInfo<Deviation>,
        kEntityInfo<Occupation>,      kEntityInfo<Plan>,
        kEntityInfo<PlanActivity>,    kEntityInfo<PlanVersion>,
        kEntityInfo<Evaluation>,      kEntityInfo<Duty>,
        kEntityInfo<Exemption>,       kEntityInfo<Measure>,
        kEntityInfo<CurriculumVitae>, kEntityInfo<Contact>,
        kEntityInfo<Visit>,           kEntityInfo<RoutingStep>,
        kEntityInfo<Transfer>,        kEntityInfo<Workstation>,
        kEntityInfo<OfficeKeyGrant>,  kEntityInfo<Erasure>,
        kEntityInfo<ClientOutcome>,   kEntityInfo<ExitReason>,
        kEntityInfo<SurveyRound>,     kEntityInfo<SurveyAnswer>,
        kEntityInfo<ResearchStudy>,   kEntityInfo<ResearchSpell>,
        kEntityInfo<ReviewNote>,      kEntityInfo<Training>,
        kEntityInfo<GoodPractice>,    kEntityInfo<IndicatorTarget>,
    };
    return kEntities;
}

} // namespace werkpad
