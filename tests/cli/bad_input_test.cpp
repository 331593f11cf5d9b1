// What cannot be: the command says so in one sentence, ends with 2 and writes nothing. The same in the window is
// tests/journeys/bad_input_test.cpp.
#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace werkpad;

namespace
{

struct BadInput {
    std::string what;
    std::vector<std::string> line; // ID: the client
    std::string said;              // of the rule, not of how the command is used
    bool clientDied = false;
};

std::vector<BadInput> allBadInput()
{
    return {
        {"a spell that ends before it begins",
         {"client", "spell", "ID", "--first-day", "2024-03-01", "--last-day", "2024-02-01"},
         "is before the first day"},
        {"an appointment in the past",
         {"contact", "plan", "ID", "--on", "20-11-2026", "--at", "10:00", "--subject", "Voortgang"},
         "in the past"},
        {"an activity for somebody who died",
         {"plan", "add", "ID", "--title", "Cv maken"},
         "The client has died",
         true},
        {"a plan without a goal", {"plan", "create", "ID", "--text", " "}, "The goal is missing"},
        {"a deviation without an argument",
         {"guideline", "deviate", "ID", "--type", "coaching", "--kind", "outside", "--argument", " "},
         "An argument is missing"},
    };
}

} // namespace

TEST_CASE("What cannot be is refused on the command line too, and nothing is written")
{
    const auto bad = GENERATE(from_range(allBadInput()));
    INFO(bad.what);
    const CliOffice office;
    const auto id = office.addClient();
    if (bad.clientDied) {
        REQUIRE_FALSE(office.ask({"plan", "create", id, "--text", "Werk"}).is_null());
        REQUIRE_FALSE(office.ask({"client", "set", id, "deceased_on=2026-11-20"}).is_null());
    }
    REQUIRE_FALSE(office.ask({"client", "spell", id, "--first-day", "2026-10-01"}).is_null());
    const std::string before = office.run({"dump"}).out;
    REQUIRE(before.find(id) != std::string::npos);
    std::vector<std::string> line = bad.line;
    std::ranges::replace(line, "ID", id);
    const auto run = office.run(line);
    INFO(run.err);
    CHECK(run.exit == 2);
    CHECK(run.err.find(bad.said) != std::string::npos);
    CHECK(run.saysOneSentence());
    CHECK(run.out.empty());
    CHECK(office.run({"dump"}).out == before);
}
