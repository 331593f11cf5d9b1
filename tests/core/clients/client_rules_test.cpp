#include "core/clients/client_rules.h"
#include "tests/support/generators.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 23);

// Anna van den Berg, whose partner is called De Vries.
Client anna()
{
    Client client;
    client.givenNames = "Anna";
    client.prefix = "van den";
    client.surname = "Berg";
    client.partnerPrefix = "de";
    client.partnerSurname = "Vries";
    return client;
}

Client named(std::string given, std::string prefix, std::string surname)
{
    Client client;
    client.givenNames = std::move(given);
    client.prefix = std::move(prefix);
    client.surname = std::move(surname);
    return client;
}

Client inRotterdam()
{
    Client client = anna();
    client.street = "Boterdiep";
    client.houseNumber = "31";
    client.postcode = "3077AW";
    client.place = "Rotterdam";
    return client;
}

PartialDate partial(int year, int month, int day)
{
    return PartialDate::from(year, month, day).value();
}

using Found = std::vector<std::pair<std::string, std::string>>;

Found found(const std::vector<Finding>& findings)
{
    Found result;
    for (const Finding& finding : findings)
        result.emplace_back(finding.field, finding.code);
    return result;
}

} // namespace

TEST_CASE("A client is called by the surnames in use")
{
    struct Row {
        NameUse use;
        const char* shown;
        const char* listed;
        const char* key;
    };
    const std::vector<Row> rows{
        {NameUse::Own, "Anna van den Berg", "Berg, Anna van den",
         "berg\x1f"
         "anna\x1fvan den"},
        {NameUse::Partner, "Anna de Vries", "Vries, Anna de",
         "vries\x1f"
         "anna\x1f"
         "de"},
        {NameUse::PartnerThenOwn, "Anna de Vries-van den Berg", "Vries-van den Berg, Anna de",
         "vries-van den berg\x1f"
         "anna\x1f"
         "de"},
        {NameUse::OwnThenPartner, "Anna van den Berg-de Vries", "Berg-de Vries, Anna van den",
         "berg-de vries\x1f"
         "anna\x1fvan den"},
    };
    for (const auto& [use, shown, listed, key] : rows) {
        Client client = anna();
        client.nameUse = use;
        CHECK(displayName(client) == shown);
        CHECK(listName(client) == listed);
        CHECK(nameSortKey(client) == key);
    }
}

TEST_CASE("A partner's name that is not known cannot be used")
{
    Client client = anna();
    client.partnerSurname.clear();
    for (const NameUse use : {NameUse::Own, NameUse::Partner, NameUse::PartnerThenOwn, NameUse::OwnThenPartner}) {
        client.nameUse = use;
        CHECK(displayName(client) == "Anna van den Berg");
    }
}

TEST_CASE("Names may lack parts, be one character or very long")
{
    CHECK(displayName(named("", "van", "Dam")) == "van Dam");
    CHECK(listName(named("", "van", "Dam")) == "Dam, van");
    CHECK(displayName(named("Sukarno", "", "")) == "Sukarno");
    CHECK(listName(named("Sukarno", "", "")) == "Sukarno");
    CHECK(listName(named("Bo", "", "A")) == "A, Bo");
    CHECK(displayName(Client{}).empty());
    CHECK(listName(Client{}).empty());

    const std::string longSurname(195, 'x');
    CHECK(listName(named("Jan", "", longSurname)) == longSurname + ", Jan");
    CHECK(check(named("Jan", "", longSurname), kToday).empty());

    Client onlyPartner = anna();
    onlyPartner.surname.clear();
    CHECK(displayName(onlyPartner) == "Anna de Vries");
}

TEST_CASE("Lists are sorted on the surname without prefix, accents and case")
{
    const std::vector<Client> inOrder{named("Jan", "", "Berg"),  named("Jan", "van", "Berg"),
                                      named("Piet", "", "berg"), named("Anna", "", "Bergen"),
                                      named("Jan", "", "Özgür"), named("Jan", "", "Pas")};
    for (std::size_t i = 1; i < inOrder.size(); ++i)
        CHECK(nameSortKey(inOrder[i - 1]) < nameSortKey(inOrder[i]));
    CHECK(nameSortKey(named("Renée", "", "Özgür")) == nameSortKey(named("renee", "", "OZGUR")));
}

TEST_CASE("An address is written on one line")
{
    CHECK(fullAddress(inRotterdam()) == "Boterdiep 31, 3077 AW Rotterdam");
    Client abroad = inRotterdam();
    abroad.postcode = "50667";
    abroad.place = "Köln";
    abroad.country = "Duitsland";
    CHECK(fullAddress(abroad) == "Boterdiep 31, 50667 Köln, Duitsland");
    Client onlyPlace;
    onlyPlace.place = "Rotterdam";
    onlyPlace.country = "Nederland";
    CHECK(fullAddress(onlyPlace) == "Rotterdam");
    CHECK(fullAddress(Client{}).empty());
}

TEST_CASE("A secret address is not shown")
{
    Client client = inRotterdam();
    CHECK(shownAddress(client) == fullAddress(client));
    for (int secrecy = 1; secrecy <= 7; ++secrecy) {
        client.secrecy = secrecy;
        CHECK(shownAddress(client).empty());
        CHECK(fullAddress(client) == "Boterdiep 31, 3077 AW Rotterdam");
    }
}

TEST_CASE("A postcode has four digits and two letters that are used")
{
    CHECK(normalisedPostcode("3077AW") == "3077AW");
    CHECK(normalisedPostcode(" 3077 aw ") == "3077AW");
    CHECK(normalisedPostcode("1000SB") == "1000SB");
    for (const auto* wrong : {"", "0123AB", "1234SA", "1234 sd", "1234SS", "123AB", "12345AB", "1234A", "1234ABC",
                              "1234A1", "12 34AB", "1234  AB", "1234-AB", "1234ÄB"}) {
        CAPTURE(wrong);
        CHECK_FALSE(normalisedPostcode(wrong));
    }
}

TEST_CASE("Somebody deceased, emigrated or closed is no longer active")
{
    Client client = anna();
    CHECK(isActive(client, kToday));

    client.closedOn = kToday;
    CHECK_FALSE(isActive(client, kToday));
    CHECK(isActive(client, addDays(kToday, -1)));
    client.closedOn.reset();

    client.deceasedOn = PartialDate{}; // when is not known
    CHECK_FALSE(isActive(client, kToday));
    client.deceasedOn = partial(2026, 11, 0);
    CHECK_FALSE(isActive(client, Date(2026, 11, 1)));
    CHECK(isActive(client, Date(2026, 10, 31)));
    client.deceasedOn.reset();

    client.emigratedOn = partial(2026, 12, 1);
    CHECK(isActive(client, kToday));
    CHECK_FALSE(isActive(client, Date(2026, 12, 1)));
}

TEST_CASE("Somebody is gone from the first day on which death or emigration makes inactive")
{
    CHECK_FALSE(goneOn({}, {}));
    CHECK(goneOn(partial(2026, 11, 23), {}) == Date(2026, 11, 23));
    CHECK(goneOn(partial(2026, 11, 0), {}) == Date(2026, 11, 1));
    CHECK(goneOn({}, partial(2026, 0, 0)) == Date(2026, 1, 1));
    CHECK(goneOn(partial(2026, 2, 3), partial(2025, 0, 0)) == Date(2025, 1, 1));
    CHECK_FALSE(goneOn(PartialDate{}, {})); // gone, but no day can be told
    CHECK(goneOn(PartialDate{}, partial(2026, 2, 3)) == Date(2026, 2, 3));

    CHECK(rc::check([] {
        const auto any = [] {
            const Date day = *rc::gen::arbitrary<Date>();
            const int known = *rc::gen::inRange(1, 5);
            if (known == 4)
                return std::optional<PartialDate>();
            return PartialDate::from(day.year(), known > 1 ? day.month() : 0, known > 2 ? day.day() : 0);
        };
        Client client;
        client.deceasedOn = any();
        client.emigratedOn = any();
        const auto gone = goneOn(client.deceasedOn, client.emigratedOn);
        const auto agreesOn = [&](Date day) { return isActive(client, day) == (!gone || day < *gone); };
        RC_ASSERT(agreesOn(*rc::gen::arbitrary<Date>()));
        RC_ASSERT(!gone || (agreesOn(*gone) && agreesOn(addDays(*gone, -1))));
    }));
}

TEST_CASE("A complete client raises no remark")
{
    Client client = inRotterdam();
    client.bsn = "999992788";
    client.birthDate = partial(1981, 2, 0);
    client.email = "anna@example.nl";
    client.registeredOn = Date(2026, 9, 1);
    client.closedOn = Date(2026, 11, 1);
    client.secrecy = 7;
    CHECK(check(client, kToday).empty());
}

TEST_CASE("What is wrong with a client is said, all at once")
{
    Client client;
    client.bsn = "999992789";
    client.secrecy = 8;
    client.postcode = "1234SS";
    client.email = "anna";
    client.birthDate = partial(2026, 12, 0);
    client.place = "Ren\xE9";
    const auto findings = check(client, kToday);
    CHECK(found(findings) == Found{{"place", "text_not_utf8"},
                                   {"surname", "name_missing"},
                                   {"bsn", "bsn_fails_check"},
                                   {"secrecy", "secrecy_out_of_range"},
                                   {"postcode", "postcode_invalid"},
                                   {"email", "email_invalid"},
                                   {"birth_date", "birth_in_future"}});
    CHECK(blocks(findings));
    for (const Finding& finding : findings)
        CHECK(finding.value.find("99999") == std::string::npos); // a BSN is never repeated
}

TEST_CASE("A BSN is kept as nine digits")
{
    Client client = anna();
    client.bsn = "9999.92.788";
    CHECK(found(check(client, kToday)) == Found{{"bsn", "bsn_wrong_length"}});
}

TEST_CASE("A postcode or e-mail address that looks wrong is a warning, and abroad a postcode is no concern")
{
    Client client = anna();
    client.postcode = "50667";
    CHECK(found(check(client, kToday)) == Found{{"postcode", "postcode_invalid"}});
    CHECK_FALSE(blocks(check(client, kToday)));
    client.country = "Duitsland";
    CHECK(check(client, kToday).empty());
    client.country = "Nederland";
    CHECK(check(client, kToday).size() == 1);
    client.postcode.clear();
    for (const auto* wrong : {"a@", "@b.nl", "a@b@c", "a b@c.nl", "a@b.nl,c@d.nl"}) {
        client.email = wrong;
        CHECK(found(check(client, kToday)) == Found{{"email", "email_invalid"}});
    }
}

TEST_CASE("Nothing happens before a client is born")
{
    Client client = anna();
    client.birthDate = partial(1980, 0, 0);
    client.deceasedOn = partial(1979, 12, 31);
    client.emigratedOn = partial(1979, 0, 0);
    client.registeredOn = Date(1979, 12, 31);
    const auto findings = check(client, kToday);
    CHECK(found(findings) == Found{{"deceased_on", "death_before_birth"},
                                   {"emigrated_on", "before_birth"},
                                   {"registered_on", "before_birth"}});
    // In the same year it may have been after the birth.
    client.deceasedOn = partial(1980, 0, 0);
    client.emigratedOn = partial(1980, 1, 1);
    client.registeredOn = Date(1980, 1, 1);
    CHECK(check(client, kToday).empty());
}

TEST_CASE("A birth or death in the future, and a very old client, are remarked upon")
{
    Client client = anna();
    client.birthDate = partial(2026, 11, 23);
    CHECK(check(client, kToday).empty());
    client.birthDate = partial(2026, 11, 24);
    CHECK(found(check(client, kToday)) == Found{{"birth_date", "birth_in_future"}});
    client.birthDate = partial(2026, 0, 0);
    client.deceasedOn = partial(2026, 11, 24);
    CHECK(found(check(client, kToday)) == Found{{"deceased_on", "in_future"}});
    client.deceasedOn = partial(2026, 11, 0);
    CHECK(check(client, kToday).empty());
    client.birthDate = partial(1906, 11, 23);
    CHECK(check(client, kToday).empty());
    client.birthDate = partial(1906, 11, 22);
    CHECK(found(check(client, kToday)) == Found{{"birth_date", "birth_long_ago"}});
    CHECK_FALSE(blocks(check(client, kToday)));
}

TEST_CASE("A dossier closed before it was registered is remarked upon")
{
    Client client = anna();
    client.registeredOn = Date(2026, 9, 2);
    client.closedOn = Date(2026, 9, 1);
    CHECK(found(check(client, kToday)) == Found{{"closed_on", "closed_before_registered"}});
    CHECK_FALSE(blocks(check(client, kToday)));
}

TEST_CASE("Text may be long, but not without end")
{
    CHECK(check(named("Jan", "", std::string(1000, 'x')), kToday).empty());
    CHECK(found(check(named("Jan", "", std::string(1001, 'x')), kToday)) == Found{{"surname", "text_too_long"}});
}

TEST_CASE("Whatever stands in a client, the rules answer")
{
    CHECK(rc::check(
        [](std::string given, std::string prefix, std::string surname, std::string bsn, std::string postcode) {
            Client client = named(std::move(given), std::move(prefix), std::move(surname));
            client.bsn = std::move(bsn);
            client.postcode = std::move(postcode);
            const bool nameless = client.givenNames.empty() && client.surname.empty();
            RC_ASSERT((displayName(client).empty()) == (nameless && client.prefix.empty()));
            RC_ASSERT((blocks(check(client, kToday)) || !nameless));
        }));
}
