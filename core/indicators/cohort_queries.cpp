#include "core/indicators/cohort_queries.h"

#include "core/changes/record_store.h"
#include "core/outcomes/outcome_fields.h"
#include "core/regimes/regime_fields.h"
#include "core/segmentation/segmentation_fields.h"

#include <algorithm>
#include <unordered_map>

namespace werkpad
{

namespace
{

std::optional<Date> dayIn(const Query& row, int column)
{
    const auto date = PartialDate::parseIso(row.view(column));
    return date ? date->latest() : std::nullopt;
}

std::optional<Date> earliest(std::initializer_list<std::optional<Date>> days)
{
    std::optional<Date> first;
    for (const auto& day : days)
        if (day && (!first || *day < *first))
            first = day;
    return first;
}

class FactsReader
{
public:
    explicit FactsReader(Database& database)
        : m_database(database)
    {
    }

    std::vector<CohortFacts> read()
    {
        readClients();
        add<UnemploymentSpell>(&CohortFacts::spells);
        add<ClientOutcome>(&CohortFacts::outcomes);
        add<RegimeCoverage>(&CohortFacts::coverages);
        add<ThemeMark>(&CohortFacts::marks);
        readActivities();
        std::erase_if(m_facts, [](const CohortFacts& facts) { return facts.spells.empty(); });
        return std::move(m_facts);
    }

private:
    void readClients()
    {
        const auto query = m_database.query("SELECT id, coach, birth_date, registered_on, closed_on, deceased_on, "
                                            "emigrated_on FROM client ORDER BY id");
        while (query->next()) {
            CohortFacts facts;
            facts.client = query->id<ClientId>(0);
            if (!query->isNull(1))
                facts.coach = query->id<StaffId>(1);
            facts.birthDate = PartialDate::parseIso(query->view(2)).value_or(PartialDate());
            facts.registeredOn = query->date(3);
            facts.goneOn = earliest({query->date(4), dayIn(*query, 5), dayIn(*query, 6)});
            m_at.emplace(facts.client, m_facts.size());
            m_facts.push_back(std::move(facts));
        }
    }

    template <class T>
    void add(std::vector<T> CohortFacts::* list)
    {
        const auto query = m_database.query(selectSql(kEntityInfo<T>).append("ORDER BY id"));
        while (query->next()) {
            T record = readRecord<T>(*query);
            if (const auto found = m_at.find(record.client); found != m_at.end())
                (m_facts[found->second].*list).push_back(std::move(record));
        }
    }

    void readActivities()
    {
        const auto query = m_database.query(
            "SELECT client, started_on, ended_on FROM plan_activity WHERE started_on IS NOT NULL ORDER BY id");
        while (query->next()) {
            const auto found = m_at.find(query->id<ClientId>(0));
            const auto started = query->date(1);
            if (found != m_at.end() && started)
                m_facts[found->second].activities.push_back({*started, query->date(2)});
        }
    }

    Database& m_database;
    std::vector<CohortFacts> m_facts;
    std::unordered_map<ClientId, std::size_t> m_at;
};

} // namespace

std::vector<CohortFacts> readCohortFacts(Database& database)
{
    return FactsReader(database).read();
}

} // namespace werkpad
