#include "core/changes/cells_json.h"
#include "core/changes/change_log_store.h"
#include "core/changes/change_writer.h"
#include "core/clients/client_fields.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/storage/database.h"
#include "core/workspace/dump_queries.h"
#include "core/workspace/entities.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace werkpad;

namespace
{

struct TestLog {
    FakeClock clock;
    std::unique_ptr<Database> database = Database::openInMemory();
    IdGenerator ids;
    WorkstationId workstation = ids.make<WorkstationId>();
    StaffId author = ids.make<StaffId>();
    ChangeWriter writer{*database, clock, workstation, {}};

    ChangeSetNumber write(const std::function<void(Transaction&)>& work)
    {
        const auto number = writer.write(author, "test", [&](Transaction& transaction) -> Result<void> {
            work(transaction);
            return {};
        });
        REQUIRE(number);
        return *number;
    }
    Client addClient(std::string surname = "Berg")
    {
        Client client = aClient();
        client.id = ids.make<ClientId>();
        client.surname = std::move(surname);
        write([&](Transaction& transaction) { transaction.insert(client); });
        return client;
    }
    [[nodiscard]] ChangeSet set(ChangeSetNumber number) const
    {
        return findChangeSet(*database, allEntities(), number).value();
    }
    [[nodiscard]] std::string dump() const
    {
        std::string text;
        dumpRecords(*database, allEntities(), [&](std::string_view line) { text.append(line) += '\n'; });
        return text;
    }
    [[nodiscard]] std::int64_t count(const std::string& table) const
    {
        const auto row = database->query("SELECT count(*) FROM " + table);
        return row->next() ? row->integer(0) : -1;
    }
};

// Somebody's work at random: each call is one change set.
class RandomEditor
{
public:
    explicit RandomEditor(TestLog& log)
        : m_log(log)
    {
    }

    void edit(int choice)
    {
        if (m_clients.empty() || choice < 25)
            return add();
        auto& client = m_clients[static_cast<std::size_t>(choice) % m_clients.size()];
        if (choice < 60)
            return change(client, choice);
        if (choice < 80)
            return addSpell(client, choice);
        if (choice < 90)
            return changeSpell();
        remove(static_cast<std::size_t>(choice) % m_clients.size());
    }

private:
    void add() { m_clients.push_back(m_log.addClient("Berg " + std::to_string(m_clients.size()))); }
    void change(Client& client, int choice)
    {
        Client after = client;
        after.phone = choice % 2 == 0 ? "0600" + std::to_string(m_step++) : client.phone;
        after.closedOn = choice % 3 == 0 ? std::optional(Date(2026, 1, 1 + choice % 28)) : std::nullopt;
        after.birthDate = *PartialDate::from(1960 + choice, 0, 0);
        m_log.write([&](Transaction& transaction) { transaction.update(client, after); });
        client = after;
    }
    void addSpell(const Client& client, int choice)
    {
        UnemploymentSpell spell = aSpell(client.id, Date(2020 + choice % 6, 2, 28));
        spell.id = m_log.ids.make<UnemploymentSpellId>();
        m_log.write([&](Transaction& transaction) { transaction.insert(spell); });
        m_spells.push_back(spell);
    }
    void changeSpell()
    {
        if (m_spells.empty())
            return;
        UnemploymentSpell after = m_spells.back();
        after.during.last = addDays(after.during.first, 100 + m_step++);
        m_log.write([&](Transaction& transaction) { transaction.update(m_spells.back(), after); });
        m_spells.back() = after;
    }
    // With what belongs to it, in one act.
    void remove(std::size_t at)
    {
        const Client client = m_clients[at];
        m_log.write([&](Transaction& transaction) {
            for (const auto& spell : m_spells) {
                if (spell.client == client.id)
                    transaction.remove(spell);
            }
            transaction.remove(client);
        });
        std::erase_if(m_spells, [&](const UnemploymentSpell& spell) { return spell.client == client.id; });
        m_clients.erase(m_clients.begin() + static_cast<std::ptrdiff_t>(at));
    }

    TestLog& m_log;
    std::vector<Client> m_clients;
    std::vector<UnemploymentSpell> m_spells;
    int m_step = 0;
};

} // namespace

TEST_CASE("Every write is recorded with who, when, what it was and what it became")
{
    TestLog log;
    const Client client = log.addClient();
    Client after = client;
    after.surname = "Dijk";
    after.closedOn = Date(2026, 10, 1);
    const auto updated = log.write([&](Transaction& transaction) { transaction.update(client, after); });
    const auto removed = log.write([&](Transaction& transaction) { transaction.remove(after); });

    const ChangeSet update = log.set(updated);
    CHECK(update.author == log.author);
    CHECK(update.workstation == log.workstation);
    CHECK(update.action == "test");
    CHECK(millisecondsOf(update.stamp) == log.clock.nowMilliseconds());
    REQUIRE(update.records.size() == 1);
    CHECK(update.records[0].kind == ChangeKind::Updated);
    CHECK(update.records[0].record.bytes() == client.id.bytes());
    CHECK(update.records[0].cells ==
          std::vector<CellChange>{{"surname", std::string("Berg"), std::string("Dijk")},
                                  {"closed_on", std::monostate{}, std::string("2026-10-01")}});

    const ChangeSet removal = log.set(removed);
    REQUIRE(removal.records.size() == 1);
    CHECK(removal.records[0].kind == ChangeKind::Removed);
    CHECK(removal.records[0].cells.size() == EntityOf<Client>::fields.size()); // all that was in the row
    const ChangeSet insertion = log.set(removed - 2);
    CHECK(insertion.records.at(0).kind == ChangeKind::Inserted);
    CHECK(insertion.records.at(0).cells.empty());
}

TEST_CASE("A record that belongs to a client is recorded under that client")
{
    TestLog log;
    const Client client = log.addClient();
    UnemploymentSpell spell = aSpell(client.id, Date(2026, 1, 1));
    spell.id = log.ids.make<UnemploymentSpellId>();
    const auto added = log.write([&](Transaction& transaction) { transaction.insert(spell); });
    const auto removed = log.write([&](Transaction& transaction) { transaction.remove(spell); });
    CHECK(log.set(added).records.at(0).subject == client.id);
    CHECK(log.set(removed).records.at(0).subject == client.id);
}

TEST_CASE("Work that changes nothing, fails or breaks a rule of the tables leaves no trace")
{
    TestLog log;
    const Client client = log.addClient();
    const std::string before = log.dump();
    int told = 0;
    const auto subscription = log.writer.subscribe([&](const ChangeNotice&) { ++told; });

    CHECK(log.write([&](Transaction& transaction) { transaction.update(client, client); }) == 0);
    Client other = client;
    other.id = log.ids.make<ClientId>();
    const auto failed = log.writer.write(log.author, "test", [&](Transaction& transaction) -> Result<void> {
        transaction.insert(other);
        return fail(ErrorKind::Cancelled);
    });
    CHECK(failed.error().kind == ErrorKind::Cancelled);
    const auto broken = log.writer.write(log.author, "test", [&](Transaction& transaction) -> Result<void> {
        transaction.insert(other);
        other.secrecy = 9; // CHECK in the table
        other.id = log.ids.make<ClientId>();
        transaction.insert(other);
        return {};
    });
    CHECK_FALSE(broken);
    // A spell of nobody: foreign keys are checked at the commit.
    const auto orphan = log.writer.write(log.author, "test", [&](Transaction& transaction) -> Result<void> {
        UnemploymentSpell spell = aSpell(log.ids.make<ClientId>(), Date(2026, 1, 1));
        spell.id = log.ids.make<UnemploymentSpellId>();
        transaction.insert(spell);
        return {};
    });
    CHECK_FALSE(orphan);

    CHECK(log.dump() == before);
    CHECK(log.count("change_set") == 1);
    CHECK(log.count("change") == 1);
    CHECK(told == 0);
    CHECK(log.write([&](Transaction& transaction) { transaction.remove(client); }) > 0); // and writing still works
    CHECK(told == 1);
}

TEST_CASE("Who listens hears of a change after it is there, once, and until the subscription ends")
{
    TestLog log;
    std::vector<ChangeNotice> heard;
    {
        const auto subscription = log.writer.subscribe([&](const ChangeNotice& notice) {
            CHECK_FALSE(log.database->isInTransaction());
            heard.push_back(notice);
        });
        const Client client = log.addClient();
        REQUIRE(heard.size() == 1);
        CHECK(heard[0].touched.clients == std::vector{client.id});
        CHECK(heard[0].action == "test");
    }
    log.addClient();
    CHECK(heard.size() == 1);
}

TEST_CASE("A property of stamps: they increase strictly, whatever the clock does")
{
    CHECK(rc::check([](const std::vector<std::int16_t>& steps) {
        TestLog log;
        Stamp last = 0;
        for (const auto step : steps) {
            log.clock.pass(std::int64_t{step} * 60'000);
            log.addClient();
            const Stamp now = lastStamp(*log.database);
            RC_ASSERT(now > last);
            last = now;
        }
    }));
}

TEST_CASE("A property of the change log: undoing everything, last first, brings back every earlier state")
{
    CHECK(rc::check([] {
        const auto choices = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 100));
        TestLog log;
        RandomEditor editor(log);
        std::vector<std::string> states{log.dump()};
        std::vector<ChangeSetNumber> sets;
        for (const int choice : choices) {
            editor.edit(choice);
            const auto number = log.database->query("SELECT max(number) FROM change_set");
            RC_ASSERT(number->next());
            if (sets.empty() || number->integer(0) != sets.back()) {
                sets.push_back(number->integer(0));
                states.push_back(log.dump());
            }
        }
        while (!sets.empty()) {
            states.pop_back();
            RC_ASSERT(log.writer.undo(log.author, sets.back(), allEntities()).has_value());
            RC_ASSERT(log.dump() == states.back());
            sets.pop_back();
        }
    }));
}

TEST_CASE("Undo, redo and undo again of an added client that was edited meanwhile and set back")
{
    TestLog log;
    const std::string empty = log.dump();
    const Client client = log.addClient();
    Client after = client;
    after.phone = "0600123456";
    const auto edited = log.write([&](Transaction& transaction) { transaction.update(client, after); });
    const std::string full = log.dump();

    // Adding it cannot be taken back over the edit, but can be after the edit is.
    CHECK(log.writer.undo(log.author, edited - 1, allEntities()).error().kind == ErrorKind::ChangedMeanwhile);
    const auto undone = log.writer.undo(log.author, edited, allEntities());
    REQUIRE(undone);
    const auto redone = log.writer.undo(log.author, *undone, allEntities());
    REQUIRE(redone);
    CHECK(log.dump() == full);
    CHECK(log.writer.undo(log.author, edited - 1, allEntities()).error().kind == ErrorKind::ChangedMeanwhile);
    REQUIRE(log.writer.undo(log.author, *redone, allEntities()));
    REQUIRE(log.writer.undo(log.author, edited - 1, allEntities()));
    CHECK(log.dump() == empty);
}

TEST_CASE("Undoing a change that is not there, or that was overtaken, changes nothing")
{
    TestLog log;
    const Client client = log.addClient();
    Client second = client;
    second.phone = "0600000002";
    const auto edited = log.write([&](Transaction& transaction) { transaction.update(client, second); });
    Client third = second;
    third.phone = "0600000003";
    log.write([&](Transaction& transaction) { transaction.update(second, third); });
    const std::string before = log.dump();
    CHECK(log.writer.undo(log.author, 999, allEntities()).error().kind == ErrorKind::NotFound);
    CHECK(log.writer.undo(log.author, edited, allEntities()).error().kind == ErrorKind::ChangedMeanwhile);
    CHECK(log.dump() == before);
}

TEST_CASE("A client's history is its own, newest first, also out of a change of many")
{
    TestLog log;
    Client first = log.addClient("Eerste");
    Client second = first;
    second.id = log.ids.make<ClientId>();
    UnemploymentSpell spell = aSpell(first.id, Date(2026, 1, 1));
    spell.id = log.ids.make<UnemploymentSpellId>();
    const auto together = log.write([&](Transaction& transaction) {
        transaction.insert(second);
        transaction.insert(spell);
    });
    const auto history = historyOf(*log.database, allEntities(), first.id, 10);
    REQUIRE(history.size() == 2);
    CHECK(history[0].number == together);
    REQUIRE(history[0].records.size() == 1);
    CHECK(history[0].records[0].record.bytes() == spell.id.bytes());
    CHECK(historyOf(*log.database, allEntities(), first.id, 1).size() == 1);
    REQUIRE(historyOf(*log.database, allEntities(), first.id, 10, 1).size() == 1);
    CHECK(historyOf(*log.database, allEntities(), first.id, 10, 1)[0].number == history[1].number);
    CHECK(historyOf(*log.database, allEntities(), second.id, 10).size() == 1);
}

TEST_CASE("A property of the log's text: what was written is read, whatever the cells hold")
{
    CHECK(rc::check([](const std::string& text, std::int64_t number, const std::vector<std::uint8_t>& blob) {
        std::string clean;
        for (const char c : text)
            clean += static_cast<char>(c & 0x7F);
        const std::vector<CellChange> cells{{"text", std::string("ÿ\"\\"), clean},
                                            {"number", number, std::monostate{}},
                                            {"blob", Blob(blob), Blob{}},
                                            {"real", 0.1, -2.5e300}};
        RC_ASSERT(cellsFromJson(cellsToJson(cells)) == cells);
    }));
    CHECK(cellsFromJson("").empty());
    CHECK(cellsFromJson("{\"a\": 3}").empty());
    CHECK(cellsFromJson("not json").empty());
}
