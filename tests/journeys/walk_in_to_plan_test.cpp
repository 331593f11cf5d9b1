// The whole of brochure §3.3 at the desk, without the mouse: every key that is pressed goes to what has the focus.
#include "core/contacts/contact_fields.h"
#include "tests/support/test_office.h"
#include "tests/ui/shell/page_of.h"
#include "tests/ui/support/qt_text.h"
#include "ui/dossier/dossier_page.h"
#include "ui/intake/intake_page.h"
#include "ui/shared/case_events.h"
#include "ui/shared/convert.h"
#include "ui/shared/questions.h"
#include "ui/shared/undo_history.h"
#include "ui/shell/pages.h"
#include "ui/shell/program_settings.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <filesystem>
#include <set>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

template <class T>
T must(Result<T> result)
{
    REQUIRE(result.has_value());
    return *std::move(result);
}

// An office with two coaches, one of whom knows young people; the window at the desk.
class AtTheDesk
{
public:
    AtTheDesk()
        : m_settings(toQString(file("settings.ini").string()))
        , m_workspace(m_office.colleague("R. Balie", {Role::Intake, Role::TeamLead}))
        , m_undo(*m_workspace)
        , m_events(*m_workspace)
    {
        must(m_office.lead().catalogue().loadExample());
        must(m_office.lead().guideline().loadExample());
        colleague("P. Smit", "regime:WW");
        m_coach = colleague("M. Yilmaz", "theme:youth");
        const UiContext context{*m_workspace, m_questions, m_undo, m_events, m_settings.store()};
        m_window = std::make_unique<MainWindow>(context, m_settings);
        addPages(*m_window, context);
        m_window->resize(1600, 1000);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        settle();
    }
    ~AtTheDesk() { m_window.reset(); } // before what it uses
    AtTheDesk(const AtTheDesk&) = delete;
    AtTheDesk& operator=(const AtTheDesk&) = delete;

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] std::string dump() { return m_office.dump(); }
    [[nodiscard]] StaffId coach() const { return m_coach; }
    [[nodiscard]] std::filesystem::path file(const char* name) const { return m_office.file().parent_path() / name; }
    void answerNext(const std::filesystem::path& path) { m_questions.answerNext(toQString(path.string())); }

    // A key that somebody presses; typed text is counted by its letters, which any program would ask for.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        if (QWidget* dialog = openDialog())
            QApplication::setActiveWindow(dialog); // as a window manager does
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_window.get(), key, modifiers);
        settle();
        screens();
    }
    void type(const char* text)
    {
        QWidget* target = QApplication::focusWidget();
        REQUIRE(target);
        QTest::keyClicks(target, QString::fromUtf8(text));
        settle();
    }
    // With Tab, as far as it takes; the short cut of a label or a button saves those who know it.
    void tabTo(const char* name, const char* section)
    {
        INFO("on the way to " << name);
        constexpr int kMostStops = 120;
        for (int i = 0; i < kMostStops; ++i) {
            if (isIn(QApplication::focusWidget(), section) && focused() == QLatin1String(name))
                return;
            --m_keys; // counted once for the whole way: Alt and a letter goes there at once
            press(Qt::Key_Tab);
        }
        FAIL("Tab does not lead to it");
    }
    void go(const char* name, const char* section = nullptr)
    {
        ++m_keys;
        tabTo(name, section);
    }
    [[nodiscard]] QString focused() const
    {
        const QWidget* now = QApplication::focusWidget();
        return now ? now->objectName() : QString();
    }
    [[nodiscard]] QDialog* openDialog() const
    {
        for (QDialog* dialog : m_window->findChildren<QDialog*>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    [[nodiscard]] int keys() const { return m_keys; }
    [[nodiscard]] std::size_t screensSeen() const { return m_screens.size(); }
    void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
        QApplication::setActiveWindow(openDialog() ? static_cast<QWidget*>(openDialog()) : m_window.get());
    }

private:
    static bool isIn(const QWidget* widget, const char* section)
    {
        for (; widget; widget = widget->parentWidget()) {
            if (!section || widget->objectName() == QLatin1String(section))
                return true;
        }
        return false;
    }
    StaffId colleague(const std::string& name, const std::string& group)
    {
        StaffMember member;
        member.name = name;
        auto& lead = m_office.lead();
        const StaffId id = must(lead.staff().add(member, {Role::CaseWorker}));
        must(lead.professionals().setExpertise(id, {group}));
        must(lead.professionals().setPresence(id, m_office.clock().today(), true));
        return id;
    }
    void screens()
    {
        const QDialog* dialog = openDialog();
        m_screens.insert(dialog ? dialog->windowTitle() : m_window->currentPage()->title());
    }

    TestOffice m_office;
    ProgramSettings m_settings;
    std::unique_ptr<Workspace> m_workspace;
    Questions m_questions;
    UndoHistory m_undo;
    CaseEvents m_events;
    std::unique_ptr<MainWindow> m_window;
    StaffId m_coach{};
    int m_keys = 0;
    std::set<QString> m_screens;
};

} // namespace

TEST_CASE("Somebody walks in, meets the coach who knows young people, and leaves with a signed plan: without the mouse")
{
    AtTheDesk desk;
    auto& workspace = desk.workspace();

    // Reception: somebody new, with a dossier.
    desk.press(Qt::Key_4, Qt::AltModifier);
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.openDialog());
    desk.type("Bakker");
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    desk.go("subjectEdit");
    desk.type("Inschrijven");
    desk.press(Qt::Key_Return);
    REQUIRE(desk.openDialog()); // the new client, with what was typed
    desk.go("given_namesEdit");
    desk.type("Sanne");
    desk.go("birth_dateEdit");
    desk.type("12-3-2004");
    desk.press(Qt::Key_Return);
    REQUIRE_FALSE(desk.openDialog());
    const auto waiting = must(workspace.intake().today());
    REQUIRE(waiting.size() == 1);
    REQUIRE(waiting.front().visit->client);
    const ClientId client = *waiting.front().visit->client;

    // Routing: the first proposal knows young people.
    desk.go("deskTable");
    desk.press(Qt::Key_Return);
    REQUIRE(desk.focused() == QStringLiteral("proposalsTable"));
    desk.press(Qt::Key_Return);
    CHECK(must(workspace.intake().today()).front().visit->coach == desk.coach());
    desk.go("dossierButton");
    desk.press(Qt::Key_Space);
    REQUIRE(qobject_cast<DossierPage*>(desk.window().currentPage()));

    // Since when out of work: the period, and with it what the guideline suggests.
    desk.go("addButton", "spellsSection");
    desk.press(Qt::Key_Space);
    REQUIRE(desk.openDialog());
    desk.go("first_dayEdit");
    desk.type("1-10-2026");
    desk.press(Qt::Key_Return);
    REQUIRE_FALSE(desk.openDialog());

    // Diagnosis: narrow at first, then broad, with everything kept.
    const auto diagnosis = [&] { return must(workspace.diagnoses().ofClient(client)); };
    desk.press(Qt::Key_PageDown, Qt::ControlModifier);
    desk.go("startNarrowButton");
    desk.press(Qt::Key_Space);
    REQUIRE(desk.focused() == QStringLiteral("noteTextEdit"));
    desk.type("Stopte met de opleiding, wil aan de slag.");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.go("widenButton");
    desk.press(Qt::Key_Space);
    desk.go("judgementEdit");
    desk.type("Kan met een opleiding en een baan tegelijk verder.");
    desk.go("weighingEdit");
    desk.type("Meteen werk tegen eerst een diploma: samen geeft de meeste kans.");
    desk.go("decisionEdit");
    desk.type("We zoeken een werkgever die opleidt.");
    desk.go("levelEdit");
    desk.press(Qt::Key_End);
    desk.press(Qt::Key_Up); // intensive
    desk.go("decideButton");
    desk.press(Qt::Key_Space);
    const auto decided = diagnosis();
    REQUIRE(decided.diagnoses.size() == 1);
    CHECK(decided.diagnoses.front().diagnosis.decidedOn);
    CHECK(decided.diagnoses.front().diagnosis.width == DiagnosisWidth::Broad);
    CHECK(decided.diagnoses.front().diagnosis.level == ServiceLevel::Intensive);
    CHECK(decided.diagnoses.front().entries.size() == 1);

    // Plan of approach.
    desk.press(Qt::Key_PageDown, Qt::ControlModifier);
    desk.go("emptyActionButton");
    desk.press(Qt::Key_Space);
    REQUIRE(desk.openDialog());
    desk.go("goal_textEdit");
    desk.type("Werken en leren in de techniek");
    desk.go("shortest_roadEdit");
    desk.type("Meelopen, dan een opleiding met baan.");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(desk.openDialog());
    desk.go("addButton", "activitiesSection");
    desk.press(Qt::Key_Space);
    REQUIRE(desk.openDialog());
    desk.go("titleEdit");
    desk.type("Twee werkgevers bellen");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(desk.openDialog());

    // One deviation from the guideline, with its argument.
    desk.go("deviateButton");
    desk.press(Qt::Key_Space);
    REQUIRE(desk.openDialog());
    desk.go("argumentEdit");
    desk.type("Heeft al een werkgever gesproken.");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(desk.openDialog());

    // What the client says, and the plan on paper.
    desk.go("answerButton");
    desk.press(Qt::Key_Space);
    REQUIRE(desk.openDialog());
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(desk.openDialog());
    const auto plan = must(workspace.plans().ofClient(client)).current;
    REQUIRE(plan);
    CHECK(plan->plan.agreement == Agreement::Agreed);
    CHECK(plan->activities.size() == 1);
    desk.go("printPlanButton");
    desk.press(Qt::Key_Space);
    REQUIRE(desk.openDialog());
    desk.answerNext(desk.file("plan.pdf"));
    desk.go("pdfButton");
    desk.press(Qt::Key_Space);
    CHECK(std::filesystem::file_size(desk.file("plan.pdf")) > 1000);

    // All of it is there afterwards: in the story, in the log, in the dump.
    std::set<std::string> story;
    for (const auto& change : must(workspace.dossiers().history(client, 200)))
        story.insert(change.change.action);
    for (const auto* action : {"client.add", "visit.assign", "diagnosis.start", "diagnosis.widen", "diagnosis.decide",
                               "plan.create", "activity.add", "deviation.add", "plan.agree"}) {
        INFO(action);
        CHECK(story.contains(action));
    }
    std::set<std::string> looked;
    for (const auto& entry : must(workspace.accessLog().entries(client, 200)))
        looked.insert(entry.action);
    CHECK(looked.contains("plan.print"));
    const std::string dump = desk.dump();
    for (const auto* text : {"Bakker", "Meteen werk tegen eerst een diploma", "Twee werkgevers bellen",
                             "Heeft al een werkgever gesproken", "Werken en leren in de techniek"}) {
        INFO(text);
        CHECK(dump.find(text) != std::string::npos);
    }

    // The quick card of the handbook says how much that was.
    QFile card(QStringLiteral(":/handbook/09-snelkaart.md"));
    REQUIRE(card.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(card.readAll());
    INFO("keys " << desk.keys() << ", screens " << desk.screensSeen());
    CHECK(text.contains(QStringLiteral("%1 toetsen").arg(desk.keys())));
    CHECK(text.contains(QStringLiteral("%1 schermen").arg(desk.screensSeen())));
}
