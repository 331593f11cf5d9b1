// A dossier page on an office in memory, at work on Monday 23 November 2026.
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/settle.h"
#include "tests/ui/support/qt_text.h"
#include "ui/dossier/dossier_page.h"
#include "ui/shared/case_events.h"
#include "ui/shared/questions.h"
#include "ui/shared/undo_history.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace werkpad::test
{

template <class T>
T must(Result<T> result)
{
    REQUIRE(result.has_value());
    return *std::move(result);
}

// Everything a page gets from the shell, on a workspace of the test's choice.
struct Desk {
    explicit Desk(std::unique_ptr<Workspace> opened)
        : workspace(std::move(opened))
        , undo(*workspace)
        , events(*workspace)
        , settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
    }

    std::unique_ptr<Workspace> workspace;
    Questions questions;
    UndoHistory undo;
    CaseEvents events;
    QTemporaryDir folder;
    QSettings settings;
    [[nodiscard]] UiContext context() { return {*workspace, questions, undo, events, settings}; }
};

// The office with one client, whose dossier is open.
struct OpenPage {
    OpenPage()
        : desk(Workspace::inMemory(clock))
    {
    }
    explicit OpenPage(const Client& record)
        : OpenPage()
    {
        open(add(record));
    }

    ClientId add(const Client& record) { return must(desk.workspace->clients().add(record)); }
    void open(ClientId id)
    {
        client = id;
        page = std::make_unique<DossierPage>(desk.context());
        page->resize(1280, 800);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->showClient(id);
        settle();
    }
    template <class T = QWidget>
    T& find(const char* name) const
    {
        auto* found = page->findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&widget, key, modifiers);
        settle();
    }
    void type(QLineEdit& field, const char* text) const
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClicks(&field, QString::fromUtf8(text));
    }
    QDialog& dialog() const
    {
        auto* found = page->findChild<QDialog*>();
        REQUIRE(found);
        return *found;
    }
    template <class T>
    T& inDialog(const char* name) const
    {
        auto* found = dialog().findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    Dossier dossier() const { return must(desk.workspace->dossiers().reload(client)); }

    FakeClock clock;
    Desk desk;
    ClientId client;
    std::unique_ptr<DossierPage> page;
};

} // namespace werkpad::test
