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

} // namespace werkpad
