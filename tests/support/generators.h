// Random values of the domain for RapidCheck properties.
#pragma once

#include "core/base/date.h"

#include <rapidcheck.h>

namespace werkpad::test
{

// A day between 1900 and 2100, where the office's dates lie.
inline rc::Gen<Date> anyDate()
{
    return rc::gen::map(rc::gen::inRange(Date(1900, 1, 1).dayNumber(), Date(2100, 12, 31).dayNumber() + 1),
                        [](std::int32_t day) { return Date::fromDayNumber(day); });
}

// The days around which month arithmetic goes wrong: the last and first days of a month, often of February.
inline rc::Gen<Date> monthEnd()
{
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange(1990, 2041), rc::gen::inRange(1, 13), rc::gen::inRange(-3, 2)),
                        [](const std::tuple<int, int, int>& parts) {
                            const auto [year, month, offset] = parts;
                            return addDays(Date(year, month, 1), offset);
                        });
}

inline rc::Gen<Date> awkwardDate()
{
    return rc::gen::oneOf(anyDate(), monthEnd());
}

} // namespace werkpad::test

template <>
struct rc::Arbitrary<werkpad::Date> {
    static Gen<werkpad::Date> arbitrary() { return werkpad::test::awkwardDate(); }
};
