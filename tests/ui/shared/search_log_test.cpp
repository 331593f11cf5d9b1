#include "tests/support/test_office.h"
#include "tests/ui/support/qt_text.h"
#include "ui/shared/search_log.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>
#include <QTest>

using namespace werkpad;

namespace
{

constexpr int kLong = 20'000; // milliseconds; a loaded machine

struct Searching {
    TestOffice office;
    SearchLog log{office.lead(), nullptr, std::chrono::milliseconds(0)};
    QSignalSpy written{&log, &SearchLog::written};

    // The details of the lines, oldest first, once there are so many.
    std::vector<std::string> lines(int expected)
    {
        REQUIRE(QTest::qWaitFor([&] { return written.count() >= expected; }, kLong));
        std::vector<std::string> details;
        const auto entries = office.lead().accessLog().entries({}, -1);
        REQUIRE(entries);
        for (const auto& entry : *entries) {
            if (entry.action == "client.search")
                details.insert(details.begin(), entry.detail);
        }
        return details;
    }
};

} // namespace

TEST_CASE("What is typed letter by letter is one search, logged by kind and number of hits when it settles")
{
    Searching at;
    at.log.shown("b", 1000, true);
    at.log.shown("be", 80);
    at.log.shown("berg", 12);
    CHECK(at.lines(1) == std::vector<std::string>{"by=name_or_place hits=12"});
    at.log.shown("berg ", 12);
    at.log.shown("berg", 13); // a colleague added one
    at.log.shown("17-5-1980", 3);
    CHECK(at.lines(2) == std::vector<std::string>{"by=name_or_place hits=12", "by=birth_date hits=3"});
}

TEST_CASE("A result that is opened logs its search at once and says how it was found")
{
    TestOffice office;
    SearchLog log(office.lead(), nullptr, std::chrono::hours(1));
    const QSignalSpy written(&log, &SearchLog::written);
    CHECK(log.used().empty());
    log.shown("999993653", 1);
    CHECK(log.used() == "by=bsn hits=1");
    CHECK(log.used() == "by=bsn hits=1"); // another look at the same result is no other search
    REQUIRE(QTest::qWaitFor([&] { return written.count() == 1; }, kLong));
    log.shown({}, 0);
    CHECK(log.used().empty());
    const auto last = office.lead().accessLog().entries({}, 1);
    CHECK(last->front().action == "client.search");
}
