// Which people of one import file claim the same number, key or name: known before the first of them is imported.
#pragma once

#include "core/exchange/import_record.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace werkpad
{

// Fill it with every person of the file, then close it, then ask. Some 60 bytes a person.
class FileKeys
{
public:
    void add(const ImportedClient& read);
    void close();

    [[nodiscard]] std::size_t people() const { return m_people; }
    // Another line with the same BSN, key, or, of people who cannot be told apart by those, the same name and whole
    // date of birth (likeness Strong). All people who share something get an answer, so nobody wins by standing first.
    [[nodiscard]] std::optional<std::uint64_t> otherWithBsn(const ImportedClient& read) const;
    [[nodiscard]] std::optional<std::uint64_t> otherWithKey(const ImportedClient& read) const;
    [[nodiscard]] std::optional<std::uint64_t> otherLike(const ImportedClient& read) const;

private:
    struct Claim {
        std::uint64_t key = 0;
        std::uint64_t line = 0;
        auto operator<=>(const Claim&) const = default;
    };
    struct NameClaim {
        std::uint64_t key = 0; // of name and date of birth
        std::uint64_t line = 0;
        std::uint64_t bsn = 0; // 0: none
        std::uint64_t sourceKey = 0;
        auto operator<=>(const NameClaim&) const = default;
    };
    [[nodiscard]] static NameClaim nameClaim(const ImportedClient& read);
    [[nodiscard]] static std::optional<std::uint64_t> other(const std::vector<Claim>& claims, const Claim& mine);

    std::size_t m_people = 0;
    std::vector<Claim> m_bsns;
    std::vector<Claim> m_keys;
    std::vector<NameClaim> m_names;
};

} // namespace werkpad
