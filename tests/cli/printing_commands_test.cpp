#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>
#include <sys/stat.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>

using namespace werkpad;

namespace
{

namespace fs = std::filesystem;

std::string outputOf(const std::string& command, int* exit = nullptr)
{
    FILE* pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe);
    std::string output;
    std::array<char, 4096> buffer{};
    while (const auto read = std::fread(buffer.data(), 1, buffer.size(), pipe))
        output.append(buffer.data(), read);
    const int status = ::pclose(pipe);
    if (exit)
        *exit = status;
    return output;
}

bool canRead()
{
    return !outputOf("command -v pdftotext").empty();
}

// The words in the order in which they are read, a space between them wherever a line or a cell ends.
std::string textOf(const fs::path& pdf)
{
    std::istringstream words(outputOf("pdftotext '" + pdf.string() + "' -"));
    std::string text;
    for (std::string word; words >> word;)
        text += word + ' ';
    return text;
}

// A client with a plan of one activity.
struct PrintDesk {
    CliOffice office{};
    std::string id;

    explicit PrintDesk(const std::string& secrecy = "0")
        : id(office.addClient({"given_names=Jan", "surname=Berg", "bsn=111222333", "street=Boterdiep",
                               "house_number=31", "postcode=3077AW", "place=Rotterdam", "secrecy=" + secrecy}))
    {
        REQUIRE(office.run({"plan", "create", id, "--text", "Administratief werk"}).exit == 0);
        REQUIRE(office.run({"plan", "add", id, "--title", "Brieven schrijven", "--due", "2026-12-31"}).exit == 0);
    }
    [[nodiscard]] fs::path file() const { return office.folder() / "plan.pdf"; }
    [[nodiscard]] std::vector<std::string> printing(std::vector<std::string> more = {}) const
    {
        std::vector<std::string> arguments{"plan", "print", id, "--out", file().string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return arguments;
    }
};

// Files beside the database and its key file, which a run must not leave.
std::vector<std::string> leftBehind(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        if (const auto name = entry.path().filename().string(); !name.starts_with("office.werkpad"))
            names.push_back(name);
    return names;
}

} // namespace

TEST_CASE("The plan becomes a PDF that holds goal, activity and lines to sign on")
{
    const PrintDesk desk;
    const auto answer = desk.office.ask(desk.printing());
    REQUIRE(answer.is_object());
    CHECK(answer["file"] == desk.file().string());
    CHECK(answer["title"] == "Plan van aanpak");
    CHECK(answer["pages"].get<int>() >= 1);
    REQUIRE(fs::exists(desk.file()));
    CHECK(fs::status(desk.file()).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(leftBehind(desk.file().parent_path()) == std::vector<std::string>{"plan.pdf"});
    if (!canRead())
        SKIP("pdftotext (poppler-utils) is not installed");
    const auto text = textOf(desk.file());
    for (const auto* part : {"Plan van aanpak", "Administratief werk", "Brieven schrijven", "31 december 2026",
                             "Boterdiep 31", "Handtekening", "Je werkcoach", "pagina 1 van"}) {
        CAPTURE(part);
        CHECK(text.find(part) != std::string::npos);
    }
    CHECK(text.find("111222333") == std::string::npos);
}

TEST_CASE("The PDF has the BSN when asked for, and never a secret address")
{
    const PrintDesk desk("3");
    REQUIRE(desk.office.run(desk.printing({"--with-bsn", "--large"})).exit == 0);
    if (!canRead())
        SKIP("pdftotext (poppler-utils) is not installed");
    const auto text = textOf(desk.file());
    CHECK(text.find("111222333") != std::string::npos);
    CHECK(text.find("Boterdiep") == std::string::npos);
    CHECK(text.find("3077") == std::string::npos);
}

TEST_CASE("A summary becomes a PDF, and an appointment an invitation as long as it is planned")
{
    const PrintDesk desk;
    const auto answer = desk.office.ask({"client", "print", desk.id, "--out", desk.file().string()});
    REQUIRE(answer.is_object());
    CHECK(answer["title"] == "Samenvatting van het dossier");

    const auto made = desk.office.ask(
        {"contact", "plan", desk.id, "--on", "2026-12-01", "--at", "10:05", "--subject", "Je cv", "--channel", "desk"});
    REQUIRE(made.is_object());
    const auto appointment = made["contact"]["id"].get<std::string>();
    const std::vector<std::string> invite{"contact", "print", appointment, "--out", desk.file().string()};
    const auto invitation = desk.office.ask(invite);
    REQUIRE(invitation.is_object());
    CHECK(invitation["title"] == "Uitnodiging voor een gesprek");
    REQUIRE(desk.office.run({"contact", "cancel", appointment}).exit == 0);
    CHECK(desk.office.run(invite).exit == 2);
    for (const auto* unknown : {"niet goed", "0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f"}) {
        const auto run = desk.office.run({"contact", "print", unknown, "--out", desk.file().string()});
        CHECK(run.exit == 2);
        CHECK(run.saysOneSentence());
    }
}

TEST_CASE("A plan that is not there is not printed, and a folder that is not there is told of")
{
    const CliOffice office;
    const auto id = office.addClient();
    const auto file = (office.folder() / "x.pdf").string();
    const auto none = office.run({"plan", "print", id, "--out", file});
    CHECK(none.exit == 2);
    CHECK(none.saysOneSentence());
    CHECK(none.err.find("no open plan") != std::string::npos);

    const PrintDesk desk;
    for (const auto& target : {desk.office.folder() / "nergens" / "plan.pdf", fs::path("/proc/plan.pdf")}) {
        const auto run = desk.office.run({"plan", "print", desk.id, "--out", target.string()});
        INFO(run.err);
        CHECK(run.exit == 5);
        CHECK(run.saysOneSentence());
    }
    CHECK(leftBehind(desk.file().parent_path()).empty());
    REQUIRE(desk.office.run({"user", "role", "S. de Boer", "administrator", "auditor"}).exit == 0);
    const auto log = desk.office.ask({"audit", "report", "--client", desk.id});
    REQUIRE(log.is_object());
    CHECK(log.dump().find("plan.print") == std::string::npos); // nothing was made that anybody can have seen
}

TEST_CASE("A PDF replaces one that is there, but no folder and no device")
{
    const PrintDesk desk;
    std::ofstream(desk.file()) << "iets anders";
    REQUIRE(desk.office.run(desk.printing()).exit == 0);
    CHECK(fs::file_size(desk.file()) > 1000);

    const auto pipe = desk.office.folder() / "pijp";
    REQUIRE(::mkfifo(pipe.c_str(), S_IRUSR | S_IWUSR) == 0);
    for (const auto& target : {desk.office.folder().path(), pipe}) {
        const auto run = desk.office.run({"plan", "print", desk.id, "--out", target.string()});
        CHECK(run.exit == 5);
        CHECK(run.saysOneSentence());
    }
    CHECK(fs::is_fifo(pipe));
    const auto nameless = desk.office.run({"plan", "print", desk.id, "--out", ""});
    CHECK(nameless.exit == 2);
    CHECK(nameless.err.find("--out is empty") != std::string::npos);
}

TEST_CASE("Without the program of the window the command says which one is missing, and leaves nothing")
{
    const PrintDesk desk;
    const TemporaryFolder alone;
    const auto program = alone / "werkpad-cli";
    fs::copy_file(fs::path(WERKPAD_BINARY_DIR) / "bin" / "werkpad-cli", program);
    int exit = 0;
    const auto said = outputOf("WERKPAD_PASSPHRASE='geheim genoeg' '" + program.string() + "' --database '" +
                                   desk.office.file().string() + "' plan print " + desk.id + " --out '" +
                                   desk.file().string() + "' 2>&1 </dev/null",
                               &exit);
    CHECK(exit / 256 == 5);
    CHECK(said.find((alone / "werkpad").string()) != std::string::npos);
    CHECK(said.find("same folder") != std::string::npos);
    CHECK(leftBehind(desk.file().parent_path()).empty());
}
