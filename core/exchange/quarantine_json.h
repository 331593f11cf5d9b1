// The text form in which a quarantined row keeps its cells and its findings.
#pragma once

#include "core/base/finding.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace werkpad
{

// `source` as ImportedClient::source. Empty cells are left out; of headings that occur twice the second is "heading#2";
// cells beyond the headings are "column N".
[[nodiscard]] std::string columnsToJson(std::string_view source, const std::vector<std::string>& header,
                                        char delimiter);
using NamedCells = std::vector<std::pair<std::string, std::string>>;
// One list a row, in the order of the headings' names. Text of another form gives none.
[[nodiscard]] std::vector<NamedCells> columnsFromJson(std::string_view json);

[[nodiscard]] std::string findingsToJson(std::span<const Finding> findings);
[[nodiscard]] std::vector<Finding> findingsFromJson(std::string_view json);

} // namespace werkpad
