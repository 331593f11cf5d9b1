#include "core/printing/print_parts.h"

namespace werkpad
{

Result<void> makeInParts(std::span<const PrintPart> parts, const PrintFollower& follow)
{
    const int total = static_cast<int>(parts.size());
    int done = 0;
    const auto goesOn = [&] { return !follow || follow(done, total); };
    for (const auto& part : parts) {
        if (!goesOn())
            return fail(ErrorKind::Cancelled, "print");
        if (auto made = part(); !made)
            return made;
        ++done;
    }
    if (!goesOn())
        return fail(ErrorKind::Cancelled, "print");
    return {};
}

} // namespace werkpad
