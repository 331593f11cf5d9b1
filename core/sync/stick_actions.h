// What a person does with a stick: prepare it, and exchange over it with who cannot reach the office's folder.
#pragma once

#include "core/clients/action_context.h"
#include "core/sync/stick_exchange.h"

#include <filesystem>

namespace werkpad
{

// A stick is any folder on it. The office's folder is the one of the last exchange. Exchanging and looking need
// ViewClients, preparing ManageOffice. One may go over several sticks, in any order.
class StickActions
{
public:
    explicit StickActions(ActionContext& context)
        : m_context(context)
    {
    }

    // Whether the stick is a share of this office; false when it is none yet. Missing; Invalid with findings on
    // "share": file_share_none (this office does not exchange yet), file_share_of_others.
    [[nodiscard]] Result<bool> isPrepared(const std::filesystem::path& stick) const;
    // Makes it the same share as the office's folder; of a stick that is prepared: does nothing. As isPrepared.
    [[nodiscard]] Result<void> prepare(const std::filesystem::path& stick);
    // Everything is on the stick itself, and it may be taken out, when this answers. Goes on without the office's
    // folder when that is out of reach. Errors of isPrepared (file_share_empty when it is not), of SyncLock and of
    // exchangeOverStick().
    [[nodiscard]] Result<StickReport> exchange(const std::filesystem::path& stick, const StickOptions& options = {});

private:
    ActionContext& m_context;
};

} // namespace werkpad
