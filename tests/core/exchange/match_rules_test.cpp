#include "core/exchange/match_rules.h"
#include "tests/support/builders.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

PartialDate partial(int year, int month, int day)
{
    return *PartialDate::from(year, month, day);
}

} // namespace

TEST_CASE("Dates of birth can be the same when what is known of both is equal")
{
    CHECK(canBeSameDate(partial(1968, 0, 0), partial(1968, 5, 17)));
    CHECK(canBeSameDate(PartialDate{}, partial(1968, 5, 17)));
    CHECK_FALSE(canBeSameDate(partial(1968, 0, 0), partial(1969, 5, 17)));
    CHECK_FALSE(canBeSameDate(partial(1968, 5, 17), partial(1968, 5, 18)));
}

TEST_CASE("Marriage and a corrected first name contradict nothing, another person does")
{
    const Client known = aClient().named("Suzanne", "Moulin", "du");
    CHECK_FALSE(contradicts(known, aClient().named("Suzanne", "Beaudelaire")));
    CHECK_FALSE(contradicts(known, aClient().named("Suzan", "MOULIN")));
    CHECK_FALSE(contradicts(known, aClient().named("S. Suzanne", "X")));
    CHECK_FALSE(contradicts(known, aClient().named("", "")));
    CHECK(contradicts(known, aClient().named("Piet", "Jansen")));
    CHECK(contradicts(known, aClient().named("Suzanne", "Moulin", "du").born(Date(1980, 5, 18))));
    CHECK_FALSE(contradicts(known, aClient().named("Suzanne", "Moulin", "du").born(partial(1980, 0, 0))));
}

TEST_CASE("People look alike by name and date of birth, however the prefix is written")
{
    const Client one = aClient().named("Jan", "Berg", "van den");
    CHECK(likeness(one, aClient().named("JAN", "van den Berg")) == Likeness::Strong);
    CHECK(likeness(one, aClient().named("Jan", "Berg", "van den").born(partial(1980, 5, 0))) == Likeness::Weak);
    CHECK(likeness(one, aClient().named("Jan", "Berg", "van den").born(Date(1981, 5, 17))) == Likeness::None);
    CHECK(likeness(one, aClient().named("Jan", "Berg")) == Likeness::None);
    CHECK(nameHash(one) == nameHash(aClient().named("jan", "van den berg")));
}

TEST_CASE("Different BSNs, or different keys of one register, are different people")
{
    Client one = aClient().bsn("999993653");
    Client other = aClient().bsn("999990639");
    CHECK(likeness(one, other) == Likeness::None);
    other.bsn.clear();
    CHECK(likeness(one, other) == Likeness::Strong);
    one.sourceKey = "rvig:1";
    other.sourceKey = "rvig:2";
    CHECK(likeness(one, other) == Likeness::None);
    other.sourceKey = "sonar:2";
    CHECK(likeness(one, other) == Likeness::Strong);
}

TEST_CASE("What may vary follows the file, what must stay stays")
{
    Client known = aClient().bsn("999993653");
    known.phone = "010";
    known.email = "old@example.org";
    known.registeredOn = Date(2020, 1, 1);
    known.closedOn = Date(2025, 1, 1);
    known.coach = StaffId(IdBytes{1});
    known.sourceKey = "a:1";
    ImportedClient read;
    read.client = aClient().bsn("999990639").named("Johan", "Berg", "van den");
    read.client.phone = "06";
    read.client.registeredOn = Date(2026, 1, 1);
    read.client.sourceKey = "a:2";
    for (const auto column : {clientColumn("given_names"), clientColumn("phone"), clientColumn("bsn"),
                              clientColumn("registered_on"), clientColumn("source_key"), clientColumn("closed_on")})
        read.present.set(column);
    Client expected = known;
    expected.givenNames = "Johan";
    expected.phone = "06";
    CHECK(updated(known, read, StaffId(IdBytes{2})) == expected);
}

TEST_CASE("What is missing is filled in, and a date of birth becomes more precise only")
{
    Client known = aClient().born(partial(1980, 0, 0));
    ImportedClient read;
    read.client = aClient().bsn("999993653");
    read.client.registeredOn = Date(2026, 1, 1);
    read.client.sourceKey = "a:1";
    const Client filled = updated(known, read, StaffId(IdBytes{2}));
    CHECK(filled.bsn == "999993653");
    CHECK(filled.birthDate == Date(1980, 5, 17));
    CHECK(filled.registeredOn == Date(2026, 1, 1));
    CHECK(filled.coach == StaffId(IdBytes{2}));
    CHECK(filled.sourceKey == "a:1");
    read.client.birthDate = partial(1980, 0, 0);
    CHECK(updated(filled, read, {}).birthDate == Date(1980, 5, 17));
}
