// Makes the pages of the main window and ties them together: the one place where features meet.
#pragma once

#include "ui/shared/ui_context.h"

namespace werkpad
{

class MainWindow;

// In the order of the navigation. A new screen is a line here (ui/README.md).
void addPages(MainWindow& window, const UiContext& context);

} // namespace werkpad
