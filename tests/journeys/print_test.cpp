// From an open dossier to a PDF on the disk, with nothing but the keyboard.
#include "tests/journeys/office_window.h"
#include "ui/contacts/contacts_tab.h"
#include "ui/plan/plan_tab.h"
#include "ui/printing/print_dialog.h"

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
class AtWork : public OfficeWindow
{
public:
    AtWork()
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
        openDossier(client);
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
        auto* tabs = window->findChild<QTabWidget*>(QStringLiteral("dossierTabs"));
        REQUIRE(tabs);
        while (!qobject_cast<Tab*>(tabs->currentWidget()))
            press(Qt::Key_PageDown, Qt::ControlModifier);
    }
    // Ctrl+P, with the keys of the dialog to a PDF, and out of it: what the access log says of that.
    AccessEntry printAsPdf()
    {
        const QString file = toQString((folder / "papier.pdf").string());
        QFile::remove(file);
        questions.answerNext(file);
        press(Qt::Key_P, Qt::ControlModifier);
        auto* dialog = window->findChild<PrintDialog*>();
        REQUIRE(dialog);
        QApplication::setActiveWindow(dialog);
        auto* save = dialog->findChild<QAbstractButton*>(QStringLiteral("pdfButton"));
        for (int i = 0; i < 10 && !save->hasFocus(); ++i)
            press(Qt::Key_Tab);
        REQUIRE(save->hasFocus());
        press(Qt::Key_Space);
        CHECK(QFile::exists(file));
        press(Qt::Key_Escape);
        CHECK_FALSE(window->findChild<PrintDialog*>());
        QApplication::setActiveWindow(window.get());
        return workspace->accessLog().entries(client, 1).value().at(0);
    }

    ClientId client;
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
