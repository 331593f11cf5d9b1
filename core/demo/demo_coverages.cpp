#include "core/demo/demo_coverages.h"

#include "core/regimes/regime.h"

#include <algorithm>

namespace werkpad
{

namespace
{

enum class Livelihood {
    Employee,
    Assistance,
    SchoolLeaver,
    Sick,
    PartlyFit,
    YoungDisabled,
    SelfEmployed,
    Survivor,
    Sheltered,
    NoBenefit
};
constexpr std::array kLivelihoods{Livelihood::Employee,     Livelihood::Assistance, Livelihood::SchoolLeaver,
                                  Livelihood::Sick,         Livelihood::PartlyFit,  Livelihood::YoungDisabled,
                                  Livelihood::SelfEmployed, Livelihood::Survivor,   Livelihood::Sheltered,
                                  Livelihood::NoBenefit};
constexpr std::array kYoungWeights{330, 320, 130, 40, 10, 115, 10, 2, 3, 40};
constexpr std::array kMiddleWeights{515, 270, 0, 60, 45, 30, 25, 8, 17, 30};
constexpr std::array kOldWeights{560, 170, 0, 60, 90, 10, 30, 25, 30, 25};

// Law, as far as it decides what is believable; amounts and exact conditions are not the point here.
constexpr int kWwMonthsMost = 24;           // since 2016 (Wwz); 38 before
constexpr int kWwMonthsMostBefore2016 = 38; //
constexpr int kSickDays = 104 * 7;          // ZW, then WIA
constexpr int kYouthUntil = 27;             // WIJ
constexpr int kIowFrom = 60;
constexpr int kIoawFrom = 50;
constexpr int kIoazFrom = 55;

using DayAndEnd = InclusiveRange;

class CoverageMaker
{
public:
    CoverageMaker(DemoRandom& random, const DemoLife& life, Date today)
        : m_random(random)
        , m_life(life)
        , m_today(today)
    {
    }

    std::vector<RegimeCoverage> make()
    {
        const auto livelihood = drawLivelihood(m_life.countedFrom);
        addLasting(livelihood);
        for (const auto& spell : m_life.spells) {
            const bool isLast = spell == m_life.spells.back();
            // Who lived on something else now often had a job before.
            addDuring(isLast || m_random.chance(600) ? livelihood : Livelihood::Employee, spell);
        }
        std::ranges::stable_sort(m_coverages, {}, [](const RegimeCoverage& coverage) { return coverage.during.first; });
        return std::move(m_coverages);
    }

private:
    Livelihood drawLivelihood(Date on)
    {
        const int age = m_life.ageOn(on);
        const auto& weights = age < 27 ? kYoungWeights : age < 50 ? kMiddleWeights : kOldWeights;
        return kLivelihoods.at(m_random.weighted(weights));
    }

    Date birthday(int age) const { return addMonths(m_life.born, 12 * age); }

    // What does not end with a spell.
    void addLasting(Livelihood livelihood)
    {
        const Date first = m_life.spells.front().first;
        switch (livelihood) {
        case Livelihood::PartlyFit:
            addIncapacity(std::max(birthday(20), addDays(first, -m_random.between(0, 2500))));
            break;
        case Livelihood::YoungDisabled:
            if (birthday(18) < Date(2015, 1, 1) || m_random.chance(250)) // since then only who can never work
                add("Wajong", {birthday(18), {}});
            break;
        case Livelihood::Survivor:
            add("Anw", {std::max(birthday(20), addDays(first, -m_random.between(30, 2000))), {}});
            break;
        case Livelihood::Sheltered:
            addSheltered();
            break;
        default:
            break;
        }
    }

    void addIncapacity(Date from)
    {
        constexpr std::array kCodes{"WGA", "WIA", "IVA"};
        const Date sinceWia(2005, 12, 29);
        if (from < sinceWia || (m_life.ageOn(sinceWia) >= 25 && m_random.chance(250)))
            add("WAO", {std::min(from, addDays(sinceWia, -m_random.between(1, 3000))), {}});
        else
            add(kCodes.at(m_random.weighted(std::array{65, 30, 5})), {from, {}});
    }

    void addSheltered()
    {
        const Date lastInflow(2014, 12, 31);
        const Date earliest = std::max(birthday(18), Date(1998, 1, 1));
        if (earliest > lastInflow)
            return;
        add("Wsw", {m_random.dayBetween(earliest, lastInflow), {}});
        if (m_random.chance(350))
            add("Wajong", {birthday(18), {}});
    }

    void addDuring(Livelihood livelihood, const DayAndEnd& spell)
    {
        switch (livelihood) {
        case Livelihood::Employee:
            return addUnemploymentBenefit(spell);
        case Livelihood::Assistance:
            return addAssistance(later(spell, m_random.between(0, 30)));
        case Livelihood::SchoolLeaver: // four weeks of searching first
            return m_random.chance(550) ? add("nug", spell) : addAssistance(later(spell, 28));
        case Livelihood::Sick:
            return addSick(spell);
        case Livelihood::PartlyFit:
            return m_random.chance(700) ? addUnemploymentBenefit(spell) : addAssistance(spell);
        case Livelihood::YoungDisabled:
            return m_coverages.empty() ? addAssistance(spell) : void();
        case Livelihood::SelfEmployed:
            return addSelfEmployed(spell);
        case Livelihood::Survivor:
            return m_random.chance(250) ? addAssistance(spell) : void();
        case Livelihood::Sheltered:
            return m_coverages.empty() ? addAssistance(spell) : void();
        case Livelihood::NoBenefit:
            return add("nug", spell);
        }
    }

    void addUnemploymentBenefit(const DayAndEnd& spell)
    {
        const int most = spell.first < Date(2016, 1, 1) ? kWwMonthsMostBefore2016 : kWwMonthsMost;
        const int months = std::clamp(m_life.ageOn(spell.first) - 20 + m_random.between(-4, 4), 3, most);
        const Date lastDay = addDays(addMonths(spell.first, months), -1);
        if (const auto rest = addUntil("WW", spell, lastDay))
            addAfterUnemploymentBenefit(*rest);
    }

    void addAfterUnemploymentBenefit(const DayAndEnd& rest)
    {
        const int age = m_life.ageOn(rest.first);
        if (age >= kIowFrom && m_random.chance(650))
            add("IOW", rest);
        else if (age >= kIoawFrom && m_random.chance(700))
            add("IOAW", rest);
        else if (m_random.chance(300))
            add("nug", rest); // the partner earns too much for assistance
        else
            addAssistance(rest);
    }

    void addSick(const DayAndEnd& spell)
    {
        const auto rest = addUntil("ZW", spell, addDays(spell.first, kSickDays - 1));
        if (rest && m_random.chance(700))
            addIncapacity(rest->first);
        else if (rest)
            addAssistance(*rest);
        else if (m_random.chance(150)) // partly recovered
            add("WW", later(spell, 60));
    }

    void addSelfEmployed(const DayAndEnd& spell)
    {
        const auto rest = addUntil("Bbz", spell, addDays(addMonths(spell.first, m_random.between(6, 12)), -1));
        if (rest && m_life.ageOn(spell.first) >= kIoazFrom)
            add("IOAZ", *rest);
        else if (rest)
            addAssistance(*rest);
    }

    // One law followed the other: WWB, for the young WIJ for a while, since 2015 the Participatiewet.
    void addAssistance(const DayAndEnd& during)
    {
        std::optional<DayAndEnd> rest = during;
        const Date wijFrom(2009, 10, 1);
        const Date wijLast(2011, 12, 31);
        if (rest->first >= wijFrom && rest->first <= wijLast && m_life.ageOn(rest->first) < kYouthUntil)
            rest = addUntil("WIJ", *rest, std::min(wijLast, addDays(birthday(kYouthUntil), -1)));
        const Date wwbLast(2014, 12, 31);
        if (rest && rest->first <= wwbLast)
            rest = addUntil("WWB", *rest, wwbLast);
        if (rest)
            add("Participatiewet", *rest);
    }

    static DayAndEnd later(const DayAndEnd& during, int days) { return {addDays(during.first, days), during.last}; }

    // A coverage up to `lastDay` at the latest; what is left of `during` after it, if that is before today.
    std::optional<DayAndEnd> addUntil(std::string_view code, const DayAndEnd& during, Date lastDay)
    {
        if (during.last ? *during.last <= lastDay : lastDay >= m_today) {
            add(code, during);
            return std::nullopt;
        }
        add(code, {during.first, lastDay});
        const DayAndEnd rest{addDays(lastDay, 1), during.last};
        return rest.first <= m_today ? std::optional(rest) : std::nullopt;
    }

    void add(std::string_view code, DayAndEnd during)
    {
        const Regime* regime = findRegime(code);
        assert(regime != nullptr);
        if (regime->validFrom)
            during.first = std::max(during.first, *regime->validFrom);
        if (regime->validTo && (!during.last || *during.last > *regime->validTo))
            during.last = regime->validTo;
        const bool hasDiedOrLeft = m_life.state == DemoState::Deceased || m_life.state == DemoState::Emigrated;
        const auto lastSpellDay = m_life.spells.back().last;
        if (hasDiedOrLeft && lastSpellDay && (!during.last || *during.last > *lastSpellDay))
            during.last = lastSpellDay;
        const bool comesTooLate = regime->noInflowFrom && during.first >= *regime->noInflowFrom;
        if (!during.isValid() || during.first > m_today || comesTooLate)
            return;
        // Lasting ones are drawn once, but a second spell of illness may lead to the same one again.
        const bool isThere = std::ranges::any_of(m_coverages, [&](const RegimeCoverage& other) {
            return other.regime == code && other.during.overlaps(during);
        });
        if (!isThere)
            m_coverages.push_back({{}, {}, std::string(code), during, {}});
    }

    DemoRandom& m_random;
    const DemoLife& m_life;
    Date m_today;
    std::vector<RegimeCoverage> m_coverages;
};

} // namespace

std::vector<RegimeCoverage> demoCoverages(DemoRandom& random, const DemoLife& life, Date today)
{
    return CoverageMaker(random, life, today).make();
}

} // namespace werkpad
