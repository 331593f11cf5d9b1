#include "core/exchange/import_values.h"

#include "core/base/date_input.h"
#include "core/base/text.h"
#include "core/regimes/regime.h"

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The date part of "2026-01-05T00:00:00" and "5-1-2026 00:00".
std::string_view withoutTime(std::string_view text)
{
    const auto separator = text.find_first_of("T ");
    if (separator == std::string_view::npos || separator == 0 || separator + 5 > text.size())
        return text;
    const auto time = text.substr(separator + 1);
    const bool isTime = isDigit(time[0]) && time.find(':') != std::string_view::npos;
    return isTime && isDigit(text[separator - 1]) ? text.substr(0, separator) : text;
}

// Groups of digits and of letters; what else separates is left to readDate().
struct Groups {
    int numbers = 0;
    int words = 0;
    std::size_t longestNumber = 0;
};

Groups groupsOf(std::string_view text)
{
    Groups groups;
    for (std::size_t i = 0; i < text.size();) {
        const auto kind = [&](std::size_t at) {
            const char c = text[at];
            return isDigit(c) ? 1 : (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 2 : 0;
        };
        const int first = kind(i);
        const std::size_t begin = i;
        while (i < text.size() && kind(i) == first)
            ++i;
        if (first == 1) {
            ++groups.numbers;
            groups.longestNumber = std::max(groups.longestNumber, i - begin);
        } else if (first == 2) {
            ++groups.words;
        }
    }
    return groups;
}

// Day, month and year are all there.
bool isWrittenOut(std::string_view text)
{
    if (!text.empty() && !isDigit(text.front()))
        return false;
    const auto groups = groupsOf(text);
    if (groups.words == 0)
        return groups.numbers == 3 || (groups.numbers == 1 && (groups.longestNumber == 6 || groups.longestNumber == 8));
    return groups.words == 1 && groups.numbers == 2; // 5 jan 2026
}

} // namespace

std::string_view trimmedCell(std::string_view cell)
{
    constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
    const auto isSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    for (;;) {
        if (!cell.empty() && isSpace(cell.front()))
            cell.remove_prefix(1);
        else if (!cell.empty() && isSpace(cell.back()))
            cell.remove_suffix(1);
        else if (cell.starts_with(kNoBreakSpace))
            cell.remove_prefix(2);
        else if (cell.ends_with(kNoBreakSpace))
            cell.remove_suffix(2);
        else
            return cell;
    }
}

std::optional<Date> readCellDate(std::string_view cell, Date today)
{
    const auto text = withoutTime(trimmedCell(cell));
    if (const auto iso = Date::parseIso(text))
        return iso;
    return isWrittenOut(text) ? readDate(text, today) : std::nullopt;
}

std::optional<PartialDate> readCellPartialDate(std::string_view cell, Date today)
{
    const auto text = withoutTime(trimmedCell(cell));
    if (const auto iso = PartialDate::parseIso(text))
        return iso;
    if (const auto compact = PartialDate::parseCompact(text))
        return compact;
    const auto groups = groupsOf(text);
    // 1968, 02-1995 and feb 1995 have a year of four digits; a bare 1/9 has not.
    const bool hasYear = groups.longestNumber == 4 && isDigit(text.back());
    return isWrittenOut(text) || hasYear ? readPartialDate(text, today) : std::nullopt;
}

std::optional<Sex> readSex(std::string_view cell)
{
    const auto text = fold(trimmedCell(cell));
    const auto isOneOf = [&](auto... words) { return ((text == words) || ...); };
    if (isOneOf("m", "man", "male", "1", "mannelijk", "jongen"))
        return Sex::Male;
    if (isOneOf("v", "vrouw", "f", "female", "2", "vrouwelijk", "meisje", "w"))
        return Sex::Female;
    if (isOneOf("o", "x", "onbekend", "unknown", "0", "9", "u"))
        return Sex::Unknown;
    return std::nullopt;
}

std::optional<NameUse> readNameUse(std::string_view cell)
{
    const auto text = fold(trimmedCell(cell));
    const auto isOneOf = [&](auto... words) { return ((text == words) || ...); };
    if (isOneOf("e", "own", "eigen"))
        return NameUse::Own;
    if (isOneOf("p", "partner"))
        return NameUse::Partner;
    if (isOneOf("v", "partner_own", "partner-eigen", "partner_eigen", "partner then own"))
        return NameUse::PartnerThenOwn;
    if (isOneOf("n", "own_partner", "eigen-partner", "eigen_partner", "own then partner"))
        return NameUse::OwnThenPartner;
    return std::nullopt;
}

std::optional<int> readSecrecy(std::string_view cell)
{
    const auto text = fold(trimmedCell(cell));
    if (text.size() == 1 && text[0] >= '0' && text[0] <= '7')
        return text[0] - '0';
    const auto isOneOf = [&](auto... words) { return ((text == words) || ...); };
    if (isOneOf("nee", "n", "no", "false", "onwaar"))
        return 0;
    if (isOneOf("ja", "j", "yes", "y", "true", "waar"))
        return 7;
    return std::nullopt;
}

std::pair<std::string, std::string> splitAddress(std::string_view cell)
{
    const auto address = trimmedCell(cell);
    const auto numberFrom = [&](std::size_t from) {
        for (std::size_t i = std::max<std::size_t>(from, 1); i < address.size(); ++i) {
            if (address[i - 1] == ' ' && isDigit(address[i]))
                return i;
        }
        return std::string_view::npos;
    };
    auto number = numberFrom(0);
    if (number == std::string_view::npos)
        return {std::string(address), {}};
    const auto end = std::min(address.find(' ', number), address.size());
    const auto second = numberFrom(end);
    if (end - number == 4 && second != std::string_view::npos)
        number = second;
    return {std::string(trimmedCell(address.substr(0, number))), std::string(address.substr(number))};
}

std::vector<CellRegime> readRegimes(std::string_view cell, Date today)
{
    std::vector<CellRegime> regimes;
    while (!cell.empty()) {
        const auto end = cell.find_first_of("+,;|");
        const auto part = trimmedCell(cell.substr(0, end));
        cell.remove_prefix(end == std::string_view::npos ? cell.size() : end + 1);
        if (part.empty())
            continue;
        const auto colon = part.find(':');
        CellRegime regime{canonicalRegimeCode(part.substr(0, colon)), {}, {}, true};
        if (colon != std::string_view::npos) {
            const auto days = part.substr(colon + 1);
            const auto dots = days.find("..");
            regime.from = readCellDate(days.substr(0, dots), today);
            regime.datesReadable = regime.from.has_value();
            if (dots != std::string_view::npos) {
                regime.to = readCellDate(days.substr(dots + 2), today);
                regime.datesReadable = regime.datesReadable && regime.to.has_value();
            }
        }
        regimes.push_back(std::move(regime));
    }
    return regimes;
}

} // namespace werkpad
