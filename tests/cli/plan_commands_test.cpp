#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <fstream>

using namespace werkpad;

namespace
{

// A client with a plan that has one activity.
struct PlanDesk {
    CliOffice office{};
    std::string id = office.addClient();

    PlanDesk()
    {
        REQUIRE(ask({"create", id, "--goal", "work", "--text", "Administratief werk", "--road",
                     "Via een proefplaatsing in de buurt."})
                    .is_object());
        REQUIRE(
            ask({"add", id, "--title", "Brieven schrijven", "--doer", "client", "--due", "2026-12-31"}).is_object());
    }
    [[nodiscard]] nlohmann::json ask(std::vector<std::string> arguments, const std::string& input = {}) const
    {
        arguments.insert(arguments.begin(), "plan");
        const auto answer = office.ask(std::move(arguments), input);
        return answer.is_object() ? answer["plan"] : nlohmann::json();
    }
    [[nodiscard]] CliRun run(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), "plan");
        return office.run(arguments);
    }
};

} // namespace

TEST_CASE("A plan is made with goal and road, and shown with everything in it")
{
    const PlanDesk desk;
    const auto plan = desk.ask({"show", desk.id});
    CHECK(plan["goal"] == "work");
    CHECK(plan["goal_text"] == "Administratief werk");
    CHECK(plan["shortest_road"] == "Via een proefplaatsing in de buurt.");
    CHECK(plan["started_on"] == "2026-11-23");
    CHECK(plan["author"] == "S. de Boer");
    CHECK(plan["agreement"]["state"] == "open");
    REQUIRE(plan["activities"].size() == 1);
    CHECK(plan["activities"][0]["title"] == "Brieven schrijven");
    CHECK(plan["activities"][0]["due_on"] == "2026-12-31");
    CHECK(plan["activities"][0]["state"] == "planned");
    for (const auto* list : {"duties", "exemptions", "measures", "evaluations", "versions", "earlier"})
        CHECK(plan[list].empty());
    CHECK(plan["cv"].is_null());
    const auto text = desk.run({"show", desk.id});
    CHECK(text.exit == 0);
    CHECK(text.out.find("Brieven schrijven") != std::string::npos);
}

TEST_CASE("A client without a plan has duties and CV all the same")
{
    const CliOffice office;
    const auto id = office.addClient();
    const auto plan = office.ask({"plan", "duty", id, "--kind", "application", "--consequence", "Minder"})["plan"];
    CHECK(plan["id"].is_null());
    CHECK(plan["duties"].size() == 1);
    const auto run = office.run({"plan", "add", id, "--title", "Iets"});
    CHECK(run.exit == 2);
    CHECK(run.saysOneSentence());
}

TEST_CASE("An activity is changed by number or id; done ends it today, dropped asks why")
{
    const PlanDesk desk;
    auto activity = desk.ask({"activity", desk.id, "1", "state=done", "result=Tien brieven"})["activities"][0];
    CHECK(activity["state"] == "done");
    CHECK(activity["ended_on"] == "2026-11-23");
    CHECK(activity["result"] == "Tien brieven");
    activity = desk.ask({"activity", desk.id, activity["id"].get<std::string>(), "state=planned",
                         "due_on=", "doer=coach"})["activities"][0];
    CHECK(activity["ended_on"].is_null());
    CHECK(activity["due_on"].is_null());
    CHECK(activity["doer"] == "coach");

    const auto dropped = desk.run({"activity", desk.id, "1", "state=dropped", "result="});
    CHECK(dropped.exit == 2);
    CHECK(dropped.err.find("why") != std::string::npos);
    CHECK(desk.ask({"activity", desk.id, "1", "state=dropped", "result=Al werk"})["activities"][0]["state"] ==
          "dropped");
}

TEST_CASE("What the client says is kept as a version, agreement and disagreement alike")
{
    const PlanDesk desk;
    auto plan = desk.ask({"agree", desk.id, "--disagree", "--remark", "Ik wil eerst een opleiding."});
    CHECK(plan["agreement"] ==
          nlohmann::json({{"state", "disagreed"}, {"on", "2026-11-23"}, {"remark", "Ik wil eerst een opleiding."}}));
    plan = desk.ask({"add", desk.id, "--title", "Opleiding boekhouden", "--type", "schooling"});
    CHECK(plan["agreement"]["state"] == "open");
    plan = desk.ask({"agree", desk.id, "--reason", "Opleiding erbij", "--on", "23-11-2026"});
    CHECK(plan["agreement"]["state"] == "agreed");
    REQUIRE(plan["versions"].size() == 2);
    CHECK(plan["versions"][0]["content"]["activities"].size() == 1);
    CHECK(plan["versions"][0]["content"]["plan"]["agreement"] == "disagreed");
    CHECK(plan["versions"][1]["content"]["activities"].size() == 2);
    CHECK(plan["versions"][1]["reason"] == "Opleiding erbij");
    CHECK(desk.run({"remove", desk.id, "1"}).exit == 2);
}

TEST_CASE("An evaluation is planned, and holding it fills in the one that was planned")
{
    const PlanDesk desk;
    auto plan = desk.ask({"evaluate", desk.id, "--on", "2026-12-15"});
    CHECK(plan["evaluations"][0]["planned_on"] == "2026-12-15");
    CHECK(plan["evaluations"][0]["held_on"].is_null());
    plan = desk.ask({"evaluate", desk.id, "--on", "2026-11-23", "--held", "--outcome", "Op weg"});
    REQUIRE(plan["evaluations"].size() == 1);
    CHECK(plan["evaluations"][0]["planned_on"] == "2026-12-15");
    CHECK(plan["evaluations"][0]["held_on"] == "2026-11-23");
    CHECK(plan["evaluations"][0]["outcome"] == "Op weg");
}

TEST_CASE("A duty, an exemption and a measure are recorded once, also when the command runs twice")
{
    const PlanDesk desk;
    for (int i = 0; i < 2; ++i) {
        REQUIRE_FALSE(desk.ask({"duty", desk.id, "--kind", "application", "--text", "Vier keer per maand",
                                "--consequence", "Minder uitkering"})
                          .is_null());
        REQUIRE_FALSE(desk.ask({"exemption", desk.id, "--kind", "application", "--reason", "Mantelzorg", "--to",
                                "2027-05-31", "--review", "2027-05-01"})
                          .is_null());
        REQUIRE_FALSE(desk.ask({"measure", desk.id, "--kind", "reduction", "--percent", "10", "--reason",
                                "Niet gekomen", "--on", "2026-11-20"})
                          .is_null());
    }
    auto plan = desk.ask({"show", desk.id});
    REQUIRE(plan["duties"].size() == 1);
    REQUIRE(plan["exemptions"].size() == 1);
    REQUIRE(plan["measures"].size() == 1);
    CHECK(plan["exemptions"][0]["review_on"] == "2027-05-01");
    CHECK(plan["measures"][0]["percent"] == 10);
    plan = desk.ask({"duty", desk.id, "--remove", plan["duties"][0]["id"].get<std::string>()});
    CHECK(plan["duties"].empty());
}

TEST_CASE("The CV keeps what is not said anew")
{
    const PlanDesk desk;
    std::ofstream(desk.office.folder() / "cv.txt") << "Tien jaar administratie";
    auto cv = desk.ask(
        {"cv", desk.id, "--text-file", (desk.office.folder() / "cv.txt").string(), "--posted-on", "2026-11-20"})["cv"];
    CHECK(cv["text"] == "Tien jaar administratie");
    cv = desk.ask({"cv", desk.id, "--occupation", "administratief medewerker"})["cv"];
    CHECK(cv["text"] == "Tien jaar administratie");
    CHECK(cv["posted_on"] == "2026-11-20");
    CHECK(cv["occupation"] == "administratief medewerker");
    CHECK(desk.ask({"cv", desk.id, "--text-file", "-"}, "Nieuw")["cv"]["text"] == "Nieuw");
}

TEST_CASE("A closed plan moves to the earlier ones, and makes room for a new one")
{
    const PlanDesk desk;
    auto plan = desk.ask({"close", desk.id, "--reason", "work", "--summary", "Aan het werk bij een kantoor."});
    CHECK(plan["id"].is_null());
    REQUIRE(plan["earlier"].size() == 1);
    CHECK(plan["earlier"][0]["closing_reason"] == "work");
    CHECK(plan["earlier"][0]["activities"].size() == 1);
    CHECK(desk.ask({"create", desk.id, "--text", "Meer uren"})["goal"] == "work");
}

TEST_CASE("What a plan cannot be is refused with one sentence, and nothing is written")
{
    const PlanDesk desk;
    const auto before = desk.ask({"show", desk.id});
    const auto arguments = GENERATE(values<std::vector<std::string>>({
        {"create", "--text", "Nog een plan"},
        {"set", "goal_text="},
        {"set", "goal=rust"},
        {"set", "author=x"},
        {"set", "started_on="},
        {"add"},
        {"add", "--service", "Bestaat niet"},
        {"add", "--title", "Iets", "--doer", "iemand"},
        {"add", "--title", "Iets", "--due", "2026-11-01"},
        {"activity", "9", "state=done"},
        {"activity", "1", "state=klaar"},
        {"activity", "1", "state=done", "ended_on=2026-12-01"},
        {"agree", "--on", "2026-12-01"},
        {"evaluate", "--on", "2026-11-01"},
        {"duty", "--kind", "zingen"},
        {"exemption", "--kind", "application"},
        {"measure", "--kind", "reduction", "--reason", "x"},
        {"measure", "--kind", "boete", "--reason", "x"},
        {"duty", "--remove", "x"},
        {"cv", "--posted-on", "2026-12-01"},
        {"close", "--reason", "verveeld", "--summary", "x"},
        {"close", "--reason", "work", "--summary", " "},
    }));
    auto line = arguments;
    line.insert(line.begin() + 1, desk.id);
    const auto run = desk.run(line);
    INFO(run.err);
    CHECK(run.exit == 2);
    CHECK(run.saysOneSentence());
    CHECK(desk.ask({"show", desk.id}) == before);
}
