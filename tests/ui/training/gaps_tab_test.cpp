#include "core/caseload/client_index.h"
#include "tests/support/test_office.h"
#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/training/gaps_model.h"
#include "ui/training/gaps_tab.h"
#include "ui/training/training_page.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

constexpr int kLongestWait = 5000; // milliseconds; the numbers are counted in the background

// The page of a team lead, in an office with a coach who has clients.
class MissingExpertise
{
public:
    MissingExpertise()
        : m_coach(m_office.colleague("M. Smit", {Role::CaseWorker}))
        , desk(std::move(*m_office.lead().openAnother()))
    {
    }
    void clients(int count, Date firstDay, PartialDate birth)
    {
        for (int i = 0; i < count; ++i) {
            Client client = aClient().named("Jan", std::string("Berg") + static_cast<char>('a' + i)).born(birth);
            client.coach = m_coach->session().staff;
            static_cast<void>(m_office.client(client, firstDay));
        }
    }
    // Opens the page, goes to the part with the keyboard, and waits for the numbers.
    void open()
    {
        m_page = std::make_unique<TrainingPage>(desk.context());
        m_page->resize(1280, 700);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        m_page->activate();
        settle();
        auto* tabs = m_page->findChild<QTabWidget*>(QStringLiteral("trainingTabs"));
        REQUIRE(tabs);
        tabs->tabBar()->setFocus();
        whenShownAfter([tabs] { QTest::keyClick(tabs->tabBar(), Qt::Key_Right); });
    }
    template <class Act>
    void whenShownAfter(Act act)
    {
        QSignalSpy shown(m_page->findChild<GapsTab*>(), &GapsTab::shown);
        act();
        REQUIRE((shown.count() > 0 || shown.wait(kLongestWait)));
    }
    [[nodiscard]] TrainingPage& page() { return *m_page; }
    [[nodiscard]] QTableView& table() { return *m_page->findChild<QTableView*>(QStringLiteral("gapsTable")); }
    [[nodiscard]] QString textAt(const char* group, int column)
    {
        const auto* model = m_page->findChild<GapsModel*>();
        const int row = model->rowOf(QString::fromLatin1(group));
        return row < 0 ? QStringLiteral("not there") : model->index(row, column).data().toString();
    }
    [[nodiscard]] StaffId coach() const { return m_coach->session().staff; }
    [[nodiscard]] TestOffice& office() { return m_office; }

private:
    TestOffice m_office;
    std::unique_ptr<Workspace> m_coach;

public:
    Desk desk;

private:
    std::unique_ptr<TrainingPage> m_page; // goes before what it shows
};

} // namespace

TEST_CASE("Of each group of clients a team lead sees how many are with somebody who knows it, and who could learn it")
{
    MissingExpertise at;
    at.clients(6, Date(2026, 8, 1), Date(2003, 5, 17)); // young, 3-6 months
    at.clients(2, Date(2026, 11, 1), Date(1990, 5, 17));
    REQUIRE(at.office().lead().professionals().setExpertise(at.coach(), {"theme:youth"}));
    at.open();
    CHECK(at.textAt("theme:youth", GapsModel::Clients) == QStringLiteral("6"));
    CHECK(at.textAt("theme:youth", GapsModel::WithExpert) == QStringLiteral("6"));
    CHECK(at.textAt("theme:youth", GapsModel::WithoutExpert) == QStringLiteral("0"));
    CHECK(at.textAt("theme:youth", GapsModel::Experts) == QStringLiteral("1"));
    CHECK(at.textAt("theme:youth", GapsModel::Learn).isEmpty());
    CHECK(at.textAt("period:3-6", GapsModel::WithoutExpert) == QStringLiteral("6"));
    CHECK(at.textAt("period:3-6", GapsModel::Learn) == QStringLiteral("M. Smit"));
    CHECK(at.textAt("period:0-3", GapsModel::Learn).isEmpty()); // two clients: a colleague can be asked
    CHECK(at.textAt("theme:over_45", GapsModel::Clients) == QStringLiteral("not there"));
}

TEST_CASE("Enter on a group without experts asks for the list with exactly its clients")
{
    MissingExpertise at;
    at.clients(6, Date(2026, 8, 1), Date(2003, 5, 17));
    at.clients(2, Date(2026, 11, 1), Date(1975, 5, 17));
    at.open();
    std::optional<ClientFilter> asked;
    QObject::connect(&at.page(), &TrainingPage::listRequested, &at.page(),
                     [&asked](const ClientFilter& filter) { asked = filter; });
    const auto index = ClientIndex::load(at.office().lead().database(), Date(2026, 11, 23));
    REQUIRE(index);
    auto& table = at.table();
    table.setFocus();
    REQUIRE(table.model()->rowCount() == 4); // two periods, two themes
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        asked.reset();
        table.setCurrentIndex(table.model()->index(row, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        REQUIRE(asked);
        CAPTURE(row);
        CHECK(QLocale().toString(static_cast<qulonglong>(index->select(*asked).rows.size())) ==
              table.model()->index(row, GapsModel::Clients).data().toString());
    }
    asked.reset();
    auto* open = at.page().findChild<QPushButton*>(QStringLiteral("openListButton"));
    REQUIRE(open);
    QTest::mouseClick(open, Qt::LeftButton);
    CHECK(asked);
}

TEST_CASE("Without clients the page says so, and the numbers follow what is changed meanwhile")
{
    MissingExpertise at;
    at.open();
    CHECK_FALSE(at.table().isVisible());
    at.whenShownAfter([&at] {
        Client client = aClient();
        client.birthDate = Date(2003, 5, 17);
        REQUIRE(at.desk.workspace->clients().add(client));
    });
    REQUIRE(QTest::qWaitFor([&at] { return at.table().isVisible(); }, kLongestWait));
    CHECK(at.textAt("theme:youth", GapsModel::WithoutExpert) == QStringLiteral("1"));
    CHECK(namelessObjects(at.page()) == QStringList{});
    CHECK(tablesWithoutCurrentIndex(at.page()) == QStringList{});
}

TEST_CASE("The table of missing expertise keeps what a table has to keep, and numbers stand to the right")
{
    GapsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ExpertiseGap gap;
    gap.group = "regime:WW";
    gap.clients = 12;
    gap.withoutExpert = 7;
    IdGenerator ids;
    gap.learn = {ids.make<StaffId>(), ids.make<StaffId>()};
    model.setGaps({gap}, {{gap.learn[0], "M. Smit"}});
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, GapsModel::WithExpert).data().toString() == QStringLiteral("5"));
    CHECK(model.index(0, GapsModel::Learn).data().toString() == QStringLiteral("M. Smit, unknown colleague"));
    const auto filter = model.filterAt(model.index(0, 0));
    REQUIRE(filter);
    CHECK(filter->regimes == std::vector<std::string>{"WW"});
    CHECK(filter->activities == std::vector{Activity::Active});
    CHECK_FALSE(model.filterAt({}));
    for (int column = 0; column < model.columnCount(); ++column) {
        const bool isNumber = column >= GapsModel::Clients && column <= GapsModel::Experts;
        const int side = int(isNumber ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
        CHECK(model.index(0, column).data(Qt::TextAlignmentRole).toInt() == side);
        CHECK_FALSE(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }
    model.setGaps({}, {});
    CHECK(model.rowCount() == 0);
}
