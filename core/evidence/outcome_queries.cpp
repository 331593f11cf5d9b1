#include "core/evidence/outcome_queries.h"

#include "core/clients/characteristic_scale.h"
#include "core/outcomes/outcome_fields.h"
#include "core/regimes/regime.h"
#include "core/segmentation/client_group.h"
#include "core/storage/query.h"

#include <algorithm>
#include <set>

namespace werkpad
{

namespace
{

constexpr std::string_view kPositionAxis = "labour_market_position";
constexpr int kYouthUntil = 27;
constexpr int kOlderFrom = 45;

// One person after the other, from rows that are ordered by client.
class Lives
{
public:
    explicit Lives(const SegmentationPolicy& policy)
        : m_policy(policy)
    {
    }
    std::size_t person(ClientId client)
    {
        const auto [found, isNew] = m_people.persons.try_emplace(client, m_people.clients.size());
        if (isNew) {
            m_people.clients.push_back(client);
            m_people.births.emplace_back();
            m_lives.emplace_back();
        }
        return found->second;
    }
    [[nodiscard]] RecordedLife* known(ClientId client)
    {
        const auto found = m_people.persons.find(client);
        return found == m_people.persons.end() ? nullptr : &m_lives[found->second];
    }
    [[nodiscard]] RecordedLife& life(std::size_t person) { return m_lives[person]; }
    void born(std::size_t person, const PartialDate& birth) { m_people.births[person] = birth; }

    RecordedPeople finished()
    {
        m_people.stretchesOfPerson.reserve(m_lives.size());
        for (std::size_t person = 0; person < m_lives.size(); ++person) {
            const std::size_t from = m_people.stretches.size();
            for (const auto& facts : stretchesOf(m_lives[person], m_policy))
                m_people.stretches.push_back({person, facts});
            m_people.stretchesOfPerson.emplace_back(from, m_people.stretches.size());
        }
        return std::move(m_people);
    }

private:
    SegmentationPolicy m_policy;
    RecordedPeople m_people;
    std::vector<RecordedLife> m_lives;
};

// The first day that it can have been, of both.
std::optional<Date> goneOn(const Query& row, int deceased, int emigrated)
{
    std::optional<Date> first;
    for (const int column : {deceased, emigrated}) {
        const auto day = row.isNull(column) ? std::nullopt : PartialDate::parseIso(row.view(column));
        const auto earliest = day ? day->earliest() : std::nullopt;
        if (earliest && (!first || *earliest < *first))
            first = earliest;
    }
    return first;
}

std::string_view axisOf(std::string_view group)
{
    return group.substr(0, group.find(':'));
}

} // namespace

RecordedPeople recordedPeople(Database& database, const SegmentationPolicy& policy)
{
    Lives lives(policy);
    const auto spells = database.query("SELECT client, first_day, last_day, registered_on FROM unemployment_spell");
    while (spells->next())
        if (const auto first = spells->date(1))
            lives.life(lives.person(spells->id<ClientId>(0)))
                .spells.push_back({*first, spells->date(2), spells->date(3)});
    const auto clients = database.query("SELECT id, birth_date, registered_on, closed_on, deceased_on, emigrated_on"
                                        " FROM client");
    while (clients->next()) {
        const auto client = clients->id<ClientId>(0);
        RecordedLife* const life = lives.known(client);
        if (life == nullptr)
            continue;
        life->registeredOn = clients->date(2);
        life->closedOn = clients->date(3);
        life->goneOn = goneOn(*clients, 4, 5);
        if (const auto birth = PartialDate::parseIso(clients->view(1)))
            lives.born(lives.person(client), *birth);
    }
    const auto closings = database.query("SELECT client, closed_on, closing_reason FROM plan"
                                         " WHERE closed_on IS NOT NULL");
    while (closings->next()) {
        RecordedLife* const life = lives.known(closings->id<ClientId>(0));
        if (const auto on = closings->date(1); life && on)
            life->planClosings.push_back({*on, closings->text(2)});
    }
    const auto outcomes = database.query("SELECT client, happened_on, kind FROM outcome");
    while (outcomes->next()) {
        RecordedLife* const life = lives.known(outcomes->id<ClientId>(0));
        const auto on = outcomes->date(1);
        if (const auto kind = enumeratorOf<OutcomeKind>(outcomes->view(2)); life && on && kind)
            life->outcomes.push_back({*on, *kind});
    }
    return lives.finished();
}

std::vector<ServiceStart> serviceStarts(Database& database, const RecordedPeople& people,
                                        const std::string& serviceType)
{
    std::vector<ServiceStart> starts;
    const auto query = database.query("SELECT client, started_on FROM plan_activity"
                                      " WHERE service_type = ? AND started_on IS NOT NULL",
                                      serviceType);
    while (query->next()) {
        const auto person = people.persons.find(query->id<ClientId>(0));
        const auto on = query->date(1);
        if (person == people.persons.end() || !on)
            continue;
        const auto [from, until] = people.stretchesOfPerson[person->second];
        for (std::size_t stretch = from; stretch < until; ++stretch) {
            const auto& facts = people.stretches[stretch].facts;
            if (*on >= facts.firstDay && (!facts.exitedOn || *on <= *facts.exitedOn))
                starts.push_back({stretch, *on});
        }
    }
    return starts;
}

// --- groups ----------------------------------------------------------------------------------------------------------

struct GroupHistory::Facts {
    const RecordedPeople& people;
    std::unordered_map<std::size_t, std::vector<RegimeCoverage>> coverages{};
    std::unordered_map<std::size_t, std::vector<ThemeMark>> marks{};
    std::unordered_map<std::size_t, std::vector<Characteristic>> characteristics{}; // by axis, newest first

    [[nodiscard]] std::optional<std::size_t> person(ClientId client) const
    {
        const auto found = people.persons.find(client);
        return found == people.persons.end() ? std::nullopt : std::optional(found->second);
    }
    void readCoverages(Database& database)
    {
        const auto query = database.query("SELECT client, regime, first_day, last_day FROM regime_coverage");
        while (query->next()) {
            const auto owner = person(query->id<ClientId>(0));
            const auto first = query->date(2);
            if (!owner || !first)
                continue;
            RegimeCoverage coverage;
            coverage.regime = query->text(1);
            coverage.during = {*first, query->date(3)};
            coverages[*owner].push_back(std::move(coverage));
        }
    }
    void readMarks(Database& database)
    {
        const auto query = database.query("SELECT client, theme, first_day, last_day FROM theme_mark");
        while (query->next()) {
            const auto owner = person(query->id<ClientId>(0));
            const auto theme = parseTheme(query->view(1));
            const auto first = query->date(2);
            if (!owner || !theme || !first)
                continue;
            ThemeMark mark;
            mark.theme = *theme;
            mark.during = {*first, query->date(3)};
            marks[*owner].push_back(std::move(mark));
        }
    }
    void readCharacteristics(Database& database, std::string_view axis)
    {
        const auto known = parseAxis(axis);
        if (!known)
            return;
        const auto query = database.query("SELECT client, value, observed_on FROM characteristic WHERE axis = ?"
                                          " ORDER BY observed_on DESC, id DESC",
                                          axis);
        while (query->next()) {
            const auto owner = person(query->id<ClientId>(0));
            const auto on = query->date(2);
            if (!owner || !on)
                continue;
            Characteristic characteristic;
            characteristic.axis = *known;
            characteristic.value = query->text(1);
            characteristic.observedOn = *on;
            characteristics[*owner].push_back(std::move(characteristic));
        }
    }
    template <class Map>
    [[nodiscard]] static auto of(const Map& map, std::size_t person)
    {
        const auto found = map.find(person);
        return found == map.end() ? typename Map::mapped_type{} : found->second;
    }
};

GroupHistory::GroupHistory(Database& database, const RecordedPeople& people, std::span<const std::string> groups)
    : m_facts(new Facts{people, {}, {}, {}})
{
    std::set<std::string, std::less<>> axes{std::string(kPositionAxis)};
    for (const auto& group : groups)
        axes.emplace(axisOf(group));
    if (axes.contains("theme") || axes.contains("regime"))
        m_facts->readCoverages(database); // Wajong and Wsw are themes that follow from a regime
    if (axes.contains("theme"))
        m_facts->readMarks(database);
    for (const auto& axis : axes)
        m_facts->readCharacteristics(database, axis);
}

GroupHistory::~GroupHistory() = default;

bool GroupHistory::isIn(const std::string& group, std::size_t person, Date on) const
{
    if (group == kEveryone)
        return true;
    const auto coverages = Facts::of(m_facts->coverages, person);
    const auto marks = Facts::of(m_facts->marks, person);
    auto characteristics = Facts::of(m_facts->characteristics, person);
    std::erase_if(characteristics, [on](const Characteristic& one) { return one.observedOn > on; });
    const auto themes = themesOn(m_facts->people.births[person], coverages, marks, on);
    const auto groups = groupsOf(themes, coveragesOn(coverages, on), characteristics);
    const auto found = std::ranges::find(groups, group, &ClientGroup::code);
    return found != groups.end() && found->isCertain;
}

std::uint16_t GroupHistory::stratum(std::size_t person, Date on) const
{
    const auto age = ageOn(m_facts->people.births[person], on);
    std::uint16_t ageClass = 0;
    if (age && age->highest < kYouthUntil)
        ageClass = 1;
    else if (age && age->lowest >= kOlderFrom)
        ageClass = 3;
    else if (age && age->lowest >= kYouthUntil && age->highest < kOlderFrom)
        ageClass = 2;
    std::uint16_t position = 0;
    const auto found = m_facts->characteristics.find(person);
    if (found != m_facts->characteristics.end()) {
        const auto& values = scaleOf(Axis::LabourMarketPosition)->values;
        for (const auto& characteristic : found->second) {
            if (characteristic.axis != Axis::LabourMarketPosition || characteristic.observedOn > on)
                continue;
            const auto place = std::ranges::find(values, characteristic.value, &ScaleValue::code);
            position = place == values.end() ? 0 : static_cast<std::uint16_t>(1 + (place - values.begin()));
            break;
        }
    }
    return static_cast<std::uint16_t>(position * 4 + ageClass);
}

} // namespace werkpad
