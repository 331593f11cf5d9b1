#include "ui/shell/pages.h"

#include "ui/handbook/handbook_page.h"
#include "ui/offices/administration_page.h"
#include "ui/shell/main_window.h"

namespace werkpad
{

void addPages(MainWindow& window, const UiContext& context)
{
    window.addPage(new HandbookPage);
    window.addPage(new AdministrationPage(context));
}

} // namespace werkpad
