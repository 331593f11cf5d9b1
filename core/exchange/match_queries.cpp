#include "core/exchange/match_queries.h"

#include "core/base/text.h"
#include "core/changes/cells_json.h"
#include "core/changes/record_store.h"
#include "core/clients/client_fields.h"
#include "core/exchange/match_rules.h"
#include "core/exchange/quarantine_fields.h"
#include "core/staff/staff_store.h"

#include <algorithm>
#include <functional>

namespace werkpad
{

namespace
{

std::uint64_t bsnNumber(std::string_view bsn)
{
    return static_cast<std::uint64_t>(parseInteger(bsn).value_or(0));
}

std::uint64_t keyHash(std::string_view key)
{
    return std::hash<std::string_view>{}(key);
}

} // namespace

KnownClients::KnownClients(Database& database)
    : m_database(database)
{
    const auto query =
        database.query("SELECT row, bsn, source_key, given_names, prefix, surname, birth_date FROM client");
    while (query->next()) {
        const Row row = query->integer(0);
        ++m_size;
        if (const auto bsn = query->view(1); !bsn.empty())
            m_byBsn.push_back({bsnNumber(bsn), row});
        if (const auto key = query->view(2); !key.empty())
            m_byKey.push_back({keyHash(key), row});
        Client client;
        client.givenNames = query->view(3);
        client.prefix = query->view(4);
        client.surname = query->view(5);
        client.birthDate = PartialDate::parseIso(query->view(6)).value_or(PartialDate{});
        if (const auto hash = nameHash(client); hash != 0)
            m_byName.push_back({hash, row});
    }
    std::ranges::sort(m_byBsn);
    std::ranges::sort(m_byKey);
    std::ranges::sort(m_byName);
}

std::vector<KnownClients::Row> KnownClients::find(const std::vector<Entry>& entries, std::uint64_t key)
{
    std::vector<Row> rows;
    for (const auto& entry : std::ranges::equal_range(entries, key, {}, &Entry::key))
        rows.push_back(entry.row);
    return rows;
}

std::vector<KnownClients::Row> KnownClients::withBsn(std::string_view bsn) const
{
    return bsn.empty() ? std::vector<Row>{} : find(m_byBsn, bsnNumber(bsn));
}

std::vector<KnownClients::Row> KnownClients::withKey(std::string_view sourceKey) const
{
    return sourceKey.empty() ? std::vector<Row>{} : find(m_byKey, keyHash(sourceKey));
}

std::vector<KnownClients::Row> KnownClients::withNameHash(std::uint64_t hash) const
{
    return hash == 0 ? std::vector<Row>{} : find(m_byName, hash);
}

Client KnownClients::read(Row row)
{
    const auto query = m_database.query(selectSql(kEntityInfo<Client>).append("WHERE row = ?"), row);
    return query->next() ? readRecord<Client>(*query) : Client{};
}

bool KnownClients::hasSpell(ClientId client)
{
    return m_database.query("SELECT 1 FROM unemployment_spell WHERE client = ? LIMIT 1", client)->next();
}

std::vector<std::string> KnownClients::regimesOf(ClientId client)
{
    std::vector<std::string> codes;
    const auto query = m_database.query("SELECT regime FROM regime_coverage WHERE client = ?", client);
    while (query->next())
        codes.push_back(query->text(0));
    return codes;
}

bool KnownClients::wasReplacedByHand(ClientId client, std::string_view column, const Value& value)
{
    const auto query = m_database.query("SELECT change.cells FROM change JOIN change_set ON change_set.number = "
                                        "change.change_set WHERE change.record = ? AND change.kind = ? AND "
                                        "change_set.action <> 'import.clients'",
                                        client, static_cast<int>(ChangeKind::Updated));
    while (query->next()) {
        for (const auto& cell : cellsFromJson(query->view(0))) {
            if (cell.column == column && cell.before == value)
                return true;
        }
    }
    return false;
}

std::map<std::string, std::optional<StaffId>, std::less<>> coachesByName(Database& database)
{
    std::map<std::string, std::optional<StaffId>, std::less<>> coaches;
    for (const auto& member : readStaff(database)) {
        if (member.leftOn)
            continue;
        for (const auto& text : {member.name, member.login, member.email}) {
            const auto [entry, isNew] = coaches.emplace(fold(text), member.id);
            if (!isNew && entry->second != member.id)
                entry->second.reset();
        }
    }
    coaches.erase("");
    return coaches;
}

std::unordered_set<QuarantinedRowId> quarantinedIds(Database& database)
{
    std::unordered_set<QuarantinedRowId> ids;
    const auto query = database.query("SELECT id FROM import_quarantine");
    while (query->next())
        ids.insert(query->id<QuarantinedRowId>(0));
    return ids;
}

std::vector<QuarantinedRow> readQuarantine(Database& database)
{
    return recordsWhere<QuarantinedRow>(database, "ORDER BY imported_on DESC, file_name, line");
}

} // namespace werkpad
