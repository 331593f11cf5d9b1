#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/plan/plan_tab.h"
#include "ui/shared/findings_view.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextBrowser>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

// A dossier with the tab Plan in front.
struct PlanPage : OpenPage {
    explicit PlanPage(const Client& record = aClient())
    {
        open(add(record));
        tab = new PlanTab(page->dossier());
        page->addTab(*tab);
        page->showTab(*tab);
        settle();
    }
    PlanId makePlan()
    {
        Plan plan;
        plan.client = client;
        plan.goalText = "Administratief werk";
        plan.shortestRoad = "Via een proefplaatsing.";
        plan.startedOn = Date(2026, 11, 2);
        const PlanId id = must(desk.workspace->plans().create(plan));
        settle();
        return id;
    }
    void addActivity(PlanId plan, const char* title)
    {
        PlanActivity activity;
        activity.plan = plan;
        activity.title = title;
        (void)must(desk.workspace->plans().addActivity(activity));
        settle();
    }
    [[nodiscard]] ClientPlan plan() const { return must(desk.workspace->plans().ofClient(client)); }
    void click(const char* name) const
    {
        QTest::mouseClick(&find<QAbstractButton>(name), Qt::LeftButton);
        settle();
    }
    void saveDialog() const
    {
        QTest::mouseClick(&inDialog<QPushButton>("saveButton"), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] bool hasDialog() const { return page->findChild<QDialog*>() != nullptr; }
    [[nodiscard]] QString cell(const char* table, int row, int column) const
    {
        const auto* model = find<QAbstractItemView>(table).model();
        return model->index(row, column).data().toString();
    }

    PlanTab* tab;
};

QString findingsIn(const QWidget& widget)
{
    QStringList texts;
    for (const auto* view : widget.findChildren<FindingsView*>()) {
        if (!view->text().isEmpty())
            texts << view->text();
    }
    return texts.join(QLatin1Char('|'));
}

} // namespace

TEST_CASE("A dossier without a plan says so and makes one; what is missing is said under its field")
{
    PlanPage at;
    auto& empty = at.find<QWidget>("noPlan");
    REQUIRE(empty.isVisible());
    QTest::mouseClick(empty.findChild<QPushButton*>(), Qt::LeftButton);
    settle();
    at.saveDialog();
    REQUIRE(at.hasDialog());
    CHECK_FALSE(findingsIn(at.dialog()).isEmpty());
    CHECK_FALSE(at.plan().current);

    at.type(at.inDialog<QLineEdit>("goal_textEdit"), "Werk in de zorg");
    at.saveDialog();
    CHECK_FALSE(at.hasDialog());
    REQUIRE(at.plan().current);
    CHECK(at.plan().current->plan.goalText == "Werk in de zorg");
    CHECK_FALSE(empty.isVisible());
    at.desk.undo.stack().undo();
    settle();
    CHECK(empty.isVisible());
}

TEST_CASE("The goal is changed where it stands: leaving saves, Escape puts it back, an empty one stays with its remark")
{
    PlanPage at;
    at.makePlan();
    auto& goal = at.find<QLineEdit>("planGoalTextEdit");
    CHECK(goal.text() == QStringLiteral("Administratief werk"));
    at.type(goal, "Werk in een winkel");
    at.find<QAbstractButton>("answerButton").setFocus();
    settle();
    CHECK(at.plan().current->plan.goalText == "Werk in een winkel");

    at.type(goal, "Iets anders");
    at.press(goal, Qt::Key_Escape);
    CHECK(goal.text() == QStringLiteral("Werk in een winkel"));

    at.type(goal, "");
    at.press(goal, Qt::Key_Return);
    CHECK_FALSE(findingsIn(*at.tab).isEmpty());
    CHECK(at.plan().current->plan.goalText == "Werk in een winkel");
    CHECK(goal.text().isEmpty());
}

TEST_CASE("What a colleague changed in the goal meanwhile is told, and what was typed stays")
{
    PlanPage at;
    at.makePlan();
    auto& goal = at.find<QLineEdit>("planGoalTextEdit");
    at.type(goal, "Mijn tekst");
    const Plan before = at.plan().current->plan;
    Plan after = before;
    after.goalText = "Tekst van een collega";
    (void)must(at.desk.workspace->plans().set(before, after));
    settle();
    at.press(goal, Qt::Key_Return);
    CHECK(at.find<QLabel>("goalMessage").text().contains(QStringLiteral("Tekst van een collega")));
    CHECK(goal.text() == QStringLiteral("Mijn tekst"));
    at.press(goal, Qt::Key_Return);
    CHECK(at.plan().current->plan.goalText == "Mijn tekst");
}

TEST_CASE("A half-typed goal is there again when the dossier is opened anew")
{
    PlanPage at;
    at.makePlan();
    at.type(at.find<QLineEdit>("planGoalTextEdit"), "Half get");
    at.page->saveDrafts();
    at.find<QLineEdit>("planGoalTextEdit").clearFocus(); // as when the program is left: no answer to anything
    PlanTab again(at.page->dossier());
    again.show();
    settle();
    CHECK(again.findChild<QLineEdit*>(QStringLiteral("planGoalTextEdit"))->text() == QStringLiteral("Half get"));
    CHECK(at.plan().current->plan.goalText == "Administratief werk");
}

TEST_CASE("By keyboard an activity is added, changed, made done and taken back")
{
    PlanPage at;
    const PlanId id = at.makePlan();
    at.addActivity(id, "Brieven schrijven");
    auto& table = at.find<QAbstractItemView>("activitiesTable");
    table.setFocus();
    at.press(table, Qt::Key_Insert);
    at.type(at.inDialog<QLineEdit>("titleEdit"), "Netwerkborrel");
    at.type(at.inDialog<QLineEdit>("due_onEdit"), "31-12-2026");
    at.press(at.inDialog<QLineEdit>("due_onEdit"), Qt::Key_Return);
    REQUIRE(at.plan().current->activities.size() == 2);
    CHECK(at.plan().current->activities[1].dueOn == Date(2026, 12, 31));

    table.setCurrentIndex(table.model()->index(0, 0));
    table.setFocus();
    at.press(table, Qt::Key_F2);
    auto& state = at.inDialog<QComboBox>("stateEdit");
    state.setCurrentIndex(state.findData(QStringLiteral("dropped")));
    Q_EMIT state.activated(state.currentIndex());
    at.saveDialog();
    REQUIRE(at.hasDialog()); // why it is dropped is missing
    CHECK(at.inDialog<QLineEdit>("ended_onEdit").text() == QStringLiteral("23-11-2026"));
    at.press(at.dialog(), Qt::Key_Escape);

    table.setCurrentIndex(table.model()->index(0, 0));
    table.setFocus();
    at.press(table, Qt::Key_Space);
    CHECK(at.plan().current->activities[0].state == ActivityState::Done);
    CHECK(at.plan().current->activities[0].endedOn == Date(2026, 11, 23));
    CHECK(at.cell("activitiesTable", 0, 0) == QStringLiteral("Done on 23-11-2026"));
    CHECK(at.cell("activitiesTable", 0, 1) == QStringLiteral("Brieven schrijven")); // it stays in sight
    at.desk.undo.stack().undo();
    settle();
    CHECK(at.plan().current->activities[0].state == ActivityState::Planned);
}

TEST_CASE("A service of the catalogue fills in the activity, but not over what was typed")
{
    PlanPage at;
    at.makePlan();
    Service service;
    service.id = at.desk.workspace->ids().make<ServiceId>();
    service.name = "Cursus Excel";
    service.type = "schooling";
    service.provider = "Volksuniversiteit";
    at.tab->proposeActivity(QStringLiteral("schooling"), service);
    settle();
    CHECK(at.inDialog<QLineEdit>("titleEdit").text() == QStringLiteral("Cursus Excel"));
    CHECK(at.inDialog<QComboBox>("service_typeEdit").currentData().toString() == QStringLiteral("schooling"));
    CHECK(at.inDialog<QLineEdit>("doer_nameEdit").text() == QStringLiteral("Volksuniversiteit"));
    at.press(at.dialog(), Qt::Key_Escape);

    at.tab->proposeActivity(QStringLiteral("network_training"), std::nullopt);
    settle();
    CHECK(at.inDialog<QLineEdit>("titleEdit").text() == QStringLiteral("Network training"));
    at.saveDialog();
    CHECK(at.plan().current->activities.front().serviceType == "network_training");
}

TEST_CASE("A suggestion for a client without a plan asks for the plan first")
{
    PlanPage at;
    at.tab->proposeActivity(QStringLiteral("coaching"), std::nullopt);
    settle();
    at.type(at.inDialog<QLineEdit>("goal_textEdit"), "Werk");
    at.saveDialog();
    REQUIRE(at.hasDialog());
    CHECK(at.inDialog<QLineEdit>("titleEdit").text() == QStringLiteral("Coaching"));
    at.saveDialog();
    CHECK(at.plan().current->activities.size() == 1);
}

TEST_CASE("Disagreement is recorded in the client's words, kept as a version, and read again")
{
    PlanPage at;
    const PlanId id = at.makePlan();
    at.addActivity(id, "Brieven schrijven");
    at.click("answerButton");
    auto& answer = at.inDialog<QComboBox>("agreementEdit");
    answer.setCurrentIndex(answer.findData(QStringLiteral("disagreed")));
    QTest::keyClicks(&at.inDialog<QPlainTextEdit>("agreement_remarkEdit"), QStringLiteral("Liever scholing"));
    at.saveDialog();
    CHECK(at.plan().current->plan.agreement == Agreement::Disagreed);
    CHECK(at.find<QLabel>("agreementText").text().contains(QStringLiteral("Liever scholing")));
    CHECK_FALSE(at.find<QLabel>("agreementHint").isVisible());
    REQUIRE(at.plan().current->versions.size() == 1);

    at.addActivity(id, "Scholing");
    CHECK(at.find<QLabel>("agreementHint").isVisible());
    auto& past = at.find<QAbstractItemView>("pastTable");
    past.setFocus();
    at.press(past, Qt::Key_Return);
    const QString read = at.inDialog<QTextBrowser>("planText").toPlainText();
    CHECK(read.contains(QStringLiteral("Brieven schrijven")));
    CHECK(read.contains(QStringLiteral("Liever scholing")));
    CHECK_FALSE(read.contains(QStringLiteral("Scholing")));
}

TEST_CASE("An empty plan cannot be agreed on, and the form says why")
{
    PlanPage at;
    at.makePlan();
    at.click("answerButton");
    at.saveDialog();
    REQUIRE(at.hasDialog());
    CHECK(findingsIn(at.dialog()).contains(QStringLiteral("no activity yet")));
}

TEST_CASE("A closed plan moves to the earlier ones and makes room for a new one")
{
    PlanPage at;
    at.makePlan();
    at.click("closePlanButton");
    at.saveDialog();
    REQUIRE(at.hasDialog()); // reason and summary are missing
    auto& reason = at.inDialog<QComboBox>("closing_reasonEdit");
    reason.setCurrentIndex(reason.findData(QStringLiteral("work")));
    QTest::keyClicks(&at.inDialog<QPlainTextEdit>("closing_summaryEdit"), QStringLiteral("Aan het werk"));
    at.saveDialog();
    CHECK_FALSE(at.plan().current);
    CHECK(at.find<QWidget>("noPlan").isVisible());
    CHECK(at.cell("pastTable", 0, 3).contains(QStringLiteral("Aan het werk")));
}

TEST_CASE("Duties, exemptions and measures stand in one table, each with its own form")
{
    PlanPage at;
    at.find<QWidget>("dutiesSection").findChild<QPushButton*>(QStringLiteral("addButton"))->click();
    settle();
    QTest::keyClicks(&at.inDialog<QPlainTextEdit>("consequenceEdit"), QStringLiteral("Minder uitkering"));
    at.saveDialog();
    at.click("exemptionButton");
    QTest::keyClicks(&at.inDialog<QPlainTextEdit>("reasonEdit"), QStringLiteral("Mantelzorg"));
    at.type(at.inDialog<QLineEdit>("last_dayEdit"), "31-1-2027");
    at.saveDialog();
    at.click("measureButton");
    auto& kind = at.inDialog<QComboBox>("kindEdit");
    kind.setCurrentIndex(kind.findData(QStringLiteral("reduction")));
    QTest::keyClicks(&at.inDialog<QPlainTextEdit>("reasonEdit"), QStringLiteral("Niet gekomen"));
    at.saveDialog();
    REQUIRE(at.hasDialog()); // a reduction of 0 percent
    at.press(at.dialog(), Qt::Key_Escape);
    CHECK(at.plan().duties.size() == 1);
    REQUIRE(at.plan().exemptions.size() == 1);

    auto& table = at.find<QAbstractItemView>("dutiesTable");
    CHECK(at.cell("dutiesTable", 1, 0) == QStringLiteral("Exemption"));
    table.setCurrentIndex(table.model()->index(1, 0));
    table.setFocus();
    at.press(table, Qt::Key_Delete);
    CHECK(at.plan().exemptions.empty());
    at.desk.undo.stack().undo();
    CHECK(at.plan().exemptions.size() == 1);
}

TEST_CASE("Evaluation and CV are recorded from the page")
{
    PlanPage at;
    at.makePlan();
    at.find<QWidget>("evaluationsSection").findChild<QPushButton*>(QStringLiteral("addButton"))->click();
    settle();
    at.type(at.inDialog<QLineEdit>("planned_onEdit"), "15-1-2027");
    at.press(at.inDialog<QLineEdit>("planned_onEdit"), Qt::Key_Return);
    CHECK(at.cell("evaluationsTable", 0, 0) == QStringLiteral("15-01-2027"));
    at.click("cvButton");
    at.type(at.inDialog<QLineEdit>("posted_onEdit"), "20-11-2026");
    at.press(at.inDialog<QLineEdit>("posted_onEdit"), Qt::Key_Return);
    CHECK(at.find<QLabel>("cvText").text().contains(QStringLiteral("20-11-2026")));
    CHECK(at.plan().cv->postedOn == Date(2026, 11, 20));
}

TEST_CASE("Everything on the plan's page and in its forms can be named by a screen reader")
{
    PlanPage at;
    CHECK(namelessObjects(*at.page) == QStringList{});
    const PlanId id = at.makePlan();
    at.addActivity(id, "Brieven schrijven");
    CHECK(namelessObjects(*at.page) == QStringList{});
    CHECK(tablesWithoutCurrentIndex(*at.page) == QStringList{});
    for (const char* button : {"answerButton", "closePlanButton", "exemptionButton", "measureButton", "cvButton"}) {
        at.click(button);
        CHECK(namelessObjects(at.dialog()) == QStringList{});
        at.press(at.dialog(), Qt::Key_Escape);
    }
    auto& table = at.find<QAbstractItemView>("activitiesTable");
    table.setFocus();
    at.press(table, Qt::Key_F2);
    CHECK(namelessObjects(at.dialog()) == QStringList{});
}
