#include "tests/support/temporary_folder.h"
#include "tests/ui/dossier/desk.h"
#include "ui/diagnosis/diagnosis_reading.h"
#include "ui/diagnosis/diagnosis_tab.h"

#include <QLabel>

using namespace werkpad;
using namespace werkpad::test;

TEST_CASE("Who may look and not change reads the diagnosis, with a sentence that says so")
{
    const FakeClock clock;
    const TemporaryFolder folder;
    const auto office = aNewOffice(folder / "office.werkpad");
    const auto coach = must(Workspace::create(office, clock, Origin::Window));
    StaffMember colleague;
    colleague.name = "M. Yilmaz";
    must(coach->addUser(colleague, {Role::Matchmaker}, "ook geheim genoeg", KeyDerivationCost::forTests()));
    const ClientId client = must(coach->clients().add(aClient()));
    must(coach->diagnoses().start(client, DiagnosisWidth::Narrow));
    Diagnosis judged = must(coach->diagnoses().ofClient(client)).open()->diagnosis;
    const Diagnosis before = judged;
    judged.judgement = "Kan snel aan het werk";
    must(coach->diagnoses().update(before, judged));

    Desk desk(must(Workspace::open(must(Workspace::unlock(office.file, "M. Yilmaz", "ook geheim genoeg")), clock,
                                   Origin::Window)));
    DossierPage page(desk.context());
    auto* tab = new DiagnosisTab(page.dossier());
    page.addTab(*tab);
    page.resize(1280, 800);
    page.show();
    page.showClient(client);
    page.showTab(*tab);
    QCoreApplication::processEvents();
    const auto isVisible = [&](const char* name) {
        auto* found = page.findChild<QWidget*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found->isVisible();
    };
    CHECK(isVisible("diagnosisReadOnly"));
    CHECK_FALSE(isVisible("entryLine"));
    CHECK_FALSE(isVisible("judgementEdit"));
    CHECK_FALSE(isVisible("widenButton"));
    CHECK_FALSE(isVisible("zrmRecordButton"));
    CHECK(page.findChild<QLabel*>(QStringLiteral("judgementText"))->text() == QStringLiteral("Kan snel aan het werk"));
}
