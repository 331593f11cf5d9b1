// What is taken away from the share, and when (core/sync/README.md).
#include "core/sync/share_files.h"
#include "tests/support/station.h"

using namespace werkpad;

TEST_CASE("A new workstation starts from a snapshot, and compaction takes away what everybody has")
{
    StationOffice office(3);
    std::vector<ClientId> added;
    for (int i = 0; i < 5; ++i) {
        added.push_back(office[0].add());
        office.settle(1);
    }
    office[0].set(added[0], &Client::phone, "1");
    office[1].set(added[0], &Client::phone, "2");
    office.settle();
    // Everybody says what was read, then the own files go.
    for (auto& station : office.stations) {
        Exchange exchange(*station->database, station->writer, allEntities(), station->clock, station->ids,
                          station->store);
        REQUIRE(exchange.run({.confirm = true}));
    }
    for (auto& station : office.stations)
        station->compact();
    office.settle();
    CHECK((*office.files)[office[0].id().text()].size() <= 3);
    CHECK(office.hasConverged());
    const auto later = office[1].add();
    office.settle();
    CHECK(office[2].find(later));
    CHECK(office[0].conflicts().size() == 1);
    CHECK(office.hasConverged());
}

TEST_CASE("Of the snapshots of many workstations those go by themselves that another one makes superfluous")
{
    StationOffice office(4);
    const auto snapshots = [&office] {
        std::ptrdiff_t count = 0;
        for (const auto& [folder, names] : *office.files)
            count += std::ranges::count_if(names, [](const auto& file) {
                const auto parsed = parseFileName(file.first);
                return parsed && parsed->isSnapshot;
            });
        return count;
    };
    for (auto& station : office.stations) {
        const auto id = station->add();
        station->set(id, &Client::phone, "1");
        office.settle();
        station->compact();
    }
    REQUIRE(snapshots() > 1);
    for (int day = 0; day < 3; ++day) {
        office.settle();
        for (auto& station : office.stations)
            station->clock.pass(86'400'000);
    }
    office.settle();
    CHECK(snapshots() == 1);
    const auto late = office.newcomer();
    office[0].exchange();
    late->exchange();
    CHECK(late->hash() == office[0].hash());
}
