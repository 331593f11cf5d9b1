// Reads field=value for records whose columns are their fields: office, services, lines of the guideline.
#pragma once

#include "app/cli/invocation.h"
#include "core/changes/field.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace werkpad
{

// The cell for a column that now holds `current`: a whole number where one stands, a day as people type it for
// columns called …_on or …_day (empty clears it), else the text, trimmed. Invalid.
[[nodiscard]] Result<Value> readCell(const std::string& column, const Value& current, const std::string& text,
                                     const Invocation& invocation);
// Invalid: no such column; the sentence names those there are.
[[nodiscard]] tl::unexpected<Error> noSuchField(const std::string& name, std::span<const std::string_view> columns);
// Invalid: the value is none of those that are possible.
[[nodiscard]] tl::unexpected<Error> noSuchValue(const std::string& name, const std::string& text);
// "a=b" for each, in order. Invalid.
[[nodiscard]] Result<std::vector<std::pair<std::string, std::string>>>
splitAssignments(const std::vector<std::string>& assignments);

// Sets columns of `record` by their names.
template <class T>
[[nodiscard]] Result<void> setFields(T& record, const std::vector<std::string>& assignments,
                                     const Invocation& invocation)
{
    const auto parts = splitAssignments(assignments);
    if (!parts)
        return tl::unexpected(parts.error());
    for (const auto& [name, text] : *parts) {
        const auto field = std::ranges::find(EntityOf<T>::fields, name, &Field<T>::column);
        if (field == EntityOf<T>::fields.end())
            return noSuchField(name, kColumnsOf<T>);
        const auto cell = readCell(name, field->read(record), text, invocation);
        if (!cell)
            return tl::unexpected(cell.error());
        if (!field->write(record, *cell))
            return noSuchValue(name, text);
    }
    return {};
}

} // namespace werkpad
