// What is being typed survives kill -9: a process of its own types into every kind of form that keeps drafts, is killed
// with all of them open, and whoever opens the forms again finds the words.
#include "core/clients/client_fields.h"
#include "core/diagnosis/instrument.h"
#include "core/intake/visit_fields.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/qt_text.h"
#include "ui/catalogue/service_dialog.h"
#include "ui/contacts/contact_dialog.h"
#include "ui/contacts/contact_entry.h"
#include "ui/contacts/outcome_dialog.h"
#include "ui/diagnosis/assessment_dialog.h"
#include "ui/diagnosis/entry_dialog.h"
#include "ui/diagnosis/entry_line.h"
#include "ui/diagnosis/judgement_panel.h"
#include "ui/dossier/characteristic_entry.h"
#include "ui/dossier/coverage_dialog.h"
#include "ui/dossier/new_client_dialog.h"
#include "ui/dossier/override_dialog.h"
#include "ui/dossier/personal_form.h"
#include "ui/dossier/spell_dialog.h"
#include "ui/dossier/theme_dialog.h"
#include "ui/guideline/deviation_dialog.h"
#include "ui/guideline/rule_dialog.h"
#include "ui/intake/visit_step_dialog.h"
#include "ui/intake/walk_in_dialog.h"
#include "ui/plan/activity_dialog.h"
#include "ui/plan/duty_dialogs.h"
#include "ui/plan/goal_form.h"
#include "ui/plan/plan_dialogs.h"
#include "ui/shared/case_events.h"
#include "ui/shared/convert.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/questions.h"
#include "ui/staff/professional_dialog.h"
#include "ui/transfers/transfer_dialog.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSettings>
#include <QTest>

#include <array>
#include <cstdio>
#include <functional>
#include <memory>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

constexpr auto kTyped = "Getypt tot hier";
constexpr auto kFileVariable = "WERKPAD_TEST_OFFICE";
constexpr auto kRoundVariable = "WERKPAD_TEST_ROUND";
constexpr auto kTypist = "Somebody types into every form and does not save";
constexpr int kLongestWait = 60'000; // milliseconds; a loaded machine

template <class T>
T must(Result<T> result)
{
    REQUIRE(result.has_value());
    return *std::move(result);
}

// An office file with one client, at whose dossier somebody sits.
class Desk
{
public:
    explicit Desk(const std::filesystem::path& file)
        : m_workspace(
              must(Workspace::open(must(Workspace::unlock(file, "", "geheim genoeg")), m_clock, Origin::Window)))
        , m_undo(*m_workspace)
        , m_events(*m_workspace)
        , m_settings(toQString((file.parent_path() / "settings.ini").string()), QSettings::IniFormat)
        , m_dossier(context())
    {
        const auto clients = recordsWhere<Client>(m_workspace->database(), "");
        REQUIRE(clients.size() == 1);
        REQUIRE(m_dossier.open(clients.front().id));
    }
    [[nodiscard]] UiContext context() { return {*m_workspace, m_questions, m_undo, m_events, m_settings}; }
    [[nodiscard]] OpenDossier& dossier() { return m_dossier; }
    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] ClientId client() const { return m_dossier.client(); }
    [[nodiscard]] PlanParts plan() { return must(m_workspace->plans().ofClient(client())).current.value(); }
    [[nodiscard]] Diagnosis diagnosis()
    {
        return must(m_workspace->diagnoses().ofClient(client())).diagnoses.front().diagnosis;
    }
    [[nodiscard]] DiagnosisEntry note()
    {
        return must(m_workspace->diagnoses().ofClient(client())).diagnoses.front().entries.front();
    }
    [[nodiscard]] Contact appointment() { return must(m_workspace->contacts().ofClient(client())).front(); }
    [[nodiscard]] Visit visit() { return recordsWhere<Visit>(m_workspace->database(), "").front(); }
    [[nodiscard]] Professional professional()
    {
        return must(m_workspace->professionals().all(m_clock.today())).front();
    }
    template <class T>
    [[nodiscard]] T ofClient() const
    {
        T record;
        record.client = client();
        return record;
    }

private:
    FakeClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    Questions m_questions;
    UndoHistory m_undo;
    CaseEvents m_events;
    QSettings m_settings;
    OpenDossier m_dossier;
};

void makeOffice(const std::filesystem::path& file)
{
    const FakeClock clock;
    const auto workspace = must(Workspace::create(aNewOffice(file), clock, Origin::Window));
    const ClientId client = must(workspace->clients().add(aClient()));
    must(workspace->dossiers().open(client));
    Plan plan;
    plan.client = client;
    plan.goalText = "Werk";
    plan.startedOn = clock.today();
    must(workspace->plans().create(plan));
    DiagnosisEntry entry;
    entry.diagnosis = must(workspace->diagnoses().start(client, DiagnosisWidth::Broad));
    entry.text = "Een beeld";
    must(workspace->diagnoses().addEntry(entry));
    Contact contact;
    contact.client = client;
    contact.at = {addDays(clock.today(), 1), 600};
    contact.subject = "Voortgang";
    must(workspace->contacts().plan(contact));
    Visit visit;
    visit.visitor = "Onbekende heer";
    must(workspace->intake().arrive(visit));
}

// The field that the words go into; "": the first for text.
struct Form {
    const char* name;
    const char* field;
    std::function<QWidget*(Desk&)> open;
};

Form recordForm(const char* name, std::function<QWidget*(Desk&)> open)
{
    return {name, "", std::move(open)};
}

std::vector<Form> dossierForms()
{
    return {
        recordForm("spell",
                   [](Desk& at) { return new SpellDialog(at.dossier(), at.ofClient<UnemploymentSpell>(), {}); }),
        recordForm("override", [](Desk& at) { return new OverrideDialog(at.dossier(), {}); }),
        recordForm("coverage",
                   [](Desk& at) { return new CoverageDialog(at.dossier(), at.ofClient<RegimeCoverage>(), {}); }),
        recordForm("theme", [](Desk& at) { return new ThemeDialog(at.dossier(), {}); }),
        recordForm("new client", [](Desk& at) { return new NewClientDialog(at.context()); }),
        recordForm("transfer", [](Desk& at) { return new TransferDialog(at.dossier(), {}); }),
        recordForm("characteristic",
                   [](Desk& at) {
                       auto* entry = new CharacteristicEntry(at.dossier());
                       at.dossier().reload();
                       return entry;
                   }),
    };
}

std::vector<Form> planForms()
{
    return {
        recordForm("new plan", [](Desk& at) { return new NewPlanDialog(at.dossier(), {}); }),
        recordForm("answer", [](Desk& at) { return new AnswerDialog(at.dossier(), at.plan(), {}); }),
        recordForm("evaluation",
                   [](Desk& at) {
                       auto evaluation = at.ofClient<Evaluation>();
                       evaluation.plannedOn = Date(2026, 11, 20);
                       return new EvaluationDialog(at.dossier(), at.plan().plan, evaluation, {});
                   }),
        recordForm("closing", [](Desk& at) { return new ClosePlanDialog(at.dossier(), at.plan(), {}); }),
        recordForm("cv", [](Desk& at) { return new CvDialog(at.dossier(), at.ofClient<CurriculumVitae>(), {}); }),
        recordForm("activity",
                   [](Desk& at) {
                       return new ActivityDialog(at.dossier(), at.plan().plan, at.ofClient<PlanActivity>(), {}, {});
                   }),
        recordForm("duty", [](Desk& at) { return new DutyDialog(at.dossier(), at.ofClient<Duty>(), {}); }),
        recordForm("exemption",
                   [](Desk& at) { return new ExemptionDialog(at.dossier(), at.ofClient<Exemption>(), {}); }),
        recordForm("measure", [](Desk& at) { return new MeasureDialog(at.dossier(), at.ofClient<Measure>(), {}); }),
    };
}

std::vector<Form> processForms()
{
    return {
        recordForm("contact", [](Desk& at) { return new ContactEntry(at.dossier()); }),
        recordForm("appointment", [](Desk& at) { return new ContactDialog(at.dossier(), at.appointment(), {}); }),
        recordForm("outcome",
                   [](Desk& at) { return new OutcomeDialog(at.dossier(), at.appointment(), ContactState::Done, {}); }),
        recordForm("note of the diagnosis",
                   [](Desk& at) {
                       auto* line = new EntryLine(at.dossier());
                       line->setDiagnosis(at.diagnosis().id);
                       return line;
                   }),
        recordForm("changed note", [](Desk& at) { return new EntryDialog(at.dossier(), at.note(), {}); }),
        recordForm(
            "scores",
            [](Desk& at) { return new AssessmentDialog(at.dossier(), knownInstruments().front(), std::nullopt, {}); }),
        {"judgement", "judgementEdit",
         [](Desk& at) {
             auto* panel = new JudgementPanel(at.dossier());
             panel->setDiagnosis(at.diagnosis());
             return panel;
         }},
        recordForm("deviation",
                   [](Desk& at) {
                       return new DeviationDialog(at.dossier(), DeviationKind::Outside, "training", Period::Months0To3,
                                                  {});
                   }),
    };
}

std::vector<Form> officeForms()
{
    const auto nothing = [](const auto&...) -> Result<void> { return {}; };
    return {
        recordForm("rule of the guideline", [](Desk& at) { return new RuleDialog(at.context(), {}, {}); }),
        recordForm("service", [](Desk& at) { return new ServiceDialog(at.context(), {}, {}); }),
        recordForm("walk-in", [nothing](Desk& at) { return new WalkInDialog(at.context(), nothing); }),
        recordForm("who the visitor is",
                   [nothing](Desk& at) { return new LinkDialog(at.context(), at.visit(), nothing); }),
        recordForm("step of a visit",
                   [nothing](Desk& at) {
                       VisitStepDialog::Texts texts;
                       texts.draftKey = QStringLiteral("visit/refuse");
                       return new VisitStepDialog(at.context(), texts, true, nothing);
                   }),
        {"office hours", "",
         [nothing](Desk& at) { return new ProfessionalDialog(at.context(), at.professional(), nothing); }},
        recordForm("presence",
                   [nothing](Desk& at) { return new PresenceDialog(at.context(), at.professional(), nothing); }),
    };
}

// These save when they are left: typed into on their own.
std::vector<Form> formsThatSaveWhenLeft()
{
    return {
        {"a group of fields", "phoneEdit",
         [](Desk& at) {
             auto* form = new PersonalForm(at.dossier());
             at.dossier().reload(); // what tells it whom it is about
             auto* reader = form->findChild<QWidget*>(QStringLiteral("contactReader"));
             REQUIRE(reader);
             QTest::keyClick(reader, Qt::Key_F2);
             return form;
         }},
        {"goal", "planGoalTextEdit",
         [](Desk& at) {
             auto* form = new GoalForm(at.dossier());
             form->setPlan(at.plan().plan);
             return form;
         }},
    };
}

// What is open at the same time.
std::vector<std::vector<Form>> rounds()
{
    std::vector<std::vector<Form>> all(1);
    for (auto* some : {&dossierForms, &planForms, &processForms, &officeForms}) {
        for (auto& form : some())
            all.front().push_back(std::move(form));
    }
    for (auto& form : formsThatSaveWhenLeft())
        all.push_back({std::move(form)});
    return all;
}

QWidget* fieldOf(const QWidget& form, const QString& name)
{
    const auto isMeant = [&](const QWidget& field) {
        const QString own = field.objectName();
        return name.isEmpty() ? !own.isEmpty() && !own.startsWith(QLatin1String("qt_")) : own == name;
    };
    for (auto* field : form.findChildren<QPlainTextEdit*>()) {
        if (isMeant(*field) && !field->isReadOnly())
            return field;
    }
    for (auto* field : form.findChildren<QLineEdit*>()) {
        if (isMeant(*field) && !field->isReadOnly())
            return field;
    }
    return nullptr;
}

QString textOf(const QWidget& field)
{
    if (const auto* note = qobject_cast<const QPlainTextEdit*>(&field))
        return note->toPlainText();
    const auto* line = qobject_cast<const QLineEdit*>(&field);
    return line ? line->text() : QString();
}

struct Opened {
    const Form* form;
    std::unique_ptr<QWidget> widget;
    QWidget* field;
};

std::vector<Opened> openAll(Desk& desk, const std::vector<Form>& forms)
{
    std::vector<Opened> opened;
    for (const auto& form : forms) {
        INFO(form.name);
        std::unique_ptr<QWidget> widget(form.open(desk));
        QWidget* field = fieldOf(*widget, QString::fromLatin1(form.field));
        REQUIRE(field);
        widget->show();
        opened.push_back({&form, std::move(widget), field});
    }
    QCoreApplication::processEvents(); // a form whose focus went to the next one looks whether there is anything to
                                       // save
    return opened;
}

} // namespace

// Hidden: only the test below starts it, as a process of its own.
TEST_CASE("Somebody types into every form and does not save", "[.typist]")
{
    const auto file = qEnvironmentVariable(kFileVariable);
    REQUIRE_FALSE(file.isEmpty());
    Desk desk(toStdString(file));
    const auto forms = rounds().at(static_cast<std::size_t>(qEnvironmentVariableIntValue(kRoundVariable)));
    const auto before = must(desk.workspace().drafts().all()).size();
    const auto opened = openAll(desk, forms);
    for (const auto& [form, widget, field] : opened) {
        // After what stands there already.
        QTest::keyClick(field, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(field, QString::fromLatin1(kTyped));
    }
    const auto kept = [&] { return must(desk.workspace().drafts().all()).size(); };
    CAPTURE(forms.size());
    const bool allKept = QTest::qWaitFor([&] { return kept() >= before + forms.size(); }, kLongestWait / 2);
    for (const auto& draft : must(desk.workspace().drafts().all()))
        UNSCOPED_INFO(draft.form);
    REQUIRE(allKept);
    std::puts("typed");
    std::fflush(stdout);
    QTest::qWait(kLongestWait); // until it is killed
    FAIL("nobody killed it");
}

TEST_CASE("What is being typed in any form is there again after kill -9")
{
    const TemporaryFolder folder;
    const auto file = folder / "office.werkpad";
    makeOffice(file);
    const auto all = rounds();
    for (std::size_t round = 0; round < all.size(); ++round) {
        QProcess typist;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kFileVariable), toQString(file.string()));
        environment.insert(QString::fromLatin1(kRoundVariable), QString::number(round));
        typist.setProcessEnvironment(environment);
        typist.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(kTypist)});
        QByteArray said;
        while (!said.contains("typed\n") && typist.state() != QProcess::NotRunning &&
               typist.waitForReadyRead(kLongestWait))
            said += typist.readAllStandardOutput();
        INFO(said.toStdString());
        REQUIRE(said.contains("typed\n"));
        typist.kill(); // SIGKILL
        REQUIRE(typist.waitForFinished(kLongestWait));
        REQUIRE(typist.exitStatus() == QProcess::CrashExit);
    }

    Desk desk(file);
    for (const auto& forms : all) {
        for (const auto& [form, widget, field] : openAll(desk, forms)) {
            INFO(form->name);
            CHECK(textOf(*field).endsWith(QString::fromLatin1(kTyped)));
        }
    }
    // Typing alone has changed no record.
    CHECK(must(desk.workspace().check()).problems.empty());
    CHECK(desk.plan().plan.goalText == "Werk");
    CHECK(desk.diagnosis().judgement.empty());
    CHECK(desk.dossier().dossier().client.phone.empty());
}
