#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace werkpad;

TEST_CASE("A diagnosis goes from impressions to a judgement to a decision on the command line")
{
    const CliOffice office;
    const auto id = office.addClient();
    CHECK(office.ask({"diagnosis", "show", id})["diagnosis"].is_null());
    auto diagnosis = office.ask({"diagnosis", "start", id})["diagnosis"];
    CHECK(diagnosis["width"] == "narrow");
    CHECK(diagnosis["started_on"] == "2026-11-23");
    CHECK(diagnosis["author"] == "S. de Boer");
    CHECK(diagnosis["level"] == "undecided");
    diagnosis = office.ask({"diagnosis", "add", id, "impression", "Zoekt elke week"})["diagnosis"];
    REQUIRE(diagnosis["entries"].size() == 1);
    CHECK(diagnosis["entries"][0]["kind"] == "impression");
    CHECK(diagnosis["entries"][0]["text"] == "Zoekt elke week");
    CHECK(diagnosis["entries"][0]["author"] == "S. de Boer");
    CHECK(diagnosis["entries"][0]["written_at"] == "2026-11-23T12:00");
    REQUIRE_FALSE(office.ask({"diagnosis", "widen", id}).is_null());
    REQUIRE_FALSE(office.ask({"diagnosis", "judge", id, "--judgement", "Kan snel aan het werk"}).is_null());

    const auto refused = office.run({"diagnosis", "decide", id, "--decision", "Training", "--level", "intensive"});
    CHECK(refused.exit == 2);
    CHECK(refused.saysOneSentence());
    CHECK(refused.err.find("weighing") != std::string::npos);

    diagnosis = office.ask({"diagnosis", "judge", id, "--weighing", "Ervaring tegen diploma"})["diagnosis"];
    CHECK(diagnosis["judgement"] == "Kan snel aan het werk");
    CHECK(diagnosis["decided_on"].is_null());
    diagnosis = office.ask({"diagnosis", "decide", id, "--decision", "Training", "--level", "intensive"})["diagnosis"];
    CHECK(diagnosis["width"] == "broad");
    CHECK(diagnosis["decided_on"] == "2026-11-23");
    CHECK(diagnosis["decided_by"] == "S. de Boer");
    CHECK(diagnosis["level"] == "intensive");

    const auto late = office.run({"diagnosis", "add", id, "risk", "Nog iets"});
    CHECK(late.exit == 2);
    CHECK(late.saysOneSentence());
    const auto next = office.ask({"diagnosis", "start", id, "--broad"})["diagnosis"];
    REQUIRE(next["earlier"].size() == 1);
    CHECK(next["earlier"][0]["id"] == diagnosis["id"]);
    CHECK(next["earlier"][0]["entries"].size() == 1);
}

TEST_CASE("Scores of an instrument are recorded with their day, and earlier scores stay beside them")
{
    const CliOffice office;
    const auto id = office.addClient();
    REQUIRE_FALSE(office.ask({"diagnosis", "start", id}).is_null());
    REQUIRE_FALSE(office.ask({"diagnosis", "assess", id, "zrm", "work=2", "finances=3", "--on", "1-9-2026"}).is_null());
    const auto diagnosis =
        office.ask({"diagnosis", "assess", id, "zrm", "work=4", "--remark", "Na de training"})["diagnosis"];
    REQUIRE(diagnosis["assessments"].size() == 2); // newest first
    CHECK(diagnosis["assessments"][0]["scores"]["work"] == 4);
    CHECK(diagnosis["assessments"][0]["remark"] == "Na de training");
    CHECK(diagnosis["assessments"][0]["version"] == "2017");
    CHECK(diagnosis["assessments"][1]["taken_on"] == "2026-09-01");
    CHECK(diagnosis["assessments"][1]["scores"] == nlohmann::json{{"finances", 3}, {"work", 2}});
    CHECK(office.run({"diagnosis", "show", id}).out.find("Work and education 4") != std::string::npos);
}

TEST_CASE("What a diagnosis cannot hold is refused in one sentence, and nothing is written")
{
    const CliOffice office;
    const auto id = office.addClient();
    REQUIRE_FALSE(office.ask({"diagnosis", "start", id}).is_null());
    const auto before = office.ask({"diagnosis", "show", id});
    const auto [arguments, said] = GENERATE(table<std::vector<std::string>, std::string>({
        {{"start", "ID"}, "open since 23-11-2026"},
        {{"add", "ID", "opinion", "x"}, "impression, reasoning"},
        {{"add", "ID", "impression", " "}, "no text"},
        {{"judge", "ID"}, "--judgement"},
        {{"assess", "ID", "iq", "work=3"}, "zrm or participation_ladder"},
        {{"assess", "ID", "zrm", "work=6"}, "1-5"},
        {{"assess", "ID", "zrm", "work=hoog"}, "whole number"},
        {{"assess", "ID", "zrm", "work=1", "work=2"}, "twice"},
        {{"assess", "ID", "zrm", "step=2"}, "step"},
        {{"assess", "ID", "zrm", "work=2", "--on", "2026-12-01"}, "in the future"},
        {{"decide", "ID", "--decision", "x", "--level", "undecided"}, "none, basic, intensive or elsewhere"},
        {{"decide", "ID", "--decision", "x", "--level", "basic"}, "judgement"},
    }));
    std::vector<std::string> line{"diagnosis"};
    for (const auto& word : arguments)
        line.push_back(word == "ID" ? id : word);
    const auto run = office.run(line);
    INFO(run.err);
    CHECK(run.exit == 2);
    CHECK(run.saysOneSentence());
    CHECK(run.err.find(said) != std::string::npos);
    CHECK(office.ask({"diagnosis", "show", id}) == before);
}

TEST_CASE("A diagnosis of a client in a colleague's caseload asks for a purpose")
{
    CliOffice office;
    const auto id = office.addClient({"given_names=Jan", "surname=Berg", "coach=S. de Boer"});
    REQUIRE(office.addUser("M. Yilmaz", {Role::CaseWorker}, "ook geheim genoeg"));
    office.environment()["WERKPAD_PASSPHRASE"] = "ook geheim genoeg";
    const auto refused = office.run({"--user", "M. Yilmaz", "diagnosis", "start", id});
    CHECK(refused.exit == 4);
    CHECK(refused.saysOneSentence());
    const auto started = office.ask({"--user", "M. Yilmaz", "diagnosis", "start", id, "--purpose", "waarneming"});
    CHECK(started["diagnosis"]["author"] == "M. Yilmaz");
}
