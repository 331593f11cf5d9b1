// Which clients are known to exist, while a file is read that brings many of them and then what belongs to them.
#pragma once

#include "core/base/record_ids.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace werkpad
{

// A file tells clients, and then table by table their parts, in the same order. So who is asked for is nearly always
// the one that was asked for last or one of those after it; a look there costs a hundredth of asking the database.
// Never says yes of who does not exist; may say no of who does.
class ClientsMet
{
public:
    void add(const ClientId& client)
    {
        if (m_clients.size() < kMost)
            m_clients.push_back(client);
    }
    // Found in the database: the next change is often of the same client.
    void addLast(const ClientId& client) { m_last = client; }
    void clear() { *this = {}; }
    [[nodiscard]] bool contains(const ClientId& client)
    {
        return client == m_last || isAfter(m_place, client) || isAfter(0, client);
    }

private:
    static constexpr std::size_t kMost = std::size_t{1} << 20U; // 16 MB
    static constexpr std::size_t kLookedAt = 8;                 // some clients have no part in a table

    bool isAfter(std::size_t place, const ClientId& client)
    {
        const auto end = std::min(m_clients.size(), place + kLookedAt);
        for (; place < end; ++place) {
            if (m_clients[place] == client) {
                m_place = place;
                return true;
            }
        }
        return false;
    }

    std::vector<ClientId> m_clients;
    std::size_t m_place = 0;
    ClientId m_last{};
};

} // namespace werkpad
