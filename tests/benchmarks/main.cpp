// werkpad_benchmarks [--million|--small|--survival] [--folder DIR]: the table of all measures. See README.md for how to
// read it.
#include "tests/benchmarks/benchmarks.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace werkpad::benchmarks;

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() >= 1 && arguments[0] == "--show-window")
        return showWindowOnce(argc, argv, arguments.size() > 1 ? arguments[1] : "",
                              arguments.size() > 2 ? arguments[2] : "", arguments.size() > 3);
    const QApplication application(argc, argv);
    std::vector<int> sizes{10'000, 100'000};
    std::filesystem::path kept;
    bool isOnlySurvival = false;
    for (auto argument = arguments.begin(); argument != arguments.end(); ++argument) {
        if (*argument == "--million") {
            sizes.push_back(1'000'000);
        } else if (*argument == "--small") {
            sizes = {10'000};
        } else if (*argument == "--survival") {
            isOnlySurvival = true;
        } else if (*argument == "--folder" && argument + 1 != arguments.end()) {
            kept = *++argument;
        } else {
            std::fprintf(
                stderr,
                "werkpad_benchmarks: '%s' is not understood; use --small, --million, --survival or --folder FOLDER.\n",
                argument->c_str());
            return 2;
        }
    }
    Table table;
    {
        const QTemporaryDir folder;
        measureSurvival(folder.path().toStdString(), 1'000'000, "1M spells", table);
    }
    if (isOnlySurvival)
        return 0;
    for (const int size : sizes) {
        const QTemporaryDir folder; // on the disk, where a real office would be
        const Office office =
            makeOffice(kept.empty() ? std::filesystem::path(folder.path().toStdString()) : kept, size);
        measureStart(office, table, argv[0]);
        measureList(office, table);
        measureDay(office, table);
        measureQueries(office, table);
        measureEdits(office, table);
        measureImport(office, table);
        measureExchange(office, table);
        measurePeers(office, table, argv[0]);
    }
    return 0;
}
