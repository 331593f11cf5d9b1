// The office's own dossiers as questions about services take them: read once, asked often.
#pragma once

#include "core/evidence/outcome_queries.h"
#include "core/evidence/service_curves.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace werkpad
{

class ServiceRecords
{
public:
    // Reads what these questions take; others are not asked. Throws SQLite::Exception.
    ServiceRecords(Database& database, std::span<const ServiceQuestion> questions, Date today);
    ServiceRecords(const ServiceRecords&) = delete;
    ServiceRecords& operator=(const ServiceRecords&) = delete;

    [[nodiscard]] std::optional<AskedPeople> asked(const ServiceQuestion& question) const;
    [[nodiscard]] const std::vector<ClientId>& clients() const { return m_people.clients; } // of person n
    [[nodiscard]] const DataCut& cut() const { return m_cut; }

private:
    SegmentationPolicy m_policy;
    DataCut m_cut;
    RecordedPeople m_people;
    GroupHistory m_history;
    std::map<std::string, std::vector<ServiceStart>> m_starts;
};

} // namespace werkpad
