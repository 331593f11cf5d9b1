#include "core/workspace/derived_data.h"

#include "core/caseload/client_list_updater.h"
#include "core/extracts/extract_marker.h"

namespace werkpad
{

std::vector<std::unique_ptr<DerivedData>> makeDerivedData()
{
    std::vector<std::unique_ptr<DerivedData>> derived;
    derived.push_back(std::make_unique<ClientListUpdater>());
    derived.push_back(std::make_unique<ExtractMarker>());
    return derived;
}

} // namespace werkpad
