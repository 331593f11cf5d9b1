#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace werkpad;

namespace
{

std::string listWith(const CliOffice& office, const std::string& text)
{
    const auto file = office.folder() / "list.txt";
    std::ofstream(file) << text;
    return file.string();
}

CliRun destroy(const CliOffice& office, const std::string& list)
{
    return office.run({"retention", "destroy", "--list", list, "--approved-by", "A. Archivaris", "--json"});
}

} // namespace

TEST_CASE("Dossiers on an approved list are destroyed, and the others stay")
{
    const CliOffice office;
    const auto gone = office.addClient();
    const auto kept = office.addClient();
    const auto answer =
        destroy(office, listWith(office, "# goedgekeurd op 20 november\n" + gone + "  # termijn voorbij\n\n"));
    REQUIRE(answer.exit == 0);
    CHECK(answer.json()["destroyed"] == 1);
    CHECK(office.run({"client", "show", gone}).exit == 2);
    CHECK(office.run({"client", "show", kept}).exit == 0);
    CHECK(office.run({"check"}).exit == 0);
    const auto again = destroy(office, listWith(office, gone + "\n"));
    CHECK(again.exit == 2);
    CHECK(again.saysOneSentence());
}

TEST_CASE("A list that cannot be read destroys nothing and says where")
{
    const CliOffice office;
    const auto kept = office.addClient();
    for (const auto& [text, words] :
         {std::pair{kept + "\nJansen\n", "Line 2"}, std::pair{std::string("\n"), "no client on the list"}}) {
        INFO(text);
        const auto answer = destroy(office, listWith(office, text));
        CHECK(answer.exit == 2);
        CHECK(answer.saysOneSentence());
        CHECK(answer.err.find(words) != std::string::npos);
    }
    CHECK(destroy(office, (office.folder() / "nowhere.txt").string()).exit != 0);
    CHECK(office.run({"client", "show", kept}).exit == 0);
}

TEST_CASE("Without somebody who approved it nothing is destroyed")
{
    const CliOffice office;
    const auto kept = office.addClient();
    const auto list = listWith(office, kept);
    CHECK(office.run({"retention", "destroy", "--list", list}).exit == 2);
    const auto answer = office.run({"retention", "destroy", "--list", list, "--approved-by", " "});
    CHECK(answer.exit == 2);
    CHECK(answer.err.find("approved") != std::string::npos);
    CHECK(office.run({"client", "show", kept}).exit == 0);
}
