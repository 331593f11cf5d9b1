// Workstations of one office in memory, for tests of the exchange.
#pragma once

#include "core/changes/record_store.h"
#include "core/clients/client_fields.h"
#include "core/storage/meta_store.h"
#include "core/sync/conflict_queries.h"
#include "core/sync/exchange.h"
#include "core/sync/office_keys.h"
#include "core/sync/share_file.h"
#include "core/sync/workstation_fields.h"
#include "core/workspace/content_hash_store.h"
#include "core/workspace/entities.h"
#include "core/workspace/new_database.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_store.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <memory>
#include <string>
#include <vector>

namespace werkpad
{

// A database with its way to the share. What is derived (list, search) is left out: it is made from the records.
class Station
{
public:
    Station(WorkstationId id, std::shared_ptr<StoredFiles> files)
        : store(std::move(files))
        , database(Database::openInMemory())
        , writer(*database, clock, id, {})
    {
    }

    [[nodiscard]] WorkstationId id() const { return writer.workstation(); }
    // Through the folder when it has one, else through the files in memory.
    [[nodiscard]] BlobStore& share() { return folder ? *folder : static_cast<BlobStore&>(store); }
    [[nodiscard]] Result<ExchangeReport> tryExchange(const ExchangeOptions& options = {})
    {
        Exchange exchange(*database, writer, entities, clock, ids, share());
        return exchange.run(options);
    }
    [[nodiscard]] Result<ExchangeReport> tryCompact()
    {
        Exchange exchange(*database, writer, entities, clock, ids, share());
        return exchange.compact();
    }
    ExchangeReport exchange()
    {
        auto report = tryExchange();
        INFO((report ? std::string{} : report.error().subject + ": " + report.error().detail));
        REQUIRE(report);
        return *std::move(report);
    }
    void compact() { REQUIRE(tryCompact()); }

    ClientId add(Client client = aClient())
    {
        client.id = ids.make<ClientId>();
        REQUIRE(writer.write(author, "client.add", [&](Transaction& transaction) -> Result<void> {
            transaction.insert(client);
            return {};
        }));
        return client.id;
    }
    [[nodiscard]] std::optional<Client> find(ClientId id) { return findRecord<Client>(*database, id); }
    // Changes one text of a client that is there.
    void set(ClientId id, std::string Client::* field, const std::string& value)
    {
        const auto before = find(id);
        REQUIRE(before);
        Client after = *before;
        after.*field = value;
        REQUIRE(writer.write(author, "client.set", [&](Transaction& transaction) -> Result<void> {
            transaction.update(*before, after);
            return {};
        }));
    }
    void remove(ClientId id)
    {
        const auto client = find(id);
        REQUIRE(client);
        REQUIRE(writer.write(author, "client.remove", [&](Transaction& transaction) -> Result<void> {
            transaction.remove(*client);
            return {};
        }));
    }
    [[nodiscard]] std::string phone(ClientId id)
    {
        const auto client = find(id);
        return client ? client->phone : "(gone)";
    }
    [[nodiscard]] std::string hash() { return computedContentHash(*database, entities); }
    [[nodiscard]] std::vector<Conflict> conflicts() { return readConflicts(*database, entities, id()); }
    [[nodiscard]] bool isSound()
    {
        const auto row = database->query("PRAGMA foreign_key_check");
        return !row->next();
    }

    MemoryStore store;
    std::unique_ptr<BlobStore> folder{};
    std::vector<EntityInfo> entities{allEntities().begin(), allEntities().end()}; // what its program knows
    FakeClock clock;
    IdGenerator ids;
    std::unique_ptr<Database> database;
    ChangeWriter writer;
    StaffId author = ids.make<StaffId>();
};

// An office whose workstations have been invited and have not exchanged anything yet.
class StationOffice
{
public:
    explicit StationOffice(int count, int rounds = 3)
    {
        IdGenerator ids;
        const auto share = ids.make<ShareId>();
        const OfficeKey key{4711, randomKey()};
        for (int i = 0; i < count; ++i) {
            keys.push_back(WorkstationKeys::make());
            Workstation workstation;
            workstation.id = ids.make<WorkstationId>();
            workstation.name = std::string(1, static_cast<char>('A' + i));
            workstation.openKey = hexOf(keys.back().open);
            workstation.enrolledOn = Date(2026, 11, 23);
            workstations.push_back(workstation);
        }
        for (int i = 0; i < count; ++i) {
            auto station = std::make_unique<Station>(workstations[static_cast<std::size_t>(i)].id, files);
            StorageTransaction storage(*station->database);
            writeMeta(*station->database, "workstation", station->id().text());
            writeMeta(*station->database, "workstation_name", workstations[static_cast<std::size_t>(i)].name);
            setShare(*station->database, share);
            addKeys(*station->database, station->id(), keys[static_cast<std::size_t>(i)]);
            addOfficeKey(*station->database, key);
            for (std::size_t other = 0; other < keys.size(); ++other)
                addTrustedKey(*station->database, {workstations[other].id, keys[other].open});
            storage.commit();
            stations.push_back(std::move(station));
        }
        Station& first = *stations.front();
        REQUIRE(first.writer.write({}, "office.create", [&](Transaction& transaction) -> Result<void> {
            for (const auto& workstation : workstations) {
                transaction.insert(workstation);
                grantKey(transaction, first.ids, key, workstation);
            }
            return {};
        }));
        REQUIRE(writeShareFile(first.store, share));
        first.exchange();
        for (auto& station : stations)
            station->exchange();
        settle(rounds);
    }
    Station& operator[](std::size_t index) { return *stations.at(index); }
    // Everybody exchanges until nobody has news.
    void settle(int rounds = 3)
    {
        for (int round = 0; round < rounds; ++round) {
            for (auto& station : stations)
                static_cast<void>(station->exchange());
        }
    }
    // Somebody who was invited by the first and has exchanged nothing; not one of the stations.
    [[nodiscard]] std::unique_ptr<Station> newcomer()
    {
        Station& first = *stations.front();
        const auto keysOfNewcomer = WorkstationKeys::make();
        auto station = std::make_unique<Station>(first.ids.make<WorkstationId>(), files);
        StorageTransaction storage(*station->database);
        writeMeta(*station->database, "workstation", station->id().text());
        setShare(*station->database, *shareOf(*first.database));
        addKeys(*station->database, station->id(), keysOfNewcomer);
        for (const auto& key : officeKeys(*first.database))
            addOfficeKey(*station->database, key);
        for (const auto& known : recordsWhere<Workstation>(*first.database, "WHERE revoked_on IS NULL"))
            addTrustedKey(*station->database, {known.id, *openKeyOf(*first.database, known.id)});
        storage.commit();
        REQUIRE(first.writer.write({}, "share.invite", [&](Transaction& transaction) -> Result<void> {
            Workstation invited;
            invited.id = station->id();
            invited.openKey = hexOf(keysOfNewcomer.open);
            invited.enrolledOn = Date(2026, 11, 23);
            transaction.insert(invited);
            return {};
        }));
        return station;
    }
    [[nodiscard]] bool hasConverged()
    {
        return std::ranges::all_of(stations, [&](const auto& station) {
            return station->hash() == stations.front()->hash() && station->isSound();
        });
    }

    std::shared_ptr<StoredFiles> files = std::make_shared<StoredFiles>();
    std::vector<WorkstationKeys> keys;
    std::vector<Workstation> workstations;
    std::vector<std::unique_ptr<Station>> stations;
};

} // namespace werkpad
