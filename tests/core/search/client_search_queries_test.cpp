#include "core/base/text.h"
#include "core/search/client_search_queries.h"
#include "core/search/search_text.h"
#include "tests/support/office_filler.h"
#include "tests/support/office_in_memory.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <set>

using namespace werkpad;
using test::OfficeInMemory;

namespace
{

const Date kToday(2026, 11, 23);

Client aClient(std::string given, std::string prefix, std::string surname)
{
    Client client;
    client.givenNames = std::move(given);
    client.prefix = std::move(prefix);
    client.surname = std::move(surname);
    return client;
}

// The surnames of the hits, in order.
std::vector<std::string> found(OfficeInMemory& office, std::string_view typed, std::size_t limit = 50)
{
    std::vector<std::string> surnames;
    const auto answer = searchClients(*office.database, typed, kToday, limit).value();
    for (const auto& hit : answer.hits)
        surnames.push_back(findRecord<Client>(*office.database, hit.id).value().surname);
    return surnames;
}

std::vector<SearchReason> reasons(OfficeInMemory& office, std::string_view typed)
{
    std::vector<SearchReason> result;
    const auto answer = searchClients(*office.database, typed, kToday).value();
    for (const auto& hit : answer.hits)
        result.push_back(hit.reason);
    return result;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("The obvious client comes first: surname, beginning of a surname, other names, place, phone")
{
    OfficeInMemory office;
    Client inPlace = aClient("Piet", "", "Zwart");
    inPlace.place = "Janum";
    office.add(inPlace);
    office.add(aClient("Jan", "", "Aalders"));
    office.add(aClient("Kees", "", "Jansen"));
    office.add(aClient("Kees", "de", "Jan"));
    CHECK(found(office, "jan") == Names{"Jan", "Jansen", "Aalders", "Zwart"});
    CHECK(reasons(office, "jan") ==
          std::vector{SearchReason::Surname, SearchReason::SurnameStart, SearchReason::Name, SearchReason::Place});
    CHECK(found(office, "jan", 2) == Names{"Jan", "Jansen"});
}

TEST_CASE("A client is found with or without prefix, in any order, in any case")
{
    OfficeInMemory office;
    office.add(aClient("Zoë", "van der", "Poel"));
    office.add(aClient("Jan", "van der", "Berg"));
    for (const auto* typed : {"van der poel", "poel", "POEL zoe", "poel, zoë van der", "v d poe", "zoe"})
        CHECK(found(office, typed) == Names{"Poel"});
    CHECK(found(office, "van der") == Names{"Berg", "Poel"});
    CHECK(found(office, "van der poelx").empty());
    CHECK(found(office, "jan poel").empty());
}

TEST_CASE("Given names with the surname find the person before namesakes")
{
    OfficeInMemory office;
    office.add(aClient("Jansen", "", "Jan"));
    office.add(aClient("Jan", "", "Jansen"));
    office.add(aClient("Jan Jansen", "", "Bos"));
    CHECK(found(office, "jan jansen").size() == 3);
    CHECK(found(office, "jan jansen").back() == "Bos");
}

TEST_CASE("A BSN finds its client only when it is typed in full and valid")
{
    OfficeInMemory office;
    Client client = aClient("Jan", "", "Bos");
    client.bsn = "012345672";
    office.add(client);
    for (const auto* typed : {"012345672", "12345672", "0123.45.672", "0123 45 672"}) {
        CHECK(found(office, typed) == Names{"Bos"});
        CHECK(reasons(office, typed) == std::vector{SearchReason::Bsn});
    }
    for (const auto* typed : {"01234567", "2345672", "012345673"})
        CHECK(found(office, typed).empty());
}

TEST_CASE("A date of birth is found in every notation, and a year finds everybody of that year")
{
    OfficeInMemory office;
    Client whole = aClient("", "", "Bos");
    whole.birthDate = Date(1968, 3, 12);
    Client partial = aClient("", "", "Dam");
    partial.birthDate = PartialDate::from(1968, 0, 0).value();
    Client other = aClient("", "", "Eik");
    other.birthDate = Date(1969, 3, 12);
    for (const auto& client : {whole, partial, other})
        office.add(client);
    for (const auto* typed : {"12-03-1968", "12-3-68", "1968-03-12", "12031968", "12 maart 1968", "12/3/1968"}) {
        INFO(typed);
        CHECK(found(office, typed) == Names{"Bos"});
        CHECK(reasons(office, typed) == std::vector{SearchReason::BirthDate});
    }
    CHECK(found(office, "1968") == Names{"Bos", "Dam"});
    CHECK(found(office, "03-1968") == Names{"Bos"});
    CHECK(found(office, "bos 1968") == Names{"Bos"});
    CHECK(found(office, "ma").empty()); // not the coming Monday
}

TEST_CASE("Place and telephone number find clients, but not the place of a secret address")
{
    OfficeInMemory office;
    Client client = aClient("", "", "Bos");
    client.place = "'s-Gravenhage";
    client.phone = "+31 6 1234 5678";
    office.add(client);
    Client secret = aClient("", "", "Dam");
    secret.place = "'s-Gravenhage";
    secret.secrecy = 7;
    office.add(secret);
    CHECK(found(office, "gravenh") == Names{"Bos"});
    CHECK(found(office, "'s-grav") == Names{"Bos"});
    CHECK(reasons(office, "gravenh") == std::vector{SearchReason::Place});
    CHECK(found(office, "06-1234") == Names{"Bos"});
    CHECK(reasons(office, "0612345678") == std::vector{SearchReason::Phone});
    CHECK(found(office, "bos gravenhage") == Names{"Bos"});
    CHECK(reasons(office, "bos gravenhage") == std::vector{SearchReason::Several});
}

TEST_CASE("Signs that mean something to the search index are only signs")
{
    OfficeInMemory office;
    office.add(aClient("Jan", "", "Bos"));
    for (const auto* typed :
         {"\"", "bos*", "bos\"", "bos AND", "(bos", "{name}:bos", "bos OR bos", "^bos", "-bos", "'"}) {
        INFO(typed);
        CHECK(searchClients(*office.database, typed, kToday));
    }
    CHECK(found(office, "bos*") == Names{"Bos"});
    CHECK(found(office, "bos AND").empty());
    CHECK(found(office, "").empty());
}

TEST_CASE("Everything that the words find is found, whatever is typed")
{
    OfficeInMemory office;
    REQUIRE(test::fillOffice(office.writer, 700, 11).clients.size() == 700);
    std::vector<ClientFacts> all;
    forEachClientFacts(*office.database, [&](const ClientFacts& facts) { all.push_back(facts); });
    CHECK(rc::check([&] {
        // Beginnings of words of one client, sometimes with a letter too many.
        const ClientFacts& model = *rc::gen::elementOf(all);
        const SearchText text = searchTextOf(model.client);
        std::vector<std::string> words;
        for (const auto& word : foldedWords(text.name + ' ' + text.place + ' ' + text.phone))
            words.push_back(word.substr(0, *rc::gen::inRange<std::size_t>(1, 8)));
        std::string typed = *rc::gen::elementOf(words);
        if (*rc::gen::inRange(0, 2) == 1)
            typed += ' ' + *rc::gen::elementOf(words);
        if (*rc::gen::inRange(0, 6) == 0)
            typed += 'x';

        std::set<std::uint32_t> expected;
        for (const auto& facts : all)
            if (matches(searchWordsOf(typed, kToday), searchTextOf(facts.client)))
                expected.insert(facts.row);
        const auto answer = searchClients(*office.database, typed, kToday, 1000).value();
        const auto rows = matchingRows(*office.database, typed, kToday).value();
        for (const auto row : expected)
            RC_ASSERT(rows.contains(row));
        std::set<std::uint32_t> hits;
        for (const auto& hit : answer.hits)
            hits.insert(hit.row);
        RC_ASSERT(rows.size() == answer.total);
        RC_ASSERT(!answer.isMore);
        // Digits may be a date of birth as well.
        RC_ASSERT(std::ranges::includes(hits, expected) || answer.total > 400);
        if (digitsOnly(typed).empty())
            RC_ASSERT(rows.size() == expected.size());

        // The same in two other ways: when they are few, and one by one.
        const auto most = *rc::gen::inRange<std::size_t>(0, 40);
        const auto few = fewMatchingRows(*office.database, typed, kToday, most).value();
        RC_ASSERT(few.has_value() || rows.size() > most);
        if (few)
            RC_ASSERT(few->size() == rows.size());
        std::vector<std::uint32_t> candidates;
        std::vector<std::uint32_t> inOrder;
        for (const auto& facts : all) {
            candidates.push_back(facts.row);
            if (rows.contains(facts.row) && inOrder.size() < most)
                inOrder.push_back(facts.row);
        }
        RC_ASSERT(firstMatching(*office.database, typed, kToday, candidates, most).value() == inOrder);
    }));
}

TEST_CASE("Of very many clients the first are shown, and that there are more")
{
    OfficeInMemory office;
    REQUIRE(test::fillOffice(office.writer, 4000, 2).clients.size() == 4000);
    const auto answer = searchClients(*office.database, "0", kToday, 20).value();
    CHECK(answer.hits.size() == 20);
    CHECK(answer.total == 1000);
    CHECK(answer.isMore);
    const auto few = searchClients(*office.database, "jansenx", kToday).value();
    CHECK(few.total == 0);
    CHECK_FALSE(few.isMore);
}
