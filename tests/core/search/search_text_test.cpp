#include "core/search/search_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 23);

Client aClient()
{
    Client client;
    client.givenNames = "Zoë";
    client.prefix = "van der";
    client.surname = "Poel";
    client.birthDate = Date(1968, 3, 12);
    client.place = "Súdwest-Fryslân";
    client.phone = "+31 (0)6-1234 5678";
    return client;
}

bool finds(std::string_view typed, const Client& client)
{
    return matches(searchWordsOf(typed, kToday), searchTextOf(client));
}

} // namespace

TEST_CASE("A client is found with and without the prefix of the name")
{
    for (const auto* typed :
         {"van der poel", "poel", "Poel, Zoe van der", "zoë p", "DER POE", "van", "zoe poel sudwest"})
        CHECK(finds(typed, aClient()));
    for (const auto* typed : {"oel", "poelx", "jan poel", "van den poel"})
        CHECK_FALSE(finds(typed, aClient()));
}

TEST_CASE("Letters that people type without strokes and ligatures find the name")
{
    Client client;
    client.surname = "Łøvĳk";
    CHECK(finds("lovijk", client));
    client.surname = "O'Brien";
    CHECK(finds("obrien", client));
    CHECK(finds("o'brien", client));
    CHECK(finds("brien", client));
    client.surname = "Yılmaz";
    CHECK(finds("yilm", client));
}

TEST_CASE("A client is found by the name of the partner")
{
    Client client = aClient();
    client.partnerPrefix = "de";
    client.partnerSurname = "Vries";
    CHECK(finds("vries", client));
    CHECK(finds("poel vries", client));
}

TEST_CASE("A telephone number is found however it is written")
{
    CHECK(searchTextOf(aClient()).phone == "0612345678");
    for (const auto* typed : {"0612", "06-12345678", "06 1234 5678", "+31612345678", "0031 6 12", "+31 (0)6 12"})
        CHECK(finds(typed, aClient()));
    CHECK_FALSE(finds("12345678", aClient()));
}

TEST_CASE("A date of birth is found while it is typed and in every notation")
{
    for (const auto* typed : {"12-03-1968", "12-3-1968", "12-03-19", "1968", "1968-03", "120368", "12 03 1968",
                              "12/3/68", "poel 1968", "zoe 12-3-1968"})
        CHECK(finds(typed, aClient()));
    for (const auto* typed : {"13-03-1968", "1967", "poel 1969"})
        CHECK_FALSE(finds(typed, aClient()));
}

TEST_CASE("A partial date of birth is found by what is known of it")
{
    Client client;
    client.surname = "Bos";
    client.birthDate = PartialDate::from(1995, 2, 0).value();
    CHECK(finds("02-1995", client));
    CHECK(finds("1995", client));
    CHECK_FALSE(finds("03-1995", client));
    client.birthDate = {};
    CHECK(searchTextOf(client).birth.empty());
}

TEST_CASE("The place of a secret address and the BSN are not among the words")
{
    Client client = aClient();
    client.bsn = "999990019";
    CHECK(finds("fryslan", client));
    CHECK_FALSE(finds("999990019", client));
    client.secrecy = 7;
    CHECK_FALSE(finds("fryslan", client));
    CHECK(finds("poel", client));
}

TEST_CASE("Nothing typed gives no words")
{
    CHECK(searchWordsOf("", kToday).empty());
    CHECK(searchWordsOf(" - ", kToday).empty());
}

TEST_CASE("The hash of the words tells columns apart")
{
    SearchText one;
    one.name = "a";
    SearchText other;
    other.place = "a";
    CHECK(searchHash(one) != searchHash(other));
    CHECK(searchHash(SearchText{}) == searchHash(SearchText{}));
}

TEST_CASE("Words in front of a surname are known")
{
    CHECK(isNamePrefix("van"));
    CHECK(isNamePrefix("el"));
    CHECK_FALSE(isNamePrefix("poel"));
}
