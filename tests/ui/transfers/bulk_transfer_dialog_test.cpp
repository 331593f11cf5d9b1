#include "tests/support/test_office.h"
#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/transfers/bulk_transfer_dialog.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

// A team lead at work in a file with a colleague and some clients of nobody.
struct Pile {
    explicit Pile(int count)
        : coach(office.colleague("M. Smit", {Role::CaseWorker}))
        , desk(std::move(*office.lead().openAnother()))
    {
        for (int i = 0; i < count; ++i)
            clients.push_back(office.client(aClient().named("Jan", "Berg" + std::to_string(i))));
    }
    BulkTransferDialog& open()
    {
        dialog = new BulkTransferDialog(desk.context(), clients, nullptr);
        dialog->open();
        QApplication::setActiveWindow(dialog);
        auto& to = find<QComboBox>("to_staffEdit");
        to.setFocus();
        QTest::keyClicks(&to, QStringLiteral("M.")); // a space would open the list
        return *dialog;
    }
    template <class T>
    T& find(const char* name)
    {
        auto* found = dialog->findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void type(const char* name, const char* text)
    {
        auto& field = find<QPlainTextEdit>(name);
        field.setFocus();
        QTest::keyClicks(&field, QString::fromUtf8(text));
    }
    void press(const char* button) { QTest::mouseClick(&find<QAbstractButton>(button), Qt::LeftButton); }
    bool isDone()
    {
        return QTest::qWaitFor([this] { return !dialog || !dialog->isVisible() || !dialog->isWorking(); }, 20'000);
    }
    [[nodiscard]] bool isOpen() const { return dialog && dialog->isVisible(); }
    std::size_t ofCoach()
    {
        std::size_t count = 0;
        for (const auto client : clients)
            count += must(desk.workspace->dossiers().open(client)).client.coach == coach->session().staff ? 1 : 0;
        return count;
    }

    TestOffice office;
    std::unique_ptr<Workspace> coach;
    Desk desk;
    std::vector<ClientId> clients;
    QPointer<BulkTransferDialog> dialog;
};

} // namespace

TEST_CASE("Several clients are transferred at once by the team lead, and one undo takes all of them back")
{
    Pile pile(25);
    pile.open();
    pile.type("reasonEdit", "Langdurig ziek");
    pile.press("atOnceButton");
    CHECK(namelessObjects(*pile.dialog) == QStringList{});
    pile.press("startButton");
    REQUIRE(pile.isDone());
    REQUIRE(!pile.isOpen());
    CHECK(pile.ofCoach() == 25);
    pile.desk.undo.stack().undo();
    CHECK(pile.ofCoach() == 0);
    pile.desk.undo.stack().redo();
    CHECK(pile.ofCoach() == 25);
}

TEST_CASE("Several clients are asked of a colleague, who gets a question for each")
{
    Pile pile(3);
    pile.open();
    pile.type("reasonEdit", "Wijk verdeeld");
    pile.type("summaryEdit", "Dossiers zijn bij");
    QTest::keyClick(&pile.find<QPlainTextEdit>("reasonEdit"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(pile.isDone());
    REQUIRE(!pile.isOpen());
    const auto waiting = must(pile.desk.workspace->transfers().waitingFor(pile.coach->session().staff));
    REQUIRE(waiting.size() == 3);
    CHECK(waiting.front().transfer.reason == "Wijk verdeeld");
    CHECK(waiting.front().transfer.summary == "Dossiers zijn bij");
    CHECK(pile.ofCoach() == 0);
}

TEST_CASE("A transfer of several without a reason is not begun, and the field says what is missing")
{
    Pile pile(2);
    pile.open();
    pile.press("startButton");
    CHECK(pile.dialog->isVisible());
    CHECK_FALSE(pile.dialog->isWorking());
    CHECK(pile.find<QPlainTextEdit>("reasonEdit").hasFocus());
    delete pile.dialog;
}

TEST_CASE("When one client cannot go nobody goes, the form says who it is, and what was typed stays")
{
    Pile pile(4);
    Transfer waiting;
    waiting.client = pile.clients[2];
    waiting.to = pile.coach->session().staff;
    waiting.reason = "Al gevraagd";
    must(pile.desk.workspace->transfers().request(waiting));
    pile.open();
    pile.type("reasonEdit", "Langdurig ziek");
    pile.press("atOnceButton");
    pile.press("startButton");
    REQUIRE(pile.isDone());
    REQUIRE(pile.dialog);
    CHECK(pile.dialog->isVisible());
    QString said;
    for (const auto* label : pile.dialog->findChildren<QLabel*>())
        said += label->text();
    CHECK(said.contains(QStringLiteral("Berg2")));
    CHECK(pile.find<QPlainTextEdit>("reasonEdit").toPlainText() == QStringLiteral("Langdurig ziek"));
    CHECK(pile.ofCoach() == 0);
    CHECK_FALSE(pile.desk.undo.stack().canUndo());
    delete pile.dialog;
}

TEST_CASE("A transfer of several that is stopped leaves everything as it was")
{
    Pile pile(150);
    pile.open();
    pile.type("reasonEdit", "Langdurig ziek");
    pile.press("atOnceButton");
    pile.press("startButton");
    REQUIRE(pile.dialog->isWorking());
    CHECK(pile.find<QProgressBar>("progressBar").isVisible());
    QTest::keyClick(pile.dialog.data(), Qt::Key_Escape);
    REQUIRE(pile.isDone());
    REQUIRE(pile.dialog);
    CHECK(pile.dialog->isVisible()); // the form is there again
    CHECK(pile.find<QLabel>("messageLabel").isVisible());
    CHECK(pile.ofCoach() == 0);
    CHECK_FALSE(pile.desk.undo.stack().canUndo());
    QTest::keyClick(pile.dialog.data(), Qt::Key_Escape);
    QTest::qWait(1);
    CHECK_FALSE(pile.dialog);
}

TEST_CASE("Who does not oversee caseloads can ask for a transfer of several, not move them")
{
    Pile pile(1);
    Desk desk(std::move(*pile.coach->openAnother()));
    BulkTransferDialog dialog(desk.context(), pile.clients, nullptr);
    CHECK_FALSE(dialog.findChild<QRadioButton*>(QStringLiteral("atOnceButton")));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
}
