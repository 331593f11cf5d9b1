#include "core/clients/characteristic_scale.h"
#include "core/evidence/service_counter.h"
#include "core/evidence/service_history_rules.h"
#include "tests/support/asked_people_model.h"
#include "tests/support/generators.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace werkpad;

namespace
{

const DataCut kCut{Date(2026, 11, 23), 28};

struct RandomPeople {
    std::vector<model::Stretch> stretches{};
    std::vector<model::ServiceStart> starts{};

    // By a few numbers, so that a failure stays readable.
    static RandomPeople from(const std::vector<std::tuple<int, int, int, int, int>>& rows)
    {
        RandomPeople people;
        std::size_t person = 0;
        Date first(2018, 1, 1);
        for (const auto& [sameAgain, length, exit, service, follow] : rows) {
            if (sameAgain > 1) {
                ++person;
                first = addDays(Date(2018, 1, 1), (sameAgain * 37) % 2800);
            }
            OutcomeFacts facts;
            facts.firstDay = first;
            facts.followedFrom = addDays(first, follow - 60);
            if (exit > 0) {
                facts.exitedOn = addDays(first, length);
                facts.exitKind = static_cast<std::uint8_t>(1 + exit % 3);
            } else if (exit == 0) {
                facts.followedUntil = addDays(first, length);
            }
            for (int day = service; day >= 0 && day < length + 30; day += 400)
                people.starts.push_back({people.stretches.size(), addDays(first, day)});
            people.stretches.push_back({person, facts});
            first = addDays(first, length + 40);
        }
        return people;
    }
};

auto rows()
{
    using Row = std::tuple<int, int, int, int, int>;
    return rc::gen::container<std::vector<Row>>(rc::gen::tuple(rc::gen::inRange(0, 80), rc::gen::inRange(0, 1100),
                                                               rc::gen::inRange(-1, 6), rc::gen::inRange(-200, 800),
                                                               rc::gen::inRange(0, 200)));
}

} // namespace

TEST_CASE("Counting many questions in one pass gives what working each out person by person gives", "[property]")
{
    CHECK(rc::check([] {
        const auto people = RandomPeople::from(*rows());
        ServiceQuestion question;
        question.serviceType = "coaching";
        question.period = *rc::gen::element(Period::Before, Period::Months0To3, Period::Months3To6, Period::Months6To12,
                                            Period::Over12Months);
        question.group = *rc::gen::element<std::string>("everyone", "theme:youth");
        question.work = *rc::gen::element(WorkCounted::AnySize, WorkCounted::FullTimeOnly);
        const auto isInGroup = [&](std::size_t person, Date on) {
            return question.group == "everyone" || (person + static_cast<std::size_t>(on.year())) % 2 == 0;
        };
        const auto stratumOn = [](std::size_t person, Date on) {
            return static_cast<std::uint16_t>((person + static_cast<std::size_t>(on.month())) % 3);
        };
        const auto expected = model::askedPeople(question, people.stretches, people.starts, isInGroup, stratumOn, kCut);
        const auto counted =
            model::countedPeople(question, people.stretches, people.starts, isInGroup, stratumOn, kCut);
        RC_ASSERT(counted.has_value() == expected.has_value());
        if (!expected)
            return;
        RC_ASSERT(counted->begun == expected->begun);
        RC_ASSERT(counted->atLandmark == expected->atLandmark);
        RC_ASSERT(counted->strata == expected->strata);
    }));
}

TEST_CASE("A history comes back from its bytes as it was", "[property]")
{
    CHECK(rc::check([](const std::vector<std::tuple<Date, int, int, int>>& rows, const std::string& groups) {
        ServiceHistory history;
        for (const auto& [first, length, kind, landmarks] : rows) {
            if (history.stretches.size() == 200)
                break;
            ServiceHistory::Stretch stretch;
            stretch.firstDay = first.dayNumber();
            stretch.followedFrom = first.dayNumber() + length % 1000;
            stretch.exitKind = static_cast<std::uint8_t>(std::abs(kind % 4));
            if (stretch.exitKind != 0)
                stretch.exitedOn = first.dayNumber() + std::abs(length % 5000);
            else if (length % 2 == 0)
                stretch.followedUntil = first.dayNumber() - std::abs(length % 50);
            stretch.landmarks = static_cast<std::uint8_t>(std::abs(landmarks % 5));
            for (std::size_t landmark = 0; landmark < stretch.landmarks; ++landmark)
                stretch.moments.at(landmark) = {static_cast<std::uint16_t>(std::abs(kind % 300)), 1};
            history.starts.push_back({static_cast<std::uint8_t>(history.stretches.size()),
                                      static_cast<std::uint8_t>(std::abs(kind % 200)), Period::Months6To12, 1,
                                      first.dayNumber() + std::abs(length % 400)});
            history.stretches.push_back(stretch);
        }
        history.groupSets = {groups, {}};
        ServiceHistory again;
        again.groupSets = {"something", "else", "of before"};
        unpack(packed(history), again);
        RC_ASSERT(again == history);
    }));
}

TEST_CASE("Groups and strata of a history are those of the day on which people are compared")
{
    RecordedHistory recorded;
    recorded.life.spells.push_back({Date(2024, 1, 1), {}, {}});
    recorded.birth = PartialDate(Date(1998, 2, 1)); // 26 on the first landmark and the second, 27 on the third
    Characteristic characteristic;
    characteristic.axis = Axis::LabourMarketPosition;
    characteristic.value = scaleOf(Axis::LabourMarketPosition)->values.front().code;
    characteristic.observedOn = Date(2024, 8, 1);
    recorded.characteristics.push_back(characteristic);
    recorded.starts.push_back({*placeOfServiceType("coaching"), Date(2024, 5, 1)});
    recorded.starts.push_back({*placeOfServiceType("coaching"), Date(2024, 2, 1)});
    recorded.starts.push_back({*placeOfServiceType("coaching"), Date(2023, 2, 1)}); // before it all
    const auto history = serviceHistoryOf(recorded, {});
    REQUIRE(history.stretches.size() == 1);
    REQUIRE(history.starts.size() == 1);
    CHECK(history.starts[0].on == Date(2024, 2, 1).dayNumber());
    CHECK(history.starts[0].period == Period::Months0To3);
    const auto& stretch = history.stretches[0];
    REQUIRE(stretch.landmarks == kLandmarkMonths.size());
    CHECK(stretch.moments[0].stratum == stretch.moments[1].stratum);
    CHECK(stretch.moments[1].stratum != stretch.moments[2].stratum); // the position was seen in August
    CHECK(stretch.moments[2].stratum != stretch.moments[3].stratum); // and the birthday was in February
    const auto youth = placeOfGroup("theme:youth");
    REQUIRE(youth);
    CHECK(history.isInGroup(stretch.moments[2].groups, *youth));
    CHECK_FALSE(history.isInGroup(stretch.moments[3].groups, *youth));
    const auto position = placeOfGroup("labour_market_position:" + characteristic.value);
    REQUIRE(position);
    CHECK_FALSE(history.isInGroup(stretch.moments[1].groups, *position));
    CHECK(history.isInGroup(stretch.moments[2].groups, *position));
    CHECK(history.isInGroup(stretch.moments[2].groups, *placeOfGroup("everyone")));
}
