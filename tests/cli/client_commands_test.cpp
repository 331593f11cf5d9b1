#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <fstream>

using namespace werkpad;

namespace
{

constexpr const char* kNobody = "0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f";

} // namespace

TEST_CASE("A client that is added can be shown, with the fields as they were given")
{
    const CliOffice office;
    const auto id = office.addClient({"given_names=Jan", "prefix=van den", "surname=Berg", "birth_date=1968-00-00",
                                      "bsn=9999.936.53", "postcode=3077 aw", "sex=M", "name_use=E"});
    REQUIRE_FALSE(id.empty());
    const auto client = office.ask({"client", "show", id})["client"];
    CHECK(client["id"] == id);
    CHECK(client["name"] == "Jan van den Berg");
    CHECK(client["birth_date"] == "1968-00-00");
    CHECK(client["age"].is_null());
    CHECK(client["age_range"] == nlohmann::json({57, 58}));
    CHECK(client["sex"] == "male");
    CHECK(client["postcode"] == "3077AW");
    CHECK(client["coach"].is_null());
    CHECK_FALSE(client.contains("bsn"));
    CHECK(office.ask({"client", "show", id, "--with-bsn"})["client"]["bsn"] == "999993653");
}

TEST_CASE("What is set is what is shown, and an empty value clears it")
{
    const CliOffice office;
    const auto id = office.addClient();
    const auto row = GENERATE(values<std::pair<std::string, nlohmann::json>>({
        {"phone=010 1234567", "010 1234567"},
        {"email=jan@example.nl", "jan@example.nl"},
        {"registered_on=1-9-2009", "2009-09-01"},
        {"birth_date=feb 1995", "1995-02-00"},
        {"birth_date=0000-00-00", "0000-00-00"},
        {"deceased_on=2026-00-00", "2026-00-00"},
        {"secrecy=7", 7},
        {"name_use=partner_own", "partner_own"},
        {"coach=s. de boer", "S. de Boer"},
        {"surname=a=b", "a=b"},
    }));
    const auto name = row.first.substr(0, row.first.find('='));
    const auto client = office.ask({"client", "set", id, row.first})["client"];
    REQUIRE(client.is_object());
    CHECK(client[name] == row.second);
    CHECK(office.ask({"client", "show", id})["client"][name] == row.second);
}

TEST_CASE("An empty value clears a field")
{
    const CliOffice office;
    const auto id = office.addClient({"surname=Berg", "phone=0101234567", "registered_on=2026-01-01", "bsn=999993653",
                                      "coach=S. de Boer", "birth_date=1980-05-17"});
    const auto client =
        office.ask({"client", "set", id, "phone=", "registered_on=", "bsn=", "coach=", "birth_date="})["client"];
    REQUIRE(client.is_object());
    CHECK(client["phone"] == "");
    CHECK(client["registered_on"].is_null());
    CHECK(client["bsn_known"] == false);
    CHECK(client["coach"].is_null());
    CHECK(client["birth_date"] == "0000-00-00");
}

TEST_CASE("What cannot be set is refused with exit code 2, one sentence, and nothing changed")
{
    const CliOffice office;
    const auto id = office.addClient();
    const auto before = office.ask({"info"})["content_hash"];
    const auto [assignment, said] = GENERATE(table<std::string, std::string>({
        {"phne=1", "did you mean phone"},
        {"period=3-6", "client spell"},
        {"name=Jan", "given_names"},
        {"id=1", "never changes"},
        {"birth_date=31-02-1980", "no date"},
        {"secrecy=9", "0 to 7"},
        {"secrecy=x", "whole number"},
        {"sex=perhaps", "male or female"},
        {"coach=Nobody", "staff list"},
        {"bsn=123456789", "elfproef"},
        {"phone", "name=value"},
        {"surname=", "name is missing"},
    }));
    std::vector<std::string> arguments{"client", "set", id, assignment};
    if (assignment == "surname=")
        arguments.emplace_back("given_names=");
    const auto run = office.run(arguments);
    INFO(run.err);
    CHECK(run.exit == 2);
    CHECK(run.saysOneSentence());
    CHECK(run.err.find(said) != std::string::npos);
    CHECK(office.ask({"info"})["content_hash"] == before);
}

TEST_CASE("What is strange but accepted is noted on standard error, and the exit code stays 0")
{
    const CliOffice office;
    const auto run = office.run({"client", "set", office.addClient(), "postcode=12", "--json"});
    CHECK(run.exit == 0);
    CHECK(run.json()["client"]["postcode"] == "12");
    CHECK(run.err.find("Note: postcode") != std::string::npos);
}

TEST_CASE("A refusal never repeats a BSN")
{
    const CliOffice office;
    const auto id = office.addClient();
    const auto run = office.run({"client", "set", id, "bsn=123456789", "--json"});
    CHECK(run.exit == 2);
    CHECK(run.err.find("123456789") == std::string::npos);
    CHECK(run.out.find("123456789") == std::string::npos);
    REQUIRE_FALSE(office.addClient({"surname=Eerste", "bsn=999993653"}).empty());
    const auto taken = office.run({"client", "set", id, "bsn=999993653"});
    CHECK(taken.exit == 2);
    CHECK(taken.err.find("Eerste") != std::string::npos);
    CHECK(taken.err.find("999993653") == std::string::npos);
}

TEST_CASE("A client comes in from JSON with spells, regimes and characteristics, all or nothing")
{
    const CliOffice office;
    const std::string json = R"({"given_names":"Ayşe","surname":"Yılmaz","birth_date":"1995-02-00","secrecy":3,
        "street":"Boterdiep","house_number":"31","postcode":"3077AW","place":"Rotterdam","phone":null,
        "spells":[{"first_day":"2026-02-28","registered_on":"2026-03-02"}],
        "regimes":[{"code":"ww","from":"2026-03-01"}],
        "characteristics":[{"axis":"motivation","value":"active","observed_on":"2026-11-01"}]})";
    const auto client = office.ask({"client", "add", "--json-file", "-"}, json)["client"];
    REQUIRE(client.is_object());
    CHECK(client["period"] == "6-12");
    CHECK(client["computed_period"] == "6-12");
    CHECK(client["boundaries"] == nlohmann::json::array({{{"period", ">12"}, {"on", "2027-02-28"}}}));
    CHECK(client["regimes"][0]["code"] == "WW");
    CHECK(client["characteristics"][0]["value"] == "active");
    CHECK(client["street"].is_null());
    CHECK(client["address_hidden"] == true);

    const auto id = client["id"].get<std::string>();
    CHECK(office.ask({"client", "show", id, "--with-address"})["client"]["street"] == "Boterdiep");

    const auto before = office.ask({"info"})["content_hash"];
    const auto refused =
        office.run({"client", "add", "--json-file", "-"},
                   R"({"surname":"Half","spells":[{"first_day":"2026-02-28","last_day":"2026-01-01"}]})");
    CHECK(refused.exit == 2);
    CHECK(refused.saysOneSentence());
    CHECK(office.ask({"info"})["content_hash"] == before);
}

TEST_CASE("What show gives can be added again elsewhere")
{
    const CliOffice office;
    const auto id = office.addClient({"surname=Berg", "birth_date=1968-00-00", "sex=female"});
    REQUIRE_FALSE(office.ask({"client", "spell", id, "--first-day", "2026-02-28"}).is_null());
    const auto shown = office.run({"client", "show", id, "--json"});
    const CliOffice other;
    const auto client = other.ask({"client", "add", "--json-file", "-"}, shown.out)["client"];
    REQUIRE(client.is_object());
    CHECK(client["birth_date"] == "1968-00-00");
    CHECK(client["spells"][0]["first_day"] == "2026-02-28");
}

TEST_CASE("JSON that cannot be used is refused with a sentence that names the field")
{
    const CliOffice office;
    const auto [json, said] = GENERATE(table<std::string, std::string>({
        {"[]", "one object"},
        {"{", "one object"},
        {R"({"surnam":"x"})", "surname"},
        {R"({"surname":{}})", "surname"},
        {R"({"surname":"x","spells":[1]})", "spells"},
        {R"({"surname":"x","spells":[{}]})", "first_day"},
        {R"({"surname":"x","regimes":[{"code":"WW"}]})", "from"},
        {R"({"surname":"x","characteristics":[{"axis":"mood","value":"x"}]})", "mood"},
    }));
    const auto run = office.run({"client", "add", "--json-file", "-"}, json);
    INFO(run.err);
    CHECK(run.exit == 2);
    CHECK(run.saysOneSentence());
    CHECK(run.err.find(said) != std::string::npos);
}

TEST_CASE("A JSON file that is not there gives exit code 5")
{
    const CliOffice office;
    const auto run = office.run({"client", "add", "--json-file", (office.folder() / "none.json").string()});
    CHECK(run.exit == 5);
    CHECK(run.saysOneSentence());
    CHECK(run.err.find("none.json") != std::string::npos);
}

TEST_CASE("An id that is none, or nobody's, gives exit code 2")
{
    const CliOffice office;
    for (const std::string id : {"1", kNobody}) {
        for (const std::vector<std::string>& arguments : {std::vector<std::string>{"client", "show", id},
                                                          {"client", "set", id, "phone=1"},
                                                          {"client", "spell", id, "--first-day", "2026-01-01"}}) {
            const auto run = office.run(arguments);
            CHECK(run.exit == 2);
            CHECK(run.saysOneSentence());
            CHECK(run.err.find(id) != std::string::npos);
        }
    }
}

TEST_CASE("A colleague's dossier needs a purpose: exit code 4 without, for looking and for changing")
{
    CliOffice office;
    const auto id = office.addClient({"surname=Berg", "coach=S. de Boer"});
    REQUIRE(office.addUser("M. Yilmaz", {Role::CaseWorker}, "ook geheim genoeg"));
    office.environment()["WERKPAD_PASSPHRASE"] = "ook geheim genoeg";
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"client", "show", id}, {"client", "set", id, "phone=0101234567"}}) {
        auto as = arguments;
        as.insert(as.begin(), {"--user", "M. Yilmaz"});
        const auto refused = office.run(as);
        CHECK(refused.exit == 4);
        CHECK(refused.saysOneSentence());
        CHECK(refused.err.find("--purpose") != std::string::npos);
        as.insert(as.end(), {"--purpose", "waarneming bij ziekte"});
        CHECK(office.run(as).exit == 0);
    }
}
