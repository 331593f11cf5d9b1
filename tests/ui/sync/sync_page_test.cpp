#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/sync/two_desks.h"
#include "ui/sync/sync_page.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

using namespace werkpad;
using namespace werkpad::test;

TEST_CASE("Without a share the page offers to choose a folder, and exchanges from then on")
{
    TwoDesks at;
    BackgroundSync sync(at.desk().context());
    SyncPage page(at.desk().context(), sync);
    page.show();
    CHECK_FALSE(in<QAction>(page, "sync_now").isEnabled());
    at.desk().questions.answerNext(QString::fromStdString(at.share.string()));
    in<QAction>(page, "sync_folder").trigger();
    waitFor(sync);
    CHECK(in<QAction>(page, "sync_now").isEnabled());
    CHECK(in<QLabel>(page, "syncState").text().contains(QString::fromStdString(at.share.string())));
    CHECK(std::filesystem::exists(at.share / "werkpad.share"));
    CHECK(namelessObjects(page) == QStringList{});
}

TEST_CASE("What two changed at once stands side by side, and the chosen one stays everywhere")
{
    TwoDesks at;
    const auto id = at.office.client();
    at.connect();
    at.setPhone(*at.desk().workspace, id, "0611111111");
    at.setPhone(*at.second, id, "0622222222");
    at.exchange(*at.second);
    at.exchange(*at.desk().workspace);
    BackgroundSync sync(at.desk().context());
    SyncPage page(at.desk().context(), sync);
    page.resize(1100, 700);
    page.show();
    QApplication::setActiveWindow(&page);
    page.activate();
    settle();
    auto& table = in<QTableView>(page, "conflictsTable");
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(page.attention() == 1);
    CHECK(table.model()->index(0, 3).data().toString().contains(QStringLiteral("0611111111")));
    CHECK(table.model()->index(0, 4).data().toString().contains(QStringLiteral("0622222222")));
    QSignalSpy opened(&page, &SyncPage::clientActivated);
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(opened.size() == 1);

    QTest::mouseClick(&in<QPushButton>(page, "keepMine"), Qt::LeftButton);
    settle();
    CHECK(table.model()->rowCount() == 0);
    at.exchange(*at.desk().workspace);
    at.exchange(*at.second);
    CHECK(must(at.second->dossiers().open(id, "test")).client.phone == "0611111111");
    CHECK(must(at.second->conflicts().all()).conflicts.empty());
}

TEST_CASE("That the folder is gone is told, and nothing is lost")
{
    TwoDesks at;
    at.connect();
    BackgroundSync sync(at.desk().context());
    SyncPage page(at.desk().context(), sync);
    page.show();
    std::filesystem::remove_all(at.share);
    sync.useFolder(at.share.string());
    waitFor(sync);
    CHECK_FALSE(in<QLabel>(page, "syncMessage").isHidden());
    CHECK(in<QLabel>(page, "syncMessage").text().contains(QString::fromStdString(at.share.string())));
}

TEST_CASE("An invitation is written to a file, and its code is shown once")
{
    TwoDesks at;
    SharedFolder store(at.share);
    REQUIRE(at.desk().workspace->sync().init(store));
    BackgroundSync sync(at.desk().context());
    SyncPage page(at.desk().context(), sync);
    page.show();
    const auto file = at.folder / "uitnodiging";
    at.desk().questions.answerNext(QStringLiteral("Balie 2"));
    at.desk().questions.answerNext(QString::fromStdString(file.string()));
    at.desk().questions.answerNext(Questions::Answer::Yes);
    in<QAction>(page, "sync_invite").trigger();
    waitFor(sync);
    CHECK(std::filesystem::exists(file));
    CHECK(must(at.desk().workspace->sync().status()).workstations.size() == 2);
}
