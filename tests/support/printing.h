// How Catch2 and RapidCheck print values of the domain when a test fails.
#pragma once

#include "core/base/date.h"
#include "core/base/partial_date.h"

#include <ostream>

namespace werkpad
{

inline std::ostream& operator<<(std::ostream& out, const Date& date)
{
    return out << date.iso();
}
inline std::ostream& operator<<(std::ostream& out, const PartialDate& date)
{
    return out << date.iso();
}

} // namespace werkpad
