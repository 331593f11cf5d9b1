// What every action on dossiers needs, put together by the workspace.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/changes/change_writer.h"
#include "core/clients/dossier_access.h"
#include "core/storage/database.h"

#include <span>

namespace werkpad
{

// Borrowed references; lives as long as the workspace.
struct ActionContext {
    Database& database;
    ChangeWriter& writer;
    const Session& session;
    const Clock& clock;
    IdGenerator& ids;
    AccessLog& log;
    DossierAccess& dossiers;
    std::span<const EntityInfo> entities; // all kinds of record there are
};

} // namespace werkpad
