#include "tests/support/fake_clock.h"
#include "tests/support/settle.h"
#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/support/qt_text.h"
#include "ui/shared/case_events.h"
#include "ui/shared/questions.h"
#include "ui/shared/undo_history.h"
#include "ui/staff/professionals_model.h"
#include "ui/staff/staff_page.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

// The page Collega's of an office in memory, on Monday 23 November 2026 at noon.
struct Staff {
    FakeClock clock;
    std::unique_ptr<Workspace> workspace = Workspace::inMemory(clock);
    Questions questions;
    UndoHistory undo{*workspace};
    CaseEvents events{*workspace};
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    StaffPage page{UiContext{*workspace, questions, undo, events, settings}};

    Staff()
    {
        page.resize(1200, 700);
        page.show();
        QApplication::setActiveWindow(&page);
        page.activate();
        settle();
    }
    template <class T>
    T& find(const char* name)
    {
        auto* found = page.findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    QString cell(int column) { return find<QTableView>("staffTable").model()->index(0, column).data().toString(); }
    void save()
    {
        QTest::mouseClick(&find<QPushButton>("saveButton"), Qt::LeftButton);
        settle();
    }
    Professional self() { return workspace->professionals().all(clock.today()).value().front(); }
};

} // namespace

TEST_CASE("Expertise and office hours of a colleague are changed from the list, and shown in it")
{
    Staff staff;
    CHECK(staff.cell(ProfessionalsModel::Today) == QStringLiteral("Not known"));
    QTest::keyClick(&staff.find<QTableView>("staffTable"), Qt::Key_Return);
    settle();
    CHECK(namelessObjects(*staff.page.findChild<QDialog*>()) == QStringList{});
    auto& groups = staff.find<QListWidget>("client_groupEdit");
    groups.setFocus();
    QTest::keyClick(&groups, Qt::Key_Space); // everyone
    auto& monday = staff.find<QLineEdit>("day_1Edit");
    QTest::keyClicks(&monday, QStringLiteral("830-12, 12:30-17"));
    staff.save();
    CHECK_FALSE(staff.page.findChild<QDialog*>());
    CHECK(staff.self().expertise == std::vector<std::string>{"everyone"});
    REQUIRE(staff.self().hours.size() == 2);
    CHECK(staff.self().hours[0].fromMinute == 510);
    CHECK(staff.cell(ProfessionalsModel::Hours).endsWith(QStringLiteral("08:30-12:00, 12:30-17:00")));
    CHECK(staff.cell(ProfessionalsModel::Today) == QStringLiteral("Here from 12:30"));
    staff.undo.stack().undo(); // the hours; capacity did not change
    CHECK(staff.self().hours.empty());
}

TEST_CASE("Office hours that cannot be read stay in the form, with what is wrong")
{
    Staff staff;
    QTest::keyClick(&staff.find<QTableView>("staffTable"), Qt::Key_Return);
    settle();
    auto& monday = staff.find<QLineEdit>("day_1Edit");
    for (const char* text : {"half negen", "9", "9-10-11", "12-9", "9-12, 11-13"}) {
        monday.setText(QString::fromLatin1(text));
        staff.save();
        CHECK(staff.page.findChild<QDialog*>());
        CHECK(monday.text() == QString::fromLatin1(text));
    }
    CHECK(staff.self().hours.empty());
}

TEST_CASE("Presence of today is told in two steps, and taken back")
{
    Staff staff;
    staff.page.pageActions().last()->trigger();
    settle();
    auto& remark = staff.find<QLineEdit>("remarkEdit");
    QTest::keyClicks(&remark, QStringLiteral("Cursus"));
    auto& kind = staff.find<QWidget>("is_presentEdit");
    kind.setFocus();
    QTest::keyClick(&kind, Qt::Key_End);
    staff.save();
    REQUIRE(staff.self().presence);
    CHECK_FALSE(staff.self().presence->isPresent);
    CHECK(staff.cell(ProfessionalsModel::Today) == QStringLiteral("Not here today: Cursus"));
    staff.undo.stack().undo();
    CHECK_FALSE(staff.self().presence);
}

TEST_CASE("A screen reader can name everything on the page Collega's")
{
    Staff staff;
    CHECK(namelessObjects(staff.page) == QStringList{});
    CHECK(tablesWithoutCurrentIndex(staff.page) == QStringList{});
}
