#include "tests/support/printing.h"
#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/printing/print_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QWidget>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

// An office in memory on 23 November 2026, with somebody in the team Noord, and the dialog that prints its month.
struct ReportChoice {
    FakeClock clock;
    Desk desk{Workspace::inMemory(clock)};
    QWidget window;

    ReportChoice()
    {
        StaffMember member;
        member.name = "N. Noord";
        member.team = "Noord";
        (void)must(desk.workspace->staff().add(member, {Role::CaseWorker}));
        window.show();
        QApplication::setActiveWindow(&window);
        askToPrintTeamReport(desk.context(), QStringLiteral("Noord"), &window);
        settle();
    }
    template <class T>
    T& in(const char* name) const
    {
        auto* found = window.findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void click(const char* name) const
    {
        QTest::mouseClick(&in<QAbstractButton>(name), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] std::vector<AccessEntry> reports()
    {
        auto entries = must(desk.workspace->accessLog().entries({}, 50));
        std::erase_if(entries, [](const AccessEntry& entry) { return entry.action != "report.print"; });
        return entries;
    }
};

} // namespace

TEST_CASE("Month and team of the report are chosen where it is printed, the last whole month first")
{
    ReportChoice at;
    CHECK(namelessObjects(at.in<PrintDialog>("printDialog")).isEmpty());
    auto& months = at.in<QComboBox>("monthChoice");
    auto& teams = at.in<QComboBox>("reportTeamChoice");
    CHECK(months.currentData().toDate() == QDate(2026, 10, 1));
    CHECK(teams.currentText() == QStringLiteral("Noord"));
    months.setFocus();
    QTest::keyClick(&months, Qt::Key_Down);
    QTest::keyClick(&months, Qt::Key_Tab);
    CHECK(at.in<PrintDialog>("printDialog").focusWidget() == &teams);
    QTest::keyClick(&teams, Qt::Key_Tab);
    CHECK(at.in<PrintDialog>("printDialog").focusWidget() == &at.in<QCheckBox>("largeBox"));
    const QString file = at.desk.folder.filePath(QStringLiteral("maandrapport.pdf"));
    at.desk.questions.answerNext(file);
    at.click("pdfButton");
    CHECK(QFile::exists(file));
    CHECK(at.in<QLabel>("printMessage").text().contains(file));
    const auto reports = at.reports();
    REQUIRE(reports.size() == 1);
    CHECK(reports.front().detail == "month=2026-09 of=team clients=0");
}

TEST_CASE("The report of the whole office is a choice of its own, and shows its pages first")
{
    ReportChoice at;
    auto& teams = at.in<QComboBox>("reportTeamChoice");
    teams.setFocus();
    QTest::keyClick(&teams, Qt::Key_Home);
    CHECK(teams.currentIndex() == 0);
    at.desk.questions.answerNext(Questions::Answer::Yes);
    at.click("printNowButton");
    REQUIRE(at.desk.questions.asked().size() == 1);
    const auto reports = at.reports();
    REQUIRE(reports.size() == 1);
    CHECK(reports.front().detail == "month=2026-10 of=office clients=0");
}

TEST_CASE("Nothing is made or logged when no file is chosen for the report")
{
    ReportChoice at;
    at.desk.questions.answerNext(Questions::Answer::Cancel);
    at.click("pdfButton");
    CHECK(at.reports().empty());
}
