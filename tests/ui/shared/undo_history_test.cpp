#include "tests/ui/support/qt_text.h"
#include "ui/shared/case_events.h"
#include "ui/shared/undo_history.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>
#include <QTest>

using namespace werkpad;
using werkpad::test::monday23November;

namespace
{

struct Desk {
    std::unique_ptr<Workspace> workspace = Workspace::inMemory(monday23November());
    UndoHistory undo{*workspace};
    ClientId client = workspace->clients().add(named("Berg")).value();

    static Client named(const std::string& surname)
    {
        Client client;
        client.surname = surname;
        return client;
    }
    Client stored() { return workspace->dossiers().open(client, "test").value().client; }
    ChangeSetNumber setPhone(const std::string& phone)
    {
        const Client before = stored();
        Client after = before;
        after.phone = phone;
        return workspace->clients().update(before, after).value();
    }
};

} // namespace

TEST_CASE("An edit is taken back and done again, and the menu says which")
{
    Desk desk;
    desk.undo.remember(QStringLiteral("telefoonnummer gewijzigd"), desk.setPhone("010 1234567"));
    CHECK(desk.undo.stack().undoText() == QStringLiteral("telefoonnummer gewijzigd"));
    desk.undo.stack().undo();
    CHECK(desk.stored().phone.empty());
    desk.undo.stack().redo();
    CHECK(desk.stored().phone == "010 1234567");
    desk.undo.stack().undo();
    CHECK(desk.stored().phone.empty());
}

TEST_CASE("What somebody changed since is not overwritten, and the rest can still be undone")
{
    Desk desk;
    QSignalSpy failed(&desk.undo, &UndoHistory::failed);
    const Client before = desk.stored();
    Client after = before;
    after.email = "jan@example.nl";
    desk.undo.remember(QStringLiteral("e-mailadres"), desk.workspace->clients().update(before, after).value());
    desk.undo.remember(QStringLiteral("telefoonnummer"), desk.setPhone("010 1"));
    desk.setPhone("010 2"); // somebody else

    desk.undo.stack().undo();
    CHECK(failed.count() == 1);
    CHECK(desk.stored().phone == "010 2");
    CHECK(desk.undo.stack().undoText() == QStringLiteral("e-mailadres"));
    desk.undo.stack().undo();
    CHECK(desk.stored().email.empty());
}

TEST_CASE("The screens hear which clients changed, also by undo")
{
    Desk desk;
    const CaseEvents events(*desk.workspace);
    std::vector<ClientId> heard;
    QObject::connect(&events, &CaseEvents::clientsChanged, &events,
                     [&heard](const std::vector<ClientId>& clients) { heard = clients; });
    desk.undo.remember(QStringLiteral("telefoonnummer"), desk.setPhone("010 1"));
    CHECK(heard == std::vector{desk.client});
    heard.clear();
    desk.undo.stack().undo();
    CHECK(heard == std::vector{desk.client});
}
