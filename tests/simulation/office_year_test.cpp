// Two hundred days of an office of fifty workstations, in minutes; prints a table. No part of ctest: README.md.
#include "core/segmentation/segmentation_fields.h"
#include "core/workspace/dump_queries.h"
#include "tests/support/how_many.h"
#include "tests/support/station.h"

#include <chrono>
#include <cstdio>
#include <random>

using namespace werkpad;

namespace
{

using Clock = std::chrono::steady_clock;
constexpr std::int64_t kDay = 86'400'000;
constexpr int kEditsADay = 12;
constexpr int kExchangesADay = 2;
constexpr int kDaysBetweenRows = 20;
constexpr int kCompactEvery = 30;   // days, each workstation on a day of its own
constexpr int kClientsAtFirst = 20; // of each workstation

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double median(std::vector<double> samples)
{
    if (samples.empty())
        return 0;
    const auto middle = samples.begin() + static_cast<std::ptrdiff_t>(samples.size() / 2);
    std::ranges::nth_element(samples, middle);
    return *middle;
}

class OfficeYear
{
public:
    explicit OfficeYear(int stations)
        : m_office(stations, /*rounds=*/1)
        , m_absentUntil(static_cast<std::size_t>(stations))
        , m_cutOffUntil(static_cast<std::size_t>(stations))
        , m_caseloads(static_cast<std::size_t>(stations))
    {
        for (std::size_t i = 0; i < m_caseloads.size(); ++i) {
            for (int client = 0; client < kClientsAtFirst; ++client)
                m_caseloads[i].push_back(m_office[i].add(person()));
        }
    }
    void live(int day)
    {
        for (std::size_t i = 0; i < m_caseloads.size(); ++i) {
            if (chance(0.02)) // leave, illness
                m_absentUntil[i] = day + 1 + static_cast<int>(below(15));
            if (chance(0.01)) // a router, a laptop at home, a full server
                m_cutOffUntil[i] = day + 1 + static_cast<int>(below(10));
        }
        for (int part = 0; part < kExchangesADay; ++part) {
            for (std::size_t i = 0; i < m_caseloads.size(); ++i) {
                if (m_absentUntil[i] > day)
                    continue;
                const auto start = Clock::now();
                for (int edit = 0; edit < kEditsADay / kExchangesADay; ++edit)
                    work(i);
                m_edits.push_back(millisecondsSince(start));
                if (m_cutOffUntil[i] <= day)
                    exchange(i, part == 0 && static_cast<int>(i) % kCompactEvery == day % kCompactEvery);
            }
        }
        for (auto& station : m_office.stations)
            station->clock.pass(kDay);
    }
    void printRow(int day)
    {
        std::size_t files = 0;
        std::size_t bytes = 0;
        for (const auto& [folder, names] : *m_office.files) {
            for (const auto& [name, content] : names) {
                ++files;
                bytes += content.size();
            }
        }
        auto& first = m_office[0];
        std::size_t live = 0;
        dumpRecords(*first.database, first.entities, [&live](std::string_view line) { live += line.size(); });
        const auto pages =
            first.database->query("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
        const double database = pages->next() ? static_cast<double>(pages->integer(0)) : 0;
        const double edits = median(m_edits);
        const double exchanges = median(m_exchanges);
        std::printf("%5d %8zu %10.2f %10.2f %10.2f %9.2f %9.2f %7.2f %10zu\n", day, files,
                    static_cast<double>(bytes) / 1e6, static_cast<double>(live) / 1e6, database / 1e6, edits, exchanges,
                    exchanges / edits, first.conflicts().size());
        std::fflush(stdout);
        m_edits.clear();
        m_exchanges.clear();
    }
    void checkConverges()
    {
        m_office.settle(3);
        CHECK(m_office.hasConverged());
        const auto late = m_office.newcomer();
        m_office[0].exchange();
        const auto start = Clock::now();
        late->exchange();
        std::printf("a newcomer: %.0f ms\n", millisecondsSince(start));
        CHECK(late->hash() == m_office[0].hash());
    }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }
    bool chance(double probability) { return static_cast<double>(m_random()) / 4294967295.0 < probability; }
    Client person()
    {
        static const std::array<const char*, 8> names{"Berg",   "Çelik",  "de Vries", "Jansen",
                                                      "Haddad", "Bakker", "Nguyen",   "Smit"};
        Client client = aClient().named("K" + std::to_string(++m_number), names[below(names.size())]);
        client.street = "Laan van Meerdervoort";
        client.houseNumber = std::to_string(below(300));
        client.place = "Den Haag";
        client.phone = "06" + std::to_string(10'000'000 + below(90'000'000));
        return client;
    }
    // Mostly of the own caseload; now and then a client of a colleague.
    void work(std::size_t index)
    {
        auto& station = m_office[index];
        auto& caseload = m_caseloads[chance(0.9) ? index : below(m_caseloads.size())];
        const ClientId id = caseload[below(caseload.size())];
        if (chance(0.03)) {
            m_caseloads[index].push_back(station.add(person()));
        } else if (!station.find(id)) {
            return; // not heard of yet
        } else if (chance(0.2)) {
            UnemploymentSpell spell = aSpell(id, Date(2026, 1, 1));
            spell.id = station.ids.make<UnemploymentSpellId>();
            REQUIRE(station.writer.write(station.author, "spell.add", [&](Transaction& transaction) -> Result<void> {
                transaction.insert(spell);
                return {};
            }));
        } else {
            const std::array<std::string Client::*, 4> fields{&Client::phone, &Client::street, &Client::email,
                                                              &Client::place};
            station.set(id, fields[below(fields.size())], "nieuw " + std::to_string(m_random()));
        }
    }
    void exchange(std::size_t index, bool compact)
    {
        if (compact) {
            m_office[index].compact();
            return;
        }
        const auto start = Clock::now();
        static_cast<void>(m_office[index].exchange());
        m_exchanges.push_back(millisecondsSince(start));
    }

    std::mt19937 m_random{20261123};
    StationOffice m_office;
    std::vector<int> m_absentUntil;
    std::vector<int> m_cutOffUntil;
    std::vector<std::vector<ClientId>> m_caseloads;
    std::vector<double> m_edits{};
    std::vector<double> m_exchanges{};
    int m_number = 0;
};

} // namespace

TEST_CASE("An office through the year")
{
    const int stations = howMany("WERKPAD_STATIONS", 50);
    const int days = howMany("WERKPAD_DAYS", 200);
    std::printf("%d workstations, %d edits and %d exchanges a day each; milliseconds are medians\n"
                "  day    files  folder MB    live MB database MB  edits ms   sync ms   ratio  conflicts\n",
                stations, kEditsADay, kExchangesADay);
    OfficeYear office(stations);
    for (int day = 1; day <= days; ++day) {
        office.live(day);
        if (day % kDaysBetweenRows == 0 || day == days)
            office.printRow(day);
    }
    office.checkConverges();
}
