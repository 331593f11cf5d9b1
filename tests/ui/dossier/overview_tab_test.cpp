#include "tests/ui/dossier/desk.h"
#include "ui/dossier/overview_tab.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

// A dossier that was open before: with a plan, an appointment and a contact.
struct BusyPage : OpenPage {
    BusyPage()
    {
        const ClientId id = add(aClient());
        Plan plan;
        plan.client = id;
        plan.goalText = "Administratief werk";
        plan.shortestRoad = "Via een proefplaatsing.";
        plan.startedOn = Date(2026, 11, 2);
        PlanActivity activity;
        activity.plan = must(desk.workspace->plans().create(plan));
        activity.title = "Cv op Werk.nl";
        activity.dueOn = Date(2026, 11, 30);
        (void)must(desk.workspace->plans().addActivity(activity));
        Contact call;
        call.client = id;
        call.channel = Channel::Telephone;
        call.state = ContactState::Done;
        call.at = {Date(2026, 11, 20), 600};
        call.note = "Belt maandag terug.";
        (void)must(desk.workspace->contacts().record(call));
        Contact appointment = call;
        appointment.channel = Channel::Desk;
        appointment.state = ContactState::Planned;
        appointment.at = {Date(2026, 12, 1), 840};
        appointment.subject = "Voortgang";
        appointment.note.clear();
        (void)must(desk.workspace->contacts().plan(appointment));
        open(id);
    }
    [[nodiscard]] QTabWidget& tabs() const { return find<QTabWidget>("dossierTabs"); }
    [[nodiscard]] QString cell(const char* table, int row, int column) const
    {
        return find<QTableView>(table).model()->index(row, column).data().toString();
    }
};

} // namespace

TEST_CASE("A dossier with something to read opens at its overview")
{
    const BusyPage page;
    CHECK(page.tabs().currentWidget() == &page.page->overview());
    CHECK(page.cell("stepsTable", 0, 3) == QStringLiteral("Cv op Werk.nl"));
    CHECK(page.cell("stepsTable", 1, 3) == QStringLiteral("Voortgang"));
    CHECK(page.cell("recentTable", 0, 4) == QStringLiteral("Belt maandag terug."));
    CHECK(page.find<QLabel>("overviewPlan").text().contains(QStringLiteral("Via een proefplaatsing.")));
    CHECK(page.find<QLabel>("overviewDiagnosis").text() == QStringLiteral("There is no diagnosis yet."));
}

TEST_CASE("The dossier of somebody who is new opens at the situation, and the overview says what to do")
{
    const OpenPage page(aClient());
    CHECK(page.find<QTabWidget>("dossierTabs").currentWidget() == &page.find("situationPanel"));
    page.find<QTabWidget>("dossierTabs").setCurrentWidget(&page.page->overview());
    CHECK(page.find<QLabel>("overviewPlan").text() == QStringLiteral("There is no plan of approach yet."));
}

TEST_CASE("Enter on what comes next asks for the tab where it can be done")
{
    const BusyPage page;
    QSignalSpy plan(&page.page->overview(), &OverviewTab::planRequested);
    QSignalSpy contacts(&page.page->overview(), &OverviewTab::contactsRequested);
    auto& steps = page.find<QTableView>("stepsTable");
    page.page->showTab(page.page->overview());
    steps.setCurrentIndex(steps.model()->index(0, 0));
    page.press(steps, Qt::Key_Return);
    CHECK(plan.size() == 1);
    page.press(steps, Qt::Key_Down);
    page.press(steps, Qt::Key_Return);
    CHECK(contacts.size() == 1);
}

TEST_CASE("The overview follows what is changed beside it")
{
    BusyPage page;
    Contact note;
    note.client = page.client;
    note.state = ContactState::Done;
    note.at = {Date(2026, 11, 23), 540};
    note.note = "Heeft werk gevonden.";
    (void)must(page.desk.workspace->contacts().record(note));
    settle();
    CHECK(page.cell("recentTable", 0, 4) == QStringLiteral("Heeft werk gevonden."));
}
