// What a person does about the exchange: set it up, invite, exchange, take somebody out.
#pragma once

#include "core/clients/action_context.h"
#include "core/sync/exchange.h"
#include "core/sync/invitation.h"
#include "core/sync/workstation.h"

#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

struct NewInvitation {
    std::string file{}; // its content
    std::string code{};
    WorkstationId workstation{};
};

// How a workstation stands, as this one knows it.
struct WorkstationStatus {
    Workstation workstation{};
    bool isOwn = false;
    SegmentNumber read = 0;    // of its chain
    std::int64_t readAt = 0;   // milliseconds; 0: never
    std::int64_t clockOff = 0; // milliseconds ahead of ours; 0: about right
};

struct SyncStatus {
    std::optional<ShareId> share{};
    std::string place{};
    std::int64_t lastExchange = 0;
    std::int64_t unpublished = 0; // change sets that nobody else has yet
    std::int64_t conflicts = 0;
    std::int64_t parked = 0; // changes that wait for a newer Werkpad
    std::vector<WorkstationStatus> workstations{};
    std::vector<SyncProblem> problems{};
};

// Setting up, inviting, taking out and compacting need ManageOffice; exchanging and looking need ViewClients.
class SyncActions
{
public:
    explicit SyncActions(ActionContext& context)
        : m_context(context)
    {
    }

    // Makes the store a share of this office; the first time keys are made. For a share that was emptied: the same
    // share again, and what is gone from it is published anew by the next exchange. AlreadyExists for another share.
    [[nodiscard]] Result<void> init(BlobStore& store);
    // `name`: of who will work there, or of the computer. What it needs is published by the next exchange. Invalid
    // (name_missing, file_share_none).
    [[nodiscard]] Result<NewInvitation> invite(const std::string& name);
    // By id or name. What it wrote later than what is known here is not believed, and a new key is made for the others.
    // NotFound; Invalid (revoked_itself).
    [[nodiscard]] Result<Workstation> revoke(const std::string& workstation);
    // Errors of Exchange and SyncLock.
    [[nodiscard]] Result<ExchangeReport> exchange(BlobStore& store, const ExchangeOptions& options = {});
    [[nodiscard]] Result<ExchangeReport> compact(BlobStore& store);
    [[nodiscard]] Result<SyncStatus> status() const;

private:
    ActionContext& m_context;
};

} // namespace werkpad
