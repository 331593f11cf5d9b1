#include "core/plan/plan_queries.h"

#include "core/catalogue/service_fields.h"
#include "core/changes/record_store.h"
#include "core/plan/duty_fields.h"
#include "core/plan/plan_fields.h"

#include <algorithm>

namespace werkpad
{

namespace
{

std::vector<Evaluation> evaluationsOf(Database& database, const Plan& plan)
{
    return recordsWhere<Evaluation>(database, "WHERE client = ? AND plan = ? ORDER BY planned_on, id", plan.client,
                                    plan.id);
}

PlanParts readParts(Database& database, const Plan& plan)
{
    return {plan, activitiesOf(database, plan), evaluationsOf(database, plan), versionsOf(database, plan)};
}

template <class T>
std::vector<T> byFirstDay(Database& database, ClientId client)
{
    return recordsWhere<T>(database, "WHERE client = ? ORDER BY first_day, id", client);
}

// In force that day, or coming.
template <class T>
std::vector<T> from(Date day, std::vector<T> records)
{
    std::erase_if(records, [day](const T& record) { return record.during.last && *record.during.last < day; });
    return records;
}

std::vector<Service> servicesIn(Database& database, const ClientPlan& plan)
{
    std::vector<Service> services;
    const auto add = [&](const PlanParts& parts) {
        for (const auto& activity : parts.activities) {
            if (!activity.service || std::ranges::find(services, *activity.service, &Service::id) != services.end())
                continue;
            if (auto service = findRecord<Service>(database, *activity.service))
                services.push_back(*std::move(service));
        }
    };
    if (plan.current)
        add(*plan.current);
    std::ranges::for_each(plan.earlier, add);
    return services;
}

} // namespace

std::vector<PlanActivity> activitiesOf(Database& database, const Plan& plan)
{
    return recordsWhere<PlanActivity>(database, "WHERE client = ? AND plan = ? ORDER BY rank, id", plan.client,
                                      plan.id);
}

std::vector<PlanVersion> versionsOf(Database& database, const Plan& plan)
{
    return recordsWhere<PlanVersion>(database, "WHERE client = ? AND plan = ? ORDER BY number, id", plan.client,
                                     plan.id);
}

ClientPlan readClientPlan(Database& database, ClientId client)
{
    ClientPlan result;
    // Two workstations may each have begun one: the newest open one counts, the others are among the earlier.
    for (const auto& plan :
         recordsWhere<Plan>(database, "WHERE client = ? ORDER BY started_on DESC, id DESC", client)) {
        if (!plan.closedOn && !result.current)
            result.current = readParts(database, plan);
        else
            result.earlier.push_back(readParts(database, plan));
    }
    result.duties = byFirstDay<Duty>(database, client);
    result.exemptions = byFirstDay<Exemption>(database, client);
    result.measures = byFirstDay<Measure>(database, client);
    if (auto cvs = recordsOf<CurriculumVitae>(database, client); !cvs.empty())
        result.cv = std::move(cvs.front());
    result.services = servicesIn(database, result);
    return result;
}

PlanSnapshot readSnapshot(Database& database, const Plan& plan, Date on)
{
    return {plan, activitiesOf(database, plan), evaluationsOf(database, plan),
            from(on, byFirstDay<Duty>(database, plan.client)), from(on, byFirstDay<Exemption>(database, plan.client))};
}

std::vector<Service> servicesOn(Database& database, Date day)
{
    return recordsWhere<Service>(database, "WHERE ended_on IS NULL OR ended_on >= ? ORDER BY name, id", day.iso());
}

} // namespace werkpad
