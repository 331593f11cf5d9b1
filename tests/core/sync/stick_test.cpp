// Exchanging over a stick, beside the office's folder or instead of it.
#include "core/sync/share_files.h"
#include "core/sync/stick_exchange.h"
#include "tests/support/station.h"

using namespace werkpad;

namespace
{

// Workstations of one office of which some cannot reach its folder, and sticks that go between them. Of each folder
// and stick the files are known by a name.
struct FarApart {
    explicit FarApart(int count)
        : office(count)
    {
        folders["office"] = office.files;
    }
    // From now on this one exchanges through another folder, which somebody made by copying the office's.
    void moves(std::size_t station, const std::string& folder)
    {
        if (!folders[folder])
            folders[folder] = std::make_shared<StoredFiles>(*office.files);
        office[station].store = MemoryStore(folders[folder]);
    }
    std::shared_ptr<StoredFiles> at(const std::string& folder)
    {
        auto& files = folders[folder];
        if (!files) {
            files = std::make_shared<StoredFiles>();
            MemoryStore store(files);
            REQUIRE(writeShareFile(store, *shareOf(*office[0].database)));
        }
        return files;
    }
    Result<StickReport> tryStick(std::size_t station, MemoryStore& stick, bool reachesFolder = true)
    {
        auto& one = office[station];
        return exchangeOverStick(*one.database, one.writer, allEntities(), one.clock, one.ids, stick,
                                 reachesFolder ? &one.store : nullptr);
    }
    StickReport stick(std::size_t station, const std::string& name, bool reachesFolder = true)
    {
        MemoryStore store(at(name));
        auto report = tryStick(station, store, reachesFolder);
        INFO((report ? std::string{} : report.error().subject + ": " + report.error().detail));
        REQUIRE(report);
        return *std::move(report);
    }
    std::size_t snapshotsIn(const std::string& folder)
    {
        std::size_t count = 0;
        for (const auto& [workstation, files] : *at(folder))
            count += static_cast<std::size_t>(std::ranges::count_if(files, [](const auto& file) {
                const auto name = parseFileName(file.first);
                return name && name->isSnapshot;
            }));
        return count;
    }

    StationOffice office;
    std::map<std::string, std::shared_ptr<StoredFiles>> folders;
};

} // namespace

TEST_CASE("A stick between two offices brings what everybody of one changed to everybody of the other, and back")
{
    FarApart all(4); // 0 and 1 in town, 2 and 3 in the other office
    all.moves(2, "branch");
    all.moves(3, "branch");
    auto& office = all.office;
    const auto ofTown = office[1].add(aClient().named("Ayşe", "Çelik"));
    const auto ofBranch = office[3].add(aClient().named("Jan", "Berg"));
    office[1].exchange();
    office[3].exchange();

    CHECK(all.stick(0, "stick").taken > 0); // 0 goes with the stick from town …
    const auto there = all.stick(2, "stick");
    CHECK(there.brought > 0); // … and 2 has it in the branch
    CHECK(there.hasReachedShare);
    CHECK(office[2].find(ofTown));
    office[3].exchange(); // who never saw the stick
    CHECK(office[3].find(ofTown));
    all.stick(0, "stick"); // back in town
    CHECK(office[0].find(ofBranch));
    office[1].exchange();
    CHECK(office[1].find(ofBranch));
    // What one has said over the stick, the others hear the next time.
    all.stick(2, "stick");
    office.settle();
    CHECK(office.hasConverged());
    CHECK(all.snapshotsIn("office") == 0); // files went along as they are: nobody had to say everything again
    CHECK(all.snapshotsIn("branch") == 0);
}

TEST_CASE("Files are carried as they are, byte for byte")
{
    FarApart all(2);
    all.office[1].add();
    all.office[1].exchange();
    all.stick(0, "stick");
    for (const auto& [folder, files] : *all.at("office")) {
        for (const auto& [name, content] : files)
            CHECK((*all.at("stick"))[folder][name] == content);
    }
}

TEST_CASE("The same stick twice, and with nothing new: nothing is carried again")
{
    FarApart all(2);
    all.office[1].add();
    all.office[1].exchange();
    all.stick(0, "stick");
    all.stick(0, "stick");
    const auto before = *all.at("stick");
    const auto again = all.stick(0, "stick");
    CHECK(again.taken == 0);
    CHECK(again.brought == 0);
    CHECK(again.exchange.applied == 0);
    CHECK(again.exchange.published == 0);
    CHECK(*all.at("stick") == before);
}

TEST_CASE("Several sticks from several places are merged, in any order")
{
    const bool isReversed = GENERATE(false, true);
    FarApart all(4);
    auto& office = all.office;
    std::vector<ClientId> added;
    for (std::size_t far : {1, 2, 3}) { // each at home, with a stick of its own and no folder
        office[far].clock.pass(1000);
        added.push_back(office[far].add());
        all.stick(far, "stick " + std::to_string(far), /*reachesFolder=*/false);
        added.push_back(office[far].add());
        all.stick(far, "stick " + std::to_string(far), /*reachesFolder=*/false);
    }
    for (int round = 0; round < 2; ++round) {
        for (std::size_t i = 1; i <= 3; ++i) {
            const std::size_t far = isReversed ? 4 - i : i;
            all.stick(0, "stick " + std::to_string(far));
            all.stick(far, "stick " + std::to_string(far), /*reachesFolder=*/false);
        }
    }
    office.settle();
    for (const auto& id : added) {
        for (auto& station : office.stations)
            CHECK(station->find(id));
    }
    CHECK(office.hasConverged());
}

TEST_CASE("Sticks that arrive in reverse order wait for each other, and then all is there")
{
    FarApart all(2);
    auto& office = all.office;
    std::vector<ClientId> added;
    std::vector<std::shared_ptr<StoredFiles>> sticks;
    for (int day = 0; day < 3; ++day) { // each day's stick has that day's file only
        added.push_back(office[1].add());
        MemoryStore stick(all.at("day " + std::to_string(day)));
        const auto before = *all.at("memory of 1");
        office[1].store = MemoryStore(all.at("memory of 1"));
        office[1].exchange();
        for (const auto& [folder, files] : *all.at("memory of 1")) {
            for (const auto& [name, content] : files) {
                const auto known = before.find(folder);
                if (known == before.end() || !known->second.contains(name))
                    (*stick.files())[folder][name] = content;
            }
        }
        sticks.push_back(stick.files());
    }
    for (auto day = sticks.rbegin(); day != sticks.rend(); ++day) {
        MemoryStore stick(*day);
        REQUIRE(all.tryStick(0, stick));
    }
    for (const auto& id : added)
        CHECK(office[0].find(id));
}

TEST_CASE("A stick that is pulled out at any moment leaves whole files, and the next time completes it")
{
    FarApart all(3);
    auto& office = all.office;
    all.moves(2, "branch");
    int broken = 0;
    for (int moment = 1; moment < 60; ++moment) {
        CAPTURE(moment);
        const auto ofTown = office[1].add();
        office[1].exchange();
        const auto ofBranch = office[2].add();
        all.stick(2, "stick");
        MemoryStore stick(all.at("stick"));
        stick.failAt = moment;
        const auto pulled = all.tryStick(0, stick);
        if (!pulled) {
            CHECK(pulled.error().kind == ErrorKind::FileError);
            ++broken;
        }
        for (const auto& [folder, files] : *all.at("stick")) { // what is there is what was written, whole
            for (const auto& [name, content] : files) {
                if ((*all.at("office"))[folder].contains(name))
                    CHECK((*all.at("office"))[folder][name] == content);
            }
        }
        all.stick(0, "stick");
        all.stick(2, "stick");
        REQUIRE(office[0].find(ofBranch));
        REQUIRE(office[2].find(ofTown));
    }
    CHECK(broken > 20);
    all.stick(0, "stick");
    office.settle();
    CHECK(office.hasConverged());
}

TEST_CASE("A full stick: the office has what it brought, and later everything is there")
{
    FarApart all(3);
    auto& office = all.office;
    all.moves(2, "branch");
    const auto ofBranch = office[2].add();
    all.stick(2, "stick");
    const auto ofTown = office[1].add();
    office[1].exchange();
    // The first thing that is written onto it does not fit: reading it takes no room.
    MemoryStore full(all.at("stick"));
    full.failWith_ = ErrorKind::DiskFull;
    const auto before = *all.at("stick");
    full.failPuts = true;
    const auto report = all.tryStick(0, full);
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::DiskFull);
    std::erase_if(*all.at("stick"), [](const auto& folder) { return folder.second.empty(); });
    CHECK(*all.at("stick") == before);
    CHECK(office[0].find(ofBranch));
    office[1].exchange();
    CHECK(office[1].find(ofBranch)); // it is in the office's folder too
    all.stick(0, "stick");           // somebody made room
    all.stick(2, "stick");
    CHECK(office[2].find(ofTown));
}

TEST_CASE("A damaged file, and one of another office, stay behind")
{
    FarApart all(3);
    auto& office = all.office;
    all.moves(2, "branch");
    const auto id = office[2].add();
    all.stick(2, "stick");
    auto& chain = (*all.at("stick"))[office[2].id().text()];
    REQUIRE_FALSE(chain.empty());
    const std::string name = chain.rbegin()->first;
    const std::string whole = chain[name];
    chain[name][whole.size() / 2] = static_cast<char>(whole[whole.size() / 2] ^ 1);
    StationOffice others(1);
    (*all.at("stick"))[others[0].id().text()] = (*others.files)[others[0].id().text()];
    const auto report = all.stick(0, "stick");
    CHECK_FALSE(office[0].find(id));
    CHECK_FALSE((*all.at("office"))[office[2].id().text()].contains(name));
    CHECK((*all.at("office"))[others[0].id().text()].empty());
    CHECK(std::ranges::any_of(report.exchange.refused, [&](const RefusedFile& file) {
        return file.file == office[2].id().text() + "/" + name;
    }));
    CHECK(std::ranges::any_of(report.exchange.refused,
                              [](const RefusedFile& file) { return file.reason == "other_share"; }));
    chain[name] = whole;
    all.stick(0, "stick");
    CHECK(office[0].find(id));
}

TEST_CASE("What compaction took away is not brought back by a stick")
{
    FarApart all(2);
    auto& office = all.office;
    for (int i = 0; i < 3; ++i) {
        office[0].add();
        office.settle(2);
    }
    all.stick(1, "stick"); // with all the files of 0
    for (auto& station : office.stations) {
        Exchange exchange(*station->database, station->writer, allEntities(), station->clock, station->ids,
                          station->store);
        REQUIRE(exchange.run({.confirm = true}));
    }
    office[0].compact();
    const auto left = (*all.at("office"))[office[0].id().text()].size();
    all.stick(1, "stick");
    CHECK((*all.at("office"))[office[0].id().text()].size() == left);
    const auto later = office[0].add();
    office[0].exchange();
    all.stick(1, "stick");
    CHECK(office[1].find(later));
}

TEST_CASE("Who was at home with a stick only passes on in the office what the stick told")
{
    FarApart all(3); // 0 with a laptop, 1 in the office, 2 somewhere else
    auto& office = all.office;
    const auto far = office[2].add();
    all.stick(2, "stick", /*reachesFolder=*/false);
    all.stick(0, "stick", /*reachesFolder=*/false); // 0 reads it at home, and has nothing to say itself
    REQUIRE(office[0].find(far));
    office[0].exchange(); // in the office, without the stick
    office[1].exchange();
    CHECK(office[1].find(far));
    const auto snapshots = all.snapshotsIn("office");
    const auto before = *all.at("office");
    office[0].exchange();
    office[0].exchange();
    CHECK(all.snapshotsIn("office") == snapshots); // said once
    CHECK(*all.at("office") == before);
    office[1].set(far, &Client::phone, "1");
    office.settle();
    CHECK(office[0].phone(far) == "1");
    all.stick(0, "stick");
    all.stick(2, "stick", /*reachesFolder=*/false);
    CHECK(office[2].phone(far) == "1");
    all.stick(2, "stick", /*reachesFolder=*/false);
    all.stick(0, "stick");
    office.settle();
    CHECK(office.hasConverged());
}

TEST_CASE("A fresh stick far from the office starts with everything in one file")
{
    FarApart all(3);
    auto& office = all.office;
    const auto id = office[1].add();
    office.settle();
    all.stick(0, "stick", /*reachesFolder=*/false);
    CHECK(all.snapshotsIn("stick") == 1);
    const auto later = office[1].add();
    office.settle();
    all.stick(0, "stick", /*reachesFolder=*/false);
    office[2].store = MemoryStore(all.at("nowhere"));
    all.stick(2, "stick", /*reachesFolder=*/false);
    CHECK(office[2].find(id));
    CHECK(office[2].find(later));
}

TEST_CASE("Two decide one conflict at once, one over a stick: a new conflict, and then the same everywhere")
{
    FarApart all(2);
    auto& office = all.office;
    const auto id = office[0].add();
    office.settle();
    office[0].set(id, &Client::phone, "1");
    office[1].set(id, &Client::phone, "2");
    office.settle();
    REQUIRE(office[0].conflicts().size() == 1);
    office[0].set(id, &Client::phone, "3");
    office[1].set(id, &Client::phone, "4");
    all.stick(1, "stick", /*reachesFolder=*/false);
    all.stick(0, "stick");
    all.stick(1, "stick", /*reachesFolder=*/false);
    CHECK(office[0].phone(id) == office[1].phone(id));
    CHECK(office[0].conflicts().size() == 1);
    CHECK(office[1].conflicts().size() == 1);
    office[1].set(id, &Client::phone, "5");
    all.stick(1, "stick", /*reachesFolder=*/false);
    all.stick(0, "stick");
    CHECK(office[0].conflicts().empty());
    CHECK(office[0].phone(id) == "5");
}
