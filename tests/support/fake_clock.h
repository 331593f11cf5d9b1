// A clock that moves only when a test says so.
#pragma once

#include "core/base/clock.h"

namespace werkpad
{

class FakeClock final : public Clock
{
public:
    explicit FakeClock(Date today = Date(2026, 11, 23))
        : m_today(today)
    {
    }
    [[nodiscard]] Date today() const override { return m_today; }
    // Noon of today plus what passed.
    [[nodiscard]] std::int64_t nowMilliseconds() const override
    {
        return std::int64_t{m_today.dayNumber()} * 86'400'000 + 43'200'000 + m_passed;
    }
    [[nodiscard]] int minuteOfDay() const override { return static_cast<int>(nowMilliseconds() / 60'000 % 1440); }
    void setToday(Date today) { m_today = today; }
    void pass(std::int64_t milliseconds) { m_passed += milliseconds; }

private:
    Date m_today;
    std::int64_t m_passed = 0;
};

} // namespace werkpad
