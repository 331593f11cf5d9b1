#include "core/surveys/client_principle.h"
#include "core/surveys/published_satisfaction.h"
#include "core/surveys/survey_rules.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

// So many were asked over a channel; of them so many gave a 5, and so many a 2.
struct Asked {
    Channel channel = Channel::Desk;
    int invited = 0;
    int high = 0;
    int low = 0;
};

Satisfaction satisfactionWith(const std::vector<Asked>& channels)
{
    IdGenerator ids;
    std::vector<SurveyRound> rounds;
    std::vector<SurveyAnswer> answers;
    for (const auto& [channel, invited, high, low] : channels) {
        SurveyRound round;
        round.id = ids.make<SurveyRoundId>();
        round.channel = channel;
        round.invited = invited;
        rounds.push_back(round);
        for (int i = 0; i < high + low; ++i) {
            SurveyAnswer answer;
            answer.round = round.id;
            answer.scores = i < high ? "overall=5" : "overall=2";
            answers.push_back(answer);
        }
    }
    return satisfactionOf(rounds, answers);
}

} // namespace

TEST_CASE("Satisfaction leaves the office in multiples of five, with its response and shares")
{
    const auto satisfaction = satisfactionWith({{Channel::Desk, 42, 13, 11}});
    const auto published = publishedSatisfaction(satisfaction);
    REQUIRE(published.size() == satisfaction.groups.size());
    CHECK(published[0].asked == 40);    // 42
    CHECK(published[0].answered == 25); // 24
    CHECK(published[0].hasResponse);
    REQUIRE_FALSE(published[0].figures.empty());
    CHECK(published[0].figures[0].answers == 25);
    CHECK(published[0].figures[0].hasShare);
    CHECK(published[1].asked == 40); // the only channel
}

TEST_CASE("A channel over which few answered takes another one with it, so that it does not follow from all")
{
    const auto satisfaction = satisfactionWith(
        {{Channel::Desk, 60, 20, 15}, {Channel::Telephone, 50, 15, 12}, {Channel::Internet, 30, 2, 1}});
    const auto published = publishedSatisfaction(satisfaction);
    REQUIRE(satisfaction.groups.size() >= 4);
    int withoutShare = 0;
    for (std::size_t place = 0; place < published.size(); ++place) {
        const auto& group = satisfaction.groups[place];
        if (group.audience != Audience::Jobseekers || !group.channel)
            continue;
        withoutShare += published[place].figures[0].hasShare ? 0 : 1;
        if (*group.channel == Channel::Internet) {
            CHECK_FALSE(published[place].figures[0].answers);
            CHECK_FALSE(published[place].figures[0].hasShare);
            CHECK_FALSE(published[place].answered);
        }
    }
    CHECK(withoutShare >= 2);
}

TEST_CASE("When all but a few answered, the response is left out")
{
    const auto published = publishedSatisfaction(satisfactionWith({{Channel::Desk, 40, 20, 18}}));
    CHECK_FALSE(published[0].answered);
    CHECK_FALSE(published[0].hasResponse);
}

TEST_CASE("Of other questions than the overall one, a channel publishes nothing")
{
    const auto satisfaction = satisfactionWith({{Channel::Desk, 42, 13, 11}});
    const auto published = publishedSatisfaction(satisfaction);
    REQUIRE(published[1].figures.size() > 1);
    CHECK_FALSE(published[1].figures[1].answers);
    CHECK(published[0].figures[1].answers == 0); // nobody was asked it
    CHECK(publishedSatisfaction({}).empty());
}
