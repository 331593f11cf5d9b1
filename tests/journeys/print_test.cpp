// From an open dossier to a PDF on the disk, with nothing but the keyboard.
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/shell/page_of.h"
#include "tests/ui/support/qt_text.h"
#include "ui/caseload/caseload_page.h"
#include "ui/contacts/contacts_tab.h"
#include "ui/plan/plan_tab.h"
#include "ui/printing/print_dialog.h"
#include "ui/shared/case_events.h"
#include "ui/shared/convert.h"
#include "ui/shared/questions.h"
#include "ui/shared/undo_history.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/program_settings.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QTabWidget>
#include <QTest>

using namespace werkpad;

namespace
{

// A client with a plan and an appointment, whose dossier is open in the window.
class AtWork
{
public:
    AtWork()
        : m_settings(toQString((m_folder / "settings.ini").string()))
        , workspace(std::move(*Workspace::create(aNewOffice(m_folder / "office.werkpad"), m_clock, Origin::Window)))
        , m_undo(*workspace)
        , m_events(*workspace)
    {
        client = workspace->clients().add(aClient()).value();
        Plan plan;
        plan.client = client;
        plan.goalText = "Administratief werk";
        plan.startedOn = Date(2026, 11, 2);
        REQUIRE(workspace->plans().create(plan));
        Contact appointment;
        appointment.client = client;
        appointment.staff = workspace->session().staff;
        appointment.at = {Date(2026, 12, 1), 600};
        appointment.subject = "Je cv";
        REQUIRE(workspace->contacts().plan(appointment));
        const UiContext context{*workspace, questions, m_undo, m_events, m_settings.store()};
        m_window = std::make_unique<MainWindow>(context, m_settings);
        addPages(*m_window, context);
        m_window->resize(1600, 1000);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        Q_EMIT pageOf<CaseloadPage>(*m_window).clientActivated(client, {});
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
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    template <class Tab>
    void bringForward()
    {
        auto* tabs = m_window->findChild<QTabWidget*>(QStringLiteral("dossierTabs"));
        REQUIRE(tabs);
        while (!qobject_cast<Tab*>(tabs->currentWidget()))
            press(Qt::Key_PageDown, Qt::ControlModifier);
    }
    template <class T>
    T& find(const char* name)
    {
        auto* found = m_window->findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    // Ctrl+P, with the keys of the dialog to a PDF, and out of it: what the access log says of that.
    AccessEntry printAsPdf()
    {
        const QString file = toQString((m_folder / "papier.pdf").string());
        QFile::remove(file);
        questions.answerNext(file);
        press(Qt::Key_P, Qt::ControlModifier);
        auto* dialog = m_window->findChild<PrintDialog*>();
        REQUIRE(dialog);
        QApplication::setActiveWindow(dialog);
        auto* save = dialog->findChild<QAbstractButton*>(QStringLiteral("pdfButton"));
        for (int i = 0; i < 10 && !save->hasFocus(); ++i)
            press(Qt::Key_Tab);
        REQUIRE(save->hasFocus());
        press(Qt::Key_Space);
        CHECK(QFile::exists(file));
        press(Qt::Key_Escape);
        CHECK_FALSE(m_window->findChild<PrintDialog*>());
        QApplication::setActiveWindow(m_window.get());
        return workspace->accessLog().entries(client, 1).value().at(0);
    }

private:
    TemporaryFolder m_folder;
    FixedDayClock m_clock{Date(2026, 11, 23)};
    ProgramSettings m_settings;

public:
    Questions questions;
    std::unique_ptr<Workspace> workspace;
    ClientId client;

private:
    UndoHistory m_undo;
    CaseEvents m_events;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_CASE("Ctrl+P prints what is in sight, with the keyboard only, and the access log says who printed what of whom")
{
    AtWork at;
    const auto summary = at.printAsPdf();
    CHECK(summary.action == "client.print");
    CHECK(summary.actor == at.workspace->session().staff);

    at.bringForward<PlanTab>();
    CHECK(at.printAsPdf().action == "plan.print");

    at.bringForward<ContactsTab>();
    auto& story = at.find<QAbstractItemView>("storyList");
    story.setFocus();
    story.setCurrentIndex(story.model()->index(0, 0));
    const auto invitation = at.printAsPdf();
    CHECK(invitation.action == "contact.print");
    CHECK(invitation.object == at.client);
}
