#include "core/caseload/saved_filter_store.h"

#include "core/base/text.h"
#include "core/changes/record_store.h"

namespace werkpad
{

std::vector<SavedFilter> savedFiltersOf(Database& database, StaffId staff)
{
    auto filters = recordsWhere<SavedFilter>(database, "WHERE staff = ?", staff);
    std::ranges::sort(filters, {}, [](const SavedFilter& filter) { return std::pair(fold(filter.name), filter.id); });
    return filters;
}

std::optional<SavedFilter> findSavedFilter(Database& database, SavedFilterId filter)
{
    return findRecord<SavedFilter>(database, filter);
}

} // namespace werkpad
