// Which key is used, and who has which.
#pragma once

#include "core/changes/transaction.h"
#include "core/sync/sync_store.h"
#include "core/sync/workstation.h"

#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

// All throw SQLite::Exception.

[[nodiscard]] std::string hexOf(std::span<const std::uint8_t> bytes);
[[nodiscard]] std::vector<std::uint8_t> bytesOf(std::string_view hex); // empty for what is none

// Whether every key is known to somebody who is no longer believed.
[[nodiscard]] bool needsNewKey(Database& database);
// What is written now is encrypted with it: the newest that others can have got and that nobody has been granted who is
// no longer believed. The file that tells of a new key is still written with an older one.
[[nodiscard]] std::optional<OfficeKey> keyToWriteWith(Database& database);
[[nodiscard]] std::optional<OfficeKey> officeKey(Database& database, int number);

// Seals a key to a workstation, for all to carry.
void grantKey(Transaction& transaction, IdGenerator& ids, const OfficeKey& key, const Workstation& to);
// A new key for everybody who is believed.
OfficeKey renewKey(Transaction& transaction, IdGenerator& ids);
// Opens what was granted to this workstation and is not known yet.
void takeGrantedKeys(Database& database, WorkstationId own);

// The public key with which a workstation signs; nothing when nobody has introduced it.
[[nodiscard]] std::optional<Key32> openKeyOf(Database& database, WorkstationId workstation);

// Up to which segment a workstation that was taken out is believed; nothing when it was not taken out.
[[nodiscard]] std::optional<SegmentNumber> believedUpTo(Database& database, WorkstationId workstation);

} // namespace werkpad
