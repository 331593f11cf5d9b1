// An office in memory whose list and search follow every change, with short ways to fill it.
#pragma once

#include "core/caseload/client_facts_store.h"
#include "core/caseload/client_list_store.h"
#include "core/caseload/client_list_updater.h"
#include "core/clients/client_fields.h"
#include "core/extracts/extract_marker.h"
#include "core/segmentation/segmentation_fields.h"

#include <stdexcept>

namespace werkpad::test
{

struct OfficeInMemory {
    std::unique_ptr<Database> database = Database::openInMemory();
    FixedDayClock clock{Date(2026, 11, 23)};
    ClientListUpdater updater;
    ExtractMarker marker;
    IdGenerator ids;
    ChangeWriter writer{*database, clock, WorkstationId{}, {&updater, &marker}};

    void write(const std::function<void(Transaction&)>& work)
    {
        const auto written = writer.write({}, "test", [&](Transaction& transaction) -> Result<void> {
            work(transaction);
            return {};
        });
        if (!written)
            throw std::runtime_error("not written: " + written.error().detail);
    }
    Client add(Client client)
    {
        client.id = ids.make<ClientId>();
        write([&](Transaction& transaction) { transaction.insert(client); });
        return client;
    }
    Client addClient(std::string surname)
    {
        Client client;
        client.surname = std::move(surname);
        return add(client);
    }
    void change(const Client& before, const Client& after)
    {
        write([&](Transaction& transaction) { transaction.update(before, after); });
    }
    void addSpell(const Client& client, Date first, std::optional<Date> last = std::nullopt)
    {
        UnemploymentSpell spell;
        spell.id = ids.make<UnemploymentSpellId>();
        spell.client = client.id;
        spell.during = {first, last};
        write([&](Transaction& transaction) { transaction.insert(spell); });
    }
    [[nodiscard]] std::int64_t number(const std::string& sql)
    {
        const auto query = database->query(sql);
        return query->next() ? query->integer(0) : -1;
    }
    [[nodiscard]] std::int64_t found(const std::string& match)
    {
        const auto query = database->query("SELECT count(*) FROM client_search WHERE client_search MATCH ?", match);
        return query->next() ? query->integer(0) : -1;
    }
    [[nodiscard]] std::vector<std::string> problems() { return verifyDerived(*database).value(); }
    [[nodiscard]] ListEntry entryOf(ClientId client)
    {
        const auto facts = findClientFacts(*database, client);
        return ClientListStore(*database).find(facts.value().row).value().entry;
    }
    [[nodiscard]] ClientRowNumber rowNumber(const Client& client)
    {
        return findClientFacts(*database, client.id).value().row;
    }
};

} // namespace werkpad::test
