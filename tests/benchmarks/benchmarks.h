// The measures of design.md §8 that exist so far, each on one office of a given size.
#pragma once

#include "core/workspace/workspace.h"
#include "tests/benchmarks/measurement.h"

#include <filesystem>

namespace werkpad::benchmarks
{

struct Office {
    std::filesystem::path folder{};
    std::filesystem::path file{}; // a demo office with a key slot that costs next to nothing to open
    std::string passphrase{};
    int clients = 0;
    std::string size{}; // "100k"
};

// Makes the demo office below `folder`.
[[nodiscard]] Office makeOffice(const std::filesystem::path& folder, int clients);
// As many people to import as the office has clients.
[[nodiscard]] std::filesystem::path peopleFile(const Office& office);

void measureImport(const Office& office, Table& table);                         // B6
void measureExchange(const Office& office, Table& table);                       // B11
void measureEdits(const Office& office, Table& table);                          // B9
void measureQueries(const Office& office, Table& table);                        // B10, dossier
void measurePeers(const Office& office, Table& table, const std::string& self); // B1 and B10 beside other programs
void measureDay(const Office& office, Table& table);                            // what one starts the day with
void measureTeam(const Office& office, Table& table);                           // what one oversees an office with
void measureList(const Office& office, Table& table);                           // B2, B3
void measureStart(const Office& office, Table& table, const std::string& self); // B1, B8
// An exchange in which nobody has news, with very many colleagues; needs no office.
void measureIdleExchange(const std::filesystem::path& folder, Table& table);
// B5: as many spells; needs no office.
void measureSurvival(const std::filesystem::path& folder, int count, const std::string& size, Table& table);

// What the program does when it is started by itself as a child: shows a window and ends when it has settled, or when
// the whole list has been read. Prints its peak memory in MB. `database` empty: an empty Qt window.
int showWindowOnce(int argc, char** argv, const std::string& database, const std::string& passphrase, bool untilList);

} // namespace werkpad::benchmarks
