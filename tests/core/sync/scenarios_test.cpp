// What must hold whatever happens to clocks, files and workstations.
#include "core/sync/share_files.h"
#include "tests/support/copied_database.h"
#include "tests/support/station.h"

#include <catch2/generators/catch_generators.hpp>

using namespace werkpad;

namespace
{

constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kHour = 3600 * kSecond;
constexpr std::int64_t kYear = 365 * 24 * kHour;

// A client that everybody of the office has.
ClientId sharedClient(StationOffice& office)
{
    const auto id = office[0].add();
    office.settle();
    return id;
}

std::map<std::string, std::string>& chainOf(StationOffice& office, std::size_t station)
{
    return (*office.files)[office[station].id().text()];
}

} // namespace

TEST_CASE("What one workstation knows, all know after exchanging")
{
    StationOffice office(3);
    const auto id = office[1].add(aClient().named("Ayşe", "Çelik"));
    office.settle(2);
    for (auto& station : office.stations) {
        REQUIRE(station->find(id));
        CHECK(station->find(id)->surname == "Çelik");
    }
    CHECK(office.hasConverged());
}

TEST_CASE("1. Same field, both sides")
{
    StationOffice office(2);
    const auto id = sharedClient(office);
    office[0].set(id, &Client::phone, "1");
    office[1].clock.pass(kSecond);
    office[1].set(id, &Client::phone, "2");
    office.settle();
    for (auto& station : office.stations) {
        CHECK(station->phone(id) == "2");
        const auto conflicts = station->conflicts();
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().field == "phone");
        CHECK(conflicts.front().applied == Value(std::string("2")));
        CHECK(conflicts.front().base == Value(std::string()));
    }
    CHECK(office[0].conflicts().front().mine.value == Value(std::string("1")));
    CHECK(office[0].conflicts().front().theirs.front().value == Value(std::string("2")));
    CHECK(office[1].conflicts().front().mine.value == Value(std::string("2")));
    CHECK(office.hasConverged());

    // Deciding is an ordinary change, and closes it everywhere.
    office[0].set(id, &Client::phone, "1");
    CHECK(office[0].conflicts().empty());
    office.settle();
    CHECK(office[1].phone(id) == "1");
    CHECK(office[1].conflicts().empty());
}

TEST_CASE("1b. Deciding on two workstations at once converges too")
{
    StationOffice office(2);
    const auto id = sharedClient(office);
    office[0].set(id, &Client::phone, "1");
    office[1].set(id, &Client::phone, "2");
    office.settle();
    office[0].set(id, &Client::phone, "3");
    office[1].set(id, &Client::phone, "4");
    office.settle();
    CHECK(office.hasConverged());
    REQUIRE(office[0].conflicts().size() == 1);
    REQUIRE(office[1].conflicts().size() == 1);
    office[0].set(id, &Client::phone, "5");
    office[1].set(id, &Client::phone, "5");
    office.settle();
    CHECK(office[0].conflicts().empty());
    CHECK(office[1].conflicts().empty());
}

TEST_CASE("2. Different fields, same record")
{
    StationOffice office(2);
    const auto id = sharedClient(office);
    office[0].set(id, &Client::phone, "1");
    office[1].set(id, &Client::place, "Delft");
    office.settle();
    for (auto& station : office.stations) {
        CHECK(station->phone(id) == "1");
        CHECK(station->find(id)->place == "Delft");
        CHECK(station->conflicts().empty());
    }
}

TEST_CASE("3. Delete against edit")
{
    StationOffice office(2);
    const auto id = sharedClient(office);
    office[0].remove(id);
    office[1].set(id, &Client::phone, "2");
    office.settle();
    for (auto& station : office.stations) {
        REQUIRE(station->find(id));
        CHECK(station->phone(id) == "2");
        CHECK(station->find(id)->surname == "Berg"); // whole, not only what was edited
        const auto conflicts = station->conflicts();
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().field.empty());
    }
    CHECK(office.hasConverged());
    office[0].set(id, &Client::phone, "3"); // who knows of both decides
    office.settle();
    CHECK(office[1].conflicts().empty());
    CHECK(office[1].phone(id) == "3");
    office[1].remove(id);
    office.settle();
    CHECK_FALSE(office[0].find(id));
    CHECK(office.hasConverged());
}

TEST_CASE("4. Delete, then re-create, and delete on both")
{
    StationOffice office(2);
    const auto id = sharedClient(office);
    office[0].remove(id);
    office[1].remove(id);
    const auto again = office[0].add();
    office.settle();
    for (auto& station : office.stations) {
        CHECK_FALSE(station->find(id));
        CHECK(station->find(again));
        CHECK(station->conflicts().empty());
    }
    CHECK(office.hasConverged());
}

TEST_CASE("5. Clock one year ahead")
{
    const auto off = GENERATE(kYear, -kYear);
    StationOffice office(3);
    const auto id = sharedClient(office);
    office[0].clock.pass(off);
    office[0].set(id, &Client::phone, "1");
    office.settle();
    office[1].set(id, &Client::phone, "2");
    office.settle();
    CHECK(office[0].phone(id) == "2");
    CHECK(office[2].phone(id) == "2");
    CHECK(office[0].conflicts().empty());
    CHECK(office.hasConverged());
    // What people see is the time on the wall of who wrote.
    const auto row = office[0].database->query("SELECT wall FROM change_set ORDER BY stamp DESC LIMIT 1");
    REQUIRE(row->next());
    CHECK(row->integer(0) == office[1].clock.nowMilliseconds());
    office[0].set(id, &Client::place, "Delft");
    office[0].exchange();
    const auto report = office[2].exchange();
    REQUIRE(report.clocks.size() == 1);
    CHECK(report.clocks.front().workstation == office[0].id());
    CHECK(std::abs(report.clocks.front().milliseconds - off) < kHour);
}

TEST_CASE("5b. A clock set back between two edits")
{
    StationOffice office(2);
    const auto id = sharedClient(office);
    office[0].set(id, &Client::phone, "1");
    office[0].clock.pass(-2 * kHour);
    office[0].set(id, &Client::phone, "2");
    office.settle();
    CHECK(office[1].phone(id) == "2");
    CHECK(office[1].conflicts().empty());
}

TEST_CASE("6b. A window that stays open learns that another program found its database to be a copy")
{
    StationOffice office(2);
    auto& station = office[0];
    ChangeWriter window(*station.database, station.clock, station.id(), {});
    const auto old = window.workstation();
    // Somebody else has published in this name.
    Station copy(old, office.files);
    copyInto(*copy.database, *station.database);
    static_cast<void>(copy.add());
    copy.exchange();
    CHECK(station.exchange().hasNewIdentity);
    const auto id = station.add();
    Exchange exchange(*station.database, window, station.entities, station.clock, station.ids, station.store);
    const auto report = exchange.run();
    REQUIRE(report);
    CHECK(report->published == 1);
    CHECK(window.workstation() == station.id());
    CHECK(window.workstation() != old);
    office.settle();
    CHECK(office[1].find(id));
}

TEST_CASE("6c. Two copies publish apart, and what carries the files keeps those of one of them")
{
    StationOffice office(2);
    auto& lost = office[0];
    const auto old = lost.id();
    const auto files = [&] { return chainOf(office, 0); };
    const auto before = files();
    Station copy(old, office.files);
    copyInto(*copy.database, *lost.database);
    std::vector<ClientId> added;
    const int segments = GENERATE(1, 3);
    for (int i = 0; i < segments; ++i) {
        added.push_back(lost.add());
        lost.exchange();
    }
    CHECK(files().size() == before.size() + static_cast<std::size_t>(segments));
    chainOf(office, 0) = before; // in the other folder there is nothing of that
    for (int i = 0; i < segments; ++i) {
        added.push_back(copy.add());
        copy.exchange();
    }
    // Now the two folders are one, with the files of the copy.
    CHECK(lost.exchange().hasNewIdentity);
    CHECK(lost.id() != old);
    for (int round = 0; round < 3; ++round) {
        copy.exchange();
        office.settle(1);
    }
    for (const auto& id : added) {
        CHECK(lost.find(id));
        CHECK(copy.find(id));
        CHECK(office[1].find(id));
    }
    CHECK(copy.hash() == lost.hash());
    CHECK(office.hasConverged());
}

TEST_CASE("8. Truncated file")
{
    StationOffice office(3);
    const auto id = office[0].add();
    office[2].add();
    office[2].exchange(); // before the other one's file is there, so that it does not follow on from it
    office[0].exchange();
    auto& chain = chainOf(office, 0);
    const auto name = chain.rbegin()->first;
    const std::string whole = chain[name];
    const auto before = office[1].hash();
    for (int part = 0; part < 16; ++part) {
        CAPTURE(part);
        chain[name] = whole.substr(0, whole.size() * static_cast<std::size_t>(part) / 16);
        const auto report = office[1].exchange();
        CHECK_FALSE(office[1].find(id));
        REQUIRE(report.refused.size() == 1);
        CHECK(report.refused.front().file == office[0].id().text() + "/" + name);
        if (part == 0) {
            CHECK(report.applied > 0); // of the other one, whose file is whole
            CHECK(office[1].hash() != before);
        }
    }
    chain[name] = whole;
    CHECK(office[1].exchange().refused.empty());
    CHECK(office[1].find(id));
}

TEST_CASE("9. Bit flip")
{
    StationOffice office(2);
    const auto id = office[0].add();
    office[0].exchange();
    auto& chain = chainOf(office, 0);
    const auto name = chain.rbegin()->first;
    const std::string whole = chain[name];
    for (std::size_t place = 0; place < whole.size(); place += std::max<std::size_t>(whole.size() / 200, 1)) {
        CAPTURE(place);
        std::string flipped = whole;
        flipped[place] = static_cast<char>(flipped[place] ^ (1 << (place % 8)));
        chain[name] = flipped;
        const auto report = office[1].exchange();
        CHECK_FALSE(office[1].find(id));
        REQUIRE(report.refused.size() == 1);
        CHECK(report.refused.front().file.ends_with(name));
    }
    chain[name] = whole;
    CHECK(office[1].exchange().refused.empty());
    CHECK(office[1].find(id));
}

TEST_CASE("10. Missing middle segment")
{
    StationOffice office(2);
    std::vector<ClientId> added;
    auto& chain = chainOf(office, 0);
    std::vector<std::string> names;
    for (int i = 0; i < 3; ++i) {
        added.push_back(office[0].add());
        office[0].exchange();
        names.push_back(chain.rbegin()->first);
    }
    const std::string kept = chain[names[0]];
    chain.erase(names[0]);
    auto report = office[1].exchange();
    CHECK_FALSE(office[1].find(added[1]));
    REQUIRE(report.waiting.size() == 1);
    CHECK(report.waiting.front().needs == office[0].id().text() + "/" + names[0]);
    chain[names[0]] = kept;
    report = office[1].exchange();
    CHECK(report.waiting.empty());
    for (const auto& id : added)
        CHECK(office[1].find(id));
}

TEST_CASE("11. Foreign files")
{
    StationOffice office(2);
    const auto id = office[0].add();
    office[0].exchange();
    auto& chain = chainOf(office, 0);
    const std::string segment = chain.rbegin()->second;
    for (const char* name : {"desktop.ini", "Thumbs.db", ".DS_Store", "~$x", "x.tmp", "x.part", ".~lock.x#",
                             "0000000009.sync-conflict-20261123-130000-ABC.seg", "0000000009 (conflicted copy).seg",
                             "0000000009.SEG", ".syncthing.0000000009.seg.tmp"}) {
        chain[name] = segment;
        (*office.files)[""][name] = "x";
    }
    (*office.files)["Nieuwe map"]["0000000001.seg"] = segment;
    (*office.files)[office[0].id().text() + "x"]["0000000001.seg"] = segment;
    const auto before = *office.files;
    const auto report = office[1].exchange();
    CHECK(report.refused.empty());
    CHECK(report.ignored.size() == 11 + 11 + 2);
    CHECK(office[1].find(id));
    for (const auto& [folder, files] : before) {
        for (const auto& [name, content] : files)
            CHECK((*office.files)[folder].contains(name));
    }
}

TEST_CASE("12. Empty share")
{
    StationOffice office(2);
    const auto id = sharedClient(office);
    const auto hash = office[0].hash();
    office.files->clear();
    const auto refused = office[0].tryExchange();
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().findings.size() == 1);
    CHECK(refused.error().findings.front().code == "file_share_empty");
    CHECK(office[0].hash() == hash);

    // Another office's share.
    IdGenerator ids;
    REQUIRE(writeShareFile(office[0].store, ids.make<ShareId>()));
    CHECK(office[0].tryExchange().error().findings.front().code == "file_share_of_others");
    office.files->clear();

    // Told that it is meant, everything is published anew.
    Exchange exchange(*office[0].database, office[0].writer, allEntities(), office[0].clock, office[0].ids,
                      office[0].store);
    REQUIRE(exchange.establish());
    office.settle();
    CHECK(office.hasConverged());
    CHECK(office[1].find(id));
    CHECK(office[0].hash() == hash);
}

TEST_CASE("12b. What is gone from the share is published again, and read by who still lacks it")
{
    StationOffice office(2);
    const auto id = office[0].add();
    office[0].exchange();
    chainOf(office, 0).clear();
    CHECK_FALSE(office[1].find(id));
    office[0].exchange();
    office[1].exchange();
    CHECK(office[1].find(id));
    const auto later = office[0].add();
    office.settle();
    CHECK(office[1].find(later));
    CHECK(office.hasConverged());
}

TEST_CASE("13. Share vanishes mid-sync")
{
    StationOffice office(2);
    const bool leavesHalf = GENERATE(false, true);
    const bool storesAndFails = !leavesHalf && GENERATE(false, true);
    office[1].store.leavesHalf = leavesHalf;
    office[1].store.storesAndFails = storesAndFails;
    for (int round = 0; round < 40; ++round) {
        CAPTURE(round, leavesHalf, storesAndFails);
        const auto theirs = office[0].add();
        office[0].exchange();
        const auto ours = office[1].add();
        office[1].store.operations = 0;
        office[1].store.failAt = round + 1;
        const auto broken = office[1].tryExchange();
        office[1].store.failAt = 0;
        if (!broken)
            CHECK(broken.error().kind == ErrorKind::FileError);
        if (leavesHalf) { // the server tidies up what it had not got whole
            auto& chain = chainOf(office, 1);
            std::erase_if(chain, [&](const auto& file) {
                const auto name = parseFileName(file.first);
                return name && name->number > positionOf(*office[1].database, office[1].id()).segment;
            });
        }
        office.settle(2);
        REQUIRE(office.hasConverged());
        REQUIRE(office[0].find(ours));
        REQUIRE(office[1].find(theirs));
    }
}

TEST_CASE("15. Newer schema: what an older program could not place is shown after its upgrade")
{
    StationOffice office(2);
    const auto id = sharedClient(office);
    office[0].set(id, &Client::phone, "1");
    office.settle();
    // As it would stand after reading a column that schema 1 did not know.
    auto& old = *office[1].database;
    old.query("INSERT INTO sync_parked (change_set, entity, record, subject, kind, cells, schema) "
              "SELECT change_set, entity, record, subject, kind, '{\"place\":[\"\",\"Delft\"]}', 1 FROM change "
              "WHERE record = ? AND kind = 2",
              id)
        ->run();
    CHECK(office[1].find(id)->place.empty());
    office[1].exchange();
    CHECK(office[1].find(id)->place == "Delft");
    CHECK(office[1].phone(id) == "1");
    const auto left = old.query("SELECT count(*) FROM sync_parked");
    REQUIRE(left->next());
    CHECK(left->integer(0) == 0);
}

TEST_CASE("16. Replay of old files")
{
    StationOffice office(2);
    const auto id = sharedClient(office);
    const auto old = *office.files;
    office[0].set(id, &Client::phone, "1");
    office.settle();
    const auto hash = office[1].hash();
    *office.files = old; // last month's copy of the share
    const auto report = office[1].exchange();
    CHECK(report.applied == 0);
    CHECK(report.refused.empty());
    CHECK(office[1].hash() == hash);
    office[0].exchange();
    office[0].set(id, &Client::phone, "2");
    office.settle();
    CHECK(office[1].phone(id) == "2");
    CHECK(office.hasConverged());
}

TEST_CASE("17. Wrong key, and a removed member")
{
    StationOffice office(3);
    const auto id = sharedClient(office);
    // C is lost. A takes it out, and everybody gets a new key.
    office[2].set(id, &Client::phone, "before");
    office.settle();
    auto& a = office[0];
    REQUIRE(a.writer.write({}, "share.revoke", [&](Transaction& transaction) -> Result<void> {
        const auto before = *findRecord<Workstation>(*a.database, office[2].id());
        Workstation after = before;
        after.revokedOn = Date(2026, 11, 23);
        after.lastSegment = static_cast<int>(positionOf(*a.database, before.id).segment);
        transaction.update(before, after);
        renewKey(transaction, a.ids);
        return {};
    }));
    office[2].set(id, &Client::phone, "after");
    office[2].exchange(); // it has not heard yet
    office[1].exchange(); // and B believes it, until A's word arrives
    CHECK(office[1].phone(id) == "after");
    office[0].exchange();
    const auto report = office[1].exchange();
    CHECK(office[1].phone(id) == "before");
    office[0].set(id, &Client::place, "Delft");
    office[0].exchange();
    office[1].exchange();
    CHECK(office[1].find(id)->place == "Delft");
    CHECK(office[0].hash() == office[1].hash());
    // With the old key the new files cannot be read.
    const auto refused = office[2].tryExchange();
    CHECK((!refused || !office[2].find(id) || office[2].find(id)->place != "Delft"));
    // What it writes now is refused.
    office[2].set(id, &Client::phone, "later");
    static_cast<void>(office[2].tryExchange());
    office[0].exchange();
    CHECK(office[0].phone(id) == "before");
}

TEST_CASE("17b. A file that an outsider made is refused")
{
    StationOffice office(2);
    StationOffice others(2);
    others[0].add();
    others[0].exchange();
    const auto stranger = others[0].id().text();
    (*office.files)[stranger] = (*others.files)[stranger];
    const auto report = office[0].exchange();
    CHECK(report.applied == 0);
    REQUIRE_FALSE(report.refused.empty());
    CHECK(report.refused.front().reason == "other_share");
    CHECK(office.hasConverged());
}

TEST_CASE("18. Two publish at once: listings that come late overwrite nothing")
{
    StationOffice office(2);
    std::vector<ClientId> added;
    for (int round = 0; round < 20; ++round) {
        for (auto& station : office.stations) {
            added.push_back(station->add());
            // The newest file of everybody, the own ones too, is not listed yet.
            station->store.isHidden = [&office](const std::string& folder, const std::string& name) {
                const auto& files = (*office.files)[folder];
                return !files.empty() && files.rbegin()->first == name && !folder.empty();
            };
            static_cast<void>(station->tryExchange());
            station->store.isHidden = {};
        }
    }
    office.settle();
    CHECK(office.hasConverged());
    for (const auto& id : added)
        CHECK(office[0].find(id));
}
