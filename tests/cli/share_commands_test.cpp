#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace werkpad;

namespace
{

// An office with a share, and room for more workstations beside it.
struct SharedOffice : CliOffice {
    SharedOffice()
    {
        std::filesystem::create_directory(share());
        REQUIRE_FALSE(ask({"share", "init", share().string()}).is_null());
    }
    [[nodiscard]] std::filesystem::path share() const { return folder() / "share"; }
    [[nodiscard]] CliEnvironment environmentOf(const std::string& name, const std::string& code = {}) const
    {
        return {{"WERKPAD_DATABASE", (folder() / (name + ".werkpad")).string()},
                {"WERKPAD_PASSPHRASE", "ook geheim genoeg"},
                {"WERKPAD_INVITATION_CODE", code}};
    }
    // Invites and joins.
    void join(const std::string& name) const
    {
        const auto file = (folder() / (name + ".invitation")).string();
        const auto invited = ask({"share", "invite", "--for", name, "--out", file});
        REQUIRE(invited.is_object());
        const auto joined = runCli({"--json", "share", "join", share().string(), "--invitation", file},
                                   environmentOf(name, invited["code"].get<std::string>()));
        INFO(joined.err);
        REQUIRE(joined.exit == 0);
        CHECK(joined.json()["device"] == invited["device"]);
    }
    [[nodiscard]] CliRun at(const std::string& name, std::vector<std::string> arguments) const
    {
        arguments.emplace_back("--json");
        return runCli(arguments, environmentOf(name));
    }
};

} // namespace

TEST_CASE("A new workstation joins with file and code, and both show the same after exchanging")
{
    const SharedOffice office;
    const auto id = office.addClient();
    office.join("Balie 2");
    const auto hash = office.ask({"info"})["content_hash"];
    REQUIRE(office.at("Balie 2", {"client", "show", id, "--purpose", "kennismaking"}).exit == 0);
    CHECK(office.at("Balie 2", {"client", "set", id, "phone=0612345678", "--purpose", "gebeld"}).exit == 0);
    const auto published = office.at("Balie 2", {"sync"});
    CHECK(published.exit == 0);
    CHECK(published.json()["published"] >= 1);
    const auto read = office.ask({"sync"});
    CHECK(read["applied"] >= 1);
    CHECK(read["conflicts"] == 0);
    CHECK(office.ask({"client", "show", id})["client"]["phone"] == "0612345678");
    static_cast<void>(office.at("Balie 2", {"sync"}));
    CHECK(office.at("Balie 2", {"info"}).json()["content_hash"] == office.ask({"info"})["content_hash"]);
    CHECK(office.ask({"info"})["content_hash"] != hash);
    CHECK(office.ask({"info"})["last_sync"].is_string());
    CHECK(office.ask({"share", "status"})["devices"].size() == 2);
}

TEST_CASE("Two that change one field are told, and deciding on one decides on both")
{
    const SharedOffice office;
    const auto id = office.addClient();
    office.join("Balie 2");
    REQUIRE(office.run({"client", "set", id, "phone=1111111111"}).exit == 0);
    REQUIRE(office.at("Balie 2", {"client", "set", id, "phone=2222222222", "--purpose", "gebeld"}).exit == 0);
    static_cast<void>(office.at("Balie 2", {"sync"}));
    CHECK(office.ask({"sync"})["conflicts"] == 1);
    static_cast<void>(office.at("Balie 2", {"sync"}));
    const auto list = office.ask({"conflicts", "list"})["conflicts"];
    REQUIRE(list.size() == 1);
    CHECK(list[0]["entity"] == "client");
    CHECK(list[0]["record"] == id);
    CHECK(list[0]["field"] == "phone");
    CHECK(list[0]["mine"] == "1111111111");
    CHECK(list[0]["theirs"] == "2222222222");
    CHECK(list[0]["authors"].size() == 2);

    CHECK(office.run({"conflicts", "resolve", "nothing", "--keep", "mine"}).exit == 2);
    CHECK(office.run({"conflicts", "resolve", list[0]["id"]}).exit == 2);
    REQUIRE(office.run({"conflicts", "resolve", list[0]["id"], "--keep", "mine"}).exit == 0);
    CHECK(office.ask({"client", "show", id})["client"]["phone"] == "1111111111");
    static_cast<void>(office.ask({"sync"}));
    const auto settled = office.at("Balie 2", {"sync"});
    CHECK(settled.json()["conflicts"] == 0);
    CHECK(office.at("Balie 2", {"info"}).json()["content_hash"] == office.ask({"info"})["content_hash"]);
}

TEST_CASE("A wrong code, a used invitation, an empty folder: a clear sentence, and no database is left")
{
    const SharedOffice office;
    const auto file = (office.folder() / "uitnodiging").string();
    const auto invited = office.ask({"share", "invite", "--for", "Balie 2", "--out", file});
    REQUIRE(invited.is_object());
    const std::vector<std::string> line{"share", "join", office.share().string(), "--invitation", file};
    const auto wrong = runCli(line, office.environmentOf("x", "00000-00000-00000-00000"));
    CHECK(wrong.exit == 5);
    CHECK(wrong.saysOneSentence());
    CHECK_FALSE(std::filesystem::exists(office.folder() / "x.werkpad"));
    const auto code = invited["code"].get<std::string>();
    CHECK(runCli(line, office.environmentOf("x", code)).exit == 0);
    const auto again = runCli(line, office.environmentOf("y", code));
    CHECK(again.exit == 5);
    CHECK(again.err.find("used already") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(office.folder() / "y.werkpad"));

    std::filesystem::remove_all(office.share());
    std::filesystem::create_directory(office.share());
    const auto hash = office.ask({"info"})["content_hash"];
    const auto empty = office.run({"sync"});
    CHECK(empty.exit == 5);
    CHECK(empty.err.find("There is no share in") != std::string::npos);
    CHECK(office.ask({"info"})["content_hash"] == hash);
    REQUIRE_FALSE(office.ask({"share", "init", office.share().string()}).is_null());
    CHECK(office.run({"sync"}).exit == 0);
}

TEST_CASE("Nothing of what is exchanged can be read in the folder")
{
    const SharedOffice office;
    REQUIRE(office.run({"client", "add", "surname=Geheimhouder", "given_names=Zoë", "birth_date=1980-05-17"}).exit ==
            0);
    static_cast<void>(office.ask({"sync"}));
    for (const auto& entry : std::filesystem::recursive_directory_iterator(office.share())) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string content{std::istreambuf_iterator<char>(in), {}};
        CHECK(content.find("Geheimhouder") == std::string::npos);
        CHECK(content.find("Testplein") == std::string::npos);
    }
}

TEST_CASE("A workstation that was taken out is refused, and the others go on")
{
    const SharedOffice office;
    const auto id = office.addClient();
    office.join("Laptop");
    REQUIRE(office.run({"share", "revoke", "Laptop"}).exit == 0);
    CHECK(office.run({"share", "revoke", "Nobody"}).exit == 2);
    REQUIRE(office.at("Laptop", {"client", "set", id, "phone=2222222222", "--purpose", "x"}).exit == 0);
    const auto refused = office.at("Laptop", {"sync"});
    if (refused.exit == 0)
        static_cast<void>(office.at("Laptop", {"sync"}));
    static_cast<void>(office.run({"sync"}));
    CHECK(office.ask({"client", "show", id})["client"]["phone"] != "2222222222");
}

TEST_CASE("6. Cloned database: both go on, under different identities, and nothing is overwritten")
{
    const SharedOffice office;
    const auto id = office.addClient();
    office.join("Balie 2");
    for (const char* ending : {"", ".keys"})
        std::filesystem::copy_file(office.file().string() + ending,
                                   (office.folder() / ("kopie.werkpad" + std::string(ending))));
    const CliEnvironment copy{{"WERKPAD_DATABASE", (office.folder() / "kopie.werkpad").string()},
                              {"WERKPAD_PASSPHRASE", "geheim genoeg"}};
    REQUIRE(office.run({"client", "set", id, "phone=1111111111"}).exit == 0);
    REQUIRE(runCli({"client", "set", id, "place=Delft"}, copy).exit == 0);
    REQUIRE(office.run({"sync"}).exit == 0);
    const auto second = runCli({"--json", "sync"}, copy);
    INFO(second.err);
    REQUIRE(second.exit == 0);
    CHECK(second.json()["new_identity"] == true);
    REQUIRE(office.run({"sync"}).exit == 0);
    REQUIRE(office.at("Balie 2", {"sync"}).exit == 0);
    const auto client = office.at("Balie 2", {"client", "show", id, "--purpose", "x"}).json()["client"];
    CHECK(client["phone"] == "1111111111");
    CHECK(client["place"] == "Delft");
    static_cast<void>(runCli({"sync"}, copy));
    static_cast<void>(office.run({"sync"}));
    static_cast<void>(office.at("Balie 2", {"sync"}));
    const auto hash = office.ask({"info"})["content_hash"];
    CHECK(runCli({"--json", "info"}, copy).json()["content_hash"] == hash);
    CHECK(office.at("Balie 2", {"info"}).json()["content_hash"] == hash);
    CHECK(runCli({"--json", "info"}, copy).json()["device"] != office.ask({"info"})["device"]);
}

TEST_CASE("7. Restored backup: what was published since is taken back, and work goes on")
{
    const SharedOffice office;
    const auto id = office.addClient();
    office.join("Balie 2");
    for (const char* ending : {"", ".keys"})
        std::filesystem::copy_file(office.file().string() + ending,
                                   (office.folder() / ("backup" + std::string(ending))));
    REQUIRE(office.run({"client", "set", id, "phone=1111111111"}).exit == 0);
    REQUIRE(office.run({"sync"}).exit == 0);
    for (const char* ending : {"", ".keys"})
        std::filesystem::copy_file((office.folder() / ("backup" + std::string(ending))),
                                   office.file().string() + ending, std::filesystem::copy_options::overwrite_existing);
    REQUIRE(office.run({"client", "set", id, "place=Delft"}).exit == 0);
    const auto back = office.ask({"sync"});
    REQUIRE(back.is_object());
    CHECK(back["new_identity"] == true);
    const auto client = office.ask({"client", "show", id})["client"];
    CHECK(client["phone"] == "1111111111");
    CHECK(client["place"] == "Delft");
    REQUIRE(office.at("Balie 2", {"sync"}).exit == 0);
    CHECK(office.at("Balie 2", {"info"}).json()["content_hash"] == office.ask({"info"})["content_hash"]);
    CHECK(office.run({"check"}).exit == 0);
}

TEST_CASE("A restored database goes on as a workstation of its own, also while the original is at work")
{
    const SharedOffice office;
    const auto id = office.addClient();
    static_cast<void>(office.ask({"sync"}));
    const auto copy = (office.folder() / "copy.werkpad").string();
    REQUIRE(office.ask({"backup", copy})["ok"] == true);
    const auto again = (office.folder() / "again.werkpad").string();
    REQUIRE(office.ask({"--database", again, "restore", copy})["ok"] == true);
    REQUIRE(office.run({"--database", again, "client", "set", id, "phone=2222222222"}).exit == 0);
    CHECK(office.run({"--database", again, "sync", "--share", office.share().string()}).exit == 0);
    CHECK(office.ask({"--database", again, "info"})["device"] != office.ask({"info"})["device"]);
    CHECK(office.ask({"sync"})["applied"] >= 1);
    CHECK(office.ask({"client", "show", id})["client"]["phone"] == "2222222222");
    static_cast<void>(office.run({"--database", again, "sync"}));
    CHECK(office.ask({"--database", again, "info"})["content_hash"] == office.ask({"info"})["content_hash"]);
}

TEST_CASE("A stick carries the news of everybody between who can reach the share and who cannot")
{
    const SharedOffice office;
    const auto id = office.addClient();
    office.join("Balie 2");
    office.join("Thuis");
    REQUIRE(office.run({"client", "set", id, "phone=1111111111"}).exit == 0);
    REQUIRE(office.run({"sync"}).exit == 0);
    const auto stick = (office.folder() / "stick").string();
    CHECK(office.run({"sync", "--stick", stick}).exit == 5); // it is not there
    std::filesystem::create_directory(stick);
    CHECK(office.run({"sync", "--prepare"}).exit == 2);
    CHECK(office.run({"sync", "--stick", stick}).exit != 0);                        // not prepared
    CHECK(office.at("Balie 2", {"sync", "--stick", stick, "--prepare"}).exit == 4); // an administrator does that
    const auto taken = office.ask({"sync", "--stick", stick, "--prepare"});
    CHECK(taken["share_reached"] == true);
    CHECK(taken["taken"] > 0);
    CHECK(office.ask({"share", "status"})["folder"] == office.share().string());

    std::filesystem::rename(office.share(), office.folder() / "elsewhere"); // at home it is out of reach
    const auto home = office.at("Thuis", {"sync", "--stick", stick});
    REQUIRE(home.exit == 0);
    CHECK(home.json()["share_reached"] == false);
    CHECK(home.json()["applied"] > 0);
    REQUIRE(office.at("Thuis", {"client", "set", id, "place=Delft", "--purpose", "gebeld"}).exit == 0);
    REQUIRE(office.at("Thuis", {"sync", "--stick", stick}).exit == 0);
    std::filesystem::rename(office.folder() / "elsewhere", office.share());

    const auto brought = office.at("Balie 2", {"sync", "--stick", stick});
    REQUIRE(brought.exit == 0);
    CHECK(brought.json()["brought"] > 0);
    REQUIRE(office.run({"sync"}).exit == 0); // who never saw the stick
    CHECK(office.ask({"client", "show", id})["client"]["place"] == "Delft");
}

TEST_CASE("All conflicts of a client are decided at once, and a typed value is checked as in its form")
{
    const SharedOffice office;
    const auto id = office.addClient();
    office.join("Balie 2");
    REQUIRE(office.run({"client", "set", id, "phone=1111111111", "birth_date=1980-01-01", "place=Delft"}).exit == 0);
    REQUIRE(office
                .at("Balie 2", {"client", "set", id, "phone=2222222222", "birth_date=1981-01-01", "place=Gouda",
                                "--purpose", "gebeld"})
                .exit == 0);
    static_cast<void>(office.at("Balie 2", {"sync"}));
    CHECK(office.ask({"sync"})["conflicts"] == 3);
    const std::string record = id;
    CHECK(office.run({"conflicts", "resolve", record + ".birth_date", "--value", "2050-01-01"}).exit == 2);
    CHECK(office.ask({"conflicts", "list"})["conflicts"].size() == 3);
    CHECK(office.run({"conflicts", "resolve", record + ".birth_date", "--value", "1982-00-00"}).exit == 0);
    CHECK(office.run({"conflicts", "resolve", "--client", id, "--keep", "base"}).exit == 2);
    CHECK(office.run({"conflicts", "resolve", record + ".phone", "--client", id, "--keep", "mine"}).exit == 2);
    const auto decided = office.ask({"conflicts", "resolve", "--client", id, "--keep", "theirs"});
    CHECK(decided["decided"] == 2);
    CHECK(decided["left"] == 0);
    const auto client = office.ask({"client", "show", id})["client"];
    CHECK(client["phone"] == "2222222222");
    CHECK(client["place"] == "Gouda");
    CHECK(client["birth_date"] == "1982-00-00");
    CHECK(office.ask({"conflicts", "list"})["conflicts"].empty());
}
