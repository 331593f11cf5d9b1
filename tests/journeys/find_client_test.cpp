// What a werkcoach does all day: find the person at the desk, look, change something, take it back.
#include "tests/ui/shell/page_of.h"
#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/support/qt_text.h"
#include "ui/caseload/caseload_page.h"
#include "ui/dossier/dossier_page.h"
#include "ui/shared/case_events.h"
#include "ui/shared/language.h"
#include "ui/shared/questions.h"
#include "ui/shared/undo_history.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/program_settings.h"
#include "ui/shell/quick_open.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

struct Desk {
    QTemporaryDir folder;
    Translations translations;
    ProgramSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<Workspace> workspace;
    Questions questions;
    std::unique_ptr<UndoHistory> undo;
    std::unique_ptr<CaseEvents> events;
    std::unique_ptr<MainWindow> window;

    Desk()
    {
        translations.use(Language::Dutch);
        NewOffice office;
        office.file = folder.filePath(QStringLiteral("office.werkpad")).toStdString();
        office.office.name = "Rotterdam";
        office.adminName = "S. de Boer";
        office.passphrase = "correct horse";
        office.cost = KeyDerivationCost::forTests();
        workspace = Workspace::create(office, monday23November(), Origin::Window).value();
        for (const char* surname : {"Berg", "Poel", "Zand"})
            add(surname);
        undo = std::make_unique<UndoHistory>(*workspace);
        events = std::make_unique<CaseEvents>(*workspace);
        const UiContext context{*workspace, questions, *undo, *events, settings.store()};
        window = std::make_unique<MainWindow>(context, settings);
        addPages(*window, context);
        window->resize(1280, 800);
        window->show();
        QApplication::setActiveWindow(window.get());
    }
    ~Desk() { window.reset(); } // before what it uses

    void add(const std::string& surname)
    {
        Client client;
        client.givenNames = "Jan";
        client.prefix = "van den";
        client.surname = surname;
        client.coach = workspace->session().staff;
        REQUIRE(workspace->clients().add(client));
    }
    CaseloadPage& list() { return pageOf<CaseloadPage>(*window); }
    QString currentTitle() { return window->currentPage()->title(); }
};

} // namespace

TEST_CASE("Ctrl+K, three letters and Enter open the dossier of the person at the desk")
{
    Desk desk;
    const Page* before = desk.window->currentPage();
    QTest::keyClick(desk.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto& quick = *desk.window->findChild<QuickOpen*>();
    QTest::keyClicks(&quick.field(), QStringLiteral("ber"));
    REQUIRE(QTest::qWaitFor(
        [&] { return quick.results().count() > 0 && quick.results().item(0)->text().contains(QStringLiteral("Berg")); },
        20'000));
    QTest::keyClick(&quick.field(), Qt::Key_Return);
    CHECK(desk.currentTitle().contains(QStringLiteral("Berg")));
    CHECK(desk.window->windowTitle().contains(QStringLiteral("Berg")));
    CHECK(namelessObjects(*desk.window) == QStringList{});
    CHECK(tablesWithoutCurrentIndex(*desk.window) == QStringList{});
    QTest::keyClick(desk.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.window->currentPage() == before);
}

TEST_CASE("Enter in the list opens the dossier, Ctrl+Enter opens it in a window of its own")
{
    Desk desk;
    desk.window->showPage(&placeOf<CaseloadPage>(*desk.window));
    REQUIRE(QTest::qWaitFor([&] { return desk.list().table().model()->rowCount() == 3; }, 20'000));
    auto& table = desk.list().table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.window->currentPage() == &placeOf<CaseloadPage>(*desk.window));
    int dossiers = 0;
    for (const QWidget* window : QApplication::topLevelWidgets())
        dossiers +=
            window->isVisible() && window->findChild<const DossierPage*>() && window != desk.window.get() ? 1 : 0;
    CHECK(dossiers == 1);
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(qobject_cast<DossierPage*>(desk.window->currentPage()));
}
