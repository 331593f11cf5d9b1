#include "core/caseload/client_filter_text.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace werkpad;

namespace
{

StaffId staffId(std::uint8_t number)
{
    IdBytes bytes{};
    bytes.back() = number;
    return StaffId(bytes);
}

std::vector<StaffMember> theStaff()
{
    std::vector<StaffMember> staff(5);
    const std::vector<std::pair<std::string, std::string>> names{
        {"S. de Boer", "sdeboer"}, {"M. Yılmaz", "myilmaz"}, {"J. Jansen", "jj1"}, {"J. Jansen", "jj2"}, {"None", ""}};
    for (std::size_t i = 0; i < staff.size(); ++i) {
        staff[i].id = staffId(static_cast<std::uint8_t>(i + 1));
        staff[i].name = names[i].first;
        staff[i].login = names[i].second;
    }
    return staff;
}

ClientFilter read(std::string_view text)
{
    const auto reading = readClientFilter(text, theStaff(), staffId(2));
    CHECK(reading.findings.empty());
    return reading.filter;
}

Finding problem(std::string_view text)
{
    const auto reading = readClientFilter(text, theStaff());
    REQUIRE(reading.findings.size() == 1);
    CHECK(blocks(reading.findings));
    CHECK(reading.filter == ClientFilter{});
    return reading.findings.front();
}

ClientFilter anyFilter()
{
    ClientFilter filter;
    const auto words =
        rc::gen::elementOf(std::vector<std::string>{"", "jan", "van der poel", "12:30", "a  b", "é,ø", "period"});
    filter.text = *words;
    filter.periods = *rc::gen::unique<std::vector<std::optional<Period>>>(
        rc::gen::elementOf(std::vector<std::optional<Period>>{std::nullopt, Period::Before, Period::Over12Months}));
    filter.coaches =
        *rc::gen::unique<std::vector<std::optional<StaffId>>>(rc::gen::map(rc::gen::inRange(0, 8), [](int number) {
            return number == 0 ? std::nullopt : std::optional(staffId(static_cast<std::uint8_t>(number)));
        }));
    filter.regimes = *rc::gen::unique<std::vector<std::string>>(
        rc::gen::elementOf(std::vector<std::string>{"", "WW", "Bbz", "Zeeuwse regeling, oud"}));
    filter.themes =
        *rc::gen::unique<std::vector<Theme>>(rc::gen::elementOf(std::vector<Theme>{Theme::Youth, Theme::Over45}));
    filter.activities = *rc::gen::unique<std::vector<Activity>>(
        rc::gen::elementOf(std::vector<Activity>{Activity::Active, Activity::Emigrated}));
    filter.attentions = *rc::gen::unique<std::vector<Attention>>(
        rc::gen::elementOf(std::vector<Attention>{Attention::NoContact, Attention::BoundaryPassed}));
    const std::vector<std::optional<bool>> flags{{}, true, false};
    filter.secret = *rc::gen::elementOf(flags);
    filter.overridden = *rc::gen::elementOf(flags);
    const std::vector<std::optional<Date>> days{{}, Date(1960, 2, 29), Date(1999, 12, 31)};
    filter.bornFrom = *rc::gen::elementOf(days);
    filter.bornTo = *rc::gen::elementOf(days);
    filter.boundaryWithin = *rc::gen::elementOf(std::vector<std::optional<int>>{{}, 1, 366});
    return filter;
}

} // namespace

TEST_CASE("A filter that is written down is read back as the same filter")
{
    CHECK(rc::check([] {
        // Few values each, or the generators of different values run dry.
        const ClientFilter filter = *rc::gen::resize(2, rc::gen::exec(anyFilter));
        const auto reading = readClientFilter(clientFilterText(filter, theStaff()), theStaff(), staffId(2));
        RC_ASSERT(reading.findings.empty());
        RC_ASSERT(reading.filter == filter);
    }));
}

TEST_CASE("A filter is read as it is typed on the command line")
{
    const auto filter = read("period:6-12 theme:over_45 coach:none regime:ww boundary:14 van der  poel");
    CHECK(filter.periods == std::vector{std::optional(Period::Months6To12)});
    CHECK(filter.themes == std::vector{Theme::Over45});
    CHECK(filter.coaches == std::vector{std::optional<StaffId>{}});
    CHECK(filter.regimes == std::vector<std::string>{"WW"});
    CHECK(filter.boundaryWithin == 14);
    CHECK(filter.text == "van der poel");
    CHECK(filter.activities.empty()); // nothing that is not written
    CHECK(read("") == ClientFilter{});
}

TEST_CASE("Several values are alternatives, also when the key is repeated")
{
    CHECK(read("period:3-6,6-12") == read("period:3-6 period:6-12,3-6"));
    CHECK(read("Activity:Closed,deceased").activities == std::vector{Activity::Closed, Activity::Deceased});
}

TEST_CASE("A coach is named by name, login, id, or as oneself")
{
    for (const auto* text : {"coach:\"s. de boer\"", "coach:sdeboer"})
        CHECK(read(text).coaches == std::vector{std::optional(staffId(1))});
    CHECK(read("coach:me").coaches == std::vector{std::optional(staffId(2))});
    CHECK(read("coach:" + staffId(9).text()).coaches == std::vector{std::optional(staffId(9))});
    CHECK(read("coach:jj2,none").coaches == std::vector{std::optional(staffId(4)), std::optional<StaffId>{}});
    ClientFilter filter;
    filter.coaches = {staffId(1), staffId(4), staffId(5)};
    CHECK(clientFilterText(filter, theStaff()) == "coach:\"S. de Boer\",jj2," + staffId(5).text());
}

TEST_CASE("A birth range may be open, and a year or month stands for all of it")
{
    const auto range = [](std::string_view text) { return std::pair(read(text).bornFrom, read(text).bornTo); };
    CHECK(range("born:1960..1969") == std::pair(std::optional(Date(1960, 1, 1)), std::optional(Date(1969, 12, 31))));
    CHECK(range("born:1960-02") == std::pair(std::optional(Date(1960, 2, 1)), std::optional(Date(1960, 2, 29))));
    CHECK(range("born:1960-05-03..") == std::pair(std::optional(Date(1960, 5, 3)), std::optional<Date>{}));
    CHECK(range("born:..1960") == std::pair(std::optional<Date>{}, std::optional(Date(1960, 12, 31))));
}

TEST_CASE("What is not understood is said, and is not in the filter")
{
    CHECK(problem("perod:6-12") == Finding{"perod", Severity::Blocking, "filter_key_unknown", "perod"});
    CHECK(problem("period:6-13").code == "filter_value_unknown");
    CHECK(problem("period:").code == "filter_value_unknown");
    CHECK(problem("theme:old").value == "old");
    CHECK(problem("boundary:soon").field == "boundary");
    CHECK(problem("boundary:0").code == "filter_value_unknown");
    CHECK(problem("secret:maybe").code == "filter_value_unknown");
    CHECK(problem("born:31-12-1960").code == "filter_value_unknown");
    CHECK(problem("born:..").code == "filter_value_unknown");
    CHECK(problem("regime:").code == "filter_value_unknown");
    CHECK(problem("coach:nobody").code == "filter_coach_unknown");
    CHECK(problem("coach:\"J. Jansen\"").code == "filter_coach_ambiguous");
    CHECK(problem("coach:me").code == "filter_coach_unknown");
    CHECK(readClientFilter("coach:\"S. de Boer", theStaff()).findings.front().code == "filter_quote_open");
    for (const auto* code : {"filter_key_unknown", "filter_value_unknown", "filter_coach_unknown",
                             "filter_coach_ambiguous", "filter_quote_open"})
        CHECK(findingText({"", Severity::Blocking, code, "x"}).size() > 40); // a sentence of its own
}

TEST_CASE("A part of the filter can be taken out")
{
    ClientFilter filter = read("period:6-12 born:1960 jansen");
    CHECK(isUsed(filter, Criterion::Birth));
    CHECK_FALSE(isUsed(filter, Criterion::Coach));
    CHECK(without(filter, Criterion::Birth) == read("period:6-12 jansen"));
    CHECK(without(filter, Criterion::Text) == read("period:6-12 born:1960"));
    CHECK(activeClients() == read("activity:active"));
}
