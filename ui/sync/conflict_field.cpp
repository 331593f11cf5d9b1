#include "ui/sync/conflict_field.h"

#include "core/catalogue/service_fields.h"
#include "core/clients/client_fields.h"
#include "core/contacts/contact_fields.h"
#include "core/diagnosis/diagnosis_fields.h"
#include "core/guideline/guideline_fields.h"
#include "core/intake/visit_fields.h"
#include "core/offices/office_fields.h"
#include "core/plan/duty_fields.h"
#include "core/plan/plan_fields.h"
#include "core/regimes/regime.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/transfers/transfer_fields.h"
#include "ui/shared/convert.h"
#include "ui/shared/process_labels.h"
#include "ui/shared/record_labels.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr std::size_t kLongText = 60; // characters: more do not fit on one line

// What fits no enumeration and is no date.
const std::string kNoCode = "?";

template <class... Enums>
std::vector<std::string> codesOf()
{
    std::vector<std::string> codes;
    const auto add = [&codes](const auto& more) {
        for (const auto code : more) {
            if (std::ranges::find(codes, code) == codes.end())
                codes.emplace_back(code);
        }
    };
    (add(storedCodes(Enums{})), ...);
    return codes;
}

const std::vector<std::string>& knownCodes()
{
    static const auto codes =
        codesOf<NameUse, Sex, Axis, Period, Perspective, Theme, OfficeProfile, DiagnosisWidth, ServiceLevel,
                DiagnosisEntryKind, CostKind, DeviationKind, PlanGoal, Agreement, ActivityDoer, ActivityState,
                MeasureKind, Channel, ContactState, VisitState, RoutingKind, TransferState>();
    return codes;
}

// Fields that are stored as any text, and hold a code of a list.
std::vector<std::string> listedCodes(const Conflict& conflict)
{
    std::vector<std::string> codes;
    const auto add = [&codes](CodeList list) {
        for (const auto& one : referenceCodes(list))
            codes.push_back(one.code);
    };
    if (conflict.field == "regime") {
        for (const auto& regime : knownRegimes())
            codes.push_back(regime.code);
    } else if (conflict.field == "service_type" || (conflict.table == "service" && conflict.field == "type")) {
        add(CodeList::ServiceTypes);
    } else if (conflict.field == "closing_reason") {
        add(CodeList::ClosingReasons);
    } else if (conflict.table == "duty" && conflict.field == "kind") {
        add(CodeList::Duties);
    }
    return codes;
}

std::size_t lengthOf(const Value& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text ? (text->find('\n') != std::string::npos ? kLongText + 1 : text->size()) : 0;
}

bool isLong(const Conflict& conflict)
{
    return lengthOf(conflict.base) > kLongText || lengthOf(conflict.mine.value) > kLongText ||
           std::ranges::any_of(conflict.theirs,
                               [](const ConflictSide& side) { return lengthOf(side.value) > kLongText; });
}

} // namespace

FieldForm fieldForm(const Conflict& conflict, std::span<const EntityInfo> entities)
{
    FieldForm form;
    const auto entity = std::ranges::find(entities, conflict.entity, &EntityInfo::number);
    if (entity == entities.end())
        return form;
    const auto found = std::ranges::find(entity->columns, conflict.field);
    if (found == entity->columns.end())
        return form;
    const auto column = static_cast<std::size_t>(found - entity->columns.begin());
    const auto fits = [&](const Value& value) { return entity->fits(column, value); };
    form.mayBeEmpty = fits(Value{});
    if (fits(std::int64_t{0})) {
        form.kind = conflict.field.starts_with("is_") ? FieldKind::YesNo : FieldKind::Number;
        return form;
    }
    if (!fits(kNoCode)) {
        if (fits(std::string("1968-00-00")))
            form.kind = FieldKind::PartialDate;
        else if (fits(std::string("2026-11-23")))
            form.kind = FieldKind::Date;
        else if (fits(std::string("2026-11-23T09:00")))
            form.kind = FieldKind::Moment;
    }
    if (form.kind != FieldKind::None)
        return form;
    std::vector<std::string> codes = fits(kNoCode) ? listedCodes(conflict) : knownCodes();
    std::erase_if(codes, [&fits](const std::string& code) { return !fits(code); });
    for (const auto& code : codes)
        form.choices.emplace_back(code, storedValueLabel(conflict.field, code));
    if (!form.choices.empty())
        form.kind = FieldKind::Choice;
    else if (fits(kNoCode))
        form.kind = isLong(conflict) ? FieldKind::LongText : FieldKind::Text;
    return form;
}

} // namespace werkpad
