#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/dossier/new_client_dialog.h"
#include "ui/shared/findings_view.h"

#include <QListWidget>
#include <QSignalSpy>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

struct NewClient {
    NewClient()
        : desk(Workspace::inMemory(clock))
    {
    }
    void open()
    {
        dialog = new NewClientDialog(desk.context());
        dialog->show();
        QApplication::setActiveWindow(dialog);
    }
    ~NewClient() { delete dialog; }
    void type(const char* field, const char* text)
    {
        auto* edit = dialog->findChild<QLineEdit*>(QString::fromLatin1(field));
        REQUIRE(edit);
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }
    [[nodiscard]] QListWidget& list() const { return *dialog->findChild<QListWidget*>(); }
    void save() { QTest::keyClick(dialog, Qt::Key_Return); }

    FakeClock clock;
    Desk desk;
    QPointer<NewClientDialog> dialog;
};

} // namespace

TEST_CASE("While a name is typed, who may be the same person is shown with the reason")
{
    NewClient at;
    must(at.desk.workspace->clients().add(aClient()));
    must(at.desk.workspace->clients().add(aClient().named("Piet", "Smit")));
    at.open();
    CHECK_FALSE(at.list().isVisible());
    at.type("surnameEdit", "berg");
    REQUIRE(at.list().count() == 1);
    CHECK(at.list().item(0)->text().contains(QStringLiteral("Berg, Jan van den")));
    CHECK(at.list().item(0)->text().contains(QStringLiteral("surname begins the same")));
    at.type("birth_dateEdit", "17-5-1980");
    CHECK(at.list().item(0)->text().contains(QStringLiteral("same surname and date of birth")));
    CHECK(namelessObjects(*at.dialog) == QStringList{});
}

TEST_CASE("Enter on a duplicate opens that dossier and adds nobody")
{
    NewClient at;
    const ClientId known = must(at.desk.workspace->clients().add(aClient()));
    at.open();
    QSignalSpy added(at.dialog, &NewClientDialog::clientAdded);
    ClientId chosen;
    QObject::connect(at.dialog, &NewClientDialog::clientChosen, at.dialog, [&](ClientId id) { chosen = id; });
    at.type("surnameEdit", "Berg");
    at.list().setFocus();
    QTest::keyClick(&at.list(), Qt::Key_Return);
    CHECK(chosen == known);
    CHECK(added.isEmpty());
}

TEST_CASE("Somebody of whom only a name is known can be added, and undo takes it back")
{
    NewClient at;
    at.open();
    ClientId added;
    QObject::connect(at.dialog, &NewClientDialog::clientAdded, at.dialog, [&](ClientId id) { added = id; });
    at.type("given_namesEdit", "Fatma");
    at.save();
    REQUIRE_FALSE(added.isNil());
    CHECK(must(at.desk.workspace->dossiers().open(added)).client.givenNames == "Fatma");
    CHECK(at.desk.undo.stack().canUndo());
    at.desk.undo.stack().undo();
    CHECK_FALSE(at.desk.workspace->dossiers().reload(added));
}

TEST_CASE("Without any name nobody is added, and a BSN that is in use is refused with the name of who has it")
{
    NewClient at;
    must(at.desk.workspace->clients().add(aClient().bsn("123456782")));
    at.open();
    at.save();
    REQUIRE(at.dialog);
    QStringList said;
    const auto findings = [&] {
        QStringList texts;
        for (const auto* view : at.dialog->findChildren<FindingsView*>())
            texts << view->text();
        return texts.join(QLatin1Char('|'));
    };
    CHECK_FALSE(findings().isEmpty());
    at.type("surnameEdit", "Jansen");
    at.type("bsnEdit", "123456782");
    CHECK(at.list().item(0)->text().contains(QStringLiteral("same BSN")));
    at.save();
    REQUIRE(at.dialog);
    CHECK(at.dialog->isVisible());
    CHECK(findings().contains(QStringLiteral("Jan van den Berg")));
}
