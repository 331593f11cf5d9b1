#include "core/base/reference_codes.h"

#include "core/base/embedded_reference.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

constexpr std::array<std::string_view, 4> kFiles{"service_types.json", "closing_reasons.json", "duties.json",
                                                 "exit_reasons.json"};

// The files are part of the program and its tests: a mistake in one is ours.
std::vector<ReferenceCode> readCodes(std::string_view file)
{
    std::vector<ReferenceCode> codes;
    const auto document = nlohmann::json::parse(referenceFile(file));
    for (const auto& json : document.at("codes"))
        codes.push_back({json.at("code").get<std::string>(), json.at("dutch").get<std::string>(),
                         json.at("english").get<std::string>(), json.value("dutch_description", ""),
                         json.value("english_description", "")});
    return codes;
}

} // namespace

const std::vector<ReferenceCode>& referenceCodes(CodeList list)
{
    static const std::array<std::vector<ReferenceCode>, kFiles.size()> lists{
        readCodes(kFiles[0]), readCodes(kFiles[1]), readCodes(kFiles[2]), readCodes(kFiles[3])};
    return lists.at(static_cast<std::size_t>(list));
}

const ReferenceCode* findCode(CodeList list, std::string_view code)
{
    const auto& codes = referenceCodes(list);
    const auto found = std::ranges::find(codes, code, &ReferenceCode::code);
    return found == codes.end() ? nullptr : &*found;
}

} // namespace werkpad
