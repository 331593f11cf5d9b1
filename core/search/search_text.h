// The words under which a client is found, and how what somebody types is compared with them.
#pragma once

#include "core/clients/client.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

// One text per column of client_search: folded words, separated by spaces. Never the BSN; never the place of a client
// whose address is secret, since a hit would tell it.
struct SearchText {
    std::string name{};  // given names, prefix, surname, the same of the partner; "o'brien" also as "obrien"
    std::string birth{}; // 19680312 and 12031968; of a partial date what is known: 19680000, 19950200 and 021995
    std::string place{};
    std::string phone{}; // digits, in the national form: +31 6… and 00316… are 06…
    bool operator==(const SearchText&) const = default;
};

[[nodiscard]] SearchText searchTextOf(const Client& client);
// The same number on every machine and in every version of the program (FNV-1a, 64 bits).
[[nodiscard]] std::int64_t searchHash(const SearchText& text);

// A typed word with the other forms that are as good: what matches begins with one of them.
using SearchWord = std::vector<std::string>;

// What has to be found, all of it, in any order. Digits with dashes, slashes or spaces between them are one word (a
// date or telephone number); a date also stands as 19680312. Nothing typed: no words.
[[nodiscard]] std::vector<SearchWord> searchWordsOf(std::string_view typed, Date today);

// All dates of birth, ISO and both included, that what is typed leaves open.
struct BirthRange {
    std::string first;
    std::string last;
};
// Nothing when it is no date, or one of which only a day, or a day from now, is said ("ma", "+3", "1/9").
[[nodiscard]] std::optional<BirthRange> birthRange(std::string_view typed, Date today);

[[nodiscard]] bool matches(const std::vector<SearchWord>& words, const SearchText& text);

// "van", "der", "el" …: words that people leave out or write in front, and that lists do not sort on.
[[nodiscard]] bool isNamePrefix(std::string_view foldedWord);

} // namespace werkpad
