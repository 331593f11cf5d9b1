#include "core/sync/stick_actions.h"

#include "core/sync/share_file.h"
#include "core/sync/shared_folder.h"
#include "core/sync/sync_lock.h"
#include "core/sync/sync_store.h"

#include <optional>

namespace werkpad
{

namespace
{

Result<bool> isShareOfThisOffice(Database& database, BlobStore& store)
{
    const auto own = database.attempt([&] { return shareOf(database); });
    if (!own)
        return tl::unexpected(own.error());
    if (!*own)
        return failWith({{"share", Severity::Blocking, "file_share_none", {}}});
    const auto found = readShareFile(store);
    if (!found)
        return tl::unexpected(found.error());
    if (*found && **found != **own)
        return failWith({{"share", Severity::Blocking, "file_share_of_others", store.place()}});
    return found->has_value();
}

bool isSamePlace(const std::filesystem::path& a, const std::filesystem::path& b)
{
    std::error_code error;
    return std::filesystem::equivalent(a, b, error) && !error;
}

} // namespace

Result<bool> StickActions::isPrepared(const std::filesystem::path& stick) const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    SharedFolder store(stick);
    return isShareOfThisOffice(m_context.database, store);
}

Result<void> StickActions::prepare(const std::filesystem::path& stick)
{
    if (auto allowed = m_context.session.require(Permission::ManageOffice); !allowed)
        return allowed;
    const auto prepared = isPrepared(stick);
    if (!prepared)
        return tl::unexpected(prepared.error());
    if (*prepared)
        return {};
    const auto share = m_context.database.attempt([&] { return shareOf(m_context.database); });
    if (!share)
        return tl::unexpected(share.error());
    SharedFolder store(stick);
    return writeShareFile(store, share->value());
}

Result<StickReport> StickActions::exchange(const std::filesystem::path& stick, const StickOptions& options)
{
    const auto prepared = isPrepared(stick);
    if (!prepared)
        return tl::unexpected(prepared.error());
    if (!*prepared)
        return failWith({{"share", Severity::Blocking, "file_share_empty", stick.string()}});
    const auto lock = SyncLock::take(m_context.database.file());
    if (!lock)
        return tl::unexpected(lock.error());
    const auto home = m_context.database.attempt([&] { return lastExchange(m_context.database).place; });
    if (!home)
        return tl::unexpected(home.error());
    std::optional<SharedFolder> office;
    if (!home->empty() && !isSamePlace(*home, stick)) {
        office.emplace(*home);
        const auto isThere = isShareOfThisOffice(m_context.database, *office);
        if (!isThere || !*isThere)
            office.reset();
    }
    SharedFolder store(stick);
    auto report = exchangeOverStick(m_context.database, m_context.writer, m_context.entities, m_context.clock,
                                    m_context.ids, store, office ? &*office : nullptr, options);
    // Also after an error: what did get there stays there.
    const auto flushed = flushToDevice(stick);
    if (report && !flushed)
        return tl::unexpected(flushed.error());
    return report;
}

} // namespace werkpad
