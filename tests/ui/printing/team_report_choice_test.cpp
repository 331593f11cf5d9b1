#include "tests/support/printing.h"
#include "tests/support/test_office.h"
#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/printing/print_dialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QWidget>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

// An office file on 23 November 2026, as a worker needs one, with somebody in the team Noord, and the dialog that
// prints its month.
struct ReportChoice {
    TestOffice office;
    Desk desk;
    QWidget window;

    ReportChoice()
        : desk(std::move(*office.lead().openAnother()))
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
    // Until what that began has ended.
    void click(const char* name) const
    {
        QTest::mouseClick(&in<QAbstractButton>(name), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([this] { return !in<PrintDialog>("printDialog").isWorking(); }, 20'000));
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

TEST_CASE("The report is counted beside the window: the dialog shows it, and Escape stops it and leaves nothing")
{
    ReportChoice at;
    const QString file = at.desk.folder.filePath(QStringLiteral("maandrapport.pdf"));
    at.desk.questions.answerNext(file);
    auto& pdf = at.in<QAbstractButton>("pdfButton");
    pdf.setFocus();
    QTest::keyClick(&pdf, Qt::Key_Space); // what the worker answers is only heard in the event loop
    auto& dialog = at.in<PrintDialog>("printDialog");
    REQUIRE(dialog.isWorking());
    CHECK(at.in<QProgressBar>("printProgress").isVisible());
    CHECK(namelessObjects(dialog).isEmpty());
    CHECK_FALSE(pdf.isEnabled());
    CHECK_FALSE(at.in<QComboBox>("reportTeamChoice").isEnabled());
    CHECK(at.in<QAbstractButton>("closeButton").isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isWorking(); }, 20'000));
    CHECK(pdf.isEnabled());
    CHECK_FALSE(at.in<QProgressBar>("printProgress").isVisible());
    CHECK(dialog.focusWidget() == &pdf);
    CHECK(QFile::exists(file));
    REQUIRE(at.reports().size() == 1);
    REQUIRE(QFile::remove(file));

    must(at.office.lead().demo().fill({.clients = 400, .coaches = 4, .seed = 1}));
    at.desk.questions.answerNext(file);
    QTest::keyClick(&pdf, Qt::Key_Space);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isWorking(); }, 20'000));
    CHECK(dialog.isVisible()); // a second Escape closes it
    CHECK_FALSE(QFile::exists(file));
    CHECK(at.reports().size() == 1);
    CHECK_FALSE(at.in<QLabel>("printMessage").text().isEmpty());
}
