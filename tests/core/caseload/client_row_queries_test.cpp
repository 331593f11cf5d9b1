#include "core/caseload/client_row_queries.h"
#include "core/regimes/regime_fields.h"
#include "core/staff/staff_fields.h"
#include "tests/support/office_filler.h"
#include "tests/support/office_in_memory.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;
using test::OfficeInMemory;

namespace
{

const Date kToday(2026, 11, 23);

ClientRow shown(OfficeInMemory& office, const Client& client)
{
    const std::vector rows{office.rowNumber(client)};
    return clientRows(*office.database, rows, kToday).value().at(0);
}

} // namespace

TEST_CASE("A row shows who the client is and where the client stands")
{
    OfficeInMemory office;
    StaffMember coach;
    coach.id = office.ids.make<StaffId>();
    coach.name = "S. de Boer";
    office.write([&](Transaction& transaction) { transaction.insert(coach); });
    Client client;
    client.givenNames = "Jan";
    client.prefix = "van den";
    client.surname = "Berg";
    client.birthDate = PartialDate::from(1968, 0, 0).value();
    client.place = "Rotterdam";
    client.bsn = "999990019";
    client.coach = coach.id;
    client = office.add(client);
    office.addSpell(client, Date(2026, 6, 1));
    office.write([&](Transaction& transaction) {
        transaction.insert(
            RegimeCoverage{office.ids.make<RegimeCoverageId>(), client.id, "ww", {Date(2026, 6, 1), {}}, {}});
        transaction.insert(RegimeCoverage{
            office.ids.make<RegimeCoverageId>(), client.id, "nug", {Date(2026, 1, 1), Date(2026, 5, 31)}, {}});
    });

    const ClientRow row = shown(office, client);
    CHECK(row.id == client.id);
    CHECK(row.listName == "Berg, Jan van den");
    CHECK(row.displayName == "Jan van den Berg");
    CHECK(row.birthDate == client.birthDate);
    CHECK(row.period() == Period::Months3To6);
    CHECK(row.countedFrom == Date(2026, 6, 1));
    CHECK(row.boundary == Boundary{Period::Months6To12, Date(2026, 12, 1)});
    CHECK(row.regimes == std::vector<std::string>{"WW"});
    CHECK(row.themes == std::vector{ThemeOfClient{Theme::Over45, Certainty::Certain, false}});
    CHECK(row.activities == std::vector{Activity::Active});
    CHECK(row.coachName == "S. de Boer");
    CHECK(row.place == "Rotterdam");
}

TEST_CASE("A row beside an override shows both periods")
{
    OfficeInMemory office;
    const Client client = office.addClient("Bos");
    office.addSpell(client, Date(2026, 6, 1));
    office.write([&](Transaction& transaction) {
        SegmentOverride override;
        override.id = office.ids.make<SegmentOverrideId>();
        override.client = client.id;
        override.period = Period::Over12Months;
        override.argument = "lives far away";
        override.during.first = Date(2026, 7, 1);
        transaction.insert(override);
    });
    const ClientRow row = shown(office, client);
    CHECK(row.computed == Period::Months3To6);
    CHECK(row.overridden == Period::Over12Months);
    CHECK(row.period() == Period::Over12Months);
}

TEST_CASE("A secret address shows no place, a closed dossier of a deceased client says both")
{
    OfficeInMemory office;
    Client client;
    client.surname = "Bos";
    client.place = "Rotterdam";
    client.secrecy = 1;
    client.closedOn = kToday;
    client.deceasedOn = Date(2026, 1, 1);
    const ClientRow row = shown(office, office.add(client));
    CHECK(row.secret);
    CHECK(row.place.empty());
    CHECK(row.activities == std::vector{Activity::Closed, Activity::Deceased});
}

TEST_CASE("Rows come in the order asked for, without those that are gone")
{
    OfficeInMemory office;
    const auto filled = test::fillOffice(office.writer, 30);
    const std::vector<ClientRowNumber> rows{7, 3, 99, 30};
    const auto shownRows = clientRows(*office.database, rows, kToday).value();
    REQUIRE(shownRows.size() == 3);
    CHECK(shownRows[0].row == 7);
    CHECK(shownRows[1].row == 3);
    CHECK(shownRows[2].row == 30);
    CHECK(clientIds(*office.database, rows).value() ==
          std::vector{filled.clients[6], filled.clients[2], filled.clients[29]});
    CHECK(rowOf(*office.database, filled.clients[6]).value() == 7U);
    CHECK_FALSE(rowOf(*office.database, ClientId{}).value());
}
