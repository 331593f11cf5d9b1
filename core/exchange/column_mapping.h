// Which column of a CSV file is which field.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace werkpad
{

enum class MappingConfidence {
    None,    // nothing known under this heading
    Similar, // a known heading is part of it ("Achternaam klant"): for a person to confirm, not used by itself
    Alias,   // a known heading of the field ("geboortedatum")
    Exact,   // the name of the field ("birth_date")
    Chosen,  // said so by a person
};

struct ColumnMapping {
    std::string heading{};
    std::optional<std::size_t> field{}; // index into importFields()
    MappingConfidence confidence = MappingConfidence::None;
    [[nodiscard]] bool isUsed() const { return field && confidence >= MappingConfidence::Alias; }
    bool operator==(const ColumnMapping&) const = default;
};

// field=column, in the words of the command line; an empty column leaves the field out.
using MappingChoice = std::pair<std::string, std::string>;

// One entry per column. Headings compare without case, accents, spaces, underscores and punctuation. A field goes to
// the first of the columns that know it best; the others lose it.
[[nodiscard]] std::vector<ColumnMapping> suggestedMapping(const std::vector<std::string>& header);

// The suggestion with a person's choices. Invalid with findings on "map": field_unknown, column_unknown.
[[nodiscard]] Result<std::vector<ColumnMapping>> withChoices(std::vector<ColumnMapping> mapping,
                                                             const std::vector<MappingChoice>& choices);

// What there is to say about the mapping as a whole: column_not_imported (note; value: the heading) for each column
// that is passed over, column_repeated (warning) for headings that occur twice, and, blocking, columns_missing when
// there is neither a name nor a BSN to know a person by.
[[nodiscard]] std::vector<Finding> check(const std::vector<ColumnMapping>& mapping);

} // namespace werkpad
