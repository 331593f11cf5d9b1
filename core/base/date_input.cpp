#include "core/base/date_input.h"

#include "core/base/text.h"

#include <array>
#include <cstdlib>
#include <vector>

namespace werkpad
{

namespace
{

// ---- Pieces: runs of digits and of letters, in order; separators only tell them apart.

struct Piece {
    bool isNumber = false;
    std::string_view text;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isSeparator(char c)
{
    return c == '-' || c == '/' || c == '.' || c == ',' || c == '\'';
}

constexpr std::size_t kMostPieces = 3;

// Nothing when there are other characters, doubled separators between numbers, or too many pieces.
std::optional<std::vector<Piece>> piecesOf(std::string_view text)
{
    std::vector<Piece> pieces;
    int separators = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (isDigit(c) || isLetter(c)) {
            const bool number = isDigit(c);
            std::size_t end = at;
            while (end < text.size() && (number ? isDigit(text[end]) : isLetter(text[end])))
                ++end;
            const bool besideWord = !number || (!pieces.empty() && !pieces.back().isNumber);
            if (pieces.size() == kMostPieces || (separators > 0 && pieces.empty()) || (separators > 1 && !besideWord))
                return std::nullopt;
            pieces.push_back({number, text.substr(at, end - at)});
            separators = 0;
            at = end;
        } else if (c == ' ' || isSeparator(c)) {
            separators += c == ' ' ? 0 : 1;
            ++at;
        } else {
            return std::nullopt;
        }
    }
    // "1 sep." ends with a full stop; "1-9-" is unfinished.
    const bool unfinished = separators > 0 && (pieces.empty() || pieces.back().isNumber);
    return unfinished || pieces.empty() ? std::nullopt : std::optional(std::move(pieces));
}

// ---- Words

struct NamedNumber {
    std::string_view name;
    int number;
};

constexpr std::array kMonthNames{
    NamedNumber{"januari", 1},   NamedNumber{"january", 1},  NamedNumber{"februari", 2}, NamedNumber{"february", 2},
    NamedNumber{"maart", 3},     NamedNumber{"mrt", 3},      NamedNumber{"march", 3},    NamedNumber{"april", 4},
    NamedNumber{"mei", 5},       NamedNumber{"may", 5},      NamedNumber{"juni", 6},     NamedNumber{"june", 6},
    NamedNumber{"juli", 7},      NamedNumber{"july", 7},     NamedNumber{"augustus", 8}, NamedNumber{"august", 8},
    NamedNumber{"september", 9}, NamedNumber{"oktober", 10}, NamedNumber{"october", 10}, NamedNumber{"november", 11},
    NamedNumber{"december", 12},
};

constexpr std::array kWeekdayNames{
    NamedNumber{"maandag", 1},  NamedNumber{"monday", 1},    NamedNumber{"dinsdag", 2},   NamedNumber{"tuesday", 2},
    NamedNumber{"woensdag", 3}, NamedNumber{"wednesday", 3}, NamedNumber{"donderdag", 4}, NamedNumber{"thursday", 4},
    NamedNumber{"vrijdag", 5},  NamedNumber{"friday", 5},    NamedNumber{"zaterdag", 6},  NamedNumber{"saturday", 6},
    NamedNumber{"zondag", 7},   NamedNumber{"sunday", 7},
};

constexpr std::array kDutchWeekdayLetters{NamedNumber{"ma", 1}, NamedNumber{"di", 2}, NamedNumber{"wo", 3},
                                          NamedNumber{"do", 4}, NamedNumber{"vr", 5}, NamedNumber{"za", 6},
                                          NamedNumber{"zo", 7}};

constexpr std::array kDayWords{
    NamedNumber{"eergisteren", -2}, NamedNumber{"g", -1},         NamedNumber{"gisteren", -1},
    NamedNumber{"yesterday", -1},   NamedNumber{"v", 0},          NamedNumber{"vandaag", 0},
    NamedNumber{"today", 0},        NamedNumber{"m", 1},          NamedNumber{"morgen", 1},
    NamedNumber{"tomorrow", 1},     NamedNumber{"overmorgen", 2},
};

template <std::size_t N>
std::optional<int> exact(const std::array<NamedNumber, N>& names, std::string_view word)
{
    for (const auto& [name, number] : names)
        if (name == word)
            return number;
    return std::nullopt;
}

// The first three letters are enough, and more of them are allowed.
template <std::size_t N>
std::optional<int> abbreviated(const std::array<NamedNumber, N>& names, std::string_view word)
{
    for (const auto& [name, number] : names)
        if (word.size() >= 3 && name.starts_with(word))
            return number;
    return std::nullopt;
}

std::optional<int> weekdayNamed(std::string_view word)
{
    const auto letters = exact(kDutchWeekdayLetters, word);
    return letters ? letters : abbreviated(kWeekdayNames, word);
}

std::optional<Date> fromWord(std::string_view text, Date today)
{
    if (const auto days = exact(kDayWords, text))
        return addDays(today, *days);
    if (const auto weekday = weekdayNamed(text))
        return addDays(today, (*weekday - today.isoWeekday() + 7) % 7);
    return std::nullopt;
}

// +3, +3d, +3w, +2m, +1j and the same with minus. What would fall outside the calendar is no date.
std::optional<Date> fromOffset(std::string_view text, Date today)
{
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return std::nullopt;
    const int sign = text.front() == '-' ? -1 : 1;
    const auto pieces = piecesOf(text.substr(1));
    if (!pieces || pieces->size() > 2 || !pieces->front().isNumber || pieces->front().text.size() > 5)
        return std::nullopt;
    if (pieces->size() == 2 && pieces->back().isNumber)
        return std::nullopt;
    const auto typed = parseInteger(pieces->front().text);
    const int count = sign * static_cast<int>(typed.value_or(0));
    const std::string_view unit = pieces->size() == 2 ? pieces->back().text : "d";
    const bool months = unit == "m";
    const bool years = unit == "j" || unit == "y";
    if (!months && !years && unit != "d" && unit != "w")
        return std::nullopt;
    const int whole = count * (unit == "w" ? 7 : years ? 12 : 1);
    const Date date = months || years ? addMonths(today, whole) : addDays(today, whole);
    const bool stopped = date == Date(1400, 1, 1) || date == Date(9999, 12, 31);
    return stopped ? std::nullopt : std::optional(date);
}

// ---- Day, month and year

// As typed: 0 for a part that is unknown, no text for a year that was left out.
struct Typed {
    int day = 0;
    int month = 0;
    std::string_view year{};
    bool isPartial = false; // written as less than three parts on purpose ("1968", "02-1995")
};

using Readings = std::vector<Typed>; // what a text can mean, the likeliest first

int number(std::string_view digits)
{
    return static_cast<int>(parseInteger(digits).value_or(-1));
}
bool isShort(const Piece& piece)
{
    return piece.text.size() <= 2;
}
bool isYear(const Piece& piece)
{
    return piece.text.size() == 2 || piece.text.size() == 4;
}
bool isFullYear(const Piece& piece)
{
    return piece.text.size() == 4;
}

Readings readOneNumber(std::string_view digits)
{
    if (digits.size() == 4)
        return {{0, 0, digits, true}};
    if (digits.size() == 6)
        return {{number(digits.substr(0, 2)), number(digits.substr(2, 2)), digits.substr(4)}};
    if (digits.size() == 8)
        return {{number(digits.substr(0, 2)), number(digits.substr(2, 2)), digits.substr(4)},
                {number(digits.substr(6, 2)), number(digits.substr(4, 2)), digits.substr(0, 4)}};
    return {};
}

Readings readTwoNumbers(const Piece& first, const Piece& second)
{
    if (isShort(first) && isFullYear(second))
        return {{0, number(first.text), second.text, true}};
    if (isFullYear(first) && isShort(second))
        return {{0, number(second.text), first.text, true}};
    if (isShort(first) && isShort(second))
        return {{number(first.text), number(second.text)}};
    return {};
}

Readings readThreeNumbers(const Piece& first, const Piece& second, const Piece& third)
{
    if (isFullYear(first) && isShort(second) && isShort(third))
        return {{number(third.text), number(second.text), first.text}};
    if (isShort(first) && isShort(second) && isYear(third))
        return {{number(first.text), number(second.text), third.text}};
    return {};
}

// "1 sep", "sep 1", "feb 1995"
Readings readWithMonthName(const Piece& first, const Piece& second)
{
    const Piece& name = first.isNumber ? second : first;
    const Piece& other = first.isNumber ? first : second;
    const auto month = name.isNumber ? std::nullopt : abbreviated(kMonthNames, name.text);
    if (!month || !other.isNumber)
        return {};
    if (isFullYear(other) && !first.isNumber)
        return {{0, *month, other.text, true}};
    return isShort(other) ? Readings{{number(other.text), *month}} : Readings{};
}

Readings readingsOf(const std::vector<Piece>& pieces)
{
    if (pieces.size() == 1)
        return pieces[0].isNumber ? readOneNumber(pieces[0].text) : Readings{};
    if (pieces.size() == 2)
        return pieces[0].isNumber && pieces[1].isNumber ? readTwoNumbers(pieces[0], pieces[1])
                                                        : readWithMonthName(pieces[0], pieces[1]);
    if (pieces[0].isNumber && pieces[1].isNumber && pieces[2].isNumber)
        return readThreeNumbers(pieces[0], pieces[1], pieces[2]);
    if (!pieces[2].isNumber || !isYear(pieces[2]))
        return {};
    Readings readings = readWithMonthName(pieces[0], pieces[1]);
    if (readings.empty() || readings.front().isPartial)
        return {};
    readings.front().year = pieces[2].text;
    return readings;
}

// The year that puts the day nearest to today, the later one when it is a tie; 29 February may be far away.
std::optional<Date> nearest(int month, int day, Date today)
{
    std::optional<Date> best;
    for (int year = today.year() - 8; year <= today.year() + 8; ++year) {
        const auto date = Date::from(year, month, day);
        if (date && (!best || std::abs(daysBetween(today, *date)) <= std::abs(daysBetween(today, *best))))
            best = date;
    }
    return best;
}

int yearTyped(std::string_view digits, int latestYear)
{
    const int typed = number(digits);
    if (digits.size() == 4)
        return typed;
    return latestYear - ((latestYear - typed) % 100 + 100) % 100;
}

std::optional<PartialDate> resolve(const Typed& typed, Date today, int latestYear)
{
    if (!typed.year.empty())
        return PartialDate::from(yearTyped(typed.year, latestYear), typed.month, typed.day);
    const auto date = nearest(typed.month, typed.day, today);
    return date ? std::optional<PartialDate>(*date) : std::nullopt;
}

std::optional<Date> fromWordOrOffset(std::string_view folded, Date today)
{
    const auto word = fromWord(folded, today);
    return word ? word : fromOffset(folded, today);
}

Readings readings(std::string_view folded)
{
    const auto pieces = piecesOf(folded);
    return pieces ? readingsOf(*pieces) : Readings{};
}

} // namespace

std::optional<Date> readDate(std::string_view text, Date today)
{
    const std::string folded = fold(text);
    if (const auto date = fromWordOrOffset(folded, today))
        return date;
    for (const Typed& typed : readings(folded)) {
        const auto date = resolve(typed, today, today.year() + 19);
        if (date && date->whole())
            return date->whole();
    }
    return std::nullopt;
}

std::optional<PartialDate> readPartialDate(std::string_view text, Date today)
{
    const std::string folded = fold(text);
    if (const auto date = fromWordOrOffset(folded, today))
        return PartialDate(*date);
    for (const Typed& typed : readings(folded))
        if (const auto date = resolve(typed, today, today.year()))
            return date;
    return std::nullopt;
}

} // namespace werkpad
