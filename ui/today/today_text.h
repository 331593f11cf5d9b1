// What needs attention today, in words.
#pragma once

#include "core/today/today_item.h"

#include <QString>

namespace werkpad
{

[[nodiscard]] QString reasonLabel(TodayReason reason);             // "Evaluatie van het plan"
[[nodiscard]] QString whenText(const TodayItem& item, Date today); // "3 dagen te laat", "vandaag om 14:05"
[[nodiscard]] QString detailText(const TodayItem& item);

} // namespace werkpad
