// How the field of a conflict is typed by hand.
#pragma once

#include "core/changes/field.h"
#include "core/sync/conflict.h"

#include <QString>

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace werkpad
{

enum class FieldKind {
    None, // a reference to something else, an act: not typed
    Text,
    LongText,
    Number,
    YesNo,
    Date,
    PartialDate,
    Moment,
    Choice,
};

struct FieldForm {
    FieldKind kind = FieldKind::None;
    bool mayBeEmpty = false;
    std::vector<std::pair<std::string, QString>> choices{}; // code and text
};

// Found by asking the field which values fit, so that no list of fields has to be kept up.
[[nodiscard]] FieldForm fieldForm(const Conflict& conflict, std::span<const EntityInfo> entities);

} // namespace werkpad
