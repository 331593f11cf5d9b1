#include "tests/support/test_office.h"
#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/training/training_desk.h"
#include "ui/training/trainings_model.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>

using namespace werkpad;
using namespace werkpad::test;

TEST_CASE("Who has no training yet is told what to note, and notes a wish from there")
{
    TrainingDesk at;
    CHECK_FALSE(at.trainings().isVisible());
    auto& note = at.inTab<QPushButton>("trainingsTab", "emptyActionButton");
    REQUIRE(note.isVisible());
    CHECK(note.hasFocus());
    at.click(note);
    REQUIRE(at.hasDialog());
    QTest::keyClicks(&at.find<QLineEdit>("titleEdit"), QStringLiteral("Schulden signaleren"));
    QTest::keyClick(&at.find<QLineEdit>("titleEdit"), Qt::Key_Return);
    settle();
    REQUIRE_FALSE(at.hasDialog());
    CHECK(cellsOfColumn(at.trainings(), TrainingsModel::Title) == QStringList{QStringLiteral("Schulden signaleren")});
    CHECK(at.trainings().isVisible());
    CHECK(at.page.focusWidget() == &at.trainings());
    REQUIRE(at.noted().size() == 1);
    CHECK(at.noted().front().state == TrainingState::Wished);
    CHECK(at.noted().front().group.empty());
    at.undo();
    CHECK(at.noted().empty());
    CHECK_FALSE(at.trainings().isVisible());
}

TEST_CASE("A training without a title asks to fill it in, as there is nothing to choose")
{
    TrainingDesk at;
    at.click(at.inTab<QPushButton>("trainingsTab", "emptyActionButton"));
    REQUIRE(at.hasDialog());
    at.save();
    REQUIRE(at.hasDialog());
    CHECK(findingsIn(at.page) == QStringList{QStringLiteral("This cannot stay empty. Fill it in.")});
    CHECK(at.find<QLineEdit>("titleEdit").hasFocus());
}

TEST_CASE("A planned training needs a day, which is said under the day, and nothing typed is lost")
{
    TrainingDesk at;
    at.wish("Omgaan met agressie");
    at.press(at.trainings(), Qt::Key_F2);
    REQUIRE(at.hasDialog());
    auto& state = at.find<QComboBox>("stateEdit");
    state.setFocus();
    QTest::keyClick(&state, Qt::Key_Down);
    auto& provider = at.find<QLineEdit>("providerEdit");
    provider.setFocus();
    QTest::keyClicks(&provider, QStringLiteral("Divosa"));
    at.save();
    REQUIRE(at.hasDialog());
    CHECK(findingsIn(at.page).size() == 1);
    auto& day = at.find<QLineEdit>("held_onEdit");
    CHECK(day.hasFocus());
    CHECK(provider.text() == QStringLiteral("Divosa"));

    QTest::keyClicks(&day, QStringLiteral("31-02-2027"));
    at.save();
    REQUIRE(at.hasDialog());
    CHECK(findingsIn(at.page).size() == 1); // it cannot be read; that it is missing is not said as well
    day.selectAll();
    QTest::keyClicks(&day, QStringLiteral("10-12-2026"));
    at.save();
    REQUIRE_FALSE(at.hasDialog());
    CHECK(at.noted().front().state == TrainingState::Planned);
    CHECK(at.noted().front().on == Date(2026, 12, 10));
    CHECK(at.noted().front().provider == "Divosa");
    CHECK(at.trainings().model()->index(0, TrainingsModel::On).data().toString() == QStringLiteral("10-12-2026"));
    at.undo();
    CHECK(at.noted().front().state == TrainingState::Wished);
}

TEST_CASE("A training is for one of the groups of clients that a colleague can know")
{
    TrainingDesk at;
    at.wish("Jongeren begeleiden");
    at.press(at.trainings(), Qt::Key_Return);
    auto& group = at.find<QComboBox>("client_groupEdit");
    CHECK(group.currentIndex() == 0); // none in particular
    group.setFocus();
    QTest::keyClick(&group, Qt::Key_End);
    const QString chosen = group.currentText();
    at.save();
    REQUIRE_FALSE(at.hasDialog());
    CHECK(at.noted().front().group == "period:>12");
    CHECK(at.trainings().model()->index(0, TrainingsModel::Group).data().toString() == chosen);
}

TEST_CASE("A training is removed with Delete, and undo brings it back")
{
    TrainingDesk at;
    at.wish("Schulden signaleren");
    at.press(at.trainings(), Qt::Key_Delete);
    CHECK(at.noted().empty());
    CHECK(at.desk.undo.stack().undoText().contains(QStringLiteral("Schulden signaleren")));
    at.undo();
    CHECK(at.noted().size() == 1);
    CHECK(at.trainings().model()->rowCount() == 1);
}

TEST_CASE(
    "Who manages the staff sees the trainings of all colleagues, with whose they are, and notes one for a colleague")
{
    TrainingDesk at;
    StaffMember bosch;
    bosch.name = "M. Bosch";
    const auto colleague = must(at.desk.workspace->staff().add(bosch, {Role::CaseWorker}));
    at.wish("Schulden signaleren");
    CHECK(at.trainings().isColumnHidden(TrainingsModel::Colleague));
    at.press(at.trainings(), Qt::Key_Insert);
    REQUIRE(at.hasDialog());
    QTest::keyClicks(&at.find<QLineEdit>("titleEdit"), QStringLiteral("Motiveren"));
    auto& staff = at.find<QComboBox>("staffEdit");
    staff.setFocus();
    QTest::keyClicks(&staff, QStringLiteral("M."));
    CHECK(staff.currentText() == QStringLiteral("M. Bosch"));
    at.save();
    REQUIRE_FALSE(at.hasDialog());
    // It stands in the list of all, which shows now.
    CHECK_FALSE(at.trainings().isColumnHidden(TrainingsModel::Colleague));
    CHECK(cellsOfColumn(at.trainings(), TrainingsModel::Colleague).contains(QStringLiteral("M. Bosch")));
    CHECK(at.trainings().currentIndex().siblingAtColumn(TrainingsModel::Title).data().toString() ==
          QStringLiteral("Motiveren"));
    CHECK(must(TrainingActions(at.desk.workspace->context()).trainings(colleague)).size() == 1);

    CHECK(at.page.focusFilter());
    auto& whose = at.find<QComboBox>("whoseChoice");
    CHECK(at.page.focusWidget() == &whose);
    at.press(whose, Qt::Key_Up);
    CHECK(cellsOfColumn(at.trainings(), TrainingsModel::Title) == QStringList{QStringLiteral("Schulden signaleren")});
    CHECK(at.find<QLabel>("trainingsCount").text().startsWith(QLatin1Char('1')));
}

TEST_CASE("A case worker keeps the own list only, and who does not work with clients is told why there is none")
{
    TestOffice office;
    const auto show = [](TrainingPage& page) {
        page.show();
        QApplication::setActiveWindow(&page);
        page.activate();
        settle();
    };
    Desk coach(office.colleague("M. Bosch", {Role::CaseWorker}));
    TrainingPage own(coach.context());
    show(own);
    CHECK_FALSE(own.findChild<QComboBox*>(QStringLiteral("whoseChoice"))->isVisible());
    CHECK_FALSE(own.findChild<QWidget*>(QStringLiteral("gapsTab")));
    QTest::mouseClick(
        own.findChild<QWidget*>(QStringLiteral("trainingsTab"))->findChild<QPushButton*>(QStringLiteral("addButton")),
        Qt::LeftButton);
    settle();
    REQUIRE(own.findChild<QDialog*>());
    CHECK_FALSE(own.findChild<QComboBox*>(QStringLiteral("staffEdit")));
    own.findChild<QDialog*>()->close();
    settle();

    Desk auditor(office.colleague("A. Kuijpers", {Role::Auditor}));
    TrainingPage none(auditor.context());
    show(none);
    for (const char* tab : {"trainingsTab", "practicesTab"}) {
        auto* part = none.findChild<QWidget*>(QString::fromLatin1(tab));
        REQUIRE(part);
        CHECK_FALSE(part->findChild<QPushButton*>(QStringLiteral("addButton"))->isEnabled());
        CHECK(part->findChild<QPushButton*>(QStringLiteral("emptyActionButton"))->isHidden());
    }
    for (const QAction* action : none.pageActions())
        CHECK_FALSE(action->isEnabled());
}

TEST_CASE("A half-typed training is kept when its window closes")
{
    TrainingDesk at;
    at.wish("Schulden signaleren");
    at.press(at.trainings(), Qt::Key_Insert);
    QTest::keyClicks(&at.find<QLineEdit>("titleEdit"), QStringLiteral("Moti"));
    at.page.findChild<QDialog*>()->close();
    settle();
    at.press(at.trainings(), Qt::Key_Insert);
    CHECK(at.find<QLineEdit>("titleEdit").text() == QStringLiteral("Moti"));
}

TEST_CASE("What a colleague wrote about a training in the meantime is kept beside what was typed")
{
    TrainingDesk at;
    at.wish("Motiveren");
    at.press(at.trainings(), Qt::Key_F2);
    const Training before = at.noted().front();
    Training meanwhile = before;
    meanwhile.title = "Motiverende gespreksvoering";
    meanwhile.provider = "Divosa";
    must(TrainingActions(at.desk.workspace->context()).set(before, meanwhile));
    auto& title = at.find<QLineEdit>("titleEdit");
    title.setFocus();
    title.selectAll();
    QTest::keyClicks(&title, QStringLiteral("Motiveren, vervolg"));
    at.save();
    REQUIRE(at.hasDialog());
    CHECK(at.find<QLabel>("messageLabel").text().contains(QStringLiteral("Motiverende gespreksvoering")));
    at.save();
    REQUIRE_FALSE(at.hasDialog());
    CHECK(at.noted().front().title == "Motiveren, vervolg");
    CHECK(at.noted().front().provider == "Divosa");
}

TEST_CASE("A screen reader can name everything on the page Opleiding and in its dialogs")
{
    TrainingDesk at;
    CHECK(namelessObjects(at.page) == QStringList{});
    at.wish("Schulden signaleren");
    CHECK(namelessObjects(at.page) == QStringList{});
    CHECK(tablesWithoutCurrentIndex(at.page) == QStringList{});
    at.press(at.trainings(), Qt::Key_F2);
    REQUIRE(at.hasDialog());
    CHECK(namelessObjects(*at.page.findChild<QDialog*>()) == QStringList{});
    at.press(at.find<QLineEdit>("titleEdit"), Qt::Key_Escape);
    at.practice("Netwerkgroep", Theme::Over45);
    at.showPractices();
    CHECK(namelessObjects(at.page) == QStringList{});
    CHECK(tablesWithoutCurrentIndex(at.page) == QStringList{});
    at.press(at.practices(), Qt::Key_F2);
    REQUIRE(at.hasDialog());
    CHECK(namelessObjects(*at.page.findChild<QDialog*>()) == QStringList{});
}

TEST_CASE("The table of trainings keeps what a table has to keep while its rows change")
{
    TrainingsModel trainings;
    const QAbstractItemModelTester tester(&trainings, QAbstractItemModelTester::FailureReportingMode::Fatal);
    IdGenerator ids;
    Training training;
    training.id = ids.make<TrainingId>();
    training.staff = ids.make<StaffId>();
    training.title = "Motiveren";
    training.group = "period:6-12";
    training.remark = "Eerst\ndan";
    trainings.setTrainings({training}, {{training.staff, "M. Bosch"}});
    CHECK(trainings.rowOf(training.id) == 0);
    CHECK(trainings.index(0, TrainingsModel::Colleague).data().toString() == QStringLiteral("M. Bosch"));
    CHECK(trainings.index(0, TrainingsModel::Remark).data().toString() == QStringLiteral("Eerst dan"));
    CHECK(trainings.index(0, TrainingsModel::Group).data().toString().contains(QStringLiteral("6-12")));
    trainings.setTrainings({}, {});
    CHECK(trainings.rowOf(training.id) == -1);
}
