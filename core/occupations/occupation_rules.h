// Finds the occupation that somebody means.
#pragma once

#include "core/occupations/occupation.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

// An occupation, and by which of its names it was found.
struct OccupationMatch {
    const Occupation* occupation = nullptr; // in the list that was searched
    std::string as{};                       // the name, or the alternative that was typed

    bool operator==(const OccupationMatch&) const = default;
};

// Without case and accents, names that begin with the text before those in which a word does, an occupation's own name
// before its alternatives, short before long; each occupation once. Nothing for an empty text.
[[nodiscard]] std::vector<OccupationMatch> matchingOccupations(std::span<const Occupation> occupations,
                                                               std::string_view text, std::size_t limit);
// The one that is called so, by its name or else by an alternative that no other has; none otherwise.
[[nodiscard]] const Occupation* occupationNamed(std::span<const Occupation> occupations, std::string_view name);

} // namespace werkpad
