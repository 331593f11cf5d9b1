#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

TEST_CASE("Valid numbers give exit code 0, eight digits with their leading zero")
{
    const auto run = runCli({"bsn", "999993653", "9999.936.53", "--json"});
    CHECK(run.exit == 0);
    CHECK(run.err.empty());
    const auto results = run.json()["results"];
    REQUIRE(results.size() == 2);
    CHECK(results[0] ==
          nlohmann::json({{"input", "999993653"}, {"bsn", "999993653"}, {"valid", true}, {"reason", nullptr}}));
    CHECK(results[1]["bsn"] == "999993653");
}

TEST_CASE("One invalid number gives exit code 1, and every number its own result and reason")
{
    const auto run = runCli({"bsn", "999993653", "123456789", "abc", "000000000", "12", "--json"});
    CHECK(run.exit == 1);
    CHECK(run.saysOneSentence());
    const auto results = run.json()["results"];
    REQUIRE(results.size() == 5);
    for (std::size_t i = 1; i < 5; ++i) {
        CHECK(results[i]["valid"] == false);
        CHECK(results[i]["reason"].get<std::string>().size() > 10);
    }
}
