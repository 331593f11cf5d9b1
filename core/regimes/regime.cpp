#include "core/regimes/regime.h"

#include "core/base/embedded_reference.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

std::optional<Date> dateAt(const nlohmann::json& json, const char* key)
{
    return json.contains(key) ? Date::parseIso(json.at(key).get<std::string>()) : std::nullopt;
}

// The file is part of the program and its tests: a mistake in it is ours.
std::vector<Regime> readRegimes()
{
    std::vector<Regime> regimes;
    const auto document = nlohmann::json::parse(referenceFile("regimes.json"));
    for (const auto& json : document.at("regimes")) {
        Regime regime;
        regime.code = json.at("code").get<std::string>();
        regime.aliases = json.value("aliases", std::vector<std::string>{});
        regime.nameDutch = json.at("dutch").get<std::string>();
        regime.nameEnglish = json.at("english").get<std::string>();
        regime.validFrom = dateAt(json, "valid_from");
        regime.validTo = dateAt(json, "valid_to");
        regime.noInflowFrom = dateAt(json, "no_inflow_from");
        regime.executor = json.at("executor").get<std::string>();
        regime.reintegration = json.at("reintegration").get<std::string>();
        regime.enforcer = json.at("enforcer").get<std::string>();
        regime.financing = json.at("financing").get<std::string>();
        regime.law = json.at("law").get<std::string>();
        regime.isBenefit = json.value("benefit", true);
        regimes.push_back(std::move(regime));
    }
    return regimes;
}

bool isCalled(const Regime& regime, std::string_view folded)
{
    return fold(regime.code) == folded ||
           std::ranges::any_of(regime.aliases, [&](const std::string& alias) { return fold(alias) == folded; });
}

// Place in the order of knownRegimes(); unknown codes come after all of them.
std::size_t rankOf(std::string_view code)
{
    const Regime* regime = findRegime(code);
    return regime == nullptr ? knownRegimes().size() : static_cast<std::size_t>(regime - knownRegimes().data());
}

// The first day of the coverage on which the regime is not in force.
std::optional<Date> dayOutOfForce(const Regime& regime, const InclusiveRange& during)
{
    if (regime.validFrom && during.first < *regime.validFrom)
        return during.first;
    if (regime.validTo && (!during.last || *during.last > *regime.validTo))
        return std::max(during.first, addDays(*regime.validTo, 1));
    return std::nullopt;
}

} // namespace

const std::vector<Regime>& knownRegimes()
{
    static const std::vector<Regime> regimes = readRegimes();
    return regimes;
}

const Regime* findRegime(std::string_view code)
{
    // Nearly every code is spelt as it should be.
    const auto exact = std::ranges::find(knownRegimes(), code, &Regime::code);
    if (exact != knownRegimes().end())
        return &*exact;
    const std::string folded = fold(code);
    const auto found = std::ranges::find_if(knownRegimes(), [&](const Regime& r) { return isCalled(r, folded); });
    return found == knownRegimes().end() ? nullptr : &*found;
}

std::string canonicalRegimeCode(std::string_view code)
{
    const Regime* regime = findRegime(code);
    return regime == nullptr ? trimmed(code) : regime->code;
}

std::vector<Finding> check(const RegimeCoverage& coverage)
{
    std::vector<Finding> findings;
    if (trimmed(coverage.regime).empty())
        findings.push_back({"regime", Severity::Blocking, "value_missing", {}});
    if (const auto& [first, last] = coverage.during; last && *last < first) {
        findings.push_back({"last_day", Severity::Blocking, "end_before_begin", last->dutch()});
        return findings;
    }
    const Regime* regime = findRegime(coverage.regime);
    if (regime == nullptr) {
        if (findings.empty())
            findings.push_back({"regime", Severity::Note, "regime_unknown", coverage.regime});
        return findings;
    }
    if (const auto day = dayOutOfForce(*regime, coverage.during))
        findings.push_back({"regime", Severity::Warning, "regime_not_in_force", day->dutch()});
    if (regime->noInflowFrom && coverage.during.first >= *regime->noInflowFrom)
        findings.push_back({"first_day", Severity::Warning, "no_inflow", coverage.during.first.dutch()});
    return findings;
}

std::vector<Finding> check(const RegimeCoverage& coverage, std::span<const RegimeCoverage> others)
{
    auto findings = check(coverage);
    // Twice the same regime at the same time is a slip, never a fact.
    for (const auto& other : others) {
        if (other.id != coverage.id && other.regime == coverage.regime && other.during.overlaps(coverage.during))
            findings.push_back({"regime", Severity::Blocking, "regime_overlap", coverage.regime});
    }
    return findings;
}

std::vector<RegimeCoverage> coveragesOn(std::span<const RegimeCoverage> coverages, Date day)
{
    std::vector<std::pair<std::size_t, const RegimeCoverage*>> ranked; // of one regime, in the order given
    for (const RegimeCoverage& coverage : coverages)
        if (coverage.during.contains(day))
            ranked.emplace_back(rankOf(coverage.regime), &coverage);
    std::ranges::sort(ranked);
    std::vector<RegimeCoverage> inForce;
    inForce.reserve(ranked.size());
    for (const auto& [rank, coverage] : ranked)
        inForce.push_back(*coverage);
    return inForce;
}

} // namespace werkpad
