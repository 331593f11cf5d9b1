#include "core/contacts/ics.h"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace werkpad;

namespace
{

constexpr std::int64_t kMade = 1'795'435'200'000; // 2026-11-23T12:00:00Z

IcsEvent anEvent()
{
    IcsEvent event;
    event.uid = "0192f0c1@werkpad";
    event.begin = {Date(2026, 12, 1), 600};
    event.minutes = 45;
    event.summary = "Voortgang";
    return event;
}

bool has(const std::string& text, const std::string& line)
{
    return text.find("\r\n" + line + "\r\n") != std::string::npos;
}

} // namespace

TEST_CASE("An appointment is written as RFC 5545 asks: in its time zone, with id and stamp")
{
    const std::vector events{anEvent()};
    const auto text = icsText(events, kMade);
    INFO(text);
    CHECK(text.starts_with("BEGIN:VCALENDAR\r\n"));
    CHECK(text.ends_with("END:VCALENDAR\r\n"));
    CHECK(has(text, "VERSION:2.0"));
    CHECK(has(text, "UID:0192f0c1@werkpad"));
    CHECK(has(text, "DTSTAMP:20261123T120000Z"));
    CHECK(has(text, "DTSTART;TZID=Europe/Amsterdam:20261201T100000"));
    CHECK(has(text, "DTEND;TZID=Europe/Amsterdam:20261201T104500"));
    CHECK(has(text, "SUMMARY:Voortgang"));
    CHECK(has(text, "STATUS:CONFIRMED"));
    CHECK(has(text, "TZID:Europe/Amsterdam"));
    CHECK_FALSE(text.find("LOCATION") != std::string::npos);
}

TEST_CASE("Text with commas, new lines and accents is escaped, and no line is longer than 75 bytes")
{
    auto event = anEvent();
    event.summary = "Gesprek, daarna; \\ ééééééééééééééééééééééééééééééééééééééééééééééééééé\nEND:VEVENT";
    event.location = "Kamer 2, Mercado";
    const auto text = icsText(std::vector{event}, kMade);
    INFO(text);
    CHECK(text.find("SUMMARY:Gesprek\\, daarna\\; \\\\ ") != std::string::npos);
    CHECK(has(text, "LOCATION:Kamer 2\\, Mercado"));
    std::istringstream lines(text);
    int ends = 0;
    for (std::string line; std::getline(lines, line, '\n');) {
        CHECK(line.size() <= 76); // with the carriage return
        ends += line == "END:VEVENT\r" ? 1 : 0;
    }
    CHECK(ends == 1); // a subject cannot end the event
}

TEST_CASE("A cancelled appointment says so, and an empty list is still a calendar")
{
    auto event = anEvent();
    event.isCancelled = true;
    CHECK(has(icsText(std::vector{event}, kMade), "STATUS:CANCELLED"));
    CHECK(icsText({}, kMade).starts_with("BEGIN:VCALENDAR\r\n"));
}
