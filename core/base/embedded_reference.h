// Reference data that travels inside the program (resources/reference).
#pragma once

#include <string_view>
#include <vector>

namespace werkpad
{

struct EmbeddedFile {
    std::string_view name; // file name without folder
    std::string_view content;
};

[[nodiscard]] const std::vector<EmbeddedFile>& embeddedReference();
// The text of a file that is known to be there ("regimes.json").
[[nodiscard]] std::string_view referenceFile(std::string_view name);

} // namespace werkpad
