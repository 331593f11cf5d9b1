#include "app/cli/client_input.h"

#include "app/cli/error_sentence.h"
#include "app/cli/words.h"
#include "core/base/date_input.h"
#include "core/base/text.h"
#include "core/clients/bsn.h"
#include "core/clients/characteristic_scale.h"
#include "core/clients/client_fields.h"
#include "core/clients/client_rules.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

// What `client show` gives but nobody sets, with what to use instead.
struct DerivedField {
    std::string_view name;
    std::string_view instead;
};
constexpr std::array kDerivedFields{
    DerivedField{"id", "it never changes"},
    DerivedField{"name", "set given_names, prefix and surname"},
    DerivedField{"age", "set birth_date"},
    DerivedField{"age_range", "set birth_date"},
    DerivedField{"period", "use 'client spell' or 'client override'"},
    DerivedField{"computed_period", "use 'client spell'"},
    DerivedField{"months", "use 'client spell'"},
    DerivedField{"days", "use 'client spell'"},
    DerivedField{"counted_from", "use 'client spell'"},
    DerivedField{"boundaries", "use 'client spell'"},
    DerivedField{"override", "use 'client override'"},
    DerivedField{"overrides", "use 'client override'"},
    DerivedField{"regimes", "use 'client regime'"},
    DerivedField{"spells", "use 'client spell'"},
    DerivedField{"characteristics", "use 'client characteristic'"},
    DerivedField{"outcomes", "use 'client outcome'"},
    DerivedField{"themes", "they follow from birth date and regimes"},
    DerivedField{"address_hidden", "set secrecy"},
    DerivedField{"bsn_known", "set bsn"},
    DerivedField{"source_key", "it belongs to the import"},
};
constexpr std::array<std::string_view, 2> kDayFields{"registered_on", "closed_on"};
constexpr std::array<std::string_view, 3> kPartialFields{"birth_date", "deceased_on", "emigrated_on"};

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

const DerivedField* derivedField(std::string_view name)
{
    const auto* const found = std::ranges::find(kDerivedFields, name, &DerivedField::name);
    return found == kDerivedFields.end() ? nullptr : found;
}

tl::unexpected<Error> refuseField(const std::string& name)
{
    if (const auto* derived = derivedField(name))
        return refuse("The field " + name + " cannot be set: " + std::string(derived->instead));
    const auto candidates = nearest(name, kColumnsOf<Client>);
    return refuse(
        "There is no field '" + name + "'" +
        (candidates.empty() ? ": 'client show --json' gives the names" : ": did you mean " + listed(candidates) + "?"));
}

// LO GBA codes beside our own.
std::string enumerationCode(std::string_view name, std::string_view text)
{
    struct Synonym {
        std::string_view field, text, code;
    };
    constexpr std::array kSynonyms{
        Synonym{"sex", "m", "male"},
        Synonym{"sex", "v", "female"},
        Synonym{"sex", "f", "female"},
        Synonym{"sex", "o", "unknown"},
        Synonym{"sex", "", "unknown"},
        Synonym{"name_use", "e", "own"},
        Synonym{"name_use", "p", "partner"},
        Synonym{"name_use", "v", "partner_own"},
        Synonym{"name_use", "n", "own_partner"},
        Synonym{"name_use", "", "own"},
    };
    const std::string folded = fold(text);
    for (const auto& synonym : kSynonyms) {
        if (synonym.field == name && synonym.text == folded)
            return std::string(synonym.code);
    }
    return folded;
}

std::string possibleValues(std::string_view name)
{
    const auto texts = [](const auto& codes) { return listed(codes); };
    return name == "sex" ? texts(storedCodes(Sex{})) : texts(storedCodes(NameUse{}));
}

Result<Value> dayCell(const std::string& name, const std::string& text, Date today)
{
    if (const auto day = readDate(text, today))
        return Value(day->iso());
    return refuse("'" + text + "' for " + name + " is no date: write it as 2026-11-23 or 23-11-2026");
}

Result<Value> partialCell(const std::string& name, const std::string& text, Date today)
{
    auto date = PartialDate::parseIso(text); // 0000-00-00 too
    if (!date)
        date = readPartialDate(text, today);
    if (date)
        return Value(date->iso());
    return refuse("'" + text + "' for " + name + " is no date: write it as 1968-05-17, or 1968-00-00 when only the " +
                  "year is known");
}

// An unreadable number is left as it was typed: the check of the client then says what is wrong with it.
std::string normalisedText(std::string_view name, const std::string& text)
{
    if (name == "bsn") {
        const auto check = checkBsn(text);
        return check.bsn.empty() ? text : check.bsn;
    }
    if (name == "postcode")
        return normalisedPostcode(text).value_or(text);
    return text;
}

Result<Value> cellFor(const std::string& name, const std::string& text, const Value& kind, const InputContext& context)
{
    const bool isDay = isOneOf(kDayFields, name);
    const bool isPartial = isOneOf(kPartialFields, name);
    if (text.empty() && name == "birth_date")
        return Value(PartialDate{}.iso());
    if (text.empty() && (isDay || isPartial || name == "coach"))
        return Value{};
    if (isDay)
        return dayCell(name, text, context.today);
    if (isPartial)
        return partialCell(name, text, context.today);
    if (name == "coach") {
        const auto staff = context.staffNamed(text);
        if (!staff)
            return tl::unexpected(staff.error());
        if (!*staff)
            return refuse("Nobody, or more than one person, is called '" + text +
                          "' here: look the coach up with 'werkpad-cli staff list'");
        return toValue(**staff);
    }
    if (std::holds_alternative<std::int64_t>(kind)) {
        const auto number = parseInteger(text.empty() ? "0" : text);
        if (!number)
            return refuse("'" + text + "' for " + name + " is no whole number: write digits only");
        return Value(std::int64_t{*number});
    }
    return Value(normalisedText(name, text));
}

// --- JSON ------------------------------------------------------------------------------------------------------------

// null is empty; numbers and flags as text, so that one function sets every field.
Result<std::string> textOf(const std::string& name, const Json& value)
{
    if (value.is_null())
        return std::string{};
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_number_integer())
        return std::to_string(value.get<std::int64_t>());
    return refuse("The field " + name + " has to be a text, a whole number or null");
}

Result<std::string> member(const Json& object, const std::string& list, const char* name)
{
    const auto found = object.find(name);
    return found == object.end() ? Result<std::string>(std::string{}) : textOf(list + '.' + name, *found);
}

Result<std::optional<Date>> dayMember(const Json& object, const std::string& list, const char* name, Date today)
{
    const auto text = member(object, list, name);
    if (!text)
        return tl::unexpected(text.error());
    if (text->empty())
        return std::optional<Date>{};
    const auto day = readDate(*text, today);
    if (!day)
        return refuse("'" + *text + "' for " + list + '.' + name + " is no date: write it as 2026-11-23");
    return std::optional<Date>(*day);
}

Result<InclusiveRange> rangeMembers(const Json& object, const std::string& list, const char* first, const char* last,
                                    Date today)
{
    const auto from = dayMember(object, list, first, today);
    if (!from)
        return tl::unexpected(from.error());
    if (!*from)
        return refuse(list + " needs a date in " + first + ": write it as 2026-11-23");
    const auto to = dayMember(object, list, last, today);
    if (!to)
        return tl::unexpected(to.error());
    return InclusiveRange{**from, *to};
}

Result<UnemploymentSpell> readSpell(const Json& object, Date today)
{
    UnemploymentSpell spell;
    const auto during = rangeMembers(object, "spells", "first_day", "last_day", today);
    const auto registered = dayMember(object, "spells", "registered_on", today);
    const auto benefit = dayMember(object, "spells", "benefit_from", today);
    const auto remark = member(object, "spells", "remark");
    if (!during)
        return tl::unexpected(during.error());
    if (!registered)
        return tl::unexpected(registered.error());
    if (!benefit)
        return tl::unexpected(benefit.error());
    if (!remark)
        return tl::unexpected(remark.error());
    spell.during = *during;
    spell.registeredOn = *registered;
    spell.benefitFrom = *benefit;
    spell.remark = *remark;
    return spell;
}

Result<RegimeCoverage> readCoverage(const Json& object, Date today)
{
    RegimeCoverage coverage;
    const auto code = member(object, "regimes", "code");
    const auto during = rangeMembers(object, "regimes", "from", "to", today);
    const auto remark = member(object, "regimes", "remark");
    if (!code)
        return tl::unexpected(code.error());
    if (!during)
        return tl::unexpected(during.error());
    if (!remark)
        return tl::unexpected(remark.error());
    coverage.regime = *code;
    coverage.during = *during;
    coverage.remark = *remark;
    return coverage;
}

Result<Characteristic> readCharacteristic(const Json& object, Date today)
{
    Characteristic characteristic;
    const auto axis = member(object, "characteristics", "axis");
    const auto value = member(object, "characteristics", "value");
    const auto remark = member(object, "characteristics", "remark");
    const auto observed = dayMember(object, "characteristics", "observed_on", today);
    if (!axis)
        return tl::unexpected(axis.error());
    if (!value)
        return tl::unexpected(value.error());
    if (!remark)
        return tl::unexpected(remark.error());
    if (!observed)
        return tl::unexpected(observed.error());
    const auto known = parseAxis(*axis);
    if (!known)
        return refuse("There is no characteristic '" + *axis + "': choose one of " + listed(storedCodes(Axis{})));
    characteristic.axis = *known;
    characteristic.value = *value;
    characteristic.remark = *remark;
    characteristic.observedOn = observed->value_or(today);
    return characteristic;
}

template <class T, class Read>
Result<std::vector<T>> readList(const std::string& name, const Json& list, const Read& read)
{
    std::vector<T> records;
    if (list.is_null())
        return records;
    if (!list.is_array())
        return refuse("The field " + name + " has to be a list");
    for (const auto& object : list) {
        if (!object.is_object())
            return refuse("The list " + name + " holds something that is no object");
        auto record = read(object);
        if (!record)
            return tl::unexpected(record.error());
        records.push_back(std::move(*record));
    }
    return records;
}

template <class T>
Result<void> moveInto(std::vector<T>& target, Result<std::vector<T>> records)
{
    if (!records)
        return tl::unexpected(records.error());
    target = std::move(*records);
    return {};
}

Result<void> readMember(NewDossier& dossier, const std::string& name, const Json& value, const InputContext& context)
{
    const Date today = context.today;
    if (name == "spells")
        return moveInto(dossier.spells, readList<UnemploymentSpell>(name, value, [today](const Json& object) {
                            return readSpell(object, today);
                        }));
    if (name == "regimes")
        return moveInto(dossier.coverages, readList<RegimeCoverage>(name, value, [today](const Json& object) {
                            return readCoverage(object, today);
                        }));
    if (name == "characteristics")
        return moveInto(dossier.characteristics, readList<Characteristic>(name, value, [today](const Json& object) {
                            return readCharacteristic(object, today);
                        }));
    const bool loses = name == "override" && !value.is_null();
    if (derivedField(name) && !loses)
        return {};
    const auto text = textOf(name, value);
    if (loses || !text)
        return loses ? refuseField(name) : tl::unexpected(text.error());
    return setClientField(dossier.client, name, *text, context);
}

} // namespace

Result<std::pair<std::string, std::string>> splitAssignment(const std::string& text)
{
    const auto at = text.find('=');
    if (at == std::string::npos || at == 0)
        return refuse("'" + text + "' is no assignment: write it as name=value");
    return std::pair(trimmed(text.substr(0, at)), text.substr(at + 1));
}

Result<void> setClientField(Client& client, const std::string& name, const std::string& text,
                            const InputContext& context)
{
    const auto field = std::ranges::find(EntityOf<Client>::fields, name, &Field<Client>::column);
    if (field == EntityOf<Client>::fields.end() || derivedField(name))
        return refuseField(name);
    const bool isEnumeration = name == "sex" || name == "name_use";
    const std::string given = trimmed(text);
    const auto cell = isEnumeration ? Result<Value>(enumerationCode(name, given))
                                    : cellFor(name, given, field->read(Client{}), context);
    if (!cell)
        return tl::unexpected(cell.error());
    if (!field->write(client, *cell))
        return refuse("'" + given + "' is no value of " + name + ": choose " + possibleValues(name));
    return {};
}

Result<NewDossier> readNewDossier(std::string_view text, const InputContext& context)
{
    Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (json.is_object() && json.size() == 1 && json.contains("client"))
        json = Json(json["client"]);
    if (!json.is_object())
        return refuse("The client's JSON cannot be read: it has to be one object such as {\"surname\": \"Berg\"}");
    NewDossier dossier;
    for (const auto& [name, value] : json.items()) {
        if (auto done = readMember(dossier, name, value, context); !done)
            return tl::unexpected(done.error());
    }
    return dossier;
}

} // namespace werkpad
