// What kind of thing somebody searched for: all that the access log keeps of a search, beside how many were found.
#pragma once

#include "core/audit/access_log.h"
#include "core/base/date.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace werkpad
{

enum class SearchKind {
    Bsn,         // a whole, valid BSN
    BirthDate,   // a date, also a partial one
    Phone,       // digits that are neither
    NameOrPlace, // words: which of the two cannot be told
    Several,     // words and numbers together
};

[[nodiscard]] std::string_view searchKindCode(SearchKind kind); // bsn, birth_date, phone, name_or_place, several
[[nodiscard]] SearchKind searchKindOf(std::string_view typed, Date today);

// "by=name_or_place hits=12", or "hits=1000+" when nobody counted further.
[[nodiscard]] std::string searchDetail(SearchKind kind, std::size_t hits, bool isMore);
// The line of the access log for a search of which the answer was seen ("client.search").
[[nodiscard]] AccessEvent searchEvent(SearchKind kind, std::size_t hits, bool isMore);

} // namespace werkpad
