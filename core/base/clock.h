// What day and what time it is; rules never ask, they are told.
#pragma once

#include "core/base/date.h"
#include "core/base/moment.h"

#include <cstdint>
#include <string>

namespace werkpad
{

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Date today() const = 0;                   // in local time
    [[nodiscard]] virtual std::int64_t nowMilliseconds() const = 0; // since 1970-01-01 UTC
    [[nodiscard]] virtual int minuteOfDay() const = 0;              // in local time, 0-1439
    [[nodiscard]] Moment now() const { return {today(), minuteOfDay()}; }
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Date today() const override;
    [[nodiscard]] std::int64_t nowMilliseconds() const override;
    [[nodiscard]] int minuteOfDay() const override;
};

// Real time, but a fixed calendar day: what-if questions and reproducible reports (--today).
class FixedDayClock final : public Clock
{
public:
    explicit FixedDayClock(Date today)
        : m_today(today)
    {
    }
    [[nodiscard]] Date today() const override { return m_today; }
    [[nodiscard]] std::int64_t nowMilliseconds() const override { return SystemClock{}.nowMilliseconds(); }
    [[nodiscard]] int minuteOfDay() const override { return SystemClock{}.minuteOfDay(); }

private:
    Date m_today;
};

// 2026-11-23T14:05:09Z
[[nodiscard]] std::string isoTime(std::int64_t milliseconds);

} // namespace werkpad
