// The fields a CSV file can have in profile "werkpad": their names, the headings under which people know them, and how
// a cell becomes part of a client.
#pragma once

#include "core/exchange/import_record.h"

#include <span>
#include <string_view>
#include <vector>

namespace werkpad
{

// What a row has told so far. Some cells only mean something together with others: completeRow() puts them together.
struct RowInProgress {
    ImportedClient client{};
    std::string houseLetter{};
    std::string houseAddition{};
    std::string regimes{};
    std::optional<Date> firstDay{};
    std::optional<Date> lastDay{};
    std::optional<Date> benefitFrom{};
    std::optional<Date> regimeFrom{};
    std::optional<Date> regimeTo{};
    bool operator==(const RowInProgress&) const = default;
};

struct ImportField {
    std::string_view name; // as in `client show --json` and --map
    // Other headings, Dutch and English, in the form of headingKey(); separated by spaces.
    std::string_view aliases;
    // Reads a cell that is not empty; what it cannot read becomes a finding.
    void (*read)(RowInProgress& row, std::string_view cell, Date today);
};

[[nodiscard]] std::span<const ImportField> importFields();

// Fields of `client show --json` that follow from others, and what rejects_csv.h adds: a column of that name is passed
// over without a remark.
[[nodiscard]] bool isDerivedField(std::string_view headingKey);

// "Eerste werkloosheids_dag " → "eerstewerkloosheidsdag": folded letters and digits.
[[nodiscard]] std::string headingKey(std::string_view heading);

// Joins letter and addition to the house number, makes the spell and the coverages, and checks the person by the rules
// of clients, spells and coverages. A coverage without its own first day begins with the benefit, else with the
// unemployment, else with the registration; with none of these it begins today, with a warning.
[[nodiscard]] ImportedClient completeRow(RowInProgress row, Date today);

} // namespace werkpad
