#include "core/caseload/client_row_queries.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/support/qt_text.h"
#include "ui/caseload/caseload_page.h"
#include "ui/caseload/client_quick_provider.h"
#include "ui/shared/case_events.h"
#include "ui/shared/chip_bar.h"
#include "ui/shared/questions.h"
#include "ui/shared/undo_history.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

// An office with five clients and the page Klanten on it.
class ClientsOnAPage
{
public:
    ClientsOnAPage()
        : m_workspace(std::move(*Workspace::create(aNewOffice(m_folder / "office.werkpad"), m_clock, Origin::Window)))
        , m_undo(*m_workspace)
        , m_events(*m_workspace)
    {
        m_berg = add(aClient(), Date(2026, 10, 1));
        add(aClient().named("Ayşe", "Yılmaz").born(Date(2001, 2, 3)), Date(2026, 7, 1));
        add(aClient().named("Piet", "Jansen").born(*PartialDate::from(1968, 0, 0)), Date(2025, 1, 1));
        add(aClient().named("Bob", "Bakker"), std::nullopt);
        Client closed = aClient().named("Kees", "Gesloten");
        closed.registeredOn = Date(2020, 1, 1);
        closed.closedOn = Date(2024, 1, 1);
        add(closed, std::nullopt);
    }

    CaseloadPage& page()
    {
        if (!m_page) {
            m_page = std::make_unique<CaseloadPage>(UiContext{*m_workspace, m_questions, m_undo, m_events, m_settings});
            m_page->resize(1200, 700);
            m_page->setVisible(true);
            activate();
        }
        return *m_page;
    }
    void activate()
    {
        QSignalSpy shown(m_page.get(), &CaseloadPage::shown);
        m_page->activate();
        REQUIRE(shown.wait(5000));
    }
    template <class Act>
    void whenShownAfter(Act act)
    {
        QSignalSpy shown(&page(), &CaseloadPage::shown);
        act();
        REQUIRE((shown.count() > 0 || shown.wait(5000)));
    }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < page().model().rowCount(); ++row)
            all << page().model().index(row, ClientListModel::Name).data().toString();
        return all;
    }
    QString counts() { return page().findChild<QLabel*>(QStringLiteral("countsLabel"))->text(); }
    QLineEdit& filterEdit() { return *page().findChild<QLineEdit*>(QStringLiteral("filterEdit")); }
    Workspace& workspace() { return *m_workspace; }
    Questions& questions() { return m_questions; }
    [[nodiscard]] ClientId berg() const { return m_berg; }

    ClientId add(const Client& client, std::optional<Date> firstDay)
    {
        const auto id = m_workspace->clients().add(client);
        REQUIRE(id);
        if (firstDay)
            REQUIRE(m_workspace->segmentation().addSpell(aSpell(*id, *firstDay)));
        return *id;
    }

private:
    FakeClock m_clock{Date(2026, 11, 23)};
    TemporaryFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QSettings m_settings{QString::fromStdString((m_folder / "settings.ini").string()), QSettings::IniFormat};
    Questions m_questions;
    UndoHistory m_undo;
    CaseEvents m_events;
    std::unique_ptr<CaseloadPage> m_page;
    ClientId m_berg;
};

} // namespace

TEST_CASE("The list begins with the active clients by surname, and says how many are not shown and why")
{
    ClientsOnAPage office;
    office.page();
    CHECK(office.names() == QStringList{QStringLiteral("Bakker, Bob"), QStringLiteral("Berg, Jan van den"),
                                        QStringLiteral("Jansen, Piet"), QStringLiteral("Yılmaz, Ayşe")});
    CHECK(office.counts().contains(QStringLiteral("4")));
    CHECK(office.counts().contains(QStringLiteral("5")));
    CHECK(office.page().findChild<ChipBar*>()->chips().size() == 1);
}

TEST_CASE("Typing in the filter finds without accents, and Down goes on to the list")
{
    ClientsOnAPage office;
    office.page();
    office.filterEdit().setFocus();
    office.whenShownAfter([&] { QTest::keyClicks(&office.filterEdit(), QStringLiteral("yilm")); });
    REQUIRE(QTest::qWaitFor([&] { return office.page().model().rowCount() == 1; }, 5000));
    CHECK(office.names() == QStringList{QStringLiteral("Yılmaz, Ayşe")});
    QTest::keyClick(&office.filterEdit(), Qt::Key_Down);
    CHECK(office.page().focusWidget() == &office.page().table());
}

TEST_CASE("Enter on a client opens the dossier of that client")
{
    ClientsOnAPage office;
    office.page();
    QSignalSpy opened(&office.page(), &CaseloadPage::clientActivated);
    office.page().table().setFocus();
    office.page().table().setCurrentIndex(office.page().model().index(1, 0));
    QTest::keyClick(&office.page().table(), Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().value<ClientId>() == office.berg());
}

TEST_CASE("A click on a column sorts by it, and the current client stays current")
{
    ClientsOnAPage office;
    office.page();
    office.page().table().setCurrentIndex(office.page().model().index(0, 0)); // Bakker, without a period
    office.whenShownAfter([&] {
        auto* header = office.page().table().horizontalHeader();
        const int x = header->sectionViewportPosition(ClientListModel::PeriodColumn) + 10;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    });
    CHECK(office.names() == QStringList{QStringLiteral("Berg, Jan van den"), QStringLiteral("Yılmaz, Ayşe"),
                                        QStringLiteral("Jansen, Piet"), QStringLiteral("Bakker, Bob")});
    CHECK(office.page().table().currentIndex().row() == 3);
}

TEST_CASE("A client that is added by somebody appears in the list by itself")
{
    ClientsOnAPage office;
    office.page();
    office.whenShownAfter([&] { office.add(aClient().named("Anna", "Aalbers"), Date(2026, 11, 1)); });
    REQUIRE(QTest::qWaitFor([&] { return office.page().model().rowCount() == 5; }, 5000));
    CHECK(office.names().first() == QStringLiteral("Aalbers, Anna"));
}

TEST_CASE("A filter that nobody fits says so and offers everybody")
{
    ClientsOnAPage office;
    office.page();
    ClientFilter filter;
    filter.regimes = {"IOW"};
    office.whenShownAfter([&] { office.page().setFilter(filter); });
    CHECK_FALSE(office.page().table().isVisible());
    auto* button = office.page().findChild<QPushButton*>();
    REQUIRE(button);
    office.whenShownAfter([&] { QTest::mouseClick(button, Qt::LeftButton); });
    CHECK(office.page().model().rowCount() == 5);
}

TEST_CASE("A filter that is kept under a name is there the next time")
{
    ClientsOnAPage office;
    office.page();
    office.questions().answerNext(QStringLiteral("Lang thuis"));
    ClientFilter filter = activeClients();
    filter.periods = {Period::Over12Months};
    office.whenShownAfter([&] { office.page().setFilter(filter); });
    auto* bar = office.page().findChild<QWidget*>(QStringLiteral("listsButton"));
    REQUIRE(bar);
    QMetaObject::invokeMethod(bar->parentWidget()->parentWidget(), "saveRequested");
    const auto saved = office.workspace().savedFilters().all();
    REQUIRE(saved);
    REQUIRE(saved->size() == 1);
    CHECK(saved->front().name == "Lang thuis");
}

TEST_CASE("A screen reader can name everything on the page Klanten, and the table always has a current cell")
{
    ClientsOnAPage office;
    CHECK(namelessObjects(office.page()) == QStringList{});
    CHECK(tablesWithoutCurrentIndex(office.page()) == QStringList{});
    ClientFilter filter;
    filter.text = "jansen";
    office.page().table().setFocus();
    office.whenShownAfter([&] { office.page().setFilter(filter); });
    CHECK(tablesWithoutCurrentIndex(office.page()) == QStringList{});
}

TEST_CASE("Ctrl+K finds a client by name, never with the BSN, and finds it again by its key")
{
    ClientsOnAPage office;
    ClientId opened;
    ClientQuickProvider provider(office.workspace(), [&opened](ClientId id, const std::string&) { opened = id; });
    std::vector<QuickItem> items;
    bool hasAnswered = false;
    provider.find(QStringLiteral("berg"), [&](std::vector<QuickItem> found) {
        items = std::move(found);
        hasAnswered = true;
    });
    REQUIRE(QTest::qWaitFor([&] { return hasAnswered; }, 5000));
    REQUIRE(items.size() == 1);
    CHECK(items[0].title == QStringLiteral("Berg, Jan van den"));
    items[0].open();
    CHECK(opened == office.berg());
    CHECK(provider.item(items[0].key).has_value());
    CHECK_FALSE(provider.item(QStringLiteral("client/iets anders")).has_value());
}

TEST_CASE("Several clients are chosen with Shift and the arrows, and handed over in the order of the list")
{
    ClientsOnAPage office;
    auto& table = office.page().table();
    std::vector<ClientId> asked;
    QObject::connect(&office.page(), &CaseloadPage::transferRequested, &office.page(),
                     [&](const std::vector<ClientId>& clients) { asked = clients; });
    auto* transfer = office.page().findChild<QAction*>(QStringLiteral("transferClientsAction"));
    REQUIRE(transfer);
    table.setFocus();
    table.setCurrentIndex(office.page().model().index(2, 0));
    transfer->trigger(); // nobody is chosen but the current one
    CHECK(asked.size() == 1);
    QTest::keyClick(&table, Qt::Key_Up, Qt::ShiftModifier);
    CHECK(office.counts().contains(QStringLiteral("2 chosen")));
    transfer->trigger();
    REQUIRE(asked.size() == 2);
    CHECK(asked[0] == office.berg()); // above the one that was chosen first
    CHECK(asked[1] != office.berg());
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
    transfer->trigger();
    CHECK(asked.size() == 4);
}

TEST_CASE("Exporting hands over exactly the rows that are shown, in their order, and the filter in words")
{
    ClientsOnAPage office;
    auto* exports = office.page().findChild<QAction*>(QStringLiteral("exportClientsAction"));
    REQUIRE(exports);
    std::vector<ClientRowNumber> rows;
    QString words;
    QObject::connect(
        &office.page(), &CaseloadPage::exportRequested, &office.page(),
        [&](const std::vector<ClientRowNumber>& shown, const std::vector<ClientRowNumber>&, const QString& filter) {
            rows = shown;
            words = filter;
        });
    exports->trigger();
    REQUIRE(rows.size() == 4);
    for (int row = 0; row < 4; ++row)
        CHECK(rows[static_cast<std::size_t>(row)] == office.page().model().numberAt(row));
    CHECK(words.contains(QStringLiteral("active")));
    ClientFilter none;
    none.regimes = {"IOW"};
    office.whenShownAfter([&] { office.page().setFilter(none); });
    CHECK_FALSE(exports->isEnabled()); // nobody to export
}

TEST_CASE("The clients behind a figure stand in the list under the name of the figure, and cannot be kept as a filter")
{
    ClientsOnAPage office;
    office.page();
    Client closed = aClient().named("Els", "Vertrokken");
    closed.registeredOn = Date(2020, 1, 1);
    closed.closedOn = Date(2024, 1, 1);
    const auto gone = office.add(closed, std::nullopt);
    const auto filter = filterOfClients(office.workspace().database(), "Aan het werk: 0-3", {office.berg(), gone});
    REQUIRE(filter);
    office.whenShownAfter([&] { office.page().setFilter(*filter); });
    CHECK(office.names() == QStringList{QStringLiteral("Berg, Jan van den"), QStringLiteral("Vertrokken, Els")});
    const auto chips = office.page().findChild<ChipBar*>()->chips();
    REQUIRE(chips.size() == 1);
    CHECK(chips.front().text.contains(QStringLiteral("Aan het werk: 0-3")));
    auto* lists = office.page().findChild<QToolButton*>(QStringLiteral("listsButton"));
    REQUIRE(lists->menu());
    Q_EMIT lists->menu()->aboutToShow();
    const auto actions = lists->menu()->actions();
    CHECK(std::ranges::count_if(
              actions, [](const QAction* action) { return !action->isSeparator() && !action->isEnabled(); }) == 1);
}
