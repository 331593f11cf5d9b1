#include "core/demo/demo_outcomes.h"

#include "core/demo/demo_material.h"

#include <algorithm>

namespace werkpad
{

namespace
{

class OutcomeMaker
{
public:
    OutcomeMaker(DemoRandom& random, IdGenerator& ids, const DemoLife& life, const DemoDossier& dossier, Date today)
        : m_random(random)
        , m_ids(ids)
        , m_life(life)
        , m_dossier(dossier)
        , m_today(today)
    {
    }

    std::vector<ClientOutcome> make()
    {
        for (std::size_t i = 0; i < m_life.spells.size(); ++i) {
            const auto& spell = m_life.spells[i];
            const bool isLast = i + 1 == m_life.spells.size();
            if (spell.last)
                leave(addDays(*spell.last, 1), isLast ? std::nullopt : std::optional(m_life.spells[i + 1].first));
            else if (m_random.chance(kPartTimeBesides))
                workBesides(spell.first);
        }
        return std::move(m_outcomes);
    }

private:
    // Per mille.
    static constexpr int kRecorded = 870;
    static constexpr int kWork = 790;
    static constexpr int kFullTime = 680;
    static constexpr int kPartTimeBesides = 70;
    static constexpr int kAsked = 800; // whether work lasted, once it can be known
    static constexpr int kLasts = 790;

    ClientOutcome begun(Date on)
    {
        ClientOutcome outcome;
        outcome.id = m_ids.make<ClientOutcomeId>();
        outcome.client = m_dossier.client.id;
        outcome.happenedOn = on;
        outcome.author = *m_dossier.client.coach;
        return outcome;
    }

    void leave(Date on, std::optional<Date> again)
    {
        const bool isEnd = !again;
        const bool hasPlan =
            std::ranges::any_of(m_dossier.process.plans, [](const Plan& plan) { return plan.closingReason == "work"; });
        if (isEnd && m_life.state == DemoState::Deceased)
            return otherExit(on, "deceased");
        if (isEnd && m_life.state == DemoState::Emigrated)
            return otherExit(on, "moved");
        const bool saysWork = isEnd && hasPlan;
        if (!m_random.chance(kRecorded) && !saysWork)
            return;
        if (again || saysWork || m_random.chance(kWork))
            work(on, again);
        else
            otherExit(on, usualReason(on));
    }

    void work(Date on, std::optional<Date> again)
    {
        ClientOutcome outcome = begun(on);
        outcome.kind = m_random.chance(kFullTime) ? OutcomeKind::FullTimeWork : OutcomeKind::PartTimeWork;
        outcome.through = demoMaterial().sentence("outcome_through", m_random);
        const Date lasts = addMonths(on, kMonthsThatLast);
        if (again && *again <= m_today)
            outcome.returnedOn = again;
        confirm(outcome, outcome.returnedOn && *outcome.returnedOn < lasts ? outcome.returnedOn : std::nullopt);
        m_outcomes.push_back(std::move(outcome));
    }

    // `endedOn`: known to have ended within six months.
    void confirm(ClientOutcome& outcome, std::optional<Date> endedOn)
    {
        const Date lasts = addMonths(outcome.happenedOn, kMonthsThatLast);
        if (endedOn) {
            outcome.lasting = Lasting::EndedEarly;
            outcome.lastingCheckedOn = endedOn;
            return;
        }
        const Date asked = addDays(lasts, m_random.between(1, 40));
        const bool isAsked = m_random.chance(kAsked);
        const bool isLasting = m_random.chance(kLasts) || outcome.returnedOn;
        if (asked > m_today || !isAsked)
            return;
        outcome.lasting = isLasting ? Lasting::Lasted : Lasting::EndedEarly;
        outcome.lastingCheckedOn = asked;
    }

    void workBesides(Date firstDay)
    {
        if (daysBetween(firstDay, m_today) < 30)
            return;
        ClientOutcome outcome = begun(m_random.dayBetween(addDays(firstDay, 20), addDays(m_today, -5)));
        outcome.kind = OutcomeKind::PartTimeWork;
        outcome.through = demoMaterial().sentence("outcome_through", m_random);
        confirm(outcome, std::nullopt);
        m_outcomes.push_back(std::move(outcome));
    }

    void otherExit(Date on, std::string reason)
    {
        ClientOutcome outcome = begun(on);
        outcome.kind = OutcomeKind::OtherExit;
        outcome.exitReason = std::move(reason);
        m_outcomes.push_back(std::move(outcome));
    }

    std::string usualReason(Date on)
    {
        constexpr int kStudentsUntil = 27;
        constexpr int kPensionFrom = 66;
        const int age = m_life.ageOn(on);
        if (age >= kPensionFrom)
            return "pension";
        if (age < kStudentsUntil && m_random.chance(700))
            return "education";
        constexpr std::array kReasons{"self_employed", "other_regime", "moved", "not_able", "client_stopped"};
        return kReasons.at(m_random.weighted(std::array{30, 25, 20, 15, 10}));
    }

    DemoRandom& m_random;
    IdGenerator& m_ids;
    const DemoLife& m_life;
    const DemoDossier& m_dossier;
    Date m_today;
    std::vector<ClientOutcome> m_outcomes{};
};

} // namespace

std::vector<ClientOutcome> demoOutcomes(DemoRandom& random, IdGenerator& ids, const DemoLife& life,
                                        const DemoDossier& dossier, Date today)
{
    if (!dossier.client.coach)
        return {};
    return OutcomeMaker(random, ids, life, dossier, today).make();
}

} // namespace werkpad
