#include "core/demo/demo_person.h"

#include "core/base/text.h"

namespace werkpad
{

namespace
{

constexpr std::string_view kPostcodeLetters = "ABCDEGHJKLMNPRSTVWXZ"; // the ones in use

const DemoNameGroup& drawGroup(DemoRandom& random)
{
    const auto& material = demoMaterial();
    return material.groups[material.groupWeights.draw(random)];
}

// Commoner names stand earlier in the list: the better of two draws.
const std::string& drawGivenName(DemoRandom& random, const DemoNameGroup& group, Sex sex, int yearOfBirth)
{
    const auto generation = static_cast<std::size_t>(generationOf(yearOfBirth));
    const auto& names = sex == Sex::Female ? group.female.at(generation) : group.male.at(generation);
    const int last = static_cast<int>(names.size()) - 1;
    return names[static_cast<std::size_t>(std::min(random.between(0, last), random.between(0, last)))];
}

const DemoSurname& drawSurname(DemoRandom& random, const DemoNameGroup& group)
{
    return group.surnames[group.surnameWeights.draw(random)];
}

const std::string& formFor(const DemoSurname& surname, Sex sex)
{
    return sex == Sex::Female ? surname.female : surname.male;
}

// Marriage and the choice of surname that came with it.
void addPartnerName(DemoRandom& random, Client& client, const DemoNameGroup& group, int age)
{
    const bool isWoman = client.sex == Sex::Female;
    if (age < 22 || !random.chance(isWoman ? 460 : 400))
        return;
    const DemoNameGroup& partnerGroup = random.chance(850) ? group : drawGroup(random);
    const DemoSurname& partner = drawSurname(random, partnerGroup);
    client.partnerPrefix = partner.prefix;
    client.partnerSurname = formFor(partner, isWoman ? Sex::Male : Sex::Female);
    constexpr std::array kUses{NameUse::Own, NameUse::Partner, NameUse::PartnerThenOwn, NameUse::OwnThenPartner};
    const auto ofWomen = age > 50 ? std::array{150, 300, 520, 30} : std::array{480, 220, 260, 40};
    client.nameUse = kUses.at(random.weighted(isWoman ? ofWomen : std::array{960, 8, 12, 20}));
}

void addName(DemoRandom& random, Client& client, const DemoNameGroup& group, const DemoLife& life, int age)
{
    const int year = life.born.year();
    if (!random.chance(4)) // some people have no given names
        client.givenNames = drawGivenName(random, group, client.sex, year);
    for (int i = 0; i < 2 && !client.givenNames.empty() && random.chance(group.secondName); ++i) {
        const auto& more = drawGivenName(random, group, client.sex, year);
        if (client.givenNames.find(more) == std::string::npos)
            client.givenNames.append(" ").append(more);
    }
    const DemoSurname& surname = drawSurname(random, group);
    client.prefix = surname.prefix;
    client.surname = formFor(surname, client.sex);
    addPartnerName(random, client, group, age);
}

// Where registers were kept otherwise, dates of birth are often known in part.
PartialDate knownBirth(DemoRandom& random, Date born, const DemoNameGroup& group)
{
    const bool fromElsewhere = group.name != "dutch" && group.name != "frisian" && born.year() < 1990;
    if (!random.chance(fromElsewhere ? 60 : 8))
        return born;
    switch (random.weighted(std::array{50, 40, 10})) {
    case 0:
        return *PartialDate::from(born.year(), 0, 0);
    case 1:
        return *PartialDate::from(born.year(), born.month(), 0);
    default:
        return {};
    }
}

void addAddress(DemoRandom& random, Client& client)
{
    const auto& material = demoMaterial();
    const DemoPlace& place = material.places[material.placeWeights.draw(random)];
    client.place = place.place;
    client.street = random.oneOf(material.streets);
    client.houseNumber = std::to_string(random.chance(800) ? random.between(1, 99) : random.between(100, 420));
    if (random.chance(180))
        client.houseNumber += std::string(1, "ABCD"[random.between(0, 3)]);
    else if (random.chance(60))
        client.houseNumber.append("-").append(std::to_string(random.between(1, 6)));
    std::string letters;
    do {
        letters = {random.oneOf(kPostcodeLetters), random.oneOf(kPostcodeLetters)};
    } while (letters == "SA" || letters == "SD" || letters == "SS");
    client.postcode = place.postcode + letters;
    if (random.chance(20))
        client.secrecy = random.chance(700) ? 7 : random.between(1, 6);
}

std::string fullNumber(DemoRandom& random)
{
    const std::string digits = std::to_string(random.between(0, 999'999));
    return std::string("0600").append(6 - digits.size(), '0').append(digits);
}

std::string joined(const std::string& text)
{
    std::string letters;
    for (const auto& word : foldedWords(text))
        letters += word;
    return letters;
}

void addReach(DemoRandom& random, Client& client, int age)
{
    if (!random.chance(40))
        client.phone = fullNumber(random);
    if (random.chance(age > 55 ? 230 : 90))
        return;
    const auto given = foldedWords(client.givenNames);
    std::string local = given.empty() ? std::string{} : random.chance(600) ? given.front() : given.front().substr(0, 1);
    local.append(local.empty() ? "" : ".").append(joined(client.prefix)).append(joined(client.surname));
    if (random.chance(550))
        local += std::to_string(random.between(1, 99));
    client.email = local + std::array{"@example.org", "@example.com", "@example.net"}.at(
                               static_cast<std::size_t>(random.between(0, 2)));
}

void addEnd(DemoRandom& random, Client& client, const DemoLife& life)
{
    client.closedOn = life.closedOn;
    const auto last = life.spells.back().last;
    if (!last)
        return;
    if (life.state == DemoState::Deceased)
        client.deceasedOn = random.chance(80) ? *PartialDate::from(last->year(), last->month(), 0) : PartialDate(*last);
    if (life.state != DemoState::Emigrated)
        return;
    client.emigratedOn = *last;
    client.street.clear();
    client.houseNumber.clear();
    client.postcode.clear();
    client.place.clear();
    client.country = std::array{"België", "Duitsland", "Polen", "Suriname", "Turkije", "Marokko", "Spanje"}.at(
        static_cast<std::size_t>(random.between(0, 6)));
}

} // namespace

Client demoPerson(DemoRandom& random, const DemoLife& life, std::string bsn, Date today)
{
    const DemoNameGroup& group = drawGroup(random);
    const int age = life.ageOn(today);
    Client client;
    client.bsn = std::move(bsn);
    client.sex = life.sex;
    client.birthDate = knownBirth(random, life.born, group);
    addName(random, client, group, life, age);
    addAddress(random, client);
    addReach(random, client, age);
    addEnd(random, client, life);
    return client;
}

std::string demoColleagueName(DemoRandom& random)
{
    const DemoNameGroup& group = drawGroup(random);
    const Sex sex = random.chance(620) ? Sex::Female : Sex::Male;
    const std::string& given = drawGivenName(random, group, sex, random.between(1962, 1999));
    const DemoSurname& surname = drawSurname(random, group);
    // The first letter may be more than one byte: Ö.
    std::size_t length = 1;
    while (length < given.size() && (static_cast<unsigned char>(given[length]) & 0xC0U) == 0x80U)
        ++length;
    std::string name = given.substr(0, length).append(". ").append(surname.prefix);
    return name.append(surname.prefix.empty() ? "" : " ").append(formFor(surname, sex));
}

} // namespace werkpad
