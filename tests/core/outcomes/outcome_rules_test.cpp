#include "core/outcomes/outcome_rules.h"
#include "tests/support/builders.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 23);

ClientOutcome work(Date on = Date(2026, 3, 1), OutcomeKind kind = OutcomeKind::FullTimeWork)
{
    ClientOutcome outcome;
    outcome.kind = kind;
    outcome.happenedOn = on;
    return outcome;
}

ClientOutcome exitFor(const std::string& reason)
{
    ClientOutcome outcome = work(Date(2026, 3, 1), OutcomeKind::OtherExit);
    outcome.exitReason = reason;
    return outcome;
}

ExitReason own(const std::string& name, std::optional<Date> endedOn = {})
{
    return {ExitReasonId(), name, endedOn};
}

// "field code" of each, blocking ones only.
std::vector<std::string> refusals(const ClientOutcome& outcome, const OutcomeContext& context)
{
    std::vector<std::string> found;
    for (const auto& finding : check(outcome, context))
        if (finding.severity == Severity::Blocking)
            found.push_back(finding.field + " " + finding.code);
    return found;
}

std::vector<std::string> refusals(const ClientOutcome& outcome)
{
    return refusals(outcome, {{}, {}, {}, kToday});
}

using Codes = std::vector<std::string>;

} // namespace

TEST_CASE("Work needs a day and nothing more; another exit needs a reason of the list")
{
    CHECK(refusals(work()).empty());
    CHECK(refusals(work(kToday, OutcomeKind::PartTimeWork)).empty());
    CHECK(refusals(exitFor("moved")).empty());
    CHECK(refusals(exitFor("")) == Codes{"exit_reason value_missing"});
    CHECK(refusals(exitFor("mantelzorg")) == Codes{"exit_reason value_unknown"});
    ClientOutcome both = work();
    both.exitReason = "moved";
    CHECK(refusals(both) == Codes{"exit_reason exit_reason_with_work"});
}

TEST_CASE("A reason that the office added can be chosen until its last day, and stays right where it was recorded")
{
    const std::vector<ExitReason> reasons{own("Mantelzorg"), own("Militaire dienst", Date(2026, 6, 30))};
    const OutcomeContext context{{}, {}, reasons, kToday};
    CHECK(refusals(exitFor("Mantelzorg"), context).empty());
    CHECK(refusals(exitFor("Militaire dienst"), context) == Codes{"exit_reason value_unknown"});
    CHECK(refusals(exitFor("Militaire dienst"), {{}, {}, reasons, Date(2026, 6, 30)}).empty());

    IdGenerator ids;
    ClientOutcome recorded = exitFor("Militaire dienst");
    recorded.id = ids.make<ClientOutcomeId>();
    const std::vector<ClientOutcome> known{recorded};
    recorded.remark = "tot de zomer";
    CHECK(refusals(recorded, {known, {}, reasons, kToday}).empty());
}

TEST_CASE("Work lasted when that was seen after six months, not a day before")
{
    ClientOutcome outcome = work(Date(2025, 8, 31));
    outcome.lasting = Lasting::Lasted;
    CHECK(refusals(outcome) == Codes{"lasting_checked_on date_missing"});
    outcome.lastingCheckedOn = Date(2026, 2, 27);
    CHECK(refusals(outcome) == Codes{"lasting_checked_on lasting_too_early"});
    outcome.lastingCheckedOn = Date(2026, 2, 28); // 31 August and six months
    CHECK(refusals(outcome).empty());
    outcome.lastingCheckedOn = addDays(kToday, 1);
    CHECK(refusals(outcome) == Codes{"lasting_checked_on in_future"});

    outcome.lastingCheckedOn = Date(2026, 3, 15);
    outcome.returnedOn = Date(2026, 2, 1);
    CHECK(refusals(outcome) == Codes{"returned_on lasted_but_returned"});
    outcome.returnedOn = Date(2026, 2, 28);
    CHECK(refusals(outcome).empty());

    outcome.lasting = Lasting::EndedEarly;
    outcome.returnedOn.reset();
    outcome.lastingCheckedOn = Date(2025, 10, 1);
    CHECK(refusals(outcome).empty());
    outcome.lastingCheckedOn = Date(2025, 8, 1);
    CHECK(refusals(outcome) == Codes{"lasting_checked_on before_outcome"});
    outcome.lasting = Lasting::Open;
    CHECK(refusals(outcome) == Codes{"lasting_checked_on lasting_not_said"});
}

TEST_CASE("Only work can last")
{
    ClientOutcome outcome = exitFor("pension");
    outcome.lasting = Lasting::Lasted;
    outcome.lastingCheckedOn = Date(2026, 10, 1);
    CHECK(refusals(outcome) == Codes{"lasting lasting_without_work"});
}

TEST_CASE("Somebody comes back on or after the day of leaving, and not in the future")
{
    ClientOutcome outcome = work();
    outcome.returnedOn = Date(2026, 2, 28);
    CHECK(refusals(outcome) == Codes{"returned_on before_outcome"});
    outcome.returnedOn = addDays(kToday, 1);
    CHECK(refusals(outcome) == Codes{"returned_on in_future"});
    outcome.returnedOn = outcome.happenedOn;
    CHECK(refusals(outcome).empty());
}

TEST_CASE("The same outcome twice on a day is a mistake; part-time work before full-time work is not")
{
    IdGenerator ids;
    ClientOutcome first = work();
    first.id = ids.make<ClientOutcomeId>();
    const std::vector<ClientOutcome> others{first};
    CHECK(refusals(work(), {others, {}, {}, kToday}) == Codes{"happened_on outcome_repeated"});
    CHECK(refusals(first, {others, {}, {}, kToday}).empty());
    CHECK(refusals(work(Date(2026, 3, 1), OutcomeKind::PartTimeWork), {others, {}, {}, kToday}).empty());
}

TEST_CASE("A spell that is still open is worth a look, unless the work is part-time or the client came back")
{
    const auto warns = [](const ClientOutcome& outcome, const UnemploymentSpell& spell) {
        const std::vector<UnemploymentSpell> spells{spell};
        const auto findings = check(outcome, {{}, spells, {}, kToday});
        return std::ranges::any_of(findings, [](const Finding& f) { return f.code == "spell_still_open"; });
    };
    const UnemploymentSpell open = aSpell({}, Date(2026, 1, 1));
    CHECK(warns(work(), open));
    CHECK_FALSE(warns(work(Date(2026, 3, 1), OutcomeKind::PartTimeWork), open));
    CHECK_FALSE(warns(work(), aSpell({}, Date(2026, 1, 1), Date(2026, 2, 28))));
    CHECK_FALSE(warns(work(), aSpell({}, Date(2026, 4, 1)))); // a later one
    ClientOutcome back = work();
    back.returnedOn = Date(2026, 4, 1);
    CHECK_FALSE(warns(back, open));
}

TEST_CASE("Work is to be confirmed from the day on which six months are over until somebody has")
{
    ClientOutcome outcome = work(Date(2026, 5, 23));
    CHECK(isToBeConfirmed(outcome, kToday));
    CHECK_FALSE(isToBeConfirmed(outcome, addDays(kToday, -1)));
    outcome.lasting = Lasting::Lasted;
    CHECK_FALSE(isToBeConfirmed(outcome, kToday));
    CHECK_FALSE(isToBeConfirmed(exitFor("moved"), kToday));
}

TEST_CASE("A reason is found by code, by either label and by the name that the office gave, in any case")
{
    const std::vector<ExitReason> reasons{own("Mantelzorg")};
    CHECK(exitReasonCalled("moved", reasons) == "moved");
    CHECK(exitReasonCalled("VERHUISD", reasons) == "moved");
    CHECK(exitReasonCalled("own business", reasons) == "self_employed");
    CHECK(exitReasonCalled("mantelzorg", reasons) == "Mantelzorg");
    CHECK_FALSE(exitReasonCalled("zomaar", reasons));
    CHECK_FALSE(exitReasonCalled("", reasons));
}

TEST_CASE("A reason is added once, under a name that the list does not have")
{
    IdGenerator ids;
    const std::vector<ExitReason> known{{ids.make<ExitReasonId>(), "Mantelzorg", {}}};
    const auto codeFor = [&](const std::string& name) {
        const auto findings = check(ExitReason{ids.make<ExitReasonId>(), name, {}}, known);
        return findings.empty() ? std::string() : findings.front().code;
    };
    CHECK(codeFor("Militaire dienst").empty());
    CHECK(codeFor("MANTELZORG") == "exit_reason_known");
    CHECK(codeFor("verhuisd") == "exit_reason_known");
    CHECK(codeFor("  ") == "required");
    CHECK(check(known.front(), known).empty());
}
