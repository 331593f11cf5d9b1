#include "core/exchange/file_keys.h"

#include "core/base/text.h"
#include "core/exchange/match_rules.h"

#include <algorithm>
#include <functional>

namespace werkpad
{

namespace
{

std::uint64_t bsnNumber(const Client& client)
{
    return client.bsn.empty() ? 0 : static_cast<std::uint64_t>(parseInteger(client.bsn).value_or(0));
}

std::uint64_t keyHash(const Client& client)
{
    if (client.sourceKey.empty())
        return 0;
    const auto hash = std::hash<std::string>{}(client.sourceKey);
    return hash == 0 ? 1 : hash;
}

} // namespace

FileKeys::NameClaim FileKeys::nameClaim(const ImportedClient& read)
{
    const auto& client = read.client;
    const auto& birth = client.birthDate;
    const auto day = static_cast<std::uint64_t>(birth.month() * 100 + birth.day());
    const auto name = nameHash(client);
    return {name == 0 ? 0 : name ^ (day * 0xD6E8FEB86659FD93ULL), read.line, bsnNumber(client), keyHash(client)};
}

void FileKeys::add(const ImportedClient& read)
{
    ++m_people;
    if (const auto bsn = bsnNumber(read.client); bsn != 0)
        m_bsns.push_back({bsn, read.line});
    if (const auto key = keyHash(read.client); key != 0)
        m_keys.push_back({key, read.line});
    if (const auto claim = nameClaim(read); claim.key != 0)
        m_names.push_back(claim);
}

void FileKeys::close()
{
    // Only what more than one person claims is of use.
    const auto keepRepeated = [](auto& claims) {
        std::ranges::sort(claims);
        auto keep = claims.begin();
        for (auto first = claims.begin(); first != claims.end();) {
            const auto end =
                std::find_if(first, claims.end(), [&](const auto& claim) { return claim.key != first->key; });
            if (end - first > 1)
                keep = std::move(first, end, keep);
            first = end;
        }
        claims.erase(keep, claims.end());
        claims.shrink_to_fit();
    };
    keepRepeated(m_bsns);
    keepRepeated(m_keys);
    keepRepeated(m_names);
}

std::optional<std::uint64_t> FileKeys::other(const std::vector<Claim>& claims, const Claim& mine)
{
    if (mine.key == 0)
        return std::nullopt;
    for (const auto& claim : std::ranges::equal_range(claims, mine.key, {}, &Claim::key)) {
        if (claim.line != mine.line)
            return claim.line;
    }
    return std::nullopt;
}

std::optional<std::uint64_t> FileKeys::otherWithBsn(const ImportedClient& read) const
{
    return other(m_bsns, {bsnNumber(read.client), read.line});
}

std::optional<std::uint64_t> FileKeys::otherWithKey(const ImportedClient& read) const
{
    return other(m_keys, {keyHash(read.client), read.line});
}

std::optional<std::uint64_t> FileKeys::otherLike(const ImportedClient& read) const
{
    if (m_names.empty())
        return std::nullopt;
    const auto mine = nameClaim(read);
    for (const auto& claim : std::ranges::equal_range(m_names, mine.key, {}, &NameClaim::key)) {
        const bool differs = (claim.bsn != 0 && mine.bsn != 0) || (claim.sourceKey != 0 && mine.sourceKey != 0);
        if (mine.key != 0 && claim.line != mine.line && !differs)
            return claim.line;
    }
    return std::nullopt;
}

} // namespace werkpad
