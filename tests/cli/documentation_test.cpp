// The manual page and the completion know every command and option that there is, and none that there is not.
#include "app/cli/command_line.h"
#include "tests/support/fake_clock.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <sstream>

using namespace werkpad;

namespace
{

using Words = std::set<std::string>;

struct CommandHelp {
    Words commands{};
    Words options{}; // "--office", without --help
};

const std::filesystem::path kPackaging = std::filesystem::path(WERKPAD_SOURCE_DIR) / "packaging";

std::vector<std::string> wordsOf(const std::string& text)
{
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

std::string helpText(const std::string& path)
{
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const FakeClock clock;
    Console console{in, out, err, clock};
    auto arguments = wordsOf(path);
    arguments.emplace_back("--help");
    REQUIRE(runCommandLine(arguments, console) == 0);
    return out.str();
}

CommandHelp readHelp(const std::string& text)
{
    CommandHelp help;
    std::string section;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line.front() != ' ')
            section = line;
        const auto words = wordsOf(line);
        if (words.empty() || !line.starts_with("  ") || line.starts_with("   "))
            continue;
        if (section == "Subcommands:")
            help.commands.insert(words.front());
        const auto option = words.front().find("--");
        if (section == "Options:" && option != std::string::npos)
            help.options.insert(words.front().substr(option));
    }
    help.options.erase("--help");
    return help;
}

// By path: "", "client", "client show".
void readAll(const std::string& path, std::map<std::string, CommandHelp>& all)
{
    const auto help = readHelp(helpText(path));
    all[path] = help;
    for (const auto& command : help.commands)
        readAll(path.empty() ? command : path + " " + command, all);
}

std::map<std::string, CommandHelp> commandTree()
{
    std::map<std::string, CommandHelp> all;
    readAll("", all);
    return all;
}

// The entries ".It Cm client show Ar id …" of the manual page with the options that they name.
std::map<std::string, Words> manualEntries()
{
    std::ifstream page(kPackaging / "werkpad-cli.1");
    std::map<std::string, Words> entries;
    Words* options = nullptr;
    for (std::string line; std::getline(page, line);) {
        const auto words = wordsOf(line);
        if (line.starts_with(".It Cm ")) {
            std::string path;
            for (std::size_t i = 2;
                 i < words.size() && words[i].find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos;
                 ++i)
                path += (path.empty() ? "" : " ") + words[i];
            options = &entries[path];
        } else if (line.starts_with(".El") || line.starts_with(".It")) {
            options = nullptr;
        }
        for (std::size_t i = 0; options && i + 1 < words.size(); ++i)
            if (words[i].ends_with("Fl"))
                options->insert("-" + words[i + 1]);
    }
    return entries;
}

std::string outputOf(const std::string& command)
{
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(::popen(command.c_str(), "r"), ::pclose);
    REQUIRE(pipe);
    std::string output;
    std::array<char, 4096> buffer{};
    while (const auto read = std::fread(buffer.data(), 1, buffer.size(), pipe.get()))
        output.append(buffer.data(), read);
    return output;
}

// What bash offers after the words of `path` and a word that begins with `begin`.
Words completions(const std::string& path, const std::string& begin)
{
    const std::string program = std::string(WERKPAD_BINARY_DIR) + "/bin/werkpad-cli";
    const auto count = std::to_string(wordsOf(path).size() + 1);
    const auto offered = outputOf("bash -c 'source \"" + (kPackaging / "werkpad-cli.bash").string() +
                                  "\"; COMP_WORDS=(\"" + program + "\" " + path + " \"" + begin +
                                  "\"); COMP_CWORD=" + count + "; _werkpad_cli; echo \"${COMPREPLY[@]}\"'");
    const auto words = wordsOf(offered);
    return {words.begin(), words.end()};
}

} // namespace

TEST_CASE("Every command has its entry in the manual page, and no other has")
{
    const auto manual = manualEntries();
    Words described;
    for (const auto& [path, options] : manual)
        described.insert(path);
    Words existing;
    for (const auto& [path, help] : commandTree())
        if (help.commands.empty())
            existing.insert(path);
    CHECK(existing.size() > 5);
    CHECK(described == existing);
}

TEST_CASE("Every option of a command is in its entry of the manual page")
{
    const auto manual = manualEntries();
    for (const auto& [path, help] : commandTree()) {
        if (!manual.contains(path))
            continue;
        INFO("packaging/werkpad-cli.1, entry of: " << path);
        for (const auto& option : help.options) {
            INFO("option: " << option);
            CHECK(manual.at(path).contains(option));
        }
    }
}

TEST_CASE("The options for every command are in the manual page")
{
    std::ifstream stream(kPackaging / "werkpad-cli.1");
    const std::string page{std::istreambuf_iterator<char>(stream), {}};
    for (const auto& option : readHelp(helpText("")).options) {
        CAPTURE(option);
        CHECK(page.find("\n.It Fl " + option.substr(1)) != std::string::npos);
    }
}

TEST_CASE("The manual page is well-formed")
{
    if (outputOf("command -v mandoc").empty())
        SKIP("mandoc is not installed");
    CHECK(outputOf("mandoc -T lint -W warning '" + (kPackaging / "werkpad-cli.1").string() + "' 2>&1").empty());
}

TEST_CASE("Bash completes every command and every option")
{
    const auto tree = commandTree();
    const auto global = tree.at("").options;
    for (const auto& [path, help] : tree) {
        CAPTURE(path);
        CHECK(completions(path, "") == help.commands);
        auto options = help.options;
        options.insert(global.begin(), global.end());
        options.insert("--help");
        CHECK(completions(path, "--") == options);
    }
}

TEST_CASE("Bash completes beyond options and offers what an option may be")
{
    CHECK(completions("--json client", "sho") == Words{"show"});
    CHECK(completions("--user client client", "sho") == Words{"show"});
    CHECK(completions("create --profile", "") == Words{"werkplein", "werkbedrijf"});
    CHECK(completions("--database", "").empty());
}
