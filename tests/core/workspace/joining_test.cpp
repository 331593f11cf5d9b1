#include "core/sync/shared_folder.h"
#include "core/workspace/joining.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

TEST_CASE("Who joins before the office has arrived in the folder does so later with the same invitation")
{
    TestOffice office;
    const TemporaryFolder folder;
    const auto share = folder / "share";
    std::filesystem::create_directory(share);
    SharedFolder store(share);
    REQUIRE(office.lead().sync().init(store));
    const auto client = office.client();
    const auto invitation = office.lead().sync().invite("Balie 2");
    REQUIRE(invitation);
    REQUIRE(office.lead().sync().exchange(store));

    NewWorkstation wanted;
    wanted.file = folder / "balie.werkpad";
    wanted.invitation = invitation->file;
    wanted.code = invitation->code;
    wanted.passphrase = "ook geheim genoeg";
    wanted.cost = KeyDerivationCost::forTests();

    // What carries the files has brought the share, and not yet what the first workstation wrote.
    std::filesystem::path chain;
    for (const auto& entry : std::filesystem::directory_iterator(share))
        if (entry.is_directory())
            chain = entry.path();
    std::filesystem::rename(chain, folder / "under way");
    const auto early = joinShare(wanted, store, office.clock());
    REQUIRE_FALSE(early);
    REQUIRE(early.error().findings.size() == 1);
    CHECK(early.error().findings.front().code == "file_share_incomplete");
    CHECK_FALSE(std::filesystem::exists(wanted.file));
    CHECK(std::distance(std::filesystem::directory_iterator(share), {}) == 1); // the share file alone

    std::filesystem::rename(folder / "under way", chain);
    const auto joined = joinShare(wanted, store, office.clock());
    REQUIRE(joined);
    CHECK(joined->report.applied > 0);
    const auto unlocked = Workspace::unlock(wanted.file, joined->login, wanted.passphrase);
    REQUIRE(unlocked);
    const auto balie = Workspace::open(*unlocked, office.clock(), Origin::Window);
    REQUIRE(balie);
    CHECK((*balie)->dossiers().open(client, "eerste dag").has_value());
}
