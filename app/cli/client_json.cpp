#include "app/cli/client_json.h"

#include "app/cli/words.h"
#include "core/base/reference_codes.h"
#include "core/base/stored_code.h"
#include "core/clients/bsn.h"
#include "core/clients/characteristic_scale.h"
#include "core/clients/client_fields.h"
#include "core/clients/client_rules.h"
#include "core/outcomes/outcome_fields.h"
#include "core/outcomes/outcome_rules.h"
#include "core/regimes/regime.h"
#include "core/segmentation/segmentation_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr std::array<std::string_view, 5> kAddressFields{"street", "house_number", "postcode", "place", "country"};

Json dayJson(const std::optional<Date>& day)
{
    return day ? Json(day->iso()) : Json();
}

Json nameJson(const StaffNames& names, StaffId staff)
{
    const auto found = names.find(staff);
    return found == names.end() ? Json() : Json(found->second);
}

Json cellJson(const Value& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return *number;
    return nullptr;
}

bool isAddressHidden(const Dossier& dossier, const ShownParts& parts)
{
    return dossier.client.secrecy > 0 && !parts.withAddress;
}

void addClientFields(Json& json, const Dossier& dossier, const ShownParts& parts)
{
    const bool hidden = isAddressHidden(dossier, parts);
    for (const auto& field : EntityOf<Client>::fields) {
        if (field.column == "bsn" || field.column == "coach")
            continue;
        const bool secret = hidden && std::ranges::find(kAddressFields, field.column) != kAddressFields.end();
        json[std::string(field.column)] = secret ? Json() : cellJson(field.read(dossier.client));
    }
    json["coach"] = dossier.client.coach ? Json(dossier.coachName) : Json();
    json["address_hidden"] = hidden;
}

Json boundariesJson(const Segment& segment)
{
    Json list = Json::array();
    if (segment.computed) {
        for (const auto& boundary : segment.computed->coming)
            list.push_back({{"period", periodCode(boundary.period)}, {"on", boundary.on.iso()}});
    }
    return list;
}

Json overrideJson(const SegmentOverride& override, const StaffNames& names)
{
    return {{"id", override.id.text()},
            {"period", periodCode(override.period)},
            {"argument", override.argument},
            {"perspective", storedCodes(override.perspective)[static_cast<std::size_t>(override.perspective)]},
            {"from", override.during.first.iso()},
            {"until", dayJson(override.during.last)},
            {"author", nameJson(names, override.author)}};
}

void addSegment(Json& json, const Dossier& dossier, const StaffNames& names)
{
    const Segment& segment = dossier.segment;
    const auto period = segment.period();
    json["period"] = period ? Json(periodCode(*period)) : Json();
    json["computed_period"] = segment.computed ? Json(periodCode(segment.computed->period)) : Json();
    json["months"] = segment.computed ? Json(segment.computed->months) : Json();
    json["days"] = segment.computed ? Json(segment.computed->days) : Json();
    json["counted_from"] = segment.countedFrom ? Json(segment.countedFrom->firstDay.iso()) : Json();
    json["override"] = segment.override ? overrideJson(*segment.override, names) : Json();
    json["boundaries"] = boundariesJson(segment);
    Json overrides = Json::array();
    for (const auto& override : dossier.overrides)
        overrides.push_back(overrideJson(override, names));
    json["overrides"] = std::move(overrides);
}

Json regimesJson(const Dossier& dossier, Date today)
{
    Json list = Json::array();
    for (const auto& coverage : dossier.coverages) {
        const Regime* regime = findRegime(coverage.regime);
        list.push_back({{"id", coverage.id.text()},
                        {"code", coverage.regime},
                        {"name", regime ? Json(regime->nameEnglish) : Json()},
                        {"from", coverage.during.first.iso()},
                        {"to", dayJson(coverage.during.last)},
                        {"in_force", coverage.during.contains(today)},
                        {"executor", regime ? Json(regime->executor) : Json()},
                        {"enforcer", regime ? Json(regime->enforcer) : Json()},
                        {"financing", regime ? Json(regime->financing) : Json()},
                        {"remark", coverage.remark}});
    }
    return list;
}

Json spellsJson(const Dossier& dossier)
{
    Json list = Json::array();
    for (const auto& spell : dossier.spells)
        list.push_back({{"id", spell.id.text()},
                        {"first_day", spell.during.first.iso()},
                        {"last_day", dayJson(spell.during.last)},
                        {"registered_on", dayJson(spell.registeredOn)},
                        {"benefit_from", dayJson(spell.benefitFrom)},
                        {"remark", spell.remark}});
    return list;
}

std::string reasonName(const ClientOutcome& outcome)
{
    const auto* known = findCode(CodeList::ExitReasons, outcome.exitReason);
    return known ? known->english : outcome.exitReason;
}

Json outcomesJson(const Dossier& dossier, const StaffNames& names, Date today)
{
    Json list = Json::array();
    for (const auto& outcome : dossier.outcomes)
        list.push_back({{"id", outcome.id.text()},
                        {"kind", storedCode(outcome.kind)},
                        {"exit_reason", outcome.exitReason.empty() ? Json() : Json(outcome.exitReason)},
                        {"happened_on", outcome.happenedOn.iso()},
                        {"lasting", storedCode(outcome.lasting)},
                        {"lasting_checked_on", dayJson(outcome.lastingCheckedOn)},
                        {"to_be_confirmed", isToBeConfirmed(outcome, today)},
                        {"returned_on", dayJson(outcome.returnedOn)},
                        {"through", outcome.through},
                        {"remark", outcome.remark},
                        {"author", nameJson(names, outcome.author)}});
    return list;
}

// "full-time work from 2026-03-01, lasted, through …".
std::string outcomeFact(const ClientOutcome& outcome, Date today)
{
    std::string text = outcome.kind == OutcomeKind::FullTimeWork   ? "full-time work from "
                       : outcome.kind == OutcomeKind::PartTimeWork ? "part-time work from "
                                                                   : reasonName(outcome) + " on ";
    text += outcome.happenedOn.iso();
    if (outcome.lasting != Lasting::Open)
        text += outcome.lasting == Lasting::Lasted ? ", lasted six months" : ", ended within six months";
    else if (isToBeConfirmed(outcome, today))
        text += ", to be confirmed whether it lasted";
    if (outcome.returnedOn)
        text += ", jobseeker again on " + outcome.returnedOn->iso();
    return text + (outcome.through.empty() ? "" : ", through " + outcome.through);
}

// The newest entry of an axis counts; of the axis "other" the newest of each kind.
std::string whatCounts(const Characteristic& characteristic)
{
    const std::string axis(axisCode(characteristic.axis));
    return characteristic.axis == Axis::Other
               ? axis + ':' + characteristic.value.substr(0, characteristic.value.find(':'))
               : axis;
}

Json characteristicsJson(const Dossier& dossier, const StaffNames& names)
{
    Json list = Json::array();
    std::vector<std::string> seen;
    for (const auto& characteristic : dossier.characteristics) {
        const std::string what = whatCounts(characteristic);
        const bool current = std::ranges::find(seen, what) == seen.end();
        seen.push_back(what);
        list.push_back({{"id", characteristic.id.text()},
                        {"axis", axisCode(characteristic.axis)},
                        {"value", characteristic.value},
                        {"current", current},
                        {"observed_on", characteristic.observedOn.iso()},
                        {"remark", characteristic.remark},
                        {"author", nameJson(names, characteristic.author)}});
    }
    return list;
}

Json themesJson(const Dossier& dossier)
{
    Json list = Json::array();
    for (const auto& theme : dossier.themes)
        list.push_back({{"theme", themeCode(theme.theme)},
                        {"certain", theme.certainty == Certainty::Certain},
                        {"set_by_hand", theme.setByHand}});
    return list;
}

std::string ageText(const std::optional<AgeRange>& age)
{
    if (!age)
        return "age unknown";
    if (age->lowest == age->highest)
        return std::to_string(age->lowest) + " years";
    return std::to_string(age->lowest) + " or " + std::to_string(age->highest) + " years";
}

std::string periodFact(const Segment& segment)
{
    const auto period = segment.period();
    if (!period)
        return "none: no spell is open";
    std::string text = periodText(*period);
    if (segment.override && segment.computed)
        text += " (by override; computed " + periodText(segment.computed->period) + ")";
    if (segment.countedFrom)
        text += ", counted from " + segment.countedFrom->firstDay.iso();
    return text;
}

std::string rangeText(const InclusiveRange& range)
{
    return range.first.iso() + (range.last ? " to " + range.last->iso() : " on");
}

void printFacts(const Dossier& dossier, const ShownParts& parts, Date today, std::ostream& out)
{
    const Client& client = dossier.client;
    FactSheet facts;
    facts.add("Client", displayName(client));
    facts.add("Id", client.id.text());
    facts.add("BSN", parts.bsn.empty() ? maskedBsn(client.bsn) : parts.bsn);
    facts.add("Born", (client.birthDate.isUnknown() ? "unknown" : client.birthDate.iso()) +
                          (client.birthDate.isUnknown() ? "" : ", " + ageText(dossier.age)));
    facts.add("Address", isAddressHidden(dossier, parts) ? "secret" : fullAddress(client));
    facts.add("Phone", client.phone);
    facts.add("E-mail", client.email);
    facts.add("Coach", client.coach ? dossier.coachName : "nobody");
    if (client.deceasedOn)
        facts.add("Deceased", client.deceasedOn->iso());
    if (client.emigratedOn)
        facts.add("Emigrated", client.emigratedOn->iso());
    if (client.closedOn)
        facts.add("Closed", client.closedOn->iso());
    facts.add("Period", periodFact(dossier.segment));
    if (dossier.segment.computed) {
        for (const auto& boundary : dossier.segment.computed->coming)
            facts.add("From " + boundary.on.iso(), periodText(boundary.period));
    }
    if (dossier.segment.override)
        facts.add("Argument", dossier.segment.override->argument);
    for (const auto& coverage : dossier.coverages)
        facts.add(coverage.during.contains(today) ? "Regime" : "Regime, past or coming",
                  coverage.regime + ", " + rangeText(coverage.during));
    for (const auto& spell : dossier.spells)
        facts.add("Spell", rangeText(spell.during));
    for (const auto& outcome : dossier.outcomes)
        facts.add("Outcome", outcomeFact(outcome, today));
    facts.print(out);
}

} // namespace

Json clientJson(const Dossier& dossier, const StaffNames& names, const ShownParts& parts, Date today)
{
    Json json{{"id", dossier.client.id.text()}, {"name", displayName(dossier.client)}};
    if (!parts.bsn.empty())
        json["bsn"] = parts.bsn;
    json["bsn_known"] = !dossier.client.bsn.empty();
    addClientFields(json, dossier, parts);
    const auto& age = dossier.age;
    json["age"] = age && age->lowest == age->highest ? Json(age->lowest) : Json();
    json["age_range"] = age ? Json::array({age->lowest, age->highest}) : Json();
    addSegment(json, dossier, names);
    json["regimes"] = regimesJson(dossier, today);
    json["spells"] = spellsJson(dossier);
    json["outcomes"] = outcomesJson(dossier, names, today);
    json["characteristics"] = characteristicsJson(dossier, names);
    json["themes"] = themesJson(dossier);
    return json;
}

void printClient(const Dossier& dossier, const StaffNames& names, const ShownParts& parts, Date today,
                 std::ostream& out)
{
    printFacts(dossier, parts, today, out);
    if (dossier.characteristics.empty())
        return;
    out << '\n';
    TextTable table({"Observed", "Characteristic", "Value", "By", "Remark"});
    for (const auto& characteristic : dossier.characteristics) {
        const auto author = names.find(characteristic.author);
        table.row({characteristic.observedOn.iso(), std::string(axisCode(characteristic.axis)),
                   valueLabel(characteristic.axis, characteristic.value).english,
                   author == names.end() ? std::string{} : author->second, characteristic.remark});
    }
    table.print(out);
}

} // namespace werkpad
