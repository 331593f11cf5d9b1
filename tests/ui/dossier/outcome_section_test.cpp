#include "tests/ui/dossier/desk.h"
#include "ui/dossier/outcomes_model.h"
#include "ui/shared/findings_view.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

struct OutcomePage : OpenPage {
    OutcomePage()
        : OpenPage(aClient())
    {
    }
    QAbstractItemView& table() const { return find<QAbstractItemView>("outcomesTable"); }
    // Opens the dialog with the button of the section, by keyboard.
    void add()
    {
        auto* button = find<QWidget>("outcomesSection").findChild<QPushButton*>(QStringLiteral("addButton"));
        REQUIRE(button);
        button->setFocus();
        press(*button, Qt::Key_Space);
        REQUIRE(hasDialog());
    }
    [[nodiscard]] bool hasDialog() const { return page->findChild<QDialog*>() != nullptr; }
    [[nodiscard]] QString findings() const
    {
        QStringList texts;
        for (const auto* view : dialog().findChildren<FindingsView*>())
            if (!view->text().isEmpty())
                texts << view->text();
        return texts.join(QLatin1Char('|'));
    }
};

} // namespace

TEST_CASE("Work is recorded by keyboard alone, and stands in the table")
{
    OutcomePage at;
    at.add();
    auto& happened = at.inDialog<QLineEdit>("happened_onEdit");
    at.type(happened, "1-3-2026");
    at.type(at.inDialog<QLineEdit>("throughEdit"), "vacature lasser");
    at.press(happened, Qt::Key_Return);
    CHECK_FALSE(at.hasDialog());
    REQUIRE(at.dossier().outcomes.size() == 1);
    const ClientOutcome outcome = at.dossier().outcomes.front();
    CHECK(outcome.kind == OutcomeKind::FullTimeWork);
    CHECK(outcome.happenedOn == Date(2026, 3, 1));
    CHECK(outcome.through == "vacature lasser");
    const auto* model = at.table().model();
    REQUIRE(model->rowCount() == 1);
    CHECK(model->index(0, OutcomesModel::What).data().toString() == QStringLiteral("Full-time work"));
    CHECK(model->index(0, OutcomesModel::Lasts).data().toString() == QStringLiteral("Ask whether it lasted"));
    at.desk.undo.stack().undo();
    settle();
    CHECK(at.dossier().outcomes.empty());
}

TEST_CASE("Another exit asks for its reason, among them those that the office added")
{
    OutcomePage at;
    must(at.desk.workspace->outcomes().addReason({{}, "Mantelzorg", {}}));
    at.add();
    auto& kind = at.inDialog<QComboBox>("kindEdit");
    auto& reason = at.inDialog<QComboBox>("exit_reasonEdit");
    CHECK_FALSE(reason.isEnabled());
    CHECK(at.inDialog<QComboBox>("lastingEdit").isEnabled());
    kind.setFocus();
    at.press(kind, Qt::Key_End);
    CHECK(reason.isEnabled());
    CHECK_FALSE(at.inDialog<QComboBox>("lastingEdit").isEnabled());
    at.type(at.inDialog<QLineEdit>("happened_onEdit"), "1-9-2026");
    QTest::mouseClick(&at.inDialog<QPushButton>("saveButton"), Qt::LeftButton);
    settle();
    REQUIRE(at.hasDialog());
    CHECK_FALSE(at.findings().isEmpty());

    reason.setFocus();
    QTest::keyClicks(&reason, QStringLiteral("Mant"));
    at.press(at.inDialog<QLineEdit>("happened_onEdit"), Qt::Key_Return);
    CHECK_FALSE(at.hasDialog());
    REQUIRE(at.dossier().outcomes.size() == 1);
    CHECK(at.dossier().outcomes.front().exitReason == "Mantelzorg");
    CHECK(at.table().model()->index(0, OutcomesModel::What).data().toString() == QStringLiteral("Mantelzorg"));
}

TEST_CASE("Whether work lasted is confirmed from the table, and refused while six months are not over")
{
    OutcomePage at;
    ClientOutcome outcome;
    outcome.client = at.client;
    outcome.happenedOn = Date(2026, 8, 1);
    must(at.desk.workspace->outcomes().add(outcome));
    settle();
    at.table().setFocus();
    at.press(at.table(), Qt::Key_F2);
    REQUIRE(at.hasDialog());
    auto& lasting = at.inDialog<QComboBox>("lastingEdit");
    lasting.setCurrentIndex(lasting.findData(QStringLiteral("lasted")));
    auto& seen = at.inDialog<QLineEdit>("lasting_checked_onEdit");
    at.type(seen, "23-11-2026");
    at.press(seen, Qt::Key_Return);
    REQUIRE(at.hasDialog());
    CHECK(at.findings().contains(QStringLiteral("01-02-2027")));
    at.type(at.inDialog<QLineEdit>("happened_onEdit"), "1-5-2026");
    at.press(seen, Qt::Key_Return);
    CHECK_FALSE(at.hasDialog());
    CHECK(at.dossier().outcomes.front().lasting == Lasting::Lasted);
    at.press(at.table(), Qt::Key_Delete);
    CHECK(at.dossier().outcomes.empty());
}

TEST_CASE("A colleague changes an outcome while its dialog is open: what was typed stays")
{
    OutcomePage at;
    ClientOutcome outcome;
    outcome.client = at.client;
    outcome.happenedOn = Date(2026, 5, 1);
    must(at.desk.workspace->outcomes().add(outcome));
    settle();
    at.table().setFocus();
    at.press(at.table(), Qt::Key_F2);
    auto& through = at.inDialog<QLineEdit>("throughEdit");
    at.type(through, "Jobhouse");
    const ClientOutcome seen = at.dossier().outcomes.front();
    ClientOutcome theirs = seen;
    theirs.through = "vacaturebank";
    theirs.returnedOn = Date(2026, 9, 1);
    must(at.desk.workspace->outcomes().set(seen, theirs));
    at.press(through, Qt::Key_Return);
    REQUIRE(at.hasDialog());
    CHECK(through.text() == QStringLiteral("Jobhouse"));
    CHECK(at.inDialog<QLineEdit>("returned_onEdit").text() == QStringLiteral("01-09-2026"));
    at.press(through, Qt::Key_Return);
    CHECK_FALSE(at.hasDialog());
    CHECK(at.dossier().outcomes.front().through == "Jobhouse");
    CHECK(at.dossier().outcomes.front().returnedOn == Date(2026, 9, 1));
}

TEST_CASE("Table and fields of outcomes have names for a screen reader")
{
    OutcomePage at;
    at.add();
    const auto nameOf = [](QWidget& widget) {
        QAccessibleInterface* object = QAccessible::queryAccessibleInterface(&widget);
        REQUIRE(object);
        return object->text(QAccessible::Name);
    };
    for (const char* field : {"kindEdit", "exit_reasonEdit", "happened_onEdit", "throughEdit", "lastingEdit",
                              "lasting_checked_onEdit", "returned_onEdit", "remarkEdit"}) {
        INFO(field);
        CHECK_FALSE(nameOf(at.inDialog<QWidget>(field)).isEmpty());
    }
    CHECK(nameOf(at.table()) == QStringLiteral("Outcomes"));
}

TEST_CASE("The table of outcomes keeps Qt's rules, newest first")
{
    OutcomesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    ClientOutcome moved;
    moved.kind = OutcomeKind::OtherExit;
    moved.exitReason = "moved";
    moved.happenedOn = Date(2026, 10, 1);
    ClientOutcome work;
    work.happenedOn = Date(2026, 9, 1);
    work.lasting = Lasting::EndedEarly;
    model.setRows({work, moved}, Date(2026, 11, 23));
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, OutcomesModel::What).data().toString() == QStringLiteral("Moved"));
    CHECK(model.index(0, OutcomesModel::Lasts).data().toString().isEmpty());
    CHECK(model.index(1, OutcomesModel::Lasts).data().toString() == QStringLiteral("Ended within six months"));
}
