#include "core/sync/office_keys.h"

#include "core/changes/record_store.h"
#include "core/sync/workstation_fields.h"

#include <sodium.h>

#include <algorithm>
#include <set>

namespace werkpad
{

std::string hexOf(std::span<const std::uint8_t> bytes)
{
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

std::vector<std::uint8_t> bytesOf(std::string_view hex)
{
    std::vector<std::uint8_t> bytes(hex.size() / 2);
    std::size_t length = 0;
    if (sodium_hex2bin(bytes.data(), bytes.size(), hex.data(), hex.size(), nullptr, &length, nullptr) != 0 ||
        length * 2 != hex.size())
        return {};
    return bytes;
}

namespace
{

struct KeyRing {
    std::vector<OfficeKey> known{};
    std::vector<OfficeKeyGrant> grants{}; // the newest first
    std::set<int> spoilt{};               // granted to somebody who is no longer believed
};

KeyRing readKeyRing(Database& database)
{
    std::set<WorkstationId> revoked;
    for (const auto& workstation : recordsWhere<Workstation>(database, "WHERE revoked_on IS NOT NULL"))
        revoked.insert(workstation.id);
    KeyRing ring{officeKeys(database), recordsWhere<OfficeKeyGrant>(database, "ORDER BY id DESC"), {}};
    for (const auto& grant : ring.grants) {
        if (revoked.contains(grant.workstation))
            ring.spoilt.insert(grant.number);
    }
    return ring;
}

// Whether the others can have got the key: its grants stand in a file of ours, or of theirs.
bool isPublished(Database& database, const OfficeKeyGrant& grant)
{
    const auto row = database.query("SELECT EXISTS (SELECT 1 FROM change JOIN change_set ON change_set.number = "
                                    "change.change_set WHERE change.record = ? AND change_set.segment IS NULL)",
                                    grant.id);
    return row->next() && row->integer(0) == 0;
}

} // namespace

bool needsNewKey(Database& database)
{
    const auto ring = readKeyRing(database);
    return std::ranges::none_of(ring.grants, [&](const OfficeKeyGrant& grant) {
        return !ring.spoilt.contains(grant.number) &&
               std::ranges::find(ring.known, grant.number, &OfficeKey::number) != ring.known.end();
    });
}

std::optional<OfficeKey> keyToWriteWith(Database& database)
{
    const auto ring = readKeyRing(database);
    for (const bool orAnyKey : {false, true}) {
        for (const auto& grant : ring.grants) {
            const auto key = std::ranges::find(ring.known, grant.number, &OfficeKey::number);
            const bool isUsable = isPublished(database, grant) && (orAnyKey || !ring.spoilt.contains(grant.number));
            if (key != ring.known.end() && isUsable)
                return *key;
        }
    }
    // Before anything was published: the first.
    return ring.known.empty() ? std::nullopt : std::optional(ring.known.front());
}

std::optional<OfficeKey> officeKey(Database& database, int number)
{
    const auto keys = officeKeys(database);
    const auto key = std::ranges::find(keys, number, &OfficeKey::number);
    return key == keys.end() ? std::nullopt : std::optional(*key);
}

void grantKey(Transaction& transaction, IdGenerator& ids, const OfficeKey& key, const Workstation& to)
{
    const auto bytes = bytesOf(to.openKey);
    Key32 open{};
    if (bytes.size() != open.size())
        return;
    std::ranges::copy(bytes, open.begin());
    transaction.insert(OfficeKeyGrant{ids.make<OfficeKeyGrantId>(), to.id, key.number, hexOf(sealedTo(open, key.key))});
}

OfficeKey renewKey(Transaction& transaction, IdGenerator& ids)
{
    const OfficeKey key{static_cast<int>(randombytes_uniform(0x7FFFFFFF)) + 1, randomKey()};
    addOfficeKey(transaction.database(), key);
    for (const auto& workstation : recordsWhere<Workstation>(transaction.database(), "WHERE revoked_on IS NULL"))
        grantKey(transaction, ids, key, workstation);
    return key;
}

void takeGrantedKeys(Database& database, WorkstationId own)
{
    const auto keys = keysOf(database, own);
    if (!keys)
        return;
    for (const auto& grant : recordsWhere<OfficeKeyGrant>(
             database, "WHERE workstation = ? AND number NOT IN (SELECT number FROM sync_key)", own)) {
        if (const auto key = unsealed(*keys, bytesOf(grant.sealed)))
            addOfficeKey(database, {grant.number, *key});
    }
}

std::optional<Key32> openKeyOf(Database& database, WorkstationId workstation)
{
    if (const auto record = findRecord<Workstation>(database, workstation)) {
        const auto bytes = bytesOf(record->openKey);
        Key32 key{};
        if (bytes.size() != key.size())
            return std::nullopt;
        std::ranges::copy(bytes, key.begin());
        return key;
    }
    for (const auto& trusted : trustedKeys(database)) {
        if (trusted.workstation == workstation)
            return trusted.openKey;
    }
    return std::nullopt;
}

std::optional<SegmentNumber> believedUpTo(Database& database, WorkstationId workstation)
{
    const auto record = findRecord<Workstation>(database, workstation);
    return record && record->revokedOn ? std::optional(static_cast<SegmentNumber>(record->lastSegment.value_or(0)))
                                       : std::nullopt;
}

} // namespace werkpad
