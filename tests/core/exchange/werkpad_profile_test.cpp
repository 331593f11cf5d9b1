#include "core/exchange/client_source.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 23);

std::vector<ImportedClient> people(std::string csv, const std::vector<MappingChoice>& choices = {},
                                   bool identityOnly = false)
{
    auto file = CsvReader::ofBytes(std::move(csv));
    REQUIRE(file);
    auto source = clientSourceOf(std::move(*file), {ImportProfile::Werkpad, choices, {}, identityOnly}, {}, kToday);
    REQUIRE(source);
    std::vector<ImportedClient> all;
    for (;;) {
        auto next = (*source)->next();
        REQUIRE(next);
        if (!*next)
            return all;
        all.push_back(std::move(**next));
    }
}

ImportedClient person(std::string csv)
{
    auto all = people(std::move(csv));
    REQUIRE(all.size() == 1);
    return all[0];
}

std::vector<std::string> codes(const ImportedClient& client)
{
    std::vector<std::string> codes;
    for (const auto& finding : client.findings)
        codes.push_back(finding.field + " " + finding.code);
    return codes;
}

using Codes = std::vector<std::string>;

} // namespace

TEST_CASE("A row with every field becomes a client with a spell and coverages")
{
    const auto read = person(
        "bsn;given_names;prefix;surname;name_use;partner_prefix;partner_surname;birth_date;sex;secrecy;street;"
        "house_number;house_letter;house_addition;postcode;place;phone;email;registered_on;coach;source_key;first_day;"
        "last_day;benefit_from;regime\r\n"
        "999993653;Suzanne;du;Moulin;V;van;Beaudelaire;1985-12-01;v;2;Boterdiep;31;A;2;3077 aw;Rotterdam;"
        "'+31612345678;s@example.org;2026-01-07;S. de Boer;K-1;05-01-2026;30-06-2026;2026-01-12;WW+ZW:2026-02-01\r\n");
    Client client;
    client.bsn = "999993653";
    client.givenNames = "Suzanne";
    client.prefix = "du";
    client.surname = "Moulin";
    client.nameUse = NameUse::PartnerThenOwn;
    client.partnerPrefix = "van";
    client.partnerSurname = "Beaudelaire";
    client.birthDate = Date(1985, 12, 1);
    client.sex = Sex::Female;
    client.secrecy = 2;
    client.street = "Boterdiep";
    client.houseNumber = "31 A-2";
    client.postcode = "3077AW";
    client.place = "Rotterdam";
    client.phone = "+31612345678";
    client.email = "s@example.org";
    client.registeredOn = Date(2026, 1, 7);
    client.sourceKey = "K-1";
    CHECK(read.client == client);
    CHECK(read.coach == "S. de Boer");
    CHECK(read.line == 2);
    REQUIRE(read.spell);
    CHECK(read.spell->during == InclusiveRange{Date(2026, 1, 5), Date(2026, 6, 30)});
    CHECK(read.spell->registeredOn == Date(2026, 1, 7));
    CHECK(read.spell->benefitFrom == Date(2026, 1, 12));
    REQUIRE(read.coverages.size() == 2);
    CHECK(read.coverages[0].regime == "WW");
    CHECK(read.coverages[0].during.first == Date(2026, 1, 12));
    CHECK(read.coverages[1].during.first == Date(2026, 2, 1));
    CHECK(codes(read).empty());
}

TEST_CASE("An empty cell says nothing about its field")
{
    const auto read = person("surname;prefix;phone\nJansen;;06\n");
    CHECK(read.present.count() == 2);
    CHECK(read.present.test(clientColumn("surname")));
    CHECK(read.present.test(clientColumn("phone")));
}

TEST_CASE("A bad BSN blocks its row without repeating the number")
{
    const auto all = people("bsn;surname\n123456789;A\n12;B\nabc;C\n000000000;D\n99999365 3;E\n");
    REQUIRE(all.size() == 5);
    CHECK(codes(all[0]) == Codes{"bsn bsn_fails_check"});
    CHECK(codes(all[1]) == Codes{"bsn bsn_wrong_length"});
    CHECK(codes(all[2]) == Codes{"bsn bsn_not_digits"});
    CHECK(codes(all[3]) == Codes{"bsn bsn_all_zeros"});
    CHECK(all[0].findings[0].value.empty());
    CHECK(all[0].source == "123456789;A");
    CHECK(all[4].client.bsn == "999993653");
}

TEST_CASE("A date that cannot be read blocks its row and no other")
{
    const auto all = people("surname;first_day\nA;31-02-2026\nB;1-2-2026\n");
    REQUIRE(all.size() == 2);
    CHECK(codes(all[0]) == Codes{"first_day cell_not_a_date"});
    CHECK(all[0].findings[0].value == "31-02-2026");
    CHECK(blocks(all[0].findings));
    CHECK(codes(all[1]).empty());
}

TEST_CASE("When the secrecy of an address is in doubt it is secret")
{
    const auto read = person("surname;secrecy\nA;misschien\n");
    CHECK(read.client.secrecy == 7);
    CHECK(codes(read) == Codes{"secrecy secrecy_assumed"});
}

TEST_CASE("A wrong postcode is left out with a warning, a foreign one is kept")
{
    const auto wrong = person("surname;postcode\nA;1234SS\n");
    CHECK(wrong.client.postcode.empty());
    CHECK(codes(wrong) == Codes{"postcode postcode_invalid"});
    CHECK_FALSE(blocks(wrong.findings));
    const auto foreign = person("surname;postcode;country\nA;75015;Frankrijk\n");
    CHECK(foreign.client.postcode == "75015");
    CHECK(codes(foreign).empty());
}

TEST_CASE("A coverage begins on its own day, else with the benefit, the unemployment or the registration")
{
    const std::string header = "surname;regime;regime_from;benefit_from;first_day;registered_on\n";
    const auto begin = [&](const std::string& row) { return person(header + row).coverages.at(0).during.first; };
    CHECK(begin("A;WW:2026-05-05;2026-04-04;2026-03-03;2026-02-02;2026-01-01\n") == Date(2026, 5, 5));
    CHECK(begin("A;WW;2026-04-04;2026-03-03;2026-02-02;2026-01-01\n") == Date(2026, 4, 4));
    CHECK(begin("A;WW;;2026-03-03;2026-02-02;2026-01-01\n") == Date(2026, 3, 3));
    CHECK(begin("A;WW;;;2026-02-02;2026-01-01\n") == Date(2026, 2, 2));
    CHECK(begin("A;WW;;;;2026-01-01\n") == Date(2026, 1, 1));
    const auto none = person(header + "A;WW;;;;\n");
    CHECK(none.coverages.at(0).during.first == kToday);
    CHECK(codes(none) == Codes{"regime_from regime_begins_today"});
}

TEST_CASE("A row that is broken as a row is kept whole and not read")
{
    const auto all = people("surname;phone\nA;1;2\nB;\"3\nC;4\n");
    REQUIRE(all.size() == 3);
    CHECK(codes(all[0]) == Codes{"row too_many_fields"});
    CHECK(all[0].client == Client{});
    CHECK(all[0].source == "A;1;2");
    CHECK(codes(all[1]) == Codes{"row unterminated_quote"});
    CHECK(all[2].client.surname == "C");
}

TEST_CASE("A row with neither name nor key is nobody")
{
    CHECK(blocks(person("surname;phone\n;06\n").findings));
    CHECK_FALSE(blocks(person("bsn;surname;phone\n999993653;;06\n").findings));
}

TEST_CASE("Chosen columns are read")
{
    const auto all = people("x;y\nJansen;06\n", {{"surname", "x"}, {"telefoon", "y"}});
    REQUIRE(all.size() == 1);
    CHECK(all[0].client.surname == "Jansen");
    CHECK(all[0].client.phone == "06");
}

TEST_CASE("Reading identities only tells the same people apart")
{
    const std::string csv = "bsn;source_key;given_names;prefix;surname;birth_date;address;postcode;first_day;regime\n"
                            "111222333;k1;Jan;de;Vries;1968-03-12;Boterdiep 31;3077AB;2026-03-01;WW\n"
                            "123456789;k2;Piet;;'=Berg;1970-00-00;;nonsense;2027-99-99;?\n"
                            ";;Kees;\"van den;Dam;1-2-1980;;;;\n"
                            ";k3;;;;1990;;;;\n";
    const auto whole = people(csv);
    const auto identities = people(csv, {}, true);
    REQUIRE(identities.size() == whole.size());
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const Client& expected = whole[i].client;
        const Client& read = identities[i].client;
        CHECK(identities[i].line == whole[i].line);
        CHECK(read.bsn == expected.bsn);
        CHECK(read.sourceKey == expected.sourceKey);
        CHECK(read.givenNames == expected.givenNames);
        CHECK(read.prefix == expected.prefix);
        CHECK(read.surname == expected.surname);
        CHECK(read.birthDate == expected.birthDate);
        CHECK(read.street.empty());
        CHECK(identities[i].coverages.empty());
    }
}
