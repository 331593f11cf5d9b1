// Which clients a list shows.
#pragma once

#include "core/base/date.h"
#include "core/base/record_ids.h"
#include "core/search/row_set.h"
#include "core/segmentation/period.h"
#include "core/segmentation/theme.h"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

// Active: none of the others. A dossier may be closed of somebody who has died.
enum class Activity { Active, Closed, Deceased, Emigrated };
inline constexpr std::array kActivities{Activity::Active, Activity::Closed, Activity::Deceased, Activity::Emigrated};
[[nodiscard]] std::string_view activityCode(Activity activity); // active, closed, deceased, emigrated

// Why a team lead looks at a client. Told of active clients only.
enum class Attention {
    NoContact,      // for longer than the office allows in the client's period
    PlanMissing,    // decided on service, but there is no plan
    Overdue,        // an evaluation, an activity or an agreement whose day has come
    BoundaryPassed, // came into another period, and no evaluation was held since
};
inline constexpr std::array kAttentions{Attention::NoContact, Attention::PlanMissing, Attention::Overdue,
                                        Attention::BoundaryPassed};
// no_contact, plan_missing, overdue, boundary_passed
[[nodiscard]] std::string_view attentionCode(Attention attention);

// The clients that a figure counted, by their rows.
struct ClientSet {
    std::string name{}; // in words, what counted them
    RowSet rows{};
};

// Each part that says something has to be fulfilled; within a part one of its values. A filter that says nothing shows
// everybody: nothing is hidden that the filter does not say.
struct ClientFilter {
    std::string text{};                            // as searched: names, date of birth, place, phone, BSN
    std::vector<std::optional<Period>> periods{};  // the override's where there is one; nothing: without period
    std::vector<std::optional<StaffId>> coaches{}; // nothing: in nobody's caseload
    std::vector<std::string> regimes{};            // canonical codes of coverages in force; "": none in force
    std::vector<Theme> themes{};                   // certain or possible
    std::vector<Activity> activities{};
    std::vector<Attention> attentions{};
    std::optional<bool> secret{};     // the address is
    std::optional<bool> overridden{}; // an override is in force
    std::optional<Date> bornFrom{};   // a partial date passes when it can lie between the two; an unknown one does not
    std::optional<Date> bornTo{};
    std::optional<int> boundaryWithin{}; // the next period begins tomorrow or within so many days
    // These alone. No expression: it is neither typed nor kept, and two filters are alike when they share one set.
    std::shared_ptr<const ClientSet> among{};

    bool operator==(const ClientFilter&) const = default;
};

// The filter with which a list begins, visibly: active clients.
[[nodiscard]] ClientFilter activeClients();

// The parts of a filter, to tell which of them hides how many.
enum class Criterion {
    Text,
    Period,
    Coach,
    Regime,
    Theme,
    Activity,
    Secrecy,
    Override,
    Birth,
    Boundary,
    Attention,
    Among,
    Count // how many there are
};
inline constexpr std::size_t kCriteria = static_cast<std::size_t>(Criterion::Count);
[[nodiscard]] bool isUsed(const ClientFilter& filter, Criterion criterion);
// The filter without that part: what the cross on its chip does.
[[nodiscard]] ClientFilter without(ClientFilter filter, Criterion criterion);

} // namespace werkpad
