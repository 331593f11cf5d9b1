#include "core/caseload/client_index.h"
#include "core/caseload/client_row_queries.h"
#include "core/indicators/target_actions.h"
#include "tests/support/test_office.h"
#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/support/cohort_group.h"
#include "ui/indicators/indicator_charts.h"
#include "ui/indicators/indicators_page.h"
#include "ui/indicators/target_dialog.h"
#include "ui/shared/chart_outside.h"
#include "ui/shared/chart_panel.h"
#include "ui/shared/empty_state.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

// The page of a team lead on an office file, as the worker needs one.
struct IndicatorsDesk {
    explicit IndicatorsDesk(const std::vector<Role>& roles = {Role::TeamLead})
        : desk(office.colleague("T. Leider", roles))
    {
    }

    TestOffice office;
    Desk desk;
    std::unique_ptr<IndicatorsPage> page;

    void open()
    {
        page = std::make_unique<IndicatorsPage>(desk.context());
        page->resize(1200, 800);
        page->show();
        waitFor([&] { page->activate(); });
    }
    template <class Act>
    void waitFor(Act act)
    {
        QSignalSpy shown(page.get(), &IndicatorsPage::shown);
        act();
        REQUIRE((shown.count() > 0 || shown.wait(20'000)));
        settle();
    }
    void choose(IndicatorsPage::View view)
    {
        auto* views = page->findChild<QListWidget*>(QStringLiteral("viewsList"));
        if (views->currentRow() == static_cast<int>(view))
            return;
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

// Every count that the drawing shows outside, series by series.
QStringList figuresOutside(const Chart& chart)
{
    QStringList figures;
    for (const auto& series : forOutside(chart).series)
        for (const auto& point : series.points)
            figures << QStringLiteral("%1: %2").arg(point.x).arg(point.y);
    return figures;
}

// The same as the table has it outside, from its first column that is drawn on.
QStringList figuresOfTable(const Chart& chart, int first)
{
    QStringList figures;
    for (int column = first; column < chart.table.headings.size(); ++column)
        for (std::size_t row = 0; row < chart.table.rowsOutside.size(); ++row)
            if (const QString cell = chart.table.rowsOutside[row][column]; cell != QStringLiteral("–"))
                figures << QStringLiteral("%1: %2").arg(row).arg(cell);
    return figures;
}

} // namespace

TEST_CASE("An office without clients opens the page Indicatoren and says what to do", "[indicators]")
{
    IndicatorsDesk desk;
    desk.open();
    CHECK(desk.isEmpty());
    CHECK(namelessObjects(*desk.page).isEmpty());
    for (const auto view : {IndicatorsPage::View::Trend, IndicatorsPage::View::Funnel, IndicatorsPage::View::Caseload,
                            IndicatorsPage::View::Satisfaction}) {
        desk.choose(view);
        CHECK(desk.isEmpty());
    }
}

TEST_CASE("One client gives every view a table and no figure", "[indicators]")
{
    IndicatorsDesk desk;
    (void)desk.office.client(aClient().coachedBy(desk.office.lead().session().staff), Date(2026, 1, 5));
    desk.open();
    for (const auto view : {IndicatorsPage::View::Curves, IndicatorsPage::View::Trend, IndicatorsPage::View::Funnel,
                            IndicatorsPage::View::Shares}) {
        CAPTURE(static_cast<int>(view));
        desk.choose(view);
        CHECK_FALSE(desk.isEmpty());
        CHECK_FALSE(desk.panel().chart().hasFigures());
        CHECK_FALSE(desk.panel().chart().table.rows.empty());
    }
    const QString row = desk.panel().chart().table.rows[0].join(QLatin1Char('|'));
    CHECK(row.contains(QStringLiteral("n = 1")));
    CHECK_FALSE(desk.panel().chart().table.rowsOutside[0].join(QLatin1Char('|')).contains(QStringLiteral("n = 1")));
}

TEST_CASE("The example office shows every view with its definition, and the keyboard goes through them", "[indicators]")
{
    IndicatorsDesk desk;
    must(desk.office.lead().demo().fill({.clients = 300, .coaches = 4, .seed = 1}));
    desk.open();
    const QString notes = desk.page->findChild<QLabel*>(QStringLiteral("chartNotes"))->text();
    CHECK(notes.contains(QLatin1String("version")));
    CHECK(notes.contains(QString::number(kFewestForRate)));
    for (const auto view : {IndicatorsPage::View::Curves, IndicatorsPage::View::Trend, IndicatorsPage::View::Flow,
                            IndicatorsPage::View::Caseload, IndicatorsPage::View::Satisfaction}) {
        CAPTURE(static_cast<int>(view));
        desk.choose(view);
        CHECK_FALSE(desk.isEmpty());
        CHECK(namelessObjects(*desk.page).isEmpty());
        CHECK(tablesWithoutCurrentIndex(*desk.page).isEmpty());
    }
    desk.choose(IndicatorsPage::View::Curves);
    const Chart& curves = desk.panel().chart();
    REQUIRE(curves.hasFigures());
    CHECK(curves.series.size() == curves.atRisk.size());
}

TEST_CASE("Another indicator and another horizon are another chart", "[indicators]")
{
    IndicatorsDesk desk;
    must(desk.office.lead().demo().fill({.clients = 100, .coaches = 2, .seed = 2}));
    desk.open();
    const QString before = desk.panel().chart().title;
    auto* horizon = desk.page->findChild<QComboBox*>(QStringLiteral("horizonBox"));
    desk.waitFor([&] { QTest::keyClick(horizon, Qt::Key_Down); });
    const QString after = desk.panel().chart().title;
    CHECK(before.contains(QStringLiteral("6")));
    CHECK(after.contains(QStringLiteral("12")));
    auto* indicator = desk.page->findChild<QComboBox*>(QStringLiteral("indicatorBox"));
    desk.waitFor([&] { QTest::keyClick(indicator, Qt::Key_Down); });
    CHECK(desk.panel().chart().title != after);
}

TEST_CASE("What leaves the office counts in fives and leaves small counts out, also those that a total would tell",
          "[indicators]")
{
    const std::vector groups{groupOf("0-3", 52, 3), groupOf("3-6", 52, 50), groupOf("6-12", 52, 26)};
    const Chart chart = sharesChart(groups, {Indicator::InWork, 0, CohortGrouping::Period, {}});
    CHECK(chart.table.rows[0][2] == QStringLiteral("3"));
    CHECK(chart.table.rowsOutside[0][1] == QStringLiteral("50"));
    CHECK(chart.table.rowsOutside[0][2] == QStringLiteral("–"));
    CHECK(chart.table.rowsOutside[1][2] == QStringLiteral("–"));
    CHECK(chart.table.rowsOutside[2][2] == QStringLiteral("25"));
    const Chart outside = forOutside(chart);
    REQUIRE(outside.series[0].points.size() == 1); // the shares of the others would tell their counts
    CHECK(outside.series[0].points[0].row == std::size_t{2});
}

TEST_CASE("On paper a small month, caseload or channel does not follow from the other rows of the table",
          "[indicators]")
{
    const auto gaps = [](const Chart& chart, int column) {
        return std::ranges::count_if(chart.table.rowsOutside, [column](const QStringList& row) {
            return row.value(column) == QStringLiteral("–");
        });
    };
    const Chart flow =
        flowChart({{Date(2026, 8, 1), 2, 0, 0}, {Date(2026, 9, 1), 11, 0, 0}, {Date(2026, 10, 1), 12, 0, 0}});
    CHECK(flow.table.rows[0][1] == QStringLiteral("2"));
    CHECK(flow.table.rowsOutside[0][1] == QStringLiteral("–"));
    CHECK(gaps(flow, 1) == 2);
    CHECK(flow.table.rowsOutside[2][1] == QStringLiteral("10"));
    CHECK(figuresOutside(flow) == figuresOfTable(flow, 1));

    TeamFigures team;
    for (const std::size_t clients : {3, 20, 30}) {
        TeamRow row;
        row.coach = StaffId(IdBytes{static_cast<std::uint8_t>(clients)});
        row.name = "coach " + std::to_string(clients);
        row.clients = clients;
        row.periods[1] = clients;
        addRow(team.office, row);
        team.rows.push_back(row);
    }
    const Chart caseload = caseloadChart(team, CaseloadBy::Coach);
    REQUIRE(caseload.table.rowsOutside.size() == 3);
    CHECK(caseload.table.rowsOutside[0][1] == QStringLiteral("–"));
    CHECK(gaps(caseload, 1) >= 2);
    CHECK(caseload.table.rowsOutside[0].size() == caseload.table.headings.size());
    CHECK(figuresOutside(caseload) == figuresOfTable(caseload, 2));
    CHECK(forOutside(caseload).summary.isEmpty());
    CHECK(caseload.series[1].points[0].y == 3); // on the screen the coach's own count stays

    Satisfaction satisfaction;
    for (const auto& [channel, high, asked] :
         {std::tuple(std::optional<Channel>(), 38u, 70u), std::tuple(std::optional(Channel::Desk), 36u, 60u),
          std::tuple(std::optional(Channel::Letter), 2u, 10u)}) {
        SatisfactionGroup group;
        group.channel = channel;
        group.rounds = 1;
        group.response = {high, asked};
        SatisfactionFigure overall;
        overall.principle = "overall";
        overall.answers = high;
        overall.topBox = {high, high};
        group.figures = {overall};
        satisfaction.groups.push_back(group);
    }
    const Chart survey = satisfactionChart(satisfaction);
    REQUIRE(survey.table.rowsOutside.size() == 3);
    CHECK(survey.table.rowsOutside[2][4] == QStringLiteral("–")); // 2 answered by letter
    CHECK((survey.table.rowsOutside[1][4] == QStringLiteral("–") ||
           survey.table.rowsOutside[0][4] == QStringLiteral("–")));
}

TEST_CASE("A month whose term is not over has people and no figure", "[indicators]")
{
    auto waiting = groupOf("2026-09", 40, 5);
    waiting.isOver.assign(kHorizons.size(), false);
    const Chart chart =
        trendChart({groupOf("2026-01", 40, 20), waiting}, {Indicator::InWork, 0, CohortGrouping::Month, 0.5});
    REQUIRE(chart.series.size() == 2); // and the target
    CHECK(chart.series[0].points.size() == 1);
    CHECK(chart.series[1].isReference);
    CHECK(chart.ticks.size() == 2);
}

TEST_CASE("Each year of a trend has its own target, and years without one have no line", "[indicators]")
{
    std::vector<IndicatorTarget> targets;
    for (const auto& [year, percent] : {std::pair(2024, 40), std::pair(2026, 50)})
        targets.push_back(
            {indicatorTargetId(year, TargetFigure::InWork6, {}), year, TargetFigure::InWork6, {}, percent, {}});
    CohortQuestion question{Indicator::InWork, 0, CohortGrouping::Year, {}, targets, {}};
    const std::vector groups{groupOf("2024", 40, 20), groupOf("2025", 40, 22), groupOf("2026", 40, 24)};
    const Chart chart = trendChart(groups, question);
    REQUIRE(chart.series.size() == 3);
    CHECK(chart.series[1].isReference);
    CHECK(chart.series[1].points == std::vector<ChartPoint>{{0, 0.4, {}}});
    CHECK(chart.series[2].points == std::vector<ChartPoint>{{2, 0.5, {}}});
    CHECK(chart.table.rows[0].last() == QStringLiteral("40 %"));
    CHECK(chart.table.rows[1].last() == QStringLiteral("–"));
    CHECK(chart.table.rowsOutside[2].last() == QStringLiteral("50 %"));
    CHECK(chart.table.headings.size() == chart.table.rows[0].size());
    question.horizon = 1; // of another term nothing was set
    CHECK(trendChart(groups, question).series.size() == 1);
}

TEST_CASE("A team has its own target or else that of the office", "[indicators]")
{
    const std::vector<IndicatorTarget> targets{
        {indicatorTargetId(2025, TargetFigure::Active6, {}), 2025, TargetFigure::Active6, {}, 60, {}},
        {indicatorTargetId(2025, TargetFigure::Active6, "Noord"), 2025, TargetFigure::Active6, "Noord", 45, {}}};
    const CohortQuestion question{Indicator::Active, 0, CohortGrouping::Team, 0.6, targets, 2025};
    const Chart chart = sharesChart({groupOf("Noord", 40, 20), groupOf("Zuid", 40, 20)}, question);
    CHECK(chart.table.rows[0].last() == QStringLiteral("45 %"));
    CHECK(chart.table.rows[1].last() == QStringLiteral("60 %"));
    CHECK(chart.series.back().isReference);
}

TEST_CASE("Who may not manage the office finds no button for targets", "[indicators]")
{
    IndicatorsDesk desk;
    desk.open();
    CHECK_FALSE(desk.page->findChild<QPushButton*>(QStringLiteral("targetButton"))->isVisible());
}

TEST_CASE("A target is set from the page, stands beside the figure, and is removed again", "[indicators]")
{
    IndicatorsDesk desk({Role::TeamLead, Role::Administrator});
    must(desk.office.lead().demo().fill({.clients = 100, .coaches = 2, .seed = 2}));
    desk.open();
    desk.choose(IndicatorsPage::View::Trend);
    auto* button = desk.page->findChild<QPushButton*>(QStringLiteral("targetButton"));
    REQUIRE(button->isVisible());
    const auto openDialog = [&] {
        button->click();
        const auto dialogs = desk.page->findChildren<TargetDialog*>();
        REQUIRE_FALSE(dialogs.isEmpty());
        auto* dialog = dialogs.last();
        dialog->findChild<QSpinBox*>(QStringLiteral("yearEdit"))->setValue(2025);
        return dialog;
    };
    auto* dialog = openDialog();
    CHECK(namelessObjects(*dialog).isEmpty());
    CHECK_FALSE(dialog->findChild<QPushButton*>(QStringLiteral("removeButton"))->isEnabled());
    dialog->findChild<QSpinBox*>(QStringLiteral("percentEdit"))->setValue(55);
    dialog->findChild<QLineEdit*>(QStringLiteral("remarkEdit"))->setText(QStringLiteral("Jaarplan"));
    desk.waitFor([&] { dialog->findChild<QPushButton*>(QStringLiteral("saveButton"))->click(); });
    const auto set = must(IndicatorTargetActions(desk.desk.workspace->context()).targets());
    REQUIRE(set.size() == 1);
    CHECK(set[0].percent == 55);
    CHECK(set[0].figure == TargetFigure::InWork6);
    CHECK(desk.panel().chart().table.headings.size() == 9);

    dialog = openDialog();
    CHECK(dialog->findChild<QSpinBox*>(QStringLiteral("percentEdit"))->value() == 55);
    desk.waitFor([&] { dialog->findChild<QPushButton*>(QStringLiteral("removeButton"))->click(); });
    CHECK(must(IndicatorTargetActions(desk.desk.workspace->context()).targets()).empty());
    CHECK(desk.panel().chart().table.headings.size() == 8);
}

namespace
{

// The filter that the page asks the list for after `act`.
template <class Act>
ClientFilter listAfter(const IndicatorsDesk& desk, Act act)
{
    std::optional<ClientFilter> asked;
    const auto heard = QObject::connect(desk.page.get(), &IndicatorsPage::listRequested,
                                        [&asked](const ClientFilter& filter) { asked = filter; });
    act();
    REQUIRE(QTest::qWaitFor([&] { return asked.has_value(); }, 20'000));
    QObject::disconnect(heard);
    return *asked;
}

std::vector<ClientRowNumber> shownBy(const IndicatorsDesk& desk, const ClientFilter& filter)
{
    return ClientIndex::load(desk.desk.workspace->database(), Date(2026, 11, 23))->select(filter).rows;
}

} // namespace

TEST_CASE("Enter, a double click and the menu on a number show exactly the clients that it counts", "[indicators]")
{
    IndicatorsDesk desk;
    const auto berg = desk.office.client(aClient().named("Jan", "Berg"), Date(2026, 1, 5));
    const auto dal = desk.office.client(aClient().named("Els", "Dal"), Date(2026, 1, 5));
    (void)desk.office.client(aClient().named("Bob", "Kust")); // was never out of work
    desk.open();
    auto* table = desk.panel().findChild<QTableView*>(QStringLiteral("chartTable"));
    REQUIRE(table->model()->rowCount() == 1);
    auto& database = desk.desk.workspace->database();
    const std::vector both{**rowOf(database, berg), **rowOf(database, dal)};
    const auto standOn = [&](int column) {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, column));
    };
    CHECK(table->model()->index(0, 1).data().toString() == QStringLiteral("2"));
    const auto people = listAfter(desk, [&] {
        standOn(1);
        QTest::keyClick(table, Qt::Key_Return);
    });
    CHECK(shownBy(desk, people) == both);
    REQUIRE(people.among);
    CHECK(QString::fromStdString(people.among->name).contains(desk.panel().chart().title));

    CHECK(table->model()->index(0, 2).data().toString() == QStringLiteral("0"));
    const auto reached = listAfter(desk, [&] {
        const QPoint cell = table->visualRect(table->model()->index(0, 2)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, cell);
    });
    CHECK(shownBy(desk, reached).empty());

    const auto whole = listAfter(desk, [&] {
        standOn(0);
        REQUIRE(table->contextMenuPolicy() == Qt::ActionsContextMenu);
        REQUIRE(table->actions().size() == 1);
        table->actions().front()->trigger();
    });
    CHECK(shownBy(desk, whole) == both);
}

TEST_CASE("Each number of the caseloads and of a month opens a list of as many clients", "[indicators]")
{
    IndicatorsDesk desk;
    must(desk.office.lead().demo().fill({.clients = 60, .coaches = 3, .seed = 3}));
    desk.open();
    auto* table = desk.panel().findChild<QTableView*>(QStringLiteral("chartTable"));
    const auto countIn = [&](int row, int column) {
        return table->model()->index(row, column).data().toString().toULongLong();
    };
    const auto listOf = [&](int row, int column) {
        return shownBy(desk, listAfter(desk,
                                       [&] {
                                           table->setFocus();
                                           table->setCurrentIndex(table->model()->index(row, column));
                                           QTest::keyClick(table, Qt::Key_Return);
                                       }))
            .size();
    };
    desk.choose(IndicatorsPage::View::Caseload);
    REQUIRE(table->model()->rowCount() > 0);
    for (int column = 1; column < table->model()->columnCount(); ++column)
        CHECK(listOf(0, column) == countIn(0, column));
    desk.choose(IndicatorsPage::View::Flow);
    const int last = table->model()->rowCount() - 1;
    REQUIRE(last > 3);
    for (const int row : {last, last - 3}) {
        CHECK(listOf(row, 1) == countIn(row, 1));
        CHECK(listOf(row, 2) == countIn(row, 2));
    }
}

TEST_CASE("Answers to a survey name nobody, so their numbers open no list", "[indicators]")
{
    IndicatorsDesk desk;
    must(desk.office.lead().demo().fill({.clients = 60, .coaches = 3, .seed = 3}));
    desk.open();
    CHECK(desk.page->pageActions().front()->isEnabled());
    desk.choose(IndicatorsPage::View::Satisfaction);
    CHECK_FALSE(desk.page->pageActions().front()->isEnabled());
    QSignalSpy asked(desk.page.get(), &IndicatorsPage::listRequested);
    auto* table = desk.panel().findChild<QTableView*>(QStringLiteral("chartTable"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    settle();
    CHECK(asked.isEmpty());
}

TEST_CASE("Figures that cannot be shown offer no clients either", "[indicators]")
{
    IndicatorsDesk desk;
    must(desk.office.lead().demo().fill({.clients = 60, .coaches = 3, .seed = 3}));
    desk.open();
    CHECK(desk.page->pageActions().front()->isEnabled());
    desk.office.lead().database().execute("ALTER TABLE survey_round RENAME TO survey_round_elsewhere");
    desk.choose(IndicatorsPage::View::Satisfaction);
    REQUIRE(desk.isEmpty());
    CHECK_FALSE(desk.page->pageActions().front()->isEnabled());
    desk.choose(IndicatorsPage::View::Caseload);
    CHECK(desk.page->pageActions().front()->isEnabled());
}

TEST_CASE("The export asks for the time and the split that the page shows, a trend by year", "[indicators]")
{
    IndicatorsDesk desk;
    must(desk.office.lead().demo().fill({.clients = 60, .coaches = 3, .seed = 3}));
    desk.open();
    std::optional<IndicatorExportWish> wish;
    QObject::connect(desk.page.get(), &IndicatorsPage::exportRequested, desk.page.get(),
                     [&wish](const IndicatorExportWish& asked) { wish = asked; });
    auto* action = desk.page->findChild<QAction*>(QStringLiteral("exportIndicatorsAction"));
    REQUIRE(action->isEnabled());
    action->trigger();
    REQUIRE(wish);
    CHECK(wish->grouping == CohortGrouping::Period);
    CHECK(wish->until == Date(2026, 11, 23));
    desk.choose(IndicatorsPage::View::Trend);
    action->trigger();
    CHECK(wish->grouping == CohortGrouping::Year);
}

TEST_CASE("The list behind a number is of the coach that stands there, also when the caseloads were counted anew",
          "[indicators]")
{
    IndicatorsDesk desk;
    const StaffId lead = desk.office.lead().session().staff;
    (void)desk.office.client(aClient().named("Jan", "Berg").coachedBy(lead), Date(2026, 8, 3));
    desk.open();
    desk.choose(IndicatorsPage::View::Caseload);
    auto* table = desk.panel().findChild<QTableView*>(QStringLiteral("chartTable"));
    REQUIRE(table->model()->rowCount() == 1);
    const auto before = shownBy(desk, listAfter(desk, [&] {
                                    table->setFocus();
                                    table->setCurrentIndex(table->model()->index(0, 1));
                                    QTest::keyClick(table, Qt::Key_Return);
                                }));
    REQUIRE(before.size() == 1);

    StaffMember first;
    first.name = "A. Aarts"; // stands before everybody
    const auto added = desk.office.lead().staff().add(first, {Role::CaseWorker});
    REQUIRE(added);
    for (int i = 0; i < 3; ++i)
        (void)desk.office.client(aClient().coachedBy(*added), Date(2026, 8, 3));
    const auto behind = listAfter(desk, [&] {
        desk.desk.events.announceEverything(); // the worker counts anew, while the chart of before still stands there
        REQUIRE(table->model()->rowCount() == 1);
        QTest::keyClick(table, Qt::Key_Return);
    });
    CHECK(behind.coaches == std::vector<std::optional<StaffId>>{lead});
    CHECK(shownBy(desk, behind) == before);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }, 20'000));
}

TEST_CASE("The list behind a number of a cohort is of the group that stands there, also when it was read anew",
          "[indicators]")
{
    IndicatorsDesk desk;
    const auto inTeam = [&](const char* name, const char* team) {
        StaffMember member;
        member.name = name;
        member.team = team;
        return must(desk.office.lead().staff().add(member, {Role::CaseWorker}));
    };
    (void)desk.office.client(aClient().coachedBy(inTeam("Z. Zuid", "Zuid")), Date(2026, 1, 5));
    desk.open();
    desk.choose(IndicatorsPage::View::Funnel);
    auto* table = desk.panel().findChild<QTableView*>(QStringLiteral("chartTable"));
    REQUIRE(table->model()->rowCount() == 1);
    REQUIRE(table->model()->index(0, 0).data().toString() == QStringLiteral("Zuid"));
    const auto enter = [table] {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 1));
        QTest::keyClick(table, Qt::Key_Return);
    };
    const auto before = shownBy(desk, listAfter(desk, enter));
    REQUIRE(before.size() == 1);
    const StaffId north = inTeam("A. Noord", "Noord"); // stands before Zuid
    for (int i = 0; i < 3; ++i)
        (void)desk.office.client(aClient().coachedBy(north), Date(2026, 1, 5));
    const auto behind = listAfter(desk, [&] {
        desk.desk.events.announceEverything();
        enter();
    });
    CHECK(shownBy(desk, behind) == before);
}

TEST_CASE("A number that the figures do not have has no list", "[indicators]")
{
    TeamFigures figures;
    TeamRow row;
    row.coach = StaffId(IdBytes{1});
    row.clients = 5;
    addRow(figures.office, row);
    figures.rows = {row};
    CHECK(caseloadFilter(figures, CaseloadBy::Coach, 0, -1));
    CHECK(caseloadFilter(figures, CaseloadBy::Team, 0, 5)); // without period
    CHECK_FALSE(caseloadFilter(figures, CaseloadBy::Coach, 1, -1));
    CHECK_FALSE(caseloadFilter(figures, CaseloadBy::Team, 0, 6));
    CHECK_FALSE(caseloadFilter(figures, CaseloadBy::Coach, 0, -2));
    CHECK(caseloadFilter(figures, CaseloadBy::Regime, 0, -1)); // without regime
    CHECK_FALSE(caseloadFilter(figures, CaseloadBy::Regime, 1, -1));
}
