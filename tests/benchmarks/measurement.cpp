#include "tests/benchmarks/measurement.h"

#include <sys/resource.h>

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

namespace werkpad::benchmarks
{

double millisecondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double processorMilliseconds()
{
    double sum = 0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage used{};
        getrusage(who, &used);
        for (const timeval& time : {used.ru_utime, used.ru_stime})
            sum += static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_usec) / 1000;
    }
    return sum;
}

double percentile(std::vector<double> samples, double share)
{
    std::ranges::sort(samples);
    const auto place = static_cast<std::size_t>(share * static_cast<double>(samples.size()));
    return samples.empty() ? 0.0 : samples[std::min(place, samples.size() - 1)];
}

double median(std::vector<double> samples)
{
    return percentile(std::move(samples), 0.5);
}

namespace
{

std::unique_ptr<QProcess> finished(const std::vector<std::string>& command, const std::string& input)
{
    auto process = std::make_unique<QProcess>();
    QStringList arguments;
    for (auto argument = command.begin() + 1; argument != command.end(); ++argument)
        arguments << QString::fromStdString(*argument);
    process->start(QString::fromStdString(command.front()), arguments);
    process->write(input.data(), static_cast<qint64>(input.size()));
    process->closeWriteChannel();
    constexpr int kHalfAnHour = 1'800'000;
    if (!process->waitForFinished(kHalfAnHour) || process->exitStatus() != QProcess::NormalExit ||
        process->exitCode() > 1)
        return nullptr;
    return process;
}

} // namespace

double millisecondsOfProgram(const std::vector<std::string>& commandAndArguments, const std::string& input)
{
    bool isFine = false;
    const double time = millisecondsOf([&] { isFine = finished(commandAndArguments, input) != nullptr; });
    return isFine ? time : -1.0;
}

std::string outputOfProgram(const std::vector<std::string>& commandAndArguments)
{
    const auto process = finished(commandAndArguments, {});
    return process ? process->readAllStandardOutput().toStdString() : std::string{};
}

bool isInstalled(const std::string& program)
{
    return !QStandardPaths::findExecutable(QString::fromStdString(program)).isEmpty();
}

Table::Table()
{
    std::printf("%-38s %10s %14s %24s %8s  %s\n", "measure", "size", "Werkpad", "beside", "ratio", "target");
}

void Table::add(const Row& row)
{
    std::string beside;
    std::string ratio;
    if (!row.peer.empty()) {
        beside = row.peer + " " + std::to_string(static_cast<long long>(row.theirs + 0.5));
        char text[32];
        std::snprintf(text, sizeof text, "%.2f", row.theirs > 0 ? row.ours / row.theirs : 0.0);
        ratio = text;
    }
    char ours[48];
    std::snprintf(ours, sizeof ours, row.ours < 10 ? "%.2f %s" : "%.0f %s", row.ours, row.unit.c_str());
    std::printf("%-38s %10s %14s %24s %8s  %s%s\n", row.measure.c_str(), row.size.c_str(), ours, beside.c_str(),
                ratio.c_str(), row.target.c_str(), row.isMet ? "" : "  MISSED");
    std::fflush(stdout);
}

void Table::note(const std::string& text)
{
    std::printf("  %s\n", text.c_str());
    std::fflush(stdout);
}

} // namespace werkpad::benchmarks
