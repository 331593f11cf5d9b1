#include "core/workspace/derived_data.h"

namespace werkpad
{

std::vector<std::unique_ptr<DerivedData>> makeDerivedData()
{
    return {};
}

} // namespace werkpad
