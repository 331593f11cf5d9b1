// Finds clients by what somebody types: name, date of birth, BSN, place, telephone number.
#pragma once

#include "core/base/date.h"
#include "core/base/record_ids.h"
#include "core/base/result.h"
#include "core/search/row_set.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace werkpad
{

class Database;

// Why a client was found; in this order they are shown.
enum class SearchReason { Bsn, BirthDate, Surname, SurnameStart, Name, Place, Phone, Several };

struct SearchHit {
    ClientId id{};
    std::uint32_t row = 0; // client.row
    SearchReason reason = SearchReason::Name;
    bool operator==(const SearchHit&) const = default;
};

struct SearchAnswer {
    std::vector<SearchHit> hits{}; // the obvious first; within a reason by name
    std::size_t total = 0;         // how many there are
    bool isMore = false;           // there are more than `total`
};

// All words of `typed` are found as beginnings of words, in any order, whatever case, accents and prefixes. The BSN
// counts only when all of it is typed and valid; a date of birth in every notation, also partial. Few letters find
// many: then the counting stops at a thousand. Nothing typed finds nothing.
[[nodiscard]] Result<SearchAnswer> searchClients(Database& database, std::string_view typed, Date today,
                                                 std::size_t limit = 50);

// All rows that searchClients() would find, for ClientFilter::text.
[[nodiscard]] Result<RowSet> matchingRows(Database& database, std::string_view typed, Date today);

// The same when they are few; nothing when there are more than `most`, which is known in a fraction of the time.
[[nodiscard]] Result<std::optional<RowSet>> fewMatchingRows(Database& database, std::string_view typed, Date today,
                                                            std::size_t most);

// Those of `candidates`, in their order, that searchClients() would find, `limit` at most. Each is read: for the first
// rows of a list that many are in.
[[nodiscard]] Result<std::vector<std::uint32_t>> firstMatching(Database& database, std::string_view typed, Date today,
                                                               std::span<const std::uint32_t> candidates,
                                                               std::size_t limit);

} // namespace werkpad
