// Two workstations of one office, for tests of the screens about exchanging.
#pragma once

#include "core/sync/shared_folder.h"
#include "core/workspace/joining.h"
#include "tests/support/test_office.h"
#include "tests/ui/dossier/desk.h"
#include "ui/sync/background_sync.h"

#include <QSignalSpy>

namespace werkpad::test
{

// Two workstations of one office; the window is of the first.
struct TwoDesks {
    TwoDesks()
        : share(folder / "share")
    {
        std::filesystem::create_directory(share);
    }
    void connect()
    {
        SharedFolder store(share);
        REQUIRE(desk().workspace->sync().init(store));
        REQUIRE(desk().workspace->sync().exchange(store));
        const auto invitation = must(desk().workspace->sync().invite("Balie 2"));
        REQUIRE(desk().workspace->sync().exchange(store));
        NewWorkstation wanted;
        wanted.file = folder / "second.werkpad";
        wanted.invitation = invitation.file;
        wanted.code = invitation.code;
        wanted.passphrase = "geheim genoeg";
        wanted.cost = KeyDerivationCost::forTests();
        const auto joined = joinShare(wanted, store, office.clock());
        REQUIRE(joined);
        second = must(Workspace::open(must(Workspace::unlock(wanted.file, joined->login, wanted.passphrase)),
                                      office.clock(), Origin::Window));
    }
    void setPhone(Workspace& workspace, ClientId id, const char* phone)
    {
        const auto dossier = must(workspace.dossiers().open(id, "test"));
        Client after = dossier.client;
        after.phone = phone;
        REQUIRE(workspace.clients().update(dossier.client, after));
    }
    void exchange(Workspace& workspace)
    {
        SharedFolder store(share);
        REQUIRE(workspace.sync().exchange(store));
    }
    Desk& desk()
    {
        if (!m_desk)
            m_desk = std::make_unique<Desk>(
                must(Workspace::open(must(Workspace::unlock(office.file(), "S. de Boer", "geheim genoeg")),
                                     office.clock(), Origin::Window)));
        return *m_desk;
    }

    TestOffice office;
    TemporaryFolder folder;
    std::filesystem::path share;
    std::unique_ptr<Workspace> second;

private:
    std::unique_ptr<Desk> m_desk;
};

template <class T>
T& in(QWidget& page, const char* name)
{
    auto* found = page.findChild<T*>(QString::fromLatin1(name));
    REQUIRE(found);
    return *found;
}

inline void waitFor(BackgroundSync& sync)
{
    QSignalSpy ended(&sync, &BackgroundSync::ended);
    REQUIRE((!sync.isRunning() || ended.wait(20'000)));
    settle();
}

} // namespace werkpad::test
