#include "tests/support/builders.h"
#include "tests/ui/shell/page_of.h"
#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/support/qt_text.h"
#include "ui/caseload/caseload_page.h"
#include "ui/dossier/dossier_page.h"
#include "ui/offices/administration_page.h"
#include "ui/shared/case_events.h"
#include "ui/shared/language.h"
#include "ui/shared/questions.h"
#include "ui/shared/undo_history.h"
#include "ui/shell/lock_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/program_settings.h"
#include "ui/shell/quick_open.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

class NotesPage final : public Page
{
public:
    QString title() const override { return QStringLiteral("Notities"); }
    Icon pageIcon() const override { return Icon::Edit; }
    void activate() override { ++activated; }
    void saveDrafts() override { ++saved; }
    int activated = 0;
    int saved = 0;
};

struct Desk {
    Translations translations;
    QTemporaryDir folder;
    ProgramSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<Workspace> workspace = Workspace::inMemory(monday23November());
    Questions questions;
    UndoHistory undo{*workspace};
    CaseEvents events{*workspace};
    UiContext context{*workspace, questions, undo, events, settings.store()};
    std::unique_ptr<MainWindow> window;

    Desk()
    {
        translations.use(Language::Dutch);
        window = std::make_unique<MainWindow>(context, settings);
        addPages(*window, context);
        window->show();
        QApplication::setActiveWindow(window.get());
    }
};

} // namespace

TEST_CASE("Everything in the main window can be named by a screen reader, on every page")
{
    Desk desk;
    const auto client = desk.workspace->clients().add(aClient());
    REQUIRE(client);
    Q_EMIT pageOf<CaseloadPage>(*desk.window).clientActivated(*client, {}); // the dossier is a page too
    const auto pages = desk.window->pages();
    REQUIRE(pages.contains(desk.window->findChild<DossierPage*>()));
    for (Page* page : pages) {
        desk.window->showPage(page);
        CAPTURE(page->title());
        CHECK(namelessObjects(*desk.window) == QStringList{});
        CHECK(tablesWithoutCurrentIndex(*desk.window) == QStringList{});
    }
}

TEST_CASE("Locking keeps what was typed and shows nothing, and no shortcut works")
{
    Desk desk;
    auto* notes = new NotesPage;
    desk.window->addPage(notes);
    desk.window->showPage(notes);
    REQUIRE(desk.window->windowTitle().contains(QStringLiteral("Notities")));
    desk.window->lock();
    CHECK(desk.window->isLocked());
    CHECK(notes->saved > 0);
    CHECK_FALSE(notes->isVisible());
    CHECK_FALSE(desk.window->windowTitle().contains(QStringLiteral("Notities")));
    QTest::keyClick(desk.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(desk.window.get(), Qt::Key_1, Qt::AltModifier);
    CHECK_FALSE(desk.window->findChild<QuickOpen*>()->isVisible());
    CHECK(desk.window->currentPage() == notes);
    CHECK(namelessObjects(*desk.window) == QStringList{});
}

TEST_CASE("Back returns to the screen before, and Alt with a number goes to a screen")
{
    Desk desk;
    Page* first = desk.window->currentPage();
    auto* notes = new NotesPage;
    desk.window->addPage(notes);
    desk.window->showPage(notes);
    QTest::keyClick(desk.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.window->currentPage() == first);
    CHECK(notes->activated == 1);
    QTest::keyClick(desk.window.get(), Qt::Key_3, Qt::AltModifier);
    CHECK(desk.window->currentPage() == desk.window->pages().at(2));
}

TEST_CASE("An edit of the office is undone by Ctrl+Z, which says what it takes back")
{
    Desk desk;
    auto* administration = desk.window->findChild<AdministrationPage*>();
    REQUIRE(administration);
    desk.window->showPage(administration);
    auto* name = administration->findChild<QLineEdit*>(QStringLiteral("nameEdit"));
    const QString before = name->text();
    name->setText(QStringLiteral("Drechtsteden"));
    administration->findChild<QPushButton*>(QStringLiteral("saveButton"))->click();
    CHECK(desk.workspace->offices().office()->name == "Drechtsteden");
    CHECK(desk.window->windowTitle().contains(QStringLiteral("Drechtsteden")));
    const auto* undo = desk.window->findChild<QAction*>(QStringLiteral("undo"));
    REQUIRE(undo);
    CHECK(undo->text() == QStringLiteral("Ongedaan maken: gegevens van het kantoor gewijzigd"));
    desk.undo.stack().undo();
    CHECK(QString::fromStdString(desk.workspace->offices().office()->name) == before);
}

TEST_CASE("A name that is missing is said beside its field and nothing is lost")
{
    Desk desk;
    auto* administration = desk.window->findChild<AdministrationPage*>();
    desk.window->showPage(administration);
    auto* name = administration->findChild<QLineEdit*>(QStringLiteral("nameEdit"));
    name->clear();
    administration->findChild<QPushButton*>(QStringLiteral("saveButton"))->click();
    CHECK(name->text().isEmpty());
    CHECK(name->hasFocus());
    CHECK_FALSE(desk.workspace->offices().office()->name.empty());
}

TEST_CASE("A page in its own window disappears with the lock and comes back after it")
{
    Desk desk;
    auto* notes = new NotesPage;
    desk.window->showInOwnWindow(notes);
    CHECK(notes->isVisible());
    desk.window->lock();
    CHECK_FALSE(notes->isVisible());
    Q_EMIT desk.window->findChild<LockPanel*>()->unlocked();
    CHECK(notes->isVisible());
}

TEST_CASE("A dialog that is open disappears with the lock, and what is typed in it is there afterwards")
{
    Desk desk;
    QDialog dialog(desk.window.get());
    QLineEdit field(&dialog);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.show();
    field.setText(QStringLiteral("half typed"));
    desk.window->lock();
    CHECK_FALSE(dialog.isVisible());
    CHECK(QApplication::activeModalWidget() == nullptr);
    Q_EMIT desk.window->findChild<LockPanel*>()->unlocked();
    CHECK(dialog.isVisible());
    CHECK(field.text() == QStringLiteral("half typed"));
}
