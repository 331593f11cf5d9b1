// What an office should look like after everything that was done in it, worked out in the plainest way: no log, no
// files, no order of arrival; only who did what, knowing what. To compare the exchange with.
#pragma once

#include "core/base/record_ids.h"
#include "core/changes/change.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

// Clients with a telephone number and a place, and parts of clients that are there or not.
class ReferenceModel
{
public:
    using Act = std::size_t;
    using Knowledge = std::vector<bool>; // by act; what is beyond its end is not known

    // Something was done on a workstation that knew those acts.
    Act add(Stamp stamp, WorkstationId workstation, Knowledge known)
    {
        m_acts.push_back({stamp, workstation, std::move(known)});
        return m_acts.size() - 1;
    }
    // Part of that act.
    void insertClient(Act act, ClientId client, const std::string& phone, const std::string& place)
    {
        m_clients[client].own.push_back({act, Kind::Inserted, phone, place});
    }
    void setPhone(Act act, ClientId client, const std::string& phone)
    {
        m_clients[client].own.push_back({act, Kind::Updated, phone, {}});
    }
    void setPlace(Act act, ClientId client, const std::string& place)
    {
        m_clients[client].own.push_back({act, Kind::Updated, {}, place});
    }
    void removeClient(Act act, ClientId client) { m_clients[client].own.push_back({act, Kind::Removed, {}, {}}); }
    void insertPart(Act act, ClientId client, RecordId part)
    {
        m_clients[client].parts[part].push_back({act, Kind::Inserted, {}, {}});
    }
    void removePart(Act act, ClientId client, RecordId part)
    {
        m_clients[client].parts[part].push_back({act, Kind::Removed, {}, {}});
    }

    // Every client that should be there: "id phone place parts…".
    [[nodiscard]] std::vector<std::string> lines() const
    {
        std::vector<std::string> all;
        for (const auto& [id, client] : m_clients) {
            if (!isThere(client))
                continue;
            std::string line = id.text() + ' ' + *latest(client, &Write::phone) + ' ' + *latest(client, &Write::place);
            for (const auto& [part, writes] : client.parts) {
                if (isPartThere(client, writes))
                    line += ' ' + part.text();
            }
            all.push_back(line);
        }
        return all;
    }

private:
    enum class Kind { Inserted, Updated, Removed };
    struct Write {
        Act act = 0;
        Kind kind = Kind::Updated;
        std::optional<std::string> phone{};
        std::optional<std::string> place{};
    };
    struct WrittenClient {
        std::vector<Write> own{};
        std::map<RecordId, std::vector<Write>> parts{};
    };
    struct Done {
        Stamp stamp = 0;
        WorkstationId workstation{};
        Knowledge known{};
    };

    [[nodiscard]] bool knows(Act later, Act earlier) const
    {
        const auto& known = m_acts[later].known;
        return later == earlier || (earlier < known.size() && known[earlier]);
    }
    // That nobody who removed knew of it.
    [[nodiscard]] bool stands(const Write& write, const std::vector<Act>& removals) const
    {
        return write.kind != Kind::Removed &&
               std::ranges::none_of(removals, [&](Act removal) { return knows(removal, write.act); });
    }
    [[nodiscard]] static std::vector<Act> removalsIn(const std::vector<Write>& writes)
    {
        std::vector<Act> removals;
        for (const auto& write : writes) {
            if (write.kind == Kind::Removed)
                removals.push_back(write.act);
        }
        return removals;
    }
    [[nodiscard]] bool isThere(const WrittenClient& client) const
    {
        const auto removals = removalsIn(client.own);
        const auto standsHere = [&](const Write& write) { return stands(write, removals); };
        return std::ranges::any_of(client.own, standsHere) || std::ranges::any_of(client.parts, [&](const auto& part) {
                   return std::ranges::any_of(part.second, standsHere);
               });
    }
    // Of a client that is there: what was removed together with it counts as not removed.
    [[nodiscard]] bool isPartThere(const WrittenClient& client, const std::vector<Write>& writes) const
    {
        auto removals = removalsIn(writes);
        for (const Act together : removalsIn(client.own))
            std::erase(removals, together);
        return std::ranges::any_of(writes, [&](const Write& write) { return stands(write, removals); });
    }
    [[nodiscard]] std::optional<std::string> latest(const WrittenClient& client,
                                                    std::optional<std::string> Write::* field) const
    {
        const Write* newest = nullptr;
        for (const auto& write : client.own) {
            const auto rank = [this](const Write& one) {
                return std::pair(m_acts[one.act].stamp, m_acts[one.act].workstation);
            };
            if (write.*field && (!newest || rank(*newest) < rank(write)))
                newest = &write;
        }
        return newest ? newest->*field : std::nullopt;
    }

    std::vector<Done> m_acts{};
    std::map<ClientId, WrittenClient> m_clients{};
};

} // namespace werkpad
