#include "core/caseload/client_index.h"
#include "core/caseload/client_row_queries.h"
#include "core/dossier/dossier.h"
#include "core/transfers/bulk_transfer_actions.h"
#include "core/transfers/replacement_queries.h"
#include "core/transfers/transfer_rules.h"
#include "tests/support/test_office.h"

using namespace werkpad;

namespace
{

// M. Smit is away from 1 December to 31 January; K. Yılmaz stands in for one of two clients.
struct Away {
    TestOffice office{};
    std::unique_ptr<Workspace> coach = office.colleague("M. Smit", {Role::CaseWorker});
    std::unique_ptr<Workspace> other = office.colleague("K. Yılmaz", {Role::CaseWorker});
    ClientId client = office.client(aClient().coachedBy(coach->session().staff), Date(2026, 3, 1));
    ClientId stays = office.client(aClient().named("Piet", "Blijf").coachedBy(coach->session().staff));
    TransferId transfer{};

    Away()
    {
        Transfer asked;
        asked.client = client;
        asked.to = other->session().staff;
        asked.reason = "Verlof";
        asked.temporaryFrom = Date(2026, 12, 1);
        asked.temporaryUntil = Date(2027, 1, 31);
        const auto id = coach->transfers().request(asked);
        REQUIRE(id);
        transfer = *id;
        REQUIRE(other->transfers().accept(transfer));
    }
    // The names on the list of that person's clients.
    [[nodiscard]] std::vector<std::string> listOf(const Workspace& of)
    {
        auto& database = office.lead().database();
        const Date today = office.clock().today();
        const auto index = ClientIndex::load(database, today);
        REQUIRE(index);
        ClientFilter filter = activeClients();
        filter.coaches = {of.session().staff};
        std::vector<std::string> names;
        const auto rows = clientRows(database, index->select(filter).rows, today);
        REQUIRE(rows);
        for (const auto& row : *rows) {
            CHECK(row.coach == of.session().staff);
            names.push_back(row.listName + (row.insteadOf.empty() ? "" : " for " + row.insteadOf));
        }
        const auto first = firstClients(database, filter, today);
        CHECK(first->rows == index->select(filter).rows);
        return names;
    }
    [[nodiscard]] std::vector<std::string> todayOf(Workspace& of)
    {
        std::vector<std::string> names;
        const auto items = of.today().mine();
        REQUIRE(items);
        for (const auto& item : *items) {
            if (item.reason == TodayReason::NoContact)
                names.push_back(item.name);
        }
        return names;
    }
};

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("A replacement begins and ends by its days: caseload, Vandaag and the dossier follow")
{
    Away o;
    const Names both{"Berg, Jan van den", "Blijf, Piet"};
    const Names replaced{"Berg, Jan van den for M. Smit"};
    struct Day {
        Date day;
        bool isReplaced;
    };
    for (const auto& [day, isReplaced] : {Day{Date(2026, 11, 30), false}, Day{Date(2026, 12, 1), true},
                                          Day{Date(2027, 1, 31), true}, Day{Date(2027, 2, 1), false}}) {
        CAPTURE(day.iso());
        o.office.clock().setToday(day);
        CHECK(o.listOf(*o.coach) == (isReplaced ? Names{"Blijf, Piet"} : both));
        CHECK(o.listOf(*o.other) == (isReplaced ? replaced : Names{}));
        CHECK(o.todayOf(*o.coach) == (isReplaced ? Names{"Blijf, Piet"} : both));
        CHECK(o.todayOf(*o.other) == (isReplaced ? Names{"Berg, Jan van den"} : Names{}));
        // Somebody who signs in anew on that day.
        const auto again = o.office.signIn("K. Yılmaz");
        CHECK(again->dossiers().open(o.client).has_value() == isReplaced);
        CHECK_FALSE(again->dossiers().open(o.stays));
        CHECK(o.coach->dossiers().open(o.client)); // it stays the own caseload
        const auto dossier = o.office.lead().dossiers().open(o.client);
        REQUIRE(dossier);
        CHECK(dossier->client.coach == o.coach->session().staff);
        CHECK(dossier->standIn ==
              (isReplaced ? std::optional(StandIn{"K. Yılmaz", Date(2027, 1, 31)}) : std::optional<StandIn>{}));
        CHECK_FALSE(o.office.lead().dossiers().open(o.stays)->standIn);
    }
}

TEST_CASE("A client who changes caseload for good is no longer replaced")
{
    Away o;
    o.office.clock().setToday(Date(2026, 12, 5));
    CHECK(replacementsOn(o.office.lead().database(), Date(2026, 12, 5)).size() == 1);
    Transfer asked;
    asked.to = o.office.lead().session().staff;
    asked.reason = "Gaat weg";
    const std::vector<ClientId> clients{o.client};
    REQUIRE(BulkTransferActions(o.office.lead().context()).request(clients, asked, BulkTransferActions::Move::AtOnce));
    CHECK(replacementsOn(o.office.lead().database(), Date(2026, 12, 5)).empty());
    CHECK(o.listOf(*o.other).empty());
    CHECK(o.listOf(o.office.lead()) == Names{"Berg, Jan van den"});
}

TEST_CASE("An index that is open sees a replacement come and go")
{
    Away o;
    o.office.clock().setToday(Date(2026, 12, 5));
    auto& database = o.office.lead().database();
    auto index = ClientIndex::load(database, Date(2026, 12, 5));
    REQUIRE(index);
    ClientFilter filter = activeClients();
    filter.coaches = {o.other->session().staff};
    CHECK(index->select(filter).rows.size() == 1);
    Transfer asked;
    asked.client = o.stays;
    asked.to = o.other->session().staff;
    asked.reason = "Verlof";
    asked.temporaryUntil = Date(2026, 12, 10);
    const auto id = o.coach->transfers().request(asked);
    REQUIRE(id);
    const auto accepted = o.other->transfers().accept(*id);
    REQUIRE(accepted);
    CHECK(index->catchUp(database) == ClientIndex::CaughtUp::Refreshed);
    CHECK(index->select(filter).rows.size() == 2);
    REQUIRE(o.other->dossiers().open(o.stays)); // the own caseload today: no purpose is asked
    REQUIRE(o.other->undo(*accepted));
    CHECK(index->catchUp(database) == ClientIndex::CaughtUp::Refreshed);
    CHECK(index->select(filter).rows.size() == 1);
}

TEST_CASE("Of several replacements the one that was answered last counts, and none after its last day")
{
    const StaffId coach(IdBytes{1});
    const StaffId first(IdBytes{2});
    const StaffId second(IdBytes{3});
    Transfer early;
    early.state = TransferState::Accepted;
    early.from = coach;
    early.to = first;
    early.temporaryFrom = Date(2026, 12, 1);
    early.temporaryUntil = Date(2026, 12, 31);
    early.answeredAt = Moment{Date(2026, 11, 20), 600};
    Transfer late = early;
    late.to = second;
    late.temporaryFrom = Date(2026, 12, 10);
    late.temporaryUntil = Date(2026, 12, 20);
    late.answeredAt = Moment{Date(2026, 12, 9), 600};
    const std::vector<Transfer> transfers{late, early};
    CHECK(responsibleOn(coach, transfers, Date(2026, 11, 30)) == coach);
    CHECK(responsibleOn(coach, transfers, Date(2026, 12, 9)) == first);
    CHECK(responsibleOn(coach, transfers, Date(2026, 12, 10)) == second);
    CHECK(responsibleOn(coach, transfers, Date(2026, 12, 21)) == first);
    CHECK(responsibleOn(coach, transfers, Date(2027, 1, 1)) == coach);
    CHECK(responsibleOn(second, transfers, Date(2026, 12, 10)) == second); // in another caseload by now
    late.state = TransferState::Refused;
    CHECK(responsibleOn(coach, std::vector{late, early}, Date(2026, 12, 10)) == first);
}

TEST_CASE("A replacement without a last day is not accepted")
{
    Away o;
    Transfer asked;
    asked.client = o.stays;
    asked.to = o.other->session().staff;
    asked.reason = "Verlof";
    asked.temporaryFrom = Date(2026, 12, 1);
    const auto refused = o.coach->transfers().request(asked);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().findings.front().code == "replacement_without_end");
}
