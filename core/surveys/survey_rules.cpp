#include "core/surveys/survey_rules.h"

#include "core/base/text.h"
#include "core/evidence/display_rules.h"
#include "core/plan/plan_rules.h"
#include "core/surveys/survey_fields.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace werkpad
{

namespace
{

constexpr int kMostInvited = 1'000'000;

void block(std::vector<Finding>& findings, std::string_view field, std::string_view code, std::string value = {})
{
    findings.push_back({std::string(field), Severity::Blocking, std::string(code), std::move(value)});
}

void checkScores(const SurveyAnswer& answer, Audience audience, std::vector<Finding>& findings)
{
    const auto scores = parseScores(answer.scores);
    if (!scores) {
        block(findings, "scores", "survey_scores_unreadable", answer.scores);
        return;
    }
    std::set<std::string> seen;
    for (const auto& [code, score] : *scores) {
        const auto* principle = findPrinciple(code);
        if (!principle || !principle->isFor(audience))
            block(findings, code, "principle_unknown", code);
        else if (score < kLowestScore || score > kHighestScore)
            block(findings, code, "survey_score_out_of_range", std::to_string(score));
        else if (!seen.insert(code).second)
            block(findings, code, "principle_repeated", code);
    }
    const auto isOverall = [](const auto& score) { return score.first == kOverall; };
    if (std::ranges::none_of(*scores, isOverall))
        block(findings, std::string(kOverall), "survey_score_missing");
}

// --- figures ---------------------------------------------------------------------------------------------------------

struct Tally {
    std::uint64_t answers = 0;
    std::uint64_t sum = 0;
    std::uint64_t topBox = 0;
};

// What is counted of one audience, over one channel or all.
struct Count {
    std::uint64_t rounds = 0;
    Proportion response{};
    std::unordered_map<std::string, Tally> byPrinciple{};

    void add(const SurveyRound& round, std::span<const Scores> answers)
    {
        ++rounds;
        const auto invited = static_cast<std::uint64_t>(std::max(0, round.invited));
        response.of += std::max<std::uint64_t>(invited, answers.size());
        response.count += answers.size();
        for (const auto& scores : answers)
            for (const auto& [code, score] : scores) {
                Tally& tally = byPrinciple[code];
                ++tally.answers;
                tally.sum += static_cast<std::uint64_t>(score);
                tally.topBox += score >= kTopBoxFrom ? 1 : 0;
            }
    }

    [[nodiscard]] SatisfactionGroup group(Audience audience, std::optional<Channel> channel) const
    {
        SatisfactionGroup group{audience, channel, rounds, response, {}, {}};
        if (isRateShown(response.of))
            group.responseInterval = wilson(response);
        for (const auto& principle : clientPrinciples()) {
            if (!principle.isFor(audience))
                continue;
            SatisfactionFigure figure;
            figure.principle = principle.code;
            if (const auto found = byPrinciple.find(principle.code); found != byPrinciple.end()) {
                const Tally& tally = found->second;
                figure.answers = tally.answers;
                figure.topBox = {tally.topBox, tally.answers};
            }
            if (isRateShown(figure.answers)) {
                figure.mean =
                    static_cast<double>(byPrinciple.at(principle.code).sum) / static_cast<double>(figure.answers);
                figure.topBoxInterval = wilson(figure.topBox);
            }
            group.figures.push_back(std::move(figure));
        }
        return group;
    }
};

bool isUsable(const Scores& scores, Audience audience)
{
    return std::ranges::all_of(scores, [audience](const auto& one) {
        const auto* principle = findPrinciple(one.first);
        return principle && principle->isFor(audience) && one.second >= kLowestScore && one.second <= kHighestScore;
    });
}

} // namespace

std::vector<Finding> check(const SurveyRound& round, std::span<const SurveyRound> others, Date today)
{
    std::vector<Finding> findings;
    if (trimmed(round.name).empty())
        block(findings, "name", "required");
    const bool isTaken = std::ranges::any_of(others, [&round](const SurveyRound& other) {
        return other.id != round.id && fold(other.name) == fold(round.name);
    });
    if (isTaken)
        block(findings, "name", "survey_round_known", round.name);
    if (round.sentOn > today)
        block(findings, "sent_on", "in_future", round.sentOn.dutch());
    if (round.invited < 1 || round.invited > kMostInvited)
        block(findings, "invited", "out_of_range", "1-" + std::to_string(kMostInvited));
    checkText("name", round.name, kLongestLine, findings);
    return findings;
}

std::vector<Finding> check(const SurveyAnswer& answer, const SurveyRound& round, std::uint64_t answersBefore,
                           Date today)
{
    std::vector<Finding> findings;
    checkScores(answer, round.audience, findings);
    if (answer.answeredOn > today)
        block(findings, "answered_on", "in_future", answer.answeredOn.dutch());
    else if (answer.answeredOn < round.sentOn)
        block(findings, "answered_on", "before_survey", round.sentOn.dutch());
    if (answersBefore >= static_cast<std::uint64_t>(std::max(0, round.invited)))
        block(findings, "survey_round", "survey_full", std::to_string(round.invited));
    checkText("remark", answer.remark, kLongestNote, findings);
    return findings;
}

Satisfaction satisfactionOf(std::span<const SurveyRound> rounds, std::span<const SurveyAnswer> answers)
{
    std::unordered_map<SurveyRoundId, std::vector<Scores>> byRound;
    std::unordered_map<SurveyRoundId, Audience> audiences;
    for (const auto& round : rounds)
        audiences.emplace(round.id, round.audience);
    for (const auto& answer : answers) {
        const auto audience = audiences.find(answer.round);
        auto scores = parseScores(answer.scores);
        if (audience != audiences.end() && scores && isUsable(*scores, audience->second))
            byRound[answer.round].push_back(*std::move(scores));
    }
    Satisfaction satisfaction;
    for (const Audience audience : {Audience::Jobseekers, Audience::Employers}) {
        Count all;
        std::array<Count, storedCodes(Channel{}).size()> byChannel;
        for (const auto& round : rounds) {
            if (round.audience != audience)
                continue;
            all.add(round, byRound[round.id]);
            byChannel.at(static_cast<std::size_t>(round.channel)).add(round, byRound[round.id]);
        }
        satisfaction.groups.push_back(all.group(audience, std::nullopt));
        for (std::size_t channel = 0; channel < byChannel.size(); ++channel)
            if (byChannel.at(channel).rounds > 0)
                satisfaction.groups.push_back(byChannel.at(channel).group(audience, static_cast<Channel>(channel)));
    }
    return satisfaction;
}

} // namespace werkpad
