#include "core/demo/demo_generator.h"

#include "core/catalogue/example_catalogue.h"
#include "core/demo/demo_bsns.h"
#include "core/demo/demo_coverages.h"
#include "core/demo/demo_life.h"
#include "core/demo/demo_material.h"
#include "core/demo/demo_observations.h"
#include "core/demo/demo_outcomes.h"
#include "core/demo/demo_person.h"
#include "core/demo/demo_process.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr std::uint64_t kStaffStream = ~std::uint64_t{0};
constexpr std::uint64_t kIdStream = kStaffStream - 1;
constexpr std::uint64_t kProcessIdStream = kStaffStream - 2;
constexpr std::uint64_t kOutcomeIdStream = kStaffStream - 3;
constexpr std::uint64_t kOutcomeSeed = 0x4F5554434F4D4553; // likewise
constexpr std::uint64_t kProcessSeed =
    0x50524F4345535300;                           // streams of their own: what was done does not change who they are
constexpr std::int64_t kMostWorkedWith = 100'000; // of a larger office, made for measuring, the first ones
constexpr int kOwnCaseload = 80;
constexpr int kWithBsn = 985; // per mille: at intake the number may still be missing

std::uint64_t seedOf(const DemoRequest& request)
{
    return DemoRandom(request.seed, static_cast<std::uint64_t>(request.clientsBefore)).next();
}

// Ids as if all were made at noon of the day.
IdGenerator idsOf(std::uint64_t seed, std::uint64_t stream, Date today)
{
    constexpr std::int64_t kDay = 86'400'000;
    const std::int64_t noon = today.dayNumber() * kDay + kDay / 2;
    return {[noon] { return noon; },
            [random = DemoRandom(seed, stream)](std::span<std::uint8_t> bytes) mutable {
                std::uint64_t bits = 0;
                for (std::size_t i = 0; i < bytes.size(); ++i) {
                    bits = i % 8 == 0 ? random.next() : bits >> 8U;
                    bytes[i] = static_cast<std::uint8_t>(bits);
                }
            }};
}

std::vector<UnemploymentSpell> spellRecords(DemoRandom& random, const DemoLife& life,
                                            const std::vector<RegimeCoverage>& coverages, Date today)
{
    std::vector<UnemploymentSpell> spells;
    for (const auto& during : life.spells) {
        UnemploymentSpell spell;
        spell.during = during;
        // Nobody registers after the work has begun again.
        spell.registeredOn = std::min(during.last.value_or(today), addDays(during.first, random.between(-14, 21)));
        spell.registeredOn = std::min(today, *spell.registeredOn);
        for (const auto& coverage : coverages) {
            const bool begins = coverage.during.first >= during.first && during.contains(coverage.during.first);
            if (begins && coverage.regime != "nug" && !spell.benefitFrom)
                spell.benefitFrom = coverage.during.first;
        }
        if (random.chance(350))
            spell.remark = demoMaterial().sentence("spell", random);
        spells.push_back(std::move(spell));
    }
    return spells;
}

} // namespace

DemoGenerator::DemoGenerator(DemoRequest request)
    : m_request(std::move(request))
    , m_seed(seedOf(m_request))
    , m_ids(idsOf(m_seed, kIdStream, m_request.today))
    , m_processIds(idsOf(m_seed, kProcessIdStream, m_request.today))
    , m_outcomeIds(idsOf(m_seed, kOutcomeIdStream, m_request.today))
    , m_bsns(demoBsns(m_request.seed))
{
    DemoRandom random(m_seed, kStaffStream);
    const int coaches = m_request.coaches > 0 ? m_request.coaches : DemoStaff::usualCoaches(m_request.clients);
    m_staff = demoStaff(random, m_ids, coaches, m_request.staffNames, m_request.today);
    if (m_request.fillsIn) {
        m_staff.coaches.push_back(*m_request.fillsIn);
        m_staff.caseloads.add(kOwnCaseload);
    }
    if (m_request.services.empty()) {
        m_newServices = exampleCatalogue();
        for (auto& service : m_newServices)
            service.id = m_processIds.make<ServiceId>();
    }
    std::ranges::reverse(m_bsns);
    std::erase_if(m_bsns, [this](const std::string& bsn) { return m_request.bsnsInUse.contains(bsn); });
}

std::string DemoGenerator::nextBsn(DemoRandom& random)
{
    if (m_bsns.empty() || !random.chance(kWithBsn))
        return {};
    std::string bsn = std::move(m_bsns.back());
    m_bsns.pop_back();
    return bsn;
}

std::optional<StaffId> DemoGenerator::drawCoach(DemoRandom& random, bool isNew) const
{
    if (random.chance(isNew ? 130 : 20))
        return std::nullopt;
    return m_staff.coaches[m_staff.caseloads.draw(random)];
}

std::optional<DemoDossier> DemoGenerator::next()
{
    if (m_made >= m_request.clients)
        return std::nullopt;
    const Date today = m_request.today;
    DemoRandom random(m_seed, static_cast<std::uint64_t>(m_made++));
    DemoDossier dossier;
    const DemoLife life = demoLife(random, today);
    dossier.client = demoPerson(random, life, nextBsn(random), today);
    dossier.coverages = demoCoverages(random, life, today);
    dossier.spells = spellRecords(random, life, dossier.coverages, today);
    // A short stretch of work does not make a new registration.
    for (const auto& spell : dossier.spells)
        if (spell.during.first == life.countedFrom)
            dossier.client.registeredOn = spell.registeredOn;
    const bool isNew = daysBetween(life.countedFrom, today) < 30;
    dossier.client.coach = drawCoach(random, isNew);
    addDemoObservations(random, life, m_staff.former, today, dossier);
    identify(dossier);
    if (m_request.clientsBefore + m_made <= kMostWorkedWith) {
        DemoRandom process(m_seed ^ kProcessSeed, static_cast<std::uint64_t>(m_made));
        dossier.process = demoProcess(process, m_processIds, m_agenda, life, dossier,
                                      m_newServices.empty() ? m_request.services : m_newServices, today);
        DemoRandom outcomes(m_seed ^ kOutcomeSeed, static_cast<std::uint64_t>(m_made));
        dossier.outcomes = demoOutcomes(outcomes, m_outcomeIds, life, dossier, today);
    }
    return dossier;
}

void DemoGenerator::identify(DemoDossier& dossier)
{
    const auto client = m_ids.make<ClientId>();
    dossier.client.id = client;
    const auto each = [&](auto& records) {
        for (auto& record : records) {
            record.id = m_ids.make<decltype(record.id)>();
            record.client = client;
        }
    };
    each(dossier.spells);
    each(dossier.coverages);
    each(dossier.characteristics);
    each(dossier.overrides);
    each(dossier.marks);
}

} // namespace werkpad
