#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/diagnosis/diagnosis_tab.h"
#include "ui/diagnosis/entry_row.h"
#include "ui/diagnosis/score_chart.h"
#include "ui/shared/findings_view.h"

#include <catch2/generators/catch_generators.hpp>

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

// The dossier of a client with the tab in front.
struct DiagnosisPage : OpenPage {
    DiagnosisPage()
    {
        open(add(aClient()));
        addTab();
    }
    DiagnosisTab& addTab()
    {
        auto* made = new DiagnosisTab(page->dossier());
        page->addTab(*made);
        page->showTab(*made);
        settle();
        return *made;
    }
    void click(const char* button) const
    {
        QTest::mouseClick(&find<QAbstractButton>(button), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] ClientDiagnoses all() const { return must(desk.workspace->diagnoses().ofClient(client)); }
    [[nodiscard]] Diagnosis openOne() const
    {
        const auto diagnoses = all();
        REQUIRE(diagnoses.open());
        return diagnoses.open()->diagnosis;
    }
    void start(DiagnosisWidth width = DiagnosisWidth::Narrow) const
    {
        must(desk.workspace->diagnoses().start(client, width));
        settle();
    }
    // Types into a text and leaves it.
    void write(const char* name, const char* text) const
    {
        auto& edit = find<QPlainTextEdit>(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, QString::fromUtf8(text));
        QTest::keyClick(&edit, Qt::Key_Tab);
        settle();
    }
    void chooseLevel(ServiceLevel level) const
    {
        auto& levels = find<QComboBox>("levelEdit");
        levels.setFocus();
        while (levels.currentData().toInt() != static_cast<int>(level)) {
            const int before = levels.currentIndex();
            QTest::keyClick(&levels,
                            levels.currentData().toInt() < static_cast<int>(level) ? Qt::Key_Down : Qt::Key_Up);
            settle();
            REQUIRE(levels.currentIndex() != before);
        }
    }
    void type(const char* kind, const char* text) const
    {
        auto& kinds = find<QComboBox>("noteKindEdit");
        kinds.setCurrentIndex(kinds.findData(QString::fromLatin1(kind)));
        auto& edit = find<QPlainTextEdit>("noteTextEdit");
        edit.setFocus();
        QTest::keyClicks(&edit, QString::fromUtf8(text));
    }
    [[nodiscard]] QList<EntryRow*> rows(const char* part) const { return find(part).findChildren<EntryRow*>(); }
    [[nodiscard]] QString findings() const
    {
        QStringList texts;
        for (const auto* view : page->findChildren<FindingsView*>()) {
            if (view->isVisible())
                texts << view->text();
        }
        return texts.join(QLatin1Char('|'));
    }
};

} // namespace

TEST_CASE("Without a diagnosis the tab says so and begins a narrow or a broad one")
{
    const bool broad = GENERATE(false, true);
    DiagnosisPage at;
    CHECK(at.find<QLabel>("startText").isVisible());
    CHECK_FALSE(at.find("entryLine").isVisible());
    at.click(broad ? "startBroadButton" : "startNarrowButton");
    CHECK(at.openOne().width == (broad ? DiagnosisWidth::Broad : DiagnosisWidth::Narrow));
    CHECK_FALSE(at.find("startText").isVisible());
    CHECK(at.find("noteTextEdit").hasFocus());
    CHECK(at.find("widenButton").isVisible() == !broad);
    CHECK(at.find("weighingEdit").isVisible() == broad);
    at.desk.undo.stack().undo();
    settle();
    CHECK(at.find("startText").isVisible());
}

TEST_CASE("Notes are written one after the other without leaving the keyboard, each in its part of the story")
{
    DiagnosisPage at;
    at.start();
    at.type("impression", "Zoekt elke week");
    auto& text = at.find<QPlainTextEdit>("noteTextEdit");
    at.press(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(text.hasFocus());
    CHECK(text.toPlainText().isEmpty());
    at.type("chance", "Netwerk in de bouw");
    at.press(at.find<QPushButton>("addNoteButton"), Qt::Key_Return);
    CHECK(text.hasFocus());
    at.type("risk", "Schulden");
    at.press(text, Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(at.rows("storyPart").size() == 1);
    REQUIRE(at.rows("chancesPart").size() == 1);
    REQUIRE(at.rows("risksPart").size() == 1);
    CHECK(at.rows("storyPart").front()->accessibleName() == QStringLiteral("Impression: Zoekt elke week"));
    CHECK(at.rows("storyPart").front()->accessibleDescription().contains(QStringLiteral("23-11-2026")));
    CHECK(at.find("chancesPart").geometry().top() == at.find("risksPart").geometry().top());
    CHECK(at.all().open()->entries.size() == 3);
}

TEST_CASE("An empty note is refused under its text, and what is typed and not added is there again later")
{
    DiagnosisPage at;
    at.start();
    auto& text = at.find<QPlainTextEdit>("noteTextEdit");
    text.setFocus();
    at.press(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(at.findings().isEmpty());
    at.type("risk", "Schulden");
    CHECK(at.findings().isEmpty());
    at.page->saveDrafts();
    at.open(at.client);
    at.addTab();
    CHECK(at.find<QPlainTextEdit>("noteTextEdit").toPlainText() == QStringLiteral("Schulden"));
    CHECK(at.find<QComboBox>("noteKindEdit").currentData().toString() == QStringLiteral("risk"));
    CHECK(at.all().open()->entries.empty());
}

TEST_CASE("One's own note is changed with F2 and removed with Delete, and undo brings it back")
{
    DiagnosisPage at;
    at.start();
    at.type("impression", "Zoekt elke week");
    at.press(at.find("noteTextEdit"), Qt::Key_Return, Qt::ControlModifier);
    at.press(*at.rows("storyPart").front(), Qt::Key_F2);
    auto& text = at.inDialog<QPlainTextEdit>("textEdit");
    text.selectAll();
    QTest::keyClicks(&text, QStringLiteral("Zoekt elke dag"));
    QTest::mouseClick(&at.inDialog<QPushButton>("saveButton"), Qt::LeftButton);
    settle();
    CHECK(at.rows("storyPart").front()->entry().text == "Zoekt elke dag");
    at.press(*at.rows("storyPart").front(), Qt::Key_Delete);
    CHECK(at.rows("storyPart").isEmpty());
    at.desk.undo.stack().undo();
    settle();
    REQUIRE(at.rows("storyPart").size() == 1);
    CHECK(at.rows("storyPart").front()->entry().text == "Zoekt elke dag");
}

TEST_CASE("The judgement is saved when it is left, and undo takes it back")
{
    DiagnosisPage at;
    at.start();
    at.write("judgementEdit", "Kan snel aan het werk");
    CHECK(at.openOne().judgement == "Kan snel aan het werk");
    CHECK(at.desk.undo.stack().undoText().contains(QStringLiteral("Jan van den Berg")));
    at.desk.undo.stack().undo();
    settle();
    CHECK(at.openOne().judgement.empty());
    CHECK(at.find<QPlainTextEdit>("judgementEdit").toPlainText().isEmpty());
}

TEST_CASE("A broad diagnosis without a weighing is not decided: it says what is missing, under the text it misses")
{
    DiagnosisPage at;
    at.start();
    at.click("widenButton");
    CHECK(at.openOne().width == DiagnosisWidth::Broad);
    at.write("judgementEdit", "Kan snel aan het werk");
    at.write("decisionEdit", "Training");
    at.chooseLevel(ServiceLevel::Intensive);
    at.click("decideButton");
    CHECK_FALSE(at.openOne().decidedOn);
    CHECK(at.findings().contains(QStringLiteral("weighed")));
    CHECK(at.find("weighingEdit").hasFocus());

    at.write("weighingEdit", "Ervaring tegen diploma");
    CHECK(at.findings().isEmpty());
    at.click("decideButton");
    CHECK(at.all().open() == nullptr);
    CHECK(at.all().diagnoses.front().diagnosis.level == ServiceLevel::Intensive);
}

TEST_CASE("A decided diagnosis is read, not changed, and a new one stands above it")
{
    DiagnosisPage at;
    at.start();
    at.type("impression", "Zoekt elke week");
    at.press(at.find("noteTextEdit"), Qt::Key_Return, Qt::ControlModifier);
    at.write("judgementEdit", "Kan snel aan het werk");
    at.write("decisionEdit", "Zelf zoeken");
    at.chooseLevel(ServiceLevel::Basic);
    at.click("decideButton");
    CHECK_FALSE(at.find("judgementEdit").isVisible());
    const auto earlier = [&at](const char* name) {
        return at.find("earlierDiagnosis").findChild<QLabel*>(QString::fromLatin1(name));
    };
    REQUIRE(earlier("decisionText"));
    CHECK(earlier("decisionText")->isVisible());
    CHECK(earlier("decisionText")->text().contains(QStringLiteral("Zelf zoeken")));
    CHECK(at.find<QToolButton>("earlierTitle").text().contains(QStringLiteral("23-11-2026")));

    at.click("startBroadButton");
    CHECK(at.find("judgementEdit").isVisible());
    CHECK(earlier("decisionText") == nullptr); // folded up
    at.click("earlierTitle");
    REQUIRE(earlier("judgementText"));
    CHECK(earlier("judgementText")->text() == QStringLiteral("Kan snel aan het werk"));
    REQUIRE(at.find("earlierDiagnosis").findChildren<EntryRow*>().size() == 1);
    auto& row = *at.find("earlierDiagnosis").findChildren<EntryRow*>().front();
    at.press(row, Qt::Key_Delete);
    at.press(row, Qt::Key_F2);
    CHECK(at.page->findChild<QDialog*>() == nullptr);
    CHECK(at.all().diagnoses.back().entries.size() == 1);
}

TEST_CASE("Two people judge at the same time: what the second typed stays, with the other's text beside it")
{
    DiagnosisPage at;
    at.start();
    const bool keepsMine = GENERATE(true, false);
    auto& text = at.find<QPlainTextEdit>("judgementEdit");
    text.setFocus();
    QTest::keyClicks(&text, QStringLiteral("Heeft scholing nodig"));
    // The same dossier in another window.
    Diagnosis theirs = at.openOne();
    theirs.judgement = "Kan snel aan het werk";
    REQUIRE(at.desk.workspace->diagnoses().update(at.openOne(), theirs));
    settle();
    CHECK(text.toPlainText() == QStringLiteral("Heeft scholing nodig"));
    QTest::keyClick(&text, Qt::Key_Tab);
    settle();
    CHECK(at.openOne().judgement == "Kan snel aan het werk");
    CHECK(text.toPlainText() == QStringLiteral("Heeft scholing nodig"));
    auto& conflict = at.find("judgementConflict");
    REQUIRE(conflict.isVisible());
    CHECK(conflict.findChild<QLabel*>()->text().contains(QStringLiteral("Kan snel aan het werk")));

    at.click(keepsMine ? "judgementMineButton" : "judgementTheirsButton");
    const QString kept = keepsMine ? QStringLiteral("Heeft scholing nodig") : QStringLiteral("Kan snel aan het werk");
    CHECK_FALSE(conflict.isVisible());
    CHECK(text.toPlainText() == kept);
    CHECK(at.openOne().judgement == kept.toStdString());
}

TEST_CASE("What was typed and not saved is there again, and asks when something else stands there now")
{
    DiagnosisPage at;
    at.start();
    auto& text = at.find<QPlainTextEdit>("judgementEdit");
    text.setFocus();
    QTest::keyClicks(&text, QStringLiteral("Heeft scholing nodig"));
    at.page->saveDrafts();
    at.page.reset();
    Diagnosis theirs = at.openOne();
    theirs.judgement = "Kan snel aan het werk";
    REQUIRE(at.desk.workspace->diagnoses().update(at.openOne(), theirs));
    at.open(at.client);
    at.addTab();
    CHECK(at.find<QPlainTextEdit>("judgementEdit").toPlainText() == QStringLiteral("Heeft scholing nodig"));
    CHECK(at.find("judgementConflict").isVisible());
    CHECK(at.openOne().judgement == "Kan snel aan het werk");
}

TEST_CASE("Scores are recorded by keyboard, and the chart tells now beside earlier in words")
{
    DiagnosisPage at;
    at.start();
    Assessment earlier;
    earlier.client = at.client;
    earlier.instrument = "zrm";
    earlier.scores = "work=2 housing=4";
    earlier.takenOn = Date(2026, 9, 1);
    must(at.desk.workspace->diagnoses().assess(earlier));
    settle();
    at.press(at.find<QPushButton>("zrmRecordButton"), Qt::Key_Space);
    QTest::mouseClick(&at.inDialog<QPushButton>("saveButton"), Qt::LeftButton);
    settle();
    REQUIRE(at.page->findChild<QDialog*>()); // no score yet
    auto& work = at.inDialog<QComboBox>("workScore");
    CHECK(work.accessibleName().contains(QStringLiteral("2")));
    work.setFocus();
    QTest::keyClicks(&work, QStringLiteral("4"));
    at.press(work, Qt::Key_Return);
    CHECK(at.page->findChild<QDialog*>() == nullptr);
    REQUIRE(at.all().assessments.size() == 2);
    CHECK(at.all().assessments.back().scores == "work=4");

    auto& chart = at.find<ScoreChart>("zrmChart");
    CHECK(chart.description().contains(QStringLiteral("Work and education: 4; earlier 2 on 01-09-2026")));
    CHECK(chart.description().contains(QStringLiteral("Housing: not scored now; earlier 4 on 01-09-2026")));
    auto* spoken = QAccessible::queryAccessibleInterface(&chart);
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::Chart);
    chart.setFocus();
    at.press(chart, Qt::Key_Down);
    CHECK(spoken->text(QAccessible::Name).contains(QStringLiteral("Work and education: 4")));
    at.press(chart, Qt::Key_End);
    CHECK(spoken->text(QAccessible::Name).contains(QStringLiteral("Housing")));

    at.click("zrmRemoveButton");
    CHECK(at.all().assessments.size() == 1);
}

TEST_CASE("Everything in the tab has a name for a screen reader")
{
    DiagnosisPage at;
    CHECK(namelessObjects(*at.page) == QStringList{});
    at.start(DiagnosisWidth::Broad);
    at.type("source", "Suwinet");
    at.press(at.find("noteTextEdit"), Qt::Key_Return, Qt::ControlModifier);
    CHECK(namelessObjects(*at.page) == QStringList{});
    at.press(at.find<QPushButton>("participation_ladderRecordButton"), Qt::Key_Space);
    CHECK(namelessObjects(at.dialog()) == QStringList{});
}
