#include "core/team/team_actions.h"
#include "tests/support/printing.h"
#include "tests/support/test_office.h"
#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/printing/print_dialog.h"
#include "ui/shared/convert.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QWidget>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

// An office file of made-up people, as a worker needs one, and the dialog that prints the caseload of the first coach.
struct CaseloadPrint {
    TestOffice office;
    Desk desk;
    QWidget window;
    QString file;

    CaseloadPrint()
        : desk(std::move(*office.lead().openAnother()))
        , file(desk.folder.filePath(QStringLiteral("klantenbestand.pdf")))
    {
        must(office.lead().demo().fill({.clients = 400, .coaches = 2, .seed = 1}));
        const auto figures = must(TeamActions(desk.workspace->context()).figures());
        const auto row =
            std::ranges::find_if(figures.rows, [](const TeamRow& one) { return one.coach && one.clients > 0; });
        REQUIRE(row != figures.rows.end());
        window.show();
        QApplication::setActiveWindow(&window);
        askToPrintCaseload(desk.context(), *row->coach, toQString(row->name), &window);
        settle();
    }
    template <class T>
    T& in(const char* name) const
    {
        auto* found = window.findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] PrintDialog& dialog() const { return in<PrintDialog>("printDialog"); }
    // What the worker answers is only heard in the event loop, so it has only begun.
    void beginPdf()
    {
        desk.questions.answerNext(file);
        auto& pdf = in<QAbstractButton>("pdfButton");
        pdf.setFocus();
        QTest::keyClick(&pdf, Qt::Key_Space);
    }
    void waitForIt() const
    {
        REQUIRE(QTest::qWaitFor([this] { return !dialog().isWorking(); }, 20'000));
    }
    [[nodiscard]] std::size_t prints() const
    {
        const auto entries = must(desk.workspace->accessLog().entries({}, 50));
        return static_cast<std::size_t>(
            std::ranges::count(entries, std::string("caseload.print"), &AccessEntry::action));
    }
};

} // namespace

TEST_CASE("A caseload is made into pages beside the window, which shows that it works, and each one is logged")
{
    CaseloadPrint at;
    at.beginPdf();
    REQUIRE(at.dialog().isWorking());
    CHECK(at.in<QProgressBar>("printProgress").isVisible());
    CHECK(at.in<QLabel>("printMessage").isVisible());
    CHECK(namelessObjects(at.dialog()).isEmpty());
    CHECK_FALSE(at.in<QAbstractButton>("pdfButton").isEnabled());
    CHECK(at.in<QAbstractButton>("closeButton").isEnabled());
    at.waitForIt();
    CHECK(QFile::exists(at.file));
    CHECK(at.in<QLabel>("printMessage").text().contains(at.file));
    CHECK_FALSE(at.in<QProgressBar>("printProgress").isVisible());
    CHECK(at.dialog().focusWidget() == &at.in<QAbstractButton>("pdfButton"));
    CHECK(at.prints() == 1);

    at.desk.questions.answerNext(Questions::Answer::Yes);
    QTest::mouseClick(&at.in<QAbstractButton>("printNowButton"), Qt::LeftButton);
    at.waitForIt();
    CHECK(at.prints() == 2);
}

TEST_CASE("Escape stops the caseload that is being printed: no pages, and nothing in the log")
{
    CaseloadPrint at;
    at.beginPdf();
    QTest::keyClick(&at.dialog(), Qt::Key_Escape);
    at.waitForIt();
    CHECK(at.dialog().isVisible()); // a second Escape closes it
    CHECK_FALSE(QFile::exists(at.file));
    CHECK(at.prints() == 0);
    CHECK_FALSE(at.in<QLabel>("printMessage").text().isEmpty());
    QTest::keyClick(&at.dialog(), Qt::Key_Escape);
    settle();
    CHECK_FALSE(at.window.findChild<PrintDialog*>());
}
