#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

// A client with a spell and a coverage, as two colleagues have them on their screens.
struct TwoColleagues {
    TestOffice office;
    std::unique_ptr<Workspace> colleague = office.colleague("M. Yılmaz", {Role::CaseWorker});
    ClientId client = office.client(aClient(), Date(2026, 1, 5));
    UnemploymentSpell seen = spell();

    [[nodiscard]] Dossier dossier()
    {
        const auto dossier = colleague->dossiers().open(client, {});
        REQUIRE(dossier);
        return *dossier;
    }
    [[nodiscard]] UnemploymentSpell spell() { return dossier().spells.front(); }
};

} // namespace

TEST_CASE("Two colleagues change different dates of one spell, and both changes stay")
{
    TwoColleagues at;
    UnemploymentSpell mine = at.seen;
    mine.benefitFrom = Date(2026, 2, 1);
    UnemploymentSpell theirs = at.seen;
    theirs.registeredOn = Date(2026, 1, 7);
    REQUIRE(at.colleague->segmentation().changeSpell(at.seen, theirs));
    REQUIRE(at.office.lead().segmentation().changeSpell(at.seen, mine));
    CHECK(at.spell().benefitFrom == Date(2026, 2, 1));
    CHECK(at.spell().registeredOn == Date(2026, 1, 7));
}

TEST_CASE("Of two colleagues who change the same date of a spell, the second is told and overwrites nothing")
{
    TwoColleagues at;
    UnemploymentSpell mine = at.seen;
    mine.during.first = Date(2026, 1, 12);
    mine.remark = "na gesprek";
    UnemploymentSpell theirs = at.seen;
    theirs.during.first = Date(2026, 1, 1);
    REQUIRE(at.colleague->segmentation().changeSpell(at.seen, theirs));
    const auto changed = at.office.lead().segmentation().changeSpell(at.seen, mine);
    REQUIRE_FALSE(changed);
    CHECK(changed.error().kind == ErrorKind::ChangedMeanwhile);
    CHECK(at.spell().during.first == Date(2026, 1, 1));
    CHECK(at.spell().remark.empty());
}

TEST_CASE("What two changes of a spell make together is checked as a whole")
{
    TwoColleagues at;
    UnemploymentSpell mine = at.seen;
    mine.during.last = Date(2026, 1, 9);
    UnemploymentSpell theirs = at.seen;
    theirs.during.first = Date(2026, 1, 19);
    REQUIRE(at.colleague->segmentation().changeSpell(at.seen, theirs));
    const auto changed = at.office.lead().segmentation().changeSpell(at.seen, mine);
    REQUIRE_FALSE(changed);
    CHECK(changed.error().kind == ErrorKind::Invalid);
    CHECK_FALSE(at.spell().during.last);
}

TEST_CASE("Of two colleagues who change the end of a regime, the second is told")
{
    TwoColleagues at;
    RegimeCoverage coverage;
    coverage.client = at.client;
    coverage.regime = "WW";
    coverage.during = {Date(2026, 2, 1), {}};
    REQUIRE(at.office.lead().regimes().add(coverage));
    const RegimeCoverage seen = at.dossier().coverages.front();
    RegimeCoverage mine = seen;
    mine.during.last = Date(2026, 12, 31);
    RegimeCoverage theirs = seen;
    theirs.during.last = Date(2026, 10, 31);
    REQUIRE(at.colleague->regimes().change(seen, theirs));
    const auto changed = at.office.lead().regimes().change(seen, mine);
    REQUIRE_FALSE(changed);
    CHECK(changed.error().kind == ErrorKind::ChangedMeanwhile);
    CHECK(at.dossier().coverages.front().during.last == Date(2026, 10, 31));
}
