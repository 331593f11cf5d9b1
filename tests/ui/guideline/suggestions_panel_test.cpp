#include "core/plan/plan_fields.h"
#include "core/segmentation/segmentation_fields.h"
#include "tests/support/test_office.h"
#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/guideline/advice_text.h"
#include "ui/guideline/suggestions_panel.h"

#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

GuidelineRule aRule(std::string group, std::string type, std::string argument)
{
    GuidelineRule rule;
    rule.period = Period::Months0To3;
    rule.group = std::move(group);
    rule.serviceType = std::move(type);
    rule.rank = 1;
    rule.argument = std::move(argument);
    rule.source = "teamoverleg";
    rule.during.first = Date(2026, 11, 1);
    return rule;
}

// Somebody out of work for three weeks, perhaps 45 or older, in an office with a small guideline.
struct RailPage : OpenPage {
    SuggestionsPanel* panel = nullptr;

    explicit RailPage(int width = 1280)
    {
        auto& workspace = *desk.workspace;
        must(workspace.guideline().addRule(aRule("everyone", "coaching", "Samen gaat sneller.")));
        must(workspace.guideline().addRule(aRule("theme:over_45", "network_training", "Via via.")));
        const ClientId id = add(aClient().born(*PartialDate::parseIso("1981-00-00")));
        must(workspace.segmentation().addSpell(aSpell(id, Date(2026, 11, 1))));
        open(id);
        page->resize(width, 800);
        panel = new SuggestionsPanel(page->dossier());
        page->setRail(*panel);
        settle();
    }
    [[nodiscard]] QStringList cards() const
    {
        QStringList names;
        for (const auto* card : panel->findChildren<QFrame*>(QStringLiteral("suggestionCard")))
            names << card->accessibleName();
        return names;
    }
    [[nodiscard]] QString text() const
    {
        QStringList texts;
        for (const auto* label : panel->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }
    QPushButton& button(const char* name, int at = 0) const
    {
        const auto buttons = panel->findChildren<QPushButton*>(QString::fromLatin1(name));
        REQUIRE(buttons.size() > at);
        return *buttons.at(at);
    }
    void click(QPushButton& chosen) const
    {
        QTest::mouseClick(&chosen, Qt::LeftButton);
        settle();
    }
    void putIntoPlan(std::string type) const
    {
        auto& workspace = *desk.workspace;
        const auto written = workspace.context().writer.write({}, "plan.start", [&](Transaction& transaction) {
            Plan plan;
            plan.id = workspace.ids().make<PlanId>();
            plan.client = client;
            PlanActivity activity;
            activity.id = workspace.ids().make<PlanActivityId>();
            activity.client = client;
            activity.plan = plan.id;
            activity.serviceType = std::move(type);
            transaction.insert(plan);
            transaction.insert(activity);
            return Result<void>{};
        });
        REQUIRE(written);
        settle();
    }
};

} // namespace

TEST_CASE("A suggestion says which group and period made it match, why, and where that comes from")
{
    const RailPage at;
    CHECK(at.cards() == QStringList{QStringLiteral("Coaching"), QStringLiteral("Network training (perhaps)")});
    for (const auto* said : {"Everyone", "0-3 months", "Samen gaat sneller.", "teamoverleg", "45+ (perhaps)"}) {
        INFO(said);
        CHECK(at.text().contains(QString::fromLatin1(said)));
    }
}

TEST_CASE("One click takes a suggestion into the plan, with its service when there is one to take")
{
    RailPage at;
    Service coach;
    coach.name = "Vaste coach";
    coach.type = "coaching";
    must(at.desk.workspace->catalogue().add(coach));
    at.page->activate();
    settle();
    QStringList chosen;
    QObject::connect(at.panel, &SuggestionsPanel::suggestionChosen, at.panel,
                     [&](const QString& type, const std::optional<Service>& service) {
                         chosen << type + QLatin1Char('/') +
                                       QString::fromStdString(service ? service->name : std::string("-"));
                     });
    at.click(at.button("planButton", 0));
    at.click(at.button("planButton", 1));
    CHECK(chosen == QStringList{QStringLiteral("coaching/Vaste coach"), QStringLiteral("network_training/-")});
}

TEST_CASE("With several services of a type the person chooses one from a menu")
{
    RailPage at;
    for (const auto* name : {"Vaste coach", "Groepscoach"}) {
        Service coach;
        coach.name = name;
        coach.type = "coaching";
        must(at.desk.workspace->catalogue().add(coach));
    }
    at.page->activate();
    settle();
    QString chosen;
    QObject::connect(at.panel, &SuggestionsPanel::suggestionChosen, at.panel,
                     [&](const QString&, const std::optional<Service>& service) {
                         chosen = QString::fromStdString(service.value().name);
                     });
    QMenu* menu = at.button("planButton").menu();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 3);
    menu->actions().front()->trigger();
    CHECK(chosen == QStringLiteral("Groepscoach"));
}

TEST_CASE(
    "Choosing differently asks for an argument, and stands beside the suggestion as good as any; undo takes it back")
{
    RailPage at;
    at.click(at.button("deviateButton"));
    auto* dialog = at.panel->findChild<QDialog*>();
    REQUIRE(dialog);
    auto& save = *dialog->findChild<QPushButton*>(QStringLiteral("saveButton"));
    at.click(save);
    CHECK(at.panel->findChild<QDialog*>());
    auto& argument = *dialog->findChild<QPlainTextEdit*>(QStringLiteral("argumentEdit"));
    CHECK(argument.hasFocus());
    QTest::keyClicks(&argument, QStringLiteral("Heeft een baan in zicht"));
    at.click(save);
    CHECK_FALSE(at.panel->findChild<QDialog*>());
    CHECK(at.text().contains(QStringLiteral("Heeft een baan in zicht")));
    CHECK(at.text().contains(QStringLiteral("A. Test")));
    CHECK(at.cards().size() == 2);
    CHECK(at.panel->findChildren<QPushButton*>(QStringLiteral("deviateButton")).size() == 1);

    at.desk.undo.stack().undo();
    settle();
    CHECK_FALSE(at.text().contains(QStringLiteral("Heeft een baan in zicht")));
    CHECK(at.panel->findChildren<QPushButton*>(QStringLiteral("deviateButton")).size() == 2);
}

TEST_CASE("What is in the plan says so, and what is there besides can be explained")
{
    RailPage at;
    at.putIntoPlan("coaching");
    CHECK(at.text().contains(QStringLiteral("Is in the plan")));
    CHECK(at.panel->findChildren<QPushButton*>(QStringLiteral("planButton")).size() == 1);
    RailPage other;
    other.putIntoPlan("debt_help");
    CHECK(other.cards().contains(QStringLiteral("Help with debts")));
    other.click(other.button("deviateButton", 2));
    CHECK(other.panel->findChild<QDialog*>());
}

TEST_CASE("A half-typed argument is kept when its window closes")
{
    RailPage at;
    at.click(at.button("deviateButton"));
    auto* dialog = at.panel->findChild<QDialog*>();
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(QStringLiteral("argumentEdit")), QStringLiteral("Omdat"));
    dialog->close();
    settle();
    at.click(at.button("deviateButton"));
    CHECK(at.panel->findChild<QPlainTextEdit*>(QStringLiteral("argumentEdit"))->toPlainText() ==
          QStringLiteral("Omdat"));
}

TEST_CASE("Without a period the rail says what to do")
{
    RailPage at;
    const auto spell = at.dossier().spells.front().id;
    must(at.desk.workspace->segmentation().removeSpell(spell));
    settle();
    CHECK(at.cards().isEmpty());
    CHECK(at.text().contains(QStringLiteral("first day of unemployment")));
}

TEST_CASE("The rail stands beside the tabs where there is room, and is a tab that keys reach where there is not")
{
    RailPage at;
    auto& tabs = at.find<QTabWidget>("dossierTabs");
    CHECK(tabs.indexOf(at.panel) < 0);
    CHECK(at.panel->isVisible());
    at.page->resize(600, 800);
    settle();
    REQUIRE(tabs.indexOf(at.panel) == tabs.count() - 2);
    tabs.tabBar()->setFocus();
    while (tabs.currentWidget() != at.panel && tabs.currentIndex() + 1 < tabs.count())
        at.press(*tabs.tabBar(), Qt::Key_Right);
    CHECK(at.panel->isVisible());
    at.page->resize(1280, 800);
    settle();
    CHECK(tabs.indexOf(at.panel) < 0);
    CHECK(at.panel->isVisible());
}

TEST_CASE("A screen reader can name everything in the rail")
{
    const RailPage at;
    CHECK(namelessObjects(*at.page) == QStringList{});
}

// --- what became of clients ----------------------------------------------------------------------------------------

namespace
{

// Clients who began coaching after a month; of these `working` had work three months later.
void addServed(Workspace& workspace, int served, int working)
{
    REQUIRE(workspace.context().writer.write({}, "demo", [&](Transaction& transaction) {
        for (int i = 0; i < served; ++i) {
            Client client = aClient();
            client.id = workspace.ids().make<ClientId>();
            transaction.insert(client);
            auto spell = aSpell(client.id, Date(2025, 1, 1),
                                i < working ? std::optional(Date(2025, 4, 30)) : std::optional<Date>{});
            spell.id = workspace.ids().make<UnemploymentSpellId>();
            transaction.insert(spell);
            PlanActivity activity;
            activity.id = workspace.ids().make<PlanActivityId>();
            activity.client = client.id;
            activity.plan = workspace.ids().make<PlanId>();
            activity.serviceType = "coaching";
            activity.startedOn = Date(2025, 2, 1);
            transaction.insert(activity);
        }
        return Result<void>{};
    }));
}

ServiceOutcome anOutcome(std::uint64_t people, double share, std::optional<Interval> interval)
{
    ServiceOutcome outcome;
    outcome.people = people;
    outcome.share = share;
    outcome.interval = interval;
    return outcome;
}

} // namespace

TEST_CASE("What became of clients is said with its number and interval, and never that a service works")
{
    CHECK(outcomeText(anOutcome(42, 0.381, Interval{0.25, 0.526})) ==
          QStringLiteral("Of 42 comparable clients 38 % (95 % interval 25–53 %) had work within 6 months"));
    CHECK(outcomeText(anOutcome(42, 0, {})) == QStringLiteral("Of 42 comparable clients 0 % had work within 6 months"));
    CHECK(outcomeWarning(anOutcome(42, 0.4, {})).contains(QStringLiteral("does not say that it is because of")));
    CHECK(outcomeText(anOutcome(12, 0.5, {})) == QStringLiteral("Too little data (n = 12)"));
    CHECK(outcomeWarning(anOutcome(12, 0.5, {})).isEmpty());
}

TEST_CASE("Each suggestion tells what became of clients as soon as that is known, without holding up the dossier")
{
    TestOffice office;
    must(office.lead().guideline().addRule(aRule("everyone", "coaching", "Samen gaat sneller.")));
    must(office.lead().guideline().addRule(aRule("everyone", "network_training", "Via via.")));
    addServed(office.lead(), 42, 16);
    const auto client = office.client(aClient(), Date(2026, 11, 1));
    Desk desk(office.colleague("M. Smit", {Role::CaseWorker, Role::TeamLead}));
    DossierPage page(desk.context());
    page.show();
    auto* panel = new SuggestionsPanel(page.dossier());
    page.setRail(*panel);
    page.showClient(client);
    const auto figures = [panel] { return panel->findChildren<QLabel*>(QStringLiteral("outcomeText")); };
    REQUIRE(figures().size() == 2);
    for (int i = 0; i < 500 && figures().front()->isHidden(); ++i)
        QTest::qWait(10);
    REQUIRE_FALSE(figures().front()->isHidden());
    const auto warnings = panel->findChildren<QLabel*>(QStringLiteral("outcomeWarning"));
    REQUIRE(warnings.size() == 2);
    // In the order of the suggestions, whichever that is: the one with figures has the warning, the other has neither.
    const int known = figures().front()->text().startsWith(QStringLiteral("Of 42 comparable clients 38 %")) ? 0 : 1;
    CHECK(figures()[known]->text().startsWith(QStringLiteral("Of 42 comparable clients 38 %")));
    CHECK(figures()[1 - known]->text() == QStringLiteral("Too little data (n = 0)"));
    CHECK_FALSE(warnings[known]->isHidden());
    CHECK(warnings[1 - known]->isHidden());
}
