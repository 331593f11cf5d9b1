#include "core/intake/professional_queries.h"

#include "core/contacts/contact_fields.h"
#include "core/intake/routing_rules.h"
#include "core/staff/staff_store.h"

#include <algorithm>

namespace werkpad
{

std::vector<Professional> readProfessionals(Database& database, Date day)
{
    std::vector<Professional> professionals;
    std::unordered_map<StaffId, std::size_t> places;
    auto roles = rolesByMember(database);
    for (auto& member : readStaff(database)) {
        if (member.leftOn)
            continue;
        places.emplace(member.id, professionals.size());
        auto& own = roles[member.id];
        professionals.push_back({std::move(member), std::move(own), {}, {}, {}});
    }
    const auto of = [&](StaffId staff) -> Professional* {
        const auto found = places.find(staff);
        return found == places.end() ? nullptr : &professionals[found->second];
    };
    for (auto& expertise : recordsWhere<Expertise>(database, "ORDER BY id")) {
        if (auto* professional = of(expertise.staff))
            professional->expertise.push_back(std::move(expertise.group));
    }
    for (auto& hours : recordsWhere<OfficeHours>(database, "ORDER BY weekday, from_minute, id")) {
        if (auto* professional = of(hours.staff))
            professional->hours.push_back(hours);
    }
    for (auto& presence : recordsWhere<Presence>(database, "WHERE day = ? ORDER BY id", day)) {
        if (auto* professional = of(presence.staff))
            professional->presence = std::move(presence); // the newest counts
    }
    const auto offered = knownExpertise();
    for (auto& professional : professionals) {
        std::ranges::stable_sort(professional.expertise, {}, [&offered](const std::string& code) {
            return std::ranges::find(offered, code) - offered.begin();
        });
        const auto [first, last] = std::ranges::unique(professional.expertise);
        professional.expertise.erase(first, last);
    }
    return professionals;
}

std::unordered_map<StaffId, Workload> readWorkloads(Database& database, Moment now)
{
    std::unordered_map<StaffId, Workload> workloads;
    const std::string morning = isoBeginOf(now.day);
    const auto appointments =
        database.query("SELECT staff, at, minutes FROM planned_appointment WHERE at >= ? AND at < ? ORDER BY at",
                       morning, isoBeginOf(addDays(now.day, 1)));
    while (appointments->next()) {
        if (const auto from = Moment::parseIso(appointments->view(1)))
            workloads[appointments->id<StaffId>(0)].engagements.push_back(
                {*from, static_cast<int>(appointments->integer(2))});
    }
    // What was not closed on an earlier day keeps nobody busy today.
    const auto visits = database.query("SELECT coach, state FROM visit WHERE state IN ('waiting', 'routed', 'talking') "
                                       "AND arrived_at >= ? AND coach IS NOT NULL",
                                       morning);
    while (visits->next()) {
        auto& workload = workloads[visits->id<StaffId>(0)];
        if (visits->view(1) == "talking")
            workload.isTalking = true;
        else
            ++workload.waiting;
    }
    const auto caseloads =
        database.query("SELECT coach, count(*) FROM client_list WHERE coach IS NOT NULL AND closed_on IS NULL AND "
                       "deceased_on IS NULL AND emigrated_on IS NULL GROUP BY coach");
    while (caseloads->next())
        workloads[caseloads->id<StaffId>(0)].clients = static_cast<int>(caseloads->integer(1));
    return workloads;
}

} // namespace werkpad
