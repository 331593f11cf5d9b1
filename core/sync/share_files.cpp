#include "core/sync/share_files.h"

#include "core/base/text.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr std::size_t kDigits = 10;

std::string padded(SegmentNumber number)
{
    const std::string digits = std::to_string(number);
    return std::string(kDigits - std::min(kDigits, digits.size()), '0') + digits;
}

} // namespace

std::string segmentName(SegmentNumber number)
{
    return padded(number) + ".seg";
}

std::string snapshotName(SegmentNumber number)
{
    return padded(number) + ".snap";
}

std::optional<ShareFileName> parseFileName(std::string_view name)
{
    if (name.size() < kDigits ||
        !std::ranges::all_of(name.substr(0, kDigits), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    const auto number = parseInteger(name.substr(0, kDigits));
    const auto ending = name.substr(kDigits);
    if (!number || (ending != ".seg" && ending != ".snap"))
        return std::nullopt;
    return ShareFileName{static_cast<SegmentNumber>(*number), ending == ".snap"};
}

std::optional<WorkstationId> parseFolderName(std::string_view name)
{
    const auto id = WorkstationId::parse(name);
    return id && !id->isNil() && id->text() == name ? id : std::nullopt;
}

} // namespace werkpad
