#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

NewDossier aNewDossier()
{
    NewDossier dossier;
    dossier.client = aClient().bsn("999993653");
    dossier.spells.push_back(aSpell({}, Date(2026, 2, 28)));
    RegimeCoverage coverage;
    coverage.regime = "ww";
    coverage.during = {Date(2026, 3, 1), {}};
    dossier.coverages.push_back(coverage);
    return dossier;
}

} // namespace

TEST_CASE("A dossier is added in one act, with its spells and regimes")
{
    const FakeClock clock(Date(2026, 11, 23));
    const auto workspace = Workspace::inMemory(clock);
    const auto id = workspace->dossiers().add(aNewDossier());
    REQUIRE(id.has_value());
    const auto dossier = workspace->dossiers().reload(*id);
    REQUIRE(dossier.has_value());
    CHECK(dossier->segment.period() == Period::Months6To12);
    REQUIRE(dossier->coverages.size() == 1);
    CHECK(dossier->coverages.front().regime == "WW");
    CHECK(workspace->dossiers().history(*id, 10)->size() == 1);
}

TEST_CASE("A dossier of which one part is wrong is not added at all, and every fault is named")
{
    const FakeClock clock(Date(2026, 11, 23));
    const auto workspace = Workspace::inMemory(clock);
    NewDossier dossier = aNewDossier();
    dossier.client.secrecy = 9;
    dossier.spells.front().during.last = Date(2026, 1, 1);
    dossier.coverages.push_back(dossier.coverages.front());
    const auto added = workspace->dossiers().add(dossier);
    REQUIRE_FALSE(added.has_value());
    std::vector<std::string> codes;
    for (const auto& finding : added.error().findings)
        codes.push_back(finding.code);
    CHECK(std::ranges::find(codes, "secrecy_out_of_range") != codes.end());
    CHECK(std::ranges::find(codes, "end_before_begin") != codes.end());
    CHECK(std::ranges::find(codes, "regime_overlap") != codes.end());
    const auto counts = workspace->info()->counts;
    CHECK(std::ranges::count(counts, std::pair<std::string, std::int64_t>("client", 0)) == 1);
}

TEST_CASE("A dossier with a BSN that is in use is refused")
{
    const FakeClock clock(Date(2026, 11, 23));
    const auto workspace = Workspace::inMemory(clock);
    REQUIRE(workspace->dossiers().add(aNewDossier()).has_value());
    const auto second = workspace->dossiers().add(aNewDossier());
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().findings.front().code == "bsn_in_use");
}

TEST_CASE("An opened dossier is logged with how it was found, also when a purpose was asked for first")
{
    TestOffice office;
    const auto coach = office.colleague("M. Yılmaz", {Role::CaseWorker});
    const auto client = office.client(aClient().coachedBy(office.lead().session().staff));
    CHECK_FALSE(coach->dossiers().open(client, {}, "by=bsn hits=1"));
    REQUIRE(coach->dossiers().open(client, "vervanging", "by=bsn hits=1"));
    const auto entries = office.lead().accessLog().entries(client, 2);
    REQUIRE(entries);
    for (const auto& entry : *entries)
        CHECK(entry.detail == "by=bsn hits=1");
}

TEST_CASE("A secret address leaves a line when it is uncovered, another address none")
{
    TestOffice office;
    const auto open = office.client();
    Client hidden = aClient().named("Anna", "Aalbers");
    hidden.secrecy = 7;
    const auto secret = office.client(hidden);
    REQUIRE(office.lead().dossiers().revealAddress(open));
    REQUIRE(office.lead().dossiers().revealAddress(secret));
    CHECK(office.lead().accessLog().entries(open, -1)->empty());
    REQUIRE(office.lead().accessLog().entries(secret, -1)->size() == 1);
    CHECK(office.lead().accessLog().entries(secret, -1)->front().action == "client.reveal_address");
}
