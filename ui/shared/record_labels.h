// What the columns, records, actions and stored codes of the database are called on the screen: for the history and for
// findings.
#pragma once

#include <QString>

#include <string_view>

namespace werkpad
{

// The name of a column of the database as people know it ("given_names" → "Voornamen"); the column itself, made
// readable, when it has no name of its own.
[[nodiscard]] QString fieldLabel(std::string_view column);
// What a record of a table is ("unemployment_spell" → "Periode van werkloosheid").
[[nodiscard]] QString recordLabel(std::string_view table);
// What an action of the change log or access log did ("spell.add" → "Tijd van werkloosheid toegevoegd").
[[nodiscard]] QString actionLabel(std::string_view action);
// A stored value as people read it: a code of the column by its label, an ISO date as dd-mm-jjjj.
[[nodiscard]] QString storedValueLabel(std::string_view column, std::string_view value);

} // namespace werkpad
