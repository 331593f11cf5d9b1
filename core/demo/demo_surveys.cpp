#include "core/demo/demo_surveys.h"

#include "core/surveys/client_principle.h"

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

constexpr int kHalfYears = 4;
constexpr int kFewestAsked = 25;
constexpr int kMostAsked = 200;

struct Asked {
    Audience audience;
    Channel channel;
    const char* about;
    int answers;                            // per mille of who is asked
    std::array<int, kHighestScore> weights; // of the scores
};

constexpr std::array kAsked{
    Asked{Audience::Jobseekers, Channel::Desk, "balie", 430, {4, 9, 22, 43, 22}},
    Asked{Audience::Jobseekers, Channel::Telephone, "telefoon", 360, {7, 13, 27, 38, 15}},
    Asked{Audience::Jobseekers, Channel::Internet, "internet", 240, {9, 16, 29, 34, 12}},
    Asked{Audience::Employers, Channel::Telephone, "werkgevers", 380, {3, 8, 25, 45, 19}},
};

std::string scoresOf(DemoRandom& random, const Asked& asked)
{
    const auto draw = [&] { return kLowestScore + static_cast<int>(random.weighted(asked.weights)); };
    Scores scores{{std::string(kOverall), draw()}};
    for (const auto& principle : clientPrinciples()) {
        const bool isSkipped = random.chance(60);
        // What somebody thinks of one thing is near to what he thinks of the whole.
        const int score = std::clamp((draw() + scores.front().second + 1) / 2, kLowestScore, kHighestScore);
        if (principle.isFor(asked.audience) && principle.code != kOverall && !isSkipped)
            scores.emplace_back(principle.code, score);
    }
    return scoresText(scores);
}

} // namespace

DemoSurveys demoSurveys(DemoRandom random, IdGenerator& ids, std::int64_t clients, StaffId author, Date today)
{
    DemoSurveys surveys;
    const int invited = static_cast<int>(std::clamp<std::int64_t>(clients / 10, kFewestAsked, kMostAsked));
    for (int half = kHalfYears; half >= 1; --half) {
        const Date sentOn = addMonths(today, -6 * half + 4);
        for (const auto& asked : kAsked) {
            SurveyRound round;
            round.id = ids.make<SurveyRoundId>();
            round.name = sentOn.iso().substr(0, 7) + " " + asked.about;
            round.audience = asked.audience;
            round.channel = asked.channel;
            round.sentOn = sentOn;
            round.invited = invited;
            for (int i = 0; i < invited; ++i) {
                if (!random.chance(asked.answers))
                    continue;
                SurveyAnswer answer;
                answer.id = ids.make<SurveyAnswerId>();
                answer.round = round.id;
                answer.answeredOn = addDays(sentOn, random.between(0, 21));
                answer.scores = scoresOf(random, asked);
                answer.author = author;
                surveys.answers.push_back(std::move(answer));
            }
            surveys.rounds.push_back(std::move(round));
        }
    }
    return surveys;
}

} // namespace werkpad
