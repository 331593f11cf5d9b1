// A believable office of any size, one dossier after the other, the same for the same seed and day.
#pragma once

#include "core/demo/demo_case.h"
#include "core/demo/demo_dossier.h"
#include "core/demo/demo_staff.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace werkpad
{

struct DemoRequest {
    std::int64_t clients = 0;
    int coaches = 0; // 0: as many as is usual
    std::uint64_t seed = 1;
    Date today{1970, 1, 1};

    // What is in the database already, when an example office grows.
    std::int64_t clientsBefore = 0;
    std::vector<std::string> staffNames{};
    std::set<std::string> bsnsInUse{};
    std::vector<Service> services{};  // none: the example catalogue comes with it
    std::optional<StaffId> fillsIn{}; // who fills the office, when that is a case worker: has a caseload too
};

// Pure: the same request gives the same dossiers, ids included. All people are made up. Needs the memory of one dossier
// and of the staff.
class DemoGenerator
{
public:
    explicit DemoGenerator(DemoRequest request);

    [[nodiscard]] const std::vector<DemoStaffMember>& staff() const { return m_staff.members; }
    // The example catalogue, when there was none.
    [[nodiscard]] const std::vector<Service>& newServices() const { return m_newServices; }
    [[nodiscard]] std::int64_t clientsBefore() const { return m_request.clientsBefore; }
    // The next dossier, or nothing after the last.
    [[nodiscard]] std::optional<DemoDossier> next();

private:
    [[nodiscard]] std::string nextBsn(DemoRandom& random);
    [[nodiscard]] std::optional<StaffId> drawCoach(DemoRandom& random, bool isNew) const;
    void identify(DemoDossier& dossier);

    DemoRequest m_request;
    std::uint64_t m_seed; // of this request and what it adds to
    IdGenerator m_ids;
    IdGenerator m_processIds;
    IdGenerator m_outcomeIds;
    std::vector<Service> m_newServices;
    DemoAgenda m_agenda;
    DemoStaff m_staff;
    std::vector<std::string> m_bsns; // taken from the end
    std::int64_t m_made = 0;
};

} // namespace werkpad
