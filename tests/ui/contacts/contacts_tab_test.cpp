#include "core/contacts/contact_fields.h"
#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/contacts/contacts_tab.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QListView>
#include <QPlainTextEdit>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

// A dossier with the tab in front.
struct ContactsPage : OpenPage {
    ContactsPage()
    {
        const ClientId id = add(aClient());
        open(id);
        tab = new ContactsTab(page->dossier());
        page->addTab(*tab);
        page->showTab(*tab);
        settle();
    }
    [[nodiscard]] std::vector<Contact> contacts() const { return must(desk.workspace->contacts().ofClient(client)); }
    [[nodiscard]] QListView& story() const { return find<QListView>("storyList"); }
    [[nodiscard]] QString spoken(int row) const
    {
        return story().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    ContactId plan(const char* subject = "Voortgang")
    {
        Contact appointment;
        appointment.client = client;
        appointment.at = {Date(2026, 11, 24), 600};
        appointment.subject = subject;
        const auto id = must(desk.workspace->contacts().plan(appointment));
        settle();
        return id;
    }
    void click(const char* name) const
    {
        QTest::mouseClick(&find<QPushButton>(name), Qt::LeftButton);
        settle();
    }

    ContactsTab* tab = nullptr;
};

} // namespace

TEST_CASE("A contact is written down with the keyboard alone and is on top of the story")
{
    ContactsPage at;
    auto& channel = at.find<QComboBox>("channelEdit");
    REQUIRE(channel.hasFocus());
    // T(elephone), Tab to the subject, Tab to what was said: nothing but what a person types.
    QTest::keyClicks(&channel, QStringLiteral("t"));
    QTest::keyClick(&channel, Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Sollicitaties"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Heeft er twee gedaan"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE(at.contacts().size() == 1);
    const Contact contact = at.contacts().front();
    CHECK(contact.channel == Channel::Telephone);
    CHECK(contact.subject == "Sollicitaties");
    CHECK(contact.note == "Heeft er twee gedaan");
    CHECK(contact.at == at.clock.now());
    CHECK(at.spoken(0).contains(QStringLiteral("Telephone: Sollicitaties")));
    CHECK(at.find<QPlainTextEdit>("noteEdit").toPlainText().isEmpty());

    at.desk.undo.stack().undo();
    settle();
    CHECK(at.contacts().empty());
    CHECK(at.story().model()->rowCount() == 0);
}

TEST_CASE("A contact without words is asked for some, and what was typed stays")
{
    ContactsPage at;
    at.type(at.find<QLineEdit>("follow_upEdit"), "Belt terug");
    QTest::keyClick(&at.find<QLineEdit>("follow_upEdit"), Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(at.contacts().empty());
    CHECK(at.find<QPlainTextEdit>("noteEdit").hasFocus());
    CHECK(at.find<QLineEdit>("follow_upEdit").text() == QStringLiteral("Belt terug"));
    QTest::keyClicks(&at.find<QPlainTextEdit>("noteEdit"), QStringLiteral("Gesproken"));
    at.click("saveContactButton");
    CHECK(at.contacts().front().followUp == "Belt terug");
}

TEST_CASE("A time that is none, and a day in the future, are said under their field")
{
    ContactsPage at;
    QTest::keyClicks(&at.find<QPlainTextEdit>("noteEdit"), QStringLiteral("Gesproken"));
    at.type(at.find<QLineEdit>("timeEdit"), "25:00");
    at.click("saveContactButton");
    CHECK(at.find<QLineEdit>("timeEdit").hasFocus());
    at.type(at.find<QLineEdit>("timeEdit"), "9.30");
    at.type(at.find<QLineEdit>("atEdit"), "24-11-2026");
    at.click("saveContactButton");
    CHECK(at.contacts().empty());
    at.type(at.find<QLineEdit>("atEdit"), "20-11-2026");
    at.click("saveContactButton");
    REQUIRE(at.contacts().size() == 1);
    CHECK(at.contacts().front().at == Moment{Date(2026, 11, 20), 570});
}

TEST_CASE("What is half typed is kept per client")
{
    ContactsPage at;
    const ClientId first = at.client;
    const ClientId second = at.add(aClient().named("Piet", "Bakker"));
    QTest::keyClicks(&at.find<QPlainTextEdit>("noteEdit"), QStringLiteral("Half"));
    at.page->showClient(second);
    settle();
    CHECK(at.find<QPlainTextEdit>("noteEdit").toPlainText().isEmpty());
    at.page->showClient(first);
    settle();
    CHECK(at.find<QPlainTextEdit>("noteEdit").toPlainText() == QStringLiteral("Half"));
}

TEST_CASE("An appointment is made, and closed as held with what was said")
{
    ContactsPage at;
    at.click("planButton");
    at.type(at.inDialog<QLineEdit>("atEdit"), "24-11-2026");
    at.type(at.inDialog<QLineEdit>("timeEdit"), "10");
    at.type(at.inDialog<QLineEdit>("subjectEdit"), "Plan bespreken");
    at.press(at.inDialog<QLineEdit>("subjectEdit"), Qt::Key_Return);
    REQUIRE(at.contacts().size() == 1);
    CHECK(at.contacts().front().state == ContactState::Planned);
    CHECK(at.contacts().front().at == Moment{Date(2026, 11, 24), 600});
    CHECK(at.spoken(0).contains(QStringLiteral("Appointment")));

    at.clock.setToday(Date(2026, 11, 24));
    REQUIRE(at.find<QPushButton>("holdButton").isEnabled());
    at.click("holdButton");
    QTest::keyClicks(&at.inDialog<QPlainTextEdit>("noteEdit"), QStringLiteral("Plan is akkoord"));
    QTest::mouseClick(&at.inDialog<QPushButton>("saveButton"), Qt::LeftButton);
    settle();
    CHECK(at.contacts().front().state == ContactState::Done);
    CHECK(at.contacts().front().note == "Plan is akkoord");
    CHECK_FALSE(at.find<QPushButton>("holdButton").isEnabled());
}

TEST_CASE("A double booking is remarked on while the appointment is made")
{
    ContactsPage at;
    static_cast<void>(at.plan());
    at.click("planButton");
    at.type(at.inDialog<QLineEdit>("atEdit"), "24-11-2026");
    at.type(at.inDialog<QLineEdit>("timeEdit"), "10:15");
    at.press(at.inDialog<QLineEdit>("timeEdit"), Qt::Key_Tab);
    const auto texts = [&] {
        QStringList found;
        for (const auto* view : at.dialog().findChildren<QWidget*>())
            found << view->accessibleName();
        return found.join(QLatin1Char(' '));
    };
    CHECK(texts().contains(QStringLiteral("10:00")));
    at.type(at.inDialog<QLineEdit>("subjectEdit"), "Toch");
    QTest::mouseClick(&at.inDialog<QPushButton>("saveButton"), Qt::LeftButton);
    settle();
    CHECK(at.contacts().size() == 2);
}

TEST_CASE("Not coming, calling off and removing are a button or a key away")
{
    ContactsPage at;
    static_cast<void>(at.plan());
    at.click("missButton");
    QTest::mouseClick(&at.inDialog<QPushButton>("saveButton"), Qt::LeftButton);
    settle();
    CHECK(at.contacts().front().state == ContactState::Missed);
    at.press(at.story(), Qt::Key_Delete);
    CHECK(at.contacts().empty());
    at.desk.undo.stack().undo();
    settle();
    CHECK(at.contacts().size() == 1);
}

TEST_CASE("The story shows one kind when asked, and every entry speaks")
{
    ContactsPage at;
    must(at.desk.workspace->segmentation().addSpell(aSpell(at.client, Date(2026, 3, 1))));
    static_cast<void>(at.plan());
    REQUIRE(at.story().model()->rowCount() == 4);
    auto& kind = at.find<QComboBox>("storyKindChoice");
    kind.setFocus();
    QTest::keyClick(&kind, Qt::Key_End);
    QTest::keyClick(&kind, Qt::Key_Up); // periods, before outcomes
    settle();
    CHECK(at.story().model()->rowCount() == 3);
    for (int row = 0; row < 3; ++row)
        CHECK_FALSE(at.spoken(row).isEmpty());
    CHECK(namelessObjects(*at.page).isEmpty());
    CHECK(tablesWithoutCurrentIndex(*at.page).isEmpty());
}

TEST_CASE("An appointment is saved as a calendar file")
{
    ContactsPage at;
    static_cast<void>(at.plan());
    const QString file = at.desk.folder.filePath(QStringLiteral("afspraak.ics"));
    at.desk.questions.answerNext(file);
    at.click("calendarButton");
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    CHECK(text.startsWith("BEGIN:VCALENDAR"));
    CHECK(text.contains("SUMMARY:Voortgang (Jan van den Berg)"));
}
