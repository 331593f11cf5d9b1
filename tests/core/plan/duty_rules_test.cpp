#include "core/plan/duty_rules.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <functional>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 24);

bool has(const std::vector<Finding>& findings, std::string_view code, Severity severity = Severity::Blocking)
{
    return std::ranges::any_of(
        findings, [&](const Finding& finding) { return finding.code == code && finding.severity == severity; });
}

} // namespace

TEST_CASE("A duty is one of the list, ends after it began and says what follows")
{
    Duty duty;
    duty.kind = "application";
    duty.consequence = "Je uitkering kan tijdelijk lager worden.";
    duty.during = {kToday, kToday};
    CHECK(check(duty).empty());
    duty.during.last = addDays(kToday, -1);
    CHECK(has(check(duty), "end_before_begin"));
    duty.consequence = " ";
    CHECK(has(check(duty), "consequence_missing", Severity::Warning));
    duty.kind = "sing";
    CHECK(has(check(duty), "value_unknown"));
    duty.kind.clear();
    CHECK(has(check(duty), "value_missing"));
}

TEST_CASE("An exemption has a reason, and is reviewed while it lasts")
{
    const auto [change, code, severity] = GENERATE(table<std::function<void(Exemption&)>, std::string, Severity>({
        {[](Exemption& e) { e.reason.clear(); }, "reason_missing", Severity::Blocking},
        {[](Exemption& e) { e.reviewOn = Date(2026, 11, 23); }, "review_before_begin", Severity::Blocking},
        {[](Exemption& e) { e.reviewOn = Date(2027, 5, 25); }, "review_after_end", Severity::Blocking},
        {[](Exemption& e) { e.during.last = Date(2026, 11, 1); }, "end_before_begin", Severity::Blocking},
        {[](Exemption& e) {
             e.reviewOn.reset();
             e.during.last.reset();
         },
         "review_missing", Severity::Warning},
    }));
    Exemption exemption;
    exemption.kind = "application";
    exemption.reason = "Alleenstaande ouder, kind jonger dan 5";
    exemption.during = {kToday, Date(2027, 5, 24)};
    exemption.reviewOn = Date(2027, 5, 24);
    REQUIRE(check(exemption).empty());
    change(exemption);
    CHECK(has(check(exemption), code, severity));
}

TEST_CASE("A reduction is 1 to 100 percent, and a warning has none")
{
    const auto [kind, percent, code] = GENERATE(table<MeasureKind, int, std::string>({
        {MeasureKind::Reduction, 1, ""},
        {MeasureKind::Reduction, 100, ""},
        {MeasureKind::Reduction, 0, "percent_out_of_range"},
        {MeasureKind::Reduction, 101, "percent_out_of_range"},
        {MeasureKind::Warning, 0, ""},
        {MeasureKind::Warning, 5, "warning_with_percent"},
    }));
    Measure measure;
    measure.kind = kind;
    measure.percent = percent;
    measure.reason = "Drie keer niet gesolliciteerd";
    measure.decidedOn = kToday;
    measure.during.first = kToday;
    const auto findings = check(measure, kToday);
    CHECK(findings.empty() == code.empty());
    CHECK((code.empty() || has(findings, code)));
    measure.decidedOn = addDays(kToday, 1);
    CHECK(has(check(measure, kToday), "in_future"));
}

TEST_CASE("A CV cannot have been placed on Werk.nl tomorrow")
{
    CurriculumVitae cv;
    cv.postedOn = kToday;
    CHECK(check(cv, kToday).empty());
    cv.postedOn = addDays(kToday, 1);
    CHECK(has(check(cv, kToday), "in_future"));
}
