#include "core/search/search_kind.h"

#include "core/base/text.h"
#include "core/clients/bsn.h"
#include "core/search/search_text.h"

#include <algorithm>

namespace werkpad
{

std::string_view searchKindCode(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Bsn:
        return "bsn";
    case SearchKind::BirthDate:
        return "birth_date";
    case SearchKind::Phone:
        return "phone";
    case SearchKind::NameOrPlace:
        return "name_or_place";
    case SearchKind::Several:
        return "several";
    }
    return "";
}

SearchKind searchKindOf(std::string_view typed, Date today)
{
    if (checkBsn(typed).isValid())
        return SearchKind::Bsn;
    if (birthRange(typed, today))
        return SearchKind::BirthDate;
    std::size_t numbers = 0;
    const auto words = searchWordsOf(typed, today);
    for (const SearchWord& word : words)
        numbers += digitsOnly(word.front()).empty() ? 0U : 1U;
    if (numbers == 0)
        return SearchKind::NameOrPlace;
    return numbers == words.size() ? SearchKind::Phone : SearchKind::Several;
}

std::string searchDetail(SearchKind kind, std::size_t hits, bool isMore)
{
    return "by=" + std::string(searchKindCode(kind)) + " hits=" + std::to_string(hits) + (isMore ? "+" : "");
}

AccessEvent searchEvent(SearchKind kind, std::size_t hits, bool isMore)
{
    return {"client.search", {}, searchDetail(kind, hits, isMore), {}, AccessResult::Done};
}

} // namespace werkpad
