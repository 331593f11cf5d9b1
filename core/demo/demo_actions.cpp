#include "core/demo/demo_actions.h"

#include "core/caseload/client_filler.h"
#include "core/catalogue/service_fields.h"
#include "core/clients/client_fields.h"
#include "core/contacts/contact_fields.h"
#include "core/demo/demo_professionals.h"
#include "core/demo/demo_queries.h"
#include "core/demo/demo_surveys.h"
#include "core/demo/demo_visits.h"
#include "core/diagnosis/diagnosis_fields.h"
#include "core/guideline/example_guideline.h"
#include "core/guideline/guideline_fields.h"
#include "core/intake/visit_fields.h"
#include "core/offices/office_store.h"
#include "core/outcomes/outcome_fields.h"
#include "core/plan/duty_fields.h"
#include "core/plan/plan_fields.h"
#include "core/regimes/regime_fields.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/staff/staff_fields.h"
#include "core/storage/meta_store.h"
#include "core/surveys/survey_store.h"

#include <algorithm>

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
std::int64_t countOf(const std::vector<T>& records)
{
    return static_cast<std::int64_t>(records.size());
}

void insertDossier(Transaction& transaction, ClientFiller& filler, DemoDossier&& dossier, DemoCounts& counts)
{
    ++counts.clients;
    counts.spells += countOf(dossier.spells);
    counts.coverages += countOf(dossier.coverages);
    counts.characteristics += countOf(dossier.characteristics);
    counts.overrides += countOf(dossier.overrides);
    counts.marks += countOf(dossier.marks);
    counts.contacts += countOf(dossier.process.contacts);
    counts.diagnoses += countOf(dossier.process.diagnoses);
    counts.plans += countOf(dossier.process.plans);
    const auto insert = [&](const auto& records) { // the list does not show them
        for (const auto& record : records)
            transaction.insertWithDerived(record);
    };
    insert(dossier.characteristics);
    insert(dossier.outcomes);
    DemoProcess& process = dossier.process;
    insert(process.diagnoses);
    insert(process.entries);
    insert(process.plans);
    insert(process.activities);
    insert(process.versions);
    insert(process.evaluations);
    insert(process.duties);
    insert(process.contacts);
    filler.insert({0,
                   std::move(dossier.client),
                   std::move(dossier.spells),
                   std::move(dossier.overrides),
                   std::move(dossier.coverages),
                   std::move(dossier.marks),
                   {std::move(process.contacts),
                    std::move(process.diagnoses),
                    std::move(process.plans),
                    std::move(process.activities),
                    std::move(process.evaluations),
                    {}}});
}

void insertVisits(Transaction& transaction, const DemoVisits& desk)
{
    for (const auto& visit : desk.visits)
        transaction.insert(visit);
    for (const auto& step : desk.steps)
        transaction.insert(step);
}

// Once: an office that grows has been asked already.
void insertSurveys(Transaction& transaction, const DemoSurveys& surveys)
{
    if (!readSurveyRounds(transaction.database()).empty())
        return;
    for (const auto& round : surveys.rounds)
        transaction.insert(round);
    for (const auto& answer : surveys.answers)
        transaction.insert(answer);
}

void insertServices(Transaction& transaction, const DemoGenerator& generator, IdGenerator& ids, Date today)
{
    if (generator.newServices().empty())
        return;
    for (const auto& service : generator.newServices())
        transaction.insert(service);
    if (!recordsWhere<GuidelineRule>(transaction.database(), "LIMIT 1").empty())
        return;
    for (auto& rule : exampleGuideline(today)) {
        rule.id = ids.make<GuidelineRuleId>();
        transaction.insert(rule);
    }
}

void insertStaff(Transaction& transaction, const DemoGenerator& generator, DemoRandom random, IdGenerator& ids,
                 DemoCounts& counts)
{
    for (const auto& colleague : generator.staff()) {
        const auto professional = demoProfessional(random, ids, colleague);
        StaffMember member = colleague.member;
        member.capacity = professional.capacity;
        transaction.insert(member);
        for (const auto& expertise : professional.expertise)
            transaction.insert(expertise);
        for (const auto& hours : professional.hours)
            transaction.insert(hours);
        ++counts.staff;
        for (const auto& role : colleague.roles) {
            transaction.insert(role);
            counts.coaches += role.role == Role::CaseWorker ? 1 : 0;
        }
    }
}

// Who fills the office and has a caseload there: hours, so that the desk knows when to expect them.
void insertOwnHours(Transaction& transaction, StaffId own, DemoRandom random, IdGenerator& ids)
{
    if (!recordsWhere<OfficeHours>(transaction.database(), "WHERE staff = ?", own).empty())
        return;
    DemoStaffMember colleague;
    colleague.member.id = own;
    colleague.roles.push_back({{}, own, Role::CaseWorker});
    for (const auto& hours : demoProfessional(random, ids, colleague).hours)
        transaction.insert(hours);
}

// A large page cache while it lives.
class BulkWork
{
public:
    explicit BulkWork(Database& database)
        : m_database(database)
    {
        m_database.usePageCache(PageCache::Large);
    }
    ~BulkWork() { m_database.usePageCache(PageCache::Usual); }
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
    const auto written = m_context.writer.writeInBulk(
        m_context.session.staff, "demo.fill", [&](Transaction& transaction) -> Result<void> {
            Database& database = transaction.database();
            DemoRequest request{wish.clients, wish.coaches, wish.seed, m_context.clock.today()};
            if (std::ranges::find(m_context.session.roles, Role::CaseWorker) != m_context.session.roles.end())
                request.fillsIn = m_context.session.staff;
            const auto fillsIn = request.fillsIn;
            DemoGenerator generator(withWhatIsThere(database, std::move(request)));
            if (generator.clientsBefore() > 0 && !readMeta(database, kDemoMark))
                return fail(ErrorKind::AlreadyExists, "office", "the office has clients and is not an example");
            markAsDemo(transaction, wish.seed);
            // Streams of their own: clients stay the same.
            constexpr std::uint64_t kProfessionals = 0x50524F46;
            constexpr std::uint64_t kVisits = 0x56495349;
            constexpr std::uint64_t kOwnHours = 0x4F574E;
            constexpr std::uint64_t kSurveys = 0x53555256;
            insertServices(transaction, generator, m_context.ids, m_context.clock.today());
            insertStaff(transaction, generator, DemoRandom(wish.seed, kProfessionals), m_context.ids, counts);
            if (fillsIn)
                insertOwnHours(transaction, *fillsIn, DemoRandom(wish.seed, kOwnHours), m_context.ids);
            ClientFiller filler(transaction, generator.clientsBefore(), wish.clients, {});
            DemoDesk desk(m_context.clock.now());
            while (auto dossier = generator.next()) {
                desk.look(*dossier);
                insertDossier(transaction, filler, std::move(*dossier), counts);
                if (progress && counts.clients % kProgressStep == 0 && !progress(counts.clients, wish.clients))
                    return fail(ErrorKind::Cancelled, "demo");
            }
            filler.finish();
            insertSurveys(transaction, demoSurveys(DemoRandom(wish.seed, kSurveys), m_context.ids, wish.clients,
                                                   m_context.session.staff, m_context.clock.today()));
            insertVisits(transaction,
                         desk.visits(DemoRandom(wish.seed, kVisits), m_context.ids, m_context.session.staff));
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    if (progress)
        static_cast<void>(progress(counts.clients, wish.clients));
    return counts;
}

} // namespace werkpad
