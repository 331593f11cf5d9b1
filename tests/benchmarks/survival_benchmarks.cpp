// Outcome statistics over many spells, beside R's survival.
#include "core/evidence/cumulative_incidence.h"
#include "core/evidence/log_rank.h"
#include "core/evidence/survival_curve.h"
#include "tests/benchmarks/benchmarks.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>

namespace werkpad::benchmarks
{

namespace
{

// Two groups, three kinds of exit, a quarter still open. In whole days, or in fractions that are all different.
Spells someSpells(int count, bool inDays)
{
    std::mt19937_64 random(5);
    std::exponential_distribution<double> pace(1.0 / 250);
    Spells spells;
    for (int i = 0; i < count; ++i) {
        const double time = pace(random);
        spells.exit.push_back(inDays ? std::floor(time) : time);
        spells.kind.push_back(static_cast<std::uint8_t>(random() % 4));
        spells.group.push_back(static_cast<std::uint16_t>(random() % 2));
    }
    return spells;
}

struct Figures {
    double chiSquare = 0;
    double survival = 0;
    double incidence = 0;
};

// Kaplan-Meier of each group, the log-rank test and Aalen-Johansen of each group.
Figures compute(const Spells& spells)
{
    const auto tables = condense(spells);
    Figures figures;
    figures.chiSquare = logRank(tables).chiSquare;
    for (const auto& table : tables.tables) {
        figures.survival = kaplanMeier(table).at(250)->survival;
        figures.incidence = aalenJohansen(table).at(250, 1).share;
    }
    return figures;
}

// R times itself: starting it and reading the file is not part of it. Prints milliseconds and the same figures.
constexpr const char* kScript = R"(
suppressMessages(library(survival))
s <- read.csv(commandArgs(trailingOnly = TRUE)[1])
start <- proc.time()[["elapsed"]]
km <- survfit(Surv(time, kind > 0) ~ group, data = s, conf.type = "log-log")
lr <- survdiff(Surv(time, kind > 0) ~ group, data = s)
aj <- survfit(Surv(time, factor(kind)) ~ group, data = s, conf.type = "log-log")
took <- proc.time()[["elapsed"]] - start
cat(sprintf("%.0f %.17g %.17g %.17g\n", 1000 * took, lr$chisq, summary(km[2], times = 250)$surv,
            summary(aj, times = 250)$pstate[2, 2]))
)";

struct ByR {
    double milliseconds = 0;
    Figures figures{};
};

ByR computeInR(const std::filesystem::path& folder, const Spells& spells)
{
    std::ofstream(folder / "survival.R") << kScript;
    {
        std::ofstream csv(folder / "spells.csv");
        csv.precision(17);
        csv << "time,kind,group\n";
        for (std::size_t i = 0; i < spells.size(); ++i)
            csv << spells.exit[i] << ',' << int{spells.kind[i]} << ',' << spells.group[i] << '\n';
    }
    const auto answer =
        outputOfProgram({"Rscript", (folder / "survival.R").string(), (folder / "spells.csv").string()});
    ByR result;
    if (std::sscanf(answer.c_str(), "%lf %lf %lf %lf", &result.milliseconds, &result.figures.chiSquare,
                    &result.figures.survival, &result.figures.incidence) != 4)
        result.milliseconds = -1;
    return result;
}

bool areEqual(const Figures& a, const Figures& b)
{
    const auto isNear = [](double x, double y) { return std::abs(x - y) <= 1e-9 * std::max(1.0, std::abs(y)); };
    return isNear(a.chiSquare, b.chiSquare) && isNear(a.survival, b.survival) && isNear(a.incidence, b.incidence);
}

} // namespace

void measureSurvival(const std::filesystem::path& folder, int count, const std::string& size, Table& table)
{
    for (const bool inDays : {true, false}) {
        const auto spells = someSpells(count, inDays);
        std::vector<double> times;
        Figures ours;
        for (int i = 0; i < 5; ++i)
            times.push_back(millisecondsOf([&] { ours = compute(spells); }));
        const double time = median(times);
        // With all times different survfit's jackknife does not come to an end in minutes.
        const bool hasR = inDays && isInstalled("Rscript");
        const ByR theirs = hasR ? computeInR(folder, spells) : ByR{};
        const bool isComparable = hasR && theirs.milliseconds > 0;
        if (inDays && !hasR)
            table.note("B5 beside R: Rscript is not installed");
        else if (hasR && !isComparable)
            table.note("B5 beside R: it does not answer; is its package survival installed?");
        else if (isComparable && !areEqual(ours, theirs.figures))
            table.note("B5: the figures differ from those of R");
        table.add({inDays ? "B5 survival, log-rank, competing" : "B5 the same, all times different", size, time, "ms",
                   isComparable ? "R survival" : "", theirs.milliseconds, inDays ? "< 100 ms" : "",
                   !inDays || time < 100});
    }
}

} // namespace werkpad::benchmarks
