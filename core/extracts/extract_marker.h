// Notes whose extracts are stale, in the transaction that changes the dossier.
#pragma once

#include "core/changes/change_writer.h"

namespace werkpad
{

// One of the ChangeWriter's derived data.
class ExtractMarker final : public DerivedData
{
public:
    void refresh(Database& database, const TouchedClients& touched) override;
};

} // namespace werkpad
