#include "ui/shell/pages.h"

#include "core/workspace/workspace.h"
#include "ui/caseload/caseload_page.h"
#include "ui/caseload/client_quick_provider.h"
#include "ui/dossier/dossier_page.h"
#include "ui/dossier/new_client_dialog.h"
#include "ui/exchange/import_wizard.h"
#include "ui/handbook/handbook_page.h"
#include "ui/intake/intake_page.h"
#include "ui/offices/administration_page.h"
#include "ui/shell/main_window.h"
#include "ui/staff/staff_page.h"

#include <functional>

namespace werkpad
{

namespace
{

// The page is made for the first client that is opened: so the window is there sooner.
DossierPage* dossierPage(MainWindow& window, const UiContext& context, Page* list)
{
    for (Page* page : window.pages()) {
        if (auto* dossier = qobject_cast<DossierPage*>(page))
            return dossier;
    }
    auto* dossier = new DossierPage(context);
    window.addDocument(dossier, list);
    QObject::connect(dossier, &DossierPage::backRequested, &window, [&window, list] { window.showPage(list); });
    return dossier;
}

// The desk; for somebody new the dossier first, then the visit.
void addIntake(MainWindow& window, const UiContext& context,
               const std::function<void(ClientId, const std::string&)>& open)
{
    auto* intake = new IntakePage(context);
    window.addPage(intake);
    QObject::connect(intake, &IntakePage::clientActivated, &window,
                     [open](ClientId client) { open(client, "by=visit"); });
    QObject::connect(intake, &IntakePage::newClientWanted, &window, [&window, context, intake](const QString& name) {
        auto* dialog = new NewClientDialog(context, &window);
        dialog->suggestSurname(name);
        QObject::connect(dialog, &NewClientDialog::clientAdded, intake, &IntakePage::arriveAs);
        QObject::connect(dialog, &NewClientDialog::clientChosen, intake, &IntakePage::arriveAs);
        dialog->open();
    });
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
    window.addQuickProvider(*new ClientQuickProvider(context.workspace, open, &window));
    addIntake(window, context, open);
}

} // namespace

void addPages(MainWindow& window, const UiContext& context)
{
    addClients(window, context);
    window.addPage(new HandbookPage);
    window.addPage(new StaffPage(context));
    auto* administration = new AdministrationPage(context);
    administration->offerImport();
    QObject::connect(administration, &AdministrationPage::importWanted, &window,
                     [&window, context] { ImportWizard::open(context, &window); });
    window.addPage(administration);
}

} // namespace werkpad
