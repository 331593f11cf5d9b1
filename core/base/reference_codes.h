// Lists of codes with their labels that are reference data: types of service, reasons for closing, duties, reasons for
// leaving.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

struct ReferenceCode {
    std::string code{}; // stored; never changes
    std::string dutch{};
    std::string english{};
    std::string dutchDescription{}; // a plain sentence; may be empty
    std::string englishDescription{};
};

enum class CodeList { ServiceTypes, ClosingReasons, Duties, ExitReasons };

// In the order in which they are offered (resources/reference/service_types.json and so on).
[[nodiscard]] const std::vector<ReferenceCode>& referenceCodes(CodeList list);
// Nothing for a code that is not in the list.
[[nodiscard]] const ReferenceCode* findCode(CodeList list, std::string_view code);

} // namespace werkpad
