#include "core/exchange/column_mapping.h"

#include "core/exchange/import_fields.h"

#include <algorithm>
#include <set>

namespace werkpad
{

namespace
{

constexpr std::size_t kShortestSimilar = 5; // "tel" is in too many words

struct Known {
    std::size_t field = 0;
    MappingConfidence confidence = MappingConfidence::None;
};

std::vector<std::string> aliasesOf(const ImportField& field)
{
    std::vector<std::string> aliases{headingKey(field.name)};
    for (auto rest = field.aliases; !rest.empty();) {
        const auto end = std::min(rest.find(' '), rest.size());
        aliases.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return aliases;
}

// The longest alias that is part of the heading counts: "geboortedatum partner" is not a partner's name.
Known knownAs(const std::string& key)
{
    Known best;
    std::size_t longest = 0;
    const auto fields = importFields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto aliases = aliasesOf(fields[i]);
        if (key == aliases.front())
            return {i, MappingConfidence::Exact};
        for (const auto& alias : aliases) {
            if (key == alias)
                best = {i, MappingConfidence::Alias};
            else if (best.confidence < MappingConfidence::Alias && alias.size() >= kShortestSimilar &&
                     alias.size() > longest && key.find(alias) != std::string::npos) {
                best = {i, MappingConfidence::Similar};
                longest = alias.size();
            }
        }
    }
    return best;
}

std::optional<std::size_t> fieldNamed(const std::string& name)
{
    const auto known = knownAs(headingKey(name));
    return known.confidence >= MappingConfidence::Alias ? std::optional(known.field) : std::nullopt;
}

void unmap(ColumnMapping& column)
{
    column.field.reset();
    column.confidence = MappingConfidence::None;
}

} // namespace

std::vector<ColumnMapping> suggestedMapping(const std::vector<std::string>& header)
{
    std::vector<ColumnMapping> mapping;
    for (const auto& heading : header) {
        const auto key = headingKey(heading);
        const auto known = isDerivedField(key) ? Known{} : knownAs(key);
        const bool isKnown = known.confidence != MappingConfidence::None;
        mapping.push_back({heading, isKnown ? std::optional(known.field) : std::nullopt, known.confidence});
    }
    for (auto& column : mapping) {
        const bool beaten = std::ranges::any_of(mapping, [&](const ColumnMapping& other) {
            const bool isBetter =
                other.confidence > column.confidence || (other.confidence == column.confidence && &other < &column);
            return column.field && other.field == column.field && isBetter;
        });
        if (beaten)
            unmap(column);
    }
    return mapping;
}

Result<std::vector<ColumnMapping>> withChoices(std::vector<ColumnMapping> mapping,
                                               const std::vector<MappingChoice>& choices)
{
    std::vector<Finding> findings;
    for (const auto& [fieldName, heading] : choices) {
        const auto field = fieldNamed(fieldName);
        if (!field) {
            findings.push_back({"map", Severity::Blocking, "field_unknown", fieldName});
            continue;
        }
        const auto key = headingKey(heading);
        auto column = std::ranges::find(mapping, heading, &ColumnMapping::heading);
        if (column == mapping.end())
            column = std::ranges::find(mapping, key, [](const ColumnMapping& c) { return headingKey(c.heading); });
        if (column == mapping.end() && !heading.empty()) {
            findings.push_back({"map", Severity::Blocking, "column_unknown", heading});
            continue;
        }
        for (auto& other : mapping) {
            if (other.field == field)
                unmap(other);
        }
        if (!heading.empty()) {
            column->field = field;
            column->confidence = MappingConfidence::Chosen;
        }
    }
    if (!findings.empty())
        return failWith(std::move(findings));
    return mapping;
}

std::vector<Finding> check(const std::vector<ColumnMapping>& mapping)
{
    std::vector<Finding> findings;
    std::set<std::string> seen;
    bool knowsPeople = false;
    for (const auto& column : mapping) {
        const auto key = headingKey(column.heading);
        if (column.isUsed()) {
            const auto name = importFields()[*column.field].name;
            knowsPeople = knowsPeople || name == "bsn" || name == "surname" || name == "given_names";
        } else if (!key.empty() && !isDerivedField(key)) {
            findings.push_back({"file", Severity::Note, "column_not_imported", column.heading});
        }
        if (!key.empty() && !seen.insert(key).second)
            findings.push_back({"file", Severity::Warning, "column_repeated", column.heading});
    }
    if (!knowsPeople)
        findings.push_back({"file", Severity::Blocking, "columns_missing", "bsn, surname"});
    return findings;
}

} // namespace werkpad
