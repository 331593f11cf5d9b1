// The evidence and the indicators read the same dossiers: who is in work for one is in work for the other.
#include "core/clients/client_rules.h"
#include "core/evidence/service_outcome_rules.h"
#include "core/evidence/stretch_rules.h"
#include "core/indicators/cohort_rules.h"
#include "core/indicators/indicator_report.h"
#include "tests/support/asked_people_model.h"
#include "tests/support/builders.h"
#include "tests/support/cohort_of.h"
#include "tests/support/generators.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

using namespace werkpad;

namespace
{

const Date kBegin(2022, 1, 1);
const Date kToday(2026, 11, 23);
const SegmentationPolicy kPolicy{4};
const std::array<std::string, 4> kReasons{"work", "work_partly", "education", "new_plan"};

Date dayAfter(int days)
{
    return addDays(kBegin, days);
}

// One dossier, as it is written down.
struct Written {
    std::vector<UnemploymentSpell> spells{};
    std::vector<ClientOutcome> outcomes{};
    std::vector<RecordedClosing> closings{};
    std::optional<Date> registeredOn{};
    std::optional<Date> closedOn{};
    std::optional<PartialDate> diedOn{};

    // As each of the two takes it.
    [[nodiscard]] RecordedLife life() const
    {
        RecordedLife life;
        for (const auto& spell : spells)
            life.spells.push_back({spell.during.first, spell.during.last, spell.registeredOn});
        for (const auto& outcome : outcomes)
            life.outcomes.push_back({outcome.happenedOn, outcome.kind});
        life.planClosings = closings;
        life.registeredOn = registeredOn;
        life.closedOn = closedOn;
        life.goneOn = goneOn(diedOn, {});
        return life;
    }
    [[nodiscard]] CohortFacts facts() const
    {
        CohortFacts facts;
        facts.spells = spells;
        facts.outcomes = outcomes;
        facts.registeredOn = registeredOn;
        facts.closedOn = closedOn;
        facts.goneOn = goneOn(diedOn, {});
        return facts;
    }
};

ClientOutcome anOutcome(Date on, int kind)
{
    ClientOutcome outcome;
    outcome.happenedOn = on;
    outcome.kind = static_cast<OutcomeKind>(kind);
    return outcome;
}

std::optional<Date> perhaps(int days)
{
    return days < 0 ? std::nullopt : std::optional(dayAfter(days));
}

// Of the day its year, its month too, or all of it.
PartialDate asFarAsKnown(Date day, int partsBehindTheYear)
{
    return PartialDate::from(day.year(), partsBehindTheYear > 0 ? day.month() : 0,
                             partsBehindTheYear > 1 ? day.day() : 0)
        .value();
}

// Up to four spells, some never closed, some within another, and anything recorded around them.
rc::Gen<Written> anyDossier()
{
    using rc::gen::inRange;
    const auto spell = rc::gen::tuple(inRange(0, 900), inRange(-60, 200));
    const auto event = rc::gen::tuple(inRange(0, 1200), inRange(0, 3));
    return rc::gen::exec([spell, event] {
        Written written;
        for (const auto& [first, days] : *rc::gen::container<std::vector<std::tuple<int, int>>>(4, spell))
            written.spells.push_back(
                aSpell({}, dayAfter(first), days < 0 ? std::nullopt : std::optional(dayAfter(first + days))));
        for (const auto& [on, kind] : *rc::gen::container<std::vector<std::tuple<int, int>>>(event))
            written.outcomes.push_back(anOutcome(dayAfter(on), kind));
        for (const auto& [on, reason] : *rc::gen::container<std::vector<std::tuple<int, int>>>(event))
            written.closings.push_back({dayAfter(on), kReasons.at(static_cast<std::size_t>(reason))});
        written.closedOn = perhaps(*inRange(-1200, 1200));
        if (const auto died = perhaps(*inRange(-1200, 1200)))
            written.diedOn = asFarAsKnown(*died, *inRange(0, 3));
        return written;
    });
}

// Somebody out of work once. Where that ended, an outcome says how; the rest may say anything.
rc::Gen<Written> explainedDossier()
{
    using rc::gen::inRange;
    return rc::gen::exec([] {
        Written written;
        const int first = *inRange(0, 1600);
        const bool isOut = *inRange(0, 3) > 0;
        const int out = first + *inRange(0, 400);
        std::optional<Date> last;
        if (isOut) {
            written.outcomes.push_back(anOutcome(dayAfter(out), *inRange(0, 3)));
            if (*inRange(0, 2) == 1) // up to a month before it
                last = dayAfter(std::max(first, out - *inRange(1, 32)));
            written.closings.push_back({dayAfter(out), kReasons.at(static_cast<std::size_t>(*inRange(0, 4)))});
            written.closedOn = *inRange(0, 2) == 1 ? std::optional(dayAfter(out)) : std::nullopt;
        }
        written.spells = {aSpell({}, dayAfter(first), last)};
        if (*inRange(0, 3) == 0)
            written.registeredOn = dayAfter(first + *inRange(0, 200));
        return written;
    });
}

std::vector<CohortMember> membersOf(const std::vector<Written>& dossiers, const DataCut& cut)
{
    std::vector<CohortFacts> facts;
    for (const auto& dossier : dossiers)
        facts.push_back(dossier.facts());
    return cohortOf(facts, {Date(1900, 1, 1), Date(2100, 1, 1), cut}, kPolicy).members;
}

// The kind of the indicators for a kind of the evidence.
std::uint8_t seenBy(Indicator indicator, std::uint8_t kind)
{
    if (kind == kStillOpen)
        return kStillOpen;
    const bool isPartTimeWork = kind == kExitToPartTimeWork && indicator == Indicator::InWork;
    return kind == kExitToWork || isPartTimeWork ? kReached : kElsewhere;
}

std::optional<double> shareForService(const std::vector<Written>& dossiers, WorkCounted work, const DataCut& cut)
{
    std::vector<model::Stretch> stretches;
    std::vector<model::ServiceStart> starts;
    for (const auto& dossier : dossiers)
        for (const auto& facts : stretchesOf(dossier.life(), kPolicy)) {
            starts.push_back({stretches.size(), facts.firstDay}); // a service from the first day
            stretches.push_back({stretches.size(), facts});
        }
    const ServiceQuestion question{"coaching", Period::Months0To3, "everyone", work};
    return outcomeOf(question,
                     model::countedPeople(
                         question, stretches, starts, [](std::size_t, Date) { return true; },
                         [](std::size_t, Date) { return std::uint16_t{0}; }, cut),
                     1)
        .share;
}

std::optional<double> shareForIndicator(const std::vector<Written>& dossiers, Indicator indicator, const DataCut& cut)
{
    Cohort cohort;
    cohort.members = membersOf(dossiers, cut);
    const auto figures = indicatorReport(cohort, IndicatorGrouping::None, cut).all.figures;
    const auto found = std::ranges::find_if(figures, [indicator](const IndicatorFigure& figure) {
        return figure.indicator == indicator && figure.figure.months == kSuggestionMonths;
    });
    return found == figures.end() ? std::nullopt : found->figure.share;
}

} // namespace

TEST_CASE(
    "Where an outcome was recorded or nothing has ended, evidence and indicators see the same exit on the same day")
{
    CHECK(rc::check([] {
        const auto dossier = *anyDossier();
        const auto stretches = stretchesOf(dossier.life(), kPolicy);
        const auto members = membersOf({dossier}, {Date(2090, 1, 1), 0});
        RC_ASSERT(stretches.size() == members.size());
        std::size_t explained = 0;
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            RC_ASSERT(stretches[i].firstDay == members[i].firstDay);
            if (members[i].endsWithoutOutcome)
                continue; // the indicators do not guess; the evidence asks the plan and the spell
            ++explained;
            RC_ASSERT(stretches[i].exitedOn == members[i].work.exitedOn);
            RC_ASSERT(stretches[i].exitedOn == members[i].fullTime.exitedOn);
            RC_ASSERT(seenBy(Indicator::InWork, stretches[i].exitKind) == members[i].work.exitKind);
            RC_ASSERT(seenBy(Indicator::InWorkFullTime, stretches[i].exitKind) == members[i].fullTime.exitKind);
        }
        RC_CLASSIFY(explained > 0, "explained");
    }));
}

TEST_CASE("Who died is out on the same day for evidence and indicators, however much of that day is known")
{
    CHECK(rc::check([] {
        auto dossier = *anyDossier();
        // The evidence takes it for the end of what is known, the indicators for an exit.
        dossier.closedOn.reset();
        dossier.outcomes.clear();
        dossier.spells.push_back(aSpell({}, dayAfter(*rc::gen::inRange(1000, 1300)))); // after all others
        dossier.diedOn = asFarAsKnown(dayAfter(*rc::gen::inRange(900, 1600)), *rc::gen::inRange(0, 3));
        const auto stretches = stretchesOf(dossier.life(), kPolicy);
        const auto members = membersOf({dossier}, {Date(2090, 1, 1), 0});
        RC_ASSERT(stretches.size() == members.size());
        for (std::size_t i = 0; i < stretches.size(); ++i)
            if (!stretches[i].followedUntil) // else another spell began while this was open
                RC_ASSERT(stretches[i].exitedOn == members[i].work.exitedOn);
        RC_ASSERT(stretches.back().exitKind == kOtherExit);
        RC_ASSERT(members.back().work.exitKind == kElsewhere);
        RC_ASSERT(*stretches.back().exitedOn <= std::max(*dossier.diedOn->latest(), stretches.back().firstDay));
        RC_ASSERT(*stretches.back().exitedOn >= *dossier.diedOn->earliest());
    }));
}

TEST_CASE("The same people have one share in work within 6 months, as evidence and as indicator")
{
    CHECK(rc::check([] {
        const auto dossiers = *rc::gen::container<std::vector<Written>>(30, explainedDossier());
        const DataCut evidence{kToday, reportingLagDays(kPolicy)};
        const DataCut indicators{kToday, kReportingLagDays};
        for (const auto& [work, indicator] : {std::pair(WorkCounted::AnySize, Indicator::InWork),
                                              std::pair(WorkCounted::FullTimeOnly, Indicator::InWorkFullTime)}) {
            const auto one = shareForService(dossiers, work, evidence);
            const auto other = shareForIndicator(dossiers, indicator, indicators);
            RC_PRE(one.has_value()); // ten who were followed at all
            RC_ASSERT(other.has_value());
            RC_ASSERT(std::abs(*one - *other) < 1e-12);
        }
    }));
}
