// Several programs on one database, and on one share, at the same time. Longer: WERKPAD_LOOP_SECONDS=60.
#include "core/changes/record_store.h"
#include "core/clients/client_fields.h"
#include "tests/faults/shared_desks.h"
#include "tests/support/how_many.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <atomic>
#include <fstream>
#include <mutex>
#include <thread>

using namespace werkpad;

namespace
{

using SteadyClock = std::chrono::steady_clock;

SteadyClock::time_point untilWhen(int usually)
{
    return SteadyClock::now() + std::chrono::seconds(howMany("WERKPAD_LOOP_SECONDS", usually));
}

// What processes on other threads have answered; judged when they have ended, as Catch2 checks on one thread only.
class Answers
{
public:
    void add(const ProcessRun& run)
    {
        const std::lock_guard lock(m_mutex);
        m_all.push_back(run);
    }
    // How many did their work; all others were told, in one sentence, that somebody else is at it.
    [[nodiscard]] int check() const
    {
        int done = 0;
        for (const auto& run : m_all) {
            INFO(run.exit << ' ' << run.signal << ' ' << run.out << run.err);
            CHECK(run.signal == 0);
            CHECK(run.err.find("locked") == std::string::npos);
            if (run.exit == 0)
                ++done;
            else
                CHECK((run.exit == 5 && run.saysOneSentence()));
        }
        return done;
    }
    [[nodiscard]] std::size_t size() const { return m_all.size(); }

private:
    std::mutex m_mutex;
    std::vector<ProcessRun> m_all;
};

std::string addClientOf(const Desk& desk, int number, Answers& answers)
{
    const auto run = desk.run({"client", "add", "surname=Lus" + std::to_string(number)});
    answers.add(run);
    const auto json = nlohmann::json::parse(run.out, nullptr, false);
    return run.exit == 0 && json.is_object() ? json["client"]["id"].get<std::string>() : std::string{};
}

std::size_t clientsAt(const Desk& desk, const std::vector<std::string>& ids)
{
    const auto workspace = desk.open();
    std::size_t found = 0;
    for (const auto& id : ids)
        found += findRecord<Client>(workspace->database(), *ClientId::parse(id)) ? 1 : 0;
    return found;
}

} // namespace

TEST_CASE("18. Two publish at once: two programs on one database and a second workstation, in a loop")
{
    SharedDesks desks(20);
    const auto until = untilWhen(6);
    Answers changes;
    Answers exchanges;
    std::mutex mutex;
    std::vector<std::string> added;
    const auto loop = [&](const Desk& desk, int from) {
        for (int i = from; SteadyClock::now() < until; ++i) {
            if (const auto id = addClientOf(desk, i, changes); !id.empty()) {
                const std::lock_guard lock(mutex);
                added.push_back(id);
            }
            exchanges.add(desk.run({"sync"}));
        }
    };
    {
        const std::jthread one([&] { loop(desks.first, 1'000'000); });
        const std::jthread other([&] { loop(desks.first, 2'000'000); });
        const std::jthread second([&] { loop(desks.second, 3'000'000); });
        while (SteadyClock::now() < until) { // no file that is there changes
            static_cast<void>(desks.files());
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }
    CHECK(changes.check() == static_cast<int>(changes.size())); // exchanging holds up no other work
    CHECK(exchanges.check() > 3);
    CHECK(desks.converge());
    static_cast<void>(desks.files());
    CHECK(added.size() == changes.size());
    CHECK(clientsAt(desks.first, added) == added.size());
    CHECK(clientsAt(desks.second, added) == added.size());
    CHECK(desks.first.isSound());
    CHECK(desks.second.isSound());
}

TEST_CASE("Two windows, a CLI sync and an import at once on one database: no lost update, no 'database is locked'")
{
    constexpr int kPeople = 1500;
    SharedDesks desks(40);
    const TemporaryFolder folder;
    const auto people = folder / "people.csv";
    {
        std::ofstream out(people);
        out << "given_names;surname;birth_date\n";
        for (int i = 0; i < kPeople; ++i)
            out << "Voornaam" << i << ";Achternaam" << i * 7919 % 100003 << ";19" << 50 + i % 50 << "-0" << 1 + i % 9
                << "-1" << i % 9 << '\n';
    }
    std::atomic<int> failed = 0;
    std::atomic<bool> isDone = false;
    // A window: a connection of its own that stays open. It counts in a field of its own.
    const auto window = [&](Workspace& workspace, std::string Client::* field, int& written) {
        for (bool isFirst = true; isFirst || !isDone; isFirst = false) {
            for (const auto& id : desks.clients()) {
                const auto done = workspace.context().writer.write(
                    workspace.session().staff, "client.set", [&](Transaction& transaction) -> Result<void> {
                        const auto before = findRecord<Client>(transaction.database(), id);
                        Client after = before.value();
                        after.*field = std::to_string(std::atoi((after.*field).c_str()) + 1);
                        transaction.update(*before, after);
                        return {};
                    });
                if (done)
                    ++written;
                else
                    ++failed;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    };
    int places = 0;
    int streets = 0;
    const auto oneWindow = desks.first.open();
    const auto otherWindow = desks.first.open();
    Answers exchanges;
    ProcessRun imported;
    {
        const std::jthread one([&] { window(*oneWindow, &Client::street, streets); });
        const std::jthread other([&] { window(*otherWindow, &Client::place, places); });
        const std::jthread syncing([&] {
            do
                exchanges.add(desks.first.run({"sync"}));
            while (!isDone);
        });
        desks.edit(desks.second, "7"); // there is something to read
        desks.second.exchange();
        imported = desks.first.run({"import", "clients", people.string()});
        const auto until = untilWhen(2);
        while (SteadyClock::now() < until)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        isDone = true;
    }
    INFO(imported.out.substr(0, 300) << imported.err);
    CHECK(imported.exit == 0);
    CHECK(failed == 0);
    CHECK(exchanges.check() > 0);
    int countedPlaces = 0;
    int countedStreets = 0;
    for (const auto& id : desks.clients()) {
        const auto client = findRecord<Client>(oneWindow->database(), id).value();
        countedPlaces += std::atoi(client.place.c_str());
        countedStreets += std::atoi(client.street.c_str());
        CHECK(client.phone == "7"); // of the other workstation
    }
    CHECK(countedPlaces == places);
    CHECK(countedStreets == streets);
    CHECK(recordsWhere<Client>(oneWindow->database(), "").size() == kPeople + desks.clients().size());
    CHECK(desks.converge());
    CHECK(desks.first.isSound());
    CHECK(desks.second.isSound());
}
