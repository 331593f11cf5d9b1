#include "core/sync/identity.h"

#include "core/changes/record_store.h"
#include "core/storage/meta_store.h"
#include "core/sync/office_keys.h"
#include "core/sync/sealed_file.h"
#include "core/sync/share_files.h"
#include "core/sync/sync_store.h"
#include "core/sync/wire.h"
#include "core/sync/workstation_fields.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr std::string_view kIsCopy = "sync_is_copy";

// In the name of the old identity: what was not published becomes the new one's, which knows all the old one knew.
void carryOver(Database& database, WorkstationId old, WorkstationId renewed)
{
    const auto row = database.query(
        "SELECT coalesce(min(number), (SELECT coalesce(max(number), 0) + 1 FROM change_set)) FROM change_set "
        "WHERE workstation = ? AND segment IS NULL",
        old);
    const ChangeSetNumber first = row->next() ? row->integer(0) : 1;
    database.query("UPDATE change_set SET workstation = ? WHERE workstation = ? AND segment IS NULL", renewed, old)
        ->run();
    for (const auto& position : positions(database)) {
        const SegmentNumber known =
            position.workstation == old ? position.segment : seenBy(database, old, first, position.workstation);
        if (known > 0)
            addSeen(database, {renewed, position.workstation, known}, first);
    }
    // What the old one came to know while it wrote what is the new one's now.
    database
        .query("INSERT OR IGNORE INTO sync_seen (workstation, other, from_set, segment) "
               "SELECT ?, other, from_set, segment FROM sync_seen WHERE workstation = ? AND from_set > ?",
               renewed, old, first)
        ->run();
    // What the old one came to know here and has not told is no knowledge of who goes on in its name.
    database
        .query("DELETE FROM sync_seen WHERE workstation = ? AND segment > "
               "coalesce((SELECT told FROM sync_position WHERE sync_position.workstation = sync_seen.other), 0)",
               old)
        ->run();
    database.query("UPDATE sync_position SET told = 0")->run();
    writeMeta(database, "workstation", renewed.text());
    writeMeta(database, kIsCopy, "");
}

Result<void> introduce(Database& database, BlobStore& store, WorkstationId old, const Workstation& renewed)
{
    const auto share = shareOf(database);
    const auto keys = keysOf(database, old);
    const auto key = keyToWriteWith(database);
    if (!share || !keys || !key)
        return fail(ErrorKind::Damaged, database.file().string(), "keys of the exchange are missing");
    SealedHeader header;
    header.kind = SealedKind::Introduction;
    header.share = *share;
    header.workstation = old;
    header.officeKey = key->number;
    WireWriter content;
    content.id(renewed.id.bytes());
    content.text(renewed.openKey);
    const auto stored = store.putIfAbsent(renewed.id.text(), std::string(kIntroductionFile),
                                          [&](const BlobStore::Sink& sink) -> Result<void> {
                                              SealedWriter writer(header, key->key, *keys, sink);
                                              if (auto written = writer.write(content.written()); !written)
                                                  return written;
                                              if (auto finished = writer.finish(); !finished)
                                                  return tl::unexpected(finished.error());
                                              return {};
                                          });
    if (!stored)
        return tl::unexpected(stored.error());
    return {};
}

} // namespace

void noteCopy(Database& database)
{
    writeMeta(database, kIsCopy, "1");
}

bool isNotedAsCopy(Database& database)
{
    return readMeta(database, kIsCopy).value_or("") == "1";
}

Result<void> takeNewIdentity(Database& database, ChangeWriter& writer, IdGenerator& ids, BlobStore& store)
{
    const WorkstationId old = writer.workstation();
    const auto keys = WorkstationKeys::make();
    Workstation renewed;
    renewed.id = ids.make<WorkstationId>();
    renewed.openKey = hexOf(keys.open);
    // First the file: without it nobody would believe what follows. One that is left over harms nobody.
    if (auto introduced = database.attempt([&] { return introduce(database, store, old, renewed); }); !introduced)
        return introduced;
    const auto carried = writer.absorb("share.copy", [&](Database& changed) -> Result<TouchedClients> {
        carryOver(changed, old, renewed.id);
        addKeys(changed, renewed.id, keys);
        addTrustedKey(changed, {renewed.id, keys.open});
        return TouchedClients{};
    });
    if (!carried)
        return carried;
    writer.setWorkstation(renewed.id);
    return {};
}

Result<void> ensureOwnRecord(Database& database, ChangeWriter& writer, IdGenerator& ids, Date today)
{
    const auto known = database.attempt([&] { return findRecord<Workstation>(database, writer.workstation()); });
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return {};
    const auto written = writer.write(StaffId{}, "share.copy", [&](Transaction& transaction) -> Result<void> {
        const auto keys = keysOf(transaction.database(), writer.workstation());
        if (!keys)
            return fail(ErrorKind::Damaged, database.file().string(), "keys of the exchange are missing");
        Workstation own;
        own.id = writer.workstation();
        own.name = readMeta(transaction.database(), "workstation_name").value_or("");
        own.openKey = hexOf(keys->open);
        own.enrolledOn = today;
        transaction.insert(own);
        for (const auto& key : officeKeys(transaction.database()))
            grantKey(transaction, ids, key, own);
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

Result<bool> readIntroduction(Database& database, BlobStore& store, WorkstationId workstation)
{
    auto blob = store.get(workstation.text(), std::string(kIntroductionFile));
    if (!blob) {
        if (blob.error().kind == ErrorKind::NotFound)
            return false;
        return tl::unexpected(blob.error());
    }
    return database.attempt([&]() -> Result<bool> {
        SealedReader sealed(**blob);
        const auto& header = sealed.header();
        if (sealed.fault() != SealedFault::None || header.kind != SealedKind::Introduction ||
            header.share != shareOf(database))
            return false;
        const auto signer = openKeyOf(database, header.workstation);
        const auto key = officeKey(database, header.officeKey);
        if (!signer || !key || believedUpTo(database, header.workstation))
            return false;
        sealed.unlock(key->key);
        TrustedKey trusted;
        std::vector<std::uint8_t> bytes;
        const bool isRead = isWellFormed([&] {
            WireReader wire([&sealed](std::span<std::uint8_t> target) { return sealed.read(target); });
            trusted.workstation = WorkstationId(wire.id());
            bytes = bytesOf(wire.text());
        });
        if (!isRead || bytes.size() != trusted.openKey.size() || trusted.workstation != workstation)
            return false;
        std::ranges::copy(bytes, trusted.openKey.begin());
        if (!sealed.finish(*signer))
            return false;
        StorageTransaction storage(database);
        addTrustedKey(database, trusted);
        storage.commit();
        return true;
    });
}

} // namespace werkpad
