// How things are timed, and the table they end in.
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace werkpad::benchmarks
{

[[nodiscard]] double millisecondsOf(const std::function<void()>& work);
// The value below which `share` of the samples lie.
[[nodiscard]] double percentile(std::vector<double> samples, double share);
[[nodiscard]] double median(std::vector<double> samples);

// What the processor has worked for this program and the programs it has run: what else the machine does counts less.
[[nodiscard]] double processorMilliseconds();

// Runs a program to its end with `input`, output thrown away; negative when it failed.
[[nodiscard]] double millisecondsOfProgram(const std::vector<std::string>& commandAndArguments,
                                           const std::string& input = {});
// What it printed; empty when it failed.
[[nodiscard]] std::string outputOfProgram(const std::vector<std::string>& commandAndArguments);
[[nodiscard]] bool isInstalled(const std::string& program);

struct Row {
    std::string measure;
    std::string size;
    double ours = 0;
    std::string unit;
    std::string peer{}; // empty: compared with the target alone
    double theirs = 0;
    std::string target{};
    bool isMet = true;
};

// Prints as it grows: a row is there when it is measured.
class Table
{
public:
    Table();
    void add(const Row& row);
    void note(const std::string& text);
};

} // namespace werkpad::benchmarks
