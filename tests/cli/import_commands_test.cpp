#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <sstream>

using namespace werkpad;

namespace
{

std::string write(const CliOffice& office, const std::string& name, const std::string& content)
{
    const auto file = office.folder() / name;
    std::ofstream(file, std::ios::binary) << content;
    return file.string();
}

std::string read(const std::filesystem::path& file)
{
    std::ostringstream content;
    content << std::ifstream(file, std::ios::binary).rdbuf();
    return content.str();
}

constexpr const char* kTwoPeople = "given_names;surname;birth_date\nJan;Berg;1980-05-17\nAyşe;Çelik;2001-03-12\n";

} // namespace

TEST_CASE("An import counts everybody once, and importing again changes nothing")
{
    const CliOffice office;
    const auto file = write(office, "people.csv", kTwoPeople);
    const auto first = office.ask({"import", "clients", file});
    REQUIRE(first.is_object());
    CHECK(first["read"] == 2);
    CHECK(first["created"] == 2);
    CHECK(first["updated"] == 0);
    CHECK(first["unchanged"] == 0);
    CHECK(first["quarantined"] == 0);
    CHECK(first["rejected"] == 0);
    CHECK(first["issues"].empty());
    const auto hash = office.ask({"info"})["content_hash"];
    const auto second = office.ask({"import", "clients", file});
    CHECK(second["unchanged"] == 2);
    CHECK(office.ask({"info"})["content_hash"] == hash);
}

TEST_CASE("A dry run says what would happen and writes nothing")
{
    const CliOffice office;
    const auto file = write(office, "people.csv", kTwoPeople);
    const auto hash = office.ask({"info"})["content_hash"];
    const auto answer = office.ask({"import", "clients", file, "--dry-run"});
    CHECK(answer["created"] == 2);
    CHECK(answer["dry_run"] == true);
    CHECK(office.ask({"info"})["content_hash"] == hash);
}

TEST_CASE("Good rows go in, bad rows out with row, field and reason; exit code 1")
{
    const CliOffice office;
    const auto file = write(office, "people.csv",
                            "given_names;surname;birth_date;bsn\nJan;Berg;1980-05-17;123456789\nPiet;Smit;31-02-1980;\n"
                            "Ayşe;Çelik;2001-03-12;999993653\n");
    const auto rejects = (office.folder() / "rejects.csv").string();
    const auto run = office.run({"import", "clients", file, "--rejects", rejects, "--json"});
    INFO(run.err);
    CHECK(run.exit == 1);
    CHECK(run.saysOneSentence());
    const auto answer = run.json();
    CHECK(answer["read"] == 3);
    CHECK(answer["created"] == 1);
    CHECK(answer["quarantined"].get<int>() + answer["rejected"].get<int>() == 2);
    REQUIRE(answer["issues"].size() >= 2);
    for (const auto& issue : answer["issues"]) {
        CHECK(issue["row"].get<int>() >= 2);
        CHECK_FALSE(issue["field"].get<std::string>().empty());
        CHECK_FALSE(issue["code"].get<std::string>().empty());
        CHECK(issue["message"].get<std::string>().size() > 10);
        CHECK(issue["message"].get<std::string>().find("123456789") == std::string::npos);
    }
    CHECK(read(rejects).find("Smit") != std::string::npos);
}

TEST_CASE("Columns are mapped by --map, once or with several after it")
{
    const CliOffice office;
    const auto file = write(office, "people.csv", "A;B;C\nJan;Berg;1980-05-17\n");
    CHECK(office.run({"import", "clients", file}).exit == 2);
    const auto answer =
        office.ask({"import", "clients", "--map", "given_names=A", "surname=B", "--map", "birth_date=C", file});
    REQUIRE(answer.is_object());
    CHECK(answer["created"] == 1);
    CHECK(office.ask({"client", "list"})["clients"][0]["name"] == "Jan Berg");
    const auto unknown = office.run({"import", "clients", file, "--map", "surname=Z"});
    CHECK(unknown.exit == 2);
    CHECK(unknown.saysOneSentence());
}

TEST_CASE("A file that is not there, or is no CSV, gives exit code 5; a wrong profile 2")
{
    const CliOffice office;
    const auto missing = office.run({"import", "clients", (office.folder() / "none.csv").string()});
    CHECK(missing.exit == 5);
    CHECK(missing.saysOneSentence());
    CHECK(missing.err.find("none.csv") != std::string::npos);
    const auto empty = office.run({"import", "clients", write(office, "empty.csv", "")});
    CHECK(empty.exit == 5);
    CHECK(empty.saysOneSentence());
    const auto file = write(office, "people.csv", kTwoPeople);
    CHECK(office.run({"import", "clients", file, "--profile", "nonsense"}).exit == 2);
    const auto nowhere =
        office.run({"import", "clients", file, "--rejects", (office.folder() / "no" / "r.csv").string()});
    CHECK(nowhere.exit == 5);
    CHECK(nowhere.saysOneSentence());
    CHECK(office.ask({"info"})["counts"]["clients"] == 0);
}

TEST_CASE("The encoding and the delimiter are recognised, and another one can be said")
{
    const CliOffice office;
    const auto file = write(office, "people.csv",
                            "given_names,surname;x,birth_date\nAy\xC5\x9F"
                            "e,Berg,1980-05-17\n");
    const auto answer = office.ask(
        {"import", "clients", file, "--delimiter", ",", "--encoding", "windows-1252", "--map", "surname=surname;x"});
    REQUIRE(answer.is_object());
    CHECK(answer["created"] == 1);
    CHECK(office.ask({"client", "list"})["clients"][0]["name"] == "AyÅŸe Berg");
    for (const auto& wrong : {std::pair{"--encoding", "ebcdic"}, std::pair{"--delimiter", "x"}}) {
        const auto run = office.run({"import", "clients", file, wrong.first, wrong.second});
        CHECK(run.exit == 2);
        CHECK(run.saysOneSentence());
    }
}

TEST_CASE("Occupations are read, searched by what people call them, and kept with the CV that wants one")
{
    const CliOffice office;
    const auto file = office.folder() / "occupations.csv";
    std::ofstream(file) << "conceptUri,preferredLabel,altLabels,code\n"
                           "http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34,inspiciënt,"
                           "toneelmeester,2654.1.7\nergens,kok,,1\n";
    const auto dry = office.run({"--json", "import", "occupations", file.string(), "--dry-run"});
    CHECK(dry.exit == 1);
    CHECK(office.ask({"catalogue", "occupations", "toneel"})["total"] == 0);
    const auto read = office.run({"--json", "import", "occupations", file.string()});
    CHECK(read.exit == 1); // one row needs attention
    CHECK(read.out.find("\"created\": 1") + read.out.find("\"created\":1") != 2 * std::string::npos);
    const auto found = office.ask({"catalogue", "occupations", "toneel"})["occupations"];
    REQUIRE(found.size() == 1);
    CHECK(found[0]["name"] == "inspiciënt");
    CHECK(found[0]["found_as"] == "toneelmeester");

    const auto id = office.addClient();
    const auto plan = office.ask({"plan", "cv", id, "--occupation", "Inspiciënt"});
    CHECK(plan["plan"]["cv"]["occupation_code"] == "2654.1.7");
    const auto free = office.ask({"plan", "cv", id, "--occupation", "iets met dieren"});
    CHECK(free["plan"]["cv"]["occupation_code"].is_null());
}
