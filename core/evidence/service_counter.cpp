#include "core/evidence/service_counter.h"

#include "core/base/months_later.h"
#include "core/evidence/service_history_rules.h"
#include "core/segmentation/client_group.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr std::size_t kHorizonCount = kHorizons.size();
constexpr std::uint8_t kWithout = 0;
constexpr std::uint8_t kWith = 1;

std::uint8_t kindFor(std::uint8_t kind, WorkCounted work)
{
    return kind == kExitToPartTimeWork && work == WorkCounted::AnySize ? kExitToWork : kind;
}

struct Tally {
    std::int32_t count = 0;
    std::int32_t of = 0;
};

std::uint64_t atLeastNone(std::int32_t value)
{
    return static_cast<std::uint64_t>(std::max(0, value));
}

// The starts of one type of service in somebody's stretches; without a type there are none.
struct Starts {
    const ServiceHistory* history = nullptr;
    std::optional<std::uint8_t> type{};

    [[nodiscard]] const ServiceHistory::Start* in(std::size_t stretch) const
    {
        if (!type)
            return nullptr;
        const auto start = std::ranges::find_if(history->starts, [&](const ServiceHistory::Start& one) {
            return one.stretch == stretch && one.service == *type;
        });
        return start == history->starts.end() ? nullptr : &*start;
    }
};

} // namespace

// A stretch as the questions of one setting see it.
struct ServiceCounter::Seen {
    std::int32_t firstDay = 0;
    bool isThere = false; // still without work on the landmark, followed, and in the group
    std::uint16_t stratum = 0;
    std::uint8_t kind = kStillOpen; // as far as known
    int days = 0;                   // from the landmark until the exit, or until nothing is known any more
    std::array<bool, kHorizonCount> isKnown{};
    std::array<bool, kHorizonCount> isAtWork{};
};

// Counts of those who are compared; of a service: what differs from those of everybody.
class ServiceCounter::Compared
{
public:
    void addExit(const Seen& seen, std::uint8_t group, std::int32_t by)
    {
        if (m_exits.size() <= seen.stratum)
            m_exits.resize(seen.stratum + std::size_t{1});
        m_exits[seen.stratum][group].add(seen.days, seen.kind, by);
    }
    void addHorizon(const Seen& seen, std::size_t horizon, std::uint8_t group, std::int32_t by)
    {
        auto& strata = m_horizons[horizon];
        if (strata.size() <= seen.stratum)
            strata.resize(seen.stratum + std::size_t{1});
        Tally& tally = strata[seen.stratum][group];
        tally.of += by;
        tally.count += seen.isAtWork[horizon] ? by : 0;
    }
    void add(const Compared& other)
    {
        m_exits.resize(std::max(m_exits.size(), other.m_exits.size()));
        for (std::size_t stratum = 0; stratum < other.m_exits.size(); ++stratum)
            for (const std::uint8_t group : {kWithout, kWith})
                m_exits[stratum][group].add(other.m_exits[stratum][group]);
        for (std::size_t horizon = 0; horizon < kHorizonCount; ++horizon) {
            auto& strata = m_horizons[horizon];
            const auto& more = other.m_horizons[horizon];
            strata.resize(std::max(strata.size(), more.size()));
            for (std::size_t stratum = 0; stratum < more.size(); ++stratum)
                for (const std::uint8_t group : {kWithout, kWith}) {
                    strata[stratum][group].count += more[stratum][group].count;
                    strata[stratum][group].of += more[stratum][group].of;
                }
        }
    }
    void tell(AskedPeople& asked) const
    {
        asked.atLandmark = tablesOf(m_exits);
        for (std::size_t horizon = 0; horizon < kHorizonCount; ++horizon)
            for (const auto& [without, with] : m_horizons[horizon])
                if (without.of > 0 || with.of > 0) {
                    ComparedStratum stratum;
                    stratum.with = {atLeastNone(with.count), atLeastNone(with.of)};
                    stratum.without = {atLeastNone(without.count), atLeastNone(without.of)};
                    asked.strata[horizon].push_back(stratum);
                }
    }

private:
    std::vector<std::array<ExitCounts, 2>> m_exits; // by stratum, by group
    std::array<std::vector<std::array<Tally, 2>>, kHorizonCount> m_horizons;
};

class ServiceCounter::Setting
{
public:
    Setting(const ServiceQuestion& question, const DataCut& cut)
        : m_question(question)
        , m_landmark(static_cast<std::size_t>(
              std::ranges::find(kLandmarkMonths, comparedAfterMonths(question.period).value_or(0)) -
              kLandmarkMonths.begin()))
        , m_landmarkOf(kLandmarkMonths.at(m_landmark))
        , m_isEverybody(question.group == kEveryone)
        , m_group(placeOfGroup(question.group))
        , m_knownUntil(cut.knownUntil().dayNumber())
    {
    }
    [[nodiscard]] bool isOf(const ServiceQuestion& question) const
    {
        return question.period == m_question.period && question.group == m_question.group &&
               question.work == m_question.work;
    }
    // Gives the place of the service.
    std::size_t ask(const std::string& serviceType)
    {
        const auto type = placeOfServiceType(serviceType);
        const auto found = std::ranges::find(m_services, type, &Service::type);
        if (found != m_services.end())
            return static_cast<std::size_t>(found - m_services.begin());
        m_services.emplace_back().type = type;
        return m_services.size() - 1;
    }

    void add(const ServiceHistory& history)
    {
        see(history);
        // What counts for who never had any of the services, which is most.
        const Starts nothingBegun;
        const Choice usual = chosen(nothingBegun);
        count(m_everybody, usual, 1, nothingBegun);
        for (auto& service : m_services) {
            if (!service.type || std::ranges::find(history.starts, *service.type, &ServiceHistory::Start::service) ==
                                     history.starts.end())
                continue;
            const Starts begun{&history, service.type};
            count(service.compared, usual, -1, nothingBegun);
            count(service.compared, chosen(begun), 1, begun);
            if (const auto exit = exitAfterStart(history, begun)) {
                service.begun.add(exit->days, exit->kind);
                if (exit->lateEntry)
                    service.begun.addLateEntry(*exit->lateEntry);
            }
        }
    }

    // How the client left, when the number is of a side on which the client stands.
    [[nodiscard]] std::optional<std::uint8_t> kindOn(ServiceSide side, const ServiceHistory& history, std::size_t place)
    {
        see(history);
        const Starts begun{&history, m_services[place].type};
        if (side == ServiceSide::Begun) {
            const auto exit = exitAfterStart(history, begun);
            return exit ? std::optional(exit->kind) : std::nullopt;
        }
        const auto at = chosen(begun).atLandmark;
        const std::uint8_t wanted = side == ServiceSide::With ? kWith : kWithout;
        return at && groupOf(*at, begun) == wanted ? std::optional(m_seen[*at].kind) : std::nullopt;
    }

    [[nodiscard]] AskedPeople asked(std::size_t place) const
    {
        const Service& service = m_services[place];
        AskedPeople people;
        people.landmarkMonths = kLandmarkMonths.at(m_landmark);
        if (!service.begun.isEmpty())
            people.begun = service.begun.table(std::max<std::size_t>(1, service.begun.largestKind()));
        Compared compared = m_everybody;
        compared.add(service.compared);
        compared.tell(people);
        return people;
    }

private:
    struct Service {
        std::optional<std::uint8_t> type{}; // nothing: in no list, so nobody had it
        ExitCounts begun{};
        Compared compared{};
    };
    // Of several stretches of somebody, the last that counts: place among the stretches.
    struct Choice {
        std::optional<std::size_t> atLandmark{};
        std::array<std::optional<std::size_t>, kHorizonCount> horizons{};
    };

    [[nodiscard]] bool isInGroup(const ServiceHistory& history, std::uint8_t groups) const
    {
        return m_isEverybody || (m_group && history.isInGroup(groups, *m_group));
    }
    [[nodiscard]] std::int32_t knownUntil(const ServiceHistory::Stretch& stretch) const
    {
        return stretch.followedUntil == ServiceHistory::kNoDay ? m_knownUntil
                                                               : std::min(stretch.followedUntil, m_knownUntil);
    }
    // The kind of exit that was seen by the day until which anything is known.
    [[nodiscard]] std::uint8_t kindKnown(const ServiceHistory::Stretch& stretch) const
    {
        const bool hasExited = stretch.exitedOn != ServiceHistory::kNoDay && stretch.exitedOn <= knownUntil(stretch);
        return hasExited ? kindFor(stretch.exitKind, m_question.work) : kStillOpen;
    }

    void see(const ServiceHistory& history)
    {
        m_seen.assign(history.stretches.size(), {});
        for (std::size_t place = 0; place < history.stretches.size(); ++place) {
            const auto& stretch = history.stretches[place];
            Seen& seen = m_seen[place];
            seen.firstDay = stretch.firstDay;
            if (stretch.landmarks <= m_landmark)
                continue;
            const auto& moment = stretch.moments.at(m_landmark);
            const std::int32_t landmark = m_landmarkOf.of(stretch.firstDay);
            const std::int32_t until = knownUntil(stretch);
            seen.isThere = stretch.followedFrom <= landmark && until >= landmark && isInGroup(history, moment.groups);
            if (!seen.isThere)
                continue;
            seen.stratum = moment.stratum;
            seen.kind = kindKnown(stretch);
            const std::int32_t end = seen.kind == kStillOpen ? until : stretch.exitedOn;
            seen.days = end - landmark;
            for (std::size_t horizon = 0; horizon < kHorizonCount; ++horizon) {
                const std::int32_t day = landmark + static_cast<std::int32_t>(kHorizons.at(horizon).days);
                seen.isKnown.at(horizon) = day <= m_knownUntil && (seen.kind != kStillOpen || until >= day);
                seen.isAtWork.at(horizon) = seen.kind == kExitToWork && stretch.exitedOn <= day;
            }
        }
    }

    // `begun`: the start of the service in a stretch, or null. Who began in an earlier period is not compared.
    [[nodiscard]] Choice chosen(const Starts& begun) const
    {
        Choice choice;
        const auto take = [this](std::optional<std::size_t>& best, std::size_t place) {
            if (!best || m_seen[place].firstDay > m_seen[*best].firstDay)
                best = place;
        };
        for (std::size_t place = 0; place < m_seen.size(); ++place) {
            if (!m_seen[place].isThere)
                continue;
            if (const auto* const start = begun.in(place); start && start->period < m_question.period)
                continue;
            take(choice.atLandmark, place);
            for (std::size_t horizon = 0; horizon < kHorizonCount; ++horizon)
                if (m_seen[place].isKnown.at(horizon))
                    take(choice.horizons.at(horizon), place);
        }
        return choice;
    }

    [[nodiscard]] std::uint8_t groupOf(std::size_t place, const Starts& begun)
    {
        const auto* const start = begun.in(place);
        const bool isWith =
            start && start->period == m_question.period && start->on <= m_landmarkOf.of(m_seen[place].firstDay);
        return isWith ? kWith : kWithout;
    }

    void count(Compared& counts, const Choice& choice, std::int32_t by, const Starts& begun)
    {
        if (choice.atLandmark)
            counts.addExit(m_seen[*choice.atLandmark], groupOf(*choice.atLandmark, begun), by);
        for (std::size_t horizon = 0; horizon < kHorizonCount; ++horizon)
            if (const auto place = choice.horizons.at(horizon))
                counts.addHorizon(m_seen[*place], horizon, groupOf(*place, begun), by);
    }

    // Days since the start of the service: how long people had to wait for it is no success of the service. Who was
    // followed only later enters late; who left before that was never seen.
    struct Exit {
        int days = 0;
        std::uint8_t kind = kStillOpen;
        std::optional<int> lateEntry{};
    };
    [[nodiscard]] std::optional<Exit> exitAfterStart(const ServiceHistory& history, const Starts& begun) const
    {
        const ServiceHistory::Stretch* last = nullptr;
        std::int32_t on = 0;
        for (std::size_t place = 0; place < history.stretches.size(); ++place) {
            const auto* const start = begun.in(place);
            const auto& stretch = history.stretches[place];
            if (start && start->period == m_question.period && isInGroup(history, start->groups) &&
                (!last || stretch.firstDay > last->firstDay)) {
                last = &stretch;
                on = start->on;
            }
        }
        if (!last)
            return std::nullopt;
        Exit exit;
        exit.kind = kindKnown(*last);
        const std::int32_t end = exit.kind == kStillOpen ? knownUntil(*last) : last->exitedOn;
        const bool isLate = last->followedFrom > on;
        if (end < on || (isLate && end <= last->followedFrom))
            return std::nullopt;
        exit.days = end - on;
        if (isLate)
            exit.lateEntry = last->followedFrom - on;
        return exit;
    }

    ServiceQuestion m_question; // with any service
    std::size_t m_landmark;     // place in kLandmarkMonths
    MonthsLater m_landmarkOf;
    bool m_isEverybody;
    std::optional<std::uint8_t> m_group; // nothing: in no list, so nobody is in it
    std::int32_t m_knownUntil;
    std::vector<Service> m_services;
    Compared m_everybody; // as if nobody had any service
    std::vector<Seen> m_seen;
};

ServiceCounter::ServiceCounter(std::span<const ServiceQuestion> questions, const DataCut& cut)
{
    for (const auto& question : questions) {
        if (!comparedAfterMonths(question.period)) {
            m_places.emplace_back();
            continue;
        }
        auto setting = std::ranges::find_if(m_settings, [&](const Setting& one) { return one.isOf(question); });
        if (setting == m_settings.end())
            setting = m_settings.insert(m_settings.end(), Setting(question, cut));
        const std::size_t service = setting->ask(question.serviceType);
        m_places.push_back(Place{static_cast<std::size_t>(setting - m_settings.begin()), service});
    }
}

ServiceCounter::~ServiceCounter() = default;

void ServiceCounter::add(const ServiceHistory& history)
{
    for (auto& setting : m_settings)
        setting.add(history);
}

bool ServiceCounter::isCounted(const ServiceHistory& history, std::size_t question, ServiceSide side,
                               ServiceCount count)
{
    const auto& place = m_places[question];
    const auto kind = place ? m_settings[place->setting].kindOn(side, history, place->service) : std::nullopt;
    if (!kind)
        return false;
    switch (count) {
    case ServiceCount::People:
        return true;
    case ServiceCount::ToWork:
        return *kind == kExitToWork;
    case ServiceCount::OtherExits:
        return *kind != kStillOpen && *kind != kExitToWork;
    case ServiceCount::Open:
        return *kind == kStillOpen;
    }
    return false;
}

std::vector<std::optional<AskedPeople>> ServiceCounter::asked() const
{
    std::vector<std::optional<AskedPeople>> answers;
    for (const auto& place : m_places)
        answers.push_back(place ? std::optional(m_settings[place->setting].asked(place->service)) : std::nullopt);
    return answers;
}

} // namespace werkpad
