// The SQL of extracts.
#pragma once

#include "core/caseload/side_scan.h"
#include "core/extracts/extract_maker.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace werkpad
{

// One client's, as it stands in a block.
struct KeptExtract {
    ClientId client{};
    std::string bytes{};
};

class ExtractStore
{
public:
    // Of one kind. Borrows the database. `readAhead`: bytes. All functions throw SQLite::Exception.
    ExtractStore(Database& database, int kind, std::size_t readAhead = std::size_t{512} * 1024)
        : m_database(database)
        , m_kind(kind)
        , m_readAhead(readAhead)
    {
    }

    struct State {
        std::string basis{};
        std::optional<ClientId> next{}; // from here on still to be made; nothing: complete
    };
    [[nodiscard]] std::optional<State> state();
    void setState(const State& state);
    // Blocks and stale clients of this kind.
    void clear();

    // The client that comes so many after this one (nil: after the first).
    [[nodiscard]] std::optional<ClientId> clientAfter(ClientId from, std::size_t count);
    [[nodiscard]] bool hasStale();
    [[nodiscard]] std::vector<ClientId> stale(std::size_t most); // in order
    void removeStale(const ClientRange& range);
    // How many of ChosenClients are there still.
    [[nodiscard]] std::size_t chosenClients();

    // Of clients from `first` until before `until`; nothing for one side: to the end.
    struct Block {
        std::int64_t row = 0;
        ClientId first{};
        std::optional<ClientId> until{};
        std::optional<std::vector<KeptExtract>> extracts{}; // nothing: to be made anew
    };
    [[nodiscard]] bool hasBlocks();
    // The one in which the client stands, or would.
    [[nodiscard]] std::optional<Block> blockOf(ClientId client);
    void removeBlock(const Block& block);
    // As one block or several, the first from `first` on.
    void addBlocks(ClientId first, const std::vector<KeptExtract>& extracts);

    // Nobody may use the database meanwhile, neither `take`.
    void forEach(const TakeExtract& take);

private:
    Database& m_database;
    int m_kind;
    std::size_t m_readAhead;
};

// Of every kind that was asked for: this client's is stale, or all are.
void markExtractStale(Database& database, ClientId client);
void markAllExtractsStale(Database& database);
[[nodiscard]] bool hasExtracts(Database& database);

} // namespace werkpad
