// What is needed to make up what was done with one example client.
#pragma once

#include "core/base/id.h"
#include "core/catalogue/service.h"
#include "core/demo/demo_dossier.h"
#include "core/demo/demo_life.h"
#include "core/segmentation/period.h"

#include <map>
#include <optional>
#include <span>

namespace werkpad
{

// Gives every coach one conversation at a time, from nine to half past four in half hours, on working days.
class DemoAgenda
{
public:
    // The next free half hour on that day or a later one.
    [[nodiscard]] Moment book(StaffId coach, Date day);

private:
    std::map<std::pair<StaffId, int>, int> m_booked; // half hours taken, by coach and day number
};

// The client and its life are there; everything borrowed.
struct DemoCase {
    DemoRandom& random;
    IdGenerator& ids;
    DemoAgenda& agenda;
    const DemoLife& life;
    const DemoDossier& dossier;
    std::span<const Service> services;
    Date today{1970, 1, 1};
    StaffId coach{};
    Date intake{1970, 1, 1}; // the first conversation
    Period band = Period::Before;
    std::string sector{}; // in which the client looks for work: all that is written is about the same

    [[nodiscard]] ClientId client() const { return dossier.client.id; }
    [[nodiscard]] Date lastSeen() const { return life.lastSeen(today); }
    [[nodiscard]] std::string sentence(std::string_view key) const;
    // Monday to Friday: the day, or the Monday after.
    [[nodiscard]] static Date workingDay(Date day);
};

} // namespace werkpad
