// Whatever is done to the files in the share: nothing changes here that should not, what is wrong is told with the name
// of the file, healthy files are still exchanged, and with the good file back all goes on.
#include "core/sync/share_files.h"
#include "tests/support/folder_office.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace werkpad;

namespace
{

namespace fs = std::filesystem;

// Everything that reading a file may change.
std::string stateOf(Station& station)
{
    std::string state = station.hash();
    for (const char* table :
         {"change_set", "change", "conflict", "sync_parked", "sync_seen", "sync_trust", "sync_key"}) {
        const auto row = station.database->query("SELECT count(*) FROM " + std::string(table));
        state += row->next() ? ' ' + std::to_string(row->integer(0)) : "";
    }
    const auto row =
        station.database->query("SELECT sum(segment) FROM sync_position WHERE workstation <> ?", station.id());
    return row->next() ? state + ' ' + std::to_string(row->integer(0)) : state;
}

std::string nameOf(const fs::path& file)
{
    return file.parent_path().filename().string() + '/' + file.filename().string();
}

// Of clients only: that of a newcomer who had to introduce itself differs in that.
std::string clientsOf(Station& station)
{
    std::string clients;
    const auto row = station.database->query("SELECT hex(id), surname, phone FROM client ORDER BY id");
    while (row->next())
        clients += row->text(0) + row->text(1) + row->text(2) + '\n';
    return clients;
}

bool isRefused(const ExchangeReport& report, const fs::path& file)
{
    return std::ranges::any_of(report.refused, [&](const RefusedFile& refused) {
        return refused.file == nameOf(file) && !refused.reason.empty();
    });
}

// A has published a file that the reader lacks; more and more files of B, which do not follow on from it, are there for
// the taking.
class Scene
{
public:
    explicit Scene(int healthy = 16)
    {
        const auto kept = writer().add();
        const auto gone = writer().add(aClient().named("Weg", "Straks"));
        office.settle();
        for (int i = 0; i < healthy; ++i) {
            m_added.push_back(office[1].add());
            office[1].exchange();
            const auto ofB = office.newest(office[1], ".seg");
            m_healthy.emplace_back(ofB, bytesOf(ofB));
        }
        for (const auto& [ofB, bytes] : m_healthy)
            fs::remove(ofB);
        writer().set(kept, &Client::phone, "0612345678");
        m_client = writer().add(aClient().named("Ayşe", "Çelik"));
        writer().remove(gone);
        writer().exchange();
        file = office.newest(writer(), ".seg");
        good = bytesOf(file);
        before = stateOf(reader());
    }
    [[nodiscard]] Station& writer() { return office[0]; }
    [[nodiscard]] Station& reader() { return office[2]; }

    // The file is as the test made it: it is refused by name, and nothing of it is here.
    void checkRefused()
    {
        const auto report = reader().exchange();
        if (!isRefused(report, file) || report.applied != 0 || stateOf(reader()) != before)
            FAIL_CHECK("applied " << report.applied << ", refused " << report.refused.size());
    }
    // The same, and a file of B that has come meanwhile is read.
    void checkHealthyIsRead()
    {
        if (m_next == m_healthy.size())
            return;
        writeBytes(m_healthy[m_next].first, m_healthy[m_next].second);
        const auto report = reader().exchange();
        CHECK(isRefused(report, file));
        CHECK(report.applied == 1);
        CHECK(reader().find(m_added[m_next]));
        CHECK_FALSE(reader().find(m_client));
        ++m_next;
        before = stateOf(reader());
    }
    void checkHealed()
    {
        writeBytes(file, good);
        for (; m_next < m_healthy.size(); ++m_next)
            writeBytes(m_healthy[m_next].first, m_healthy[m_next].second);
        const auto report = reader().exchange();
        CHECK(report.refused.empty());
        CHECK(report.waiting.empty());
        CHECK(reader().find(m_client));
        office.settle();
        CHECK(office.hasConverged());
    }

    static constexpr int kActs = 3; // in the file
    FolderOffice office{3};
    fs::path file{};
    std::string good{};
    std::string before{};

private:
    ClientId m_client{};
    std::vector<ClientId> m_added{};
    std::vector<std::pair<fs::path, std::string>> m_healthy{};
    std::size_t m_next = 0;
};

// A newcomer before whom lies nothing but a snapshot of A and what came after it.
struct SnapshotScene {
    SnapshotScene()
    {
        client = office[0].add();
        office.settle();
        newcomer = office.newcomer();
        office.useFolder(*newcomer);
        for (auto& station : office.stations)
            REQUIRE(station->tryExchange({.confirm = true}));
        office[0].compact();
        file = office.newest(office[0], ".snap");
        for (auto& station : office.stations) {
            for (const auto& entry : fs::directory_iterator(office.folderOf(*station))) {
                if (entry.path() != file) // as when the others have long read it
                    fs::remove(entry.path());
            }
        }
        good = bytesOf(file);
        writeBytes(file, {});
        newcomer->exchange(); // says that it is there
        before = stateOf(*newcomer);
    }
    void checkHealed()
    {
        writeBytes(file, good);
        newcomer->exchange();
        CHECK(newcomer->find(client));
        office.settle();
        newcomer->exchange();
        CHECK(newcomer->hash() == office[0].hash());
    }
    FolderOffice office{2};
    ClientId client{};
    std::unique_ptr<Station> newcomer{};
    fs::path file{};
    std::string good{};
    std::string before{};
};

std::int64_t peakMegabytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

constexpr std::uintmax_t kTenGigabytes = 10'000'000'000;

// Ten gigabytes that take no room on the disk.
bool makeHuge(const fs::path& file, const std::string& begin = {})
{
    writeBytes(file, begin);
    std::error_code error;
    fs::resize_file(file, kTenGigabytes, error);
    return !error;
}

} // namespace

TEST_CASE("Hostile folder: a file cut off at any length is refused by name, and read when it is whole")
{
    Scene scene;
    for (std::size_t length = 0; length < scene.good.size(); ++length) {
        CAPTURE(length);
        writeBytes(scene.file, scene.good.substr(0, length));
        scene.checkRefused();
        if (length % 100 == 50)
            scene.checkHealthyIsRead();
    }
    scene.checkHealed();
}

TEST_CASE("Hostile folder: a file with something after its end is refused")
{
    Scene scene;
    for (const std::size_t more : {1U, 16U, 17U, 100U, 65'536U, 100'000U}) {
        CAPTURE(more);
        writeBytes(scene.file, scene.good + std::string(more, '\0'));
        scene.checkRefused();
        writeBytes(scene.file, scene.good + scene.good.substr(0, more));
        scene.checkRefused();
    }
    scene.checkHealthyIsRead();
    scene.checkHealed();
}

TEST_CASE("Hostile folder: one flipped bit anywhere in a file is found")
{
    Scene scene;
    constexpr std::size_t kHeader = 85 + 24; // clear, and what the encryption begins with
    constexpr std::size_t kSignature = 64;
    for (std::size_t place = 0; place < scene.good.size(); ++place) {
        // All bits of the header; elsewhere each byte once, as every byte there is under the same two seals.
        const bool isHeader = place < kHeader;
        for (std::size_t bit = isHeader ? 0 : place % 8; bit < (isHeader ? 8 : place % 8 + 1); ++bit) {
            CAPTURE(place, bit);
            std::string flipped = scene.good;
            flipped[place] = static_cast<char>(flipped[place] ^ (1 << bit));
            writeBytes(scene.file, flipped);
            scene.checkRefused();
        }
        if (place % 100 == 0 || place + kSignature == scene.good.size())
            scene.checkHealthyIsRead();
    }
    scene.checkHealed();
}

TEST_CASE("Hostile folder: a flipped bit in the name of a file, or of a folder, brings nothing in")
{
    Scene scene;
    auto& reader = scene.reader();
    const std::string name = scene.file.filename().string();
    const auto folder = scene.file.parent_path();
    for (std::size_t place = 0; place < name.size(); ++place) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string flipped = name;
            flipped[place] = static_cast<char>(flipped[place] ^ (1 << bit));
            if (flipped[place] == '/' || flipped[place] == '\0' || fs::exists(folder / flipped))
                continue;
            CAPTURE(flipped);
            fs::rename(scene.file, folder / flipped);
            const auto report = reader.exchange();
            CHECK(report.applied == 0);
            CHECK(stateOf(reader) == scene.before);
            const auto number = parseFileName(flipped);
            const bool isOld = number && number->number <= positionOf(*reader.database, scene.writer().id()).segment;
            CHECK((isOld || !report.ignored.empty() || !report.refused.empty() || !report.waiting.empty()));
            fs::rename(folder / flipped, scene.file);
        }
    }
    const std::string id = folder.filename().string();
    for (std::size_t place = 0; place < id.size(); ++place) {
        std::string flipped = id;
        flipped[place] = static_cast<char>(flipped[place] ^ 1);
        CAPTURE(flipped);
        fs::rename(folder, scene.office.path() / flipped);
        const auto report = reader.exchange();
        CHECK(report.applied == 0);
        CHECK(stateOf(reader) == scene.before);
        CHECK(report.refused.size() + report.ignored.size() > 0);
        fs::rename(scene.office.path() / flipped, folder);
    }
    scene.checkHealed();
}

TEST_CASE("Hostile folder: files that changed places are refused, and read when each is back in its own")
{
    FolderOffice office(2);
    static_cast<void>(office[0].add());
    office.settle();
    constexpr std::size_t kPairs = 15; // of the six files below
    std::vector<std::unique_ptr<Station>> newcomers;
    for (std::size_t i = 0; i < kPairs; ++i) {
        newcomers.push_back(office.newcomer());
        office.useFolder(*newcomers.back());
    }
    office.settle();
    office[0].compact();
    office.settle();
    static_cast<void>(office[1].add());
    office.settle();
    const auto all = office.content();
    const auto truth = clientsOf(office[0]);
    std::vector<fs::path> files;
    for (const auto& [folder, names] : all) {
        for (const auto& [name, bytes] : names) {
            if (!folder.empty())
                files.push_back(office.path() / folder / name);
        }
    }
    auto newcomer = newcomers.begin();
    for (std::size_t one = 0; one < files.size(); ++one) {
        for (std::size_t other = one + 1; other < files.size() && newcomer != newcomers.end(); ++other, ++newcomer) {
            CAPTURE(nameOf(files[one]), nameOf(files[other]));
            const auto bytesOfOne = bytesOf(files[one]);
            writeBytes(files[one], bytesOf(files[other]));
            writeBytes(files[other], bytesOfOne);
            const auto report = (*newcomer)->exchange();
            CHECK((!report.refused.empty() || clientsOf(**newcomer) == truth));
            for (const auto& refused : report.refused)
                CHECK((refused.file == nameOf(files[one]) || refused.file == nameOf(files[other])));
            office.putBack(all);
            CHECK((*newcomer)->exchange().refused.empty());
            CHECK(clientsOf(**newcomer) == truth);
            office.putBack(all);
        }
    }
}

TEST_CASE("Hostile folder: old versions put back bring nothing back, and what is gone is published again")
{
    Scene scene;
    const auto old = scene.office.content();
    scene.checkHealed();
    auto& writer = scene.writer();
    const auto id = writer.add();
    scene.office.settle();
    const auto hash = writer.hash();
    scene.office.putBack(old); // of last month
    for (auto& station : scene.office.stations) {
        const auto report = station->exchange();
        CHECK(report.refused.empty());
        CHECK_FALSE(report.hasNewIdentity);
        CHECK(station->hash() == hash);
    }
    const auto newcomer = scene.office.newcomer();
    scene.office.useFolder(*newcomer);
    scene.office.settle();
    newcomer->exchange();
    CHECK(newcomer->find(id));
    CHECK(scene.office.hasConverged());
}

TEST_CASE("Hostile folder: files of another office are refused, in a folder of their own and in ours")
{
    Scene scene;
    FolderOffice others(2);
    static_cast<void>(others[0].add(aClient().named("Van", "Elders")));
    others[0].exchange();
    const auto theirs = others.newest(others[0], ".seg");
    fs::copy(others.folderOf(others[0]), scene.office.path() / others[0].id().text());
    const auto report = scene.reader().exchange();
    CHECK(report.applied == Scene::kActs);
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused.front().reason == "other_share");
    CHECK(report.refused.front().file.starts_with(others[0].id().text()));
    fs::remove_all(scene.office.path() / others[0].id().text());
    scene.office.settle();
    CHECK(scene.office.hasConverged());

    // In the place of ours.
    const auto id = scene.writer().add();
    scene.writer().exchange();
    scene.file = scene.office.newest(scene.writer(), ".seg");
    const auto good = bytesOf(scene.file);
    writeBytes(scene.file, bytesOf(theirs));
    scene.before = stateOf(scene.reader());
    scene.checkRefused();
    writeBytes(scene.file, good);
    scene.office.settle();
    CHECK(scene.reader().find(id));
    CHECK(scene.office.hasConverged());
}

TEST_CASE("Hostile folder: a file of ten gigabytes is not read whole")
{
    Scene scene;
    const auto before = peakMegabytes();
    for (const std::size_t kept : {std::size_t{0}, std::size_t{85}, scene.good.size() / 2, scene.good.size()}) {
        CAPTURE(kept);
        if (!makeHuge(scene.file, scene.good.substr(0, kept)))
            SKIP("no such file can be made here");
        scene.checkRefused();
    }
    scene.checkHealthyIsRead();
    REQUIRE(makeHuge(scene.office.folderOf(scene.writer()) / snapshotName(99)));
    REQUIRE(makeHuge(scene.office.folderOf(scene.writer()) / "introduction"));
    REQUIRE(makeHuge(scene.office.path() / "film.mkv"));
    auto report = scene.reader().exchange();
    CHECK(isRefused(report, scene.file));
    CHECK(std::ranges::find(report.ignored, "film.mkv") != report.ignored.end());
    // In the reader's own name: nobody has written it, and nobody needs another name because of it.
    const auto own = scene.office.folderOf(scene.reader()) / segmentName(99);
    REQUIRE(makeHuge(own));
    report = scene.reader().exchange();
    CHECK(isRefused(report, own));
    CHECK_FALSE(report.hasNewIdentity);
    fs::remove(scene.office.folderOf(scene.writer()) / snapshotName(99));
    fs::remove(scene.office.folderOf(scene.writer()) / "introduction");
    fs::remove(own);
    scene.checkHealed();

    const auto share = scene.office.path() / kShareFile;
    const auto kind = bytesOf(share);
    REQUIRE(makeHuge(share));
    const auto refused = scene.reader().tryExchange();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Damaged);
    CHECK(refused.error().subject == share);
    writeBytes(share, kind);
    CHECK(scene.reader().tryExchange());
    CHECK(peakMegabytes() - before < 64);
}

TEST_CASE("Hostile folder: the file that makes it a share, cut off anywhere, is damaged, or says the same")
{
    Scene scene;
    const auto share = scene.office.path() / kShareFile;
    const auto whole = bytesOf(share);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        CAPTURE(length);
        writeBytes(share, whole.substr(0, length));
        const auto before = stateOf(scene.reader());
        const auto report = scene.reader().tryExchange();
        if (report) // only the end of the line was missing
            CHECK(length == whole.size() - 1);
        else {
            CHECK(report.error().kind == ErrorKind::Damaged);
            CHECK(report.error().subject == share);
            CHECK(stateOf(scene.reader()) == before);
        }
    }
    writeBytes(share, whole);
    scene.reader().exchange();
    CHECK(scene.reader().hash() == scene.writer().hash());
}

TEST_CASE("Hostile folder: folders, pipes and links in the place of files are passed over")
{
    Scene scene;
    const auto folder = scene.office.folderOf(scene.writer());
    const auto aside = scene.office.path() / "aside";
    fs::rename(scene.file, aside);
    const auto next = [&](const char* what) {
        CAPTURE(what);
        const auto report = scene.reader().exchange();
        CHECK(report.applied == 0);
        CHECK(stateOf(scene.reader()) == scene.before);
    };
    fs::create_directory(scene.file);
    next("a folder named like a segment");
    fs::remove(scene.file);
    REQUIRE(::mkfifo(scene.file.c_str(), 0600) == 0);
    next("a pipe");
    fs::remove(scene.file);
    fs::create_symlink(scene.file, scene.file);
    next("a link to itself");
    fs::remove(scene.file);
    fs::create_symlink("/dev/zero", scene.file);
    next("a link to a device without end");
    fs::remove(scene.file);
    fs::create_directory_symlink(scene.office.path(), folder / "0000000098.seg");
    fs::create_directory_symlink("/", scene.office.path() / "0198f000-0000-7000-8000-000000000000");
    next("links to folders");
    fs::remove(scene.office.path() / "0198f000-0000-7000-8000-000000000000");
    fs::remove(folder / "0000000098.seg");
    fs::rename(aside, scene.file);
    scene.checkHealed();
}

TEST_CASE("Hostile folder: a file that the medium cannot give holds up nothing else")
{
    StationOffice office(3);
    office.settle();
    const auto ofB = office[1].add();
    office[1].exchange(); // does not follow on from what A writes
    const auto ofA = office[0].add();
    office[0].exchange();
    auto& reader = office[2];
    const std::string name = (*office.files)[office[0].id().text()].rbegin()->first;
    reader.store.isUnreadable = [&](const std::string& folder, const std::string& file) {
        return folder == office[0].id().text() && file == name;
    };
    for (const bool fromTheBegin : {true, false}) {
        reader.store.givesBegin = !fromTheBegin;
        const auto report = reader.exchange();
        REQUIRE(report.refused.size() == 1);
        CHECK(report.refused.front() == RefusedFile{office[0].id().text() + '/' + name, "unreadable"});
        CHECK(reader.find(ofB));
        CHECK_FALSE(reader.find(ofA));
    }
    // A file of one's own that cannot be read is no reason to become somebody else.
    reader.store.isUnreadable = [&](const std::string& folder, const std::string&) {
        return folder == reader.id().text();
    };
    (*office.files)[reader.id().text()][segmentName(99)] = "x";
    const auto id = reader.id();
    static_cast<void>(reader.tryExchange());
    CHECK(reader.id() == id);
    (*office.files)[reader.id().text()].erase(segmentName(99));
    reader.store.isUnreadable = {};
    office.settle();
    CHECK(reader.find(ofA));
    CHECK(office.hasConverged());
}

TEST_CASE("Hostile folder: names in another case, names as long as can be, and names that are no text")
{
    Scene scene;
    const auto folder = scene.office.folderOf(scene.writer());
    std::string upper = folder.filename().string();
    std::ranges::transform(upper, upper.begin(), [](unsigned char c) { return std::toupper(c); });
    std::vector<fs::path> foreign{folder / "0000000099.SEG",
                                  folder / "0000000099.Seg",
                                  folder / "0000000099.SNAP",
                                  folder / (std::string(251, '9') + ".seg"),
                                  scene.office.path() / std::string(255, 'x'),
                                  folder / "caf\xe9.seg",
                                  folder / "\xff\xfe\x01.seg",
                                  folder / " 0000000099.seg",
                                  folder / "0000000099.seg ",
                                  folder / "0000000099.seg\n"};
    for (const auto& file : foreign)
        writeBytes(file, scene.good);
    const bool isOtherFolder = upper != folder.filename().string();
    if (isOtherFolder)
        fs::copy(folder, scene.office.path() / upper);
    const auto report = scene.reader().exchange();
    CHECK(report.refused.empty());
    CHECK(report.applied == Scene::kActs);
    CHECK(report.ignored.size() == foreign.size() + (isOtherFolder ? 1 : 0));
    for (const auto& file : foreign)
        CHECK(fs::exists(file));
    scene.checkHealed();
}

TEST_CASE("Hostile folder: ten thousand files of others are passed over and left where they are")
{
    Scene scene(0);
    constexpr int kMany = 10'000;
    const auto folder = scene.office.folderOf(scene.writer());
    for (int i = 0; i < kMany; ++i)
        writeBytes((i % 2 == 0 ? folder : scene.office.path()) / ("foto" + std::to_string(i) + ".jpg"), "x");
    const auto report = scene.reader().exchange();
    CHECK(report.refused.empty());
    CHECK(report.applied == Scene::kActs);
    CHECK(report.ignored.size() == kMany);
    CHECK(std::distance(fs::directory_iterator(folder), fs::directory_iterator()) > kMany / 2);
    scene.checkHealed();
}

TEST_CASE("Hostile folder: conflict copies, whatever is in them, are passed over")
{
    Scene scene;
    const auto folder = scene.office.folderOf(scene.writer());
    const std::string name = scene.file.stem().string();
    int copies = 0;
    for (const char* ending : {".sync-conflict-20261123-130000-ABCDEFG.seg", " (conflicted copy 2026-11-23).seg",
                               " (Jan's conflicted copy).seg", "-LAPTOP3.seg", " (1).seg", ".seg.part", ".seg.tmp",
                               ".seg~", ".seg.bak", "_conflict-20261123.seg"}) {
        writeBytes(folder / (name + ending), ++copies % 2 == 0 ? scene.good : scene.good.substr(0, 99));
        writeBytes(scene.office.path() / (name + ending), scene.good);
    }
    fs::copy(folder, scene.office.path() / (folder.filename().string() + " (1)"));
    const auto report = scene.reader().exchange();
    CHECK(report.refused.empty());
    CHECK(report.applied == Scene::kActs);
    CHECK(report.ignored.size() == static_cast<std::size_t>(2 * copies + 1));
    scene.checkHealed();
}

TEST_CASE("Hostile folder: a snapshot cut off or altered anywhere brings nothing in, and is read when it is whole")
{
    SnapshotScene scene;
    const auto check = [&scene] {
        const auto report = scene.newcomer->exchange();
        if (!isRefused(report, scene.file) || stateOf(*scene.newcomer) != scene.before)
            FAIL_CHECK("refused " << report.refused.size());
    };
    // Every seventh length and byte: a snapshot is read by the same code as a segment, tested above at each.
    for (std::size_t place = 0; place < scene.good.size(); place += 7) {
        CAPTURE(place);
        writeBytes(scene.file, scene.good.substr(0, place));
        check();
        std::string flipped = scene.good;
        flipped[place] = static_cast<char>(flipped[place] ^ (1 << (place % 8)));
        writeBytes(scene.file, flipped);
        check();
    }
    scene.checkHealed();
}
