#include "core/surveys/survey_rules.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 23);

SurveyRound aRound(const std::string& name = "najaar", int invited = 40)
{
    static IdGenerator ids;
    return {ids.make<SurveyRoundId>(), name, Audience::Jobseekers, Channel::Desk, Date(2026, 10, 1), invited};
}

SurveyAnswer anAnswer(const SurveyRound& round, const std::string& scores)
{
    SurveyAnswer answer;
    answer.round = round.id;
    answer.answeredOn = Date(2026, 10, 5);
    answer.scores = scores;
    return answer;
}

std::vector<std::string> codes(const std::vector<Finding>& findings)
{
    std::vector<std::string> found;
    for (const auto& finding : findings)
        found.push_back(finding.code);
    return found;
}

using Codes = std::vector<std::string>;

const SatisfactionGroup& groupOf(const Satisfaction& all, Audience audience, std::optional<Channel> channel = {})
{
    for (const auto& group : all.groups)
        if (group.audience == audience && group.channel == channel)
            return group;
    FAIL("no such group");
    return all.groups.front();
}

} // namespace

TEST_CASE("Scores are written in the order of the questions and read back")
{
    CHECK(scoresText({{"heard", 5}, {"overall", 4}}) == "overall=4 heard=5");
    CHECK(parseScores("overall=4 heard=5") == Scores{{"overall", 4}, {"heard", 5}});
    CHECK(parseScores("") == Scores{});
    for (const char* bad : {"overall", "overall=", "=4", "overall=vier", "overall=4.5", "overall=99999999999"})
        CHECK_FALSE(parseScores(bad));
}

TEST_CASE("An answer has the overall question and scores from 1 to 5 of what is asked of this audience")
{
    const auto round = aRound();
    const auto of = [&round](const std::string& scores) {
        return codes(check(anAnswer(round, scores), round, 0, kToday));
    };
    CHECK(of("overall=1 heard=5").empty());
    CHECK(of("heard=5") == Codes{"survey_score_missing"});
    CHECK(of("overall=6") == Codes{"survey_score_out_of_range"});
    CHECK(of("overall=0") == Codes{"survey_score_out_of_range"});
    CHECK(of("overall=3 one_face=4") == Codes{"principle_unknown"}); // for employers
    CHECK(of("overall=3 heard=4 heard=4") == Codes{"principle_repeated"});
    CHECK(of("zomaar") == Codes{"survey_scores_unreadable"});
}

TEST_CASE("An answer comes after the survey was sent, not in the future, and from no more people than were asked")
{
    const auto round = aRound("klein", 2);
    SurveyAnswer answer = anAnswer(round, "overall=3");
    answer.answeredOn = Date(2026, 9, 30);
    CHECK(codes(check(answer, round, 0, kToday)) == Codes{"before_survey"});
    answer.answeredOn = addDays(kToday, 1);
    CHECK(codes(check(answer, round, 0, kToday)) == Codes{"in_future"});
    answer.answeredOn = round.sentOn;
    CHECK(check(answer, round, 1, kToday).empty());
    CHECK(codes(check(answer, round, 2, kToday)) == Codes{"survey_full"});
}

TEST_CASE("A survey has a name of its own, a day that has come, and people who were asked")
{
    const std::vector others{aRound("Najaar")};
    CHECK(check(aRound("voorjaar"), others, kToday).empty());
    CHECK(codes(check(aRound("NAJAAR"), others, kToday)) == Codes{"survey_round_known"});
    CHECK(check(others.front(), others, kToday).empty());
    CHECK(codes(check(aRound(" "), others, kToday)) == Codes{"required"});
    CHECK(codes(check(aRound("leeg", 0), others, kToday)) == Codes{"out_of_range"});
    SurveyRound ahead = aRound("straks");
    ahead.sentOn = addDays(kToday, 1);
    CHECK(codes(check(ahead, others, kToday)) == Codes{"in_future"});
}

TEST_CASE("Response, mean and top box come with their intervals, per channel and together")
{
    const auto desk = aRound("balie", 40);
    SurveyRound phone = aRound("telefoon", 20);
    phone.channel = Channel::Telephone;
    const std::vector rounds{desk, phone};
    std::vector<SurveyAnswer> answers;
    for (int i = 0; i < 20; ++i) // twice 3, twelve times 4, six times 5
        answers.push_back(anAnswer(desk, i < 2 ? "overall=3" : i < 14 ? "overall=4 heard=2" : "overall=5"));
    for (int i = 0; i < 5; ++i)
        answers.push_back(anAnswer(phone, "overall=1"));
    const auto all = satisfactionOf(rounds, answers);
    const auto& together = groupOf(all, Audience::Jobseekers);
    CHECK(together.rounds == 2);
    CHECK(together.response == Proportion{25, 60});
    REQUIRE(together.figures.front().principle == "overall");
    CHECK(together.figures.front().answers == 25);
    CHECK(std::abs(*together.figures.front().mean - 89.0 / 25) < 1e-12); // 2x3 + 12x4 + 6x5 + 5x1
    CHECK(together.figures.front().topBox == Proportion{18, 25});
    CHECK(together.figures.front().topBoxInterval == wilson({18, 25}));

    const auto& atDesk = groupOf(all, Audience::Jobseekers, Channel::Desk);
    CHECK(atDesk.response == Proportion{20, 40});
    CHECK(atDesk.responseInterval == wilson({20, 40}));
    const auto& onPhone = groupOf(all, Audience::Jobseekers, Channel::Telephone);
    CHECK(onPhone.response == Proportion{5, 20});
    CHECK(onPhone.figures.front().answers == 5);
    CHECK_FALSE(onPhone.figures.front().mean); // five people are chance, and near to naming them
    CHECK_FALSE(onPhone.figures.front().topBoxInterval);
    CHECK(groupOf(all, Audience::Employers).rounds == 0);
}

TEST_CASE("What cannot be read does not count, and nobody answers who was not asked")
{
    const auto round = aRound("najaar", 10);
    std::vector<SurveyAnswer> answers(12, anAnswer(round, "overall=4"));
    answers.push_back(anAnswer(round, "overall=9"));
    answers.push_back(anAnswer(round, "kapot"));
    answers.push_back(anAnswer(aRound(), "overall=1")); // of a round that is not looked at
    const auto all = satisfactionOf(std::vector{round}, answers);
    const auto& group = groupOf(all, Audience::Jobseekers);
    CHECK(group.response == Proportion{12, 12});
    CHECK(group.figures.front().answers == 12);
}

TEST_CASE("Without surveys there are no figures that pretend")
{
    const auto all = satisfactionOf({}, {});
    REQUIRE(all.groups.size() == 2);
    for (const auto& group : all.groups) {
        CHECK(group.response == Proportion{});
        CHECK_FALSE(group.responseInterval);
        for (const auto& figure : group.figures)
            CHECK_FALSE(figure.mean);
    }
}

TEST_CASE("Every client principle is asked of somebody, and the overall one first, of both")
{
    REQUIRE_FALSE(clientPrinciples().empty());
    const auto& overall = clientPrinciples().front();
    CHECK(overall.code == kOverall);
    CHECK(overall.isFor(Audience::Jobseekers));
    CHECK(overall.isFor(Audience::Employers));
    for (const auto& principle : clientPrinciples()) {
        CHECK_FALSE(principle.audiences.empty());
        CHECK_FALSE(principle.dutch.empty());
        CHECK(findPrinciple(principle.code) == &principle);
    }
}
