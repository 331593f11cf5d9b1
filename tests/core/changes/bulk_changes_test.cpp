// Bulk work: inserted without a change record each, and yet as whole in history and undo as any other change.
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

struct Filled {
    Client client{};
    UnemploymentSpell spell{};
};

// An office that is filled in bulk and then worked in.
class BulkOffice
{
    FakeClock m_clock;

public:
    std::unique_ptr<Database> database = Database::openInMemory();
    IdGenerator ids;
    StaffId author = ids.make<StaffId>();
    ChangeWriter writer{*database, m_clock, WorkstationId{}, {}};

    Filled make(std::string surname)
    {
        Filled made;
        made.client = aClient();
        made.client.id = ids.make<ClientId>();
        made.client.surname = std::move(surname);
        made.spell = aSpell(made.client.id, Date(2026, 1, 1));
        made.spell.id = ids.make<UnemploymentSpellId>();
        return made;
    }
    ChangeSetNumber fill(const std::vector<Filled>& all)
    {
        return numberOf(writer.writeInBulk(author, "fill", [&](Transaction& transaction) -> Result<void> {
            for (const auto& [client, spell] : all) {
                transaction.insert(client);
                transaction.insert(spell);
            }
            return {};
        }));
    }
    ChangeSetNumber write(const std::function<void(Transaction&)>& work)
    {
        return numberOf(writer.write(author, "test", [&](Transaction& transaction) -> Result<void> {
            work(transaction);
            return {};
        }));
    }
    ChangeSetNumber remove(const Filled& filled)
    {
        return write([&](Transaction& transaction) {
            transaction.remove(filled.spell);
            transaction.remove(filled.client);
        });
    }
    Result<ChangeSetNumber> undo(ChangeSetNumber number) { return writer.undo(author, number, allEntities()); }
    ChangeSetNumber mustUndo(ChangeSetNumber number) { return numberOf(undo(number)); }
    [[nodiscard]] std::vector<ChangeSet> history(const Filled& filled) const
    {
        return historyOf(*database, allEntities(), filled.client.id, 100);
    }
    [[nodiscard]] ChangeSet set(ChangeSetNumber number) const
    {
        return findChangeSet(*database, allEntities(), number).value();
    }
    [[nodiscard]] std::int64_t recorded() const
    {
        const auto row = database->query("SELECT count(*) FROM change");
        return row->next() ? row->integer(0) : -1;
    }
    [[nodiscard]] std::string dump() const
    {
        std::string text;
        dumpRecords(*database, allEntities(), [&](std::string_view line) { text += line; });
        return text;
    }

private:
    static ChangeSetNumber numberOf(const Result<ChangeSetNumber>& written)
    {
        REQUIRE(written);
        return *written;
    }
};

std::vector<RecordChange> insertionsOf(const Filled& filled)
{
    return {{EntityOf<Client>::number, RecordId(filled.client.id.bytes()), {}, ChangeKind::Inserted, {}},
            {EntityOf<UnemploymentSpell>::number,
             RecordId(filled.spell.id.bytes()),
             filled.client.id,
             ChangeKind::Inserted,
             {}}};
}

} // namespace

TEST_CASE("What bulk work inserted is in the history of each client without a record of its own")
{
    BulkOffice office;
    const auto berg = office.make("Berg");
    const auto dijk = office.make("Dijk");
    const auto filled = office.fill({berg, dijk});
    CHECK(office.recorded() == 0);

    const auto history = office.history(berg);
    REQUIRE(history.size() == 1);
    CHECK(history[0].number == filled);
    CHECK(history[0].action == "fill");
    CHECK(history[0].author == office.author);
    CHECK(history[0].records == insertionsOf(berg));
    CHECK(office.set(filled).records.size() == 4);

    Client after = berg.client;
    after.phone = "0612345678";
    office.write([&](Transaction& transaction) { transaction.update(berg.client, after); });
    const auto longer = office.history(berg);
    REQUIRE(longer.size() == 2);
    CHECK(longer[0].records.at(0).kind == ChangeKind::Updated);
    CHECK(longer[1] == history[0]);
    CHECK(office.history(dijk).size() == 1);
}

TEST_CASE("A client of bulk work that is removed keeps its insertion in the history")
{
    BulkOffice office;
    const auto berg = office.make("Berg");
    const auto dijk = office.make("Dijk");
    const auto filled = office.fill({berg, dijk});
    const auto before = office.dump();
    const auto removed = office.remove(berg);

    const auto history = office.history(berg);
    REQUIRE(history.size() == 2);
    CHECK(history[0].number == removed);
    CHECK(history[1].number == filled);
    CHECK(history[1].records.size() == 2);
    CHECK(office.set(filled).records.size() == 4); // told by two rows and two records

    office.mustUndo(removed);
    CHECK(office.dump() == before);
    CHECK(office.history(berg).size() == 3);
    CHECK(office.set(filled).records.size() == 4);
}

TEST_CASE("Bulk work is undone as one change, done again and undone again")
{
    BulkOffice office;
    const auto empty = office.dump();
    const auto filled = office.fill({office.make("Berg"), office.make("Dijk")});
    const auto full = office.dump();

    const auto undone = office.mustUndo(filled);
    CHECK(office.dump() == empty);
    CHECK(office.set(undone).records.size() == 4);
    const auto redone = office.mustUndo(undone);
    CHECK(office.dump() == full);
    office.mustUndo(redone);
    CHECK(office.dump() == empty);
}

TEST_CASE("Bulk work is not undone over a later edit, and is after that was taken back")
{
    BulkOffice office;
    const auto empty = office.dump();
    const auto berg = office.make("Berg");
    const auto filled = office.fill({berg, office.make("Dijk")});
    Client after = berg.client;
    after.phone = "0612345678";
    const auto edited = office.write([&](Transaction& transaction) { transaction.update(berg.client, after); });
    const auto before = office.dump();

    CHECK(office.undo(filled).error().kind == ErrorKind::ChangedMeanwhile);
    CHECK(office.dump() == before);
    office.mustUndo(edited);
    office.mustUndo(filled);
    CHECK(office.dump() == empty);
}

TEST_CASE("Bulk work that also edited what it had inserted is undone, also after that was removed and brought back")
{
    BulkOffice office;
    const auto empty = office.dump();
    auto berg = office.make("Berg");
    const auto filled = office.writer.writeInBulk(office.author, "fill", [&](Transaction& transaction) -> Result<void> {
        const Client first = berg.client;
        transaction.insert(first);
        transaction.insert(berg.spell);
        berg.client.phone = "0612345678";
        transaction.update(first, berg.client);
        return {};
    });
    REQUIRE(filled);
    office.mustUndo(office.remove(berg));
    CHECK(office.set(*filled).records.back().kind == ChangeKind::Updated);
    office.mustUndo(*filled);
    CHECK(office.dump() == empty);
}

TEST_CASE("A property of bulk work: undoing all that followed, last first, brings back every earlier state")
{
    CHECK(rc::check([] {
        const auto choices = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4));
        BulkOffice office;
        std::vector<Filled> all;
        std::vector<std::string> states{office.dump()};
        std::vector<ChangeSetNumber> sets;
        const auto keep = [&](ChangeSetNumber number) {
            sets.push_back(number);
            states.push_back(office.dump());
        };
        for (const int choice : choices) {
            if (choice == 0 || all.empty()) {
                all.push_back(office.make("Berg " + std::to_string(sets.size())));
                all.push_back(office.make("Dijk " + std::to_string(sets.size())));
                keep(office.fill({all.end() - 2, all.end()}));
            } else if (choice == 1) {
                keep(office.remove(all.front()));
                all.erase(all.begin());
            } else {
                Client& client = all[static_cast<std::size_t>(choice) % all.size()].client;
                Client after = client;
                after.phone = "06" + std::to_string(sets.size());
                keep(office.write([&](Transaction& transaction) { transaction.update(client, after); }));
                client = after;
            }
        }
        while (!sets.empty()) {
            states.pop_back();
            RC_ASSERT(office.undo(sets.back()).has_value());
            RC_ASSERT(office.dump() == states.back());
            sets.pop_back();
        }
    }));
}
