// Counts who answers questions about services: many questions in one pass over all histories.
#pragma once

#include "core/evidence/exit_counts.h"
#include "core/evidence/outcome_spells.h"
#include "core/evidence/service_history.h"
#include "core/evidence/service_outcome_rules.h"

#include <array>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace werkpad
{

class ServiceCounter
{
public:
    ServiceCounter(std::span<const ServiceQuestion> questions, const DataCut& cut);
    ~ServiceCounter();
    ServiceCounter(const ServiceCounter&) = delete;
    ServiceCounter& operator=(const ServiceCounter&) = delete;

    // One client.
    void add(const ServiceHistory& history);
    // By question; nothing for a period in which nobody can have begun.
    [[nodiscard]] std::vector<std::optional<AskedPeople>> asked() const;

    // Whether a number of the question counts this client.
    [[nodiscard]] bool isCounted(const ServiceHistory& history, std::size_t question, ServiceSide side,
                                 ServiceCount count);

private:
    struct Seen;
    class Compared;
    class Setting;
    std::vector<Setting> m_settings; // questions that differ in nothing but the service are counted together
    struct Place {
        std::size_t setting = 0;
        std::size_t service = 0;
    };
    std::vector<std::optional<Place>> m_places; // of each question
};

} // namespace werkpad
