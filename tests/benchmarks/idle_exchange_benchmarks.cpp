#include "core/changes/record_store.h"
#include "core/sync/share_files.h"
#include "core/sync/shared_folder.h"
#include "core/sync/sync_store.h"
#include "core/sync/workstation_fields.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/must.h"

#include <chrono>
#include <fstream>

namespace werkpad::benchmarks
{

namespace
{

constexpr int kWorkstations = 500;
const SystemClock kClock;

// The folder, and how often it is asked for anything.
class CountingStore : public BlobStore
{
public:
    explicit CountingStore(BlobStore& store)
        : m_store(store)
    {
    }
    Result<std::vector<std::string>> folders() override { return ++calls, m_store.folders(); }
    Result<std::optional<BlobListing>> list(const std::string& folder, const std::string& token) override
    {
        return ++calls, m_store.list(folder, token);
    }
    Result<PutOutcome> putIfAbsent(const std::string& folder, const std::string& name, const Producer& produce) override
    {
        return ++calls, m_store.putIfAbsent(folder, name, produce);
    }
    Result<std::unique_ptr<BlobReader>> get(const std::string& folder, const std::string& name) override
    {
        return ++calls, m_store.get(folder, name);
    }
    Result<void> remove(const std::string& folder, const std::string& name) override
    {
        return ++calls, m_store.remove(folder, name);
    }
    std::string place() const override { return m_store.place(); }

    int calls = 0;

private:
    BlobStore& m_store;
};

// Colleagues of whom everything has been read. Their files are empty: nothing in them is looked at any more.
void addColleagues(Workspace& workspace, const std::filesystem::path& share, int segments)
{
    std::vector<Workstation> colleagues;
    for (int i = 0; i < kWorkstations; ++i) {
        Workstation colleague;
        colleague.id = workspace.context().ids.make<WorkstationId>();
        colleague.name = "Balie " + std::to_string(i);
        colleague.openKey = std::string(64, 'a');
        colleague.enrolledOn = kClock.today();
        colleagues.push_back(colleague);
        const auto folder = share / colleague.id.text();
        std::filesystem::create_directory(folder);
        for (int number = 1; number <= segments; ++number)
            std::ofstream(folder / segmentName(static_cast<SegmentNumber>(number)));
        // What was written a moment ago is listed anew until it has settled.
        std::filesystem::last_write_time(folder, std::filesystem::last_write_time(folder) - std::chrono::hours(1));
    }
    static_cast<void>(must(workspace.context().writer.write(workspace.session().staff, "share.invite",
                                                            [&](Transaction& transaction) -> Result<void> {
                                                                for (const auto& colleague : colleagues)
                                                                    transaction.insert(colleague);
                                                                return {};
                                                            }),
                           "invite"));
    StorageTransaction storage(workspace.database());
    for (const auto& colleague : colleagues) {
        ReadPosition position;
        position.workstation = colleague.id;
        position.segment = static_cast<SegmentNumber>(segments);
        position.readAt = kClock.nowMilliseconds();
        setPosition(workspace.database(), position);
    }
    storage.commit();
}

struct Idle {
    double milliseconds = 0;
    int calls = 0;
};

Idle measureIdle(const std::filesystem::path& folder, int segments)
{
    std::filesystem::create_directories(folder / "share");
    NewOffice wanted;
    wanted.file = folder / "office.werkpad";
    wanted.office.name = "Meetplein";
    wanted.adminName = "meter";
    wanted.passphrase = "geheim genoeg";
    wanted.cost = KeyDerivationCost::forTests();
    const auto workspace = must(Workspace::create(wanted, kClock, Origin::CommandLine), "create");
    SharedFolder shared(folder / "share");
    CountingStore store(shared);
    must(workspace->sync().init(store), "share init");
    addColleagues(*workspace, folder / "share", segments);
    for (int i = 0; i < 2; ++i) // the first lists everything, and publishes
        static_cast<void>(must(workspace->sync().exchange(store), "exchange"));
    std::vector<double> times;
    store.calls = 0;
    constexpr int kTimes = 9;
    for (int i = 0; i < kTimes; ++i)
        times.push_back(
            millisecondsOf([&] { static_cast<void>(must(workspace->sync().exchange(store), "exchange")); }));
    return {median(times), store.calls / kTimes};
}

} // namespace

void measureIdleExchange(const std::filesystem::path& folder, Table& table)
{
    const Idle young = measureIdle(folder / "young", 10);
    const Idle old = measureIdle(folder / "old", 1000);
    table.add({"exchange without news, 1,000 segments each", "500 folders", old.milliseconds, "ms", "10 each",
               young.milliseconds, "<= 50 ms", old.milliseconds <= 50});
    table.add({"the same, questions asked of the folder", "500 folders", static_cast<double>(old.calls), "", "10 each",
               static_cast<double>(young.calls), "no more", old.calls <= young.calls});
}

} // namespace werkpad::benchmarks
