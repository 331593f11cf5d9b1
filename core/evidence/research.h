// Research as an office reads it in: spells of a study by others, kept apart from its own dossiers.
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace werkpad
{

using ResearchStudyId = Id<struct ResearchStudyTag>;
using ResearchSpellId = Id<struct ResearchSpellTag>;

struct ResearchStudy {
    ResearchStudyId id{};       // researchStudyId() of its name
    std::string name{};         // shown beside every figure of it
    std::string fileName{};     // without folder
    std::optional<Date> asOf{}; // until when exits are known; nothing: the file has durations and no days
    Date importedOn{1970, 1, 1};

    bool operator==(const ResearchStudy&) const = default;
};

// In the order of the kinds of exit in figures (outcome_spells.h): the number of the enumerator is the kind.
enum class ResearchExit { Open, Work, PartTime, Other };

struct ResearchSpell {
    ResearchSpellId id{}; // researchSpellId()
    ResearchStudyId study{};
    std::optional<Date> firstDay{};
    int days = 0; // until the exit, or until which it was seen open
    ResearchExit exit = ResearchExit::Open;
    std::string traits{}; // what spells can be compared by, a line each, by name: "ui=no"

    bool operator==(const ResearchSpell&) const = default;
};

// Names that differ only in case, accents and spaces are the same study.
[[nodiscard]] ResearchStudyId researchStudyId(std::string_view name);
// `occurrence`: 0 for the first of several spells that are alike in everything.
[[nodiscard]] ResearchSpellId researchSpellId(const ResearchSpell& spell, int occurrence);
// The value of a trait; nothing when the spell does not have it.
[[nodiscard]] std::optional<std::string_view> traitOf(const ResearchSpell& spell, std::string_view name);

} // namespace werkpad
