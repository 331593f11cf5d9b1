// Files in the right format by people who may not write here, or no longer.
#include "core/sync/share_files.h"
#include "tests/support/folder_office.h"
#include "tests/support/forged_file.h"

using namespace werkpad;

namespace
{

namespace fs = std::filesystem;

// Writes what a Werkpad would, with keys of its own choice: at first those of somebody who has learned the key of the
// office, and has no workstation in it.
struct Forger {
    explicit Forger(FolderOffice& where)
        : office(where)
    {
        const auto known = officeKeys(*office[0].database).front();
        officeKey = known.key;
        header.share = *shareOf(*office[0].database);
        header.officeKey = known.number;
    }
    // What comes next in a chain, as far as everybody has read it.
    fs::path putSegment(WorkstationId workstation)
    {
        const auto last = positionOf(*office[1].database, workstation);
        header.kind = SealedKind::Segment;
        header.workstation = workstation;
        header.number = last.segment + 1;
        header.previous = last.hash;
        return put(workstation, segmentName(header.number));
    }
    // Says that there is more of everybody.
    fs::path putSnapshot(WorkstationId workstation)
    {
        header.kind = SealedKind::Snapshot;
        header.workstation = workstation;
        header.number = positionOf(*office[1].database, workstation).segment;
        header.previous = {};
        for (const auto& position : positions(*office[1].database))
            start.push_back({position.workstation, position.segment + 1, {}});
        return put(workstation, snapshotName(header.number));
    }
    fs::path put(WorkstationId workstation, const std::string& name)
    {
        const auto client = IdGenerator().make<ClientId>();
        ForgedFile file{header, officeKey, signer, start, {}};
        file.items = [&](StreamWriter& stream) {
            SetItem set;
            set.workstation = workstation;
            set.segment = header.number;
            set.stamp = Stamp{1} << 60;
            set.action = "client.add";
            stream.set(set);
            stream.inserted(kEntityInfo<Client>, client.bytes(), cellsOf(Client(aClient().named("Vals", "Persoon"))));
            stream.seen({workstation, office[0].id(), 1});
        };
        fs::create_directories(office.path() / workstation.text());
        writeBytes(office.path() / workstation.text() / name, file.bytes());
        return office.path() / workstation.text() / name;
    }

    FolderOffice& office;
    SealedHeader header{};
    Key32 officeKey{};
    WorkstationKeys signer = WorkstationKeys::make();
    std::vector<Position> start{};
};

// That the second workstation refuses the file for that reason, and reads on from the third.
void checkRefused(FolderOffice& office, const fs::path& file, const std::string& reason)
{
    CAPTURE(file.string());
    const auto client = office[2].add();
    office[2].tryExchange().map([](const auto&) {});
    const auto trusted = trustedKeys(*office[1].database).size();
    const auto report = office[1].exchange();
    const std::string name = file.parent_path().filename().string() + '/' + file.filename().string();
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused.front().file == name);
    CHECK(report.refused.front().reason == reason);
    CHECK(report.applied == 1);
    CHECK(office[1].find(client));
    CHECK(recordsWhere<Client>(*office[1].database, "WHERE surname = 'Persoon'").empty());
    CHECK(trustedKeys(*office[1].database).size() == trusted);
}

void checkGoesOn(FolderOffice& office)
{
    const auto client = office[0].add();
    office.settle();
    CHECK(office[1].find(client));
    CHECK(office.hasConverged());
}

} // namespace

TEST_CASE("Hostile folder: a forged file in the right format is refused, however much its maker has learned")
{
    FolderOffice office(3);
    SECTION("with the numbers that stand in every file")
    {
        Forger forger(office);
        forger.officeKey = randomKey();
        const auto file = forger.putSegment(office[0].id());
        checkRefused(office, file, "incomplete"); // what is not decrypted at its end may still be on its way
        fs::remove(file);
    }
    SECTION("with a key nobody knows")
    {
        Forger forger(office);
        forger.officeKey = randomKey();
        forger.header.officeKey = 1234;
        const auto file = forger.putSegment(office[0].id());
        checkRefused(office, file, "key_unknown");
        fs::remove(file);
    }
    SECTION("with the key of the office, in the name of a workstation")
    {
        Forger forger(office);
        const auto file = forger.putSegment(office[0].id());
        checkRefused(office, file, "altered");
        fs::remove(file);
    }
    SECTION("with the key of the office, as a workstation that nobody has invited")
    {
        Forger forger(office);
        const auto stranger = IdGenerator().make<WorkstationId>();
        checkRefused(office, forger.putSegment(stranger), "unknown_workstation");
        fs::remove_all(office.path() / stranger.text());
    }
    SECTION("which introduces itself")
    {
        Forger forger(office);
        const auto stranger = IdGenerator().make<WorkstationId>();
        const auto file = forger.putSegment(stranger);
        ForgedFile introduction{forger.header, forger.officeKey, forger.signer, {}, {}};
        introduction.header.kind = SealedKind::Introduction;
        introduction.header.number = 0;
        introduction.header.workstation = office[0].id();
        WireWriter content;
        content.id(stranger.bytes());
        content.text(hexOf(forger.signer.open));
        writeBytes(file.parent_path() / kIntroductionFile, introduction.sealed(content.written()));
        checkRefused(office, file, "unknown_workstation");
        fs::remove_all(file.parent_path());
    }
    SECTION("as a snapshot in the name of a workstation")
    {
        Forger forger(office);
        const auto file = forger.putSnapshot(office[0].id());
        // Somebody has to miss a file before a snapshot is looked into.
        writeBytes(office.folderOf(office[0]) / segmentName(90), "x");
        const auto client = office[2].add();
        office[2].exchange();
        const auto report = office[1].exchange();
        CHECK(std::ranges::any_of(report.refused, [](const RefusedFile& refused) {
            return refused.file.ends_with(".snap") && refused.reason == "altered";
        }));
        CHECK(office[1].find(client));
        CHECK(recordsWhere<Client>(*office[1].database, "WHERE surname = 'Persoon'").empty());
        fs::remove(file);
        fs::remove(office.folderOf(office[0]) / segmentName(90));
    }
    checkGoesOn(office);
}

TEST_CASE("Hostile folder: a workstation speaks for itself alone, also when it is believed")
{
    FolderOffice office(3);
    Forger forger(office);
    forger.signer = office.keys[2];
    SECTION("a segment of another in its own folder")
    {
        forger.header.previous = positionOf(*office[1].database, office[2].id()).hash;
        forger.header.number = positionOf(*office[1].database, office[2].id()).segment + 1;
        forger.header.workstation = office[0].id();
        const auto file = forger.put(office[2].id(), segmentName(forger.header.number));
        const auto report = office[1].exchange();
        REQUIRE(report.refused.size() == 1);
        CHECK(report.refused.front().reason == "wrong_name");
        fs::remove(file);
    }
    SECTION("what another did, in a segment of its own")
    {
        const auto last = positionOf(*office[1].database, office[2].id());
        ForgedFile forged{forger.header, forger.officeKey, forger.signer, {}, {}};
        forged.header.workstation = office[2].id();
        forged.header.number = last.segment + 1;
        forged.header.previous = last.hash;
        forged.items = [&](StreamWriter& stream) {
            SetItem set;
            set.workstation = office[0].id();
            set.segment = positionOf(*office[1].database, office[0].id()).segment + 1;
            set.stamp = Stamp{1} << 60;
            set.action = "client.add";
            stream.set(set);
        };
        const auto file = office.folderOf(office[2]) / segmentName(forged.header.number);
        writeBytes(file, forged.bytes());
        const auto before = office[1].hash();
        const auto report = office[1].exchange();
        REQUIRE(report.refused.size() == 1);
        CHECK(report.refused.front().reason == "malformed");
        CHECK(office[1].hash() == before);
        fs::remove(file);
    }
    checkGoesOn(office);
}

TEST_CASE("Hostile folder: a workstation that was taken out is not believed, in whatever it writes")
{
    FolderOffice office(4);
    auto& a = office[0];
    const auto lost = office[3].id();
    office[3].add();
    office.settle();
    const auto untilThen = office[1].hash();
    REQUIRE(a.writer.write({}, "share.revoke", [&](Transaction& transaction) -> Result<void> {
        const auto before = *findRecord<Workstation>(*a.database, lost);
        Workstation after = before;
        after.revokedOn = Date(2026, 11, 23);
        after.lastSegment = static_cast<int>(positionOf(*a.database, lost).segment);
        transaction.update(before, after);
        renewKey(transaction, a.ids);
        return {};
    }));
    office.stations.pop_back(); // stolen
    office.settle();
    CHECK(office[1].hash() != untilThen);
    Forger thief(office);
    thief.signer = office.keys[3];
    checkRefused(office, thief.putSegment(lost), "revoked");
    fs::remove(office.path() / lost.text() / segmentName(thief.header.number));

    // Under a name that it gives itself.
    const auto renewed = IdGenerator().make<WorkstationId>();
    const auto newKeys = WorkstationKeys::make();
    ForgedFile introduction{thief.header, thief.officeKey, thief.signer, {}, {}};
    introduction.header.kind = SealedKind::Introduction;
    introduction.header.number = 0;
    introduction.header.previous = {};
    WireWriter content;
    content.id(renewed.bytes());
    content.text(hexOf(newKeys.open));
    thief.signer = newKeys;
    const auto file = thief.putSegment(renewed);
    writeBytes(file.parent_path() / kIntroductionFile, introduction.sealed(content.written()));
    checkRefused(office, file, "unknown_workstation");
    fs::remove_all(file.parent_path());

    // As a snapshot, which is looked into by who has read nothing yet.
    thief.signer = office.keys[3];
    thief.putSnapshot(lost);
    const auto newcomer = office.newcomer();
    office.useFolder(*newcomer);
    office.settle();
    newcomer->exchange();
    newcomer->exchange();
    CHECK(recordsWhere<Client>(*newcomer->database, "WHERE surname = 'Persoon'").empty());
    CHECK(newcomer->hash() == office[1].hash());
    checkGoesOn(office);
}

TEST_CASE(
    "Hostile folder: who finds a forged file in its own name keeps it, and gives it up when it has to write there")
{
    FolderOffice office(2);
    auto& station = office[0];
    Forger forger(office);
    const auto file = forger.putSegment(station.id());
    const auto id = station.id();
    const auto before = station.hash();
    for (int i = 0; i < 3; ++i) {
        const auto report = station.exchange();
        REQUIRE(report.refused.size() == 1);
        CHECK(report.refused.front().reason == "altered");
        CHECK_FALSE(report.hasNewIdentity);
        CHECK(station.hash() == before);
    }
    CHECK(station.id() == id);
    const auto client = station.add();
    CHECK(station.exchange().hasNewIdentity);
    CHECK(station.id() != id);
    office.settle();
    CHECK(office[1].find(client));
    CHECK(office[0].hash() == office[1].hash());
    CHECK(fs::exists(file));
}
