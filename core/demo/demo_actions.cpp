#include "core/demo/demo_actions.h"

#include "core/clients/client_fields.h"
#include "core/demo/demo_queries.h"
#include "core/offices/office_store.h"
#include "core/regimes/regime_fields.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/staff/staff_fields.h"
#include "core/storage/meta_store.h"

namespace werkpad
{

namespace
{

constexpr std::int64_t kMostClients = 5'000'000;
constexpr int kMostCoaches = 5'000;
constexpr std::int64_t kProgressStep = 250;
constexpr std::string_view kDemoMark = "demo"; // in meta: the seed of the first filling
constexpr std::string_view kDemoSubname = "Voorbeeld";

std::vector<Finding> check(const DemoWish& wish)
{
    std::vector<Finding> findings;
    if (wish.clients < 1 || wish.clients > kMostClients)
        findings.push_back({"clients", Severity::Blocking, "out_of_range", "1-" + std::to_string(kMostClients)});
    if (wish.coaches < 0 || wish.coaches > kMostCoaches)
        findings.push_back({"coaches", Severity::Blocking, "out_of_range", "0-" + std::to_string(kMostCoaches)});
    return findings;
}

void markAsDemo(Transaction& transaction, std::uint64_t seed)
{
    Database& database = transaction.database();
    if (!readMeta(database, kDemoMark))
        writeMeta(database, kDemoMark, std::to_string(seed));
    const auto office = readOffice(database);
    if (!office || !office->subname.empty())
        return;
    Office marked = *office;
    marked.subname = kDemoSubname;
    transaction.update(*office, marked);
}

template <class T>
std::int64_t insertAll(Transaction& transaction, const std::vector<T>& records)
{
    for (const T& record : records)
        transaction.insert(record);
    return static_cast<std::int64_t>(records.size());
}

void insertDossier(Transaction& transaction, const DemoDossier& dossier, DemoCounts& counts)
{
    transaction.insert(dossier.client);
    ++counts.clients;
    counts.spells += insertAll(transaction, dossier.spells);
    counts.coverages += insertAll(transaction, dossier.coverages);
    counts.characteristics += insertAll(transaction, dossier.characteristics);
    counts.overrides += insertAll(transaction, dossier.overrides);
    counts.marks += insertAll(transaction, dossier.marks);
}

void insertStaff(Transaction& transaction, const DemoGenerator& generator, DemoCounts& counts)
{
    for (const auto& [member, roles] : generator.staff()) {
        transaction.insert(member);
        ++counts.staff;
        for (const auto& role : roles) {
            transaction.insert(role);
            counts.coaches += role.role == Role::CaseWorker ? 1 : 0;
        }
    }
}

// A large page cache while it lives.
class BulkWork
{
public:
    explicit BulkWork(Database& database)
        : m_database(database)
    {
        m_database.useLargeCache(true);
    }
    ~BulkWork() { m_database.useLargeCache(false); }
    BulkWork(const BulkWork&) = delete;
    BulkWork& operator=(const BulkWork&) = delete;

private:
    Database& m_database;
};

} // namespace

Result<bool> DemoActions::isDemo() const
{
    return m_context.database.attempt([this] { return readMeta(m_context.database, kDemoMark).has_value(); });
}

Result<DemoCounts> DemoActions::fill(const DemoWish& wish, const Progress& progress)
{
    if (auto allowed = m_context.session.require(Permission::ManageOffice); !allowed)
        return tl::unexpected(allowed.error());
    if (auto findings = check(wish); blocks(findings))
        return failWith(std::move(findings));

    DemoCounts counts;
    const BulkWork bulk(m_context.database);
    const auto written =
        m_context.writer.writeInBulk(m_context.session.staff, "demo.fill", [&](Transaction& transaction) -> Result<void> {
            Database& database = transaction.database();
            DemoGenerator generator(
                withWhatIsThere(database, {wish.clients, wish.coaches, wish.seed, m_context.clock.today(), 0, {}, {}}));
            if (generator.clientsBefore() > 0 && !readMeta(database, kDemoMark))
                return fail(ErrorKind::AlreadyExists, "office", "the office has clients and is not an example");
            markAsDemo(transaction, wish.seed);
            insertStaff(transaction, generator, counts);
            while (const auto dossier = generator.next()) {
                insertDossier(transaction, *dossier, counts);
                if (progress && counts.clients % kProgressStep == 0 && !progress(counts.clients, wish.clients))
                    return fail(ErrorKind::Cancelled, "demo");
            }
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    if (progress)
        static_cast<void>(progress(counts.clients, wish.clients));
    return counts;
}

} // namespace werkpad
