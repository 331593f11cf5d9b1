#include "core/clients/client_rules.h"

#include "core/base/text.h"
#include "core/clients/bsn.h"
#include "core/clients/characteristic_scale.h"

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

constexpr std::size_t kLongestText = 1000; // surnames of more than 190 characters exist
constexpr int kVeryOld = 120;

// ---- Names

struct Surname {
    std::string_view prefix;
    std::string_view name;
};

// The surnames in the chosen use, in order; a partner's name that is not known cannot be used.
struct SurnamesInUse {
    Surname first;
    Surname second;
};

SurnamesInUse surnamesInUse(const Client& client)
{
    const Surname own{client.prefix, client.surname};
    const Surname partner{client.partnerPrefix, client.partnerSurname};
    if (partner.name.empty())
        return {own, {}};
    if (own.name.empty())
        return {partner, {}};
    switch (client.nameUse) {
    case NameUse::Own:
        return {own, {}};
    case NameUse::Partner:
        return {partner, {}};
    case NameUse::PartnerThenOwn:
        return {partner, own};
    case NameUse::OwnThenPartner:
        return {own, partner};
    }
    return {own, {}};
}

void appendWith(std::string& text, std::string_view separator, std::string_view part)
{
    if (part.empty())
        return;
    if (!text.empty())
        text += separator;
    text += part;
}

std::string withPrefix(const Surname& surname)
{
    std::string text(surname.prefix);
    appendWith(text, " ", surname.name);
    return text;
}

// "Vries-van den Berg": without the prefix of the first, on which lists are sorted.
std::string sortedSurname(const SurnamesInUse& surnames)
{
    std::string text(surnames.first.name);
    if (!surnames.second.name.empty())
        appendWith(text, "-", withPrefix(surnames.second));
    return text;
}

// ---- Addresses

std::string shownPostcode(std::string_view postcode)
{
    const auto normal = normalisedPostcode(postcode);
    return normal ? normal->substr(0, 4) + ' ' + normal->substr(4) : std::string(postcode);
}

// ---- Findings

bool isEmailAddress(std::string_view text)
{
    const auto at = text.find('@');
    const bool one = at != std::string_view::npos && text.find('@', at + 1) == std::string_view::npos;
    return one && at > 0 && at + 1 < text.size() && text.find_first_of(" \t\n,;") == std::string_view::npos;
}

// Of a partial date: from the first day it can be.
bool hasCome(const PartialDate& date, Date today)
{
    const auto earliest = date.earliest();
    return !earliest || *earliest <= today;
}

bool isCertainlyBefore(const PartialDate& date, const PartialDate& other)
{
    const auto latest = date.latest();
    const auto earliest = other.earliest();
    return latest && earliest && *latest < *earliest;
}

class Findings
{
public:
    void add(std::string_view field, Severity severity, std::string_view code, std::string value = {})
    {
        m_findings.push_back({std::string(field), severity, std::string(code), std::move(value)});
    }
    void block(std::string_view field, std::string_view code, std::string value = {})
    {
        add(field, Severity::Blocking, code, std::move(value));
    }
    [[nodiscard]] std::vector<Finding> take() { return std::move(m_findings); }

private:
    std::vector<Finding> m_findings;
};

struct TextField {
    std::string_view name;
    std::string Client::* text;
};

constexpr std::array kTextFields{
    TextField{"given_names", &Client::givenNames},
    TextField{"prefix", &Client::prefix},
    TextField{"surname", &Client::surname},
    TextField{"partner_prefix", &Client::partnerPrefix},
    TextField{"partner_surname", &Client::partnerSurname},
    TextField{"street", &Client::street},
    TextField{"house_number", &Client::houseNumber},
    TextField{"postcode", &Client::postcode},
    TextField{"place", &Client::place},
    TextField{"country", &Client::country},
    TextField{"phone", &Client::phone},
    TextField{"email", &Client::email},
    TextField{"source_key", &Client::sourceKey},
};

void checkTexts(const Client& client, Findings& findings)
{
    for (const auto& [name, member] : kTextFields) {
        const std::string& text = client.*member;
        if (!isValidUtf8(text))
            findings.block(name, "text_not_utf8");
        else if (const auto length = characterCount(text); length > kLongestText)
            findings.block(name, "text_too_long", std::to_string(length));
    }
    if (client.surname.empty() && client.givenNames.empty() && client.partnerSurname.empty())
        findings.block("surname", "name_missing");
}

void checkNumbersAndAddresses(const Client& client, Findings& findings)
{
    if (!client.bsn.empty()) {
        const BsnCheck bsn = checkBsn(client.bsn);
        if (!bsn.isValid())
            findings.block("bsn", bsnProblemCode(bsn.problem));
        else if (bsn.bsn != client.bsn) // kept as nine digits, or it would not be found again
            findings.block("bsn", bsnProblemCode(BsnProblem::WrongLength));
    }
    if (client.secrecy < 0 || client.secrecy > 7)
        findings.block("secrecy", "secrecy_out_of_range", std::to_string(client.secrecy));
    if (!client.postcode.empty() && livesInTheNetherlands(client) && !normalisedPostcode(client.postcode))
        findings.add("postcode", Severity::Warning, "postcode_invalid", client.postcode);
    if (!client.email.empty() && !isEmailAddress(client.email))
        findings.add("email", Severity::Warning, "email_invalid", client.email);
}

void checkDates(const Client& client, Date today, Findings& findings)
{
    const PartialDate& birth = client.birthDate;
    const auto latestBirth = birth.latest();
    if (!hasCome(birth, today))
        findings.block("birth_date", "birth_in_future", birth.dutch());
    else if (latestBirth && *latestBirth < addMonths(today, -12 * kVeryOld))
        findings.add("birth_date", Severity::Note, "birth_long_ago", birth.dutch());

    if (client.deceasedOn && isCertainlyBefore(*client.deceasedOn, birth))
        findings.block("deceased_on", "death_before_birth", client.deceasedOn->dutch());
    else if (client.deceasedOn && !hasCome(*client.deceasedOn, today))
        findings.block("deceased_on", "in_future", client.deceasedOn->dutch());

    if (client.emigratedOn && isCertainlyBefore(*client.emigratedOn, birth))
        findings.block("emigrated_on", "before_birth", client.emigratedOn->dutch());
    if (client.registeredOn && isCertainlyBefore(*client.registeredOn, birth))
        findings.block("registered_on", "before_birth", client.registeredOn->dutch());
    if (client.closedOn && client.registeredOn && *client.closedOn < *client.registeredOn)
        findings.add("closed_on", Severity::Warning, "closed_before_registered", client.closedOn->dutch());
}

} // namespace

std::string displayName(const Client& client)
{
    const SurnamesInUse surnames = surnamesInUse(client);
    std::string surname = withPrefix(surnames.first);
    if (!surnames.second.name.empty())
        appendWith(surname, "-", withPrefix(surnames.second));
    std::string name = client.givenNames;
    appendWith(name, " ", surname);
    return name;
}

std::string listName(const Client& client)
{
    const SurnamesInUse surnames = surnamesInUse(client);
    std::string given = client.givenNames;
    appendWith(given, " ", surnames.first.prefix);
    std::string name = sortedSurname(surnames);
    appendWith(name, ", ", given);
    return name;
}

std::string nameSortKey(const Client& client)
{
    // The separator sorts before every character of a name, so that "Berg" comes before "Bergen".
    constexpr char kSeparator = '\x1f';
    const SurnamesInUse surnames = surnamesInUse(client);
    return fold(sortedSurname(surnames)) + kSeparator + fold(client.givenNames) + kSeparator +
           fold(surnames.first.prefix);
}

std::string fullAddress(const Client& client)
{
    std::string street = client.street;
    appendWith(street, " ", client.houseNumber);
    std::string place = shownPostcode(client.postcode);
    appendWith(place, " ", client.place);
    std::string address = std::move(street);
    appendWith(address, ", ", place);
    if (!livesInTheNetherlands(client))
        appendWith(address, ", ", client.country);
    return address;
}

std::string shownAddress(const Client& client)
{
    return client.secrecy == 0 ? fullAddress(client) : std::string{};
}

std::optional<std::string> normalisedPostcode(std::string_view text)
{
    std::string code = trimmed(text);
    if (code.size() == 7 && code[4] == ' ')
        code.erase(4, 1);
    if (code.size() != 6 || code[0] == '0')
        return std::nullopt;
    if (!std::all_of(code.begin(), code.begin() + 4, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    for (char& c : std::span(code).subspan(4)) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        if (c < 'A' || c > 'Z')
            return std::nullopt;
    }
    // Never issued, because of what they stood for in the war.
    const std::string_view letters = std::string_view(code).substr(4);
    return letters == "SA" || letters == "SD" || letters == "SS" ? std::nullopt : std::optional(code);
}

bool livesInTheNetherlands(const Client& client)
{
    if (client.country.empty())
        return true;
    const std::string country = fold(client.country);
    return country == "nederland" || country == "netherlands" || country == "the netherlands" || country == "nl";
}

bool isActive(const Client& client, Date today)
{
    const bool deceased = client.deceasedOn && hasCome(*client.deceasedOn, today);
    const bool emigrated = client.emigratedOn && hasCome(*client.emigratedOn, today);
    const bool closed = client.closedOn && *client.closedOn <= today;
    return !deceased && !emigrated && !closed;
}

std::optional<Date> goneOn(const std::optional<PartialDate>& deceased, const std::optional<PartialDate>& emigrated)
{
    const auto died = deceased ? deceased->earliest() : std::nullopt;
    const auto left = emigrated ? emigrated->earliest() : std::nullopt;
    if (!died || !left)
        return died ? died : left;
    return std::min(*died, *left);
}

std::vector<Finding> check(const Client& client, Date today)
{
    Findings findings;
    checkTexts(client, findings);
    checkNumbersAndAddresses(client, findings);
    checkDates(client, today, findings);
    return findings.take();
}

std::vector<Finding> check(const Characteristic& characteristic, Date today)
{
    Findings findings;
    if (scaleOf(characteristic.axis) == nullptr)
        findings.block("axis", "axis_derived", std::string(axisCode(characteristic.axis)));
    else if (characteristic.value.empty())
        findings.block("value", "value_missing");
    else if (!isKnownValue(characteristic.axis, characteristic.value))
        findings.block("value", "value_unknown", characteristic.value);
    if (characteristic.observedOn > today)
        findings.block("observed_on", "in_future", characteristic.observedOn.dutch());
    if (!isValidUtf8(characteristic.remark))
        findings.block("remark", "text_not_utf8");
    return findings.take();
}

} // namespace werkpad
