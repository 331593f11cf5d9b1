#include "core/evidence/display_rules.h"
#include "core/indicators/target_actions.h"
#include "core/reports/report_actions.h"
#include "tests/support/printing.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace werkpad;

namespace
{

// All texts of a document, a line each; the cells of a table are divided by bars.
std::string textOf(const PrintDocument& document)
{
    std::string text = document.title + '\n' + document.foot + '\n';
    for (const auto& block : document.blocks) {
        if (const auto* heading = std::get_if<PrintHeading>(&block))
            text += heading->text + '\n';
        if (const auto* paragraph = std::get_if<PrintParagraph>(&block))
            text += paragraph->text + '\n';
        if (const auto* small = std::get_if<PrintSmallPrint>(&block))
            text += small->text + '\n';
        if (const auto* list = std::get_if<PrintList>(&block))
            for (const auto& item : list->items)
                text += item + '\n';
        if (const auto* facts = std::get_if<PrintFacts>(&block))
            for (const auto& [name, fact] : facts->facts)
                text += name + ": " + fact + '\n';
        if (const auto* table = std::get_if<PrintTable>(&block))
            for (const auto& row : table->rows) {
                for (const auto& cell : row)
                    text += cell + '|';
                text += '\n';
            }
    }
    return text;
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

// Two teams; it is 23 November 2026.
struct ReportOffice {
    TestOffice office{};
    StaffId north{};
    StaffId south{};

    ReportOffice()
        : north(coach("N. Noord", "Noord", 40))
        , south(coach("Z. Zuid", "Zuid", 0))
    {
    }
    StaffId coach(const std::string& name, const std::string& team, int capacity)
    {
        StaffMember member;
        member.name = name;
        member.team = team;
        member.capacity = capacity;
        const auto added = office.lead().staff().add(member, {Role::CaseWorker});
        REQUIRE(added);
        return *added;
    }
    void add(StaffId coach, int count, Date firstDay)
    {
        for (int i = 0; i < count; ++i)
            (void)office.client(aClient().coachedBy(coach), firstDay);
    }
    [[nodiscard]] TeamReport report(const std::string& team = {}, Date month = Date(2026, 10, 1))
    {
        const auto made = ReportActions(office.lead().context()).team({month, team});
        REQUIRE(made);
        return *made;
    }
    [[nodiscard]] std::vector<AccessEntry> log() { return office.lead().accessLog().entries({}, 20).value(); }
};

const PublishedCaseload& rowOf(const TeamReport& report, const std::string& name)
{
    const auto found = std::ranges::find(report.caseloads.rows, name, &PublishedCaseload::name);
    REQUIRE(found != report.caseloads.rows.end());
    return *found;
}

} // namespace

TEST_CASE("The report of a month says whom it counts, and has each case worker with the clients by period")
{
    ReportOffice o;
    o.add(o.north, 12, Date(2026, 10, 5)); // 0-3
    o.add(o.north, 11, Date(2026, 7, 1));  // 3-6
    o.add(o.south, 21, Date(2026, 10, 5));
    const auto report = o.report();
    CHECK(report.month == Date(2026, 10, 1));
    const auto& row = rowOf(report, "N. Noord");
    CHECK(row.clients == 25); // 23
    CHECK(row.capacity == 40);
    CHECK(row.counts[1] == 10); // 12
    CHECK(row.counts[2] == 10); // 11
    CHECK(report.caseloads.rows.back().isEverybody);
    CHECK(report.caseloads.rows.back().clients == 45); // 44
    const auto text = textOf(teamReportDocument(report, false));
    CHECK(has(text, "Maandrapport oktober 2026"));
    CHECK(has(text, "Over: het hele kantoor"));
    CHECK(has(text, "N. Noord|40|25|0|10|10|"));
    CHECK(has(text, "23 november 2026"));
    CHECK(has(text, "Zonder werkcoach: 0"));
    CHECK(has(text, "(versie 1)"));
    CHECK_FALSE(teamReportDocument(report, false).large);
    CHECK(teamReportDocument(report, true).large);
}

TEST_CASE("The report of a team has its own case workers and nobody else")
{
    ReportOffice o;
    o.add(o.north, 12, Date(2026, 10, 5));
    o.add(o.south, 21, Date(2026, 10, 5));
    const auto report = o.report("noord"); // written otherwise
    CHECK(report.team == "Noord");
    REQUIRE(report.caseloads.rows.size() == 2);
    CHECK(report.caseloads.rows[0].name == "N. Noord");
    CHECK(report.caseloads.rows[1].clients == 10); // 12
    const auto text = textOf(teamReportDocument(report, false));
    CHECK(has(text, "Over: team Noord"));
    CHECK_FALSE(has(text, "Z. Zuid"));
    CHECK_FALSE(has(text, "Zonder werkcoach"));
    CHECK(ReportActions(o.office.lead().context()).teams().value() == std::vector<std::string>{"Noord", "Zuid"});
}

TEST_CASE("A report says whom each part counts, in which closed dossiers are in the months and not in the caseloads")
{
    ReportOffice o;
    o.add(o.north, 12, Date(2026, 10, 5));
    for (int i = 0; i < 9; ++i) {
        Client closed = aClient().coachedBy(o.north);
        closed.closedOn = Date(2026, 11, 20);
        (void)o.office.client(closed, Date(2026, 10, 5));
    }
    const auto report = o.report();
    CHECK(report.caseloads.rows.back().clients == 10); // 12
    CHECK(report.flow.back().came == 20);              // 21
    const std::string ofOffice = "Klantenbestanden: actieve klanten van vandaag. Andere cijfers: iedereen, ook wie "
                                 "inmiddels is afgesloten. Tevredenheid is van het hele kantoor.";
    CHECK(has(textOf(teamReportDocument(report, false)), "Wie meetelt: " + ofOffice));
    const auto ofTeam = textOf(teamReportDocument(o.report("Noord"), false));
    CHECK(has(ofTeam, "actieve klanten van vandaag, van werkcoaches van dit team."));
    CHECK(has(ofTeam, "iedereen met nu een werkcoach van dit team, ook wie inmiddels is afgesloten."));
}

TEST_CASE("A report tells how far it is, and one that is stopped at any part is neither made nor noted")
{
    ReportOffice o;
    o.add(o.north, 12, Date(2026, 10, 5));
    const ReportActions reports(o.office.lead().context());
    std::vector<int> heard;
    int last = 0;
    REQUIRE(reports.team({Date(2026, 10, 1), {}}, [&](int done, int total) {
        heard.push_back(done);
        last = total;
        return true;
    }));
    REQUIRE(heard.size() > 1);
    CHECK(std::ranges::is_sorted(heard));
    CHECK(heard.front() == 0);
    CHECK(heard.back() == last);
    const auto noted = [&o] {
        const auto log = o.log();
        return std::ranges::count(log, std::string("report.print"), &AccessEntry::action);
    };
    CHECK(noted() == 1);
    for (const int part : heard) {
        const auto stopped =
            reports.team({Date(2026, 10, 1), {}}, [part](int done, int /*total*/) { return done < part; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().kind == ErrorKind::Cancelled);
    }
    CHECK(noted() == 1);
}

TEST_CASE("Teams to choose from are those of staff, also of who has left and without any client")
{
    ReportOffice o;
    const auto gone = o.coach("O. Oost", "Oost", 0);
    REQUIRE(o.office.lead().staff().leave(gone));
    CHECK(ReportActions(o.office.lead().context()).teams().value() ==
          std::vector<std::string>{"Noord", "Oost", "Zuid"});
    CHECK(o.report("Oost").caseloads.rows.back().clients == 0);
}

TEST_CASE("A report has the month and the twelve before, with who came in and who left with the team")
{
    ReportOffice o;
    o.add(o.north, 12, Date(2026, 10, 5));
    o.add(o.north, 9, Date(2025, 10, 31));
    o.add(o.north, 30, Date(2026, 11, 2)); // after the month
    o.add(o.south, 21, Date(2026, 10, 5));
    const auto ofTeam = o.report("Noord");
    REQUIRE(ofTeam.flow.size() == 13);
    CHECK(ofTeam.flow.front().month == Date(2025, 10, 1));
    CHECK(ofTeam.flow.back().month == Date(2026, 10, 1));
    CHECK(ofTeam.flow.front().came == 10); // 9
    CHECK(ofTeam.flow.back().came == 10);  // 12
    CHECK(ofTeam.flow[5].came == 0);
    const auto ofAll = o.report();
    CHECK(ofAll.flow.back().came == 35); // 33
    CHECK(has(textOf(teamReportDocument(ofAll, false)), "oktober 2026|35|0|0|"));
}

TEST_CASE("A small caseload is not printed, nor another one that would tell it, and a footnote says so")
{
    ReportOffice o;
    const auto small = o.coach("K. Klein", "Noord", 0);
    o.add(o.north, 12, Date(2026, 10, 5));
    o.add(o.south, 21, Date(2026, 10, 5));
    o.add(small, 3, Date(2026, 10, 5));
    const auto report = o.report();
    CHECK_FALSE(rowOf(report, "K. Klein").clients);
    const auto hidden = std::ranges::count_if(report.caseloads.rows,
                                              [](const PublishedCaseload& row) { return !row.clients.has_value(); });
    CHECK(hidden >= 2);
    const auto text = textOf(teamReportDocument(report, false));
    CHECK(has(text, "K. Klein||–|"));
    CHECK(has(text, "1 tot en met " + std::to_string(kLargestHiddenCount) + " mensen"));
    CHECK(has(text, "Een streepje is dus geen nul."));
}

TEST_CASE("A month in which few came in is not printed, and neither is the one that would tell it")
{
    ReportOffice o;
    o.add(o.north, 12, Date(2026, 10, 5));
    o.add(o.north, 11, Date(2026, 9, 7));
    o.add(o.north, 2, Date(2026, 8, 3));
    const auto flow = o.report().flow;
    CHECK_FALSE(flow[10].came); // August
    CHECK(std::ranges::count_if(flow, [](const PublishedMonthFlow& month) { return !month.came.has_value(); }) >= 2);
}

TEST_CASE("The shares stand beside the target of their year, with an interval once six months are known")
{
    ReportOffice o;
    o.add(o.north, 40, Date(2025, 3, 3));
    o.add(o.north, 20, Date(2026, 2, 2));
    IndicatorTarget target;
    target.year = 2025;
    target.figure = TargetFigure::InWork6;
    target.percent = 45;
    REQUIRE(IndicatorTargetActions(o.office.lead().context()).add(target));
    target.year = 2026;
    target.team = "Noord";
    target.percent = 50;
    REQUIRE(IndicatorTargetActions(o.office.lead().context()).add(target));

    const auto report = o.report("Noord");
    REQUIRE(report.cohorts.size() == 2);
    CHECK(report.cohorts[0].people == 40);
    CHECK(report.cohorts[0].until == Date(2025, 12, 31));
    CHECK(report.cohorts[0].isTermKnown);
    CHECK(report.cohorts[0].inWork.percent == 0);
    CHECK(report.cohorts[0].inWork.target == 45); // that of the office
    CHECK(report.cohorts[1].people == 20);
    CHECK(report.cohorts[1].until == Date(2026, 10, 31));
    CHECK(report.cohorts[1].inWork.target == 50);
    CHECK_FALSE(report.cohorts[1].active.target);
    const auto text = textOf(teamReportDocument(report, false));
    CHECK(has(text, "2025|aan het werk|40|0|0 %|45 %|"));
    CHECK(has(text, "januari tot en met oktober 2026|actief|20|0|0 %|geen|"));

    const auto early = o.report("Noord", Date(2026, 6, 1));
    CHECK(early.cohorts[1].isTermKnown); // today it is known, though the month is long past
    ReportOffice other;
    other.office.clock().setToday(Date(2026, 3, 10));
    other.add(other.north, 20, Date(2026, 1, 5));
    CHECK(has(textOf(teamReportDocument(other.report({}, Date(2026, 2, 1)), false)), "nog niet bekend"));
}

TEST_CASE("Satisfaction of the year up to the month is that of the office, with the response")
{
    ReportOffice o;
    CHECK(has(textOf(teamReportDocument(o.report(), false)), "Er is geen enquête verstuurd"));
    auto& surveys = o.office.lead().surveys();
    SurveyRound round;
    round.name = "voorjaar";
    round.sentOn = Date(2026, 4, 1);
    round.invited = 40;
    const auto id = surveys.addRound(round);
    REQUIRE(id);
    for (int i = 0; i < 20; ++i) {
        SurveyAnswer answer;
        answer.round = *id;
        answer.answeredOn = Date(2026, 4, 10);
        answer.scores = i < 10 ? "overall=4" : "overall=2";
        REQUIRE(surveys.addAnswer(answer));
    }
    const auto report = o.report("Noord");
    REQUIRE(report.satisfaction.size() == 1);
    CHECK(report.satisfaction[0].published.asked == 40);
    CHECK(report.satisfaction[0].published.answered == 20);
    const auto text = textOf(teamReportDocument(report, false));
    CHECK(has(text, "werkzoekenden|40|20|50 %|3,0|50 % ("));
    CHECK(has(text, "een enquête kent geen teams"));
    CHECK(o.report({}, Date(2026, 3, 1)).satisfaction.empty()); // sent later
}

TEST_CASE("Each report is in the access log without a name, and so is a refusal")
{
    ReportOffice o;
    o.add(o.north, 12, Date(2026, 10, 5));
    (void)o.report("Noord");
    const auto entry = o.log().front();
    CHECK(entry.action == "report.print");
    CHECK(entry.detail == "month=2026-10 of=team clients=12");
    CHECK(entry.result == AccessResult::Done);
    const auto coach = o.office.colleague("M. Smit", {Role::CaseWorker}); // exports, but does not see every caseload
    CHECK(ReportActions(coach->context()).team({Date(2026, 10, 1), {}}).error().kind == ErrorKind::NotPermitted);
    CHECK(o.log().front().action == "report.print");
    CHECK(o.log().front().result == AccessResult::Refused);
    CHECK(ReportActions(coach->context()).teams().error().kind == ErrorKind::NotPermitted);
}

TEST_CASE("There is a report of a month that is over, of a team that somebody is in")
{
    const std::vector<std::string> teams{"Noord", "Zuid"};
    const Date today(2026, 11, 23);
    CHECK(lastWholeMonth(today) == Date(2026, 10, 1));
    CHECK(lastWholeMonth(Date(2027, 1, 1)) == Date(2026, 12, 1));
    CHECK(lastDayOfMonth(Date(2024, 2, 10)) == Date(2024, 2, 29));
    CHECK(check({Date(2026, 10, 31), {}}, teams, today).empty());
    CHECK(check({Date(2026, 11, 30), {}}, teams, Date(2026, 12, 1)).empty());
    const auto codeOf = [&](const TeamReportWish& wish) {
        const auto findings = check(wish, teams, today);
        REQUIRE(findings.size() == 1);
        CHECK(blocks(findings));
        return findings[0].code + " " + findings[0].value;
    };
    CHECK(codeOf({Date(2026, 11, 1), {}}) == "month_not_over 30-11-2026");
    CHECK(codeOf({Date(1999, 12, 1), {}}) == "out_of_range 2000-2026");
    CHECK(codeOf({Date(2026, 10, 1), "West"}) == "team_unknown West");
    CHECK(knownTeam("ZUID", teams) == "Zuid");
    CHECK_FALSE(knownTeam("", teams));
}

TEST_CASE("The report of an office without clients has no figures and no failure")
{
    ReportOffice o;
    const auto report = o.report("Zuid");
    CHECK(report.caseloads.rows.back().clients == 0);
    REQUIRE(report.flow.size() == 13);
    CHECK(report.flow.back().came == 0);
    CHECK(report.cohorts[1].people == 0);
    CHECK_FALSE(report.cohorts[1].inWork.percent);
    CHECK(has(textOf(teamReportDocument(report, false)), "Z. Zuid||0|0|0|0|0|0|0|"));
}
