#include "tests/ui/training/training_desk.h"
#include "ui/training/practices_model.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBrowser>

using namespace werkpad;
using namespace werkpad::test;

TEST_CASE("Good practices stand by theme, and the chosen one is read in full beside the list")
{
    TrainingDesk at;
    at.practice("Netwerkgroep", Theme::Over45);
    at.practice("Wandelend gesprek", Theme::Youth);
    at.showPractices();
    CHECK(cellsOfColumn(at.practices(), PracticesModel::Title) ==
          QStringList{QStringLiteral("Wandelend gesprek"), QStringLiteral("Netwerkgroep")});
    at.practices().setFocus();
    at.press(at.practices(), Qt::Key_Down);
    const QString read = at.find<QTextBrowser>("practiceDetails").toPlainText();
    CHECK(read.contains(QStringLiteral("Netwerkgroep")));
    CHECK(read.contains(QStringLiteral("zonder <bureau> ertussen")));
    CHECK(read.contains(QStringLiteral("M. Bosch")));
    CHECK(read.contains(QStringLiteral("23-11-2026")));
    CHECK_FALSE(read.contains(QStringLiteral("For whom"))); // nobody filled that in

    CHECK(at.page.focusFilter());
    auto& theme = at.find<QComboBox>("themeChoice");
    CHECK(theme.hasFocus());
    at.press(theme, Qt::Key_End); // 45+
    CHECK(cellsOfColumn(at.practices(), PracticesModel::Title) == QStringList{QStringLiteral("Netwerkgroep")});
    CHECK(at.find<QLabel>("practicesCount").text().startsWith(QStringLiteral("1 of 2")));
    at.press(theme, Qt::Key_Up); // nothing for the neighbourhood
    CHECK_FALSE(at.practices().isVisible());
    CHECK_FALSE(at.find<QTextBrowser>("practiceDetails").isVisible());
}

TEST_CASE("A good practice is added for the theme that is shown; without saying what is done it is not")
{
    TrainingDesk at;
    at.practice("Netwerkgroep", Theme::Over45);
    at.showPractices();
    auto& theme = at.find<QComboBox>("themeChoice");
    theme.setFocus();
    at.press(theme, Qt::Key_End);
    at.press(at.practices(), Qt::Key_Insert);
    REQUIRE(at.hasDialog());
    CHECK(at.find<QComboBox>("themeEdit").currentText() == theme.currentText());
    QTest::keyClicks(&at.find<QLineEdit>("titleEdit"), QStringLiteral("Werkatelier"));
    at.save();
    REQUIRE(at.hasDialog());
    CHECK(findingsIn(at.page).size() == 1);
    auto& what = at.find<QPlainTextEdit>("whatEdit");
    CHECK(what.hasFocus());
    QTest::keyClicks(&what, QStringLiteral("Samen solliciteren"));
    QTest::keyClick(&what, Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE_FALSE(at.hasDialog());
    CHECK(cellsOfColumn(at.practices(), PracticesModel::Title) ==
          QStringList{QStringLiteral("Netwerkgroep"), QStringLiteral("Werkatelier")});
    CHECK(at.practices().currentIndex().row() == 1);
    at.undo();
    CHECK(at.practices().model()->rowCount() == 1);
}

TEST_CASE("A good practice gets another theme and stays in sight; removed, it comes back by undo")
{
    TrainingDesk at;
    at.practice("Netwerkgroep", Theme::Over45);
    at.showPractices();
    auto& theme = at.find<QComboBox>("themeChoice");
    theme.setFocus();
    at.press(theme, Qt::Key_End);
    at.press(at.practices(), Qt::Key_F2);
    auto& ofPractice = at.find<QComboBox>("themeEdit");
    ofPractice.setFocus();
    QTest::keyClick(&ofPractice, Qt::Key_Home);
    at.save();
    REQUIRE_FALSE(at.hasDialog());
    CHECK(theme.currentIndex() == 0);
    CHECK(at.practices().model()->rowCount() == 1);
    at.press(at.practices(), Qt::Key_Delete);
    CHECK(at.practices().model()->rowCount() == 0);
    at.undo();
    CHECK(at.practices().model()->rowCount() == 1);
}

TEST_CASE("The table of good practices keeps what a table has to keep while its rows change")
{
    IdGenerator ids;
    PracticesModel practices;
    const QAbstractItemModelTester tester(&practices, QAbstractItemModelTester::FailureReportingMode::Fatal);
    GoodPractice practice;
    practice.id = ids.make<GoodPracticeId>();
    practice.title = "Netwerkgroep";
    practices.setPractices({practice});
    CHECK(practices.rowOf(practice.id) == 0);
    practices.setPractices({});
    CHECK(practices.rowCount() == 0);
}
