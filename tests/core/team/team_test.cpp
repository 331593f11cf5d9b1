#include "core/caseload/client_index.h"
#include "core/caseload/client_row_queries.h"
#include "core/plan/plan_fields.h"
#include "core/team/team_actions.h"
#include "core/team/team_queries.h"
#include "core/transfers/bulk_transfer_actions.h"
#include "tests/support/office_in_memory.h"
#include "tests/support/test_office.h"

#include <set>

using namespace werkpad;
using werkpad::test::OfficeInMemory;

namespace
{

std::vector<TeamCell> allCells(const TeamFigures& team)
{
    using Kind = TeamCell::Kind;
    std::vector<TeamCell> cells{{Kind::Clients, 0}};
    for (std::size_t i = 0; i <= kPeriods.size(); ++i)
        cells.push_back({Kind::Period, i});
    for (std::size_t i = 0; i < kAttentions.size(); ++i)
        cells.push_back({Kind::Attention, i});
    for (std::size_t i = 0; i < 4; ++i)
        cells.push_back({Kind::Theme, i});
    for (std::size_t i = 0; i <= team.regimes.size(); ++i)
        cells.push_back({Kind::Regime, i});
    return cells;
}

// An example office of 600 in which one coach stands in for some clients of another.
struct ExampleOffice {
    TestOffice office{};

    ExampleOffice()
    {
        REQUIRE(office.lead().demo().fill({600, 5, 3}));
        const auto figures = TeamActions(office.lead().context()).figures();
        REQUIRE(figures);
        std::vector<StaffId> coaches;
        for (const auto& row : figures->rows) {
            if (row.coach && row.clients > 3)
                coaches.push_back(*row.coach);
        }
        REQUIRE(coaches.size() > 1);
        ClientFilter filter = activeClients();
        filter.coaches = {coaches[0]};
        const auto rows = index().select(filter).rows;
        auto clients = clientIds(office.lead().database(), std::span(rows).first(3));
        REQUIRE(clients);
        Transfer asked;
        asked.to = coaches[1];
        asked.reason = "Verlof";
        asked.temporaryUntil = Date(2026, 12, 31);
        for (const auto client : *clients) { // who waits for an answer already stays
            const std::vector<ClientId> one{client};
            static_cast<void>(
                BulkTransferActions(office.lead().context()).request(one, asked, BulkTransferActions::Move::AtOnce));
        }
    }
    [[nodiscard]] ClientIndex index()
    {
        auto loaded = ClientIndex::load(office.lead().database(), office.clock().today());
        REQUIRE(loaded);
        return std::move(*loaded);
    }
    [[nodiscard]] TeamFigures team()
    {
        auto figures = TeamActions(office.lead().context()).figures();
        REQUIRE(figures);
        return std::move(*figures);
    }
};

} // namespace

TEST_CASE("Each number of the team is the length of the list behind it")
{
    ExampleOffice o;
    const auto index = o.index();
    const auto team = o.team();
    REQUIRE(team.rows.size() > 4);
    std::size_t clients = 0;
    std::array<bool, 4> occurs{};
    for (const auto& row : team.rows) {
        CAPTURE(row.name);
        clients += row.clients;
        for (const auto& cell : allCells(team)) {
            CAPTURE(static_cast<int>(cell.kind), cell.number);
            CHECK(index.select(filterOf(cell, team, row.coach)).rows.size() == countIn(row, cell));
        }
        for (std::size_t i = 0; i < occurs.size(); ++i)
            occurs.at(i) = occurs.at(i) || row.attentions.at(i) > 0;
    }
    for (const auto& cell : allCells(team))
        CHECK(index.select(filterOf(cell, team, std::nullopt)).rows.size() == countIn(team.office, cell));
    CHECK(clients == team.office.clients);
    CHECK(occurs == std::array{true, true, true, true}); // else this test sees too little
}

TEST_CASE("Who is stale, late or without plan is who Vandaag tells of, for each coach")
{
    ExampleOffice o;
    const auto team = o.team();
    for (const auto& row : team.rows) {
        if (!row.coach)
            continue;
        CAPTURE(row.name);
        std::array<std::set<std::string>, 3> told;
        const auto items = o.office.lead().today().of(row.coach);
        REQUIRE(items);
        for (const auto& item : *items) {
            if (!item.client)
                continue;
            switch (item.reason) {
            case TodayReason::NoContact:
                told[0].insert(item.client->text());
                break;
            case TodayReason::PlanMissing:
                told[1].insert(item.client->text());
                break;
            case TodayReason::EvaluationDue:
            case TodayReason::ActivityOverdue:
            case TodayReason::FollowUpDue:
                told[2].insert(item.client->text());
                break;
            default:
                break;
            }
        }
        CHECK(row.attentions[0] == told[0].size());
        CHECK(row.attentions[1] == told[1].size());
        CHECK(row.attentions[2] == told[2].size());
    }
}

TEST_CASE("A boundary asks for an evaluation, until one was held on or after it")
{
    OfficeInMemory office;
    Client client = office.addClient("Berg");
    office.addSpell(client, Date(2026, 5, 31)); // 3-6 from 31 August, 6-12 from 30 November
    Plan plan;
    plan.id = office.ids.make<PlanId>();
    plan.client = client.id;
    Evaluation evaluation;
    evaluation.id = office.ids.make<EvaluationId>();
    evaluation.client = client.id;
    evaluation.plan = plan.id;
    evaluation.plannedOn = Date(2026, 9, 1);
    office.write([&](Transaction& transaction) {
        transaction.insert(plan);
        transaction.insert(evaluation);
    });
    const auto isOver = [&](Date on) {
        return readTeam(*office.database, on)
                   .office.attentions.at(static_cast<std::size_t>(Attention::BoundaryPassed)) == 1;
    };
    CHECK_FALSE(isOver(Date(2026, 8, 30)));
    CHECK(isOver(Date(2026, 8, 31)));
    CHECK(isOver(Date(2026, 11, 23))); // planned is not held
    const auto hold = [&](Date on) {
        Evaluation held = evaluation;
        held.heldOn = on;
        office.write([&](Transaction& transaction) { transaction.update(evaluation, held); });
        evaluation = held;
    };
    hold(Date(2026, 8, 30)); // of the period before
    CHECK(isOver(Date(2026, 8, 31)));
    hold(Date(2026, 8, 31));
    CHECK_FALSE(isOver(Date(2026, 8, 31)));
    CHECK_FALSE(isOver(Date(2026, 11, 29)));
    CHECK(isOver(Date(2026, 11, 30))); // the next one
    hold(Date(2026, 12, 15));
    CHECK_FALSE(isOver(Date(2026, 12, 15)));
    CHECK(isOver(Date(2026, 12, 14))); // as it stood the day before
    CHECK(office.problems().empty());
}

TEST_CASE("The team lists who works here, also with nobody in the caseload, and an office without clients")
{
    TestOffice office;
    const auto coach = office.colleague("M. Smit", {Role::CaseWorker});
    const auto desk = office.colleague("B. Balie", {Role::Intake});
    const auto team = TeamActions(office.lead().context()).figures();
    REQUIRE(team);
    REQUIRE(team->rows.size() == 2); // not the desk, and no row for nobody
    CHECK(team->rows[0].name == "M. Smit");
    CHECK(team->rows[1].name == "S. de Boer");
    CHECK(team->office.clients == 0);
    CHECK(team->regimes.empty());
    CHECK(TeamActions(coach->context()).figures().error().kind == ErrorKind::NotPermitted);

    static_cast<void>(office.client(aClient()));
    const auto withNobody = TeamActions(office.lead().context()).figures();
    REQUIRE(withNobody->rows.size() == 3);
    CHECK_FALSE(withNobody->rows.back().coach);
    CHECK(withNobody->rows.back().clients == 1);
    CHECK(withNobody->office.withoutRegime == 1);
}

TEST_CASE("Who has more clients than was agreed is told by how many")
{
    TeamRow row;
    row.clients = 12;
    CHECK(overCapacity(row) == 0); // nothing was agreed
    row.capacity = 12;
    CHECK(overCapacity(row) == 0);
    row.capacity = 10;
    CHECK(overCapacity(row) == 2);
}

TEST_CASE("Within a kept filter, and within one team, each number is still the length of the list behind it")
{
    ExampleOffice o;
    const auto index = o.index();
    ClientFilter filter = activeClients();
    filter.themes = {Theme::Over45};
    filter.periods = {Period::Months3To6, Period::Over12Months, std::nullopt};
    auto figures = TeamActions(o.office.lead().context()).figures(filter);
    REQUIRE(figures);
    CHECK_FALSE(countsAllActive(*figures));
    CHECK(cellsOf(*figures, TeamCell::Kind::Theme).empty());
    CHECK(cellsOf(*figures, TeamCell::Kind::Period).size() == 3);
    CHECK(figures->office.clients == index.select(filter).rows.size());
    CHECK(figures->office.clients > 0);
    // Everybody of one team but the first.
    auto divided = *figures;
    for (std::size_t i = 1; i < divided.rows.size(); ++i)
        divided.rows[i].team = "Oost";
    const auto east = ofTeam(divided, "Oost");
    CHECK(east.rows.size() < divided.rows.size());
    for (const auto& shown : {*figures, east}) {
        for (const auto kind :
             {TeamCell::Kind::Clients, TeamCell::Kind::Period, TeamCell::Kind::Regime, TeamCell::Kind::Attention}) {
            for (const auto& cell : cellsOf(shown, kind)) {
                CAPTURE(static_cast<int>(cell.kind), cell.number);
                CHECK(index.select(filterOf(cell, shown, std::nullopt)).rows.size() == countIn(shown.office, cell));
                for (const auto& row : shown.rows)
                    CHECK(index.select(filterOf(cell, shown, row.coach)).rows.size() == countIn(row, cell));
            }
        }
    }
}

TEST_CASE("A filter on coaches shows those coaches alone, and a text finds as the list does")
{
    TestOffice office;
    const auto coach = office.colleague("M. Smit", {Role::CaseWorker});
    Client berg = aClient().named("Jan", "Berg");
    berg.coach = coach->session().staff;
    static_cast<void>(office.client(berg));
    static_cast<void>(office.client(aClient().named("Bob", "Bakker")));
    const TeamActions team(office.lead().context());
    ClientFilter filter = activeClients();
    filter.coaches = {coach->session().staff};
    const auto one = team.figures(filter);
    REQUIRE(one);
    REQUIRE(one->rows.size() == 1);
    CHECK(one->rows[0].name == "M. Smit");
    CHECK(countsAllActive(*one));
    ClientFilter text = activeClients();
    text.text = "bakk";
    CHECK(team.figures(text)->office.clients == 1);
    CHECK_FALSE(countsAllActive(*team.figures(text)));
}

TEST_CASE("Looking at the team is in the access log once, however often it is read again")
{
    TestOffice office;
    const TeamActions team(office.lead().context());
    const auto lines = [&] {
        const auto entries = office.lead().accessLog().entries({}, -1);
        REQUIRE(entries);
        return std::ranges::count(*entries, std::string("team.view"), &AccessEntry::action);
    };
    REQUIRE(team.figures());
    REQUIRE(team.figures(activeClients(), TeamActions::Look::Again));
    CHECK(lines() == 1);
}
