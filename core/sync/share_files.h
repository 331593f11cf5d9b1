// How files in the share are called.
#pragma once

#include "core/sync/change_stream.h"

#include <optional>
#include <string>
#include <string_view>

namespace werkpad
{

inline constexpr std::string_view kShareFile = "werkpad.share";
inline constexpr std::string_view kIntroductionFile = "introduction";

inline constexpr std::string_view kUnfinished = ".werkpad-"; // how names of files begin that are being written

[[nodiscard]] inline bool isUnfinished(std::string_view name)
{
    return name.starts_with(kUnfinished);
}
[[nodiscard]] std::string segmentName(SegmentNumber number);  // "0000000012.seg"
[[nodiscard]] std::string snapshotName(SegmentNumber number); // "0000000012.snap"

struct ShareFileName {
    SegmentNumber number = 0;
    bool isSnapshot = false;
};
// Nothing for every other name, also in another case or with something added by who copied it.
[[nodiscard]] std::optional<ShareFileName> parseFileName(std::string_view name);
// The folder of a workstation is its id, as uuidText() writes it.
[[nodiscard]] std::optional<WorkstationId> parseFolderName(std::string_view name);

} // namespace werkpad
