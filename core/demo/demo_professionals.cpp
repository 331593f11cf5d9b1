#include "core/demo/demo_professionals.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace werkpad
{

namespace
{

constexpr std::array<std::string_view, 11> kGroups{"everyone",
                                                   "theme:youth",
                                                   "theme:over_45",
                                                   "theme:wajong_wsw",
                                                   "theme:neighbourhood",
                                                   "regime:WW",
                                                   "regime:Participatiewet",
                                                   "period:before",
                                                   "period:0-3",
                                                   "period:6-12",
                                                   "period:>12"};

constexpr int kFullTime = 5;

} // namespace

DemoProfessional demoProfessional(DemoRandom& random, IdGenerator& ids, const DemoStaffMember& colleague)
{
    DemoProfessional professional;
    const bool guides = std::ranges::any_of(
        colleague.roles, [](const RoleAssignment& assignment) { return assignment.role == Role::CaseWorker; });
    if (!guides)
        return professional;
    const int days = random.between(3, kFullTime); // part-timers too
    const int dayOff = random.between(1, kFullTime);
    professional.capacity = 20 * days;
    for (int weekday = 1; weekday <= kFullTime; ++weekday) {
        const bool isOff = days < kFullTime && (weekday == dayOff || (days == 3 && weekday == dayOff % kFullTime + 1));
        if (isOff)
            continue;
        constexpr int kHalfPastEight = 510;
        constexpr int kFive = 1020;
        professional.hours.push_back({ids.make<OfficeHoursId>(), colleague.member.id, weekday, kHalfPastEight, kFive});
    }
    const int known = random.between(1, 3);
    for (int i = 0; i < known; ++i) {
        const auto group = kGroups.at(static_cast<std::size_t>(random.between(0, int(kGroups.size()) - 1)));
        if (std::ranges::find(professional.expertise, group, &Expertise::group) == professional.expertise.end())
            professional.expertise.push_back({ids.make<ExpertiseId>(), colleague.member.id, std::string(group)});
    }
    return professional;
}

} // namespace werkpad
