#include "core/evidence/research_rules.h"

#include "core/base/text.h"
#include "core/evidence/cumulative_incidence.h"
#include "core/evidence/curve_figures.h"

#include <algorithm>
#include <map>
#include <set>

namespace werkpad
{

namespace
{

// Whole numbers in the order of numbers, before all else.
struct IsBefore {
    bool operator()(const std::string& a, const std::string& b) const
    {
        const auto numberA = parseInteger(a);
        const auto numberB = parseInteger(b);
        if (numberA && numberB && *numberA != *numberB)
            return *numberA < *numberB;
        return numberA.has_value() == numberB.has_value() ? a < b : numberA.has_value();
    }
};

std::uint8_t kindOf(ResearchExit exit, WorkCounted work)
{
    if (exit == ResearchExit::PartTime && work == WorkCounted::AnySize)
        return kExitToWork;
    return static_cast<std::uint8_t>(exit);
}

StudyGroup groupOf(const std::string& name, const EventTable& table)
{
    StudyGroup group;
    group.name = name;
    group.spells = table.spells;
    group.toWork = table.eventsOf(std::size_t{kExitToWork});
    group.otherExits = table.events() - group.toWork;
    group.open = table.spells - table.events();
    const auto curve = aalenJohansen(table);
    for (const auto& horizon : kHorizons) {
        HorizonShare share;
        share.months = horizon.months;
        if (isRateShown(table.spells)) {
            const auto now = curve.at(horizon.days, kExitToWork);
            share.share = now.share;
            share.interval = now.interval;
        }
        group.horizons.push_back(share);
    }
    return group;
}

} // namespace

namespace
{

// The spells of a study by the values of a trait.
struct StudyTables {
    EventTables tables{};
    std::vector<std::string> names{}; // of the groups
};

StudyTables studyTables(std::span<const ResearchSpell> spells, const std::string& trait, WorkCounted work)
{
    const auto nameOf = [&trait](const ResearchSpell& spell) {
        return trait.empty() ? std::string{} : std::string(traitOf(spell, trait).value_or(std::string_view{}));
    };
    std::map<std::string, std::uint16_t, IsBefore> numbers;
    for (const auto& spell : spells)
        numbers.emplace(nameOf(spell), std::uint16_t{0});
    std::uint16_t next = 0;
    for (auto& [name, number] : numbers)
        number = next++;
    Spells columns;
    for (const auto& spell : spells) {
        columns.exit.push_back(spell.days);
        columns.kind.push_back(kindOf(spell.exit, work));
        columns.group.push_back(numbers.at(nameOf(spell)));
    }
    StudyTables result;
    if (spells.empty())
        return result;
    for (const auto& [name, number] : numbers)
        result.names.push_back(name);
    result.tables = condense(columns);
    return result;
}

std::optional<LogRank> paceOf(const StudyTables& study)
{
    if (study.names.size() < 2)
        return std::nullopt;
    return logRank(onlyKind(study.tables, kExitToWork));
}

} // namespace

StudyFigures studyFigures(std::span<const ResearchSpell> spells, const std::string& trait, WorkCounted work)
{
    const StudyTables study = studyTables(spells, trait, work);
    StudyFigures figures;
    for (std::size_t group = 0; group < study.names.size(); ++group)
        figures.groups.push_back(groupOf(study.names[group], study.tables.ofGroup(group)));
    figures.pace = paceOf(study);
    return figures;
}

StudyCurves studyCurves(std::span<const ResearchSpell> spells, const std::string& trait, WorkCounted work)
{
    const StudyTables study = studyTables(spells, trait, work);
    StudyCurves curves;
    for (std::size_t group = 0; group < study.names.size(); ++group)
        curves.groups.push_back({study.names[group], curveFigures(study.tables.ofGroup(group))});
    curves.pace = paceOf(study);
    return curves;
}

std::vector<std::string> traitsOf(std::span<const ResearchSpell> spells)
{
    std::set<std::string, std::less<>> names;
    for (const auto& spell : spells) {
        std::string_view rest = spell.traits;
        while (!rest.empty()) {
            const auto line = rest.substr(0, rest.find('\n'));
            names.emplace(line.substr(0, line.find('=')));
            rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        }
    }
    return {names.begin(), names.end()};
}

} // namespace werkpad
