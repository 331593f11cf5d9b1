#include "core/contacts/contact_fields.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/settle.h"
#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/support/qt_text.h"
#include "ui/intake/desk_model.h"
#include "ui/intake/intake_page.h"
#include "ui/shared/case_events.h"
#include "ui/shared/questions.h"
#include "ui/shared/undo_history.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

template <class T>
T must(Result<T> result)
{
    REQUIRE(result.has_value());
    return *std::move(result);
}

// The page Ontvangst of an office in memory, on Monday 23 November 2026 at noon.
struct Reception {
    FakeClock clock;
    std::unique_ptr<Workspace> workspace = Workspace::inMemory(clock);
    Questions questions;
    UndoHistory undo{*workspace};
    CaseEvents events{*workspace};
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<IntakePage> page;

    IntakeActions& intake() { return workspace->intake(); }
    IntakePage& open()
    {
        page = std::make_unique<IntakePage>(UiContext{*workspace, questions, undo, events, settings});
        page->resize(1200, 700);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->activate();
        settle();
        return *page;
    }
    VisitId walkIn(const std::string& name)
    {
        Visit visit;
        visit.visitor = name;
        return must(intake().arrive(visit));
    }
    StaffId colleague(const std::string& name)
    {
        StaffMember member;
        member.name = name;
        return must(workspace->staff().add(member, {Role::CaseWorker}));
    }
    ClientId client(const std::string& given, const std::string& surname)
    {
        return must(workspace->clients().add(aClient().named(given, surname)));
    }
    void appointment(ClientId client, StaffId with)
    {
        Contact contact;
        contact.id = workspace->ids().make<ContactId>();
        contact.client = client;
        contact.staff = with;
        contact.at = {clock.today(), 780};
        must(workspace->context().writer.write(with, "contact.plan", [&](Transaction& transaction) -> Result<void> {
            transaction.insert(contact);
            return {};
        }));
    }
    QString cell(int row, int column) { return page->model().index(row, column).data().toString(); }
    template <class T = QWidget>
    T& find(const char* name)
    {
        auto* found = page->findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&widget, key, modifiers);
        settle();
    }
    QString facts() { return find<QLabel>("visitFactsLabel").text(); }
    std::vector<DeskEntry> desk() { return must(intake().today()); }
};

} // namespace

TEST_CASE("An empty desk says what to do, and offers to write somebody down")
{
    Reception reception;
    auto& page = reception.open();
    CHECK_FALSE(page.table().isVisible());
    QPushButton* button = nullptr;
    for (auto* candidate : page.findChildren<QPushButton*>())
        if (candidate->isVisible())
            button = candidate;
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
    CHECK(page.findChild<QDialog*>());
}

TEST_CASE("Who waits longest stands on top, and waiting goes on without moving the selection")
{
    Reception reception;
    reception.walkIn("Eerste");
    reception.clock.pass(10 * 60'000);
    reception.walkIn("Tweede");
    auto& page = reception.open();
    QSignalSpy attention(&page, &Page::attentionChanged);
    page.tick();
    REQUIRE(page.model().rowCount() == 2);
    CHECK(reception.cell(0, DeskModel::Name).startsWith(QStringLiteral("Eerste")));
    CHECK(reception.cell(0, DeskModel::Waited) == QStringLiteral("10 min"));
    reception.press(page.table(), Qt::Key_Down);
    REQUIRE(page.table().currentIndex().row() == 1);
    reception.clock.pass(55 * 60'000);
    page.tick();
    CHECK(reception.cell(0, DeskModel::Waited) == QStringLiteral("1 h 05"));
    CHECK(page.table().currentIndex().row() == 1);

    // Somebody comes in before: the current line stays the same visitor.
    reception.walkIn("Derde");
    CHECK(page.model().rowCount() == 3);
    CHECK(reception.cell(page.table().currentIndex().row(), DeskModel::Name).startsWith(QStringLiteral("Tweede")));
    REQUIRE(attention.count() > 0);
    CHECK(attention.last().first().toInt() == 3);
}

TEST_CASE("Enter on a visitor goes to the proposals, and Enter there routes; undo takes it back")
{
    Reception reception;
    const auto coach = reception.colleague("M. Yilmaz");
    must(reception.workspace->professionals().setPresence(coach, reception.clock.today(), true));
    const auto visit = reception.walkIn("K. Bos");
    auto& page = reception.open();
    reception.press(page.table(), Qt::Key_Return);
    auto& proposals = reception.find<QTableView>("proposalsTable");
    REQUIRE(proposals.hasFocus());
    CHECK(proposals.model()->index(0, 0).data().toString() == QStringLiteral("M. Yilmaz"));
    CHECK(proposals.model()->index(0, 1).data().toString().contains(QStringLiteral("is here and free")));
    CHECK(proposals.model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("points")));
    reception.press(proposals, Qt::Key_Return);
    CHECK(must(reception.intake().visit(visit)).entry.visit->coach == coach);
    CHECK(reception.facts().contains(QStringLiteral("M. Yilmaz")));
    reception.undo.stack().undo();
    CHECK(must(reception.intake().visit(visit)).entry.visit->state == VisitState::Waiting);
    CHECK(reception.cell(0, DeskModel::State) == QStringLiteral("Waiting"));
}

TEST_CASE("A click in the last column routes too")
{
    Reception reception;
    const auto visit = reception.walkIn("K. Bos");
    reception.open();
    auto& proposals = reception.find<QTableView>("proposalsTable");
    const QRect cell = proposals.visualRect(proposals.model()->index(0, 2));
    QTest::mouseClick(proposals.viewport(), Qt::LeftButton, {}, cell.center());
    settle();
    CHECK(must(reception.intake().visit(visit)).entry.visit->state == VisitState::Routed);
}

TEST_CASE("Enter on somebody who is expected lets the visitor go straight through")
{
    Reception reception;
    const auto coach = reception.colleague("M. Yilmaz");
    const auto client = reception.client("Jan", "Berg");
    reception.appointment(client, coach);
    auto& page = reception.open();
    REQUIRE(reception.cell(0, DeskModel::State) == QStringLiteral("Expected"));
    CHECK(reception.cell(0, DeskModel::Waited) == QStringLiteral("at 13:00"));
    reception.press(page.table(), Qt::Key_Return);
    CHECK(reception.cell(0, DeskModel::State) == QStringLiteral("Routed"));
    CHECK(reception.cell(0, DeskModel::With) == QStringLiteral("M. Yilmaz"));
}

TEST_CASE("Ctrl+Shift+N offers existing clients first, and the chosen one waits at the desk")
{
    Reception reception;
    const auto client = reception.client("Jan", "Berg");
    auto& page = reception.open();
    page.newWalkIn();
    CHECK(page.pageActions().first()->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    settle();
    auto& name = reception.find<QLineEdit>("nameEdit");
    QTest::keyClicks(&name, QStringLiteral("berg"));
    auto& answers = reception.find<QListWidget>("answersList");
    REQUIRE(answers.count() == 3);
    CHECK(answers.item(0)->text().startsWith(QStringLiteral("Berg, Jan")));
    // Nobody is chosen by typing alone.
    reception.press(name, Qt::Key_Return);
    REQUIRE(page.findChild<QDialog*>());
    CHECK(reception.desk().empty());

    reception.press(name, Qt::Key_Down);
    reception.press(answers, Qt::Key_Return);
    auto& subject = reception.find<QLineEdit>("subjectEdit");
    QTest::keyClicks(&subject, QStringLiteral("Vraag over WW"));
    reception.press(subject, Qt::Key_Return);
    CHECK_FALSE(page.findChild<QDialog*>());
    REQUIRE(reception.desk().size() == 1);
    CHECK(reception.desk().front().visit->client == client);
    CHECK(reception.desk().front().visit->subject == "Vraag over WW");
}

TEST_CASE("A visitor of whom nothing is known needs only a name")
{
    Reception reception;
    auto& page = reception.open();
    page.newWalkIn();
    settle();
    auto& name = reception.find<QLineEdit>("nameEdit");
    QTest::keyClicks(&name, QStringLiteral("Onbekend"));
    reception.press(name, Qt::Key_Return);
    REQUIRE(reception.desk().size() == 1);
    CHECK(reception.desk().front().name == "Onbekend");
    CHECK_FALSE(reception.desk().front().hasDossier);
}

TEST_CASE("Somebody new gets a dossier first, and arrives with it")
{
    Reception reception;
    auto& page = reception.open();
    QSignalSpy wanted(&page, &IntakePage::newClientWanted);
    page.newWalkIn();
    settle();
    QTest::keyClicks(&reception.find<QLineEdit>("nameEdit"), QStringLiteral("Nieuw"));
    QTest::keyClicks(&reception.find<QLineEdit>("subjectEdit"), QStringLiteral("Inschrijven"));
    auto& answers = reception.find<QListWidget>("answersList");
    answers.setFocus();
    QTest::keyClick(&answers, Qt::Key_Down);
    reception.press(reception.find<QLineEdit>("subjectEdit"), Qt::Key_Return);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().toString() == QStringLiteral("Nieuw"));
    CHECK(reception.desk().empty());
    page.arriveAs(reception.client("Nora", "Nieuw"));
    REQUIRE(reception.desk().size() == 1);
    CHECK(reception.desk().front().visit->subject == "Inschrijven");
    page.arriveAs(reception.client("Iemand", "Anders"));
    CHECK(reception.desk().size() == 1);
}

TEST_CASE("A refusal needs a reason, keeps what was typed, and brings the visitor back to the desk")
{
    Reception reception;
    const auto visit = reception.walkIn("K. Bos");
    must(reception.intake().assign(visit, reception.colleague("M. Yilmaz")));
    auto& page = reception.open();
    QTest::mouseClick(&reception.find<QPushButton>("refuseButton"), Qt::LeftButton);
    settle();
    auto& save = reception.find<QPushButton>("saveButton");
    QTest::mouseClick(&save, Qt::LeftButton);
    settle();
    REQUIRE(page.findChild<QDialog*>());
    QTest::keyClicks(&reception.find<QPlainTextEdit>("reasonEdit"), QStringLiteral("Spoed elders"));
    QTest::mouseClick(&save, Qt::LeftButton);
    settle();
    CHECK_FALSE(page.findChild<QDialog*>());
    CHECK(must(reception.intake().visit(visit)).entry.visit->state == VisitState::Waiting);
    CHECK(reception.find<QLabel>("stepsLabel").text().contains(QStringLiteral("Spoed elders")));
}

TEST_CASE("A conversation is started and ended from the page, with a note for the dossier")
{
    Reception reception;
    const auto client = reception.client("Jan", "Berg");
    Visit visit;
    visit.client = client;
    must(reception.intake().arrive(visit));
    auto& page = reception.open();
    QTest::mouseClick(&reception.find<QPushButton>("startButton"), Qt::LeftButton);
    settle();
    CHECK(reception.cell(0, DeskModel::State) == QStringLiteral("In conversation"));
    QTest::mouseClick(&reception.find<QPushButton>("endButton"), Qt::LeftButton);
    settle();
    QTest::keyClicks(&reception.find<QPlainTextEdit>("reasonEdit"), QStringLiteral("CV besproken"));
    QTest::mouseClick(&reception.find<QPushButton>("saveButton"), Qt::LeftButton);
    settle();
    CHECK(reception.cell(0, DeskModel::State) == QStringLiteral("Helped"));
    const auto contacts = must(reception.workspace->database().attempt(
        [&] { return recordsOf<Contact>(reception.workspace->database(), client); }));
    REQUIRE(contacts.size() == 1);
    CHECK(contacts.front().note == "CV besproken");
    CHECK(page.findChild<QDialog*>() == nullptr);
}

TEST_CASE("Looking at the same visitor again is one line in the access log")
{
    Reception reception;
    const auto client = reception.client("Jan", "Berg");
    Visit visit;
    visit.client = client;
    must(reception.intake().arrive(visit));
    auto& page = reception.open();
    page.activate();
    page.tick();
    int looked = 0;
    for (const auto& entry : must(reception.workspace->accessLog().entries(client, 50)))
        looked += entry.action == "visit.route" ? 1 : 0;
    CHECK(looked == 1);
}

TEST_CASE("A screen reader can name everything on the page Ontvangst and in its dialogs")
{
    Reception reception;
    const auto visit = reception.walkIn("K. Bos");
    auto& page = reception.open();
    CHECK(namelessObjects(page) == QStringList{});
    CHECK(tablesWithoutCurrentIndex(page) == QStringList{});
    page.newWalkIn();
    settle();
    CHECK(namelessObjects(*page.findChild<QDialog*>()) == QStringList{});
    page.findChild<QDialog*>()->reject();
    settle();
    must(reception.intake().leave(visit));
    CHECK(tablesWithoutCurrentIndex(page) == QStringList{});
}
