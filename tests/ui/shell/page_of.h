// A page of the main window by its kind.
#pragma once

#include "ui/shell/main_window.h"
#include "ui/shell/page_place.h"

namespace werkpad
{

template <class AnyPage>
PagePlace& placeOf(MainWindow& window)
{
    for (Page* page : window.pages()) {
        auto* place = qobject_cast<PagePlace*>(page);
        if (place && place->title() == AnyPage::name())
            return *place;
    }
    qFatal("the window has no such page");
}

// Made when it was not yet; not shown.
template <class AnyPage>
AnyPage& pageOf(MainWindow& window)
{
    return *qobject_cast<AnyPage*>(&placeOf<AnyPage>(window).page());
}

} // namespace werkpad
