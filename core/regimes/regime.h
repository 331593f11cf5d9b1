// A legal regime as reference data: what it is called, when it exists, who carries it out, enforces and pays.
#pragma once

#include "core/base/date_range.h"
#include "core/base/finding.h"
#include "core/regimes/regime_coverage.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

struct Regime {
    std::string code{};                 // "WW"
    std::vector<std::string> aliases{}; // other spellings of the code that people and files use
    std::string nameDutch{};            // "Werkloosheidswet"
    std::string nameEnglish{};
    std::optional<Date> validFrom{};    // in force since; nothing: since before any dossier
    std::optional<Date> validTo{};      // last day in force (inclusive)
    std::optional<Date> noInflowFrom{}; // from this day no new coverage may begin (Wsw: 2015-01-01)
    std::string executor{};             // who decides and pays out: UWV, gemeente, SVB
    std::string reintegration{};        // who helps back to work (Anw: SVB pays, gemeente reintegrates)
    std::string enforcer{};
    std::string financing{}; // fund or budget: "AWf", "BUIG", …
    std::string law{};       // source
    bool isBenefit = true;   // nug is none

    bool operator==(const Regime&) const = default;
};

// The regimes of resources/reference/regimes.json, in the order in which they are offered.
[[nodiscard]] const std::vector<Regime>& knownRegimes();
// By code or alias; nothing for an unknown one. Case and surrounding spaces do not matter.
[[nodiscard]] const Regime* findRegime(std::string_view code);
// The canonical spelling of a code ("ww" → "WW"); an unknown code comes back trimmed and otherwise as it was.
[[nodiscard]] std::string canonicalRegimeCode(std::string_view code);

// No regime or end before begin (blocking); outside the regime's validity, or begun when there was no inflow any more
// (warnings: registers hold them); an unknown code is a note.
[[nodiscard]] std::vector<Finding> check(const RegimeCoverage& coverage);
// The same, and "regime_overlap" when the client has this regime already on one of its days.
[[nodiscard]] std::vector<Finding> check(const RegimeCoverage& coverage, std::span<const RegimeCoverage> others);
// The coverages in force on a day, in the order of knownRegimes(), unknown ones last.
[[nodiscard]] std::vector<RegimeCoverage> coveragesOn(std::span<const RegimeCoverage> coverages, Date day);

} // namespace werkpad
