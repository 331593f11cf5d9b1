#include "ui/shell/pages.h"

#include "ui/caseload/caseload_page.h"
#include "ui/caseload/client_quick_provider.h"
#include "ui/handbook/handbook_page.h"
#include "ui/offices/administration_page.h"
#include "ui/shell/main_window.h"

namespace werkpad
{

void addPages(MainWindow& window, const UiContext& context)
{
    auto* caseload = new CaseloadPage(context);
    window.addPage(caseload);
    window.addPage(new HandbookPage);
    window.addPage(new AdministrationPage(context));
}

} // namespace werkpad
