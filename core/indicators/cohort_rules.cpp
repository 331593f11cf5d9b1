#include "core/indicators/cohort_rules.h"

#include "core/outcomes/outcome_rules.h"

#include <algorithm>
#include <set>

namespace werkpad
{

namespace
{

// What ends the follow-up of an episode, and when.
struct Exit {
    Date on{1970, 1, 1};
    std::uint8_t kind = kStillOpen;
};

// The earlier one; on the same day what the indicator asks for.
std::optional<Exit> firstOf(const std::optional<Exit>& one, const std::optional<Exit>& other)
{
    if (!one || !other)
        return one ? one : other;
    return std::pair(one->on, one->kind) <= std::pair(other->on, other->kind) ? one : other;
}

// Everything that is known of how one episode went on.
class EpisodeReader
{
public:
    // `next`: the first day of the episode after it.
    EpisodeReader(const CohortFacts& facts, const Episode& episode, std::optional<Date> next)
        : m_facts(facts)
        , m_episode(episode)
        , m_window(outcomeWindow(episode.firstDay, episode.lastDay, next))
    {
        readOutcomes();
        m_unexplained = unexplainedEnd(next);
    }

    [[nodiscard]] CohortMember member() const
    {
        CohortMember member;
        member.client = m_facts.client;
        member.coach = m_facts.coach;
        const auto elsewhere = firstOf(asExit(m_otherOn, kElsewhere), asExit(m_unexplained, kElsewhere));
        member.firstDay = m_episode.firstDay;
        const auto& registered = m_episode.registeredOn ? m_episode.registeredOn : m_facts.registeredOn;
        member.followedFrom = std::max(registered.value_or(m_episode.firstDay), m_episode.firstDay);
        member.work = memberExit(firstOf(asExit(m_workOn, kReached), elsewhere));
        member.fullTime =
            memberExit(firstOf(asExit(m_fullTimeOn, kReached), firstOf(asExit(m_partTimeOn, kElsewhere), elsewhere)));
        member.active = memberExit(firstOf(asExit(activeOn(), kReached), elsewhere));
        member.lasting = m_lasting;
        member.endsWithoutOutcome = m_unexplained.has_value();
        member.period = bandOn(m_episode.firstDay, member.followedFrom);
        std::set<std::string> regimes;
        for (const auto& coverage : m_facts.coverages)
            if (coverage.during.contains(m_episode.firstDay))
                regimes.insert(coverage.regime);
        member.regimes = SharedCodes({regimes.begin(), regimes.end()});
        for (const auto& theme : themesOn(m_facts.birthDate, m_facts.coverages, m_facts.marks, m_episode.firstDay))
            member.themes.push_back(theme.theme);
        return member;
    }

private:
    static std::optional<Exit> asExit(const std::optional<Date>& on, std::uint8_t kind)
    {
        return on ? std::optional(Exit{*on, kind}) : std::nullopt;
    }

    static void keepFirst(std::optional<Date>& first, Date day)
    {
        if (!first || day < *first)
            first = day;
    }

    void readOutcomes()
    {
        for (const auto& outcome : m_facts.outcomes) {
            if (!m_window.contains(outcome.happenedOn))
                continue;
            if (!outcome.isWork()) {
                keepFirst(m_otherOn, outcome.happenedOn);
                continue;
            }
            if (!m_workOn || outcome.happenedOn < *m_workOn)
                m_lasting = outcome.lasting;
            keepFirst(m_workOn, outcome.happenedOn);
            keepFirst(outcome.kind == OutcomeKind::FullTimeWork ? m_fullTimeOn : m_partTimeOn, outcome.happenedOn);
        }
    }

    // The day on which the client was gone, when no outcome says why.
    [[nodiscard]] std::optional<Date> unexplainedEnd(std::optional<Date> next) const
    {
        if (m_workOn || m_otherOn)
            return std::nullopt;
        std::optional<Date> end;
        if (m_episode.lastDay)
            keepFirst(end, addDays(*m_episode.lastDay, 1));
        if (next)
            keepFirst(end, *next);
        if (m_facts.closedOn && *m_facts.closedOn >= m_episode.firstDay)
            keepFirst(end, *m_facts.closedOn);
        if (!m_facts.goneOn || m_episode.lastDay) // on the days of a spell the client was there
            return end;
        if (*m_facts.goneOn >= m_episode.firstDay)
            keepFirst(end, *m_facts.goneOn);
        else if (!next) // nothing else would ever end it
            keepFirst(end, m_episode.firstDay);
        return end;
    }

    // An activity that was going on when unemployment began counts from that day.
    [[nodiscard]] std::optional<Date> activeOn() const
    {
        std::optional<Date> first = m_workOn;
        for (const auto& activity : m_facts.activities) {
            if (activity.first < m_episode.firstDay && activity.contains(m_episode.firstDay))
                keepFirst(first, m_episode.firstDay);
            else if (m_window.contains(activity.first))
                keepFirst(first, activity.first);
        }
        return first;
    }

    static MemberExit memberExit(const std::optional<Exit>& exit)
    {
        return exit ? MemberExit{exit->on, exit->kind} : MemberExit{};
    }

    const CohortFacts& m_facts;
    const Episode& m_episode;
    InclusiveRange m_window;
    std::optional<Date> m_workOn{};
    std::optional<Date> m_fullTimeOn{};
    std::optional<Date> m_partTimeOn{};
    std::optional<Date> m_otherOn{};
    std::optional<Date> m_unexplained{};
    Lasting m_lasting = Lasting::Open;
};

// Somebody who left before the office knew of it says nothing about how long it takes.
bool isFollowed(const CohortMember& member, Date knownUntil)
{
    if (member.followedFrom > knownUntil)
        return false;
    return member.followedFrom <= member.firstDay || !member.work.exitedOn ||
           *member.work.exitedOn > member.followedFrom;
}

} // namespace

std::vector<Episode> episodesOf(std::span<const UnemploymentSpell> spells, const SegmentationPolicy& policy)
{
    std::vector<const UnemploymentSpell*> ordered;
    for (const auto& spell : spells)
        if (spell.during.isValid())
            ordered.push_back(&spell);
    std::ranges::stable_sort(ordered, {}, [](const UnemploymentSpell* spell) { return spell->during.first; });
    std::vector<Episode> episodes;
    const int mostDays = 7 * std::max(0, policy.interruptionWeeks);
    for (const auto* spell : ordered) {
        const auto& [first, last] = spell->during;
        if (!episodes.empty() && episodes.back().lastDay &&
            daysBetween(*episodes.back().lastDay, first) - 1 <= mostDays) {
            auto& end = episodes.back().lastDay;
            end = last ? std::optional(std::max(*last, *end)) : std::nullopt;
            continue;
        }
        episodes.push_back({first, last, spell->registeredOn});
    }
    return episodes;
}

std::vector<CohortMember> membersOf(const CohortFacts& facts, const SegmentationPolicy& policy)
{
    std::vector<CohortMember> members;
    const auto episodes = episodesOf(facts.spells, policy);
    for (std::size_t i = 0; i < episodes.size(); ++i) {
        const auto next = i + 1 < episodes.size() ? std::optional(episodes[i + 1].firstDay) : std::nullopt;
        members.push_back(EpisodeReader(facts, episodes[i], next).member());
    }
    return members;
}

Belongs belongsTo(const CohortWish& wish, const CohortMember& member)
{
    if (member.firstDay < wish.from || member.firstDay > wish.until)
        return Belongs::No;
    return isFollowed(member, wish.cut.knownUntil()) ? Belongs::Yes : Belongs::NotFollowed;
}

void add(Cohort& cohort, const CohortWish& wish, const CohortMember& member)
{
    const Belongs belongs = belongsTo(wish, member);
    if (belongs == Belongs::Yes)
        cohort.members.push_back(member);
    cohort.notFollowed += belongs == Belongs::NotFollowed ? 1 : 0;
}

} // namespace werkpad
