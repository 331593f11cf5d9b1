#include "core/base/reference_codes.h"
#include "core/evidence/evidence_actions.h"
#include "core/evidence/research_fields.h"
#include "core/evidence/research_store.h"
#include "core/indicators/indicator_report.h"
#include "core/outcomes/outcome_fields.h"
#include "core/plan/plan_fields.h"
#include "core/regimes/regime_fields.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/workspace/derived_data.h"
#include "tests/support/station.h"
#include "tests/support/test_office.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 23);

// --- research --------------------------------------------------------------------------------------------------------

struct ResearchDesk {
    TemporaryFolder folder{};
    TestOffice office{kToday};

    [[nodiscard]] ResearchRequest request(const std::string& text, const std::string& name = "Onderzoek 2009") const
    {
        std::ofstream(folder / "duur.csv", std::ios::binary) << text;
        ResearchRequest request;
        request.file = folder / "duur.csv";
        request.name = name;
        request.columns.start = "van";
        request.columns.end = "tot";
        request.columns.traits = {{"ww", "ww"}};
        return request;
    }
    [[nodiscard]] std::size_t spells() { return recordsWhere<ResearchSpell>(office.lead().database(), "").size(); }
};

constexpr const char* kFile = "van;tot;ww\n2009-01-01;2009-02-01;ja\n2009-01-01;2009-02-01;ja\n2009-01-01;;nee\n";
constexpr const char* kOther = "van;tot;ww\n2009-01-01;2009-02-01;ja\n2009-01-03;2009-02-01;ja\n";

} // namespace

TEST_CASE("A study is read once: the same file again, in another order and under another spelling, changes nothing")
{
    ResearchDesk desk;
    auto& evidence = desk.office.lead().evidence();
    const auto first = evidence.importResearch(desk.request(kFile));
    REQUIRE(first);
    CHECK(first->read == 3);
    CHECK(first->accepted == 3);
    CHECK(first->open == 1);
    CHECK(first->created == 3); // also the two that are alike
    const auto before = desk.office.dump();
    const auto again = evidence.importResearch(desk.request(
        "van;tot;ww\n2009-01-01;;nee\n2009-01-01;2009-02-01;ja\n2009-01-01;2009-02-01;ja\n", " onderzoek  2009"));
    REQUIRE(again);
    CHECK(again->unchanged == 3);
    CHECK(again->changeSet == 0);
    CHECK(desk.office.dump() == before);
}

TEST_CASE("A study is replaced only when that was said, and taken back as a whole")
{
    ResearchDesk desk;
    auto& lead = desk.office.lead();
    REQUIRE(lead.evidence().importResearch(desk.request(kFile)));
    const auto before = desk.office.dump();
    auto request = desk.request(kOther);
    const auto refused = lead.evidence().importResearch(request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().findings.front().code == "research_differs");
    CHECK(desk.office.dump() == before);
    request.replace = true;
    request.dryRun = true;
    auto done = lead.evidence().importResearch(request);
    REQUIRE(done);
    CHECK(done->removed == 2);
    CHECK(desk.office.dump() == before);
    request.dryRun = false;
    done = lead.evidence().importResearch(request);
    REQUIRE(done);
    CHECK(done->created == 1);
    CHECK(done->removed == 2);
    CHECK(done->unchanged == 1);
    CHECK(desk.spells() == 2);
    REQUIRE(lead.undo(done->changeSet));
    CHECK(desk.office.dump() == before);
}

TEST_CASE("A study that is stopped while its file is read or while it is written leaves nothing behind")
{
    ResearchDesk desk;
    auto& evidence = desk.office.lead().evidence();
    REQUIRE(evidence.importResearch(desk.request(kFile)));
    const auto before = desk.office.dump();
    std::string text = "van;tot;ww\n";
    const std::uint64_t rows = 2 * kRowsBetweenTelling + 10;
    for (std::uint64_t row = 0; row < rows; ++row)
        text += "2009-01-01;2009-03-0" + std::to_string(1 + row % 9) + ";ja\n";
    auto request = desk.request(text);
    request.replace = true;
    // Twice while it reads, then twice while it writes.
    for (int goesOn = 0; goesOn < 4; ++goesOn) {
        CAPTURE(goesOn);
        int asked = 0;
        bool isWriting = false;
        request.follow = [&](std::uint64_t, std::uint64_t total) {
            isWriting = total == rows;
            return asked++ < goesOn;
        };
        const auto stopped = evidence.importResearch(request);
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().kind == ErrorKind::Cancelled);
        CHECK(isWriting == (goesOn >= 2));
        CHECK(desk.office.dump() == before);
        CHECK(desk.spells() == 3);
    }
    request.follow = {};
    CHECK(evidence.importResearch(request)->created == rows);
}

TEST_CASE("Studies stand apart, are listed by name and removed with their spells")
{
    ResearchDesk desk;
    auto& evidence = desk.office.lead().evidence();
    REQUIRE(evidence.importResearch(desk.request(kFile)));
    REQUIRE(evidence.importResearch(desk.request(kFile, "Ander onderzoek")));
    auto studies = evidence.studies();
    REQUIRE(studies);
    REQUIRE(studies->size() == 2);
    CHECK(studies->front().study.name == "Ander onderzoek");
    CHECK(studies->front().spells == 3);
    CHECK(studies->front().study.asOf == Date(2009, 2, 1));
    CHECK(evidence.spellsOf("ANDER onderzoek")->size() == 3);
    REQUIRE(evidence.removeStudy("Ander onderzoek"));
    CHECK(evidence.studies()->size() == 1);
    CHECK(desk.spells() == 3);
    CHECK(evidence.removeStudy("Ander onderzoek").error().kind == ErrorKind::NotFound);
    CHECK(evidence.spellsOf("Ander onderzoek").error().kind == ErrorKind::NotFound);
}

TEST_CASE("A study without a fit row is not made, and only who keeps the guideline reads research")
{
    ResearchDesk desk;
    const auto bad = desk.office.lead().evidence().importResearch(desk.request("van;tot;ww\nx;;ja\n"));
    REQUIRE(bad);
    CHECK(bad->accepted == 0);
    CHECK(bad->rejected == 1);
    CHECK(desk.office.lead().evidence().studies()->empty());
    CHECK(desk.office.lead().evidence().importResearch(desk.request(kFile, " ")).error().findings.front().code ==
          "name_missing");
    const auto coach = desk.office.colleague("M. Yılmaz", {Role::CaseWorker});
    CHECK(coach->evidence().importResearch(desk.request(kFile)).error().kind == ErrorKind::NotPermitted);
    CHECK(coach->evidence().removeStudy("x").error().kind == ErrorKind::NotPermitted);
}

TEST_CASE("A study that was replaced and put back is the same on every workstation")
{
    StationOffice office(2);
    const auto take = [](Station& station, const std::vector<int>& days) {
        ResearchStudy study;
        study.name = "Onderzoek";
        study.id = researchStudyId(study.name);
        const auto known = spellIdsOfStudy(*station.database, study.id);
        REQUIRE(station.writer.writeInBulk(station.author, "research.import", [&](Transaction& transaction) {
            if (!findRecord<ResearchStudy>(*station.database, study.id))
                transaction.insert(study);
            for (const auto id : known)
                transaction.removeRow(kEntityInfo<ResearchSpell>, RecordId(id.bytes()));
            for (const int day : days) {
                ResearchSpell spell;
                spell.study = study.id;
                spell.days = day;
                spell.id = researchSpellId(spell, 0);
                transaction.insert(spell);
            }
            return Result<void>{};
        }));
    };
    take(office[0], {1, 2, 3});
    take(office[1], {2, 3, 4}); // both read the same study, a little differently
    office.settle();
    CHECK(office.hasConverged());
    take(office[0], {7});
    office.settle();
    office[1].clock.pass(10'000);
    take(office[1], {1, 2});
    office.settle();
    CHECK(office.hasConverged());
    CHECK(countSpells(*office[0].database, researchStudyId("onderzoek")) == 2);
}

// --- own dossiers ----------------------------------------------------------------------------------------------------

namespace
{

// Dossiers with a service that began after so many days.
struct DossierDesk {
    TestOffice office{kToday};

    void add(int people, const Client& client, Date firstDay, std::optional<Date> lastDay, std::optional<Date> service,
             const std::string& regime = {}, std::optional<Date> registeredOn = {},
             const std::optional<ClientOutcome>& recorded = {})
    {
        auto& lead = office.lead();
        REQUIRE(lead.context().writer.write({}, "demo", [&](Transaction& transaction) {
            for (int i = 0; i < people; ++i) {
                Client copy = client;
                copy.id = lead.ids().make<ClientId>();
                transaction.insert(copy);
                auto spell = aSpell(copy.id, firstDay, lastDay);
                spell.id = lead.ids().make<UnemploymentSpellId>();
                spell.registeredOn = registeredOn;
                transaction.insert(spell);
                if (!regime.empty()) {
                    RegimeCoverage coverage;
                    coverage.id = lead.ids().make<RegimeCoverageId>();
                    coverage.client = copy.id;
                    coverage.regime = regime;
                    coverage.during = {firstDay, {}};
                    transaction.insert(coverage);
                }
                if (recorded) {
                    ClientOutcome outcome = *recorded;
                    outcome.id = lead.ids().make<ClientOutcomeId>();
                    outcome.client = copy.id;
                    transaction.insert(outcome);
                }
                if (!service)
                    continue;
                PlanActivity activity;
                activity.id = lead.ids().make<PlanActivityId>();
                activity.client = copy.id;
                activity.plan = lead.ids().make<PlanId>();
                activity.serviceType = "coaching";
                activity.startedOn = service;
                transaction.insert(activity);
            }
            return Result<void>{};
        }));
    }
    [[nodiscard]] ServiceOutcome outcome(const std::string& group, Period period = Period::Months0To3)
    {
        const auto answers = office.lead().evidence().outcomes({{"coaching", period, group, WorkCounted::AnySize}});
        REQUIRE(answers);
        REQUIRE(answers->size() == 1);
        return answers->front();
    }
};

} // namespace

TEST_CASE("Own dossiers answer by service, period and group as it was when the service began")
{
    DossierDesk desk;
    // Of 42 with the service 16 were at work within half a year of its start.
    desk.add(16, aClient(), {2025, 1, 1}, Date(2025, 4, 30), Date(2025, 2, 1), "WW");
    desk.add(26, aClient(), {2025, 1, 1}, {}, Date(2025, 2, 1), "WW");
    desk.add(40, aClient(), {2025, 1, 1}, {}, {}, "WW");
    // Young when it began, not young any more.
    desk.add(12, aClient().born(Date(1999, 1, 1)), {2025, 1, 1}, {}, Date(2025, 2, 1));
    const auto outcome = desk.outcome("regime:WW");
    CHECK(outcome.people == 42);
    REQUIRE(outcome.isEnough());
    CHECK(*outcome.share == Catch::Approx(16.0 / 42));
    CHECK(outcome.grounds.with == 42);
    CHECK(outcome.grounds.without == 40);
    CHECK(desk.outcome("everyone").people == 54);
    CHECK(desk.outcome("theme:youth").people == 12);
    CHECK(desk.outcome("theme:over_45").people == 0);
    CHECK(desk.outcome("regime:WW", Period::Months3To6).people == 0);
}

TEST_CASE("A dossier that was registered after the service began counts from its registration")
{
    DossierDesk desk;
    desk.add(20, aClient(), {2025, 1, 1}, Date(2025, 3, 31), Date(2025, 2, 1));
    CHECK(*desk.outcome("everyone").share == 1);
    // Registered after the others had left: they say nothing about the days before.
    desk.add(20, aClient(), {2025, 1, 1}, Date(2025, 3, 1), Date(2025, 2, 1), {}, Date(2025, 5, 1));
    CHECK(desk.outcome("everyone").people == 20);
    desk.add(10, aClient(), {2025, 1, 1}, {}, Date(2025, 2, 1), {}, Date(2025, 5, 1));
    CHECK(desk.outcome("everyone").people == 30);
    CHECK(*desk.outcome("everyone").share == 1); // nobody of the ten was at risk before all others had left
}

TEST_CASE("A service that only was planned says nothing, and an exit of the last weeks may be an interruption")
{
    DossierDesk desk;
    desk.add(15, aClient(), {2026, 6, 1}, Date(2026, 11, 15), Date(2026, 7, 1));
    CHECK(*desk.outcome("everyone").share == 0);
    desk.add(15, aClient(), {2026, 6, 1}, {}, {});
    CHECK(desk.outcome("everyone").people == 15);
}

TEST_CASE("Each suggestion gets the figure of its type, its period and the group that speaks for it")
{
    DossierDesk desk;
    auto& lead = desk.office.lead();
    desk.add(30, aClient(), {2025, 1, 1}, Date(2025, 4, 30), Date(2025, 2, 1));
    GuidelineRule rule;
    rule.group = "everyone";
    rule.rank = 1;
    rule.argument = "x";
    rule.source = "x";
    rule.during.first = Date(2026, 1, 1);
    for (const auto* type : {"coaching", "language"}) {
        rule.serviceType = type;
        REQUIRE(lead.guideline().addRule(rule));
    }
    const auto advice = lead.guideline().suggest(desk.office.client(aClient(), Date(2026, 11, 1)));
    REQUIRE(advice);
    const auto outcomes = lead.evidence().behind(*advice);
    REQUIRE(outcomes);
    REQUIRE(outcomes->size() == advice->advice.suggestions.size());
    REQUIRE(outcomes->size() == 2);
    for (const auto& outcome : *outcomes)
        CHECK(outcome.people == (outcome.question.serviceType == "coaching" ? 30 : 0));
}

TEST_CASE("What was recorded as outcome gives one share in work, behind a service and as indicator")
{
    DossierDesk desk;
    const Date first(2025, 1, 1);
    const Date last(2025, 4, 30);
    const auto recorded = [](OutcomeKind kind, Date on) {
        ClientOutcome outcome;
        outcome.kind = kind;
        outcome.happenedOn = on;
        outcome.exitReason = kind == OutcomeKind::OtherExit ? "moved" : "";
        return outcome;
    };
    desk.add(9, aClient(), first, last, first, {}, {}, recorded(OutcomeKind::FullTimeWork, Date(2025, 5, 12)));
    desk.add(6, aClient(), first, {}, first, {}, {}, recorded(OutcomeKind::PartTimeWork, Date(2025, 3, 3)));
    desk.add(5, aClient(), first, last, first, {}, {}, recorded(OutcomeKind::OtherExit, Date(2025, 5, 1)));
    desk.add(4, aClient(), first, last, first, {}, {}, recorded(OutcomeKind::FullTimeWork, Date(2025, 7, 15)));
    desk.add(16, aClient(), first, {}, first);
    const auto outcome = desk.outcome("everyone");
    CHECK(outcome.people == 40);
    REQUIRE(outcome.share);
    // The four began to work so long after their spell that nobody said how that ended: as evidence the end counts as
    // work, as indicator as another exit.
    CHECK(*outcome.share == Catch::Approx(19.0 / 40));
    auto& lead = desk.office.lead();
    const auto figures = lead.indicators().figures(lead.indicators().usualWish());
    REQUIRE(figures);
    const auto& all = figures->report.all;
    CHECK(all.endsWithoutOutcome == 4);
    const auto inWork = std::ranges::find(all.figures, Indicator::InWork, &IndicatorFigure::indicator);
    REQUIRE(inWork != all.figures.end());
    REQUIRE(inWork->figure.months == kSuggestionMonths);
    CHECK(*inWork->figure.share == Catch::Approx(15.0 / 40));
    CHECK(*outcome.share == Catch::Approx(*inWork->figure.share + 4.0 / 40));
}

TEST_CASE("What became of people after services is worked out of each dossier once")
{
    TestOffice office(kToday);
    REQUIRE(office.lead().demo().fill({.clients = 300, .coaches = 3, .seed = 5}));
    std::vector<ServiceQuestion> questions;
    for (const auto& type : referenceCodes(CodeList::ServiceTypes))
        questions.push_back({type.code, Period::Months0To3, "everyone", WorkCounted::AnySize});
    const auto first = office.lead().evidence().outcomes(questions);
    REQUIRE(first);
    CHECK(std::ranges::any_of(*first, [](const ServiceOutcome& outcome) { return outcome.people > 0; }));
    auto& database = office.lead().database();
    const auto kept = database.query("SELECT count(*) FROM extract_block WHERE kind = 1 AND body IS NOT NULL");
    REQUIRE(kept->next());
    CHECK(kept->integer(0) > 1);
    CHECK(wrongExtracts(database)->empty());
    database.execute("UPDATE unemployment_spell SET first_day = '2001-01-01'"); // past the one write path
    CHECK(office.lead().evidence().outcomes(questions) == first);
    CHECK_FALSE(wrongExtracts(database)->empty());
}

TEST_CASE("Rows of research that were not taken are kept as a file, also when none was, and it leaves no half file")
{
    ResearchDesk desk;
    auto& evidence = desk.office.lead().evidence();
    const auto rejects = desk.folder / "not.csv";
    auto request = desk.request("van;tot;ww\nooit;2009-02-01;ja\n");
    request.rejects = rejects;
    const auto none = evidence.importResearch(request);
    REQUIRE(none);
    CHECK(none->accepted == 0);
    REQUIRE(std::filesystem::exists(rejects));
    std::ostringstream written;
    written << std::ifstream(rejects, std::ios::binary).rdbuf();
    CHECK(written.str().find("van;tot;ww;line;reason\r\nooit;2009-02-01;ja;2;") != std::string::npos);
    std::filesystem::remove(rejects);

    REQUIRE(evidence.importResearch(desk.request(kFile)));
    auto differs = desk.request("van;tot;ww\n2009-05-01;2009-06-01;ja\nooit;;ja\n");
    differs.rejects = rejects;
    CHECK_FALSE(evidence.importResearch(differs));
    CHECK_FALSE(std::filesystem::exists(rejects));
    CHECK_FALSE(std::filesystem::exists(rejects.string() + ".part"));
}
