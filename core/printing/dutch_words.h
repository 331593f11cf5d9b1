// The words on paper and in files. They are Dutch whatever the language of the screen: paper goes to the client
// (README.md), and files are read by who opens them.
#pragma once

#include "core/base/date_range.h"
#include "core/base/moment.h"
#include "core/base/partial_date.h"
#include "core/caseload/due.h"
#include "core/contacts/contact.h"
#include "core/plan/client_plan.h"
#include "core/segmentation/period.h"
#include "core/segmentation/theme.h"

#include <string>
#include <vector>

namespace werkpad
{

[[nodiscard]] std::string longDate(Date date);                      // 24 november 2026
[[nodiscard]] std::string longDate(const PartialDate& date);        // also mei 1980, 1980; empty when unknown
[[nodiscard]] std::string dateWithWeekday(Date date);               // dinsdag 24 november 2026
[[nodiscard]] std::string momentWords(Moment moment);               // dinsdag 24 november 2026 om 10.05 uur
[[nodiscard]] std::string rangeWords(const InclusiveRange& during); // van … tot en met …, vanaf …
// With a full stop at its end unless there is a mark already; empty stays empty.
[[nodiscard]] std::string sentence(std::string text);

// In quotation marks, as people say it.
[[nodiscard]] std::string quoted(const std::string& words);
// "a, b, c".
[[nodiscard]] std::string listed(const std::vector<std::string>& texts);

[[nodiscard]] std::string goalWords(PlanGoal goal);
[[nodiscard]] std::string stateWords(const PlanActivity& activity);
[[nodiscard]] std::string channelWords(Channel channel);
[[nodiscard]] std::string stepWords(StepKind kind);
// As the screens have them in Dutch: "Langer dan 12 maanden", "Jongeren tot 27", "Jongeren tot 27 (misschien)".
[[nodiscard]] std::string periodWords(Period period);
[[nodiscard]] std::string themeWords(Theme theme);
[[nodiscard]] std::string themeWords(const ThemeOfClient& theme);
// Label of a code of reference data; an unknown code is its own label.
[[nodiscard]] std::string dutyWords(const std::string& kind);
[[nodiscard]] std::string measureWords(const Measure& measure); // "Lagere uitkering, 20 procent minder, van …"

} // namespace werkpad
