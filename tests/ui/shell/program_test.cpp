#include "tests/support/test_office.h"
#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/support/qt_text.h"
#include "ui/shared/page.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_office_form.h"
#include "ui/shell/passphrase_edit.h"
#include "ui/shell/program.h"
#include "ui/shell/sign_in_window.h"
#include "ui/shell/start_window.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QCommandLinkButton>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

struct Computer {
    QTemporaryDir folder;
    ProgramSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Program program{*qApp, settings, monday23November()};
    QString file = folder.filePath(QStringLiteral("mercado.werkpad"));

    template <class Window>
    Window* window()
    {
        return qobject_cast<Window*>(program.window());
    }
    template <class Window>
    bool waitFor()
    {
        return QTest::qWaitFor([this] { return window<Window>() != nullptr; }, 20'000);
    }
    void makeOffice()
    {
        program.start({});
        auto& form = window<StartWindow>()->newOfficeForm();
        form.setCost(KeyDerivationCost::forTests());
        fill(form, "officeEdit", QStringLiteral("Rotterdam"));
        fill(form, "adminEdit", QStringLiteral("S. de Boer"));
        fill(form, "passphraseEdit", QStringLiteral("correct horse"));
        fill(form, "againEdit", QStringLiteral("correct horse"));
        fill(form, "fileEdit", file);
        form.findChild<QPushButton*>(QStringLiteral("createButton"))->click();
        REQUIRE(waitFor<MainWindow>());
    }
    static void fill(QWidget& form, const char* name, const QString& text)
    {
        form.findChild<QLineEdit*>(QLatin1String(name))->setText(text);
    }
    void signIn(const QString& passphrase)
    {
        fill(*program.window(), "passphraseEdit", passphrase);
        program.window()->findChild<QPushButton*>(QStringLiteral("unlockButton"))->click();
    }
};

} // namespace

TEST_CASE("The first start offers the ways to begin")
{
    Computer computer;
    computer.program.start({});
    REQUIRE(computer.window<StartWindow>());
    const auto choices = computer.program.window()->findChildren<QCommandLinkButton*>();
    REQUIRE(choices.size() == 4);
    for (const auto* choice : choices)
        CHECK(choice->isEnabled());
    CHECK(namelessObjects(*computer.program.window()) == QStringList{});
    for (const int choice : {0, 3}) {
        choices.at(choice)->click();
        CHECK(namelessObjects(*computer.program.window()) == QStringList{});
    }
}

TEST_CASE("A new office with two different passphrases is not made, and says why beside the field")
{
    Computer computer;
    computer.program.start({});
    auto& form = computer.window<StartWindow>()->newOfficeForm();
    Computer::fill(form, "officeEdit", QStringLiteral("Rotterdam"));
    Computer::fill(form, "adminEdit", QStringLiteral("S. de Boer"));
    Computer::fill(form, "passphraseEdit", QStringLiteral("correct horse"));
    Computer::fill(form, "againEdit", QStringLiteral("correct house"));
    Computer::fill(form, "fileEdit", computer.file);
    form.findChild<QPushButton*>(QStringLiteral("createButton"))->click();
    CHECK(computer.window<StartWindow>());
    CHECK_FALSE(QFile::exists(computer.file));
}

TEST_CASE("An office is made, left, and entered again with the right passphrase only")
{
    Computer computer;
    computer.makeOffice();
    CHECK(computer.program.mainWindow()->windowTitle().contains(QStringLiteral("Rotterdam")));

    Q_EMIT computer.program.mainWindow()->signOutWanted();
    REQUIRE(computer.waitFor<SignInWindow>());
    CHECK(namelessObjects(*computer.program.window()) == QStringList{});
    CHECK(computer.program.window()->findChild<QLineEdit*>(QStringLiteral("loginEdit"))->text() ==
          QStringLiteral("S. de Boer"));

    computer.signIn(QStringLiteral("wrong horse"));
    auto* button = computer.program.window()->findChild<QPushButton*>(QStringLiteral("unlockButton"));
    REQUIRE(QTest::qWaitFor([button] { return button->isEnabled(); }, 20'000));
    CHECK(computer.window<SignInWindow>());

    computer.signIn(QStringLiteral("correct horse"));
    CHECK(computer.waitFor<MainWindow>());
}

TEST_CASE("The passphrase is typed at once by who is remembered or alone, and after the name by who is one of several")
{
    TestOffice office;
    const auto fieldToType = [&office](const QString& remembered) {
        SignInWindow window(office.file(), remembered);
        window.show();
        QApplication::setActiveWindow(&window);
        return window.focusWidget() ? window.focusWidget()->objectName() : QString();
    };
    CHECK(fieldToType({}) == QStringLiteral("passphraseEdit"));
    const auto colleague = office.colleague("M. Yılmaz", {Role::CaseWorker});
    CHECK(fieldToType({}) == QStringLiteral("loginEdit"));
    CHECK(fieldToType(QStringLiteral("M. Yılmaz")) == QStringLiteral("passphraseEdit"));
}

TEST_CASE("The next start asks who you are of the file of last time")
{
    Computer computer;
    computer.makeOffice();
    computer.program.start({});
    CHECK(computer.window<SignInWindow>());
}

TEST_CASE("Another language makes the window anew, on the same page")
{
    Computer computer;
    computer.makeOffice();
    const QString dutch = computer.program.mainWindow()->currentPage()->title();
    const auto* before = computer.program.mainWindow();
    computer.settings.setLanguage(Language::English);
    Q_EMIT computer.program.mainWindow()->languageChosen();
    REQUIRE(QTest::qWaitFor([&] { return computer.program.mainWindow() != before; }));
    CHECK(computer.program.mainWindow()->currentPage()->title() != dutch);
}

TEST_CASE("Ending right after another language was chosen leaves no window without its settings")
{
    QPointer<MainWindow> first;
    {
        Computer computer;
        computer.makeOffice();
        first = computer.program.mainWindow();
        Q_EMIT first->languageChosen();
        QCoreApplication::processEvents(); // the new window is there, the first waits to be deleted
        REQUIRE(computer.program.mainWindow() != first);
        REQUIRE(first);
    }
    CHECK(first.isNull());
}

TEST_CASE("A capital without Shift is taken for Caps Lock")
{
    PassphraseEdit edit;
    QSignalSpy caps(&edit, &PassphraseEdit::capsLockChanged);
    QTest::keyClick(&edit, 'a');
    QTest::keyClick(&edit, 'B', Qt::ShiftModifier);
    QTest::keyClick(&edit, '1');
    CHECK(caps.isEmpty());
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_C, Qt::NoModifier, QStringLiteral("C"));
    QApplication::sendEvent(&edit, &capital);
    CHECK(edit.capsLockSeemsOn());
    QTest::keyClick(&edit, 'd');
    CHECK_FALSE(edit.capsLockSeemsOn());
}

TEST_CASE("Touching a key puts off the lock, and being idle asks for it")
{
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    QLineEdit field;
    watch.start(5);
    CHECK(watch.timer().interval() == 5 * 60'000);
    watch.timer().start(60'000); // as if four minutes had gone by
    QTest::keyClick(&field, 'x');
    CHECK(watch.timer().isActive());
    CHECK(watch.timer().remainingTime() > 59'000);
    watch.timer().setInterval(0); // as if the rest had
    CHECK(idle.wait(5'000));
}

TEST_CASE("The settings of the look are kept, and nonsense in the file is not believed")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        ProgramSettings settings(file);
        CHECK(settings.language() == Language::Dutch);
        settings.setAppearance({ColourScheme::Dark, 150});
        settings.setLockMinutes(30);
        settings.store().setValue(QStringLiteral("language"), QStringLiteral("xx"));
    }
    const ProgramSettings settings(file);
    CHECK(settings.appearance() == Appearance{ColourScheme::Dark, 150});
    CHECK(settings.lockMinutes() == 30);
    CHECK(settings.language() == Language::Dutch);
}
