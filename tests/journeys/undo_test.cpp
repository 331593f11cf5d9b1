// Whatever a person does in a dossier, Ctrl+Z takes it back to the letter, and Ctrl+Shift+Z does it again.
#include "tests/journeys/office_window.h"
#include "ui/dossier/dossier_page.h"

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
class AtWork : public OfficeWindow
{
public:
    AtWork()
    {
        fill();
        openDossier(m_client);
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
        auto* dialog = window->findChild<QDialog*>();
        REQUIRE(dialog);
        auto* field = dialog->findChild<QLineEdit*>(QString::fromLatin1(name));
        REQUIRE(field);
        type(*field, text);
        press(*field, Qt::Key_Return);
        CHECK(window->findChild<QDialog*>() == nullptr);
    }
    void undo() { shortcut(QKeySequence::Undo); }
    void redo() { shortcut(QKeySequence::Redo); }
    // Everything that is shared, as text; of the change log only its effect.
    std::string content() { return must(workspace->info()).contentHash; }
    int undoable() { return undoHistory.stack().index(); }

private:
    template <class T>
    static T must(Result<T> result)
    {
        REQUIRE(result.has_value());
        return *std::move(result);
    }
    void shortcut(QKeySequence::StandardKey key)
    {
        QApplication::setActiveWindow(window.get()); // as a window manager does once a dialog is gone
        find<QWidget>("dossierTabs").setFocus();
        QTest::keySequence(window.get(), QKeySequence(key));
        settle();
    }
    void fill()
    {
        m_client = must(workspace->clients().add(aClient()));
        must(workspace->segmentation().addSpell(aSpell(m_client, Date(2026, 1, 5))));
        RegimeCoverage coverage;
        coverage.client = m_client;
        coverage.regime = "WW";
        coverage.during = {Date(2026, 2, 1), {}};
        must(workspace->regimes().add(coverage));
        SegmentOverride deviation;
        deviation.client = m_client;
        deviation.period = Period::Months0To3;
        deviation.argument = "Begint net opnieuw";
        deviation.during.first = Date(2026, 10, 1);
        must(workspace->segmentation().override(deviation));
        ThemeMark mark;
        mark.client = m_client;
        mark.theme = Theme::Neighbourhood;
        mark.during = {Date(2026, 3, 1), {}};
        must(workspace->segmentation().mark(mark));
        Characteristic characteristic;
        characteristic.client = m_client;
        characteristic.axis = Axis::Motivation;
        characteristic.value = "active";
        characteristic.observedOn = Date(2026, 9, 1);
        must(workspace->clients().record(characteristic));
    }

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
             settle();
             auto& period = at.find<QComboBox>("periodEdit");
             period.setCurrentIndex(period.findData(QStringLiteral(">12")));
             auto& argument = at.find<QPlainTextEdit>("argumentEdit");
             argument.selectAll();
             QTest::keyClicks(&argument, QStringLiteral("Geen werk in dit beroep"));
             QTest::mouseClick(argument.window()->findChild<QPushButton*>(QStringLiteral("saveButton")),
                               Qt::LeftButton);
             settle();
         }},
    Edit{"an override ended",
         [](AtWork& at) {
             QTest::mouseClick(&at.find<QPushButton>("endOverrideButton"), Qt::LeftButton);
             settle();
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
