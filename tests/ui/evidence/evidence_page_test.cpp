#include "core/caseload/client_index.h"
#include "tests/support/asked_people_model.h"
#include "tests/support/test_office.h"
#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/evidence/evidence_charts.h"
#include "ui/evidence/evidence_page.h"
#include "ui/shared/chart_outside.h"
#include "ui/shared/chart_panel.h"
#include "ui/shared/empty_state.h"

#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>

#include <fstream>
#include <optional>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

struct EvidenceDesk {
    TestOffice office;
    Desk desk{office.colleague("M. Yilmaz", {Role::CaseWorker})};
    std::unique_ptr<EvidencePage> page;

    void open()
    {
        page = std::make_unique<EvidencePage>(desk.context());
        page->resize(1200, 800);
        page->show();
        waitFor([&] { page->activate(); });
    }
    template <class Act>
    void waitFor(Act act)
    {
        QSignalSpy shown(page.get(), &EvidencePage::shown);
        act();
        REQUIRE((shown.count() > 0 || shown.wait(20'000)));
        settle();
    }
    void choose(EvidencePage::View view)
    {
        auto* views = page->findChild<QListWidget*>(QStringLiteral("viewsList"));
        waitFor([&] {
            views->setFocus();
            QTest::keyClick(views, Qt::Key_Home);
            for (int row = 0; row < static_cast<int>(view); ++row)
                QTest::keyClick(views, Qt::Key_Down);
        });
    }
    [[nodiscard]] ChartPanel& panel() const { return *page->findChild<ChartPanel*>(); }
    [[nodiscard]] bool isEmpty() const { return page->findChild<EmptyState*>()->isVisible(); }
};

// So many began a service on day 30; so many of them were at work 100 days later.
ServiceCurves serviceOf(int people, int atWork)
{
    std::vector<model::Stretch> stretches;
    std::vector<model::ServiceStart> starts;
    for (int i = 0; i < people; ++i) {
        OutcomeFacts facts;
        facts.firstDay = Date(2024, 1, 1);
        facts.followedFrom = facts.firstDay;
        if (i < atWork) {
            facts.exitedOn = addDays(facts.firstDay, 130);
            facts.exitKind = kExitToWork;
        }
        starts.push_back({stretches.size(), addDays(facts.firstDay, 30)});
        stretches.push_back({stretches.size(), facts});
    }
    const ServiceQuestion question{"coaching", Period::Months0To3, "everyone", WorkCounted::AnySize};
    const DataCut cut{Date(2026, 11, 23), 0};
    return serviceCurves(question,
                         model::countedPeople(
                             question, stretches, starts, [](std::size_t, Date) { return true; },
                             [](std::size_t, Date) { return std::uint16_t{0}; }, cut),
                         1);
}

} // namespace

TEST_CASE("An office without clients opens the page Kennis and says what to note down", "[evidence]")
{
    EvidenceDesk desk;
    desk.open();
    CHECK(desk.isEmpty());
    CHECK(namelessObjects(*desk.page).isEmpty());
    desk.choose(EvidencePage::View::Start);
    CHECK(desk.isEmpty());
    desk.choose(EvidencePage::View::Study);
    CHECK(desk.isEmpty());
}

TEST_CASE("Of 42 clients the sentence says how many, which share, with which interval, and by when", "[evidence]")
{
    const Chart chart = startChart(serviceOf(42, 16));
    const QString sentence = chart.notes[0];
    CHECK(sentence.contains(QStringLiteral("42")));
    CHECK(sentence.contains(QStringLiteral("38 %")));
    CHECK(sentence.contains(QStringLiteral("6")));
    CHECK(chart.notes.contains(uncorrectedText()));
    CHECK(chart.hasFigures());
    CHECK(chart.atRisk.size() == 1);
    CHECK(chart.atRisk[0].counts[0] == QStringLiteral("42"));
}

TEST_CASE("Of nine clients there is no share and no curve, but how few there are", "[evidence]")
{
    const Chart chart = startChart(serviceOf(9, 4));
    CHECK_FALSE(chart.hasFigures());
    CHECK(chart.notes[0].contains(QStringLiteral("n = 9")));
    CHECK(chart.table.rows.size() == 1);
}

TEST_CASE("On paper a small count of a service does not follow from the people and the other counts", "[evidence]")
{
    const Chart chart = startChart(serviceOf(42, 3));
    REQUIRE(chart.table.rowsOutside.size() == 1);
    const QStringList& row = chart.table.rowsOutside[0];
    CHECK(chart.table.rows[0][2] == QStringLiteral("3"));
    CHECK(row[2] == QStringLiteral("–"));
    CHECK(row[4] == QStringLiteral("–")); // the 39 others would tell it
    CHECK(row[5] == QStringLiteral("–")); // as would the share
    CHECK(row.size() == chart.table.headings.size());
}

TEST_CASE("On paper the sentence about a service has its people in fives, and too few without how few", "[evidence]")
{
    const Chart many = forOutside(startChart(serviceOf(42, 16)));
    CHECK(many.notes[0].contains(QStringLiteral("40")));
    CHECK(many.notes[0].contains(QStringLiteral("38 %")));
    CHECK_FALSE(many.notes[0].contains(QStringLiteral("42")));
    REQUIRE(many.atRisk.size() == 1);
    CHECK(many.atRisk[0].counts[0] == QStringLiteral("40"));

    const Chart few = forOutside(startChart(serviceOf(9, 4)));
    CHECK_FALSE(few.notes[0].isEmpty());
    CHECK_FALSE(few.notes[0].contains(QLatin1Char('9')));

    const Chart hidden = forOutside(startChart(serviceOf(42, 3)));
    CHECK_FALSE(hidden.hasFigures()); // the curve would tell the three
    CHECK(hidden.atRisk.empty());
    CHECK_FALSE(hidden.notes[0].contains(QStringLiteral("42")));
}

TEST_CASE("On paper a comparison does not say how few people it lacks", "[evidence]")
{
    const Chart chart = landmarkChart(serviceOf(42, 16));
    CHECK(chart.notes.join(QLatin1Char(' ')).contains(QStringLiteral("n = ")));
    const Chart outside = forOutside(chart);
    CHECK_FALSE(outside.notes.join(QLatin1Char(' ')).contains(QStringLiteral("n = ")));
    CHECK(outside.notes[0] == uncorrectedText());
    CHECK(outside.notes.join(QLatin1Char(' ')).contains(QStringLiteral("Mantel")));
}

TEST_CASE("On paper services beside each other have a dot where their row has a share", "[evidence]")
{
    const Chart inside = servicesChart({serviceOf(42, 16), serviceOf(42, 3)}, 0);
    const Chart outside = forOutside(inside);
    REQUIRE(inside.series[0].points.size() == 2);
    REQUIRE(outside.series[0].points.size() == 1);
    CHECK(outside.series[0].points[0].row == std::size_t{0});
}

TEST_CASE("Nobody at work yet is a curve at nought without an interval", "[evidence]")
{
    const auto service = serviceOf(20, 0);
    REQUIRE(service.begun.horizons[0].share);
    CHECK_FALSE(service.begun.horizons[0].interval);
    CHECK(startChart(service).notes[0].contains(QStringLiteral("0 %")));
}

TEST_CASE("With and without always stand beside each other with what stays uncorrected", "[evidence]")
{
    const Chart chart = landmarkChart(serviceOf(42, 16));
    CHECK(chart.notes[0] == uncorrectedText());
    CHECK(chart.table.rows.size() == 2);
    CHECK(chart.notes.join(QLatin1Char(' ')).contains(QStringLiteral("Mantel")));
}

TEST_CASE("The example office shows every view of own dossiers, by keyboard", "[evidence]")
{
    EvidenceDesk desk;
    must(desk.office.lead().demo().fill({.clients = 300, .coaches = 4, .seed = 1}));
    desk.open();
    REQUIRE_FALSE(desk.isEmpty());
    const Chart before = desk.panel().chart();
    CHECK(before.notes.contains(uncorrectedText()));
    CHECK(namelessObjects(*desk.page).isEmpty());
    CHECK(tablesWithoutCurrentIndex(*desk.page).isEmpty());
    auto* horizon = desk.page->findChild<QComboBox*>(QStringLiteral("horizonBox"));
    desk.waitFor([&] { QTest::keyClick(horizon, Qt::Key_Down); });
    CHECK(desk.panel().chart().title != before.title);
    auto* group = desk.page->findChild<QComboBox*>(QStringLiteral("groupBox"));
    desk.waitFor([&] { QTest::keyClick(group, Qt::Key_Down); });
    CHECK((desk.isEmpty() || desk.panel().chart().table.rows != before.table.rows)); // young people are not everybody
}

TEST_CASE("A study stands apart from own dossiers, whole or by what it compares", "[evidence]")
{
    EvidenceDesk desk;
    const auto file = desk.office.file().parent_path() / "duur.csv";
    std::ofstream csv(file);
    csv << "dagen;werk;ww\n";
    for (int i = 0; i < 60; ++i)
        csv << 20 + 10 * i << ';' << (i % 4 == 0 ? 0 : 1) << ';' << (i % 2 == 0 ? "ja" : "nee") << '\n';
    csv.close();
    ResearchRequest request;
    request.file = file;
    request.name = "Onderzoek 2009";
    request.columns.duration = "dagen";
    request.columns.event = "werk";
    request.columns.traits = {{"ww", "ww"}};
    REQUIRE(must(desk.office.lead().evidence().importResearch(request)).accepted == 60);
    desk.open();
    CHECK(desk.isEmpty()); // no own dossiers
    desk.choose(EvidencePage::View::Study);
    REQUIRE_FALSE(desk.isEmpty());
    CHECK(desk.panel().chart().title.contains(QStringLiteral("Onderzoek 2009")));
    CHECK_FALSE(desk.panel().chart().notes.contains(uncorrectedText()));
    CHECK(desk.panel().chart().series.size() == 1);
    auto* trait = desk.page->findChild<QComboBox*>(QStringLiteral("traitBox"));
    desk.waitFor([&] { QTest::keyClick(trait, Qt::Key_Down); });
    CHECK(desk.panel().chart().series.size() == 2);
}

TEST_CASE("Enter on a number of a service shows as many clients, of a study none", "[evidence]")
{
    EvidenceDesk desk;
    must(desk.office.lead().demo().fill({.clients = 300, .coaches = 4, .seed = 1}));
    desk.open();
    std::optional<ClientFilter> asked;
    QObject::connect(desk.page.get(), &EvidencePage::listRequested, desk.page.get(),
                     [&asked](const ClientFilter& filter) { asked = filter; });
    auto* table = desk.panel().findChild<QTableView*>(QStringLiteral("chartTable"));
    REQUIRE(table->model()->rowCount() > 1);
    const auto index = ClientIndex::load(desk.desk.workspace->database(), Date(2026, 11, 23)).value();
    for (const int row : {0, table->model()->rowCount() - 1})
        for (const int column : {1, 2, 4}) {
            CAPTURE(row, column);
            asked.reset();
            table->setFocus();
            table->setCurrentIndex(table->model()->index(row, column));
            QTest::keyClick(table, Qt::Key_Return);
            REQUIRE(QTest::qWaitFor([&] { return asked.has_value(); }, 20'000));
            CHECK(index.select(*asked).rows.size() ==
                  table->model()->index(row, column).data().toString().toULongLong());
        }
    desk.choose(EvidencePage::View::Study);
    CHECK_FALSE(desk.page->pageActions().front()->isEnabled());
}

TEST_CASE("Studies that cannot be shown offer no clients either", "[evidence]")
{
    EvidenceDesk desk;
    must(desk.office.lead().demo().fill({.clients = 300, .coaches = 4, .seed = 1}));
    desk.open();
    CHECK(desk.page->pageActions().front()->isEnabled());
    desk.office.lead().database().execute("ALTER TABLE research_study RENAME TO research_study_elsewhere");
    desk.choose(EvidencePage::View::Study);
    REQUIRE(desk.isEmpty());
    CHECK_FALSE(desk.page->pageActions().front()->isEnabled());
}
