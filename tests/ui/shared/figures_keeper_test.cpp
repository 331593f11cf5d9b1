#include "core/extracts/extract_store.h"
#include "core/workspace/derived_data.h"
#include "tests/support/test_office.h"
#include "tests/ui/dossier/desk.h"
#include "ui/shared/figures_keeper.h"

#include <QSignalSpy>

using namespace werkpad;
using namespace werkpad::test;

TEST_CASE("What figures take of dossiers is worked out when nobody is changing anything")
{
    TestOffice office;
    Desk desk(office.colleague("T. Leider", {Role::TeamLead}));
    static_cast<void>(office.client(aClient(), Date(2026, 3, 1)));
    const auto isKept = [&] { return hasExtracts(office.lead().database()); };
    CHECK_FALSE(isKept());
    FiguresKeeper keeper(desk.context(), nullptr, 10);
    QSignalSpy kept(&keeper, &FiguresKeeper::kept);
    REQUIRE((kept.count() > 0 || kept.wait(20'000)));
    CHECK(isKept());
    CHECK(wrongExtracts(office.lead().database())->empty());
}
