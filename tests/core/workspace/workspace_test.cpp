#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

std::string dumpOf(Workspace& workspace)
{
    std::string text;
    REQUIRE(workspace.dump([&text](std::string_view line) { text += line; }));
    return text;
}

} // namespace

TEST_CASE("What is written in a new office is there when it is opened again")
{
    const FakeClock clock;
    const TemporaryFolder folder;
    const auto office = aNewOffice(folder / "office.werkpad");
    ClientId id;
    {
        const auto workspace = Workspace::create(office, clock, Origin::CommandLine);
        REQUIRE(workspace.has_value());
        const auto added = (*workspace)->clients().add(aClient().bsn("999993653"));
        REQUIRE(added.has_value());
        id = *added;
        REQUIRE((*workspace)->segmentation().addSpell(aSpell(id, Date(2026, 2, 28))));
    }
    const auto unlocked = Workspace::unlock(office.file, "", office.passphrase);
    REQUIRE(unlocked.has_value());
    const auto workspace = Workspace::open(*unlocked, clock, Origin::CommandLine);
    REQUIRE(workspace.has_value());
    const auto dossier = (*workspace)->dossiers().open(id);
    REQUIRE(dossier.has_value());
    CHECK(dossier->client.surname == "Berg");
    CHECK(dossier->segment.period() == Period::Months6To12);
    CHECK(dossier->segment.computed->coming == std::vector{Boundary{Period::Over12Months, Date(2027, 2, 28)}});
}

TEST_CASE("A wrong passphrase, an unknown user, and an existing file are refused")
{
    const FakeClock clock;
    const TemporaryFolder folder;
    const auto office = aNewOffice(folder / "office.werkpad");
    REQUIRE(Workspace::create(office, clock, Origin::CommandLine));

    CHECK(Workspace::unlock(office.file, "", "iets anders").error().kind == ErrorKind::WrongPassphrase);
    CHECK(Workspace::unlock(office.file, "niemand", office.passphrase).error().kind == ErrorKind::WrongPassphrase);
    CHECK(Workspace::create(office, clock, Origin::CommandLine).error().kind == ErrorKind::AlreadyExists);
    CHECK(Workspace::unlock(folder / "none.werkpad", "", "x").error().kind == ErrorKind::Missing);
}

TEST_CASE("Undo takes back an edit, and undoing that brings it again")
{
    const FakeClock clock;
    const auto workspace = Workspace::inMemory(clock);
    const auto id = workspace->clients().add(aClient());
    REQUIRE(id);
    auto before = workspace->dossiers().open(*id)->client;
    auto after = before;
    after.surname = "Dijk";
    const auto edited = workspace->clients().update(before, after);
    REQUIRE(edited);

    const auto undone = workspace->undo(*edited);
    REQUIRE(undone);
    CHECK(workspace->dossiers().reload(*id)->client.surname == "Berg");
    REQUIRE(workspace->undo(*undone));
    CHECK(workspace->dossiers().reload(*id)->client.surname == "Dijk");
}

TEST_CASE("An undo that somebody else's edit has overtaken is refused and changes nothing")
{
    const FakeClock clock;
    const auto workspace = Workspace::inMemory(clock);
    const auto id = workspace->clients().add(aClient());
    const auto first = workspace->dossiers().open(*id)->client;
    auto second = first;
    second.phone = "0612345678";
    const auto edited = workspace->clients().update(first, second);
    REQUIRE(edited);
    auto third = second;
    third.phone = "0687654321";
    REQUIRE(workspace->clients().update(second, third));
    const std::string dump = dumpOf(*workspace);

    CHECK(workspace->undo(*edited).error().kind == ErrorKind::ChangedMeanwhile);
    CHECK(dumpOf(*workspace) == dump);
}

TEST_CASE("The removal of a spell can be undone, with every cell as it was")
{
    const FakeClock clock;
    const auto workspace = Workspace::inMemory(clock);
    const auto id = workspace->clients().add(aClient());
    auto spell = aSpell(*id, Date(2026, 1, 31), Date(2026, 6, 30));
    spell.benefitFrom = Date(2026, 2, 14);
    spell.remark = "seizoenswerk";
    const auto spellId = workspace->segmentation().addSpell(spell);
    REQUIRE(spellId);
    const std::string dump = dumpOf(*workspace);
    const auto removed = workspace->segmentation().removeSpell(*spellId);
    REQUIRE(removed);
    CHECK(dumpOf(*workspace) != dump);
    REQUIRE(workspace->undo(*removed));
    CHECK(dumpOf(*workspace) == dump);
}

TEST_CASE("A colleague's dossier opens only with a purpose, and both attempts are logged")
{
    const FakeClock clock;
    const TemporaryFolder folder;
    const auto office = aNewOffice(folder / "office.werkpad");
    const auto lead = Workspace::create(office, clock, Origin::CommandLine);
    REQUIRE(lead);
    StaffMember member;
    member.name = "M. Yilmaz";
    REQUIRE((*lead)->addUser(member, {Role::CaseWorker}, "ook geheim genoeg", KeyDerivationCost::forTests()));
    const auto id = (*lead)->clients().add(aClient().coachedBy((*lead)->session().staff));
    REQUIRE(id);

    const auto unlocked = Workspace::unlock(office.file, "M. Yilmaz", "ook geheim genoeg");
    REQUIRE(unlocked);
    const auto coach = Workspace::open(*unlocked, clock, Origin::Window);
    REQUIRE(coach);
    CHECK((*coach)->dossiers().open(*id).error().kind == ErrorKind::PurposeNeeded);
    CHECK((*coach)->dossiers().open(*id, "waarneming bij ziekte").has_value());

    const auto log = (*coach)->accessLog().entries(*id, 10);
    REQUIRE(log);
    REQUIRE(log->size() == 2);
    CHECK(log->at(0).purpose == "waarneming bij ziekte");
    CHECK(log->at(0).actorName == "M. Yilmaz");
    CHECK(log->at(1).result == AccessResult::Refused);
    CHECK_FALSE((*coach)->accessLog().verify()->firstBroken);
}

TEST_CASE("A BSN that another client has is refused by hand")
{
    const FakeClock clock;
    const auto workspace = Workspace::inMemory(clock);
    REQUIRE(workspace->clients().add(aClient().bsn("999993653")));
    const auto second = workspace->clients().add(aClient().named("Piet", "Jansen").bsn("999993653"));
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().findings.front().code == "bsn_in_use");
}

TEST_CASE("A healthy file has no problems, and two equal contents have one hash")
{
    const FakeClock clock;
    const TemporaryFolder folder;
    const auto workspace = Workspace::create(aNewOffice(folder / "office.werkpad"), clock, Origin::CommandLine);
    REQUIRE(workspace);
    REQUIRE((*workspace)->clients().add(aClient()));
    const auto report = (*workspace)->check();
    REQUIRE(report);
    CHECK(report->problems.empty());
    const auto first = (*workspace)->info();
    const auto second = (*workspace)->info();
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->contentHash == second->contentHash);
    CHECK(first->contentHash.size() == 64);
}

TEST_CASE("Who is removed can no longer sign in, and the others still can, after the file is encrypted anew")
{
    const FakeClock clock;
    const TemporaryFolder folder;
    const auto office = aNewOffice(folder / "office.werkpad");
    {
        const auto lead = Workspace::create(office, clock, Origin::CommandLine);
        REQUIRE(lead);
        for (const char* name : {"M. Yilmaz", "J. Visser"}) {
            StaffMember member;
            member.name = name;
            REQUIRE((*lead)->addUser(member, {Role::CaseWorker}, "ook geheim genoeg", KeyDerivationCost::forTests()));
        }
        const auto old = Workspace::unlock(office.file, "M. Yilmaz", "ook geheim genoeg");
        REQUIRE(old);
        REQUIRE((*lead)->removeUser("M. Yilmaz"));
        CHECK(Database::open(office.file, old->key).error().kind == ErrorKind::Damaged);
        REQUIRE((*lead)->clients().add(aClient()));
    }
    CHECK(Workspace::unlock(office.file, "M. Yilmaz", "ook geheim genoeg").error().kind == ErrorKind::WrongPassphrase);
    const auto unlocked = Workspace::unlock(office.file, "J. Visser", "ook geheim genoeg");
    REQUIRE(unlocked);
    CHECK(Workspace::open(*unlocked, clock, Origin::Window).has_value());
    CHECK(Workspace::unlock(office.file, "S. de Boer", office.passphrase).has_value());
}

TEST_CASE("A slot that somebody slipped into the key file shows")
{
    const FakeClock clock;
    const TemporaryFolder folder;
    const auto office = aNewOffice(folder / "office.werkpad");
    REQUIRE(Workspace::create(office, clock, Origin::CommandLine));
    auto slots = KeySlots::load(office.file);
    REQUIRE(slots);
    const auto strangersKey = DatabaseKey::random();
    REQUIRE(slots->put("indringer", "wachtwoord", strangersKey, KeyDerivationCost::forTests()));
    REQUIRE(slots->save(office.file, strangersKey));
    CHECK(Workspace::unlock(office.file, "S. de Boer", office.passphrase).error().kind == ErrorKind::Damaged);
}
