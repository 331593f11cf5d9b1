#include "core/regimes/regime.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace werkpad;

namespace
{

RegimeCoverage covered(std::string regime, Date from, std::optional<Date> until = std::nullopt)
{
    RegimeCoverage coverage;
    coverage.regime = std::move(regime);
    coverage.during = {from, until};
    return coverage;
}

using Found = std::vector<std::pair<std::string, std::string>>;

Found found(const RegimeCoverage& coverage)
{
    Found result;
    for (const Finding& finding : check(coverage))
        result.emplace_back(finding.code, finding.value);
    return result;
}

} // namespace

TEST_CASE("All regimes a dossier of the chain may name are known")
{
    for (const auto* code : {"WW", "ZW", "WIA", "IVA", "WGA", "WAO", "Wajong", "WWB", "WIJ", "Participatiewet", "IOAW",
                             "IOAZ", "Bbz", "Wsw", "Anw", "IOW", "nug"}) {
        CAPTURE(code);
        REQUIRE(findRegime(code) != nullptr);
        CHECK(findRegime(code)->code == code);
    }
}

TEST_CASE("A regime is described completely, and every name leads to one regime")
{
    std::set<std::string> names;
    for (const Regime& regime : knownRegimes()) {
        CAPTURE(regime.code);
        CHECK(names.insert(regime.code).second);
        for (const auto& alias : regime.aliases) {
            CHECK(names.insert(alias).second);
            CHECK(findRegime(alias) == &regime);
        }
        CHECK_FALSE(regime.nameDutch.empty());
        CHECK_FALSE(regime.nameEnglish.empty());
        CHECK_FALSE(regime.reintegration.empty());
        CHECK_FALSE(regime.financing.empty());
        CHECK_FALSE(regime.law.empty());
        if (regime.isBenefit) {
            CHECK_FALSE(regime.executor.empty());
            CHECK_FALSE(regime.enforcer.empty());
        }
        if (regime.validFrom && regime.validTo)
            CHECK(*regime.validFrom <= *regime.validTo);
    }
}

TEST_CASE("The facts that are easy to get wrong")
{
    CHECK(findRegime("WWB")->validTo == Date(2014, 12, 31));
    CHECK(findRegime("WIJ")->validFrom == Date(2009, 10, 1));
    CHECK(findRegime("WIJ")->validTo == Date(2011, 12, 31));
    CHECK(findRegime("Participatiewet")->validFrom == Date(2015, 1, 1));
    CHECK(findRegime("Wsw")->noInflowFrom == Date(2015, 1, 1));
    CHECK(findRegime("Anw")->executor == "SVB");
    CHECK(findRegime("Anw")->reintegration == "gemeente");
    CHECK_FALSE(findRegime("nug")->isBenefit);
}

TEST_CASE("A code is recognised in any case and by its aliases, another is kept")
{
    CHECK(canonicalRegimeCode(" ww ") == "WW");
    CHECK(canonicalRegimeCode("wajong") == "Wajong");
    CHECK(canonicalRegimeCode("PW") == "Participatiewet");
    CHECK(canonicalRegimeCode(" WAZ ") == "WAZ");
    CHECK(findRegime("WAZ") == nullptr);
    CHECK(findRegime("") == nullptr);
}

TEST_CASE("A coverage within the life of its regime raises no remark")
{
    CHECK(found(covered("WW", {2026, 1, 1})).empty());
    CHECK(found(covered("WWB", {2004, 1, 1}, Date(2014, 12, 31))).empty());
    CHECK(found(covered("Participatiewet", {2015, 1, 1})).empty());
    CHECK(found(covered("Wsw", {2014, 12, 31})).empty());
    CHECK(found(covered("nug", {2026, 1, 1})).empty());
}

TEST_CASE("A coverage outside the life of its regime is remarked upon, not refused")
{
    CHECK(found(covered("WWB", {2004, 1, 1}, Date(2015, 1, 1))) == Found{{"regime_not_in_force", "01-01-2015"}});
    CHECK(found(covered("WWB", {2004, 1, 1})) == Found{{"regime_not_in_force", "01-01-2015"}});
    CHECK(found(covered("WWB", {2016, 5, 1})) == Found{{"regime_not_in_force", "01-05-2016"}});
    CHECK(found(covered("Participatiewet", {2014, 12, 31})) == Found{{"regime_not_in_force", "31-12-2014"}});
    CHECK(found(covered("Wsw", {2015, 1, 1})) == Found{{"no_inflow", "01-01-2015"}});
    CHECK_FALSE(blocks(check(covered("WWB", {2016, 5, 1}))));
}

TEST_CASE("An unknown regime is a note; none, or an end before the begin, is refused")
{
    CHECK(found(covered("WAZ", {2000, 1, 1})) == Found{{"regime_unknown", "WAZ"}});
    CHECK_FALSE(blocks(check(covered("WAZ", {2000, 1, 1}))));
    CHECK(found(covered(" ", {2000, 1, 1})) == Found{{"value_missing", ""}});
    CHECK(found(covered("WW", {2026, 1, 2}, Date(2026, 1, 1))) == Found{{"end_before_begin", "01-01-2026"}});
    CHECK(blocks(check(covered("", {2026, 1, 2}, Date(2026, 1, 1)))));
}

TEST_CASE("The coverages of a day come in the fixed order, unknown ones last")
{
    const std::vector coverages{covered("WAZ", {2000, 1, 1}), covered("nug", {2020, 1, 1}),
                                covered("ww", {2020, 1, 1}, Date(2020, 6, 30)), covered("ZW", {2020, 7, 1}),
                                covered("Anw", {2010, 1, 1})};
    const auto codesOn = [&](Date day) {
        std::vector<std::string> codes;
        for (const RegimeCoverage& coverage : coveragesOn(coverages, day))
            codes.push_back(coverage.regime);
        return codes;
    };
    CHECK(codesOn({2020, 6, 30}) == std::vector<std::string>{"ww", "Anw", "nug", "WAZ"});
    CHECK(codesOn({2020, 7, 1}) == std::vector<std::string>{"ZW", "Anw", "nug", "WAZ"});
    CHECK(codesOn({1999, 12, 31}).empty());
}
