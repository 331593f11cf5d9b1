#include "core/clients/bsn.h"
#include "core/clients/client_rules.h"
#include "core/demo/demo_generator.h"
#include "core/regimes/regime.h"
#include "core/segmentation/segmentation_rules.h"
#include "tests/support/generators.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <map>
#include <set>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 23);

struct DemoOffice {
    std::vector<DemoStaffMember> staff;
    std::vector<DemoDossier> dossiers;
    bool operator==(const DemoOffice&) const = default;
};

DemoRequest requestFor(std::int64_t clients, std::uint64_t seed = 1, Date today = kToday)
{
    DemoRequest request;
    request.clients = clients;
    request.seed = seed;
    request.today = today;
    return request;
}

DemoOffice officeOf(const DemoRequest& request)
{
    DemoGenerator generator(request);
    DemoOffice office{generator.staff(), {}};
    while (auto dossier = generator.next())
        office.dossiers.push_back(std::move(*dossier));
    return office;
}

// Large enough for everything that is rare to occur; made once for the tests that only look.
const DemoOffice& largeOffice()
{
    static const DemoOffice office = officeOf(requestFor(12'000, 7));
    return office;
}

std::optional<Period> periodOf(const DemoDossier& dossier)
{
    if (!isActive(dossier.client, kToday))
        return std::nullopt;
    return segmentOn(dossier.spells, {}, {}, kToday).period();
}

// Nothing but notes, where the rules know warnings that an example should not show.
bool isClean(const std::vector<Finding>& findings)
{
    return std::ranges::all_of(findings, [](const Finding& finding) { return finding.severity == Severity::Note; });
}

bool everyRecordIsClean(const DemoDossier& dossier, Date today)
{
    return isClean(check(dossier.client, today)) &&
           std::ranges::all_of(dossier.spells,
                               [&](const auto& spell) { return isClean(check(spell, dossier.spells, today)); }) &&
           std::ranges::all_of(dossier.coverages, [](const auto& coverage) { return isClean(check(coverage)); }) &&
           std::ranges::all_of(dossier.characteristics, [&](const auto& c) { return isClean(check(c, today)); }) &&
           std::ranges::none_of(dossier.overrides, [&](const auto& o) { return blocks(check(o, today)); });
}

} // namespace

TEST_CASE("The same seed and day make the same example office, another seed another one")
{
    const auto office = officeOf(requestFor(60, 5));
    CHECK(office == officeOf(requestFor(60, 5)));
    CHECK_FALSE(office == officeOf(requestFor(60, 6)));
    CHECK_FALSE(office == officeOf(requestFor(60, 5, Date(2026, 11, 24))));
}

TEST_CASE("Every BSN of the example office is valid, from the test range and given once, until the range is used up")
{
    std::set<std::string> seen;
    std::size_t without = 0;
    for (const auto& dossier : largeOffice().dossiers) {
        const std::string& bsn = dossier.client.bsn;
        if (bsn.empty()) {
            ++without;
            continue;
        }
        CHECK(checkBsn(bsn).isValid());
        CHECK(bsn.starts_with("9999"));
        CHECK(seen.insert(bsn).second);
    }
    CHECK(seen.size() == 9091); // all there are: 100,000 numbers, one in eleven passes
    CHECK(without == largeOffice().dossiers.size() - 9091);
}

TEST_CASE("The prefix of a name stands in its own field, never in the surname")
{
    std::set<std::string> prefixes;
    const auto isSurname = [](const std::string& surname) {
        return surname.find('\'') != 0 && surname.find(" 't ") == std::string::npos &&
               (surname.empty() || std::islower(static_cast<unsigned char>(surname.front())) == 0);
    };
    for (const auto& dossier : largeOffice().dossiers) {
        const Client& client = dossier.client;
        INFO(client.prefix << '|' << client.surname << '|' << client.partnerSurname);
        CHECK(isSurname(client.surname));
        CHECK(isSurname(client.partnerSurname));
        prefixes.insert(client.prefix);
    }
    CHECK(prefixes.contains("'t"));
    CHECK(prefixes.contains("van der"));
}

TEST_CASE("A small example office has few clients without a BSN")
{
    const auto office = officeOf(requestFor(1000));
    const auto without = std::ranges::count_if(office.dossiers, [](const auto& d) { return d.client.bsn.empty(); });
    CHECK(without > 0);
    CHECK(without < 40);
}

TEST_CASE("BSNs and names of colleagues that are in use are left alone")
{
    auto request = requestFor(200);
    const auto first = officeOf(request);
    for (const auto& dossier : first.dossiers)
        request.bsnsInUse.insert(dossier.client.bsn);
    for (const auto& member : first.staff)
        request.staffNames.push_back(member.member.name);
    request.clientsBefore = 200;
    const auto second = officeOf(request);
    for (const auto& dossier : second.dossiers)
        CHECK((dossier.client.bsn.empty() || !request.bsnsInUse.contains(dossier.client.bsn)));
    for (const auto& member : second.staff)
        CHECK(std::ranges::count(request.staffNames, member.member.name) == 0);
    CHECK(first.dossiers.front().client.id != second.dossiers.front().client.id);
}

TEST_CASE("All five periods occur in believable shares")
{
    std::map<Period, int> count;
    int total = 0;
    for (const auto& dossier : largeOffice().dossiers) {
        if (const auto period = periodOf(dossier)) {
            ++count[*period];
            ++total;
        }
    }
    const auto isBetween = [&](Period period, int low, int high) {
        const int perMille = 1000 * count[period] / total;
        INFO(periodCode(period) << " " << perMille);
        CHECK((perMille >= low && perMille <= high));
    };
    isBetween(Period::Before, 25, 70);
    isBetween(Period::Months0To3, 130, 240);
    isBetween(Period::Months3To6, 110, 210);
    isBetween(Period::Months6To12, 150, 260);
    isBetween(Period::Over12Months, 340, 480);
}

TEST_CASE("Every legal regime occurs in a large example office, several at once too")
{
    std::set<std::string> seen;
    int several = 0;
    for (const auto& dossier : largeOffice().dossiers) {
        for (const auto& coverage : dossier.coverages)
            seen.insert(coverage.regime);
        several += coveragesOn(dossier.coverages, kToday).size() > 1 ? 1 : 0;
    }
    for (const auto& regime : knownRegimes()) {
        INFO(regime.code);
        CHECK(seen.contains(regime.code));
    }
    CHECK(several > 100);
}

TEST_CASE("Registers' irregularities occur: partial births, secret addresses, no given names, the deceased and gone")
{
    int partial = 0;
    int unknownBirth = 0;
    int secret = 0;
    int nameless = 0;
    int deceased = 0;
    int emigrated = 0;
    int closed = 0;
    int withoutCoach = 0;
    int partnerNames = 0;
    int interrupted = 0;
    int withFive = 0;
    for (const auto& dossier : largeOffice().dossiers) {
        const Client& client = dossier.client;
        const auto& spells = dossier.spells;
        partial += !client.birthDate.whole() ? 1 : 0;
        unknownBirth += client.birthDate.isUnknown() ? 1 : 0;
        secret += client.secrecy > 0 ? 1 : 0;
        nameless += client.givenNames.empty() ? 1 : 0;
        deceased += client.deceasedOn ? 1 : 0;
        emigrated += client.emigratedOn ? 1 : 0;
        closed += client.closedOn ? 1 : 0;
        withoutCoach += client.coach ? 0 : 1;
        partnerNames += client.nameUse != NameUse::Own ? 1 : 0;
        withFive += spells.size() == 5 ? 1 : 0;
        const auto counted = countedFrom(spells, {}, kToday);
        interrupted += counted && counted->interruptions > 0 ? 1 : 0;
    }
    const int size = static_cast<int>(largeOffice().dossiers.size());
    CHECK((partial > size / 100 && partial < size / 20));
    CHECK(unknownBirth > 0);
    CHECK((secret > size / 100 && secret < size * 3 / 100));
    CHECK(nameless > 0);
    CHECK(deceased > 0);
    CHECK(emigrated > 0);
    CHECK(closed > size / 10);
    CHECK((withoutCoach > size * 2 / 100 && withoutCoach < size * 7 / 100));
    CHECK(partnerNames > size / 10);
    CHECK(interrupted > size / 50);
    CHECK(withFive > 0);
}

TEST_CASE("Caseloads of the example office are uneven, and no colleague can sign in")
{
    const auto office = officeOf(requestFor(1800));
    std::map<StaffId, int> caseloads;
    for (const auto& dossier : office.dossiers) {
        if (dossier.client.coach)
            ++caseloads[*dossier.client.coach];
    }
    CHECK(caseloads.size() == 20);
    const auto [least, most] =
        std::ranges::minmax_element(caseloads, {}, [](const auto& caseload) { return caseload.second; });
    CHECK(most->second > 3 * least->second / 2);
    std::set<std::string> names;
    for (const auto& [member, roles] : office.staff) {
        CHECK(member.login.empty());
        CHECK(names.insert(member.name).second);
        CHECK((member.leftOn.has_value() == roles.empty()));
    }
}

TEST_CASE("About three in a hundred open dossiers have an argued override")
{
    int open = 0;
    int overridden = 0;
    for (const auto& dossier : largeOffice().dossiers) {
        open += periodOf(dossier) ? 1 : 0;
        overridden += dossier.overrides.empty() ? 0 : 1;
        for (const auto& override : dossier.overrides) {
            CHECK(override.argument.find('{') == std::string::npos);
            CHECK(override.period != bandOn(countedFrom(dossier.spells, {}, kToday)->firstDay, kToday));
        }
    }
    CHECK((overridden * 1000 > open * 20 && overridden * 1000 < open * 45));
}

TEST_CASE("A property of example offices of any size, seed and day: every record passes its check")
{
    CHECK(rc::check([](std::uint64_t seed) {
        const auto clients = *rc::gen::inRange(1, 120);
        const Date today = *rc::gen::map(rc::gen::inRange(Date(2012, 1, 1).dayNumber(), Date(2040, 1, 1).dayNumber()),
                                         [](std::int32_t day) { return Date::fromDayNumber(day); });
        const auto office = officeOf(requestFor(clients, seed, today));
        RC_ASSERT(office.dossiers.size() == static_cast<std::size_t>(clients));
        std::set<IdBytes> ids;
        for (const auto& dossier : office.dossiers) {
            RC_ASSERT(everyRecordIsClean(dossier, today));
            RC_ASSERT(ids.insert(dossier.client.id.bytes()).second);
            RC_ASSERT(dossier.spells.size() - 1 < 5); // one to five
            for (const auto& spell : dossier.spells) {
                RC_ASSERT(spell.client == dossier.client.id);
                RC_ASSERT(ids.insert(spell.id.bytes()).second);
                RC_ASSERT(spell.registeredOn.value_or(today) <= today);
                RC_ASSERT(spell.benefitFrom.value_or(spell.during.first) >= spell.during.first);
            }
            for (const auto& coverage : dossier.coverages) {
                RC_ASSERT(std::ranges::none_of(dossier.coverages, [&](const RegimeCoverage& other) {
                    return &other != &coverage && other.regime == coverage.regime &&
                           other.during.overlaps(coverage.during);
                }));
            }
            if (const auto born = dossier.client.birthDate.whole()) {
                RC_ASSERT(yearsBetween(*born, dossier.spells.front().during.first) >= 16);
                RC_ASSERT(yearsBetween(*born, today) <= 67);
            }
        }
    }));
}
