#include "tests/support/temporary_folder.h"
#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/shared/explained_label.h"
#include "ui/shared/language.h"
#include "ui/shared/look.h"
#include "ui/shared/masked_field.h"
#include "ui/shared/open_dossier.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <set>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

Client longNamed()
{
    Client client;
    client.prefix = "van der";
    client.surname = std::string(190, 'w');
    client.birthDate = *PartialDate::from(1996, 0, 0);
    client.secrecy = 1;
    client.deceasedOn = PartialDate(Date(2026, 3, 1));
    return client;
}

QStringList marksIn(const OpenPage& at)
{
    QStringList texts;
    for (const auto* mark : at.find<QWidget>("marks").findChildren<ExplainedLabel*>()) {
        if (mark->isVisible())
            texts << mark->wholeText();
    }
    return texts;
}

void fillEverything(OpenPage& at)
{
    auto& workspace = *at.desk.workspace;
    must(workspace.segmentation().addSpell(aSpell(at.client, Date(2026, 1, 5))));
    RegimeCoverage coverage;
    coverage.client = at.client;
    coverage.regime = "WW";
    coverage.during.first = Date(2026, 2, 1);
    must(workspace.regimes().add(coverage));
    ThemeMark mark;
    mark.client = at.client;
    mark.during.first = Date(2026, 2, 1);
    must(workspace.segmentation().mark(mark));
    settle();
}

// The letters behind Alt that can be reached at the same time.
QStringList doubleMnemonics(const QWidget& page)
{
    std::set<QChar> used;
    QStringList twice;
    const auto note = [&](const QString& text) {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (keys.isEmpty())
            return;
        const QChar letter = keys.toString().back();
        if (!used.insert(letter).second)
            twice << text;
    };
    for (const auto* label : page.findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy())
            note(label->text());
    }
    for (const auto* button : page.findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            note(button->text());
    }
    for (const auto* bar : page.findChildren<QTabBar*>()) {
        for (int i = 0; i < bar->count(); ++i)
            note(bar->tabText(i));
    }
    return twice;
}

} // namespace

TEST_CASE("Everything on the dossier page can be named by a screen reader")
{
    OpenPage at(aClient().bsn("123456782"));
    CHECK(namelessObjects(*at.page) == QStringList{});
    fillEverything(at);
    CHECK(namelessObjects(*at.page) == QStringList{});
    CHECK(tablesWithoutCurrentIndex(*at.page) == QStringList{});
    auto& tabs = at.find<QTabWidget>("dossierTabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        CAPTURE(tabs.tabText(tab).toStdString());
        tabs.setCurrentIndex(tab);
        settle();
        CHECK(namelessObjects(*at.page) == QStringList{});
        CHECK(tablesWithoutCurrentIndex(*at.page) == QStringList{});
        CHECK(doubleMnemonics(*at.page) == QStringList{});
    }
}

TEST_CASE("Every dialog of the dossier can be named by a screen reader")
{
    OpenPage at(aClient());
    for (const char* section : {"spellsSection", "coveragesSection", "marksSection"}) {
        at.find<QWidget>(section).findChild<QPushButton*>(QStringLiteral("addButton"))->click();
        settle();
        CHECK(namelessObjects(at.dialog()) == QStringList{});
        CHECK(doubleMnemonics(at.dialog()) == QStringList{});
        at.press(at.dialog(), Qt::Key_Escape);
    }
    at.find<QPushButton>("overrideButton").click();
    CHECK(namelessObjects(at.dialog()) == QStringList{});
}

TEST_CASE("No letter behind Alt is used twice on the page, in either language")
{
    for (const Language language : {Language::Dutch, Language::English}) {
        Translations translations;
        REQUIRE(translations.use(language));
        OpenPage at(aClient());
        fillEverything(at);
        CHECK(doubleMnemonics(*at.page) == QStringList{});
    }
}

TEST_CASE("Showing the BSN is logged, and it hides again when the focus goes")
{
    OpenPage at(aClient().bsn("123456782"));
    auto& field = at.find<MaskedField>("bsnField");
    CHECK(field.shownText() == QStringLiteral("••••••782"));
    const auto reveals = [&] {
        const auto entries = must(at.desk.workspace->accessLog().entries(at.client, 20));
        return std::ranges::count(entries, "client.reveal_bsn", &AccessEntry::action);
    };
    CHECK(reveals() == 0);
    auto* button = field.findChild<QToolButton*>();
    REQUIRE(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(field.shownText() == QStringLiteral("123456782"));
    CHECK(reveals() == 1);
    at.find<QTabWidget>("dossierTabs").tabBar()->setFocus();
    settle();
    CHECK(field.shownText() == QStringLiteral("••••••782"));
}

TEST_CASE("The header says the age in words, also when it is only partly known")
{
    const auto ageOf = [](PartialDate birth) {
        OpenPage at(aClient().born(birth));
        return at.find<ExplainedLabel>("ageLabel").wholeText();
    };
    CHECK(ageOf(Date(1968, 3, 12)) == QStringLiteral("58 years"));
    CHECK(ageOf(*PartialDate::from(1996, 0, 0)) == QStringLiteral("29 or 30 years"));
    CHECK(ageOf(PartialDate{}) == QStringLiteral("age unknown"));
}

TEST_CASE("A name of 190 letters, a secret address and a death fit in the header")
{
    OpenPage at(longNamed());
    const auto& name = at.find<ExplainedLabel>("nameLabel");
    CHECK(name.width() <= 1280);
    CHECK(at.page->minimumSizeHint().width() <= 1280);
    CHECK(name.wholeText().size() == 198);
    CHECK(name.toolTip().contains(name.wholeText()));
    const QStringList marks = marksIn(at);
    CHECK(marks.contains(QStringLiteral("Died on 01-03-2026")));
    CHECK(marks.contains(QStringLiteral("Secret address")));
    CHECK(at.find<ExplainedLabel>("ageLabel").wholeText() == QStringLiteral("born 1996"));
}

TEST_CASE("The header says who stands in for the case worker and until when, and nothing when nobody does")
{
    OpenPage at;
    auto& workspace = *at.desk.workspace;
    StaffMember colleague;
    colleague.name = "M. Smit";
    const auto other = must(workspace.staff().add(colleague, {Role::CaseWorker}));
    at.open(at.add(aClient().coachedBy(workspace.session().staff)));
    const auto& label = at.find<ExplainedLabel>("standInLabel");
    CHECK_FALSE(label.isVisible());
    Transfer asked;
    asked.client = at.client;
    asked.to = other;
    asked.reason = "Verlof";
    asked.temporaryFrom = Date(2026, 11, 20);
    asked.temporaryUntil = Date(2026, 12, 4);
    const auto transfer = must(workspace.transfers().request(asked));
    settle();
    CHECK_FALSE(label.isVisible()); // asked, not accepted
    must(workspace.transfers().accept(transfer));
    settle();
    CHECK(label.isVisible());
    CHECK(label.wholeText() == QStringLiteral("M. Smit stands in until 04-12-2026"));
    CHECK(label.explanation().contains(QStringLiteral("04-12-2026")));
    CHECK(namelessObjects(*at.page) == QStringList{});
    // The case worker stays who it was.
    CHECK(at.find<ExplainedLabel>("coachLabel").wholeText() == QStringLiteral("case worker: A. Test"));
    at.clock.setToday(Date(2026, 12, 5));
    at.page->dossier().reload();
    settle();
    CHECK_FALSE(label.isVisible());
}

TEST_CASE("A theme that may apply says so, and F1 tells why")
{
    OpenPage at(aClient().born(*PartialDate::from(1981, 0, 0)));
    CHECK(marksIn(at) == QStringList{QStringLiteral("45+, perhaps")});
    auto* mark = at.find<QWidget>("marks").findChild<ExplainedLabel*>();
    CHECK(mark->explanation().contains(QStringLiteral("1981")));
    CHECK(mark->focusPolicy() != Qt::NoFocus);
}

TEST_CASE("Ctrl+Page Down and Ctrl+Page Up go from tab to tab")
{
    OpenPage at(aClient());
    auto& tabs = at.find<QTabWidget>("dossierTabs");
    const int first = tabs.currentIndex();
    at.press(*tabs.tabBar(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(tabs.currentIndex() == first + 1);
    at.press(*tabs.tabBar(), Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(tabs.currentIndex() == first);
}

TEST_CASE("The Tab key goes through the whole page and comes back")
{
    OpenPage at(aClient().bsn("123456782"));
    fillEverything(at);
    at.find<QTabWidget>("dossierTabs").tabBar()->setFocus();
    std::set<QWidget*> visited;
    for (int i = 0; i < 200; ++i) {
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus);
        if (!visited.insert(focus).second)
            break;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    CHECK(QApplication::focusWidget() == at.find<QTabWidget>("dossierTabs").tabBar());
    for (const char* name : {"periodTimeline", "spellsTable", "axisEdit", "contactReader", "periodBadge"})
        CHECK(visited.contains(&at.find<QWidget>(name)));
}

TEST_CASE("A dossier in a colleague's caseload asks in the page what it is needed for")
{
    const TemporaryFolder folder;
    FakeClock clock;
    auto admin = must(Workspace::create(aNewOffice(folder.path() / "office.werkpad"), clock, Origin::Window));
    StaffMember member;
    member.name = "M. Yilmaz";
    member.login = "yilmaz";
    must(admin->addUser(member, {Role::CaseWorker}, "ook geheim genoeg", KeyDerivationCost::forTests()));
    const ClientId client = must(admin->clients().add(aClient().coachedBy(admin->session().staff)));
    const auto unlocked = must(Workspace::unlock(folder.path() / "office.werkpad", "yilmaz", "ook geheim genoeg"));
    Desk desk(must(Workspace::open(unlocked, clock, Origin::Window)));

    DossierPage page(desk.context());
    page.show();
    QApplication::setActiveWindow(&page);
    page.showClient(client);
    auto* purpose = page.findChild<QLineEdit*>(QStringLiteral("purposeEdit"));
    auto* header = page.findChild<QWidget*>(QStringLiteral("dossierHeader"));
    REQUIRE(purpose->isVisible());
    CHECK(purpose->hasFocus());
    CHECK_FALSE(header->isVisible());
    CHECK_FALSE(page.title().contains(QStringLiteral("Berg")));
    CHECK(namelessObjects(page) == QStringList{});

    QTest::keyClick(purpose, Qt::Key_Return); // without an answer nothing opens
    CHECK_FALSE(header->isVisible());
    QTest::keyClicks(purpose, QStringLiteral("vervanging"));
    QTest::keyClick(purpose, Qt::Key_Return);
    CHECK(header->isVisible());
    CHECK(page.title() == QStringLiteral("Jan van den Berg"));
    const auto entries = must(desk.workspace->accessLog().entries(client, 5));
    CHECK(entries.front().purpose == "vervanging");
}

TEST_CASE("Without a dossier the page says what to do, and one that is gone is no dead end")
{
    FakeClock clock;
    Desk desk(Workspace::inMemory(clock));
    DossierPage page(desk.context());
    page.show();
    CHECK(namelessObjects(page) == QStringList{});
    int back = 0;
    QObject::connect(&page, &DossierPage::backRequested, &page, [&back] { ++back; });
    page.showClient(desk.workspace->ids().make<ClientId>());
    for (auto* button : page.findChildren<QPushButton*>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(back == 1);
}

TEST_CASE("A change made elsewhere is on the page at once")
{
    OpenPage at(aClient());
    const Client before = at.dossier().client;
    Client after = before;
    after.surname = "Jansen";
    after.prefix.clear();
    must(at.desk.workspace->clients().update(before, after));
    CHECK(at.find<ExplainedLabel>("nameLabel").wholeText() == QStringLiteral("Jan Jansen"));
    CHECK(at.page->title() == QStringLiteral("Jan Jansen"));
}
