// Fills a new office with an example, to try the program on.
#pragma once

#include "core/clients/action_context.h"

#include <cstdint>
#include <functional>

namespace werkpad
{

struct DemoWish {
    std::int64_t clients = 0;
    int coaches = 0; // 0: one for about ninety clients
    std::uint64_t seed = 1;
};

struct DemoCounts {
    std::int64_t clients = 0;
    std::int64_t staff = 0; // coaches and others
    std::int64_t coaches = 0;
    std::int64_t spells = 0;
    std::int64_t coverages = 0;
    std::int64_t characteristics = 0;
    std::int64_t overrides = 0;
    std::int64_t marks = 0;
    std::int64_t contacts = 0;
    std::int64_t diagnoses = 0;
    std::int64_t plans = 0;
    bool operator==(const DemoCounts&) const = default;
};

class DemoActions
{
public:
    // Told now and then how many clients are written, on the thread that writes; false stops the work.
    using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

    explicit DemoActions(ActionContext& context)
        : m_context(context)
    {
    }

    // Adds the clients and staff of DemoGenerator in one transaction, with the example catalogue and guideline where
    // the office has none, a few visitors at the desk, and a caseload for who fills it when that is a case worker; and
    // marks the office as an example: isDemo() says so from then on, and an office without sub-name gets the sub-name
    // "Voorbeeld", which title, prints and exports show. Errors: NotPermitted (ManageOffice); Invalid ("clients") when
    // fewer than one or more than five million are asked for; AlreadyExists ("office") when there are clients and it is
    // not an example: made-up people are never mixed with real ones; Cancelled, and then nothing was written. An
    // example office may grow.
    [[nodiscard]] Result<DemoCounts> fill(const DemoWish& wish, const Progress& progress = {});

    [[nodiscard]] Result<bool> isDemo() const;

private:
    ActionContext& m_context;
};

} // namespace werkpad
