#include "app/cli/record_input.h"

#include "app/cli/client_input.h"
#include "app/cli/words.h"
#include "core/base/text.h"

namespace werkpad
{

Result<Value> readCell(const std::string& column, const Value& current, const std::string& text,
                       const Invocation& invocation)
{
    if (std::holds_alternative<std::int64_t>(current)) {
        const auto number = parseInteger(trimmed(text));
        if (!number)
            return refuse("'" + text + "' for " + column + " is no whole number: write digits only");
        return std::int64_t{*number};
    }
    if (column.ends_with("_on") || column.ends_with("_day")) {
        const auto day = invocation.readOptionalDay(column, text);
        if (!day)
            return tl::unexpected(day.error());
        return *day ? Value((*day)->iso()) : Value{};
    }
    return Value(trimmed(text));
}

tl::unexpected<Error> noSuchField(const std::string& name, std::span<const std::string_view> columns)
{
    return refuse("There is no field '" + name + "': choose " + listed(columns));
}

tl::unexpected<Error> noSuchValue(const std::string& name, const std::string& text)
{
    return refuse("'" + text + "' is no value of " + name + ": see the help of this command");
}

Result<std::vector<std::pair<std::string, std::string>>> splitAssignments(const std::vector<std::string>& assignments)
{
    std::vector<std::pair<std::string, std::string>> parts;
    for (const auto& assignment : assignments) {
        auto part = splitAssignment(assignment);
        if (!part)
            return tl::unexpected(part.error());
        parts.push_back(std::move(*part));
    }
    return parts;
}

} // namespace werkpad
