// The filter as people type and keep it: "period:6-12,>12 theme:over_45 coach:none regime:WW boundary:14 jansen".
#pragma once

#include "core/base/finding.h"
#include "core/caseload/client_filter.h"
#include "core/staff/staff_member.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

// key:value,value for each part; what has no key is the text. A value with a space, comma or colon stands in quotes:
// coach:"S. de Boer". In any order, keys and codes in either case.
//   period:before|0-3|3-6|6-12|>12|none   coach:NAME|LOGIN|me|none   regime:CODE|none   theme:wajong_wsw|youth|…
//   activity:active|closed|deceased|emigrated   secret:yes|no   override:yes|no
//   born:1960-01-01..1969-12-31 (either side may be left out; a year or a month alone is all of it)   boundary:DAYS
//   attention:no_contact|plan_missing|overdue|boundary_passed
struct FilterReading {
    ClientFilter filter{};
    std::vector<Finding> findings{}; // field: the key; blocking: that part is not in the filter
};
// `me` is who asks; nothing: "coach:me" is not understood.
[[nodiscard]] FilterReading readClientFilter(std::string_view text, std::span<const StaffMember> staff,
                                             std::optional<StaffId> me = std::nullopt);
// Reads back as the same filter, without ClientFilter::among, which no words say. A coach stands under the name, under
// the login when several have that name, and under the id when that does not help either.
[[nodiscard]] std::string clientFilterText(const ClientFilter& filter, std::span<const StaffMember> staff);

} // namespace werkpad
