#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/today/today_model.h"
#include "ui/today/today_page.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

TodayItem item(TodayReason reason, const char* name)
{
    return {reason, ClientId{}, name, Date(2026, 11, 20), -1, {}, {}};
}

} // namespace

TEST_CASE("The list of today counts what it shows, by reason and in all")
{
    TodayModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setItems({item(TodayReason::EvaluationDue, "Berg"), item(TodayReason::NoContact, "Aarts"),
                    item(TodayReason::NoContact, "Zwart")},
                   Date(2026, 11, 23));
    CHECK(model.rowCount() == 3);
    model.showOnly(TodayReason::NoContact);
    CHECK(model.rowCount() == model.countOf(TodayReason::NoContact));
    CHECK(model.rowCount() == 2);
    CHECK(model.item(0).name == "Aarts");
    model.showOnly(TodayReason::VisitWaiting);
    CHECK(model.rowCount() == 0);
    model.showOnly(std::nullopt);
    CHECK(model.rowCount() == 3);
}

TEST_CASE("Who was not spoken to for long stands on the page Vandaag, and Enter opens the dossier")
{
    const FakeClock clock;
    Desk desk(Workspace::inMemory(clock));
    Client client = aClient().named("Jan", "Berg");
    client.coach = desk.workspace->session().staff;
    client.registeredOn = Date(2026, 1, 1);
    const auto id = must(desk.workspace->clients().add(client));
    TodayPage page(desk.context());
    page.resize(1000, 600);
    page.show();
    page.activate();
    auto* table = page.findChild<QTableView*>(QStringLiteral("todayTable"));
    auto* reasons = page.findChild<QListWidget*>(QStringLiteral("reasonsList"));
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(reasons->count() == 2); // everything, and the one reason
    CHECK(reasons->item(0)->text().contains(QLatin1Char('1')));
    CHECK(namelessObjects(page).isEmpty());
    CHECK(tablesWithoutCurrentIndex(page).isEmpty());

    std::optional<ClientId> opened;
    QObject::connect(&page, &TodayPage::clientActivated, &page, [&](ClientId activated) { opened = activated; });
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(opened == id);
}

TEST_CASE("A day on which nothing is needed says so, and leads to the list of clients")
{
    const FakeClock clock;
    Desk desk(Workspace::inMemory(clock));
    TodayPage page(desk.context());
    page.resize(1000, 600);
    page.show();
    QSignalSpy list(&page, &TodayPage::listRequested);
    auto* button = page.findChild<QPushButton*>();
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(list.count() == 1);
}
