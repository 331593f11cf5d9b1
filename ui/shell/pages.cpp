#include "ui/shell/pages.h"

#include "core/workspace/workspace.h"
#include "ui/caseload/caseload_page.h"
#include "ui/caseload/client_quick_provider.h"
#include "ui/contacts/agenda_page.h"
#include "ui/contacts/contacts_tab.h"
#include "ui/diagnosis/diagnosis_tab.h"
#include "ui/dossier/dossier_page.h"
#include "ui/dossier/new_client_dialog.h"
#include "ui/exchange/import_wizard.h"
#include "ui/handbook/handbook_page.h"
#include "ui/offices/administration_page.h"
#include "ui/plan/plan_tab.h"
#include "ui/printing/print_dialog.h"
#include "ui/printing/summary_action.h"
#include "ui/shell/main_window.h"
#include "ui/transfers/transfer_action.h"
#include "ui/transfers/waiting_transfers_panel.h"

namespace werkpad
{

namespace
{

// What other features bring to a dossier.
void addTabs(DossierPage& page)
{
    auto* plan = new PlanTab(page.dossier());
    auto* contacts = new ContactsTab(page.dossier());
    page.addTab(*new DiagnosisTab(page.dossier()));
    page.addTab(*plan);
    page.addTab(*contacts);
    QObject::connect(plan, &PlanTab::printRequested, &page, [&page] { askToPrintPlan(page.dossier(), &page); });
    QObject::connect(contacts, &ContactsTab::invitationRequested, &page,
                     [&page](ContactId contact) { askToPrintInvitation(page.dossier(), contact, &page); });
    page.addPageAction(*new SummaryAction(page.dossier(), page));
    page.addPageAction(*new TransferAction(page.dossier(), page));
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

// The agenda, and above it the clients whom colleagues ask to take over.
AgendaPage* addAgenda(MainWindow& window, const UiContext& context)
{
    auto* agenda = new AgendaPage(context);
    auto* waiting = new WaitingTransfersPanel(context);
    agenda->addAbove(*waiting);
    window.addPage(agenda);
    QObject::connect(waiting, &WaitingTransfersPanel::countChanged, agenda, &AgendaPage::setAttention);
    agenda->setAttention(waiting->count());
    return agenda;
}

// The list, the dossier behind it, and whoever else leads to a dossier.
void addClients(MainWindow& window, const UiContext& context)
{
    auto* list = new CaseloadPage(context);
    window.addPage(list);

    const auto open = [&window, context, list](ClientId client, const std::string& foundBy) {
        DossierPage* dossier = dossierPage(window, context, list);
        dossier->showClient(client, foundBy);
        window.showPage(dossier);
    };
    const auto openBeside = [&window, context](ClientId client, const std::string& foundBy) {
        auto* own = new DossierPage(context);
        addTabs(*own);
        own->showClient(client, foundBy);
        window.showInOwnWindow(own);
    };
    const auto add = [&window, context, open] {
        auto* dialog = new NewClientDialog(context, &window);
        QObject::connect(dialog, &NewClientDialog::clientAdded, &window, [open](ClientId client) { open(client, {}); });
        QObject::connect(dialog, &NewClientDialog::clientChosen, &window,
                         [open](ClientId client) { open(client, "by=possible_duplicate"); });
        dialog->open();
    };
    QObject::connect(list, &CaseloadPage::clientActivated, &window, open);
    QObject::connect(list, &CaseloadPage::clientActivatedBeside, &window, openBeside);
    QObject::connect(list, &CaseloadPage::newClientRequested, &window, add);
    QObject::connect(list, &CaseloadPage::importRequested, &window,
                     [&window, context] { ImportWizard::open(context, &window); });
    QObject::connect(addAgenda(window, context), &AgendaPage::clientActivated, &window,
                     [open](ClientId client) { open(client, {}); });
    window.addQuickProvider(*new ClientQuickProvider(context.workspace, open, &window));
}

} // namespace

void addPages(MainWindow& window, const UiContext& context)
{
    addClients(window, context);
    window.addPage(new HandbookPage);
    auto* administration = new AdministrationPage(context);
    administration->offerImport();
    QObject::connect(administration, &AdministrationPage::importWanted, &window,
                     [&window, context] { ImportWizard::open(context, &window); });
    window.addPage(administration);
}

} // namespace werkpad
