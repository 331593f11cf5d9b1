#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/real_data.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/support/qt_text.h"
#include "ui/exchange/import_wizard.h"
#include "ui/shared/case_events.h"
#include "ui/shared/questions.h"
#include "ui/shared/undo_history.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <fstream>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

constexpr int kLong = 60'000; // milliseconds; a loaded machine

const std::string kTwoPeople = "bsn;voornamen;achternaam;geboortedatum\n"
                               "999993653;Suzanne;Moulin;1-12-1985\n"
                               ";Jan;Berg;17-05-1980\n";

std::string manyPeople(int count)
{
    std::string text = "voornamen;achternaam;geboortedatum\n";
    for (int i = 0; i < count; ++i)
        text += "Jan" + std::to_string(i) + ";Berg" + std::to_string(i) + ";17-05-1980\n";
    return text;
}

// An office on disk, a folder with files, and the wizard over them.
class Importing
{
public:
    Importing()
        : m_workspace(std::move(*Workspace::create(aNewOffice(m_folder / "office.werkpad"), m_clock, Origin::Window)))
        , m_undo(*m_workspace)
        , m_events(*m_workspace)
        , m_wizard(std::make_unique<ImportWizard>(UiContext{*m_workspace, m_questions, m_undo, m_events, m_settings}))
    {
        m_wizard->show();
        m_wizard->activateWindow();
    }

    QString file(const std::string& name, const std::string& content)
    {
        std::ofstream(m_folder / name, std::ios::binary) << content;
        return QString::fromStdString((m_folder / name).string());
    }
    // Types the path and goes on.
    void choose(const QString& path)
    {
        auto& edit = find<QLineEdit>("fileEdit");
        edit.setFocus();
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClicks(&edit, path);
        press(Qt::Key_Return, edit);
    }
    void press(Qt::Key key, QWidget& widget)
    {
        QSignalSpy arrived(m_wizard.get(), &ImportWizard::arrived);
        QTest::keyClick(&widget, key);
        REQUIRE(QTest::qWaitFor([&] { return arrived.count() > 0; }, kLong));
    }
    void next() { press(Qt::Key_Return, find<QPushButton>("nextButton")); }
    void pick(const char* boxName, const QString& text)
    {
        auto& box = find<QComboBox>(boxName);
        QSignalSpy arrived(m_wizard.get(), &ImportWizard::arrived);
        box.setFocus();
        for (int tries = 0; tries < box.count() && !box.currentText().contains(text); ++tries)
            QTest::keyClick(&box, box.currentIndex() + 1 < box.count() ? Qt::Key_Down : Qt::Key_Home);
        REQUIRE(box.currentText().contains(text));
        REQUIRE(QTest::qWaitFor([&] { return arrived.count() > 0; }, kLong));
    }
    // Chooses the field that a column goes to, by keyboard.
    void map(int row, int field)
    {
        auto& table = find<QTableView>("columnsTable");
        table.setFocus();
        table.setCurrentIndex(table.model()->index(row, 1));
        QTest::keyClick(&table, Qt::Key_F2);
        auto* box = table.findChild<QComboBox*>(QStringLiteral("fieldBox"));
        REQUIRE(box);
        QSignalSpy arrived(m_wizard.get(), &ImportWizard::arrived);
        while (box->currentData().toInt() != field && box->currentIndex() + 1 < box->count())
            box->setCurrentIndex(box->currentIndex() + 1);
        REQUIRE(box->currentData().toInt() == field);
        QTest::keyClick(box, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return arrived.count() > 0; }, kLong));
    }

    template <class Widget>
    Widget& find(const char* name)
    {
        for (auto* widget : m_wizard->findChildren<Widget*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return *widget;
        }
        auto* widget = m_wizard->findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(widget);
        return *widget;
    }
    QString text(const char* label) { return find<QLabel>(label).text(); }
    QString cell(const char* table, int row, int column)
    {
        return find<QTableView>(table).model()->index(row, column).data().toString();
    }
    int rows(const char* table) { return find<QTableView>(table).model()->rowCount(); }
    std::string dump()
    {
        std::string all;
        REQUIRE(m_workspace->dump([&](std::string_view line) { all += std::string(line) + '\n'; }));
        return all;
    }
    ImportWizard& wizard() { return *m_wizard; }
    Workspace& workspace() { return *m_workspace; }
    UndoHistory& undo() { return m_undo; }
    CaseEvents& events() { return m_events; }
    Questions& questions() { return m_questions; }
    std::filesystem::path path(const std::string& name) { return m_folder / name; }
    void closeWizard() { m_wizard.reset(); }

private:
    FakeClock m_clock{Date(2026, 11, 23)};
    TemporaryFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Questions m_questions;
    UndoHistory m_undo;
    CaseEvents m_events;
    QSettings m_settings{QString::fromStdString((m_folder / "settings.ini").string()), QSettings::IniFormat};
    std::unique_ptr<ImportWizard> m_wizard;
};

} // namespace

TEST_CASE("A file is imported by pressing Enter four times, and only the last but one writes")
{
    Importing desk;
    QSignalSpy announced(&desk.events(), &CaseEvents::everythingChanged);
    const auto before = desk.dump();
    desk.choose(desk.file("people.csv", kTwoPeople));
    CHECK(desk.rows("rowsTable") == 2);
    CHECK(desk.cell("rowsTable", 1, 2) == QStringLiteral("Berg"));
    CHECK(desk.cell("rowsTable", 0, 0).startsWith(QStringLiteral("•"))); // the screen may be turned around
    desk.next();
    CHECK(desk.text("countsLabel") ==
          QStringLiteral("2 read: 2 new, 0 updated, 0 unchanged, 0 kept aside, 0 refused."));
    CHECK(desk.dump() == before);
    CHECK(announced.isEmpty());
    desk.next();
    CHECK(desk.text("countsLabel") ==
          QStringLiteral("2 read: 2 new, 0 updated, 0 unchanged, 0 kept aside, 0 refused."));
    CHECK(desk.dump() != before);
    CHECK(announced.count() == 1);
}

TEST_CASE("A whole import is taken back as one change, and done again")
{
    Importing desk;
    desk.choose(desk.file("people.csv", kTwoPeople));
    desk.next();
    const auto hashBefore = desk.workspace().info().value().counts;
    desk.next();
    const auto hashAfter = desk.workspace().info().value().counts;
    REQUIRE(desk.undo().stack().count() == 1);
    CHECK(desk.undo().stack().undoText().contains(QStringLiteral("people.csv")));
    desk.undo().stack().undo();
    const auto countOf = [](const auto& counts, std::string_view table) {
        return std::ranges::find(counts, table, [](const auto& entry) { return entry.first; })->second;
    };
    CHECK(countOf(desk.workspace().info().value().counts, "client") == countOf(hashBefore, "client"));
    desk.undo().stack().redo();
    CHECK(countOf(desk.workspace().info().value().counts, "client") == countOf(hashAfter, "client"));
}

TEST_CASE("A delimiter that was recognised wrongly is corrected, and the preview follows")
{
    Importing desk;
    // More semicolons than commas, but the commas divide.
    desk.choose(desk.file("people.csv", "voornamen;x;y,achternaam;z\na;b;c,Berg;d\ne;f;g,Jansen;h\n"));
    desk.pick("delimiterBox", QStringLiteral(","));
    CHECK(desk.find<QTableView>("rowsTable").model()->columnCount() == 2);
    CHECK(desk.cell("rowsTable", 0, 1) == QStringLiteral("Berg;d"));
}

TEST_CASE("The characters of the file are named as they were recognised")
{
    Importing desk;
    desk.choose(desk.file("people.csv", "achternaam;plaats\nM\xFCller;Delft\n")); // ü in Windows-1252
    CHECK(desk.cell("rowsTable", 0, 0) == QString::fromUtf8("Müller"));
    CHECK(desk.find<QComboBox>("encodingBox").currentText().contains(QStringLiteral("Windows-1252")));
}

TEST_CASE("A character set that was recognised wrongly is corrected, and the preview and the import follow")
{
    Importing desk;
    // Valid UTF-8 by accident: two letters of an older program.
    desk.choose(desk.file("people.csv", "achternaam;plaats\nBr\xC3\xA9;Delft\n"));
    CHECK(desk.cell("rowsTable", 0, 0) == QString::fromUtf8("Bré"));
    desk.pick("encodingBox", QStringLiteral("Windows-1252"));
    CHECK(desk.cell("rowsTable", 0, 0) == QString::fromUtf8("BrÃ©"));
    CHECK(desk.find<QComboBox>("encodingBox").currentText().contains(QStringLiteral("Windows-1252")));
    desk.next();
    desk.next();
    CHECK(desk.dump().find("BrÃ©") != std::string::npos);
}

TEST_CASE("Without a name or BSN the wizard stays where it is and says so, until a person says which column it is")
{
    Importing desk;
    desk.choose(desk.file("people.csv", "wie;plaats\nBerg;Delft\n"));
    desk.next();
    CHECK_FALSE(desk.text("messageLabel").isEmpty());
    CHECK(desk.find<QTableView>("columnsTable").isVisible());
    desk.map(0, 3); // surname
    CHECK(desk.cell("columnsTable", 0, 3) == QStringLiteral("Chosen by you."));
    desk.next();
    CHECK(desk.text("countsLabel").startsWith(QStringLiteral("1 read: 1 new")));
}

TEST_CASE("A suggestion is only taken when a person agrees, and a repeated heading is pointed out in its row")
{
    Importing desk;
    desk.choose(desk.file("people.csv", "bsn;Achternaam klant;plaats;plaats\n;Berg;Delft;Gouda\n"));
    CHECK(desk.cell("columnsTable", 1, 1) == QStringLiteral("(not taken)"));
    CHECK(desk.cell("columnsTable", 1, 3).contains(QStringLiteral("Looks like")));
    CHECK(desk.cell("columnsTable", 3, 3).contains(QStringLiteral("twice")));
    QSignalSpy arrived(&desk.wizard(), &ImportWizard::arrived);
    QTest::mouseClick(&desk.find<QPushButton>("suggestionsButton"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return arrived.count() > 0; }, kLong));
    CHECK(desk.cell("columnsTable", 1, 1) == QStringLiteral("Surname"));
}

TEST_CASE("Bad rows are named by line and reason, kept aside or refused, and saved in a file of choice")
{
    Importing desk;
    desk.choose(desk.file("people.csv", "bsn;voornamen;achternaam;geboortedatum\n"
                                        "999993653;Suzanne;Moulin;1985-12-01\n"
                                        "123456789;Kees;Fout;1985-12-01\n"
                                        ";;;1985-12-01\n"));
    desk.next();
    CHECK(desk.text("countsLabel") ==
          QStringLiteral("3 read: 1 new, 0 updated, 0 unchanged, 1 kept aside, 1 refused."));
    REQUIRE(desk.rows("findingsTable") >= 2);
    CHECK(desk.cell("findingsTable", 0, 0) == QStringLiteral("3"));
    CHECK(desk.cell("findingsTable", 0, 1) == QStringLiteral("BSN"));

    const auto target = desk.path("rest.csv");
    desk.questions().answerNext(QString::fromStdString(target.string()));
    desk.press(Qt::Key_Space, desk.find<QPushButton>("rejectsButton"));
    std::ifstream saved(target);
    const std::string content{std::istreambuf_iterator<char>(saved), {}};
    CHECK(content.find("Kees") != std::string::npos);
    CHECK(content.find("Moulin") == std::string::npos);

    desk.next(); // import
    auto& tabs = desk.find<QTabWidget>("reportTabs");
    tabs.setCurrentIndex(1);
    REQUIRE(desk.rows("quarantineTable") == 2); // refused rows wait as well
    QTest::mouseClick(&desk.find<QPushButton>("dismissButton"), Qt::LeftButton);
    CHECK(desk.rows("quarantineTable") == 1);
    desk.undo().stack().undo();
    CHECK(desk.workspace().imports().quarantine().value().size() == 2);
}

TEST_CASE("Stopping in the middle of an import leaves everything as it was, and the same import can then be done")
{
    Importing desk;
    desk.choose(desk.file("people.csv", manyPeople(20'000)));
    desk.next();
    const auto before = desk.dump();
    auto& bar = desk.find<QProgressBar>("progressBar");
    auto& cancel = desk.find<QPushButton>("cancelButton");
    bool wasStopped = false;
    const auto stop = QObject::connect(&bar, &QProgressBar::valueChanged, &bar, [&](int value) {
        if (value > 200 && value < 1000 && !wasStopped) {
            wasStopped = true;
            QTest::keyClick(&cancel, Qt::Key_Space);
        }
    });
    desk.next();
    QObject::disconnect(stop);
    REQUIRE(wasStopped);
    CHECK(desk.text("messageLabel") == QStringLiteral("You stopped it. Nothing was changed."));
    CHECK(desk.dump() == before);
    CHECK(desk.undo().stack().count() == 0);
    desk.next();
    CHECK(desk.text("countsLabel").remove(QLatin1Char(',')).contains(QStringLiteral("20000 new")));
}

TEST_CASE("Escape stops what runs, and closes the wizard only when nothing does")
{
    Importing desk;
    desk.choose(desk.file("people.csv", manyPeople(5'000)));
    QTest::keyClick(&desk.find<QPushButton>("nextButton"), Qt::Key_Return);
    QSignalSpy arrived(&desk.wizard(), &ImportWizard::arrived);
    QTest::keyClick(&desk.wizard(), Qt::Key_Escape);
    CHECK(desk.wizard().isVisible());
    REQUIRE(QTest::qWaitFor([&] { return arrived.count() > 0; }, kLong));
    QTest::keyClick(&desk.wizard(), Qt::Key_Escape);
    CHECK_FALSE(desk.wizard().isVisible());
}

TEST_CASE("The window closing in the middle of an import stops it and leaves everything as it was")
{
    Importing desk;
    desk.choose(desk.file("people.csv", manyPeople(5'000)));
    desk.next();
    const auto before = desk.dump();
    QTest::keyClick(&desk.find<QPushButton>("nextButton"), Qt::Key_Return);
    desk.closeWizard();
    CHECK(desk.dump() == before);
}

TEST_CASE("What cannot be read is said in a sentence, and the name of the file stays")
{
    Importing desk;
    desk.choose(QStringLiteral("/nowhere/at/all.csv"));
    CHECK(desk.text("messageLabel").contains(QStringLiteral("/nowhere/at/all.csv")));
    CHECK(desk.find<QLineEdit>("fileEdit").text() == QStringLiteral("/nowhere/at/all.csv"));
    desk.choose(desk.file("empty.csv", ""));
    CHECK_FALSE(desk.text("messageLabel").isEmpty());
    desk.choose(QString());
    CHECK(desk.text("messageLabel") == QStringLiteral("Choose a file first."));
}

TEST_CASE("A file that is dropped on the window is chosen")
{
    Importing desk;
    const auto path = desk.file("dropped.csv", kTwoPeople);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&desk.wizard(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&desk.wizard(), &drop);
    CHECK(desk.find<QLineEdit>("fileEdit").text() == path);
}

TEST_CASE("Every step of the import has names for a screen reader, and a current cell in each table")
{
    Importing desk;
    const auto check = [&] {
        CHECK(namelessObjects(desk.wizard()) == QStringList{});
        CHECK(tablesWithoutCurrentIndex(desk.wizard()) == QStringList{});
    };
    check();
    desk.choose(desk.file("people.csv", kTwoPeople + "123456789;Kees;Fout;1985-12-01\n"));
    check();
    desk.next();
    check();
    desk.next();
    check();
    desk.find<QTabWidget>("reportTabs").setCurrentIndex(1);
    check();
}

TEST_CASE("The official test persons are recognised, and the repeated BSNs are all that asks for attention")
{
    const auto file = testing::realData("rvig/testset_persoonslijsten_gba-v.csv");
    if (!file)
        SKIP("the official test persons are not here");
    Importing desk;
    desk.choose(QString::fromStdString(file->string()));
    CHECK(desk.find<QComboBox>("previewProfileBox").currentText().contains(QStringLiteral("RvIG")));
    desk.next();
    CHECK(desk.text("countsLabel").startsWith(QStringLiteral("687 read:")));
    desk.next();
    CHECK(desk.text("countsLabel").contains(QStringLiteral(" 0 refused.")));
    const auto counts = desk.text("countsLabel");
    INFO(counts.toStdString());
    CHECK(desk.workspace().imports().quarantine().value().size() == 10);
}
