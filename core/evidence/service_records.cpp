#include "core/evidence/service_records.h"

#include "core/offices/office_store.h"

namespace werkpad
{

namespace
{

std::vector<std::string> groupsOf(std::span<const ServiceQuestion> questions)
{
    std::vector<std::string> groups;
    for (const auto& question : questions)
        groups.push_back(question.group);
    return groups;
}

} // namespace

ServiceRecords::ServiceRecords(Database& database, std::span<const ServiceQuestion> questions, Date today)
    : m_policy(readOffice(database).value_or(Office{}).segmentationPolicy())
    , m_cut{today, reportingLagDays(m_policy)}
    , m_people(recordedPeople(database, m_policy))
    , m_history(database, m_people, groupsOf(questions))
{
    for (const auto& question : questions)
        if (!m_starts.contains(question.serviceType))
            m_starts.emplace(question.serviceType, serviceStarts(database, m_people, question.serviceType));
}

std::optional<AskedPeople> ServiceRecords::asked(const ServiceQuestion& question) const
{
    return askedPeople(
        question, m_people.stretches, m_starts.at(question.serviceType),
        [&](std::size_t person, Date on) { return m_history.isIn(question.group, person, on); },
        [&](std::size_t person, Date on) { return m_history.stratum(person, on); }, m_cut);
}

} // namespace werkpad
