#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/transfers/transfer_action.h"
#include "ui/transfers/waiting_transfers_panel.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace werkpad;
using namespace werkpad::test;

TEST_CASE("A transfer is asked for in the dossier, with a reason")
{
    OpenPage at;
    StaffMember colleague;
    colleague.name = "M. Smit";
    const auto other = must(at.desk.workspace->staff().add(colleague, {Role::CaseWorker}));
    at.open(at.add(aClient().coachedBy(at.desk.workspace->session().staff)));
    auto* action = new TransferAction(at.page->dossier(), *at.page);
    at.page->addPageAction(*action);
    REQUIRE(action->isEnabled());
    action->trigger();
    settle();
    auto& to = at.inDialog<QComboBox>("to_staffEdit");
    REQUIRE(to.count() == 1); // not who has the client already
    QTest::mouseClick(&at.inDialog<QPushButton>("saveButton"), Qt::LeftButton);
    settle();
    CHECK(at.inDialog<QPlainTextEdit>("reasonEdit").hasFocus());
    QTest::keyClicks(&at.inDialog<QPlainTextEdit>("reasonEdit"), QStringLiteral("Verlof"));
    CHECK(namelessObjects(at.dialog()).isEmpty());
    QTest::mouseClick(&at.inDialog<QPushButton>("saveButton"), Qt::LeftButton);
    settle();
    const auto waiting = must(at.desk.workspace->transfers().waitingFor(other));
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().transfer.reason == "Verlof");
}

TEST_CASE("A client is taken over with one button, and undo gives it back")
{
    OpenPage at;
    StaffMember colleague;
    colleague.name = "M. Smit";
    const auto other = must(at.desk.workspace->staff().add(colleague, {Role::CaseWorker}));
    const auto id = at.add(aClient().coachedBy(other));
    Transfer transfer;
    transfer.client = id;
    transfer.to = at.desk.workspace->session().staff;
    transfer.reason = "Verlof";
    must(at.desk.workspace->transfers().request(transfer));
    WaitingTransfersPanel panel(at.desk.context());
    panel.show();
    CHECK(panel.count() == 1);
    CHECK(namelessObjects(panel).isEmpty());
    QTest::mouseClick(panel.findChild<QPushButton*>(QStringLiteral("acceptTransferButton")), Qt::LeftButton);
    CHECK(panel.count() == 0);
    CHECK_FALSE(panel.isVisible());
    CHECK(must(at.desk.workspace->dossiers().open(id)).client.coach == at.desk.workspace->session().staff);
    at.desk.undo.stack().undo();
    CHECK(panel.count() == 1);
    CHECK(panel.isVisible());
}

TEST_CASE("A client is refused with a reason, which is asked")
{
    OpenPage at;
    const auto me = at.desk.workspace->session().staff;
    const auto id = at.add(aClient());
    Transfer transfer;
    transfer.client = id;
    transfer.to = me;
    transfer.reason = "Verlof";
    const auto asked = must(at.desk.workspace->transfers().request(transfer));
    WaitingTransfersPanel panel(at.desk.context());
    panel.show();
    at.desk.questions.answerNext(QStringLiteral("Mijn caseload is vol"));
    QTest::mouseClick(panel.findChild<QPushButton*>(QStringLiteral("refuseTransferButton")), Qt::LeftButton);
    CHECK(panel.count() == 0);
    CHECK(must(at.desk.workspace->transfers().find(asked)).answer == "Mijn caseload is vol");
}
