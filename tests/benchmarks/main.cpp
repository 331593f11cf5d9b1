// werkpad_benchmarks [--million|--small|--clients N] [--only NAME] [--folder DIR]: the table of all measures. See
// README.md for how to read it.
#include "tests/benchmarks/benchmarks.h"

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <functional>
#include <string_view>

using namespace werkpad::benchmarks;

namespace
{

struct Options {
    std::vector<int> sizes{10'000, 100'000};
    std::filesystem::path kept{};
    std::string only{}; // a measure; empty: all
    bool isUnderstood = true;
};

constexpr std::array<std::string_view, 11> kMeasures{"survival", "team",  "idle",   "start",    "list", "day",
                                                     "queries",  "edits", "import", "exchange", "peers"};

Options optionsFrom(const std::vector<std::string>& arguments)
{
    Options options;
    for (auto argument = arguments.begin(); argument != arguments.end(); ++argument) {
        const bool hasValue = argument + 1 != arguments.end();
        if (*argument == "--million") {
            options.sizes.push_back(1'000'000);
        } else if (*argument == "--small") {
            options.sizes = {10'000};
        } else if (*argument == "--clients" && hasValue) {
            const auto& number = *++argument;
            int size = 0;
            const auto read = std::from_chars(number.data(), number.data() + number.size(), size);
            options.isUnderstood = options.isUnderstood && read.ec == std::errc{} && size > 0;
            options.sizes = {size};
        } else if (*argument == "--only" && hasValue) {
            options.only = *++argument;
            options.isUnderstood =
                options.isUnderstood && std::ranges::find(kMeasures, options.only) != kMeasures.end();
        } else if (*argument == "--folder" && hasValue) {
            options.kept = *++argument;
        } else {
            options.isUnderstood = false;
        }
    }
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() >= 1 && arguments[0] == "--show-window")
        return showWindowOnce(argc, argv, arguments.size() > 1 ? arguments[1] : "",
                              arguments.size() > 2 ? arguments[2] : "", arguments.size() > 3);
    const QApplication application(argc, argv);
    const Options options = optionsFrom(arguments);
    if (!options.isUnderstood) {
        std::fprintf(stderr,
                     "werkpad_benchmarks: use --million, --small or --clients NUMBER, --folder FOLDER, and --only "
                     "with one of");
        for (const auto name : kMeasures)
            std::fprintf(stderr, " %s", std::string(name).c_str());
        std::fprintf(stderr, ".\n");
        return 2;
    }
    Table table;
    const auto measure = [&options](std::string_view name, const std::function<void()>& work) {
        if (options.only.empty() || options.only == name)
            work();
    };
    measure("survival", [&] {
        const QTemporaryDir folder;
        measureSurvival(folder.path().toStdString(), 1'000'000, "1M spells", table);
    });
    measure("idle", [&] {
        const QTemporaryDir folder;
        measureIdleExchange(folder.path().toStdString(), table);
    });
    if (options.only == "survival" || options.only == "idle")
        return 0;
    for (const int size : options.sizes) {
        const QTemporaryDir folder; // on the disk, where a real office would be
        const Office office =
            makeOffice(options.kept.empty() ? std::filesystem::path(folder.path().toStdString()) : options.kept, size);
        measure("start", [&] { measureStart(office, table, argv[0]); });
        measure("list", [&] { measureList(office, table); });
        measure("day", [&] { measureDay(office, table); });
        measure("team", [&] { measureTeam(office, table); });
        measure("queries", [&] { measureQueries(office, table); });
        measure("edits", [&] { measureEdits(office, table); });
        measure("import", [&] { measureImport(office, table); });
        measure("exchange", [&] { measureExchange(office, table); });
        measure("peers", [&] { measurePeers(office, table, argv[0]); });
    }
    return 0;
}
