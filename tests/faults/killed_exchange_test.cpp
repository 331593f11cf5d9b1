// More moments: WERKPAD_KILLS=200.
#include "tests/faults/shared_desks.h"
#include "tests/support/how_many.h"

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <random>

using namespace werkpad;

namespace
{

constexpr int kClients = 300;

// Kills the program somewhere in what it has to do beyond opening the database.
class Killer
{
public:
    explicit Killer(std::chrono::microseconds opening)
        : m_opening(opening)
    {
    }
    // True when it did not come to its end.
    bool run(const Desk& desk, const std::vector<std::string>& command, int kind)
    {
        auto& whole = m_whole[kind];
        if (whole == std::chrono::microseconds{}) { // how long it takes is learned from the first, which lives
            whole = desk.run(command).duration;
            return false;
        }
        std::uniform_real_distribution<double> part(0.0, 1.0);
        const auto from = std::min(m_opening, whole) * 0.8;
        const auto after = from + (whole * 1.02 - from) * part(m_random);
        const auto run = desk.run(command, {.killAfter = std::chrono::duration_cast<std::chrono::microseconds>(after)});
        if (run.signal != SIGKILL) {
            INFO(run.out << run.err);
            CHECK(run.exit == 0);
            whole = run.duration;
        }
        return run.signal == SIGKILL;
    }

private:
    std::chrono::microseconds m_opening;
    std::map<int, std::chrono::microseconds> m_whole;
    std::mt19937 m_random{20261123};
};

} // namespace

TEST_CASE("14. kill -9: an exchange killed at any moment leaves whole files, and goes on as if nothing had been")
{
    SharedDesks desks(kClients);
    Killer killer(desks.first.run({"share", "status"}).duration);
    int killed = 0;
    int leftOver = 0;
    const int moments = howMany("WERKPAD_KILLS", 36);
    for (int moment = 0; moment < moments; ++moment) {
        CAPTURE(moment);
        static_cast<void>(desks.files());
        desks.edit(desks.first, std::to_string(moment));
        const bool isApplying = moment % 3 == 1;
        if (isApplying)
            desks.first.exchange();
        const auto& victim = isApplying ? desks.second : desks.first;
        const auto command =
            moment % 3 == 2 ? std::vector<std::string>{"share", "compact"} : std::vector<std::string>{"sync"};
        const bool isKilled = killer.run(victim, command, moment % 3);
        killed += isKilled ? 1 : 0;
        CHECK(victim.isSound());
        static_cast<void>(desks.files());
        leftOver = std::max(leftOver, desks.unfinished());
        // Refuses no file, so none is there by half; and nobody has become another.
        CHECK_FALSE(desks.second.exchange().hasNewIdentity);
        CHECK_FALSE(desks.first.exchange().hasNewIdentity);
        CHECK(desks.converge());
        CHECK(desks.second.isSound());
        static_cast<void>(desks.files());
    }
    WARN(killed << " of " << moments << " were killed on the way, " << leftOver << " files were left unfinished");
    CHECK(killed > moments / 4);
}

TEST_CASE("What a killed exchange left of a file goes after a day, of this workstation only")
{
    namespace fs = std::filesystem;
    SharedDesks desks(10);
    const auto idOf = [](const Desk& desk) { return desk.open()->context().writer.workstation().text(); };
    const auto own = desks.share() / idOf(desks.first);
    const auto other = desks.share() / idOf(desks.second);
    const auto leave = [](const fs::path& file, std::chrono::hours age) {
        fs::copy_file(file.parent_path() / "0000000001.seg", file);
        fs::last_write_time(file, fs::file_time_type::clock::now() - age);
    };
    leave(own / ".werkpad-old", std::chrono::hours(25));
    leave(own / ".werkpad-young", std::chrono::hours(23));
    leave(other / ".werkpad-old", std::chrono::hours(25));
    leave(own / "desktop.ini", std::chrono::hours(1000));
    desks.edit(desks.first, "1");
    desks.first.exchange();
    CHECK_FALSE(fs::exists(own / ".werkpad-old"));
    CHECK(fs::exists(own / ".werkpad-young")); // perhaps somebody is writing it
    CHECK(fs::exists(other / ".werkpad-old"));
    CHECK(fs::exists(own / "desktop.ini"));
    CHECK(desks.converge());
}
