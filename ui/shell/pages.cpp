#include "ui/shell/pages.h"

#include "core/workspace/workspace.h"
#include "ui/caseload/caseload_page.h"
#include "ui/caseload/client_quick_provider.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/contacts/agenda_page.h"
#include "ui/contacts/contacts_tab.h"
#include "ui/diagnosis/diagnosis_tab.h"
#include "ui/dossier/dossier_page.h"
#include "ui/dossier/new_client_dialog.h"
#include "ui/dossier/overview_tab.h"
#include "ui/evidence/evidence_page.h"
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/figure_export_dialog.h"
#include "ui/exchange/import_wizard.h"
#include "ui/exchange/research_import_wizard.h"
#include "ui/exchange/survey_import_wizard.h"
#include "ui/guideline/guideline_page.h"
#include "ui/guideline/suggestions_panel.h"
#include "ui/handbook/handbook_page.h"
#include "ui/indicators/indicators_page.h"
#include "ui/intake/intake_page.h"
#include "ui/offices/administration_page.h"
#include "ui/plan/plan_tab.h"
#include "ui/printing/print_dialog.h"
#include "ui/printing/summary_action.h"
#include "ui/reviews/reviews_section.h"
#include "ui/shared/figures_keeper.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_place.h"
#include "ui/staff/staff_page.h"
#include "ui/sync/background_sync.h"
#include "ui/sync/sync_page.h"
#include "ui/sync/sync_text.h"
#include "ui/team/team_page.h"
#include "ui/today/today_page.h"
#include "ui/training/training_page.h"
#include "ui/transfers/bulk_transfer_dialog.h"
#include "ui/transfers/transfer_action.h"
#include "ui/transfers/waiting_transfers_panel.h"

#include <QPointer>
#include <QShortcut>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

#include <functional>
#include <memory>

namespace werkpad
{

namespace
{

// Ctrl+P prints what is in sight: the plan, the invitation to the chosen appointment, else a summary.
void addPrinting(DossierPage& page, PlanTab& plan, ContactsTab& contacts)
{
    QObject::connect(&plan, &PlanTab::printRequested, &page, [&page] { askToPrintPlan(page.dossier(), &page); });
    QObject::connect(&contacts, &ContactsTab::invitationRequested, &page,
                     [&page](ContactId contact) { askToPrintInvitation(page.dossier(), contact, &page); });
    auto* summary = new SummaryAction(page.dossier(), page);
    page.addPageAction(*summary);
    auto* key = new QShortcut(QKeySequence::Print, &page);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(key, &QShortcut::activated, &page, [summary, &plan, &contacts] {
        if (plan.isVisible() && plan.printPlan())
            return;
        if (contacts.isVisible() && contacts.mayInvite())
            contacts.invite();
        else
            summary->trigger();
    });
}

// What other features bring to a dossier, in the page and in a window of its own.
void addTabs(DossierPage& page)
{
    auto* plan = new PlanTab(page.dossier());
    auto* contacts = new ContactsTab(page.dossier());
    page.addTab(*new DiagnosisTab(page.dossier()));
    page.addTab(*plan);
    page.addTab(*contacts);
    QObject::connect(&page.overview(), &OverviewTab::planRequested, plan, [&page, plan] { page.showTab(*plan); });
    QObject::connect(&page.overview(), &OverviewTab::contactsRequested, contacts,
                     [&page, contacts] { page.showTab(*contacts); });
    auto* reviews = new ReviewsSection(page.dossier(), &page.overview());
    page.overview().addSection(*reviews);
    QObject::connect(reviews, &ReviewsSection::failed, &page.overview(), &DossierTab::failed);
    addPrinting(page, *plan, *contacts);
    page.addPageAction(*new TransferAction(page.dossier(), page));
    auto* suggestions = new SuggestionsPanel(page.dossier());
    page.setRail(*suggestions);
    QObject::connect(suggestions, &SuggestionsPanel::suggestionChosen, plan,
                     [&page, plan](const QString& serviceType, const std::optional<Service>& service) {
                         page.showTab(*plan);
                         plan->proposeActivity(serviceType, service);
                     });
}

// The page is made for the first client that is opened: so the window is there sooner.
DossierPage* dossierPage(MainWindow& window, const UiContext& context, Page* list)
{
    for (Page* page : window.pages()) {
        if (auto* dossier = qobject_cast<DossierPage*>(page))
            return dossier;
    }
    auto* dossier = new DossierPage(context);
    addTabs(*dossier);
    window.addDocument(dossier, list);
    QObject::connect(dossier, &DossierPage::backRequested, &window, [&window, list] { window.showPage(list); });
    return dossier;
}

using OpenClient = std::function<void(ClientId, const std::string& foundBy)>;
using OpenList = std::function<void(const ClientFilter&)>;

// In the navigation, made when it is first shown.
template <class AnyPage>
PagePlace* addToNavigation(MainWindow& window, Icon shape, std::function<AnyPage*()> make)
{
    auto* place = new PagePlace(AnyPage::name(), shape, std::move(make));
    window.addPage(place);
    return place;
}

// So that the navigation tells what waits there, without keeping the window from being shown.
void makeOnceSettled(PagePlace& place)
{
    constexpr int kSettledMilliseconds = 300;
    QTimer::singleShot(kSettledMilliseconds, &place, [&place] { place.page(); });
}

void askForNewClient(MainWindow& window, const UiContext& context, const OpenClient& open)
{
    auto* dialog = new NewClientDialog(context, &window);
    QObject::connect(dialog, &NewClientDialog::clientAdded, &window, [open](ClientId client) { open(client, {}); });
    QObject::connect(dialog, &NewClientDialog::clientChosen, &window,
                     [open](ClientId client) { open(client, "by=possible_duplicate"); });
    dialog->open();
}

CaseloadPage* makeCaseload(MainWindow& window, const UiContext& context, const OpenClient& open)
{
    auto* list = new CaseloadPage(context);
    QObject::connect(list, &CaseloadPage::clientActivated, &window, open);
    QObject::connect(list, &CaseloadPage::clientActivatedBeside, &window,
                     [&window, context](ClientId client, const std::string& foundBy) {
                         auto* own = new DossierPage(context);
                         addTabs(*own);
                         own->showClient(client, foundBy);
                         window.showInOwnWindow(own);
                     });
    QObject::connect(list, &CaseloadPage::newClientRequested, &window,
                     [&window, context, open] { askForNewClient(window, context, open); });
    QObject::connect(list, &CaseloadPage::importRequested, &window,
                     [&window, context] { ImportWizard::open(context, &window); });
    QObject::connect(list, &CaseloadPage::transferRequested, &window,
                     [&window, context](const std::vector<ClientId>& clients) {
                         (new BulkTransferDialog(context, clients, &window))->open();
                     });
    QObject::connect(list, &CaseloadPage::exportRequested, &window,
                     [&window, context](const std::vector<ClientRowNumber>& shown,
                                        const std::vector<ClientRowNumber>& chosen, const QString& filter) {
                         auto* dialog = new ExportDialog(context, {shown, chosen, filter}, &window);
                         QObject::connect(dialog, &ExportDialog::exported, &window, [&window](const QString& sentence) {
                             window.showNotice(Severity::Note, sentence);
                         });
                         dialog->open();
                     });
    return list;
}

// The agenda, and above it the clients whom colleagues ask to take over.
AgendaPage* makeAgenda(MainWindow& window, const UiContext& context, const OpenClient& open)
{
    auto* agenda = new AgendaPage(context);
    auto* waiting = new WaitingTransfersPanel(context);
    agenda->addAbove(*waiting);
    QObject::connect(waiting, &WaitingTransfersPanel::countChanged, agenda, &Page::setAttention);
    agenda->setAttention(waiting->count());
    QObject::connect(agenda, &AgendaPage::clientActivated, &window, [open](ClientId client) { open(client, {}); });
    return agenda;
}

// The desk; for somebody new the dossier first, then the visit.
IntakePage* makeIntake(MainWindow& window, const UiContext& context, const OpenClient& open)
{
    auto* intake = new IntakePage(context);
    QObject::connect(intake, &IntakePage::clientActivated, &window,
                     [open](ClientId client) { open(client, "by=visit"); });
    QObject::connect(intake, &IntakePage::newClientWanted, &window, [&window, context, intake](const QString& name) {
        auto* dialog = new NewClientDialog(context, &window);
        dialog->suggestSurname(name);
        QObject::connect(dialog, &NewClientDialog::clientAdded, intake, &IntakePage::arriveAs);
        QObject::connect(dialog, &NewClientDialog::clientChosen, intake, &IntakePage::arriveAs);
        dialog->open();
    });
    return intake;
}

// The list of clients as a filter shows it, for pages whose numbers count clients.
OpenList openListOf(MainWindow& window, PagePlace& list)
{
    return [&window, &list](const ClientFilter& filter) {
        if (auto* clients = qobject_cast<CaseloadPage*>(&list.page()))
            clients->setFilter(filter);
        window.showPage(&list);
    };
}

void askToExport(MainWindow& window, const UiContext& context, const FigureExportDialog::Wish& wish)
{
    auto* dialog = new FigureExportDialog(context, wish, &window);
    QObject::connect(dialog, &FigureExportDialog::exported, &window,
                     [&window](const QString& sentence) { window.showNotice(Severity::Note, sentence); });
    dialog->open();
}

// For who oversees caseloads; each number leads to the list of clients with its filter.
void addTeam(MainWindow& window, const UiContext& context, const OpenList& openList)
{
    if (!may(context.workspace.session().roles, Permission::ViewEverywhere))
        return;
    addToNavigation<TeamPage>(window, Icon::Team, [&window, context, openList] {
        auto* team = new TeamPage(context);
        QObject::connect(team, &TeamPage::listRequested, &window, openList);
        QObject::connect(team, &TeamPage::printRequested, &window,
                         [&window, context](StaffId coach, const QString& name) {
                             askToPrintCaseload(context, coach, name, &window);
                         });
        QObject::connect(team, &TeamPage::reportRequested, &window,
                         [&window, context](const QString& name) { askToPrintTeamReport(context, name, &window); });
        QObject::connect(team, &TeamPage::exportRequested, &window,
                         [&window, context](TeamSplit split) { askToExport(window, context, split); });
        return team;
    });
}

// The figures; each number of clients leads to their list.
void addFigures(MainWindow& window, const UiContext& context, const OpenList& openList)
{
    addToNavigation<IndicatorsPage>(window, Icon::Indicators, [&window, context, openList] {
        auto* indicators = new IndicatorsPage(context);
        QObject::connect(indicators, &IndicatorsPage::listRequested, &window, openList);
        QObject::connect(indicators, &IndicatorsPage::surveyImportRequested, &window,
                         [&window, context] { (new SurveyImportWizard(context, &window))->show(); });
        QObject::connect(indicators, &IndicatorsPage::exportRequested, &window,
                         [&window, context](const IndicatorExportWish& wish) { askToExport(window, context, wish); });
        return indicators;
    });
    addToNavigation<EvidencePage>(window, Icon::Knowledge, [&window, context, openList] {
        auto* evidence = new EvidencePage(context);
        QObject::connect(evidence, &EvidencePage::listRequested, &window, openList);
        QObject::connect(evidence, &EvidencePage::researchImportRequested, &window,
                         [&window, context] { (new ResearchImportWizard(context, &window))->show(); });
        return evidence;
    });
    if (context.workspace.session().require(Permission::ViewClients))
        new FiguresKeeper(context, &window);
}

// What other pages lead to.
struct Ways {
    OpenClient toClient;
    OpenList toList;
};

// Today, the list, and whoever else leads to a dossier.
Ways addClients(MainWindow& window, const UiContext& context)
{
    auto* today = new TodayPage(context);
    window.addPage(today);
    // The dossier lies behind the list, which needs to open dossiers.
    const auto list = std::make_shared<QPointer<Page>>();
    const OpenClient open = [&window, context, list](ClientId client, const std::string& foundBy) {
        DossierPage* dossier = dossierPage(window, context, *list);
        dossier->showClient(client, foundBy);
        window.showPage(dossier);
    };
    PagePlace* clients = addToNavigation<CaseloadPage>(
        window, Icon::Clients, [&window, context, open] { return makeCaseload(window, context, open); });
    *list = clients;
    PagePlace* agenda = addToNavigation<AgendaPage>(
        window, Icon::Calendar, [&window, context, open] { return makeAgenda(window, context, open); });
    PagePlace* desk = addToNavigation<IntakePage>(
        window, Icon::Intake, [&window, context, open] { return makeIntake(window, context, open); });
    const OpenList openList = openListOf(window, *clients);
    addTeam(window, context, openList);
    makeOnceSettled(*agenda);
    makeOnceSettled(*desk);
    QObject::connect(today, &TodayPage::clientActivated, &window,
                     [open](ClientId client) { open(client, "by=today"); });
    QObject::connect(today, &TodayPage::listRequested, &window, [&window, list] { window.showPage(*list); });
    QObject::connect(today, &TodayPage::deskRequested, &window, [&window, desk] { window.showPage(desk); });
    window.addQuickProvider(*new ClientQuickProvider(context.workspace, open, &window));
    return {open, openList};
}

// What colleagues learn; a group of clients without experts leads to its list.
TrainingPage* makeTraining(MainWindow& window, const UiContext& context, const OpenList& openList)
{
    auto* training = new TrainingPage(context);
    QObject::connect(training, &TrainingPage::listRequested, &window, openList);
    return training;
}

// Goes on by itself; the status line tells of it, and leads to the page.
void addExchange(MainWindow& window, const UiContext& context, AdministrationPage& administration,
                 const OpenClient& open)
{
    auto* sync = new BackgroundSync(context, &window);
    QAction* place = window.addPlace(Icon::Join, SyncPage::name(), &administration, [&window, context, sync, open] {
        auto* page = new SyncPage(context, *sync);
        QObject::connect(page, &SyncPage::clientActivated, &window,
                         [open](ClientId client) { open(client, "by=conflict"); });
        return page;
    });
    administration.offer(place);
    auto* state = new QToolButton;
    state->setObjectName(QStringLiteral("exchangeState"));
    state->setAutoRaise(true);
    state->hide();
    QObject::connect(state, &QToolButton::clicked, place, &QAction::trigger);
    QObject::connect(sync, &BackgroundSync::started, state, [state] {
        state->setText(SyncPage::tr("Exchanging…"));
        state->setIcon(icon(Icon::Join));
        state->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        state->show();
    });
    QObject::connect(sync, &BackgroundSync::ended, state, [state, sync, context] {
        const auto& last = sync->lastAnswer();
        const bool isWell = !last || last->has_value();
        const auto status = context.workspace.sync().status();
        state->setText(isWell && status ? lastExchangeText(*status) : SyncPage::tr("Not exchanged"));
        state->setIcon(icon(isWell ? Icon::Join : Icon::Warning));
        state->setToolTip(isWell ? QString() : exchangeErrorText(last->error()));
    });
    window.statusBar()->addPermanentWidget(state);
}

} // namespace

void addPages(MainWindow& window, const UiContext& context)
{
    const Ways ways = addClients(window, context);
    addFigures(window, context, ways.toList);
    addToNavigation<HandbookPage>(window, Icon::Note, [] { return new HandbookPage; });
    addToNavigation<StaffPage>(window, Icon::Team, [context] { return new StaffPage(context); });
    addToNavigation<TrainingPage>(window, Icon::User, [&window, context, openList = ways.toList] {
        return makeTraining(window, context, openList);
    });
    auto* administration = new AdministrationPage(context);
    administration->offerImport();
    QObject::connect(administration, &AdministrationPage::importWanted, &window,
                     [&window, context] { ImportWizard::open(context, &window); });
    window.addPage(administration);
    administration->offer(window.addPlace(Icon::Knowledge, CataloguePage::name(), administration,
                                          [context] { return new CataloguePage(context); }));
    administration->offer(window.addPlace(Icon::Knowledge, GuidelinePage::name(), administration,
                                          [context] { return new GuidelinePage(context); }));
    addExchange(window, context, *administration, ways.toClient);
}

} // namespace werkpad
