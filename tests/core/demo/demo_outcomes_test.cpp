#include "core/demo/demo_generator.h"
#include "core/demo/demo_surveys.h"
#include "core/outcomes/outcome_rules.h"
#include "core/surveys/survey_rules.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <set>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 23);

std::vector<DemoDossier> dossiersOf(std::int64_t clients, std::uint64_t seed)
{
    DemoRequest request;
    request.clients = clients;
    request.seed = seed;
    request.today = kToday;
    DemoGenerator generator(request);
    std::vector<DemoDossier> dossiers;
    while (auto dossier = generator.next())
        dossiers.push_back(std::move(*dossier));
    return dossiers;
}

const std::vector<DemoDossier>& largeOffice()
{
    static const auto dossiers = dossiersOf(3'000, 7);
    return dossiers;
}

} // namespace

TEST_CASE("Every outcome of the example office keeps the rules")
{
    std::set<ClientOutcomeId> ids;
    for (const auto& dossier : largeOffice()) {
        for (const auto& outcome : dossier.outcomes) {
            const auto findings = check(outcome, {dossier.outcomes, dossier.spells, {}, kToday});
            INFO(outcome.happenedOn.iso() << ' ' << (findings.empty() ? "" : findings.front().code));
            CHECK(findings.empty());
            CHECK(outcome.client == dossier.client.id);
            CHECK(ids.insert(outcome.id).second);
        }
        CHECK(std::ranges::is_sorted(dossier.outcomes, {}, &ClientOutcome::happenedOn));
    }
}

TEST_CASE("The example office has work, other exits, work that lasted, that did not, and that nobody asked after")
{
    std::map<OutcomeKind, int> kinds;
    std::map<Lasting, int> lasting;
    std::set<std::string> reasons;
    int ended = 0;
    int recorded = 0;
    for (const auto& dossier : largeOffice()) {
        for (const auto& outcome : dossier.outcomes) {
            ++kinds[outcome.kind];
            if (outcome.isWork())
                ++lasting[outcome.lasting];
            else
                reasons.insert(outcome.exitReason);
        }
        if (dossier.spells.back().during.last) {
            ++ended;
            recorded += dossier.outcomes.empty() ? 0 : 1;
        }
    }
    CHECK(kinds[OutcomeKind::FullTimeWork] > kinds[OutcomeKind::PartTimeWork]);
    CHECK(kinds[OutcomeKind::PartTimeWork] > 50);
    CHECK(kinds[OutcomeKind::OtherExit] > 50);
    CHECK(lasting[Lasting::Lasted] > lasting[Lasting::EndedEarly]);
    CHECK(lasting[Lasting::EndedEarly] > 20);
    CHECK(lasting[Lasting::Open] > 20);
    CHECK(reasons.size() >= 6);
    CHECK(recorded * 10 > ended * 7);
    CHECK(recorded < ended); // somebody forgot
}

TEST_CASE("A plan that was closed for work and the outcome of its client say the same")
{
    int compared = 0;
    for (const auto& dossier : largeOffice()) {
        const auto& plans = dossier.process.plans;
        if (plans.empty() || plans.back().closingReason != "work" || dossier.client.deceasedOn ||
            dossier.client.emigratedOn)
            continue;
        ++compared;
        REQUIRE_FALSE(dossier.outcomes.empty());
        CHECK(dossier.outcomes.back().isWork());
    }
    CHECK(compared > 10);
}

TEST_CASE("Outcomes come from streams of their own: the same seed gives the same")
{
    const auto once = dossiersOf(80, 5);
    CHECK(once == dossiersOf(80, 5));
    CHECK_FALSE(once == dossiersOf(80, 6));
}

TEST_CASE("Every answer to a survey of the example office keeps the rules, and not everybody answers")
{
    IdGenerator ids;
    const auto surveys = demoSurveys(DemoRandom(7), ids, 1'000, StaffId(), kToday);
    REQUIRE(surveys.rounds.size() >= 8);
    for (const auto& round : surveys.rounds) {
        CHECK(check(round, surveys.rounds, kToday).empty());
        std::uint64_t before = 0;
        for (const auto& answer : surveys.answers) {
            if (answer.round != round.id)
                continue;
            CHECK(check(answer, round, before++, kToday).empty());
        }
        CHECK(before > 5);
        CHECK(before < static_cast<std::uint64_t>(round.invited) * 7 / 10);
    }
    const auto satisfaction = satisfactionOf(surveys.rounds, surveys.answers);
    CHECK(*satisfaction.groups.front().figures.front().mean > 3);
    CHECK(*satisfaction.groups.front().figures.front().mean < 4.5);
}
