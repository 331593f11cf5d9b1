#include "core/clients/client_store.h"
#include "core/extracts/extract_reader.h"
#include "core/team/team_extract.h"
#include "core/team/team_queries.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace werkpad;

namespace
{

std::int32_t aDay()
{
    return *rc::gen::weightedOneOf<std::int32_t>(
        {{1, rc::gen::just(ClientCells::kNoDay)}, {3, rc::gen::inRange(-40'000, 40'000)}});
}

bool isSame(const ListedRow& a, const ListedRow& b)
{
    const auto tied = [](const ListedRow& row) {
        return std::tie(row.row, row.birth, row.deceasedOn, row.emigratedOn, row.isDeceased, row.isEmigrated,
                        row.secret, row.registeredOn, row.closedOn, row.coach, row.counting, row.overrides, row.regimes,
                        row.themes, row.lastContact, row.lastEvaluation);
    };
    return tied(a) == tied(b);
}

// An example office whose extracts are kept.
struct KeptOffice {
    TestOffice office{};

    KeptOffice()
    {
        REQUIRE(office.lead().demo().fill({400, 5, 3}));
        TeamExtractMaker maker{SegmentationPolicy{}};
        REQUIRE(bringUpToDate(database(), maker));
    }
    [[nodiscard]] Database& database() { return office.lead().database(); }
    [[nodiscard]] bool isKept()
    {
        TeamExtractMaker maker{SegmentationPolicy{}};
        return forEachKeptExtract(database(), maker, [](ClientId, std::string_view) {});
    }
    [[nodiscard]] TeamFigures team(const ClientFilter& filter = activeClients(), int daysAgo = 0)
    {
        return readTeam(database(), addDays(office.clock().today(), -daysAgo), filter);
    }
    // From the list itself.
    [[nodiscard]] TeamFigures teamOfList(const ClientFilter& filter = activeClients(), int daysAgo = 0)
    {
        StorageTransaction unkept(database());
        database().execute("DELETE FROM extract_basis");
        return team(filter, daysAgo);
    }
};

} // namespace

TEST_CASE("What the team takes of a client comes back from its bytes", "[property]")
{
    CHECK(rc::check([] {
        const auto text = *rc::gen::arbitrary<std::array<std::string, 4>>();
        ListedRow listed;
        listed.row = *rc::gen::arbitrary<ClientRowNumber>();
        listed.birth = *rc::gen::inRange(0U, 20'261'231U);
        listed.secret = *rc::gen::arbitrary<bool>();
        listed.isDeceased = *rc::gen::arbitrary<bool>();
        listed.deceasedOn = listed.isDeceased ? 20'260'200U : 0U;
        listed.isEmigrated = *rc::gen::arbitrary<bool>();
        listed.emigratedOn = listed.isEmigrated ? 20'260'000U : 0U;
        if (*rc::gen::arbitrary<bool>())
            listed.coach = StaffId(ClientId{}.bytes());
        for (auto* const day : {&listed.registeredOn, &listed.closedOn, &listed.lastContact, &listed.lastEvaluation})
            *day = aDay();
        listed.counting = text[0];
        listed.overrides = text[1];
        listed.regimes = text[2];
        listed.themes = text[3];
        const std::string bytes = packedListed(listed);
        RC_ASSERT(isSame(readPackedListed(bytes), listed));
    }));
}

TEST_CASE("The figures of a team are those of the list, whichever way they are read")
{
    KeptOffice kept;
    REQUIRE(kept.isKept());
    CHECK(kept.team() == kept.teamOfList());
    REQUIRE(kept.isKept());
    for (const Period period : kPeriods) {
        ClientFilter filter;
        filter.periods = {period};
        CHECK(kept.team(filter) == kept.teamOfList(filter));
    }
}

TEST_CASE("For a day in the past the figures of a team are those of the list of that day")
{
    KeptOffice kept;
    for (const int daysAgo : {1, 30, 400}) {
        CHECK(kept.team(activeClients(), daysAgo) == kept.teamOfList(activeClients(), daysAgo));
        REQUIRE(kept.isKept());
    }
    CHECK(kept.team(activeClients(), 400) != kept.team());
}

TEST_CASE("A change of a dossier is in the figures of a team at once, also where they are kept")
{
    KeptOffice kept;
    const auto before = kept.team();
    const ClientId added = kept.office.client();
    CHECK(kept.team().office.clients == before.office.clients + 1);
    REQUIRE(kept.isKept());
    const auto opened = findClient(kept.database(), added);
    REQUIRE(opened);
    Client closed = *opened;
    closed.closedOn = kept.office.clock().today();
    REQUIRE(kept.office.lead().clients().update(*opened, closed));
    CHECK(kept.team() == before);
    CHECK(kept.team() == kept.teamOfList());
}

TEST_CASE("The figures of a team are counted from what is kept as long as little has changed")
{
    KeptOffice kept;
    const auto before = kept.team();
    const ClientId changed = kept.office.client();
    kept.database().execute("UPDATE client_list SET coach = NULL WHERE row != (SELECT max(row) FROM client)");
    const auto now = kept.team(); // the list says otherwise, and only of the new client somebody has to look
    CHECK(now.office.clients == before.office.clients + 1);
    CHECK(now.rows.size() >= before.rows.size());
    for (const auto& row : before.rows) {
        const auto same = std::ranges::find(now.rows, row.coach, &TeamRow::coach);
        REQUIRE(same != now.rows.end());
        if (row.coach)
            CHECK(same->clients >= row.clients);
    }
    const auto stale = kept.database().query("SELECT count(*) FROM extract_stale WHERE kind = 3");
    REQUIRE(stale->next());
    CHECK(stale->integer(0) == 1); // looking wrote nothing
    REQUIRE(findClient(kept.database(), changed));
}

TEST_CASE("Of a client that is destroyed nothing is counted, whichever way is taken")
{
    KeptOffice kept;
    const auto before = kept.team();
    const ClientId added = kept.office.client();
    CHECK(kept.team().office.clients == before.office.clients + 1);
    kept.database().execute("PRAGMA foreign_keys = OFF");
    kept.database().query("DELETE FROM client WHERE id = ?", added)->run();
    CHECK_FALSE(kept.isKept());
    CHECK(kept.team() == before);
}

TEST_CASE("A colleague who is no case worker has no row for dossiers that are closed")
{
    KeptOffice kept;
    StaffMember karin;
    karin.name = "Karin";
    karin.capacity = 60;
    const auto added = kept.office.lead().staff().add(karin, {Role::Matchmaker});
    REQUIRE(added);
    Client closed = aClient();
    closed.coach = *added;
    closed.closedOn = kept.office.clock().today();
    static_cast<void>(kept.office.client(closed));
    TeamExtractMaker maker{SegmentationPolicy{}};
    REQUIRE(bringUpToDate(kept.database(), maker));
    CHECK(kept.team() == kept.teamOfList());
    const auto now = kept.team();
    CHECK(std::ranges::find(now.rows, std::string("Karin"), &TeamRow::name) == now.rows.end());
}

TEST_CASE("When more has changed than is quickly made anew, the figures of a team come from the list")
{
    KeptOffice kept;
    const auto before = kept.team();
    for (int i = 0; i < 60; ++i)
        static_cast<void>(kept.office.client());
    CHECK_FALSE(kept.isKept());
    CHECK(kept.team().office.clients == before.office.clients + 60);
}
