#include "core/demo/demo_life.h"

#include "core/segmentation/period.h"

namespace werkpad
{

namespace
{

constexpr int kYoungest = 16;
// An interruption is shorter than the office's usual four weeks, work between two separate spells longer.
constexpr int kLongestInterruption = 28;

constexpr std::array kStates{DemoState::Open, DemoState::JustLeft, DemoState::Closed, DemoState::Deceased,
                             DemoState::Emigrated};
constexpr std::array kStateWeights{765, 30, 185, 8, 12};
constexpr std::array kPeriodWeights{45, 190, 155, 200, 410};        // in the order of kPeriods
constexpr std::array kEarlierSpells{520, 260, 120, 65, 35};         // weights of 0 to 4
constexpr std::array kSeason{14, 8, 7, 7, 7, 7, 11, 9, 9, 7, 7, 7}; // contracts end with the year and the summer

struct AgeBand {
    int youngest;
    int oldest;
    std::array<int, 6> weights; // by period, and last: of a closed dossier
};
constexpr std::array kAges{
    AgeBand{16, 18, {4, 45, 28, 14, 0, 0}},          AgeBand{19, 26, {90, 190, 160, 130, 70, 150}},
    AgeBand{27, 34, {170, 200, 190, 180, 140, 230}}, AgeBand{35, 44, {240, 205, 212, 211, 220, 240}},
    AgeBand{45, 54, {270, 200, 220, 240, 280, 220}}, AgeBand{55, 66, {226, 160, 190, 225, 290, 160}},
};

// Days. Half of the spells end within half a year; a few last for decades.
constexpr std::array kLongSpell{370,  420,  480,  560,  660,  790,  950,  1130,
                                1340, 1610, 1950, 2370, 2920, 3650, 4750, 6200};
constexpr std::array kClosedSpell{14, 35, 60, 85, 110, 150, 200, 270, 350, 480, 700, 1300};
constexpr std::array kWorkBetween{35, 75, 120, 200, 330, 500, 750, 1100, 1900};
constexpr std::array kSinceClosing{20, 45, 110, 210, 330, 480, 660, 900, 1200, 1560, 1980, 2520, 3300, 4200, 5700};

Date adult(const DemoLife& life)
{
    return addMonths(life.born, 12 * kYoungest);
}

Date drawBirth(DemoRandom& random, std::size_t column, Date today)
{
    std::array<int, kAges.size()> weights{};
    for (std::size_t i = 0; i < kAges.size(); ++i)
        weights.at(i) = kAges.at(i).weights.at(column);
    const AgeBand& band = kAges.at(random.weighted(weights));
    const int age = random.between(band.youngest, band.oldest);
    return addDays(addMonths(today, -12 * age), -random.between(0, 364));
}

// People lose work on the first of a month, on a Monday, or on any other day.
Date usualFirstDay(DemoRandom& random, Date day)
{
    switch (random.weighted(std::array{40, 25, 35})) {
    case 0:
        return {day.year(), day.month(), 1};
    case 1:
        return addDays(day, 1 - day.isoWeekday());
    default:
        return day;
    }
}

Date candidateFirstDay(DemoRandom& random, Period period, Date today)
{
    const auto monthsAgo = [today](int months) { return addMonths(today, -months); };
    switch (period) {
    case Period::Before:
        return addDays(today, random.between(1, random.between(20, 120)));
    case Period::Months0To3:
        return random.dayBetween(addDays(monthsAgo(3), 1), today);
    case Period::Months3To6:
        return random.dayBetween(addDays(monthsAgo(6), 1), monthsAgo(3));
    case Period::Months6To12:
        return random.dayBetween(addDays(monthsAgo(12), 1), monthsAgo(6));
    case Period::Over12Months:
        break;
    }
    return addDays(today, -demoDuration(random, kLongSpell));
}

// A first day in that period which fits the season and the person's age.
Date firstDayIn(DemoRandom& random, Period period, Date adultOn, Date today)
{
    constexpr int kTries = 40;
    for (int i = 0; i < kTries; ++i) {
        const Date day = usualFirstDay(random, candidateFirstDay(random, period, today));
        const int season = kSeason.at(static_cast<std::size_t>(day.month() - 1));
        if (bandOn(day, today) == period && day >= adultOn && random.between(1, kSeason[0]) <= season)
            return day;
    }
    return std::max(adultOn, candidateFirstDay(random, period, today));
}

void addEarlierSpells(DemoRandom& random, DemoLife& life, std::size_t most)
{
    auto count = std::min(most, random.weighted(kEarlierSpells));
    std::vector<InclusiveRange> earlier;
    Date next = life.countedFrom;
    while (count-- > 0) {
        // Only between two spells of the past: it must not change from when the last one is counted.
        const bool isInterruption = !earlier.empty() && random.chance(120);
        const int work = isInterruption ? random.between(3, kLongestInterruption) : demoDuration(random, kWorkBetween);
        const Date last = addDays(next, -work - 1);
        const Date first = usualFirstDay(random, addDays(last, -demoDuration(random, kClosedSpell)));
        if (first < adult(life))
            break;
        earlier.push_back({first, last});
        next = first;
    }
    life.spells.insert(life.spells.begin(), earlier.rbegin(), earlier.rend());
}

// Two or more weeks of work in a long spell that did not restart the count.
void interrupt(DemoRandom& random, DemoLife& life, Date until)
{
    InclusiveRange& spell = life.spells.back();
    if (daysBetween(spell.first, until) < 100 || !random.chance(110))
        return;
    const Date work = random.dayBetween(addDays(spell.first, 30), addDays(until, -40));
    const Date again = addDays(work, random.between(3, kLongestInterruption));
    const InclusiveRange rest{again, spell.last};
    spell.last = addDays(work, -1);
    life.spells.push_back(rest);
}

void openLife(DemoRandom& random, DemoLife& life, Date today)
{
    const auto band = random.weighted(kPeriodWeights);
    life.born = drawBirth(random, band, today);
    life.countedFrom = firstDayIn(random, kPeriods.at(band), adult(life), today);
    life.spells.push_back({life.countedFrom, {}});
    if (life.countedFrom <= today && random.chance(30)) // found work that begins soon
        life.spells.back().last = addDays(today, random.between(3, 40));
    interrupt(random, life, today);
}

void endedLife(DemoRandom& random, DemoLife& life, Date today)
{
    life.born = drawBirth(random, kPeriodWeights.size(), today);
    const bool justLeft = life.state == DemoState::JustLeft;
    Date last = addDays(today, justLeft ? -random.between(1, 50) : -demoDuration(random, kSinceClosing));
    last = std::max(last, addDays(adult(life), 120));
    const Date first = usualFirstDay(random, addDays(last, -demoDuration(random, kClosedSpell)));
    life.countedFrom = std::max(first, adult(life));
    life.spells.push_back({life.countedFrom, last});
    interrupt(random, life, last);
    if (!justLeft)
        life.closedOn = std::min(today, addDays(last, random.between(1, 45)));
}

} // namespace

int demoDuration(DemoRandom& random, std::span<const int> steps)
{
    const auto at = static_cast<std::size_t>(random.between(1, static_cast<int>(steps.size()) - 1));
    return random.between(steps[at - 1], steps[at]);
}

DemoLife demoLife(DemoRandom& random, Date today)
{
    DemoLife life;
    life.state = kStates.at(random.weighted(kStateWeights));
    life.sex = std::array{Sex::Female, Sex::Male, Sex::Unknown}.at(random.weighted(std::array{495, 500, 5}));
    if (life.isOpen())
        openLife(random, life, today);
    else
        endedLife(random, life, today);
    constexpr std::size_t kMostSpells = 5;
    addEarlierSpells(random, life, kMostSpells - life.spells.size());
    return life;
}

} // namespace werkpad
