// What the import asks of the dossiers there are.
#pragma once

#include "core/clients/client.h"
#include "core/exchange/quarantined_row.h"
#include "core/regimes/regime_coverage.h"
#include "core/storage/database.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace werkpad
{

// Finds clients by BSN, key and name without a query each: a million clients take some 50 MB while it lives. A picture
// of the moment it was made. All functions throw SQLite::Exception.
class KnownClients
{
public:
    explicit KnownClients(Database& database);

    using Row = std::int64_t; // of table client
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::vector<Row> withBsn(std::string_view bsn) const;
    [[nodiscard]] std::vector<Row> withKey(std::string_view sourceKey) const;
    // By nameHash(); the names themselves are still to be compared.
    [[nodiscard]] std::vector<Row> withNameHash(std::uint64_t hash) const;

    [[nodiscard]] Client read(Row row);
    [[nodiscard]] bool hasSpell(ClientId client);
    [[nodiscard]] std::vector<std::string> regimesOf(ClientId client);
    // Columns of which a person, not an import, has replaced this very value by another: a file that still has it is
    // older than the correction.
    [[nodiscard]] bool wasReplacedByHand(ClientId client, std::string_view column, const Value& value);

private:
    struct Entry {
        std::uint64_t key = 0;
        Row row = 0;
        auto operator<=>(const Entry&) const = default;
    };
    [[nodiscard]] static std::vector<Row> find(const std::vector<Entry>& entries, std::uint64_t key);

    Database& m_database;
    std::size_t m_size = 0;
    std::vector<Entry> m_byBsn;
    std::vector<Entry> m_byKey; // hash of the key
    std::vector<Entry> m_byName;
};

// Staff who work here by folded name, login and e-mail address; a name that two people share leads to nobody.
[[nodiscard]] std::map<std::string, std::optional<StaffId>, std::less<>> coachesByName(Database& database);

[[nodiscard]] std::unordered_set<QuarantinedRowId> quarantinedIds(Database& database);
// The newest import first, then in the order of the file.
[[nodiscard]] std::vector<QuarantinedRow> readQuarantine(Database& database);

} // namespace werkpad
