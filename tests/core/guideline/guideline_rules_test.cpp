#include "core/guideline/example_guideline.h"
#include "core/guideline/guideline_rules.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 24);

GuidelineRule aRule(std::string group, std::string type, int rank = 1, Period period = Period::Months3To6)
{
    GuidelineRule rule;
    rule.id = IdGenerator().make<GuidelineRuleId>();
    rule.period = period;
    rule.group = std::move(group);
    rule.serviceType = std::move(type);
    rule.rank = rank;
    rule.argument = "omdat";
    rule.source = "teamoverleg";
    rule.during = {addDays(kToday, -100), {}};
    return rule;
}

Deviation aDeviation(DeviationKind kind, std::string type, Date on = kToday, Period period = Period::Months3To6)
{
    Deviation deviation;
    deviation.id = IdGenerator().make<DeviationId>();
    deviation.kind = kind;
    deviation.serviceType = std::move(type);
    deviation.period = period;
    deviation.argument = "baan in zicht";
    deviation.on = on;
    return deviation;
}

// A client in its fourth month, 45+ perhaps, with weak self-reliance.
struct Facts {
    std::vector<GuidelineRule> rules{};
    std::vector<Service> services{};
    std::optional<Period> period = Period::Months3To6;
    std::vector<ClientGroup> groups{{"everyone", true}, {"theme:over_45", false}, {"self_reliance:limited", true}};
    std::vector<std::string> inPlan{};
    std::vector<Deviation> deviations{};

    [[nodiscard]] Advice advice() const
    {
        return advise({rules, services, period, groups, inPlan, deviations}, kToday);
    }
    [[nodiscard]] std::vector<std::string> types() const
    {
        std::vector<std::string> found;
        for (const auto& suggestion : advice().suggestions)
            found.push_back(suggestion.serviceType);
        return found;
    }
};

using Types = std::vector<std::string>;

} // namespace

TEST_CASE("A line suggests its service to a client of its group in its period, while it is in force")
{
    Facts facts;
    facts.rules = {aRule("everyone", "coaching")};
    CHECK(facts.types() == Types{"coaching"});
    facts.period = Period::Months0To3;
    CHECK(facts.types().empty());
    facts.period = std::nullopt;
    CHECK(facts.types().empty());
    facts.period = Period::Months3To6;
    facts.groups = {{"theme:youth", true}};
    CHECK(facts.types().empty());
}

TEST_CASE("A line counts from its first to its last day, both included")
{
    Facts facts;
    facts.rules = {aRule("everyone", "coaching")};
    auto& during = facts.rules.front().during;
    during = {kToday, kToday};
    CHECK(facts.types() == Types{"coaching"});
    during = {addDays(kToday, 1), {}};
    CHECK(facts.types().empty());
    during = {addDays(kToday, -9), addDays(kToday, -1)};
    CHECK(facts.types().empty());
}

TEST_CASE("Several lines for one service make one suggestion with every reason, certain ones first, then by rank")
{
    Facts facts;
    facts.rules = {aRule("theme:over_45", "coaching", 1), aRule("everyone", "coaching", 3),
                   aRule("self_reliance:limited", "coaching", 2)};
    const auto advice = facts.advice();
    REQUIRE(advice.suggestions.size() == 1);
    Types groups;
    for (const auto& reason : advice.suggestions.front().reasons)
        groups.push_back(reason.rule.group);
    CHECK(groups == Types{"self_reliance:limited", "everyone", "theme:over_45"});
    CHECK(advice.suggestions.front().isCertain());
}

TEST_CASE("What follows only from a possible group is a possible suggestion, and comes last")
{
    Facts facts;
    facts.rules = {aRule("theme:over_45", "network_training", 1), aRule("everyone", "mediation", 5)};
    const auto advice = facts.advice();
    CHECK(facts.types() == Types{"mediation", "network_training"});
    CHECK(advice.suggestions.front().isCertain());
    CHECK_FALSE(advice.suggestions.back().isCertain());
}

TEST_CASE("Suggestions come by rank, and equal ranks in the order of the types")
{
    Facts facts;
    facts.rules = {aRule("everyone", "self_employment", 2), aRule("everyone", "schooling", 2),
                   aRule("everyone", "childcare", 1)};
    CHECK(facts.types() == Types{"childcare", "schooling", "self_employment"});
}

TEST_CASE("A suggestion names the services of the catalogue that fit this client")
{
    Facts facts;
    facts.rules = {aRule("everyone", "language")};
    Service fitting;
    fitting.name = "Taalles";
    fitting.type = "language";
    Service tooLate = fitting;
    tooLate.periods = {">12"};
    facts.services = {fitting, tooLate};
    CHECK(facts.advice().suggestions.front().services == std::vector{fitting});
}

TEST_CASE("What is in the plan is marked so, and what is there without being suggested stands apart")
{
    Facts facts;
    facts.rules = {aRule("everyone", "coaching"), aRule("everyone", "mediation")};
    facts.inPlan = {"mediation", "debt_help", ""};
    const auto advice = facts.advice();
    REQUIRE(advice.suggestions.size() == 2);
    for (const auto& suggestion : advice.suggestions)
        CHECK(suggestion.isInPlan == (suggestion.serviceType == "mediation"));
    REQUIRE(advice.outside.size() == 1);
    CHECK(advice.outside.front().serviceType == "debt_help");
}

TEST_CASE("A deviation stands with what it is about, the newest first, and only in its own period")
{
    Facts facts;
    facts.rules = {aRule("everyone", "coaching")};
    facts.inPlan = {"debt_help"};
    const auto older = aDeviation(DeviationKind::NotFollowed, "coaching", addDays(kToday, -9));
    const auto newer = aDeviation(DeviationKind::NotFollowed, "coaching");
    const auto outside = aDeviation(DeviationKind::Outside, "debt_help");
    facts.deviations = {newer, older, outside};
    CHECK(facts.advice().suggestions.front().deviation == newer);
    CHECK(facts.advice().outside.front().deviation == outside);

    for (auto& deviation : facts.deviations)
        deviation.period = Period::Months0To3;
    CHECK_FALSE(facts.advice().suggestions.front().deviation.has_value());
    CHECK_FALSE(facts.advice().outside.front().deviation.has_value());
}

TEST_CASE("Each fault of a line is named at its field")
{
    struct Case {
        std::string field;
        std::string code;
        std::function<void(GuidelineRule&)> spoil;
    };
    const std::vector<Case> cases{
        {"client_group", "value_missing", [](GuidelineRule& r) { r.group.clear(); }},
        {"client_group", "value_unknown", [](GuidelineRule& r) { r.group = "theme:retired"; }},
        {"service_type", "value_missing", [](GuidelineRule& r) { r.serviceType.clear(); }},
        {"service_type", "value_unknown", [](GuidelineRule& r) { r.serviceType = "magic"; }},
        {"argument", "rule_argument_missing", [](GuidelineRule& r) { r.argument = " "; }},
        {"source", "rule_source_missing", [](GuidelineRule& r) { r.source.clear(); }},
        {"last_day", "end_before_begin", [](GuidelineRule& r) { r.during.last = addDays(r.during.first, -1); }},
    };
    CHECK(check(aRule("everyone", "coaching"), {}).empty());
    for (const auto& [field, code, spoil] : cases) {
        INFO(field << " " << code);
        auto rule = aRule("everyone", "coaching");
        spoil(rule);
        const auto findings = check(rule, {});
        REQUIRE(findings.size() == 1);
        CHECK(findings.front().field == field);
        CHECK(findings.front().code == code);
    }
}

TEST_CASE("The same line twice in the same days is refused, after its end it may come back")
{
    auto known = aRule("everyone", "coaching");
    auto again = aRule("everyone", "coaching", 9);
    CHECK(check(again, std::vector{known}).front().code == "rule_repeated");
    CHECK(check(known, std::vector{known}).empty());
    known.during.last = addDays(kToday, -1);
    again.during.first = kToday;
    CHECK(check(again, std::vector{known}).empty());
}

TEST_CASE("A deviation needs a type and an argument, and is recorded once in a period")
{
    auto deviation = aDeviation(DeviationKind::NotFollowed, "coaching");
    CHECK(check(deviation, {}).empty());
    auto other = aDeviation(DeviationKind::NotFollowed, "coaching");
    CHECK(check(deviation, std::vector{other}).front().code == "deviation_repeated");
    other.period = Period::Months0To3;
    CHECK(check(deviation, std::vector{other}).empty());
    deviation.argument = "\n";
    deviation.serviceType = "magic";
    CHECK(check(deviation, {}).size() == 2);
}

TEST_CASE("The example guideline is right, covers every period, and says that it is no research")
{
    const auto rules = exampleGuideline(kToday);
    for (const Period period : kPeriods)
        CHECK(std::ranges::count(rules, period, &GuidelineRule::period) >= 4);
    std::vector<GuidelineRule> before;
    for (auto rule : rules) {
        rule.id = IdGenerator().make<GuidelineRuleId>();
        INFO(periodCode(rule.period) << ' ' << rule.group << ' ' << rule.serviceType);
        CHECK(check(rule, before).empty());
        CHECK(rule.source.find("geen onderzoek") != std::string::npos);
        CHECK(rule.during.first == kToday);
        before.push_back(rule);
    }
}
