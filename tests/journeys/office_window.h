// An office of one's own with its window open, for whoever walks through it.
#pragma once

#include "tests/support/builders.h"
#include "tests/support/settle.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/shell/page_of.h"
#include "tests/ui/support/qt_text.h"
#include "ui/caseload/caseload_page.h"
#include "ui/shared/case_events.h"
#include "ui/shared/convert.h"
#include "ui/shared/questions.h"
#include "ui/shared/undo_history.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/program_settings.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>

#include <memory>

namespace werkpad
{

// Monday 23 November 2026. Fill the office first, then open a dossier: that makes the window.
struct OfficeWindow {
    OfficeWindow()
        : settings(toQString((folder / "settings.ini").string()))
        , workspace(std::move(*Workspace::create(aNewOffice(folder / "office.werkpad"), clock, Origin::Window)))
        , undoHistory(*workspace)
        , events(*workspace)
    {
    }
    ~OfficeWindow() { window.reset(); } // before what it uses
    OfficeWindow(const OfficeWindow&) = delete;
    OfficeWindow& operator=(const OfficeWindow&) = delete;

    void openDossier(ClientId client)
    {
        const UiContext context{*workspace, questions, undoHistory, events, settings.store()};
        window = std::make_unique<MainWindow>(context, settings);
        addPages(*window, context);
        window->resize(1600, 1000);
        window->show();
        QApplication::setActiveWindow(window.get());
        Q_EMIT pageOf<CaseloadPage>(*window).clientActivated(client, {});
        settle();
    }
    template <class T>
    T& find(const char* name)
    {
        INFO(name);
        auto* found = window->findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }

    FixedDayClock clock{Date(2026, 11, 23)};
    TemporaryFolder folder;
    ProgramSettings settings;
    Questions questions;
    std::unique_ptr<Workspace> workspace;
    UndoHistory undoHistory;
    CaseEvents events;
    std::unique_ptr<MainWindow> window;
};

} // namespace werkpad
