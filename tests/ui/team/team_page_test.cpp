#include "core/caseload/client_index.h"
#include "tests/support/test_office.h"
#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/shared/language.h"
#include "ui/team/team_model.h"
#include "ui/team/team_page.h"
#include "ui/team/team_text.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

using Kind = TeamCell::Kind;

TeamRow row(const char* name, const char* team, std::size_t clients, int capacity)
{
    TeamRow made;
    made.coach = StaffId::parse("0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e" + std::to_string(10 + name[0] % 80));
    made.name = name;
    made.team = team;
    made.clients = clients;
    made.capacity = capacity;
    made.periods = {0, clients, 0, 0, 0, 0};
    made.regimes = {clients};
    return made;
}

TeamFigures figures()
{
    TeamFigures made;
    made.regimes = {"WW"};
    made.rows = {row("Aarts", "Oost", 12, 10), row("Berg", "West", 5, 10)};
    TeamRow nobody;
    nobody.clients = 3;
    nobody.regimes = {0};
    nobody.withoutRegime = 3;
    made.rows.push_back(nobody);
    for (const auto& each : made.rows)
        addRow(made.office, each);
    return made;
}

QStringList headings(const TeamModel& model)
{
    QStringList all;
    for (int column = 0; column < model.columnCount(); ++column)
        all << model.headerData(column, Qt::Horizontal).toString();
    return all;
}

QString textAt(const TeamModel& model, int row, const char* heading)
{
    const auto column = headings(model).indexOf(QString::fromLatin1(heading));
    REQUIRE(column >= 0);
    return model.index(row, static_cast<int>(column)).data().toString();
}

// An office of two coaches with clients, and the page Team of the team lead.
class TeamOnAPage
{
public:
    TeamOnAPage()
        : m_coach(m_office.colleague("M. Smit", {Role::CaseWorker}))
        , desk(std::move(*m_office.lead().openAnother()))
    {
    }
    ClientId add(const char* surname, const std::optional<StaffId>& coach, Date firstDay)
    {
        Client client = aClient().named("Jan", surname);
        client.coach = coach;
        return m_office.client(client, firstDay);
    }
    TeamPage& page()
    {
        if (!m_page) {
            m_page = std::make_unique<TeamPage>(desk.context());
            m_page->resize(1280, 700);
            m_page->show();
            QApplication::setActiveWindow(m_page.get());
            whenShownAfter([this] { m_page->activate(); });
        }
        return *m_page;
    }
    template <class Act>
    void whenShownAfter(Act act)
    {
        QSignalSpy shown(m_page.get(), &TeamPage::shown);
        act();
        REQUIRE((shown.count() > 0 || shown.wait(5000)));
    }
    TeamModel& model() { return *page().findChild<TeamModel*>(); }
    QComboBox& choice(const char* name) { return *page().findChild<QComboBox*>(QString::fromLatin1(name)); }
    [[nodiscard]] StaffId coach() const { return m_coach->session().staff; }
    TestOffice& office() { return m_office; }

private:
    TestOffice m_office;
    std::unique_ptr<Workspace> m_coach;
    std::unique_ptr<TeamPage> m_page;

public:
    Desk desk;
};

} // namespace

TEST_CASE("The table of the team has the totals first, then clients without case worker, then the case workers by name")
{
    TeamModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(figures(), Kind::Period);
    REQUIRE(model.rowCount() == 4);
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("All together"));
    CHECK(model.index(1, 0).data().toString() == QStringLiteral("Without case worker"));
    CHECK(model.index(2, 0).data().toString() == QStringLiteral("Aarts"));
    CHECK(textAt(model, 0, "Clients") == QStringLiteral("20"));
    CHECK(textAt(model, 3, "Clients") == QStringLiteral("5"));
    // A change of numbers alone moves nothing.
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    auto changed = figures();
    changed.rows[0].clients = 13;
    model.show(changed, Kind::Period);
    CHECK(resets.count() == 0);
    CHECK(textAt(model, 2, "Clients") == QStringLiteral("13"));
    model.show(ofTeam(changed, "West"), Kind::Regime);
    CHECK(model.rowCount() == 2);
    model.show({}, Kind::Theme);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A caseload over what was agreed says so in words, and numbers stand to the right")
{
    TeamModel model;
    model.show(figures(), Kind::Period);
    CHECK(textAt(model, 2, "Load") == QStringLiteral("120 %, 2 too many"));
    CHECK(textAt(model, 3, "Load") == QStringLiteral("50 %"));
    CHECK(textAt(model, 1, "Load").isEmpty()); // nothing was agreed with nobody
    for (int column = 2; column < model.columnCount(); ++column) {
        CHECK(model.index(2, column).data(Qt::TextAlignmentRole).toInt() == int(Qt::AlignRight | Qt::AlignVCenter));
        CHECK_FALSE(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }
}

TEST_CASE(
    "The caseloads can be divided by period, by regime and by theme; without the columns that a list cannot ask for")
{
    TeamModel model;
    model.show(figures(), Kind::Period);
    CHECK(headings(model).contains(QStringLiteral("No period")));
    model.show(figures(), Kind::Regime);
    CHECK(headings(model).contains(QStringLiteral("WW")));
    CHECK_FALSE(headings(model).contains(QStringLiteral("No period")));
    auto ofOneTheme = figures();
    ofOneTheme.filter.themes = {Theme::Youth};
    model.show(ofOneTheme, Kind::Theme);
    CHECK_FALSE(headings(model).contains(QStringLiteral("45+")));
    CHECK_FALSE(headings(model).contains(QStringLiteral("Load"))); // part of a caseload says nothing of what fits
}

TEST_CASE("Enter on a number of the team asks for the list with exactly the clients that it counts")
{
    TeamOnAPage at;
    at.add("Berg", at.coach(), Date(2026, 8, 1));
    at.add("Bakker", at.coach(), Date(2026, 11, 1));
    at.add("Zwart", std::nullopt, Date(2026, 8, 1));
    auto& table = at.page().table();
    auto& model = at.model();
    std::optional<ClientFilter> asked;
    QObject::connect(&at.page(), &TeamPage::listRequested, &at.page(),
                     [&](const ClientFilter& filter) { asked = filter; });
    const auto index = ClientIndex::load(at.office().lead().database(), Date(2026, 11, 23));
    REQUIRE(index);
    int numbers = 0;
    table.setFocus();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QVariant shown = model.index(row, column).data(TeamModel::kNumberRole);
            if (model.column(column).kind != TeamModel::Column::Kind::Number)
                continue;
            asked.reset();
            table.setCurrentIndex(model.index(row, column));
            QTest::keyClick(&table, Qt::Key_Return);
            REQUIRE(asked);
            CAPTURE(row, column);
            CHECK(index->select(*asked).rows.size() == shown.toULongLong());
            numbers += shown.toULongLong() > 0 ? 1 : 0;
        }
    }
    CHECK(numbers > 5); // else this test sees too little
}

TEST_CASE("The arrow keys go from number to number, and a screen reader can name everything on the page Team")
{
    TeamOnAPage at;
    at.add("Berg", at.coach(), Date(2026, 8, 1));
    auto& table = at.page().table();
    table.setFocus();
    table.setCurrentIndex(at.model().index(0, 0));
    QTest::keyClick(&table, Qt::Key_Right);
    QTest::keyClick(&table, Qt::Key_Down);
    CHECK(table.currentIndex() == at.model().index(1, 1));
    CHECK(namelessObjects(at.page()) == QStringList{});
    CHECK(tablesWithoutCurrentIndex(at.page()) == QStringList{});
}

TEST_CASE("A kept filter of the list of clients is a view of the team, with its own arrangement")
{
    TeamOnAPage at;
    at.add("Berg", at.coach(), Date(2026, 8, 1));
    at.add("Bakker", at.coach(), Date(2026, 11, 1));
    REQUIRE(at.desk.workspace->savedFilters().save("Kort thuis", "activity:active period:0-3"));
    auto& view = at.choice("viewChoice");
    at.page();
    CHECK(textAt(at.model(), 0, "Clients") == QStringLiteral("2"));
    REQUIRE(view.count() == 2);
    view.setFocus();
    at.whenShownAfter([&] { QTest::keyClick(&view, Qt::Key_Down); });
    CHECK(textAt(at.model(), 0, "Clients") == QStringLiteral("1"));

    auto& breakdown = at.choice("breakdownChoice");
    breakdown.setFocus();
    QTest::keyClick(&breakdown, Qt::Key_Down); // regime
    CHECK(headings(at.model()).contains(QStringLiteral("No regime")));
    at.desk.questions.answerNext(QStringLiteral("Kort per regime"));
    for (QAction* action : at.page().pageActions()) {
        if (action->text().contains(QStringLiteral("Keep")))
            action->trigger();
    }
    CHECK(view.currentText() == QStringLiteral("Kort per regime"));
    view.setFocus();
    at.whenShownAfter([&] { QTest::keyClick(&view, Qt::Key_Home); });
    CHECK(headings(at.model()).contains(QStringLiteral("No period")));
    CHECK(textAt(at.model(), 0, "Clients") == QStringLiteral("2"));
    at.whenShownAfter([&] { QTest::keyClicks(&view, QStringLiteral("Kort per")); });
    REQUIRE(QTest::qWaitFor([&] { return textAt(at.model(), 0, "Clients") == QStringLiteral("1"); }, 5000));
    CHECK(headings(at.model()).contains(QStringLiteral("No regime")));
}

TEST_CASE("The numbers of the team follow what is changed meanwhile")
{
    TeamOnAPage at;
    at.page();
    CHECK(textAt(at.model(), 0, "Clients") == QStringLiteral("0"));
    at.whenShownAfter([&] { REQUIRE(at.desk.workspace->clients().add(aClient())); });
    REQUIRE(QTest::qWaitFor([&] { return textAt(at.model(), 0, "Clients") == QStringLiteral("1"); }, 5000));
}

TEST_CASE("In Dutch all columns of the caseloads by period are in sight beside the navigation of a window of 1280 wide")
{
    Translations translations;
    REQUIRE(translations.use(Language::Dutch));
    TeamOnAPage at;
    StaffMember member;
    member.name = "Anne-Fleur van den Heuvel-Rietdijk te Waterland";
    member.team = "Noord en omstreken";
    member.capacity = 1;
    const auto colleague = at.office().lead().staff().add(member, {Role::CaseWorker});
    REQUIRE(colleague);
    for (const char* name : {"Berg", "Bakker", "Zwart"})
        at.add(name, *colleague, Date(2026, 8, 1));
    auto& table = at.page().table();
    at.page().resize(1280 - 1280 / 6, 640);
    settle();
    auto& model = at.model();
    REQUIRE(model.columnCount() == 15); // team, capacity and load among them
    const auto* header = table.horizontalHeader();
    for (int column = 0; column < model.columnCount(); ++column) {
        CAPTURE(column, table.columnWidth(column), table.viewport()->width());
        CHECK(table.columnViewportPosition(column) + table.columnWidth(column) <= table.viewport()->width());
        CHECK(table.columnWidth(column) >= header->sectionSizeHint(column)); // no heading is cut off
    }
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    const auto name = model.index(model.rowOf(*colleague), 0);
    CHECK(name.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Waterland"))); // also where it is elided

    const int narrow = table.columnWidth(0);
    at.page().resize(1900, 640);
    settle();
    CHECK(table.columnWidth(0) > narrow); // the name gets the room
    CHECK(table.columnWidth(0) >= table.sizeHintForIndex(name).width());

    QFont large = at.page().font();
    large.setPointSizeF(large.pointSizeF() * 3);
    at.page().setFont(large);
    at.page().resize(1280 - 1280 / 6, 640);
    settle();
    CHECK(table.horizontalScrollBar()->maximum() > 0); // nothing is squeezed: it scrolls
    for (int column = 0; column < model.columnCount(); ++column)
        CHECK(table.columnWidth(column) >= header->sectionSizeHint(column));
}

TEST_CASE("The report of a month is asked for from the page Team, for the team that is in sight")
{
    TeamOnAPage at;
    at.add("Berg", at.coach(), Date(2026, 8, 1));
    StaffMember member;
    member.name = "N. Noord";
    member.team = "Noord";
    REQUIRE(at.office().lead().staff().add(member, {Role::CaseWorker}));
    auto* action = at.page().findChild<QAction*>(QStringLiteral("monthReportAction"));
    REQUIRE(action);
    CHECK(at.page().pageActions().contains(action));
    REQUIRE(action->isEnabled());
    const QSignalSpy asked(&at.page(), &TeamPage::reportRequested);
    action->trigger();
    REQUIRE(asked.count() == 1);
    CHECK(asked[0][0].toString().isEmpty());
    auto& team = at.choice("teamChoice");
    REQUIRE(team.count() == 2);
    team.setFocus();
    QTest::keyClick(&team, Qt::Key_Down);
    action->trigger();
    REQUIRE(asked.count() == 2);
    CHECK(asked[1][0].toString() == QStringLiteral("Noord"));
}
