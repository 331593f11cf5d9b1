#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>
#include <sodium.h>

#include <fstream>

using namespace werkpad;

namespace
{

std::string sha256(const std::string& text)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    const void* bytes = text.data();
    crypto_hash_sha256(hash.data(), static_cast<const unsigned char*>(bytes), text.size());
    std::string hex(hash.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    hex.pop_back();
    return hex;
}

} // namespace

TEST_CASE("A new office is created once, with a first user called admin")
{
    const TemporaryFolder folder;
    const CliEnvironment environment{{"WERKPAD_PASSPHRASE", "geheim genoeg"}};
    const std::string file = (folder / "new.werkpad").string();
    const auto run =
        runCli({"--database", file, "create", "--office", "Rotterdam", "--subname", "Mercado", "--json"}, environment);
    CHECK(run.exit == 0);
    CHECK(run.json()["database"] == file);
    CHECK(run.json()["office"] == "Rotterdam");
    CHECK(run.json()["user"] == "admin");
    CHECK(run.json()["device"].get<std::string>().size() == 36);

    const auto again = runCli({"--database", file, "create", "--office", "Rotterdam"}, environment);
    CHECK(again.exit == 2);
    CHECK(again.saysOneSentence());
    CHECK(runCli({"--database", file, "--user", "admin", "info", "--json"}, environment).json()["device"] ==
          run.json()["device"]);
}

TEST_CASE("Without a database option the office stands in the person's data folder, which is made")
{
    const TemporaryFolder home;
    const CliEnvironment environment{{"WERKPAD_PASSPHRASE", "geheim genoeg"}, {"HOME", home.path().string()}};
    const auto run = runCli({"create", "--office", "Thuis", "--json"}, environment);
    REQUIRE(run.exit == 0);
    CHECK(run.json()["database"] == (home / ".local/share/werkpad/office.werkpad").string());
    CHECK(runCli({"info"}, environment).exit == 0);
}

TEST_CASE("A short passphrase, no passphrase and a missing folder are refused, and leave nothing behind")
{
    const TemporaryFolder folder;
    const std::string file = (folder / "new.werkpad").string();
    const auto shortOne = runCli({"--database", file, "create", "--office", "X"}, {{"WERKPAD_PASSPHRASE", "kort"}});
    CHECK(shortOne.exit == 2);
    CHECK(shortOne.saysOneSentence());
    const auto none = runCli({"--database", file, "create", "--office", "X"});
    CHECK(none.exit == 2);
    CHECK(none.err.find("WERKPAD_PASSPHRASE") != std::string::npos);
    const auto nowhere = runCli({"--database", (folder / "none" / "x.werkpad").string(), "create", "--office", "X"},
                                {{"WERKPAD_PASSPHRASE", "geheim genoeg"}});
    CHECK(nowhere.exit == 5);
    CHECK(nowhere.saysOneSentence());
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("The passphrase may come from a file, with or without a line end")
{
    CliOffice office;
    office.environment().erase("WERKPAD_PASSPHRASE");
    const auto secret = office.folder() / "passphrase";
    for (const char* content : {"geheim genoeg", "geheim genoeg\n", "geheim genoeg\r\n"}) {
        std::ofstream(secret) << content;
        CHECK(office.run({"--passphrase-file", secret.string(), "info"}).exit == 0);
    }
    std::ofstream(secret) << "geheim genoeg ";
    CHECK(office.run({"--passphrase-file", secret.string(), "info"}).exit == 3);
    const auto missing = office.run({"--passphrase-file", (office.folder() / "none").string(), "info"});
    CHECK(missing.exit == 5);
    CHECK(missing.saysOneSentence());
}

TEST_CASE("Info counts what is there, and its hash is that of the dump")
{
    const CliOffice office;
    REQUIRE_FALSE(office.addClient().empty());
    const auto info = office.ask({"info"});
    CHECK(info["counts"]["clients"] == 1);
    CHECK(info["counts"]["staff"] == 1);
    CHECK(info["user"] == "S. de Boer");
    CHECK(info["integrity"] == "ok");
    CHECK(info["last_sync"].is_null());
    CHECK(info["schema"].get<int>() > 0);
    const auto dump = office.run({"dump"});
    CHECK(dump.exit == 0);
    CHECK(sha256(dump.out) == info["content_hash"]);
}

TEST_CASE("A dump goes to a file of the owner only, never over the database itself")
{
    const CliOffice office;
    const auto file = office.folder() / "dump.jsonl";
    CHECK(office.ask({"dump", "--out", file.string()})["file"] == file.string());
    CHECK(std::filesystem::status(file).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    CHECK(office.run({"dump", "--out", (office.folder() / "none" / "d").string()}).exit == 5);
    CHECK(office.run({"dump", "--out", office.folder().path().string()}).exit == 5);
    for (const std::string& target : {office.file().string(), office.file().string() + ".keys"}) {
        const auto run = office.run({"dump", "--out", target});
        CHECK(run.exit == 2);
        CHECK(run.saysOneSentence());
    }
    CHECK(office.run({"info"}).exit == 0);
}

TEST_CASE("A healthy office passes the check; its backup opens and holds the same")
{
    const CliOffice office;
    REQUIRE_FALSE(office.addClient().empty());
    CHECK(office.ask({"check"}) == nlohmann::json({{"ok", true}, {"problems", nlohmann::json::array()}}));
    const auto copy = (office.folder() / "copy.werkpad").string();
    CHECK(office.ask({"backup", copy})["ok"] == true);
    CHECK(office.ask({"--database", copy, "info"})["content_hash"] == office.ask({"info"})["content_hash"]);
    CHECK(office.run({"backup", copy}).exit == 2);
}

TEST_CASE("A backup is restored where there is no database yet, and is left as it is")
{
    const CliOffice office;
    REQUIRE_FALSE(office.addClient().empty());
    const auto copy = (office.folder() / "copy.werkpad").string();
    REQUIRE(office.ask({"backup", copy})["ok"] == true);
    const auto target = (office.folder() / "again.werkpad").string();
    CHECK(office.ask({"--database", target, "restore", copy})["ok"] == true);
    CHECK(office.ask({"--database", target, "info"})["content_hash"] == office.ask({"info"})["content_hash"]);
    for (const auto& [database, backup] : {std::pair{target, copy}, std::pair{target + "2", copy + "-nowhere"}}) {
        const auto run = office.run({"--database", database, "restore", backup});
        CHECK(run.exit != 0);
        CHECK(run.saysOneSentence());
    }
    CHECK_FALSE(std::filesystem::exists(target + "2"));
}
