#include "core/caseload/caseload_figures.h"
#include "core/clients/client_rules.h"
#include "core/regimes/regime.h"
#include "core/segmentation/segmentation_rules.h"
#include "tests/support/office_filler.h"
#include "tests/support/office_in_memory.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <set>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 23);

using Counts = std::map<std::string, std::size_t>;

// Counted from the records, client by client.
struct Naive {
    std::size_t total = 0;
    std::size_t inactive = 0;
    Counts byPeriod;
    Counts byRegime;
    Counts byTheme;
    std::map<std::optional<StaffId>, std::size_t> byCoach;
    std::map<std::string, std::set<ClientRowNumber>> worklists;
};

void addActive(Naive& naive, const ClientFacts& facts)
{
    ++naive.total;
    const Segment segment = segmentOn(facts.spells, facts.overrides, {}, kToday);
    ++naive.byPeriod[segment.period() ? std::string(periodCode(*segment.period())) : "none"];
    if (!segment.period())
        naive.worklists["no_period"].insert(facts.row);
    if (segment.computed && !segment.computed->coming.empty() &&
        daysBetween(kToday, segment.computed->coming.front().on) <= 14)
        naive.worklists["boundary_coming"].insert(facts.row);
    if (segment.computed && segment.computed->months >= 3) // nobody was evaluated
        naive.worklists["boundary_passed"].insert(facts.row);
    std::set<std::string> regimes;
    for (const auto& coverage : coveragesOn(facts.coverages, kToday))
        regimes.insert(canonicalRegimeCode(coverage.regime));
    for (const auto& regime : regimes)
        ++naive.byRegime[regime];
    if (regimes.empty()) {
        ++naive.byRegime["none"];
        naive.worklists["no_regime"].insert(facts.row);
    }
    for (const auto& theme : themesOn(facts.client.birthDate, facts.coverages, facts.marks, kToday))
        if (theme.certainty == Certainty::Certain)
            ++naive.byTheme[std::string(themeCode(theme.theme))];
    ++naive.byCoach[facts.client.coach];
    if (!facts.client.coach)
        naive.worklists["no_coach"].insert(facts.row);
}

Naive countNaively(Database& database, std::optional<StaffId> coach)
{
    Naive naive;
    forEachClientFacts(database, [&](const ClientFacts& facts) {
        if (coach && facts.client.coach != coach)
            return;
        if (isActive(facts.client, kToday))
            addActive(naive, facts);
        else
            ++naive.inactive;
    });
    return naive;
}

Counts withoutZeros(const std::vector<CaseloadFigures::Counted>& counted)
{
    Counts counts;
    for (const auto& [code, clients] : counted)
        if (clients > 0)
            counts[code] = clients;
    return counts;
}

void checkSame(const CaseloadFigures& figures, const Naive& naive)
{
    CHECK(figures.total == naive.total);
    CHECK(figures.inactive == naive.inactive);
    CHECK(withoutZeros(figures.byPeriod) == naive.byPeriod);
    CHECK(withoutZeros(figures.byRegime) == naive.byRegime);
    CHECK(withoutZeros(figures.byTheme) == naive.byTheme);
    std::map<std::optional<StaffId>, std::size_t> byCoach;
    for (const auto& [coach, clients] : figures.byCoach)
        byCoach[coach] = clients;
    CHECK(byCoach == naive.byCoach);
    REQUIRE(figures.worklists.size() == 6);
    for (const auto& list : figures.worklists) {
        INFO(list.name);
        const auto expected = naive.worklists.find(list.name);
        CHECK(std::set(list.rows.begin(), list.rows.end()) ==
              (expected == naive.worklists.end() ? std::set<ClientRowNumber>{} : expected->second));
    }
}

} // namespace

TEST_CASE("The figures of a caseload are those that counting all records gives")
{
    test::OfficeInMemory office;
    const auto filled = test::fillOffice(office.writer, 1200, 3, 4);
    const auto index = ClientIndex::load(*office.database, kToday).value();
    SECTION("of the whole office")
    {
        const auto figures = caseloadFigures(index);
        checkSame(figures, countNaively(*office.database, std::nullopt));
        CHECK(figures.total + figures.inactive == 1200);
        for (const auto& list : figures.worklists) // the test would say nothing; nothing is due in this office
            CHECK(list.rows.empty() == (list.name == "overdue"));
        CHECK(std::ranges::is_sorted(figures.byCoach.begin(), figures.byCoach.end() - 1, std::greater{},
                                     &CaseloadFigures::OfCoach::clients));
    }
    SECTION("of one coach")
    {
        const auto coach = filled.coaches[2].id;
        checkSame(caseloadFigures(index, coach), countNaively(*office.database, coach));
    }
    SECTION("of somebody without clients")
    {
        const auto figures = caseloadFigures(index, office.ids.make<StaffId>());
        CHECK(figures.total == 0);
        CHECK(withoutZeros(figures.byPeriod).empty());
    }
}

TEST_CASE("A worklist's filter shows the clients of the worklist, the soonest boundary first")
{
    test::OfficeInMemory office;
    REQUIRE(test::fillOffice(office.writer, 600, 5).clients.size() == 600);
    const auto index = ClientIndex::load(*office.database, kToday).value();
    for (const auto& list : caseloadFigures(index).worklists) {
        auto rows = index.select(list.filter).rows;
        CHECK(std::set(rows.begin(), rows.end()) == std::set(list.rows.begin(), list.rows.end()));
        if (list.name == "boundary_coming")
            CHECK(list.rows == index.select(list.filter, {ClientSortKey::Boundary, false}).rows);
    }
}
