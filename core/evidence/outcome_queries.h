// What dossiers say about how long it took until work, and after which service: reads only.
#pragma once

#include "core/clients/client.h"
#include "core/evidence/service_outcome_rules.h"
#include "core/evidence/stretch_rules.h"
#include "core/storage/database.h"

#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace werkpad
{

// Everybody who was ever out of work, numbered.
struct RecordedPeople {
    std::vector<ClientId> clients{};   // of person n
    std::vector<PartialDate> births{}; // likewise
    std::unordered_map<ClientId, std::size_t> persons{};
    std::vector<Stretch> stretches{};                                     // by person, then by first day
    std::vector<std::pair<std::size_t, std::size_t>> stretchesOfPerson{}; // from, until (half-open)
};

// All throw SQLite::Exception. The only place that knows how an exit is recorded: an outcome, the last day of a spell,
// the closing reason of a plan, death or emigration.
[[nodiscard]] RecordedPeople recordedPeople(Database& database, const SegmentationPolicy& policy);
// Every activity of this type that began, also when it was dropped later: who stops halfway has had it too.
[[nodiscard]] std::vector<ServiceStart> serviceStarts(Database& database, const RecordedPeople& people,
                                                      const std::string& serviceType);

// Who belongs to which group on which day, from what was recorded by that day.
class GroupHistory
{
public:
    // Reads what these groups take. Borrows `people`.
    GroupHistory(Database& database, const RecordedPeople& people, std::span<const std::string> groups);
    ~GroupHistory();
    GroupHistory(const GroupHistory&) = delete;
    GroupHistory& operator=(const GroupHistory&) = delete;

    [[nodiscard]] bool isIn(const std::string& group, std::size_t person, Date on) const;
    // People are alike by age (under 27, 45 and older, between; not known) and position on the labour market.
    [[nodiscard]] std::uint16_t stratum(std::size_t person, Date on) const;

private:
    struct Facts;
    std::unique_ptr<Facts> m_facts;
};

} // namespace werkpad
