// What the values of the process (diagnosis, plan, contacts, desk) are called on the screen, in the language of the
// moment.
#pragma once

#include "core/base/reference_codes.h"
#include "core/catalogue/service.h"
#include "core/contacts/contact.h"
#include "core/diagnosis/diagnosis.h"
#include "core/guideline/guideline.h"
#include "core/intake/visit.h"
#include "core/outcomes/outcome.h"
#include "core/plan/duty.h"
#include "core/plan/plan.h"
#include "core/surveys/survey.h"
#include "core/transfers/transfer.h"

#include <QString>

#include <string_view>

namespace werkpad
{

[[nodiscard]] QString label(DiagnosisWidth width);
[[nodiscard]] QString label(ServiceLevel level);
[[nodiscard]] QString label(DiagnosisEntryKind kind);
[[nodiscard]] QString label(CostKind kind);
[[nodiscard]] QString label(DeviationKind kind);
[[nodiscard]] QString label(PlanGoal goal);
[[nodiscard]] QString label(Agreement agreement);
[[nodiscard]] QString label(ActivityDoer doer);
[[nodiscard]] QString label(ActivityState state);
[[nodiscard]] QString label(MeasureKind kind);
[[nodiscard]] QString label(Channel channel);
[[nodiscard]] QString label(ContactState state);
[[nodiscard]] QString label(VisitState state);
[[nodiscard]] QString label(RoutingKind kind);
[[nodiscard]] QString label(TransferState state);
[[nodiscard]] QString label(OutcomeKind kind);
[[nodiscard]] QString label(Lasting lasting);
[[nodiscard]] QString label(Audience audience);

// Of a type of service, a reason for closing, a duty; a code that is not in the list as it came.
[[nodiscard]] QString referenceLabel(CodeList list, std::string_view code);
// Of a reason for leaving; one that the office added goes by its name.
[[nodiscard]] QString exitReasonLabel(std::string_view reason);
// Of a client group (core/segmentation/client_group.h).
[[nodiscard]] QString groupLabel(std::string_view code);
// Of a client group or a period ("period:6-12"): what a colleague knows.
[[nodiscard]] QString expertiseLabel(std::string_view code);
// 24-11-2026 om 14:05
[[nodiscard]] QString momentText(const Moment& moment);

} // namespace werkpad
