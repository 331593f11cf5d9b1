#include "core/exchange/import_fields.h"

#include "core/base/text.h"
#include "core/clients/bsn.h"
#include "core/clients/client_rules.h"
#include "core/exchange/import_values.h"
#include "core/regimes/regime.h"
#include "core/segmentation/segmentation_rules.h"

#include <array>

namespace werkpad
{

namespace
{

void report(RowInProgress& row, std::string_view field, Severity severity, std::string_view code,
            std::string_view value)
{
    constexpr std::size_t kShown = 60; // a finding is a sentence, not a copy of the cell
    std::string shown(value.substr(0, kShown));
    while (!isValidUtf8(shown))
        shown.pop_back();
    row.client.findings.push_back({std::string(field), severity, std::string(code), std::move(shown)});
}

template <auto Member, std::size_t Column>
void readText(RowInProgress& row, std::string_view cell, Date)
{
    row.client.client.*Member = cell;
    row.client.present.set(Column);
}

// A cell of which the meaning is one of few. What is not understood stays unknown, and is reported.
template <auto Member, std::size_t Column, auto Reader>
void readChoice(RowInProgress& row, std::string_view cell, Date)
{
    if (const auto value = Reader(cell)) {
        row.client.client.*Member = *value;
        row.client.present.set(Column);
    } else {
        report(row, EntityOf<Client>::fields[Column].column, Severity::Warning, "value_unknown", cell);
    }
}

template <auto Member, std::size_t Column>
void readPartial(RowInProgress& row, std::string_view cell, Date today)
{
    if (const auto date = readCellPartialDate(cell, today)) {
        row.client.client.*Member = *date;
        row.client.present.set(Column);
    } else {
        report(row, EntityOf<Client>::fields[Column].column, Severity::Blocking, "cell_not_a_date", cell);
    }
}

std::optional<Date> wholeDate(RowInProgress& row, std::string_view field, std::string_view cell, Date today)
{
    const auto date = readCellDate(cell, today);
    if (!date)
        report(row, field, Severity::Blocking, "cell_not_a_date", cell);
    return date;
}

void readBsn(RowInProgress& row, std::string_view cell, Date)
{
    const auto checked = checkBsn(cell);
    if (checked.isValid()) {
        row.client.client.bsn = checked.bsn;
        row.client.present.set(clientColumn("bsn"));
    } else if (const auto code = bsnProblemCode(checked.problem); !code.empty()) {
        report(row, "bsn", Severity::Blocking, code, {}); // the number itself stays out of findings
    }
}

// When in doubt an address is secret: showing one that must not be shown cannot be undone.
void readSecrecyCell(RowInProgress& row, std::string_view cell, Date)
{
    const auto secrecy = readSecrecy(cell);
    if (!secrecy)
        report(row, "secrecy", Severity::Warning, "secrecy_assumed", cell);
    row.client.client.secrecy = secrecy.value_or(7);
    row.client.present.set(clientColumn("secrecy"));
}

void readAddress(RowInProgress& row, std::string_view cell, Date today)
{
    const auto [street, number] = splitAddress(cell);
    readText<&Client::street, clientColumn("street")>(row, street, today);
    if (!number.empty())
        readText<&Client::houseNumber, clientColumn("house_number")>(row, number, today);
}

void readPostcode(RowInProgress& row, std::string_view cell, Date today)
{
    const auto dutch = normalisedPostcode(cell);
    readText<&Client::postcode, clientColumn("postcode")>(row, dutch ? std::string_view(*dutch) : cell, today);
}

void readRegistered(RowInProgress& row, std::string_view cell, Date today)
{
    row.client.client.registeredOn = wholeDate(row, "registered_on", cell, today);
    row.client.present.set(clientColumn("registered_on"), row.client.client.registeredOn.has_value());
}

template <auto Member>
void readDay(RowInProgress& row, std::string_view field, std::string_view cell, Date today)
{
    row.*Member = wholeDate(row, field, cell, today);
}

constexpr std::array kFields{
    ImportField{"bsn", "burgerservicenummer bsnnummer sofinummer sofi citizenservicenumber", readBsn},
    ImportField{"given_names", "voornamen voornaam firstname firstnames givenname",
                readText<&Client::givenNames, clientColumn("given_names")>},
    ImportField{"prefix", "voorvoegsel voorvoegsels tussenvoegsel tussenvoegsels",
                readText<&Client::prefix, clientColumn("prefix")>},
    ImportField{"surname", "achternaam geslachtsnaam familienaam lastname familyname naam",
                readText<&Client::surname, clientColumn("surname")>},
    ImportField{"name_use", "naamgebruik aanduidingnaamgebruik",
                readChoice<&Client::nameUse, clientColumn("name_use"), readNameUse>},
    ImportField{"partner_prefix", "voorvoegselpartner tussenvoegselpartner partnervoorvoegsel",
                readText<&Client::partnerPrefix, clientColumn("partner_prefix")>},
    ImportField{"partner_surname", "achternaampartner geslachtsnaampartner partnerachternaam partnernaam naampartner",
                readText<&Client::partnerSurname, clientColumn("partner_surname")>},
    ImportField{"birth_date", "geboortedatum gebdatum gebdat geborenop dateofbirth dob",
                readPartial<&Client::birthDate, clientColumn("birth_date")>},
    ImportField{"sex", "geslacht geslachtsaanduiding gender mv",
                readChoice<&Client::sex, clientColumn("sex"), readSex>},
    ImportField{"deceased_on", "overlijdensdatum datumoverlijden overledenop dateofdeath",
                readPartial<&Client::deceasedOn, clientColumn("deceased_on")>},
    ImportField{"emigrated_on", "emigratiedatum datumemigratie geemigreerdop",
                readPartial<&Client::emigratedOn, clientColumn("emigrated_on")>},
    ImportField{"secrecy", "geheimhouding indicatiegeheim geheim geheimadres", readSecrecyCell},
    ImportField{"street", "straat straatnaam streetname", readText<&Client::street, clientColumn("street")>},
    ImportField{"house_number", "huisnummer huisnr", readText<&Client::houseNumber, clientColumn("house_number")>},
    ImportField{"house_letter", "huisletter",
                [](RowInProgress& row, std::string_view cell, Date) { row.houseLetter = cell; }},
    ImportField{"house_addition", "toevoeging huisnummertoevoeging huisnrtoevoeging",
                [](RowInProgress& row, std::string_view cell, Date) { row.houseAddition = cell; }},
    ImportField{"address", "adres straathuisnummer straatenhuisnummer straatennummer", readAddress},
    ImportField{"postcode", "postalcode zipcode zip", readPostcode},
    ImportField{"place", "woonplaats plaats plaatsnaam city town", readText<&Client::place, clientColumn("place")>},
    ImportField{"country", "land landnaam", readText<&Client::country, clientColumn("country")>},
    ImportField{"phone", "telefoon telefoonnummer telnr tel mobiel mobielnummer gsm phonenumber",
                readText<&Client::phone, clientColumn("phone")>},
    ImportField{"email", "emailadres mail mailadres emailaddress", readText<&Client::email, clientColumn("email")>},
    ImportField{"registered_on",
                "inschrijfdatum inschrijvingsdatum datuminschrijving ingeschrevenop registratiedatum registrationdate",
                readRegistered},
    ImportField{"coach", "werkcoach klantmanager casemanager consulent begeleider caseworker",
                [](RowInProgress& row, std::string_view cell, Date) { row.client.coach = cell; }},
    ImportField{"source_key", "bronsleutel klantnummer clientnummer dossiernummer externalid",
                readText<&Client::sourceKey, clientColumn("source_key")>},
    ImportField{"first_day",
                "eerstewerkloosheidsdag eerstewwdag eerstedagwerkloosheid werkloossinds werkloosvanaf unemployedsince "
                "firstdayofunemployment",
                [](RowInProgress& row, std::string_view cell, Date today) {
                    readDay<&RowInProgress::firstDay>(row, "first_day", cell, today);
                }},
    ImportField{"last_day", "laatstewerkloosheidsdag laatstedagwerkloosheid werkloostotenmet",
                [](RowInProgress& row, std::string_view cell, Date today) {
                    readDay<&RowInProgress::lastDay>(row, "last_day", cell, today);
                }},
    ImportField{"benefit_from", "uitkeringvanaf ingangsdatumuitkering startdatumuitkering startuitkering benefitstart",
                [](RowInProgress& row, std::string_view cell, Date today) {
                    readDay<&RowInProgress::benefitFrom>(row, "benefit_from", cell, today);
                }},
    ImportField{"regime", "regimes regeling regelingen wet wettelijkregime uitkering uitkeringssoort soortuitkering",
                [](RowInProgress& row, std::string_view cell, Date) { row.regimes = cell; }},
    ImportField{"regime_from", "regelingvanaf ingangsdatumregeling ingangsdatumregime regimevanaf",
                [](RowInProgress& row, std::string_view cell, Date today) {
                    readDay<&RowInProgress::regimeFrom>(row, "regime_from", cell, today);
                }},
    ImportField{"regime_to", "regelingtotenmet einddatumregeling einddatumregime regimetotenmet",
                [](RowInProgress& row, std::string_view cell, Date today) {
                    readDay<&RowInProgress::regimeTo>(row, "regime_to", cell, today);
                }},
};

void joinHouseNumber(RowInProgress& row)
{
    auto& number = row.client.client.houseNumber;
    if (number.empty())
        return;
    if (!row.houseLetter.empty())
        number += ' ' + row.houseLetter;
    if (!row.houseAddition.empty())
        number += '-' + row.houseAddition;
}

void makeSpell(RowInProgress& row, Date today)
{
    auto& client = row.client;
    if (!row.firstDay) {
        if (row.lastDay)
            report(row, "last_day", Severity::Warning, "first_day_missing", row.lastDay->iso());
        return;
    }
    UnemploymentSpell spell;
    spell.during = {*row.firstDay, row.lastDay};
    spell.registeredOn = client.client.registeredOn;
    spell.benefitFrom = row.benefitFrom;
    for (auto& finding : check(spell, {}, today))
        client.findings.push_back(std::move(finding));
    client.spell = std::move(spell);
}

void makeCoverages(RowInProgress& row, Date today)
{
    auto& client = row.client;
    for (auto& named : readRegimes(row.regimes, today)) {
        if (!named.datesReadable)
            report(row, "regime", Severity::Blocking, "cell_not_a_date", named.code);
        RegimeCoverage coverage;
        coverage.regime = std::move(named.code);
        const auto& registered = client.client.registeredOn;
        const auto from = named.from        ? named.from
                          : row.regimeFrom  ? row.regimeFrom
                          : row.benefitFrom ? row.benefitFrom
                          : row.firstDay    ? row.firstDay
                                            : registered;
        if (!from)
            report(row, "regime_from", Severity::Warning, "regime_begins_today", coverage.regime);
        coverage.during = {from.value_or(today), named.to ? named.to : row.regimeTo};
        for (auto& finding : check(coverage))
            client.findings.push_back(std::move(finding));
        client.coverages.push_back(std::move(coverage));
    }
}

// Only Dutch postcodes have a form to hold them to. A wrong one is left out rather than keeping the person out.
void checkPostcode(RowInProgress& row)
{
    auto& client = row.client.client;
    if (client.postcode.empty() || !client.country.empty() || normalisedPostcode(client.postcode))
        return;
    report(row, "postcode", Severity::Warning, "postcode_invalid", client.postcode);
    client.postcode.clear();
    row.client.present.reset(clientColumn("postcode"));
}

} // namespace

std::span<const ImportField> importFields()
{
    return kFields;
}

bool isDerivedField(std::string_view headingKey)
{
    constexpr std::array kDerived{
        "id",    "period",     "months", "days",        "next",     "computed", "override",
        "age",   "themes",     "name",   "displayname", "listname", "closedon", "firstdaycounted",
        "marks", "boundaries", "line",   "reason"};
    return std::ranges::find(kDerived, headingKey) != kDerived.end();
}

std::string headingKey(std::string_view heading)
{
    std::string key;
    for (const auto& word : foldedWords(heading))
        key += word;
    return key;
}

ImportedClient completeRow(RowInProgress row, Date today)
{
    joinHouseNumber(row);
    checkPostcode(row);
    makeSpell(row, today);
    makeCoverages(row, today);
    const auto& client = row.client.client;
    const bool isKnownByKey = !client.bsn.empty() || !client.sourceKey.empty();
    for (auto& finding : check(client, today)) {
        if (finding.code != "name_missing" || !isKnownByKey) // a file of phone numbers by BSN has no names
            row.client.findings.push_back(std::move(finding));
    }
    return std::move(row.client);
}

} // namespace werkpad
