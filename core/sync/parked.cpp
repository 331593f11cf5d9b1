#include "core/sync/parked.h"

#include "core/storage/migrations.h"
#include "core/sync/change_merger.h"

namespace werkpad
{

Result<void> applyParked(Database& database, ChangeWriter& writer, std::span<const EntityInfo> entities)
{
    const auto isWaiting = database.attempt([&] {
        const auto row =
            database.query("SELECT EXISTS (SELECT 1 FROM sync_parked WHERE schema < ?)", newestSchemaVersion());
        return row->next() && row->integer(0) != 0;
    });
    if (!isWaiting)
        return tl::unexpected(isWaiting.error());
    if (!*isWaiting)
        return {};
    return writer.absorb("share.read", [&](Database& changed) -> Result<TouchedClients> {
        ChangeMerger merger(changed, entities, writer.workstation());
        merger.unpark();
        merger.finish();
        return merger.takeTouched();
    });
}

} // namespace werkpad
