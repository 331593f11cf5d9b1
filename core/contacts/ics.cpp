#include "core/contacts/ics.h"

#include <libical/ical.h>

#include <cstdlib>
#include <memory>

namespace werkpad
{

namespace
{

constexpr const char* kZoneName = "Europe/Amsterdam";

// The rule of the European Union since 1996, so that nothing depends on the time zones of this machine.
constexpr const char* kZone = "BEGIN:VTIMEZONE\r\n"
                              "TZID:Europe/Amsterdam\r\n"
                              "BEGIN:DAYLIGHT\r\n"
                              "TZOFFSETFROM:+0100\r\n"
                              "TZOFFSETTO:+0200\r\n"
                              "TZNAME:CEST\r\n"
                              "DTSTART:19960331T020000\r\n"
                              "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                              "END:DAYLIGHT\r\n"
                              "BEGIN:STANDARD\r\n"
                              "TZOFFSETFROM:+0200\r\n"
                              "TZOFFSETTO:+0100\r\n"
                              "TZNAME:CET\r\n"
                              "DTSTART:19961027T030000\r\n"
                              "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                              "END:STANDARD\r\n"
                              "END:VTIMEZONE\r\n";

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

icaltimetype timeOf(const Moment& moment)
{
    icaltimetype time = icaltime_null_time();
    time.year = moment.day.year();
    time.month = moment.day.month();
    time.day = moment.day.day();
    time.hour = moment.minute / 60;
    time.minute = moment.minute % 60;
    return time;
}

// The component owns what is added to it.
void add(icalcomponent* component, icalproperty* property)
{
    icalcomponent_add_property(component, property);
}

icalproperty* inZone(icalproperty* property)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(kZoneName));
    return property;
}

icalcomponent* newEvent(const IcsEvent& event, const icaltimetype& stamp)
{
    icalcomponent* component = icalcomponent_new_vevent();
    add(component, icalproperty_new_uid(event.uid.c_str()));
    add(component, icalproperty_new_dtstamp(stamp));
    add(component, inZone(icalproperty_new_dtstart(timeOf(event.begin))));
    add(component, inZone(icalproperty_new_dtend(timeOf(addMinutes(event.begin, event.minutes)))));
    add(component, icalproperty_new_summary(event.summary.c_str()));
    if (!event.location.empty())
        add(component, icalproperty_new_location(event.location.c_str()));
    add(component, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    add(component, icalproperty_new_status(event.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    return component;
}

} // namespace

std::string icsText(std::span<const IcsEvent> events, std::int64_t nowMilliseconds)
{
    const Component calendar(icalcomponent_new_vcalendar());
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Werkpad//Werkpad " WERKPAD_VERSION "//NL"));
    add(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalcomponent_add_component(calendar.get(), icalparser_parse_string(kZone));
    const icaltimetype stamp =
        icaltime_from_timet_with_zone(static_cast<time_t>(nowMilliseconds / 1000), 0, icaltimezone_get_utc_timezone());
    for (const auto& event : events)
        icalcomponent_add_component(calendar.get(), newEvent(event, stamp));
    const std::unique_ptr<char, decltype(&std::free)> text(icalcomponent_as_ical_string_r(calendar.get()), &std::free);
    return text ? std::string(text.get()) : std::string{};
}

} // namespace werkpad
