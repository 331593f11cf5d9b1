// Longer: WERKPAD_SEEDS=200 WERKPAD_OPERATIONS=20000.
#include "core/changes/change_log_store.h"
#include "core/segmentation/segmentation_fields.h"
#include "tests/support/how_many.h"
#include "tests/support/reference_model.h"
#include "tests/support/station.h"

#include <map>
#include <random>

using namespace werkpad;

namespace
{

constexpr int kReplicas = 50;

class ManyWorkstations
{
public:
    explicit ManyWorkstations(unsigned seed)
        : m_random(seed)
        , m_office(kReplicas, /*rounds=*/1)
        , m_minds(kReplicas)
    {
    }

    void doSomething()
    {
        const std::size_t index = below(kReplicas);
        Station& station = m_office[index];
        const auto client = anyClient(station);
        switch (client ? below(10) : 0) {
        case 0:
        case 1: {
            Client added = aClient().named("K", "Berg");
            added.id = station.ids.make<ClientId>();
            act(
                index, [&](Transaction& transaction) { transaction.insert(added); },
                [&](auto done) { m_model.insertClient(done, added.id, {}, {}); });
            break;
        }
        case 2:
        case 3:
            change(index, *client, &Client::phone);
            break;
        case 4:
        case 5:
            change(index, *client, &Client::place);
            break;
        case 6:
        case 7: {
            UnemploymentSpell spell = aSpell(client->id, Date(2026, 1, 1));
            spell.id = station.ids.make<UnemploymentSpellId>();
            act(
                index, [&](Transaction& transaction) { transaction.insert(spell); },
                [&](auto done) { m_model.insertPart(done, client->id, partId(spell)); });
            break;
        }
        case 8:
            remove(index, *client);
            break;
        default:
            if (!putBackLastRemoved(index))
                removePart(index, *client);
            break;
        }
    }
    // With a part of the files, each told twice, and now and then compacting.
    void exchangeSomewhere()
    {
        const std::size_t index = below(kReplicas);
        Station& station = m_office[index];
        const std::size_t salt = m_random();
        station.store.isHidden = [salt, own = station.id().text()](const std::string& folder, const std::string& name) {
            return !folder.empty() && folder != own && (std::hash<std::string>{}(folder + name) + salt) % 3 == 0;
        };
        station.store.listsTwice = below(2) == 0;
        if (below(8) == 0)
            station.compact();
        else
            station.exchange();
        station.store.isHidden = {};
        learn(index);
    }
    void checkAll()
    {
        m_office.settle(2);
        const auto expected = m_model.lines();
        for (auto& station : m_office.stations)
            CHECK(linesOf(*station) == expected);
        CHECK(m_office.hasConverged());
        const auto late = m_office.newcomer();
        m_office[0].exchange();
        late->exchange();
        CHECK(linesOf(*late) == expected);
        CHECK(late->hash() == m_office[0].hash());
        CHECK(late->isSound());
    }

private:
    struct Mind { // what a workstation knows, in acts of the model
        ReferenceModel::Knowledge known{};
        ChangeSetNumber last = 0;
        std::optional<std::pair<Client, std::vector<UnemploymentSpell>>> removed{};
    };

    std::size_t below(std::size_t limit) { return m_random() % limit; }
    static RecordId partId(const UnemploymentSpell& spell) { return RecordId(spell.id.bytes()); }
    std::optional<Client> anyClient(Station& station)
    {
        const auto count = station.database->query("SELECT count(*) FROM client");
        if (!count->next() || count->integer(0) == 0)
            return std::nullopt;
        const auto all =
            recordsWhere<Client>(*station.database, "ORDER BY id LIMIT 1 OFFSET ?",
                                 static_cast<std::int64_t>(below(static_cast<std::size_t>(count->integer(0)))));
        return all.front();
    }
    void learn(std::size_t index)
    {
        Mind& mind = m_minds[index];
        const auto row = m_office[index].database->query(
            "SELECT number, stamp, workstation FROM change_set WHERE number > ? ORDER BY number", mind.last);
        while (row->next()) {
            mind.last = row->integer(0);
            const auto found = m_acts.find({row->integer(1), row->id<WorkstationId>(2)});
            if (found == m_acts.end())
                continue; // who takes part
            if (mind.known.size() <= found->second)
                mind.known.resize(found->second + 1);
            mind.known[found->second] = true;
        }
    }
    void act(std::size_t index, const std::function<void(Transaction&)>& work,
             const std::function<void(ReferenceModel::Act)>& model)
    {
        Station& station = m_office[index];
        const auto set = station.writer.write(station.author, "test", [&](Transaction& transaction) -> Result<void> {
            work(transaction);
            return {};
        });
        REQUIRE(set);
        const auto row = station.database->query("SELECT stamp FROM change_set WHERE number = ?", *set);
        REQUIRE(row->next());
        const auto done = m_model.add(row->integer(0), station.id(), m_minds[index].known);
        m_acts[{row->integer(0), station.id()}] = done;
        model(done);
        learn(index);
    }
    void change(std::size_t index, const Client& before, std::string Client::* field)
    {
        Client after = before;
        after.*field = std::to_string(++m_text);
        act(
            index, [&](Transaction& transaction) { transaction.update(before, after); },
            [&](auto done) {
                if (field == &Client::phone)
                    m_model.setPhone(done, before.id, after.phone);
                else
                    m_model.setPlace(done, before.id, after.place);
            });
    }
    void remove(std::size_t index, const Client& client)
    {
        const auto spells = recordsOf<UnemploymentSpell>(*m_office[index].database, client.id);
        act(
            index,
            [&](Transaction& transaction) {
                for (const auto& spell : spells)
                    transaction.remove(spell);
                transaction.remove(client);
            },
            [&](auto done) {
                for (const auto& spell : spells)
                    m_model.removePart(done, client.id, partId(spell));
                m_model.removeClient(done, client.id);
            });
        m_minds[index].removed = std::pair(client, spells);
    }
    bool putBackLastRemoved(std::size_t index)
    {
        const auto removed = std::exchange(m_minds[index].removed, std::nullopt);
        if (!removed || m_office[index].find(removed->first.id))
            return false;
        const auto& [client, spells] = *removed;
        act(
            index,
            [&](Transaction& transaction) {
                transaction.insert(client);
                for (const auto& spell : spells)
                    transaction.insert(spell);
            },
            [&](auto done) {
                m_model.insertClient(done, client.id, client.phone, client.place);
                for (const auto& spell : spells)
                    m_model.insertPart(done, client.id, partId(spell));
            });
        return true;
    }
    void removePart(std::size_t index, const Client& client)
    {
        const auto spells = recordsOf<UnemploymentSpell>(*m_office[index].database, client.id);
        if (spells.empty())
            return;
        const auto& spell = spells[below(spells.size())];
        act(
            index, [&](Transaction& transaction) { transaction.remove(spell); },
            [&](auto done) { m_model.removePart(done, client.id, partId(spell)); });
    }
    static std::vector<std::string> linesOf(Station& station)
    {
        std::vector<std::string> lines;
        for (const auto& client : recordsWhere<Client>(*station.database, "ORDER BY id")) {
            std::string line = client.id.text() + ' ' + client.phone + ' ' + client.place;
            for (const auto& spell : recordsOf<UnemploymentSpell>(*station.database, client.id))
                line += ' ' + spell.id.text();
            lines.push_back(line);
        }
        return lines;
    }

    std::mt19937 m_random;
    StationOffice m_office;
    std::vector<Mind> m_minds;
    ReferenceModel m_model;
    std::map<std::pair<Stamp, WorkstationId>, ReferenceModel::Act> m_acts{};
    int m_text = 0;
};

} // namespace

TEST_CASE("19. 50 replicas, random order: all become what a plain model says, and so does who comes late")
{
    const int seeds = howMany("WERKPAD_SEEDS", 1);
    const int operations = howMany("WERKPAD_OPERATIONS", 600);
    for (int seed = 1; seed <= seeds; ++seed) {
        CAPTURE(seed);
        ManyWorkstations office(static_cast<unsigned>(seed));
        for (int i = 0; i < operations; ++i) {
            office.doSomething();
            if (i % 8 == 0)
                office.exchangeSomewhere();
        }
        office.checkAll();
    }
}
