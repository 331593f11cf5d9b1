#include "tests/ui/dossier/desk.h"
#include "ui/dossier/field_group.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/language.h"

#include <QLabel>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

Client withPhone(std::string phone)
{
    Client client = aClient();
    client.phone = std::move(phone);
    return client;
}

QString findingsIn(const QWidget& widget)
{
    QStringList texts;
    for (const auto* view : widget.findChildren<FindingsView*>()) {
        if (!view->text().isEmpty())
            texts << view->text();
    }
    return texts.join(QLatin1Char('|'));
}

} // namespace

TEST_CASE("A phone number is changed with F2 and Enter, and undo brings the old one back")
{
    OpenPage at(withPhone("06-11111111"));
    auto& reader = at.find<QWidget>("contactReader");
    CHECK(reader.accessibleDescription().contains(QStringLiteral("06-11111111")));
    reader.setFocus();
    at.press(reader, Qt::Key_F2);
    auto& phone = at.find<QLineEdit>("phoneEdit");
    REQUIRE(phone.hasFocus());
    at.type(phone, "06-22222222");
    at.press(phone, Qt::Key_Return);

    CHECK(at.dossier().client.phone == "06-22222222");
    CHECK(reader.hasFocus());
    CHECK(at.desk.undo.stack().undoText().contains(QStringLiteral("Jan van den Berg")));
    at.desk.undo.stack().undo();
    settle();
    CHECK(at.dossier().client.phone == "06-11111111");
    CHECK(reader.accessibleDescription().contains(QStringLiteral("06-11111111")));
    at.desk.undo.stack().redo();
    CHECK(at.dossier().client.phone == "06-22222222");
}

TEST_CASE("A click starts editing, and leaving the group saves")
{
    OpenPage at(withPhone(""));
    QTest::mouseClick(&at.find<QWidget>("contactReader"), Qt::LeftButton);
    auto& phone = at.find<QLineEdit>("phoneEdit");
    REQUIRE(phone.isVisible());
    at.type(phone, "010-1234567");
    at.press(phone, Qt::Key_Tab); // to the e-mail address: still in the group
    CHECK(at.dossier().client.phone.empty());
    at.press(at.find<QLineEdit>("emailEdit"), Qt::Key_Tab);
    CHECK(at.dossier().client.phone == "010-1234567");
    CHECK_FALSE(phone.isVisible());
}

TEST_CASE("Escape leaves the fields as they were")
{
    OpenPage at(withPhone("06-11111111"));
    at.press(at.find<QWidget>("contactReader"), Qt::Key_F2);
    auto& phone = at.find<QLineEdit>("phoneEdit");
    at.type(phone, "niets");
    at.press(phone, Qt::Key_Escape);
    CHECK_FALSE(phone.isVisible());
    CHECK(at.dossier().client.phone == "06-11111111");
    CHECK_FALSE(at.desk.undo.stack().canUndo());
}

TEST_CASE("A BSN that fails the check is refused under its field and stays as it was typed")
{
    OpenPage at(aClient());
    at.press(at.find<QWidget>("personReader"), Qt::Key_F2);
    auto& bsn = at.find<QLineEdit>("bsnEdit");
    at.type(bsn, "123456789");
    at.press(bsn, Qt::Key_Return);
    CHECK(bsn.isVisible());
    CHECK(bsn.text() == QStringLiteral("123456789"));
    CHECK(findingsIn(at.find<QWidget>("personGroup")).contains(QStringLiteral("BSN")));
    CHECK(at.dossier().client.bsn.empty());
    at.type(bsn, "123456782");
    at.press(bsn, Qt::Key_Return);
    CHECK(at.dossier().client.bsn == "123456782");
    CHECK_FALSE(bsn.isVisible());
}

TEST_CASE("A known BSN does not stand in the field when editing starts, and stays when the field is left empty")
{
    OpenPage at(aClient().bsn("123456782"));
    at.press(at.find<QWidget>("personReader"), Qt::Key_F2);
    CHECK(at.find<QLineEdit>("bsnEdit").text().isEmpty());
    auto& birth = at.find<QLineEdit>("birth_dateEdit");
    at.type(birth, "1981");
    at.press(birth, Qt::Key_Return);
    CHECK(at.dossier().client.bsn == "123456782");
    CHECK(at.dossier().client.birthDate == PartialDate::from(1981, 0, 0));
}

TEST_CASE("A date that cannot be read keeps the group open")
{
    OpenPage at(aClient());
    at.press(at.find<QWidget>("personReader"), Qt::Key_F2);
    auto& birth = at.find<QLineEdit>("birth_dateEdit");
    at.type(birth, "31-02-1980");
    at.press(birth, Qt::Key_Return);
    CHECK(birth.isVisible());
    CHECK(birth.text() == QStringLiteral("31-02-1980"));
    CHECK_FALSE(findingsIn(at.find<QWidget>("personGroup")).isEmpty());
}

TEST_CASE("When a colleague was quicker, the page says what the value is now and keeps what was typed")
{
    OpenPage at(withPhone("06-11111111"));
    at.press(at.find<QWidget>("contactReader"), Qt::Key_F2);
    auto& phone = at.find<QLineEdit>("phoneEdit");
    at.type(phone, "06-22222222");

    const Client before = at.dossier().client;
    Client theirs = before;
    theirs.phone = "06-33333333";
    theirs.email = "jan@voorbeeld.nl";
    REQUIRE(at.desk.workspace->clients().update(before, theirs));

    at.press(phone, Qt::Key_Return);
    const auto& message = at.find<QLabel>("contactMessage");
    CHECK(message.isVisible());
    CHECK(message.text().contains(QStringLiteral("06-33333333")));
    CHECK(phone.text() == QStringLiteral("06-22222222"));
    CHECK(at.dossier().client.phone == "06-33333333");

    at.press(phone, Qt::Key_Return); // knowingly
    CHECK(at.dossier().client.phone == "06-22222222");
    CHECK(at.dossier().client.email == "jan@voorbeeld.nl"); // not touched here, so theirs
}

TEST_CASE("What was half typed in a group is there again after a crash")
{
    OpenPage at(withPhone("06-11111111"));
    at.press(at.find<QWidget>("contactReader"), Qt::Key_F2);
    at.type(at.find<QLineEdit>("phoneEdit"), "06-2222");
    at.page->saveDrafts();
    at.open(at.client); // a new page, as after a restart
    auto& phone = at.find<QLineEdit>("phoneEdit");
    CHECK(phone.isVisible());
    CHECK(phone.text() == QStringLiteral("06-2222"));
    CHECK(at.find<QLabel>("contactMessage").isVisible());
    at.press(phone, Qt::Key_Escape);
    at.open(at.client);
    CHECK_FALSE(at.find<QLineEdit>("phoneEdit").isVisible());
}

TEST_CASE("A secret address is shown only to who asks for it")
{
    Client client = aClient();
    client.secrecy = 7;
    client.street = "Boterdiep";
    OpenPage at(client);
    auto& reader = at.find<QWidget>("addressReader");
    CHECK_FALSE(reader.accessibleDescription().contains(QStringLiteral("Boterdiep")));
    for (const auto* label : reader.findChildren<QLabel*>())
        CHECK_FALSE((label->isVisible() && label->text().contains(QStringLiteral("Boterdiep"))));
    const auto uncoverings = [&at] {
        const auto entries = must(at.desk.workspace->accessLog().entries(at.client, -1));
        return std::ranges::count(entries, "client.reveal_address", &AccessEntry::action);
    };
    CHECK(uncoverings() == 0);
    at.press(reader, Qt::Key_F2);
    CHECK(at.find<QLineEdit>("streetEdit").text() == QStringLiteral("Boterdiep"));
    CHECK(uncoverings() == 1);
}

TEST_CASE("A half-typed secret address that is filled in again is logged as seen")
{
    Client client = aClient();
    client.secrecy = 7;
    client.street = "Boterdiep";
    OpenPage at(client);
    at.press(at.find<QWidget>("addressReader"), Qt::Key_F2);
    at.type(at.find<QLineEdit>("streetEdit"), "Laan");
    at.page->saveDrafts();
    at.open(at.client);
    const auto entries = must(at.desk.workspace->accessLog().entries(at.client, -1));
    CHECK(std::ranges::count(entries, "client.reveal_address", &AccessEntry::action) == 2);
}
