#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/contacts/agenda_page.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

struct Agenda {
    Agenda()
        : desk(Workspace::inMemory(clock))
    {
        client = must(desk.workspace->clients().add(aClient()));
    }
    void plan(Date day, const char* subject)
    {
        Contact appointment;
        appointment.client = client;
        appointment.at = {day, 600};
        appointment.subject = subject;
        must(desk.workspace->contacts().plan(appointment));
    }
    void open()
    {
        page = std::make_unique<AgendaPage>(desk.context());
        page->resize(1000, 600);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->activate();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QTableView& table() const { return *page->findChild<QTableView*>(QStringLiteral("agendaTable")); }
    [[nodiscard]] QStringList subjects() const
    {
        QStringList found;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            found << table().model()->index(row, 3).data().toString();
        return found;
    }
    void click(const char* name) const
    {
        QTest::mouseClick(page->findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton);
    }

    FakeClock clock;
    Desk desk;
    ClientId client;
    std::unique_ptr<AgendaPage> page;
};

} // namespace

TEST_CASE("The agenda shows the week of the day, goes on and back, and can show one day")
{
    Agenda at;
    at.plan(Date(2026, 11, 24), "dinsdag"); // today is Monday the 23rd
    at.plan(Date(2026, 11, 29), "zondag");
    at.plan(Date(2026, 11, 30), "volgende week");
    at.open();
    CHECK(at.subjects() == QStringList{QStringLiteral("dinsdag"), QStringLiteral("zondag")});
    at.click("agendaOnButton");
    CHECK(at.subjects() == QStringList{QStringLiteral("volgende week")});
    at.click("agendaTodayButton");
    auto& span = *at.page->findChild<QComboBox*>(QStringLiteral("agendaSpanChoice"));
    span.setFocus();
    QTest::keyClick(&span, Qt::Key_Home);
    CHECK(at.subjects().isEmpty());
    QTest::keyClick(&at.table(), Qt::Key_Right, Qt::AltModifier);
    CHECK(at.subjects() == QStringList{QStringLiteral("dinsdag")});
}

TEST_CASE("Enter on an appointment opens the dossier")
{
    Agenda at;
    at.plan(Date(2026, 11, 24), "dinsdag");
    at.open();
    QSignalSpy opened(at.page.get(), &AgendaPage::clientActivated);
    QTest::keyClick(&at.table(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().value<ClientId>() == at.client);
}

TEST_CASE("A change elsewhere shows at once, and everything on the page has a name")
{
    Agenda at;
    at.open();
    CHECK(at.subjects().isEmpty());
    at.plan(Date(2026, 11, 25), "woensdag");
    QCoreApplication::processEvents();
    CHECK(at.subjects() == QStringList{QStringLiteral("woensdag")});
    CHECK(namelessObjects(*at.page).isEmpty());
    CHECK(tablesWithoutCurrentIndex(*at.page).isEmpty());
}
