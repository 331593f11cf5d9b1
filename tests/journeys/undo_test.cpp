// Whatever a person does in a dossier, Ctrl+Z takes it back to the letter, and Ctrl+Shift+Z does it again.
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/shell/page_of.h"
#include "tests/ui/support/qt_text.h"
#include "ui/caseload/caseload_page.h"
#include "ui/dossier/dossier_page.h"
#include "ui/shared/case_events.h"
#include "ui/shared/convert.h"
#include "ui/shared/questions.h"
#include "ui/shared/undo_history.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/program_settings.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <array>
#include <memory>

using namespace werkpad;

namespace
{

// A client with one record of every kind, whose dossier is open in the window.
class AtWork
{
public:
    AtWork()
        : m_settings(toQString((m_folder / "settings.ini").string()))
        , m_workspace(std::move(*Workspace::create(aNewOffice(m_folder / "office.werkpad"), m_clock, Origin::Window)))
        , m_undo(*m_workspace)
        , m_events(*m_workspace)
        , m_window(std::make_unique<MainWindow>(context(), m_settings))
    {
        fill();
        addPages(*m_window, context());
        m_window->resize(1600, 1000);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        Q_EMIT pageOf<CaseloadPage>(*m_window).clientActivated(m_client, {});
        settle();
    }
    ~AtWork() { m_window.reset(); } // before what it uses
    AtWork(const AtWork&) = delete;
    AtWork& operator=(const AtWork&) = delete;

    static void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
    template <class T>
    T& find(const char* name)
    {
        INFO(name);
        auto* found = m_window->findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        widget.setFocus();
        QTest::keyClick(&widget, key, modifiers);
        settle();
    }
    void click(const char* section, const char* button)
    {
        auto* found = find<QWidget>(section).findChild<QPushButton*>(QString::fromLatin1(button));
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }
    void type(QLineEdit& field, const char* text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QString::fromUtf8(text));
    }
    // Types into a field of the dialog that is open, and saves with Enter.
    void saveDialog(const char* name, const char* text)
    {
        auto* dialog = m_window->findChild<QDialog*>();
        REQUIRE(dialog);
        auto* field = dialog->findChild<QLineEdit*>(QString::fromLatin1(name));
        REQUIRE(field);
        type(*field, text);
        press(*field, Qt::Key_Return);
        CHECK(m_window->findChild<QDialog*>() == nullptr);
    }
    void undo() { shortcut(QKeySequence::Undo); }
    void redo() { shortcut(QKeySequence::Redo); }
    // Everything that is shared, as text; of the change log only its effect.
    std::string content() { return must(m_workspace->info()).contentHash; }
    int undoable() { return m_undo.stack().index(); }

private:
    template <class T>
    static T must(Result<T> result)
    {
        REQUIRE(result.has_value());
        return *std::move(result);
    }
    UiContext context() { return {*m_workspace, m_questions, m_undo, m_events, m_settings.store()}; }
    void shortcut(QKeySequence::StandardKey key)
    {
        QApplication::setActiveWindow(m_window.get()); // as a window manager does once a dialog is gone
        find<QWidget>("dossierTabs").setFocus();
        QTest::keySequence(m_window.get(), QKeySequence(key));
        settle();
    }
    void fill()
    {
        m_client = must(m_workspace->clients().add(aClient()));
        must(m_workspace->segmentation().addSpell(aSpell(m_client, Date(2026, 1, 5))));
        RegimeCoverage coverage;
        coverage.client = m_client;
        coverage.regime = "WW";
        coverage.during = {Date(2026, 2, 1), {}};
        must(m_workspace->regimes().add(coverage));
        SegmentOverride deviation;
        deviation.client = m_client;
        deviation.period = Period::Months0To3;
        deviation.argument = "Begint net opnieuw";
        deviation.during.first = Date(2026, 10, 1);
        must(m_workspace->segmentation().override(deviation));
        ThemeMark mark;
        mark.client = m_client;
        mark.theme = Theme::Neighbourhood;
        mark.during = {Date(2026, 3, 1), {}};
        must(m_workspace->segmentation().mark(mark));
        Characteristic characteristic;
        characteristic.client = m_client;
        characteristic.axis = Axis::Motivation;
        characteristic.value = "active";
        characteristic.observedOn = Date(2026, 9, 1);
        must(m_workspace->clients().record(characteristic));
    }

    FixedDayClock m_clock{Date(2026, 11, 23)};
    TemporaryFolder m_folder;
    ProgramSettings m_settings;
    std::unique_ptr<Workspace> m_workspace;
    Questions m_questions;
    UndoHistory m_undo;
    CaseEvents m_events;
    std::unique_ptr<MainWindow> m_window;
    ClientId m_client;
};

void selectFirst(AtWork& at, const char* table)
{
    auto& view = at.find<QAbstractItemView>(table);
    REQUIRE(view.model()->rowCount() > 0);
    view.setCurrentIndex(view.model()->index(0, 0));
}

struct Edit {
    const char* what;
    void (*act)(AtWork&);
};

const std::array kEdits{
    Edit{"a field of the client",
         [](AtWork& at) {
             at.press(at.find<QWidget>("contactReader"), Qt::Key_F2);
             at.type(at.find<QLineEdit>("phoneEdit"), "06-12345678");
             at.press(at.find<QLineEdit>("phoneEdit"), Qt::Key_Return);
         }},
    Edit{"a spell added",
         [](AtWork& at) {
             at.click("spellsSection", "addButton");
             auto* dialog = at.find<QLineEdit>("first_dayEdit").window();
             at.type(*dialog->findChild<QLineEdit*>(QStringLiteral("last_dayEdit")), "1-4-2024");
             at.saveDialog("first_dayEdit", "1-3-2024");
         }},
    Edit{"a spell changed",
         [](AtWork& at) {
             selectFirst(at, "spellsTable");
             at.click("spellsSection", "changeButton");
             at.saveDialog("benefit_fromEdit", "1-2-2026");
         }},
    Edit{"a spell removed",
         [](AtWork& at) {
             selectFirst(at, "spellsTable");
             at.click("spellsSection", "removeButton");
         }},
    Edit{"a regime added",
         [](AtWork& at) {
             at.click("coveragesSection", "addButton");
             auto& regime = at.find<QComboBox>("regimeEdit");
             regime.setCurrentIndex(regime.findData(QStringLiteral("Participatiewet")));
             at.saveDialog("first_dayEdit", "1-3-2026");
         }},
    Edit{"a regime changed",
         [](AtWork& at) {
             selectFirst(at, "coveragesTable");
             at.click("coveragesSection", "changeButton");
             at.saveDialog("last_dayEdit", "31-12-2026");
         }},
    Edit{"a regime removed",
         [](AtWork& at) {
             selectFirst(at, "coveragesTable");
             at.click("coveragesSection", "removeButton");
         }},
    Edit{"an override replaced",
         [](AtWork& at) {
             QTest::mouseClick(&at.find<QPushButton>("overrideButton"), Qt::LeftButton);
             AtWork::settle();
             auto& period = at.find<QComboBox>("periodEdit");
             period.setCurrentIndex(period.findData(QStringLiteral(">12")));
             auto& argument = at.find<QPlainTextEdit>("argumentEdit");
             argument.selectAll();
             QTest::keyClicks(&argument, QStringLiteral("Geen werk in dit beroep"));
             QTest::mouseClick(argument.window()->findChild<QPushButton*>(QStringLiteral("saveButton")),
                               Qt::LeftButton);
             AtWork::settle();
         }},
    Edit{"an override ended",
         [](AtWork& at) {
             QTest::mouseClick(&at.find<QPushButton>("endOverrideButton"), Qt::LeftButton);
             AtWork::settle();
         }},
    Edit{"a theme set",
         [](AtWork& at) {
             at.click("marksSection", "addButton");
             auto& theme = at.find<QComboBox>("themeEdit");
             theme.setCurrentIndex(theme.findData(QStringLiteral("youth")));
             at.saveDialog("first_dayEdit", "1-3-2026");
         }},
    Edit{"a theme removed",
         [](AtWork& at) {
             selectFirst(at, "marksTable");
             auto& view = at.find<QAbstractItemView>("marksTable");
             view.setCurrentIndex(view.model()->index(view.model()->rowCount() - 1, 0));
             at.click("marksSection", "removeButton");
         }},
    Edit{"a characteristic recorded",
         [](AtWork& at) {
             auto& value = at.find<QComboBox>("valueEdit");
             value.setCurrentIndex(1);
             at.press(value, Qt::Key_Return);
         }},
    Edit{"a characteristic removed",
         [](AtWork& at) {
             auto& tree = at.find<QAbstractItemView>("characteristicsTree");
             tree.setCurrentIndex(tree.model()->index(1, 0));
             at.click("characteristicsSection", "removeButton");
         }},
};

} // namespace

TEST_CASE("Every kind of edit in the dossier is taken back to the letter by Ctrl+Z, and done again")
{
    for (const Edit& edit : kEdits) {
        INFO(edit.what);
        AtWork at;
        const auto before = at.content();
        edit.act(at);
        const auto after = at.content();
        CHECK(after != before);
        REQUIRE(at.undoable() == 1);
        at.undo();
        CHECK(at.content() == before);
        at.redo();
        CHECK(at.content() == after);
        at.undo();
        CHECK(at.content() == before);
    }
}
