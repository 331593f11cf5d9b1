#include "ui/shell/pages.h"

#include "core/workspace/workspace.h"
#include "ui/caseload/caseload_page.h"
#include "ui/caseload/client_quick_provider.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/dossier/dossier_page.h"
#include "ui/dossier/new_client_dialog.h"
#include "ui/exchange/import_wizard.h"
#include "ui/guideline/guideline_page.h"
#include "ui/guideline/suggestions_panel.h"
#include "ui/handbook/handbook_page.h"
#include "ui/offices/administration_page.h"
#include "ui/shell/main_window.h"

namespace werkpad
{

namespace
{

// What other features bring into a dossier, in the page and in a window of its own.
void addTabs(DossierPage& page)
{
    page.setRail(*new SuggestionsPanel(page.dossier()));
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
    administration->offer(window.addPlace(Icon::Knowledge, CataloguePage::name(), administration,
                                          [context] { return new CataloguePage(context); }));
    administration->offer(window.addPlace(Icon::Knowledge, GuidelinePage::name(), administration,
                                          [context] { return new GuidelinePage(context); }));
}

} // namespace werkpad
