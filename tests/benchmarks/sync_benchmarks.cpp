#include "core/changes/record_store.h"
#include "core/clients/client_fields.h"
#include "core/exchange/import_actions.h"
#include "core/storage/meta_store.h"
#include "core/sync/exchange.h"
#include "core/sync/invitation.h"
#include "core/sync/shared_folder.h"
#include "core/workspace/entities.h"
#include "core/workspace/joining.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/must.h"

#include <zstd.h>

#include <fstream>
#include <iterator>

namespace werkpad::benchmarks
{

namespace
{

const SystemClock kClock;
constexpr const char* kPassphrase = "geheim genoeg";

std::unique_ptr<Workspace> open(const std::filesystem::path& file, const std::string& login)
{
    return must(
        Workspace::open(must(Workspace::unlock(file, login, kPassphrase), "unlock"), kClock, Origin::CommandLine),
        "open");
}

// An office with nothing in it but clients, as an import leaves it.
std::filesystem::path makeOfficeOf(const std::filesystem::path& folder, const std::filesystem::path& csv)
{
    NewOffice wanted;
    wanted.file = folder / "first.werkpad";
    wanted.office.name = "Meetplein";
    wanted.adminName = "meter";
    wanted.passphrase = kPassphrase;
    wanted.cost = KeyDerivationCost::forTests();
    const auto workspace = must(Workspace::create(wanted, kClock, Origin::CommandLine), "create");
    ImportRequest request;
    request.file = csv;
    static_cast<void>(must(workspace->imports().importClients(request), "import"));
    return wanted.file;
}

// All rows of the records into an empty SQLCipher file in one transaction: the least that it can take.
double bulkInsert(Workspace& source, const std::filesystem::path& file)
{
    const auto target = must(Database::create(file, DatabaseKey::random()), "create");
    struct Rows {
        const EntityInfo* entity;
        std::vector<std::vector<Value>> rows;
    };
    std::vector<Rows> all;
    for (const auto& entity : allEntities()) {
        Rows rows{&entity, {}};
        const auto row = source.database().query(selectSql(entity));
        while (row->next()) {
            std::vector<Value> cells;
            for (int column = 0; column <= static_cast<int>(entity.columns.size()); ++column)
                cells.push_back(row->value(column));
            rows.rows.push_back(std::move(cells));
        }
        all.push_back(std::move(rows));
    }
    return millisecondsOf([&] {
        target->usePageCache(PageCache::Large);
        StorageTransaction storage(*target);
        for (const auto& [entity, rows] : all) {
            if (rows.empty())
                continue;
            std::string columns = "id";
            std::string marks = "?";
            for (const auto column : entity->columns) {
                columns.append(", ").append(column);
                marks += ", ?";
            }
            const auto insert = target->query("INSERT INTO " + std::string(entity->table) + " (" + columns +
                                              ") VALUES (" + marks + ")");
            for (const auto& cells : rows) {
                int parameter = 0;
                for (const auto& cell : cells)
                    insert->bindBorrowed(++parameter, cell);
                insert->runAgain();
            }
        }
        storage.commit();
    });
}

// A workstation that keeps the records and makes no list and no search index of them: what the bulk insert does, and
// what other engines do.
double readRecords(const NewInvitation& invited, BlobStore& store, const std::filesystem::path& file)
{
    const auto invitation = must(readInvitation(invited.file, invited.code), "invitation");
    const auto database = must(Database::create(file, DatabaseKey::random()), "create");
    {
        StorageTransaction storage(*database);
        writeMeta(*database, "workstation", invitation.workstation.text());
        setShare(*database, invitation.share);
        addKeys(*database, invitation.workstation, invitation.keys);
        for (const auto& key : invitation.officeKeys)
            addOfficeKey(*database, key);
        for (const auto& trusted : invitation.trusted)
            addTrustedKey(*database, trusted);
        storage.commit();
    }
    ChangeWriter writer(*database, kClock, invitation.workstation, {});
    IdGenerator ids;
    return millisecondsOf([&] {
        Exchange exchange(*database, writer, allEntities(), kClock, ids, store);
        static_cast<void>(must(exchange.run(), "read"));
    });
}

double folderMegabytes(const std::filesystem::path& folder)
{
    double bytes = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            bytes += static_cast<double>(entry.file_size());
    }
    return bytes / 1e6;
}

// The database without encryption, compressed as the exchanged files are.
double compressedMegabytes(Workspace& workspace, const std::filesystem::path& file)
{
    std::ofstream{file}; // a connection to Werkpad's file makes no other
    workspace.database().execute("ATTACH DATABASE '" + file.string() + "' AS plain KEY ''");
    workspace.database().execute("SELECT sqlcipher_export('plain')");
    workspace.database().execute("DETACH DATABASE plain");
    std::ifstream in(file, std::ios::binary);
    const std::string content{std::istreambuf_iterator<char>(in), {}};
    std::string compressed(ZSTD_compressBound(content.size()), '\0');
    const auto size = ZSTD_compress(compressed.data(), compressed.size(), content.data(), content.size(), 3);
    std::filesystem::remove(file);
    return static_cast<double>(size) / 1e6;
}

void editThousand(Workspace& workspace, bool others, int round)
{
    int edited = 1000 * round;
    for (const auto& client : recordsWhere<Client>(workspace.database(),
                                                   others ? "ORDER BY id DESC LIMIT 1000" : "ORDER BY id LIMIT 1000")) {
        Client after = client;
        after.phone = "06" + std::to_string(10'000'000 + edited++);
        static_cast<void>(must(workspace.context().writer.write(workspace.session().staff, "client.set",
                                                                [&](Transaction& transaction) -> Result<void> {
                                                                    transaction.update(client, after);
                                                                    return {};
                                                                }),
                               "edit"));
    }
}

} // namespace

void measureExchange(const Office& office, Table& table)
{
    const auto folder = office.folder / "exchange";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder / "share");
    SharedFolder store(folder / "share");
    const auto file = makeOfficeOf(folder, peopleFile(office));
    auto first = open(file, "");
    const double floor = bulkInsert(*first, folder / "floor.werkpad");
    must(first->sync().init(store), "share init");
    const auto invitation = must(first->sync().invite("Balie 2"), "invite");
    const auto bare = must(first->sync().invite("Balie 3"), "invite");
    const double published = millisecondsOf([&] { static_cast<void>(must(first->sync().exchange(store), "publish")); });
    NewWorkstation wanted;
    wanted.file = folder / "second.werkpad";
    wanted.invitation = invitation.file;
    wanted.code = invitation.code;
    wanted.passphrase = kPassphrase;
    wanted.cost = KeyDerivationCost::forTests();
    Joined joined;
    const double read = millisecondsOf([&] { joined = must(joinShare(wanted, store, kClock), "join"); });
    const double records = readRecords(bare, store, folder / "bare.werkpad");
    table.add({"B11 first replication, publish", office.size, published, "ms", "SQLCipher bulk insert", floor});
    table.add({"B11 first replication, read", office.size, records, "ms", "SQLCipher bulk insert", floor});
    table.add({"B11 first replication, both", office.size, published + records, "ms", "SQLCipher bulk insert", floor,
               "<= 2x", published + records <= 2 * floor});
    table.add(
        {"B11 join a share: read, make list and search", office.size, read, "ms", "SQLCipher bulk insert", floor});
    const double compressed = compressedMegabytes(*first, folder / "plain.sqlite");
    const double inFolder = folderMegabytes(folder / "share");
    table.add({"bytes in the folder", office.size, inFolder, "MB", "SQLite file, zstd -3", compressed, "<= 1.1x",
               inFolder <= 1.1 * compressed});
    auto second = open(wanted.file, joined.login);
    static_cast<void>(must(first->sync().exchange(store), "exchange"));
    static_cast<void>(must(second->sync().exchange(store), "exchange"));
    std::vector<double> edits;
    for (int round = 0; round < 5; ++round) {
        editThousand(*first, false, round);
        editThousand(*second, true, round);
        edits.push_back(millisecondsOf([&] {
            static_cast<void>(must(first->sync().exchange(store), "exchange"));
            static_cast<void>(must(second->sync().exchange(store), "exchange"));
            static_cast<void>(must(first->sync().exchange(store), "exchange"));
        }));
    }
    table.add({"1,000 edits each way, three exchanges",
               office.size,
               median(edits),
               "ms",
               {},
               0,
               "<= 100 ms",
               median(edits) <= 100});
    std::vector<double> idle;
    for (int i = 0; i < 9; ++i)
        idle.push_back(millisecondsOf([&] { static_cast<void>(must(second->sync().exchange(store), "exchange")); }));
    table.add({"exchange without news", office.size, median(idle), "ms", {}, 0, "<= 50 ms", median(idle) <= 50});
    const std::string a = must(first->info(), "info").contentHash;
    const std::string b = must(second->info(), "info").contentHash;
    if (a != b)
        table.note("B11: THE TWO WORKSTATIONS DIFFER");
    first.reset();
    second.reset();
    std::filesystem::remove_all(folder);
}

} // namespace werkpad::benchmarks
