#include "core/base/embedded_reference.h"

#include <algorithm>
#include <cassert>

namespace werkpad
{

std::string_view referenceFile(std::string_view name)
{
    const auto found = std::ranges::find(embeddedReference(), name, &EmbeddedFile::name);
    assert(found != embeddedReference().end());
    return found->content;
}

} // namespace werkpad
