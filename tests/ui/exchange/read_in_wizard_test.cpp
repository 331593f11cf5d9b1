#include "core/surveys/survey_fields.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_office.h"
#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/exchange/research_import_wizard.h"
#include "ui/exchange/survey_import_wizard.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QFile>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QUndoStack>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <utility>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

constexpr int kLong = 60'000; // milliseconds; a loaded machine

// An office on disk, a folder with files, and a wizard over them.
template <class Wizard>
struct ReadingIn {
    ReadingIn()
        : desk(std::move(*office.lead().openAnother()))
    {
    }
    ~ReadingIn() { delete wizard; }
    ReadingIn(const ReadingIn&) = delete;
    ReadingIn& operator=(const ReadingIn&) = delete;

    void open()
    {
        wizard = new Wizard(desk.context());
        wizard->QWidget::show();
        QApplication::setActiveWindow(wizard);
    }
    QString file(const std::string& name, const std::string& content) const
    {
        std::ofstream(folder / name, std::ios::binary) << content;
        return QString::fromStdString((folder / name).string());
    }
    template <class Widget>
    Widget& find(const char* name) const
    {
        for (auto* widget : wizard->template findChildren<Widget*>(QString::fromLatin1(name)))
            if (widget->isVisible())
                return *widget;
        FAIL("nothing visible is called " << name);
        throw 0;
    }
    void type(const char* name, const QString& text) const
    {
        auto& edit = find<QLineEdit>(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClicks(&edit, text);
    }
    // Presses Next until the wizard has come somewhere or says something.
    void next() const
    {
        QSignalSpy arrived(wizard.data(), &ReadInWizard::arrived);
        QTest::mouseClick(&find<QPushButton>("nextButton"), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return arrived.count() > 0; }, kLong));
        settle();
    }
    void choose(const char* name, const QString& text) const
    {
        auto& box = find<QComboBox>(name);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int tries = 0; tries < box.count() && box.currentText() != text; ++tries)
            QTest::keyClick(&box, Qt::Key_Down);
        REQUIRE(box.currentText() == text);
    }
    // Presses Next, and Stop while that works.
    void nextAndStop() const
    {
        QSignalSpy arrived(wizard.data(), &ReadInWizard::arrived);
        QTest::mouseClick(&find<QPushButton>("nextButton"), Qt::LeftButton);
        REQUIRE(arrived.isEmpty()); // what the worker answers is only heard in the event loop
        QTest::mouseClick(&find<QPushButton>("cancelButton"), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return arrived.count() > 0; }, kLong));
        settle();
    }
    // Saves the rows that are not taken; gives what is in the file, or nothing without one.
    std::string saveRejects(const QString& target)
    {
        desk.questions.answerNext(target);
        auto& button = find<QPushButton>("rejectsButton");
        QSignalSpy arrived(wizard.data(), &ReadInWizard::arrived);
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        REQUIRE(QTest::qWaitFor([&] { return arrived.count() > 0; }, kLong));
        settle();
        std::ifstream saved(target.toStdString(), std::ios::binary);
        return {std::istreambuf_iterator<char>(saved), {}};
    }
    [[nodiscard]] QString counts() const { return find<QLabel>("countsLabel").text(); }
    [[nodiscard]] QString said() const { return find<QLabel>("messageLabel").text(); }

    TemporaryFolder folder;
    TestOffice office;
    Desk desk;
    QPointer<Wizard> wizard;
};

using ReadingSurvey = ReadingIn<SurveyImportWizard>;
using ReadingResearch = ReadingIn<ResearchImportWizard>;

} // namespace

TEST_CASE("A new survey is read in with its answers: tried, read, and the bad row told with its line")
{
    ReadingSurvey at;
    at.open();
    CHECK(namelessObjects(*at.wizard).isEmpty());
    at.next(); // no file, no name
    CHECK_FALSE(at.said().isEmpty());
    at.type("fileEdit", at.file("antwoorden.csv", "nummer;cijfer\n1;4\n2;5\n3;11\n"));
    at.type("nameEdit", QStringLiteral("najaar 2026"));
    at.next(); // how many were asked
    CHECK_FALSE(at.said().isEmpty());
    auto& invited = at.find<QSpinBox>("invitedEdit");
    invited.setFocus();
    invited.selectAll();
    QTest::keyClicks(&invited, QStringLiteral("20"));
    at.next();
    CHECK(at.find<QTableView>("rowsTable").model()->rowCount() == 3);
    CHECK(at.find<QComboBox>("keyBox").currentText() == QStringLiteral("nummer"));
    CHECK(namelessObjects(*at.wizard).isEmpty());
    at.next(); // which column is the overall question?
    CHECK_FALSE(at.said().isEmpty());
    at.choose("overallBox", QStringLiteral("cijfer"));
    at.next();
    CHECK(at.counts().contains(QStringLiteral("3 ")));
    auto& findings = at.find<QTableView>("findingsTable");
    REQUIRE(findings.model()->rowCount() == 1);
    CHECK(findings.model()->index(0, 0).data().toString() == QStringLiteral("4"));
    CHECK(at.desk.workspace->surveys().rounds()->empty()); // nothing is kept yet

    at.next();
    const auto rounds = must(at.desk.workspace->surveys().rounds());
    REQUIRE(rounds.size() == 1);
    CHECK(rounds.front().name == "najaar 2026");
    CHECK(rounds.front().invited == 20);
    CHECK(must(at.desk.workspace->surveys().answers(rounds.front().id)).size() == 2);
    at.desk.undo.stack().undo();
    CHECK(must(at.desk.workspace->surveys().rounds()).empty());
}

TEST_CASE(
    "Answers that are not taken are kept as a file, after the trial and after a new survey has begun with the others")
{
    ReadingSurvey at;
    at.open();
    at.type("fileEdit", at.file("antwoorden.csv", "overall\n4\n11\n"));
    at.type("nameEdit", QStringLiteral("najaar 2026"));
    auto& invited = at.find<QSpinBox>("invitedEdit");
    invited.setFocus();
    invited.selectAll();
    QTest::keyClicks(&invited, QStringLiteral("20"));
    at.next();
    at.next();
    const QString target = QString::fromStdString((at.folder / "niet.csv").string());
    for (const bool isTrial : {true, false}) {
        CAPTURE(isTrial);
        CHECK(namelessObjects(*at.wizard).isEmpty());
        const auto saved = at.saveRejects(target);
        CHECK(saved.find("overall;nummer;line;reason\r\n11;row 2;3;overall: ") != std::string::npos);
        CHECK(saved.find("\n4;") == std::string::npos);
        CHECK(at.said().contains(target));
        CHECK(at.find<QLabel>("countsLabel").isVisible()); // where it was
        REQUIRE(QFile::remove(target));
        if (isTrial)
            at.next();
    }
    CHECK(must(at.desk.workspace->surveys().rounds()).size() == 1);
    CHECK(at.desk.undo.stack().count() == 1);

    CHECK(at.saveRejects(QString::fromStdString((at.folder / "nergens" / "niet.csv").string())).empty());
    CHECK(at.said().contains(QStringLiteral("niet.csv")));
}

TEST_CASE("Rows of research that are not taken are kept as a file, and none are offered when all were taken")
{
    ReadingResearch at;
    at.open();
    at.type("fileEdit", at.file("duur.csv", "begin;eind\n1-1-2024;1-2-2024\nooit;1-2-2024\n"));
    at.type("nameEdit", QStringLiteral("Onderzoek 2024"));
    at.next();
    at.next();
    at.next();
    const auto saved = at.saveRejects(QString::fromStdString((at.folder / "niet.csv").string()));
    CHECK(saved.find("begin;eind;line;reason\r\nooit;1-2-2024;3;begin: ") != std::string::npos);
    CHECK(saved.find("1-1-2024") == std::string::npos);
    CHECK(at.said().contains(QStringLiteral("niet.csv")));
    CHECK(at.find<QPushButton>("nextButton").isEnabled());

    delete at.wizard;
    at.open();
    at.type("fileEdit", at.file("duur.csv", "begin;eind\n1-1-2024;1-2-2024\n"));
    at.type("nameEdit", QStringLiteral("Onderzoek 2024"));
    at.next();
    at.next();
    for (const auto* button : at.wizard->findChildren<QPushButton*>(QStringLiteral("rejectsButton")))
        CHECK_FALSE(button->isVisible());
}

TEST_CASE("Each field of a new survey has a letter of its own")
{
    ReadingSurvey at;
    at.open();
    std::set<QString> used;
    int fields = 0;
    for (const auto* label : at.wizard->findChildren<QLabel*>()) {
        const QString keys = QKeySequence::mnemonic(label->text()).toString();
        if (!label->isVisible() || !label->buddy() || keys.isEmpty())
            continue;
        CAPTURE(label->text());
        CHECK(used.insert(keys).second);
        ++fields;
    }
    CHECK(fields >= 6);
}

TEST_CASE("Answers to a survey that there is are compared with those it has")
{
    ReadingSurvey at;
    SurveyRound round{{}, "voorjaar", Audience::Jobseekers, Channel::Desk, Date(2026, 10, 1), 12};
    REQUIRE(at.office.lead().surveys().addRound(round));
    at.open();
    const QString file = at.file("antwoorden.csv", "nummer;overall\n1;4\n");
    for (const bool isFirst : {true, false}) {
        at.type("fileEdit", file);
        CHECK_FALSE(at.find<QLineEdit>("nameEdit").isEnabled());
        at.next();
        at.next();
        CHECK(at.counts().contains(isFirst ? QStringLiteral("1 new") : QStringLiteral("1 unchanged")));
        at.next();
        const auto known = must(at.desk.workspace->surveys().rounds());
        REQUIRE(known.size() == 1);
        CHECK(must(at.desk.workspace->surveys().answers(known.front().id)).size() == 1);
        CHECK(at.counts().contains(isFirst ? QStringLiteral("1 new") : QStringLiteral("0 new")));
        CHECK(at.counts().contains(isFirst ? QStringLiteral("0 unchanged") : QStringLiteral("1 unchanged")));
        CHECK(at.desk.undo.stack().count() == 1); // nothing changed the second time, so there is nothing to undo
        delete at.wizard;
        at.open();
    }
}

TEST_CASE("A study is read in with what it compares, and a file that says something else is not taken unasked")
{
    ReadingResearch at;
    at.open();
    CHECK(namelessObjects(*at.wizard).isEmpty());
    at.type("fileEdit", at.file("duur.csv", "begin;eind;ww\n1-1-2024;1-2-2024;ja\n5-1-2024;;nee\nooit;;ja\n"));
    at.next(); // a name
    CHECK_FALSE(at.said().isEmpty());
    at.type("nameEdit", QStringLiteral("Onderzoek 2024"));
    at.next();
    CHECK(at.find<QComboBox>("startBox").currentText() == QStringLiteral("begin"));
    CHECK(at.find<QComboBox>("endBox").currentText() == QStringLiteral("eind"));
    auto& traits = at.find<QListWidget>("traitsList");
    traits.setFocus();
    QTest::keyClick(&traits, Qt::Key_End);
    QTest::keyClick(&traits, Qt::Key_Space);
    CHECK(traits.item(2)->checkState() == Qt::Checked);
    at.next();
    CHECK(at.find<QTableView>("findingsTable").model()->rowCount() == 1);
    CHECK(must(at.desk.workspace->evidence().studies()).empty());
    at.next();
    const auto spells = must(at.desk.workspace->evidence().spellsOf("Onderzoek 2024"));
    REQUIRE(spells.size() == 2);
    CHECK(traitOf(spells.front(), "ww").has_value());

    delete at.wizard;
    at.open();
    at.type("fileEdit", at.file("anders.csv", "begin;eind\n1-1-2024;1-3-2024\n"));
    at.type("nameEdit", QStringLiteral("onderzoek 2024"));
    at.next();
    at.next();
    CHECK(at.said().contains(QStringLiteral("Onderzoek 2024")));
    CHECK(must(at.desk.workspace->evidence().spellsOf("Onderzoek 2024")).size() == 2);
}

TEST_CASE("A file that cannot be read is told in a sentence, and the wizard stays where it was")
{
    ReadingResearch at;
    at.open();
    at.type("fileEdit", QStringLiteral("/weg/duur.csv"));
    at.type("nameEdit", QStringLiteral("Onderzoek"));
    at.next();
    CHECK_FALSE(at.said().isEmpty());
    CHECK(at.find<QLineEdit>("fileEdit").isVisible());
}

TEST_CASE("Stop during the trial or while a study is read in leaves everything as it was, and the wizard too")
{
    ReadingResearch at;
    std::string text = "begin;eind\n";
    for (int row = 0; row < 100'000; ++row)
        text += "1-1-2024;1-2-2024\n";
    at.open();
    at.type("fileEdit", at.file("duur.csv", text));
    at.type("nameEdit", QStringLiteral("Onderzoek 2024"));
    at.next();
    const auto before = at.office.dump();
    at.nextAndStop();
    REQUIRE(at.wizard);
    CHECK(at.said() == QStringLiteral("You stopped it. Nothing was changed."));
    CHECK(at.find<QComboBox>("startBox").isEnabled()); // still at the columns
    at.next();
    CHECK(at.counts().contains(QLocale().toString(100'000) + QStringLiteral(" new")));
    at.nextAndStop();
    REQUIRE(at.wizard);
    CHECK(at.said() == QStringLiteral("You stopped it. Nothing was changed."));
    CHECK(at.find<QLabel>("countsLabel").isVisible()); // still at the trial
    CHECK(at.office.dump() == before);
    CHECK(at.desk.undo.stack().count() == 0);
}

TEST_CASE("While a file is looked at nothing can be changed, and what is read in is the file whose columns were shown")
{
    ReadingResearch at;
    at.open();
    const QString file = at.file("duur.csv", "begin;eind;ww,x\n1-1-2024;1-2-2024;ja,1\n");
    at.type("fileEdit", file);
    at.type("nameEdit", QStringLiteral("Onderzoek"));
    QSignalSpy arrived(at.wizard.data(), &ReadInWizard::arrived);
    QTest::mouseClick(&at.find<QPushButton>("nextButton"), Qt::LeftButton);
    CHECK_FALSE(at.find<QLineEdit>("fileEdit").isEnabled());
    CHECK_FALSE(at.find<QLineEdit>("nameEdit").isEnabled());
    CHECK_FALSE(at.find<QPushButton>("nextButton").isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return arrived.count() > 0; }, kLong));
    settle();

    // Another delimiter: the next step waits for the columns that come with it.
    auto& delimiter = at.find<QComboBox>("delimiterBox");
    REQUIRE(at.find<QTableView>("rowsTable").model()->columnCount() == 3);
    REQUIRE(at.find<QComboBox>("startBox").currentText() == QStringLiteral("begin"));
    arrived.clear();
    delimiter.setFocus();
    QTest::keyClick(&delimiter, delimiter.currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    CHECK_FALSE(delimiter.isEnabled());
    CHECK_FALSE(at.find<QPushButton>("nextButton").isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return arrived.count() > 0; }, kLong));
    settle();
    CHECK(at.find<QPushButton>("nextButton").isEnabled());
    CHECK(at.wizard->focusWidget() == &delimiter);
    CHECK(at.find<QTableView>("rowsTable").model()->columnCount() == 2);
    CHECK(at.find<QComboBox>("startBox").count() == 3); // no column, and each of both
    CHECK(at.find<QComboBox>("startBox").currentIndex() == 0);
}

TEST_CASE("A study takes the chosen column that has no heading, and the second of two that are called the same")
{
    ReadingResearch at;
    at.open();
    at.type("fileEdit", at.file("duur.csv", "datum;datum;\n1-1-2024;1-2-2024;ja\n5-1-2024;;nee\n"));
    at.type("nameEdit", QStringLiteral("Onderzoek 2024"));
    at.next();
    for (const auto& [name, downs] : {std::pair("startBox", 1), std::pair("endBox", 2)}) {
        auto& box = at.find<QComboBox>(name);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int i = 0; i < downs; ++i)
            QTest::keyClick(&box, Qt::Key_Down);
        REQUIRE(box.currentIndex() == downs);
    }
    auto& traits = at.find<QListWidget>("traitsList");
    REQUIRE(traits.count() == 3);
    CHECK(traits.item(2)->text() == QStringLiteral("column 3"));
    traits.setFocus();
    QTest::keyClick(&traits, Qt::Key_End);
    QTest::keyClick(&traits, Qt::Key_Space);
    at.next();
    at.next();
    auto spells = must(at.desk.workspace->evidence().spellsOf("Onderzoek 2024"));
    REQUIRE(spells.size() == 2);
    std::ranges::sort(spells, {}, &ResearchSpell::firstDay);
    CHECK(spells[0].days == 32); // from the first to the second date
    CHECK(traitOf(spells[0], "column 3") == "ja");
    CHECK(spells[1].exit == ResearchExit::Open);
}
