// That a person was forgotten: all that is kept of it is an id that means nothing any more.
#pragma once

#include "core/base/record_ids.h"

#include <string>

namespace werkpad
{

using ErasureId = Id<struct ErasureTag>;

struct Erasure {
    ErasureId id{};           // of the record that is gone: two who erase it make the same record
    std::string erasedKind{}; // the table it stood in

    bool operator==(const Erasure&) const = default;
};

} // namespace werkpad
