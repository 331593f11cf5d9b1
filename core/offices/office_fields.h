// The columns of an office.
#pragma once

#include "core/changes/field.h"
#include "core/offices/office.h"

namespace werkpad
{

constexpr std::array<std::string_view, 2> storedCodes(OfficeProfile)
{
    return {"werkplein", "werkbedrijf"};
}

template <>
struct EntityOf<Office> {
    static constexpr std::string_view table = "office";
    static constexpr int number = 1;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&Office::name>("name"),
        field<&Office::subname>("subname"),
        field<&Office::profile>("profile"),
        field<&Office::interruptionWeeks>("interruption_weeks"),
        field<&Office::contactDays>("contact_days"),
        field<&Office::contactDaysBefore>("contact_days_before"),
        field<&Office::contactDays0To3>("contact_days_0_3"),
        field<&Office::contactDays3To6>("contact_days_3_6"),
        field<&Office::contactDays6To12>("contact_days_6_12"),
        field<&Office::contactDaysOver12>("contact_days_over_12"),
    };
};

} // namespace werkpad
