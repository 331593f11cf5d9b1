#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <fstream>
#include <sstream>

using namespace werkpad;

namespace
{

struct SurveyDesk {
    CliOffice office{};

    SurveyDesk()
    {
        REQUIRE(office
                    .ask({"survey", "begin", "najaar", "--audience", "jobseekers", "--channel", "telephone",
                          "--sent-on", "2026-10-01", "--invited", "20"})
                    .is_object());
    }
    [[nodiscard]] CliRun run(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), "survey");
        return office.run(arguments);
    }
    [[nodiscard]] std::string fileWith(const std::string& text) const
    {
        const auto file = office.folder() / "answers.csv";
        std::ofstream(file) << text;
        return file.string();
    }
    [[nodiscard]] nlohmann::json take(const std::string& file, bool dryRun = false) const
    {
        std::vector<std::string> arguments{"survey", "import", file, "--survey", "najaar", "--json"};
        if (dryRun)
            arguments.emplace_back("--dry-run");
        return office.run(arguments).json();
    }
    [[nodiscard]] static std::string textOf(const std::string& file)
    {
        std::ostringstream text;
        text << std::ifstream(file, std::ios::binary).rdbuf();
        return text.str();
    }
    [[nodiscard]] nlohmann::json surveys() const { return office.ask({"survey", "list"})["surveys"]; }
};

} // namespace

TEST_CASE("A survey is begun, answered by hand and shown with how many answered")
{
    const SurveyDesk desk;
    CHECK(desk.run({"add", "NAJAAR", "heard=5", "overall=4", "--on", "2026-10-03", "--remark", "fijn"}).exit == 0);
    const auto survey = desk.surveys().at(0);
    CHECK(survey["name"] == "najaar");
    CHECK(survey["audience"] == "jobseekers");
    CHECK(survey["channel"] == "telephone");
    CHECK(survey["invited"] == 20);
    CHECK(survey["answered"] == 1);
    const auto dump = desk.office.run({"dump"}).out;
    CHECK(dump.find("overall=4 heard=5") != std::string::npos);
    CHECK(desk.run({"remove", "najaar"}).exit == 0);
    CHECK(desk.surveys().empty());
    CHECK(desk.office.run({"dump"}).out.find("overall=4") == std::string::npos);
}

TEST_CASE("What cannot be right is refused in one sentence and not kept")
{
    const SurveyDesk desk;
    for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{
             {"add", "najaar", "overall=6"},
             {"add", "najaar", "heard=4"},
             {"add", "najaar", "overall=4", "one_face=4"},
             {"add", "najaar", "zomaar"},
             {"add", "voorjaar", "overall=4"},
             {"add", "najaar", "overall=4", "--on", "2026-09-01"},
             {"begin", "Najaar", "--audience", "jobseekers", "--invited", "5"},
             {"begin", "leeg", "--audience", "employers", "--invited", "0"},
             {"begin", "straks", "--audience", "employers", "--invited", "5", "--sent-on", "2027-01-01"}}) {
        const auto run = desk.run(arguments);
        INFO(run.err);
        CHECK(run.exit == 2);
        CHECK(run.saysOneSentence());
    }
    CHECK(desk.surveys().size() == 1);
    CHECK(desk.surveys().at(0)["answered"] == 0);
}

TEST_CASE("Answers come from a CSV with Dutch headings, good rows in and bad rows out with their reasons")
{
    const SurveyDesk desk;
    const auto file = desk.fileWith("nummer;datum;Over het geheel ben ik tevreden;heard;opmerking\n"
                                    "1;3-10-2026;4;5;fijn\n"
                                    "2;4-10-2026;;3;\n"
                                    "3;4-10-2026;zeven;3;\n"
                                    "4;1-9-2026;3;;\n"
                                    "5;4-10-2026;5;;\n");
    const auto looked = desk.take(file, true);
    CHECK(looked["created"] == 2);
    CHECK(desk.surveys().at(0)["answered"] == 0);

    const auto run = desk.run({"import", file, "--survey", "najaar"});
    CHECK(run.exit == 1);
    CHECK(desk.surveys().at(0)["answered"] == 2);
    const auto again = desk.take(file);
    CHECK(again["read"] == 5);
    CHECK(again["created"] == 0);
    CHECK(again["unchanged"] == 2);
    CHECK(again["rejected"] == 3);
    CHECK(again["issues"].size() == 3);

    const auto changed = desk.take(desk.fileWith("nummer;datum;overall\n1;3-10-2026;2\n6;4-10-2026;5\n"));
    CHECK(changed["updated"] == 1);
    CHECK(changed["created"] == 1);
    CHECK(desk.surveys().at(0)["answered"] == 3);
    CHECK(desk.run({"import", desk.fileWith("a;b\n1;2\n"), "--survey", "najaar"}).exit == 2);
    CHECK(desk.run({"import", "/nergens.csv", "--survey", "najaar"}).exit == 5);
}

TEST_CASE("Columns whose headings tell nothing are said with --map, which goes before what a heading tells")
{
    const SurveyDesk desk;
    const auto file = desk.fileWith("Respondent;Rapportcijfer;Ingevuld;heard\n17;4;3-10-2026;niet gebruikt\n");
    const std::vector<std::string> line{"import", file, "--survey", "najaar", "--json"};
    CHECK(desk.run(line).exit == 2); // no overall question
    auto mapped = line;
    mapped.insert(mapped.end(), {"--map", "overall=rapportcijfer", "--map", "DATE=Ingevuld", "--map",
                                 "nummer=Respondent", "--map", "remark=heard"});
    const auto run = desk.run(mapped);
    INFO(run.err);
    CHECK(run.exit == 0);
    CHECK(run.json()["created"] == 1);
    CHECK(desk.run(mapped).json()["unchanged"] == 1);
    const auto dump = desk.office.run({"dump"}).out;
    for (const auto* kept : {"overall=4", "2026-10-03", "niet gebruikt", "\"17\""})
        CHECK(dump.find(kept) != std::string::npos);
    // Sorted anew, the same person is known by the number.
    static_cast<void>(desk.fileWith("Respondent;Rapportcijfer;Ingevuld;heard\n18;5;;\n17;3;3-10-2026;\n"));
    const auto again = desk.run(mapped).json();
    CHECK(again["created"] == 1);
    CHECK(again["updated"] == 1);
    CHECK(runCli({"survey", "import", "--help"}).out.find("overall=Rapportcijfer") != std::string::npos);
}

TEST_CASE("A wrong --map is refused in one sentence that names it, and nothing is read in")
{
    const SurveyDesk desk;
    const auto file = desk.fileWith("overall;cijfer\n4;5\n");
    for (const auto& [choice, named] : {std::pair{"cijfer", "cijfer"}, std::pair{"tevreden=cijfer", "tevreden"},
                                        std::pair{"overall=nergens", "nergens"}, std::pair{"overall=", "overall"}}) {
        const auto run = desk.run({"import", file, "--survey", "najaar", "--map", choice});
        INFO(run.err);
        CHECK(run.exit == 2);
        CHECK(run.saysOneSentence());
        CHECK(run.err.find(named) != std::string::npos);
    }
    CHECK(desk.surveys().at(0)["answered"] == 0);
    CHECK(desk.run({"import", "/nergens.csv", "--survey", "najaar", "--map", "overall=cijfer"}).exit == 5);
}

TEST_CASE("Answers that were not taken are kept as a file that is read in when it is corrected")
{
    const SurveyDesk desk;
    const auto file = desk.fileWith("overall;heard\n4;5\n9;3\n");
    const auto rejects = (desk.office.folder() / "niet.csv").string();
    const auto run = desk.run({"import", file, "--survey", "najaar", "--rejects", rejects, "--json"});
    CHECK(run.exit == 1);
    CHECK(run.saysOneSentence());
    CHECK(run.err.find(rejects) != std::string::npos);
    CHECK(run.json()["rejects"] == rejects);
    auto text = SurveyDesk::textOf(rejects);
    CHECK(text.find("overall;heard;nummer;line;reason\r\n9;3;row 2;3;") != std::string::npos);
    text.replace(text.find("9;3"), 1, "2");
    const auto corrected = desk.take(desk.fileWith(text));
    CHECK(corrected["created"] == 1);
    CHECK(corrected["rejected"] == 0);
    CHECK(corrected["rejects"].is_null());
    CHECK(desk.surveys().at(0)["answered"] == 2);

    const auto nowhere = (desk.office.folder() / "no" / "niet.csv").string();
    const auto refused = desk.run({"import", file, "--survey", "najaar", "--rejects", nowhere});
    CHECK(refused.exit == 5);
    CHECK(refused.saysOneSentence());
    CHECK(desk.surveys().at(0)["answered"] == 2);
}

TEST_CASE("Satisfaction stands among the indicators with response rate, mean and top box, by channel")
{
    const SurveyDesk desk;
    std::string rows = "overall;told_once\n";
    for (int i = 0; i < 15; ++i)
        rows += i < 3 ? "3;1\n" : i < 12 ? "4;\n" : "5;5\n";
    CHECK(desk.take(desk.fileWith(rows))["created"] == 15);
    const auto answer = desk.office.ask({"indicators"})["satisfaction"]["jobseekers"];
    CHECK(answer["invited"] == 20);
    CHECK(answer["answered"] == 15);
    CHECK(answer["response_rate"] == 0.75);
    CHECK(std::abs(answer["mean"].get<double>() - 60.0 / 15) < 1e-12);
    CHECK(answer["top_box"] == 0.8);
    CHECK(answer["low"].get<double>() < 0.8);
    CHECK(answer["by_channel"].at(0)["channel"] == "telephone");
    CHECK(answer["questions"].at(0)["code"] == "overall");
    CHECK(answer["questions"].at(2)["answers"] == 6); // too few to show a mean
    CHECK(answer["questions"].at(2)["mean"].is_null());
    CHECK(desk.office.ask({"indicators", "--to", "2026-09-30"})["satisfaction"]["jobseekers"]["rounds"] == 0);
    CHECK(desk.office.run({"indicators"}).out.find("75 %") != std::string::npos);
}

TEST_CASE("The questions are listed without a database")
{
    const auto run = runCli({"survey", "questions", "--json"});
    CHECK(run.exit == 0);
    CHECK(run.json()["questions"].at(0)["code"] == "overall");
}
