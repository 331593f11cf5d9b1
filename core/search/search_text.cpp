#include "core/search/search_text.h"

#include "core/base/date_input.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

constexpr std::array<std::string_view, 44> kNamePrefixes{
    "'s",    "'t",  "aan", "af",  "al",    "auf", "aus",  "bij", "boven", "d",   "da",  "dal", "das", "de", "del",
    "della", "den", "der", "des", "di",    "die", "dos",  "du",  "el",    "het", "in",  "la",  "las", "le", "les",
    "lo",    "los", "met", "o",   "onder", "op",  "over", "s",   "t",     "te",  "ten", "ter", "uit", "van"};
static_assert(std::ranges::is_sorted(kNamePrefixes));

bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

// 12-03-1968, 06 12345678, +31(0)6…: a number, however it is cut up.
bool isNumber(std::string_view text)
{
    return std::ranges::any_of(text, isAsciiDigit) && std::ranges::all_of(text, [](char c) {
               return isAsciiDigit(c) || std::string_view(" -/.()+").find(c) != std::string_view::npos;
           });
}

std::vector<std::string_view> chunksOf(std::string_view text)
{
    std::vector<std::string_view> chunks;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0)
            chunks.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return chunks;
}

std::string nationalNumber(std::string_view typed)
{
    const std::string digits = digitsOnly(typed);
    std::string_view rest = digits;
    if (trimmed(typed).starts_with("+31"))
        rest.remove_prefix(2);
    else if (rest.starts_with("0031"))
        rest.remove_prefix(4);
    else
        return digits;
    if (rest.starts_with('0')) // +31 (0)6
        rest.remove_prefix(1);
    return rest.empty() ? digits : "0" + std::string(rest);
}

void append(std::string& text, std::string_view word)
{
    if (!text.empty())
        text += ' ';
    text += word;
}

// Most words: nothing in them separates.
bool isPlainWord(std::string_view chunk)
{
    return std::ranges::all_of(chunk, [](char c) { return (c >= 'a' && c <= 'z') || isAsciiDigit(c); });
}

void appendWords(std::string& text, std::string_view source)
{
    const std::string folded = fold(source);
    for (const auto chunk : chunksOf(folded)) {
        if (isPlainWord(chunk)) {
            append(text, chunk);
            continue;
        }
        const auto words = foldedWords(chunk);
        std::string joined;
        for (const auto& word : words) {
            append(text, word);
            joined += word;
        }
        if (words.size() > 1)
            append(text, joined);
    }
}

std::string digits(int number, std::size_t width)
{
    const std::string text = std::to_string(number);
    return std::string(width - std::min(width, text.size()), '0') + text;
}

std::string compact(const PartialDate& date)
{
    return digits(date.year(), 4) + digits(date.month(), 2) + digits(date.day(), 2);
}

std::string birthWords(const PartialDate& birth)
{
    if (birth.isUnknown())
        return {};
    std::string words = compact(birth);
    if (birth.day() != 0)
        append(words, digits(birth.day(), 2) + digits(birth.month(), 2) + digits(birth.year(), 4));
    else if (birth.month() != 0)
        append(words, digits(birth.month(), 2) + digits(birth.year(), 4));
    return words;
}

SearchWord numberWord(std::string_view typed, Date today)
{
    SearchWord word{nationalNumber(typed)};
    constexpr std::size_t kShortestDate = 4; // 1968; fewer digits read as a day of this month
    if (word.front().size() < kShortestDate)
        return word;
    if (const auto date = readPartialDate(typed, today); date && date->day() != 0)
        if (const auto form = compact(*date); form != word.front())
            word.push_back(form);
    return word;
}

bool anyWordStartsWith(std::string_view words, std::string_view start)
{
    for (std::size_t at = words.find(start); at != std::string_view::npos; at = words.find(start, at + 1))
        if (at == 0 || words[at - 1] == ' ')
            return true;
    return false;
}

std::uint64_t fnv1a(std::uint64_t hash, std::string_view text)
{
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001B3ULL;
    }
    return hash;
}

} // namespace

SearchText searchTextOf(const Client& client)
{
    SearchText text;
    for (const auto* part :
         {&client.givenNames, &client.prefix, &client.surname, &client.partnerPrefix, &client.partnerSurname})
        appendWords(text.name, *part);
    text.birth = birthWords(client.birthDate);
    if (client.secrecy == 0)
        appendWords(text.place, client.place);
    text.phone = nationalNumber(client.phone);
    return text;
}

std::int64_t searchHash(const SearchText& text)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const auto* column : {&text.name, &text.birth, &text.place, &text.phone})
        hash = fnv1a(fnv1a(hash, *column), std::string_view("\x1f", 1));
    return static_cast<std::int64_t>(hash);
}

std::vector<SearchWord> searchWordsOf(std::string_view typed, Date today)
{
    const std::string folded = fold(typed);
    if (isNumber(folded))
        return {numberWord(folded, today)};
    std::vector<SearchWord> words;
    for (const auto chunk : chunksOf(folded)) {
        if (isNumber(chunk)) {
            words.push_back(numberWord(chunk, today));
            continue;
        }
        for (auto& word : foldedWords(chunk))
            words.push_back({std::move(word)});
    }
    return words;
}

bool matches(const std::vector<SearchWord>& words, const SearchText& text)
{
    return std::ranges::all_of(words, [&](const SearchWord& word) {
        return std::ranges::any_of(word, [&](const std::string& form) {
            return anyWordStartsWith(text.name, form) || anyWordStartsWith(text.birth, form) ||
                   anyWordStartsWith(text.place, form) || anyWordStartsWith(text.phone, form);
        });
    });
}

bool isNamePrefix(std::string_view foldedWord)
{
    return std::ranges::binary_search(kNamePrefixes, foldedWord);
}

std::optional<BirthRange> birthRange(std::string_view typed, Date today)
{
    constexpr std::size_t kShortest = 4;
    const std::string digits = digitsOnly(typed);
    if (digits.size() < kShortest || digits.size() > 8 || trimmed(typed).starts_with('+'))
        return std::nullopt;
    const auto date = readPartialDate(typed, today);
    if (!date || date->isUnknown())
        return std::nullopt;
    std::string last = date->iso();
    if (date->month() == 0)
        last.replace(5, 5, "99-99");
    else if (date->day() == 0)
        last.replace(8, 2, "99");
    return BirthRange{date->iso(), last};
}

} // namespace werkpad
