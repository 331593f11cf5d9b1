#include "core/workspace/derived_data.h"

#include "core/caseload/client_list_updater.h"

namespace werkpad
{

std::vector<std::unique_ptr<DerivedData>> makeDerivedData()
{
    std::vector<std::unique_ptr<DerivedData>> derived;
    derived.push_back(std::make_unique<ClientListUpdater>());
    return derived;
}

} // namespace werkpad
