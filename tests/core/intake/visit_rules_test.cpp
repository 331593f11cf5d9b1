#include "core/intake/visit_rules.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 24);

DeskEntry visitAt(const std::string& name, VisitState state, int arrived, std::optional<int> ended = {})
{
    static IdGenerator ids;
    Visit visit;
    visit.id = ids.make<VisitId>();
    visit.visitor = name;
    visit.state = state;
    visit.arrivedAt = {kToday, arrived};
    if (ended)
        visit.endedAt = Moment{kToday, *ended};
    return {visit, {}, name, {}, false};
}

DeskEntry expectedAt(const std::string& name, int minute)
{
    Contact contact;
    contact.at = {kToday, minute};
    return {{}, contact, name, {}, true};
}

} // namespace

TEST_CASE("The desk sees who waits longest first, then conversations, then who is expected, and the last helped last")
{
    std::vector<DeskEntry> entries{
        visitAt("helped early", VisitState::Done, 480, 500), expectedAt("expected late", 900),
        visitAt("talking", VisitState::Talking, 490),        visitAt("waits short", VisitState::Waiting, 540),
        visitAt("routed", VisitState::Routed, 485),          visitAt("went away", VisitState::Left, 470, 520),
        visitAt("waits long", VisitState::Waiting, 500),     expectedAt("expected soon", 560),
    };
    sortForDesk(entries);
    std::vector<std::string> names;
    for (const auto& entry : entries)
        names.push_back(entry.name);
    CHECK(names == std::vector<std::string>{"waits long", "waits short", "routed", "talking", "expected soon",
                                            "expected late", "went away", "helped early"});
    CHECK(waitingCount(entries) == 3);
}

TEST_CASE("Waiting ends when the conversation begins or the visitor goes away")
{
    Visit visit;
    visit.arrivedAt = {kToday, 600};
    CHECK(minutesWaited(visit, {kToday, 612}) == 12);
    CHECK(minutesWaited(visit, {kToday, 590}) == 0); // a clock that was put back
    visit.endedAt = Moment{kToday, 640};
    CHECK(minutesWaited(visit, {kToday, 700}) == 40);
    visit.startedAt = Moment{kToday, 615};
    CHECK(minutesWaited(visit, {kToday, 700}) == 15);
    CHECK(minutesWaited(visit, {addDays(kToday, 1), 0}) == 15);
}

TEST_CASE("Each step follows on some states and not on others")
{
    using S = VisitState;
    struct Case {
        VisitStep step;
        std::vector<VisitState> allowed;
    };
    const auto [step, allowed] = GENERATE(values<Case>({
        {VisitStep::Assign, {S::Waiting}},
        {VisitStep::HandOver, {S::Routed, S::Talking}},
        {VisitStep::Refuse, {S::Routed}},
        {VisitStep::Start, {S::Waiting, S::Routed}},
        {VisitStep::End, {S::Talking}},
        {VisitStep::Leave, {S::Waiting, S::Routed}},
    }));
    for (const auto state : {S::Waiting, S::Routed, S::Talking, S::Done, S::Left}) {
        Visit visit;
        visit.state = state;
        const bool isAllowed = std::ranges::find(allowed, state) != allowed.end();
        CHECK(checkStep(visit, step, {}, "omdat").empty() == isAllowed);
    }
}

TEST_CASE("Handing over and refusing need a reason, and a hand-over another colleague")
{
    IdGenerator ids;
    Visit visit;
    visit.state = VisitState::Routed;
    visit.coach = ids.make<StaffId>();
    CHECK(checkStep(visit, VisitStep::Refuse, {}, " ").front().code == "reason_missing");
    CHECK(checkStep(visit, VisitStep::HandOver, ids.make<StaffId>(), "").front().code == "reason_missing");
    CHECK(checkStep(visit, VisitStep::HandOver, visit.coach, "omdat").front().code == "same_colleague");
    CHECK(checkStep(visit, VisitStep::Start, {}, "").empty());
}

TEST_CASE("A visit is of somebody: a client, or at least a name")
{
    IdGenerator ids;
    Visit visit;
    visit.visitor = "  ";
    CHECK(check(visit).front().code == "visitor_missing");
    visit.visitor = "K. Bos";
    CHECK(check(visit).empty());
    visit.visitor.clear();
    visit.client = ids.make<ClientId>();
    CHECK(check(visit).empty());
    visit.subject = std::string(1001, 'x');
    CHECK(check(visit).front().code == "text_too_long");
}
