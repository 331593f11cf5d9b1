#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/plan/plan_tab.h"
#include "ui/printing/print_dialog.h"
#include "ui/printing/summary_action.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

// A dossier with a plan, and the dialog that prints it.
struct PrintPage : OpenPage {
    PrintPage()
        : OpenPage(aClient().bsn("111222333"))
    {
        Plan plan;
        plan.client = client;
        plan.goalText = "Administratief werk";
        plan.startedOn = Date(2026, 11, 2);
        (void)must(desk.workspace->plans().create(plan));
        askToPrintPlan(page->dossier(), page.get());
        settle();
    }
    void click(const char* name) const
    {
        QTest::mouseClick(&inDialog<QAbstractButton>(name), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] QString message() const { return inDialog<QLabel>("printMessage").text(); }
    [[nodiscard]] std::vector<AccessEntry> prints() const
    {
        auto entries = must(desk.workspace->accessLog().entries(client, 50));
        std::erase_if(entries, [](const AccessEntry& entry) { return !entry.action.ends_with(".print"); });
        return entries;
    }
};

} // namespace

TEST_CASE("The plan is kept as a PDF from the dialog, with what was ticked, and that is logged")
{
    PrintPage at;
    CHECK(namelessObjects(at.dialog()).isEmpty());
    const QString file = at.desk.folder.filePath(QStringLiteral("plan.pdf"));
    at.press(at.inDialog<QCheckBox>("bsnBox"), Qt::Key_Space);
    at.press(at.inDialog<QCheckBox>("largeBox"), Qt::Key_Space);
    at.desk.questions.answerNext(file);
    at.click("pdfButton");
    CHECK(QFile::exists(file));
    CHECK(at.message().contains(file));
    const auto& shown = at.inDialog<QLabel>("printMessage");
    CHECK(shown.height() >= shown.heightForWidth(shown.width())); // the dialog made room for it
    const auto prints = at.prints();
    REQUIRE(prints.size() == 1);
    CHECK(prints.front().action == "plan.print");
    CHECK(prints.front().detail == "bsn");
}

TEST_CASE("Nothing is made or logged when no file is chosen, and a file that cannot be written is told of")
{
    PrintPage at;
    at.desk.questions.answerNext(Questions::Answer::Cancel);
    at.click("pdfButton");
    CHECK(at.prints().empty());
    at.desk.questions.answerNext(at.desk.folder.filePath(QStringLiteral("nergens/plan.pdf")));
    at.click("pdfButton");
    CHECK(at.message().contains(QStringLiteral("plan.pdf")));
    CHECK(at.inDialog<QLabel>("printMessage").isVisible());
}

TEST_CASE("Printing shows the pages first")
{
    PrintPage at;
    at.desk.questions.answerNext(Questions::Answer::Yes);
    at.click("printNowButton");
    REQUIRE(at.desk.questions.asked().size() == 1);
    CHECK(at.prints().size() == 1);
    at.press(at.dialog(), Qt::Key_Escape);
    CHECK_FALSE(at.page->findChild<QDialog*>());
}

TEST_CASE("The action of the page prints a summary, and the tab asks for the plan")
{
    OpenPage at(aClient());
    auto* action = new SummaryAction(at.page->dossier(), *at.page);
    REQUIRE(action->isEnabled());
    action->trigger();
    settle();
    const QString file = at.desk.folder.filePath(QStringLiteral("samenvatting.pdf"));
    at.desk.questions.answerNext(file);
    QTest::mouseClick(&at.inDialog<QAbstractButton>("pdfButton"), Qt::LeftButton);
    CHECK(QFile::exists(file));
    at.press(at.dialog(), Qt::Key_Escape);

    Plan plan;
    plan.client = at.client;
    plan.goalText = "Administratief werk";
    plan.startedOn = Date(2026, 11, 2);
    (void)must(at.desk.workspace->plans().create(plan));
    auto* tab = new PlanTab(at.page->dossier());
    at.page->addTab(*tab);
    at.page->showTab(*tab);
    settle();
    int plans = 0;
    QObject::connect(tab, &PlanTab::printRequested, tab, [&] { ++plans; });
    QTest::mouseClick(&at.find<QPushButton>("printPlanButton"), Qt::LeftButton);
    CHECK(plans == 1);
}
