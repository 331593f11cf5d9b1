#include "core/demo/demo_staff.h"

#include "core/base/text.h"
#include "core/demo/demo_material.h"
#include "core/demo/demo_person.h"

#include <algorithm>
#include <set>

namespace werkpad
{

namespace
{

class Hiring
{
public:
    Hiring(DemoRandom& random, IdGenerator& ids, const std::vector<std::string>& taken, int teams)
        : m_random(random)
        , m_ids(ids)
        , m_teams(teams)
    {
        for (const auto& name : taken)
            m_names.insert(fold(name));
    }

    StaffId hire(const std::vector<Role>& roles, std::optional<Date> leftOn = {})
    {
        DemoStaffMember hired;
        hired.member.id = m_ids.make<StaffId>();
        hired.member.name = newName();
        hired.member.team = demoMaterial().teams[static_cast<std::size_t>(m_next++ % m_teams)];
        std::string local;
        for (const auto& word : foldedWords(hired.member.name))
            local += local.empty() ? word + "." : word;
        hired.member.email = local + "@example.org";
        hired.member.leftOn = leftOn;
        for (const Role role : roles)
            hired.roles.push_back({m_ids.make<RoleAssignmentId>(), hired.member.id, role});
        m_staff.members.push_back(std::move(hired));
        return m_staff.members.back().member.id;
    }

    DemoStaff& staff() { return m_staff; }

private:
    std::string newName()
    {
        constexpr int kTries = 50;
        for (int i = 0; i < kTries; ++i) {
            std::string name = demoColleagueName(m_random);
            if (m_names.insert(fold(name)).second)
                return name;
        }
        for (int number = 2;; ++number) {
            std::string name = demoColleagueName(m_random) + " (" + std::to_string(number) + ")";
            if (m_names.insert(fold(name)).second)
                return name;
        }
    }

    DemoRandom& m_random;
    IdGenerator& m_ids;
    int m_teams;
    int m_next = 0;
    std::set<std::string> m_names;
    DemoStaff m_staff;
};

} // namespace

int DemoStaff::usualCoaches(std::int64_t clients)
{
    constexpr std::int64_t kCaseload = 90;
    constexpr std::int64_t kMost = 400; // a million clients are for measuring; nobody runs such an office
    return static_cast<int>(std::clamp<std::int64_t>((clients + kCaseload / 2) / kCaseload, 1, kMost));
}

DemoStaff demoStaff(DemoRandom& random, IdGenerator& ids, int coaches, const std::vector<std::string>& taken,
                    Date today)
{
    constexpr int kTeamSize = 10;
    const int teams = std::clamp(coaches / kTeamSize, 1, static_cast<int>(demoMaterial().teams.size()));
    Hiring hiring(random, ids, taken, teams);
    DemoStaff& staff = hiring.staff();
    const auto hireSome = [&](int oneFor, const std::vector<Role>& roles) {
        for (int i = 0; i < coaches / oneFor; ++i)
            static_cast<void>(hiring.hire(roles));
    };
    for (int i = 0; i < coaches; ++i) {
        const bool isAlsoAtReception = random.chance(150);
        staff.coaches.push_back(hiring.hire(isAlsoAtReception ? std::vector{Role::Intake, Role::CaseWorker}
                                                              : std::vector{Role::CaseWorker}));
        staff.caseloads.add(random.between(40, 130));
    }
    hireSome(kTeamSize, {Role::TeamLead});
    hireSome(8, {Role::Intake});
    hireSome(12, {Role::AccountManager});
    hireSome(15, {Role::Matchmaker});
    if (coaches >= 20)
        static_cast<void>(hiring.hire({Role::Auditor}));
    for (int i = 0; i < 1 + coaches / 12; ++i)
        staff.former.push_back(hiring.hire({}, addDays(today, -random.between(40, 480))));
    return std::move(staff);
}

} // namespace werkpad
