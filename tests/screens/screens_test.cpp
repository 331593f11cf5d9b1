// Every screen as people see it: in both languages, light and dark, with letters of 100 % and 200 %. With
// WERKPAD_SCREENSHOTS=FOLDER the pictures are kept, to be looked at.
#include "core/caseload/client_index.h"
#include "core/caseload/client_row_queries.h"
#include "core/training/training_actions.h"
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/qt_text.h"
#include "tests/ui/sync/two_desks.h"
#include "ui/dossier/dossier_page.h"
#include "ui/dossier/new_client_dialog.h"
#include "ui/evidence/evidence_page.h"
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/import_wizard.h"
#include "ui/indicators/indicators_page.h"
#include "ui/printing/print_dialog.h"
#include "ui/shared/case_events.h"
#include "ui/shared/convert.h"
#include "ui/shared/language.h"
#include "ui/shared/look.h"
#include "ui/shared/page.h"
#include "ui/shared/questions.h"
#include "ui/shared/undo_history.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/program_settings.h"
#include "ui/shell/sign_in_window.h"
#include "ui/shell/start_window.h"
#include "ui/sync/stick_wizard.h"
#include "ui/sync/sync_page.h"
#include "ui/team/team_page.h"
#include "ui/training/training_page.h"
#include "ui/transfers/bulk_transfer_dialog.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <fstream>

using namespace werkpad;

namespace
{

constexpr int kLongestWait = 10'000; // milliseconds; for pages that read in the background

struct View {
    const char* name;
    Language language;
    Appearance appearance;
    QSize size;
};

const std::array kViews{
    View{"nl-light", Language::Dutch, {ColourScheme::Light, 100}, {1280, 800}},
    View{"nl-dark", Language::Dutch, {ColourScheme::Dark, 100}, {1280, 800}},
    View{"en-light", Language::English, {ColourScheme::Light, 100}, {1280, 800}},
    View{"nl-light-200", Language::Dutch, {ColourScheme::Light, 200}, {1920, 1080}},
    View{"en-dark-200", Language::English, {ColourScheme::Dark, 200}, {1920, 1080}},
};

// What a page looks like once it does not change any more.
QImage settledImage(QWidget& window)
{
    QImage image;
    const bool settled = QTest::qWaitFor(
        [&] {
            const QImage before = image;
            image = window.grab().toImage();
            return image == before;
        },
        kLongestWait);
    CHECK(settled);
    return image;
}

int coloursOf(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    return static_cast<int>(colours.size());
}

// Columns of which the heading does not stand where the cells below it stand.
QStringList crookedColumns(const QWidget& window)
{
    QStringList found;
    for (const auto* table : window.findChildren<QTableView*>()) {
        const QAbstractItemModel* model = table->model();
        for (int column = 0; model && model->rowCount() > 0 && column < model->columnCount(); ++column) {
            const auto sideOf = [](const QVariant& alignment, Qt::Alignment usual) {
                return (alignment.isValid() ? Qt::Alignment(alignment.toInt()) : usual) & Qt::AlignHorizontal_Mask;
            };
            const auto cells = sideOf(model->index(0, column).data(Qt::TextAlignmentRole), Qt::AlignLeft);
            const auto heading = sideOf(model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole),
                                        table->horizontalHeader()->defaultAlignment());
            if (cells != heading)
                found << table->objectName() + QStringLiteral(": ") +
                             model->headerData(column, Qt::Horizontal).toString();
        }
    }
    return found;
}

void lookAt(QWidget& window, const View& view, const QString& name)
{
    INFO(view.name << ", " << name.toStdString());
    const QSize least = window.minimumSizeHint();
    CHECK(least.width() <= view.size.width());
    CHECK(least.height() <= view.size.height());
    const QImage image = settledImage(window);
    CHECK(crookedColumns(window) == QStringList{});
    CHECK(coloursOf(image) > 8); // letters have soft edges: an empty picture has fewer
    const QString folder = qEnvironmentVariable("WERKPAD_SCREENSHOTS");
    if (!folder.isEmpty()) {
        REQUIRE(QDir().mkpath(folder));
        CHECK(image.save(QStringLiteral("%1/%2-%3.png").arg(folder, QString::fromLatin1(view.name), name)));
    }
}

QString fileNameOf(int number, const QString& title)
{
    QString name = title.toLower();
    name.replace(QRegularExpression(QStringLiteral("[^a-z0-9]+")), QStringLiteral("-"));
    return QStringLiteral("%1-%2").arg(number).arg(name);
}

struct Desk {
    TemporaryFolder folder;
    ProgramSettings settings{toQString((folder.path() / "settings.ini").string())};
    FixedDayClock clock{Date{2026, 11, 23}};
    Questions questions;
    Translations translations;
    Look look{*qApp};
    std::unique_ptr<Workspace> workspace;

    explicit Desk(const View& view)
    {
        translations.use(view.language);
        look.apply(view.appearance);
        NewOffice office;
        office.file = folder.path() / "office.werkpad";
        office.office.name = "Rotterdam";
        office.office.subname = "Mercado";
        office.adminName = "S. de Boer";
        office.passphrase = "mercado in het groen";
        office.cost = KeyDerivationCost::forTests();
        auto made = Workspace::create(office, clock, Origin::Window);
        REQUIRE(made);
        workspace = std::move(*made);
        REQUIRE(workspace->demo().fill({.clients = 200, .coaches = 3, .seed = 1}));
    }
    ~Desk() { look.apply({}); }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;
};

// What Enter opens from the list of this page: the dossier of the first client.
void openFirst(MainWindow& window)
{
    for (auto* list : window.currentPage()->findChildren<QAbstractItemView*>()) {
        if (!list->isVisible() || !list->model() || list->model()->rowCount() == 0)
            continue;
        list->setCurrentIndex(list->model()->index(0, 0));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        return;
    }
}

// An appointment and a contact, so that the story and the agenda have something to show.
void addContacts(Workspace& workspace, ClientId client)
{
    Contact contact;
    contact.client = client;
    contact.channel = Channel::Telephone;
    contact.at = {Date(2026, 11, 20), 570};
    contact.subject = "Sollicitaties";
    contact.note = "Heeft deze week twee keer gesolliciteerd, bij een bakker en bij een bouwmarkt. Wacht op antwoord.";
    contact.followUp = "Belt de bakker";
    contact.followUpOn = Date(2026, 11, 27);
    CHECK(workspace.contacts().record(contact));
    contact.channel = Channel::Desk;
    contact.at = {Date(2026, 11, 25), 600};
    contact.subject = "Plan bespreken";
    contact.place = "Kamer 2";
    contact.note.clear();
    CHECK(workspace.contacts().plan(contact));
}

// The other parts of the dossier that is on the screen.
void lookAtTabs(MainWindow& window, const View& view, const QString& name)
{
    auto* tabs = window.currentPage()->findChild<QTabWidget*>(QStringLiteral("dossierTabs"));
    for (int i = 1; tabs && i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        lookAt(window, view, QStringLiteral("%1-tab-%2").arg(name).arg(i));
    }
}

} // namespace

TEST_CASE("Every page of the main window fits and shows something, in both languages, light, dark and large")
{
    const View& view = kViews[GENERATE(range(std::size_t{0}, kViews.size()))];
    Desk desk(view);
    UndoHistory undo(*desk.workspace);
    CaseEvents events(*desk.workspace);
    const UiContext context{*desk.workspace, desk.questions, undo, events, desk.settings.store()};
    MainWindow window(context, desk.settings);
    addPages(window, context);
    window.resize(view.size);
    window.show();
    QApplication::setActiveWindow(&window);
    int number = 0;
    bool haveTabs = false;
    const QList<Page*> pages = window.pages();
    for (Page* page : pages) {
        window.showPage(page);
        if (const auto* team = page->findChild<TeamPage*>()) { // reads in the background
            const auto isRead = [team] { return team->findChild<QTableView*>()->model()->rowCount() > 0; };
            REQUIRE(QTest::qWaitFor(isRead, kLongestWait));
        }
        lookAt(window, view, fileNameOf(++number, page->title()));
        openFirst(window);
        if (window.currentPage() == page)
            continue;
        lookAt(window, view, fileNameOf(number, page->title()) + QStringLiteral("-opened"));
        if (auto* dossier = qobject_cast<DossierPage*>(window.currentPage()); dossier && !haveTabs) {
            haveTabs = true;
            addContacts(*desk.workspace, dossier->client());
            lookAtTabs(window, view, fileNameOf(number, page->title()));
        }
    }
    CHECK(number > 0);
    CHECK(haveTabs);
    window.lock();
    lookAt(window, view, fileNameOf(++number, QStringLiteral("locked")));
}

// Every view of a page of figures, once its worker has answered.
template <class AnyPage>
void lookAtFigures(const UiContext& context, const View& view, const QString& name)
{
    AnyPage page(context);
    page.resize(view.size.width() - view.size.width() / 6, view.size.height() * 4 / 5); // as beside the navigation
    page.show();
    auto* views = page.template findChild<QListWidget*>(QStringLiteral("viewsList"));
    REQUIRE(views);
    for (int row = 0; row < views->count(); ++row) {
        QSignalSpy shown(&page, &AnyPage::shown);
        if (row == 0)
            page.activate();
        views->setCurrentRow(row);
        REQUIRE(QTest::qWaitFor([&shown] { return shown.count() > 0; }, kLongestWait));
        lookAt(page, view, QStringLiteral("%1-%2").arg(name).arg(row));
    }
}

TEST_CASE("Every chart fits and shows something, in both languages, light, dark and large")
{
    const View& view = kViews[GENERATE(range(std::size_t{0}, kViews.size()))];
    Desk desk(view);
    UndoHistory undo(*desk.workspace);
    CaseEvents events(*desk.workspace);
    const UiContext context{*desk.workspace, desk.questions, undo, events, desk.settings.store()};
    lookAtFigures<IndicatorsPage>(context, view, QStringLiteral("10-indicators"));
    lookAtFigures<EvidencePage>(context, view, QStringLiteral("11-evidence"));
}

// What a colleague has noted on the page Opleiding, in each state.
void addTrainings(Workspace& workspace)
{
    TrainingActions trainings(workspace.context());
    Training training;
    training.staff = workspace.session().staff;
    training.title = "Schulden signaleren en bespreekbaar maken";
    training.group = "period:6-12";
    CHECK(trainings.add(training));
    training.title = "Motiverende gespreksvoering";
    training.group = "theme:youth";
    training.state = TrainingState::Planned;
    training.on = Date(2026, 12, 10);
    training.provider = "Divosa";
    CHECK(trainings.add(training));
    training.title = "Omgaan met agressie";
    training.group.clear();
    training.state = TrainingState::Taken;
    training.on = Date(2026, 10, 6);
    CHECK(trainings.add(training));
    GoodPractice practice;
    practice.theme = Theme::Over45;
    practice.title = "Netwerkgroep op dinsdag";
    practice.what = "Tien mensen zoeken samen werk, met om de week een werkgever als gast.";
    practice.forWhom = "Wie langer dan een half jaar zoekt en weinig mensen in het vak kent.";
    practice.contact = "M. Bosch";
    practice.evidence = "Deelnemers komen terug; er is niet mee vergeleken.";
    CHECK(GoodPracticeActions(workspace.context()).add(practice));
}

TEST_CASE("Every part of the page Opleiding fits and shows something, in both languages, light, dark and large")
{
    const View& view = kViews[GENERATE(range(std::size_t{0}, kViews.size()))];
    Desk desk(view);
    addTrainings(*desk.workspace);
    UndoHistory undo(*desk.workspace);
    CaseEvents events(*desk.workspace);
    const UiContext context{*desk.workspace, desk.questions, undo, events, desk.settings.store()};
    TrainingPage page(context);
    page.resize(view.size.width() - view.size.width() / 6, view.size.height() * 4 / 5); // as beside the navigation
    page.show();
    page.activate();
    auto* tabs = page.findChild<QTabWidget*>(QStringLiteral("trainingTabs"));
    REQUIRE(tabs);
    REQUIRE(tabs->count() == 3);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        const auto tables = tabs->currentWidget()->findChildren<QTableView*>();
        REQUIRE(tables.size() == 1);
        const auto hasRows = [table = tables.front()] { return table->isVisible() && table->model()->rowCount() > 0; };
        REQUIRE(QTest::qWaitFor(hasRows, kLongestWait)); // where expertise is missing is counted in the background
        lookAt(page, view, QStringLiteral("12-training-%1").arg(i));
    }
}

TEST_CASE("The first windows fit and show something, in both languages, light, dark and large")
{
    const View& view = kViews[GENERATE(range(std::size_t{0}, kViews.size()))];
    Desk desk(view);
    StartWindow start(desk.questions, desk.clock);
    start.resize(view.size);
    start.show();
    lookAt(start, view, QStringLiteral("0-start"));
    SignInWindow signIn(desk.folder.path() / "office.werkpad", QStringLiteral("S. de Boer"));
    signIn.resize(view.size);
    signIn.show();
    lookAt(signIn, view, QStringLiteral("0-sign-in"));
}

TEST_CASE("The import and the dialog for a new client fit and show something, in both languages, light, dark and large")
{
    const View& view = kViews[GENERATE(range(std::size_t{0}, kViews.size()))];
    Desk desk(view);
    UndoHistory undo(*desk.workspace);
    CaseEvents events(*desk.workspace);
    const UiContext context{*desk.workspace, desk.questions, undo, events, desk.settings.store()};
    const auto file = desk.folder.path() / "klanten.csv";
    std::ofstream(file) << "bsn;voornamen;Achternaam klant;geboortedatum;woonplaats\n"
                           ";Jan;Berg;17-05-1980;Rotterdam\n123456789;Ayşe;Yılmaz;31-02-2001;Schiedam\n";
    ImportWizard wizard(context);
    wizard.setFile(toQString(file.string()));
    wizard.resize(wizard.size().boundedTo(view.size));
    wizard.show();
    lookAt(wizard, view, QStringLiteral("6-import-1-file"));
    for (const char* step : {"6-import-2-look", "6-import-3-trial"}) {
        QSignalSpy arrived(&wizard, &ImportWizard::arrived);
        QTest::mouseClick(wizard.findChild<QPushButton*>(QStringLiteral("nextButton")), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&arrived] { return arrived.count() > 0; }, kLongestWait));
        lookAt(wizard, view, QString::fromLatin1(step));
        if (auto* suggestions = wizard.findChild<QPushButton*>(QStringLiteral("suggestionsButton"));
            suggestions && suggestions->isVisible()) {
            QTest::mouseClick(suggestions, Qt::LeftButton);
            REQUIRE(QTest::qWaitFor([&arrived] { return arrived.count() > 1; }, kLongestWait));
        }
    }
    NewClientDialog dialog(context);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    lookAt(dialog, view, QStringLiteral("7-new-client"));
}

TEST_CASE("The dialogs for many clients fit and show something, in both languages, light, dark and large")
{
    const View& view = kViews[GENERATE(range(std::size_t{0}, kViews.size()))];
    Desk desk(view);
    UndoHistory undo(*desk.workspace);
    CaseEvents events(*desk.workspace);
    const UiContext context{*desk.workspace, desk.questions, undo, events, desk.settings.store()};
    const auto index = ClientIndex::load(desk.workspace->database(), desk.clock.today());
    REQUIRE(index);
    const auto rows = index->select(activeClients()).rows;
    const auto clients = clientIds(desk.workspace->database(), std::span(rows).first(12));
    REQUIRE(clients);
    BulkTransferDialog transfer(context, *clients, nullptr);
    transfer.setAttribute(Qt::WA_DeleteOnClose, false);
    transfer.show();
    lookAt(transfer, view, QStringLiteral("8-transfer-many"));
    QTest::mouseClick(transfer.findChild<QPushButton*>(QStringLiteral("startButton")), Qt::LeftButton);
    lookAt(transfer, view, QStringLiteral("8-transfer-many-findings"));
    const std::vector<ClientRowNumber> chosen(rows.begin(), rows.begin() + 12);
    ExportDialog exports(context, {rows, chosen, QStringLiteral("status: actief; periode: 3-6 mnd, > 12 mnd")},
                         nullptr);
    exports.setAttribute(Qt::WA_DeleteOnClose, false);
    exports.show();
    lookAt(exports, view, QStringLiteral("8-export"));
}

TEST_CASE("The dialog to print fits and shows something, in both languages, light, dark and large")
{
    const View& view = kViews[GENERATE(range(std::size_t{0}, kViews.size()))];
    Desk desk(view);
    UndoHistory undo(*desk.workspace);
    CaseEvents events(*desk.workspace);
    DossierPage page({*desk.workspace, desk.questions, undo, events, desk.settings.store()});
    Client record;
    record.givenNames = "Fatma";
    record.surname = "Yılmaz";
    const auto client = desk.workspace->clients().add(record);
    REQUIRE(client);
    page.showClient(*client);
    Plan plan;
    plan.client = *client;
    plan.goalText = "Administratief werk";
    plan.startedOn = Date(2026, 11, 2);
    REQUIRE(desk.workspace->plans().create(plan));
    askToPrintPlan(page.dossier(), &page);
    auto* dialog = page.findChild<PrintDialog*>();
    REQUIRE(dialog);
    lookAt(*dialog, view, QStringLiteral("8-print"));
    desk.questions.answerNext(toQString((desk.folder.path() / "plan.pdf").string()));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("pdfButton")), Qt::LeftButton);
    lookAt(*dialog, view, QStringLiteral("8-print-saved"));
}

// Both workstations change the plan and the telephone number of one client.
void makeConflicts(test::TwoDesks& at)
{
    Client record;
    record.givenNames = "Fatma";
    record.surname = "Yılmaz";
    record.street = "Lange Nieuwstraat boven de bakker";
    const auto client = at.desk().workspace->clients().add(record);
    REQUIRE(client);
    at.connect();
    const auto change = [&](Workspace& workspace, const char* street, const char* phone) {
        const auto before = workspace.dossiers().open(*client, "test");
        REQUIRE(before);
        Client after = before->client;
        after.street = street;
        after.phone = phone;
        REQUIRE(workspace.clients().update(before->client, after));
    };
    change(*at.desk().workspace, "Korte Nieuwstraat boven de bakker", "0611111111");
    change(*at.second, "Lange Nieuwstraat naast de slager en de markt", "0622222222");
    at.exchange(*at.second);
    at.exchange(*at.desk().workspace);
}

TEST_CASE(
    "The page of conflicts and the way over a stick fit and show something, in both languages, light, dark and large")
{
    const View& view = kViews[GENERATE(range(std::size_t{0}, kViews.size()))];
    Translations translations;
    translations.use(view.language);
    Look look(*qApp);
    look.apply(view.appearance);
    {
        test::TwoDesks at;
        makeConflicts(at);
        BackgroundSync sync(at.desk().context());
        SyncPage page(at.desk().context(), sync);
        page.resize(view.size);
        page.show();
        page.activate();
        lookAt(page, view, QStringLiteral("9-conflicts"));
        const auto stick = at.folder / "stick";
        std::filesystem::create_directory(stick);
        StickWizard wizard(at.desk().context(), nullptr, [&stick] {
            return std::vector{Volume{QStringLiteral("BLAUW"), toQString(stick.string()), 4'000'000'000}};
        });
        wizard.resize(wizard.size().boundedTo(view.size));
        wizard.show();
        auto* next = wizard.findChild<QPushButton*>(QStringLiteral("nextButton"));
        REQUIRE(QTest::qWaitFor([next] { return next->isEnabled(); }, kLongestWait));
        lookAt(wizard, view, QStringLiteral("9-stick-1-choose"));
        QSignalSpy exchanged(&wizard, &StickWizard::exchanged);
        QTest::mouseClick(next, Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&exchanged] { return exchanged.count() > 0; }, kLongestWait));
        lookAt(wizard, view, QStringLiteral("9-stick-2-done"));
    }
    look.apply({});
}
