// What cannot be: the form says so at the field, writes nothing and keeps what was typed. The same on the command line
// is tests/cli/bad_input_test.cpp.
#include "core/workspace/workspace.h"
#include "tests/ui/dossier/desk.h"
#include "ui/contacts/contact_dialog.h"
#include "ui/dossier/spell_dialog.h"
#include "ui/guideline/deviation_dialog.h"
#include "ui/plan/activity_dialog.h"
#include "ui/plan/plan_dialogs.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/open_dossier.h"

#include <catch2/generators/catch_generators_all.hpp>

#include <QPlainTextEdit>

#include <functional>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

struct At {
    At()
        : desk(Workspace::inMemory(clock))
        , dossier(desk.context())
    {
        REQUIRE(dossier.open(must(desk.workspace->clients().add(aClient()))));
    }
    template <class T>
    [[nodiscard]] T ofClient() const
    {
        T record;
        record.client = dossier.client();
        return record;
    }
    // What cannot be told from the database any more after a dialog that was refused: nothing at all.
    [[nodiscard]] std::string dump() const
    {
        std::string all;
        REQUIRE(desk.workspace->dump([&](std::string_view line) { all.append(line).append("\n"); }));
        return all;
    }

    FakeClock clock;
    Desk desk;
    OpenDossier dossier;
};

struct BadInput {
    const char* what;
    std::function<QDialog*(At&)> open;
    std::vector<std::pair<const char*, const char*>> typed; // into which field
    const char* field;                                      // at which it is said; "": about no field, in the form
    const char* code;
};

std::vector<BadInput> allBadInput()
{
    return {
        {"a spell that ends before it begins",
         [](At& at) { return new SpellDialog(at.dossier, at.ofClient<UnemploymentSpell>(), {}); },
         {{"first_dayEdit", "01-03-2024"}, {"last_dayEdit", "01-02-2024"}},
         "last_dayEdit",
         "end_before_begin"},
        {"an appointment in the past",
         [](At& at) { return new ContactDialog(at.dossier, at.ofClient<Contact>(), {}); },
         {{"atEdit", "20-11-2026"}, {"timeEdit", "10:00"}, {"subjectEdit", "Voortgang"}},
         "atEdit",
         "appointment_in_past"},
        {"an activity for somebody who died",
         [](At& at) {
             auto plan = at.ofClient<Plan>();
             plan.goalText = "Werk";
             plan.startedOn = at.clock.today();
             plan.id = must(at.desk.workspace->plans().create(plan));
             const Client before = at.dossier.dossier().client;
             Client after = before;
             after.deceasedOn = PartialDate(Date(2026, 11, 20));
             must(at.desk.workspace->clients().update(before, after));
             return new ActivityDialog(at.dossier, plan, {}, {}, {});
         },
         {{"titleEdit", "Cv maken"}},
         "",
         "client_deceased"},
        {"a plan without a goal",
         [](At& at) { return new NewPlanDialog(at.dossier, {}); },
         {{"shortest_roadEdit", "Direct solliciteren"}},
         "goal_textEdit",
         "goal_missing"},
        {"a deviation without an argument",
         [](At& at) {
             return new DeviationDialog(at.dossier, DeviationKind::Outside, "coaching", Period::Months0To3, {});
         },
         {{"argumentEdit", " "}},
         "argumentEdit",
         "deviation_argument_missing"},
    };
}

QWidget& fieldNamed(const QDialog& dialog, const char* name)
{
    INFO(name);
    auto* field = dialog.findChild<QWidget*>(QString::fromLatin1(name));
    REQUIRE(field);
    return *field;
}

QString textOf(const QWidget& field)
{
    if (const auto* note = qobject_cast<const QPlainTextEdit*>(&field))
        return note->toPlainText();
    const auto* line = qobject_cast<const QLineEdit*>(&field);
    return line ? line->text() : QString();
}

// Of all places for remarks in the dialog those that say something.
std::vector<const FindingsView*> saying(const QDialog& dialog)
{
    std::vector<const FindingsView*> views;
    for (const auto* view : dialog.findChildren<FindingsView*>()) {
        if (!view->findings().empty())
            views.push_back(view);
    }
    return views;
}

} // namespace

TEST_CASE("What cannot be is said at the field, nothing is written, and what was typed stays")
{
    const auto bad = GENERATE(from_range(allBadInput()));
    INFO(bad.what);
    At at;
    const std::unique_ptr<QDialog> dialog(bad.open(at));
    dialog->show();
    QApplication::setActiveWindow(dialog.get());
    for (const auto& [name, text] : bad.typed)
        QTest::keyClicks(&fieldNamed(*dialog, name), QString::fromUtf8(text));
    const std::string before = at.dump();
    QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();

    CHECK(dialog->isVisible());
    CHECK(at.dump() == before);
    for (const auto& [name, text] : bad.typed)
        CHECK(textOf(fieldNamed(*dialog, name)) == QString::fromUtf8(text));
    const auto views = saying(*dialog);
    REQUIRE(views.size() == 1);
    CHECK(views.front()->isVisible());
    CHECK_FALSE(views.front()->text().isEmpty());
    CHECK(std::ranges::find(views.front()->findings(), bad.code, &Finding::code) != views.front()->findings().end());
    if (*bad.field != '\0') {
        QWidget& field = fieldNamed(*dialog, bad.field);
        CHECK(views.front()->parentWidget() == field.parentWidget()); // under it
        CHECK(field.hasFocus());
    }
}
