#include "core/exchange/match_rules.h"

#include "core/base/text.h"

#include <algorithm>
#include <functional>

namespace werkpad
{

namespace
{

// "rvig" of "rvig:8940402024"; keys without a colon are of one nameless register.
std::string_view registerOf(std::string_view key)
{
    const auto colon = key.find(':');
    return colon == std::string_view::npos ? std::string_view{} : key.substr(0, colon);
}

bool areKnownApart(const Client& one, const Client& other)
{
    if (!one.bsn.empty() && !other.bsn.empty() && one.bsn != other.bsn)
        return true;
    return !one.sourceKey.empty() && !other.sourceKey.empty() && one.sourceKey != other.sourceKey &&
           registerOf(one.sourceKey) == registerOf(other.sourceKey);
}

std::vector<std::string> nameWords(const Client& client)
{
    auto words = foldedWords(client.givenNames + ' ' + client.surname + ' ' + client.partnerSurname);
    std::ranges::sort(words);
    return words;
}

int knownParts(const PartialDate& date)
{
    return (date.year() != 0 ? 1 : 0) + (date.month() != 0 ? 1 : 0) + (date.day() != 0 ? 1 : 0);
}

} // namespace

bool canBeSameDate(const PartialDate& one, const PartialDate& other)
{
    const auto fits = [](int a, int b) { return a == 0 || b == 0 || a == b; };
    return fits(one.year(), other.year()) && fits(one.month(), other.month()) && fits(one.day(), other.day());
}

std::string comparableName(const Client& client)
{
    std::string name = fold(client.givenNames);
    name += '\x1f';
    for (const auto& word : foldedWords(client.prefix + ' ' + client.surname))
        name += word;
    return name;
}

std::uint64_t nameHash(const Client& client, int yearOfBirth)
{
    const auto name = comparableName(client);
    if (name.size() <= 1)
        return 0;
    const std::uint64_t hash =
        std::hash<std::string>{}(name) + 0x9E3779B97F4A7C15ULL * static_cast<std::uint64_t>(yearOfBirth);
    return hash == 0 ? 1 : hash;
}

std::uint64_t nameHash(const Client& client)
{
    return nameHash(client, client.birthDate.year());
}

bool contradicts(const Client& known, const Client& read)
{
    if (!canBeSameDate(known.birthDate, read.birthDate))
        return true;
    if (known.surname == read.surname || known.givenNames == read.givenNames)
        return false; // the usual case, without folding
    const auto here = nameWords(known);
    const auto there = nameWords(read);
    if (here.empty() || there.empty())
        return false;
    std::vector<std::string> common;
    std::ranges::set_intersection(here, there, std::back_inserter(common));
    return common.empty();
}

Likeness likeness(const Client& one, const Client& other)
{
    if (areKnownApart(one, other) || !canBeSameDate(one.birthDate, other.birthDate))
        return Likeness::None;
    const auto name = comparableName(one);
    if (name.size() <= 1 || name != comparableName(other))
        return Likeness::None;
    return one.birthDate == other.birthDate ? Likeness::Strong : Likeness::Weak;
}

Client updated(const Client& known, const ImportedClient& read, std::optional<StaffId> coach)
{
    Client result = known;
    const auto& fields = EntityOf<Client>::fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        switch (i) {
        case clientColumn("bsn"):
        case clientColumn("source_key"):
        case clientColumn("registered_on"):
        case clientColumn("closed_on"):
        case clientColumn("coach"):
        case clientColumn("birth_date"):
            break; // below
        default:
            if (read.present.test(i))
                fields[i].write(result, fields[i].read(read.client));
        }
    }
    if (result.bsn.empty())
        result.bsn = read.client.bsn;
    if (result.sourceKey.empty())
        result.sourceKey = read.client.sourceKey;
    if (!result.registeredOn)
        result.registeredOn = read.client.registeredOn;
    if (!result.coach)
        result.coach = coach;
    if (knownParts(read.client.birthDate) > knownParts(result.birthDate))
        result.birthDate = read.client.birthDate;
    return result;
}

} // namespace werkpad
