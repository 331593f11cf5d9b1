#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace werkpad;

namespace
{

nlohmann::json period(const std::string& first, const std::string& on, const std::string& last = {})
{
    std::vector<std::string> arguments{"period", "--first-day", first, "--on", on, "--json"};
    if (!last.empty())
        arguments.insert(arguments.end(), {"--last-day", last});
    const auto run = runCli(arguments);
    CHECK(run.exit == 0);
    CHECK(run.err.empty());
    return run.json();
}

} // namespace

TEST_CASE("The command line tells the period on both sides of a boundary, and the next one")
{
    struct Row {
        const char *first, *on, *period, *next, *nextOn;
        int months;
    };
    const auto row = GENERATE(values<Row>({
        {"2026-02-28", "2026-05-27", "0-3", "3-6", "2026-05-28", 2},
        {"2026-02-28", "2026-05-28", "3-6", "6-12", "2026-08-28", 3},
        {"2026-04-30", "2026-07-29", "0-3", "3-6", "2026-07-30", 2},
        {"2026-04-30", "2026-07-30", "3-6", "6-12", "2026-10-30", 3},
        {"2024-01-31", "2024-02-29", "0-3", "3-6", "2024-04-30", 1},
        {"2024-02-29", "2025-02-27", "6-12", ">12", "2025-02-28", 11},
    }));
    const auto answer = period(row.first, row.on);
    CHECK(answer["period"] == row.period);
    CHECK(answer["months"] == row.months);
    CHECK(answer["next"]["period"] == row.next);
    CHECK(answer["next"]["on"] == row.nextOn);
}

TEST_CASE("Over twelve months nothing comes any more")
{
    const auto answer = period("2024-02-29", "2025-02-28");
    CHECK(answer["period"] == ">12");
    CHECK(answer["next"].is_null());
}

TEST_CASE("Before the first day the period is before, and the first day is the next boundary")
{
    const auto answer = period("2027-01-01", "2026-11-23");
    CHECK(answer["period"] == "before");
    CHECK(answer["next"] == nlohmann::json({{"period", "0-3"}, {"on", "2027-01-01"}}));
}

TEST_CASE("The last day is inclusive; after it there is no period, but a length")
{
    CHECK(period("2026-01-01", "2026-06-30", "2026-06-30")["period"] == "3-6");
    const auto after = period("2026-01-01", "2026-07-01", "2026-06-30");
    CHECK(after["period"].is_null());
    CHECK(after["months"] == 6);
    CHECK(after["days"] == 181);
    CHECK(after["next"].is_null());
}

TEST_CASE("A spell that ends before it begins, and a day that does not exist, are refused")
{
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"period", "--first-day", "2026-02-01", "--last-day", "2026-01-31", "--on",
                                   "2026-03-01"},
          {"period", "--first-day", "2026-02-30", "--on", "2026-03-01"}}) {
        const auto run = runCli(arguments);
        CHECK(run.exit == 2);
        CHECK(run.saysOneSentence());
    }
}

TEST_CASE("People read the period as a short list")
{
    const auto run = runCli({"period", "--first-day", "2026-02-28", "--on", "2026-05-28"});
    CHECK(run.exit == 0);
    CHECK(run.out == "Period           3-6 months\n"
                     "Months           3\n"
                     "Days             89\n"
                     "From 2026-08-28  6-12 months\n"
                     "From 2027-02-28  >12 months\n");
}
