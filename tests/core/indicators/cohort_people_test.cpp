#include "core/indicators/cohort_actions.h"
#include "core/indicators/cohort_people.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>

#include <utility>

using namespace werkpad;

namespace
{

// The example office, as the page Indicatoren reads it.
struct ExampleOffice {
    TestOffice office{};
    const Date from{2023, 11, 1};
    const Date until{2026, 11, 23};
    CohortAnswer answer{};

    ExampleOffice()
    {
        REQUIRE(office.lead().demo().fill({.clients = 200, .coaches = 3, .seed = 4}));
        auto read = CohortActions(office.lead().context()).read(from, until);
        REQUIRE(read);
        answer = std::move(*read);
    }
};

} // namespace

TEST_CASE("Behind each number of a cohort stand as many stretches as it says, whatever it is split by")
{
    const ExampleOffice o;
    const GroupedCohort& cohort = o.answer.grouped;
    REQUIRE_FALSE(cohort.cohort.members.empty());
    std::uint64_t reached = 0;
    for (const auto indicator : {Indicator::InWork, Indicator::Active, Indicator::InWorkFullTime})
        for (const auto grouping : {CohortGrouping::None, CohortGrouping::Period, CohortGrouping::Theme,
                                    CohortGrouping::Team, CohortGrouping::Month})
            for (const auto& group : cohortGroups(cohort, indicator, grouping))
                for (std::size_t horizon = 0; horizon < kHorizons.size(); ++horizon) {
                    CAPTURE(group.name, horizon);
                    const auto behind = [&](CohortCount count) {
                        return clientsCounted(cohort, group.members, indicator, kHorizons[horizon].months, count)
                            .size();
                    };
                    const HorizonFigure& figure = group.figures.horizons[horizon];
                    CHECK(behind(CohortCount::People) == group.people);
                    CHECK(behind(CohortCount::Reached) == figure.reached);
                    CHECK(behind(CohortCount::Open) == figure.open);
                    CHECK(behind(CohortCount::InFull) == figure.fullFollowUp.of);
                    if (indicator == Indicator::InWork)
                        CHECK(behind(CohortCount::Lasting) == group.lasting[horizon].lasted);
                    reached += figure.reached;
                }
    CHECK(reached > 0);
}

TEST_CASE("Behind each number of a month stand who came and who left in it")
{
    ExampleOffice o;
    const CohortActions actions(o.office.lead().context());
    std::uint64_t left = 0;
    for (const auto& month : o.answer.flow) {
        CAPTURE(month.month.iso());
        const auto behind = [&](FlowCount count) {
            const auto clients = actions.clientsOfMonth(o.until, month.month, count);
            REQUIRE(clients);
            return clients->size();
        };
        CHECK(behind(FlowCount::Came) == month.came);
        CHECK(behind(FlowCount::ToWork) == month.toWork);
        CHECK(behind(FlowCount::Elsewhere) == month.elsewhere);
        CHECK(behind(FlowCount::Everybody) <= month.came + month.toWork + month.elsewhere);
        left += month.toWork + month.elsewhere;
    }
    CHECK(left > 0);
}

TEST_CASE("Who may not see clients does not learn who is behind a month")
{
    TestOffice office;
    const auto auditor = office.colleague("P. de Wit", {Role::Auditor});
    const auto refused =
        CohortActions(auditor->context()).clientsOfMonth(Date(2026, 11, 23), Date(2026, 11, 1), FlowCount::Everybody);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NotPermitted);
}
