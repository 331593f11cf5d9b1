// The page Opleiding on an office in memory, on Monday 23 November 2026.
#pragma once

#include "core/training/training_actions.h"
#include "tests/support/settle.h"
#include "tests/ui/dossier/desk.h"
#include "ui/shared/findings_view.h"
#include "ui/training/training_page.h"

#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

namespace werkpad::test
{

// The page Opleiding of the first user of an office: administrator, team lead and case worker.
struct TrainingDesk {
    FakeClock clock;
    Desk desk{Workspace::inMemory(clock)};
    TrainingPage page{desk.context()};

    TrainingDesk()
    {
        page.resize(1280, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        page.activate();
        settle();
    }
    template <class T>
    T& find(const char* name) const
    {
        auto* found = page.findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    template <class T>
    T& inTab(const char* tab, const char* name) const
    {
        auto* found = find<QWidget>(tab).findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QTableView& trainings() const { return inTab<QTableView>("trainingsTab", "recordTable"); }
    [[nodiscard]] QTableView& practices() const { return inTab<QTableView>("practicesTab", "recordTable"); }
    // Goes to the last part of the page, by the mouse.
    void showPractices() const
    {
        auto& tabs = find<QTabWidget>("trainingTabs");
        const int last = tabs.count() - 1;
        QTest::mouseClick(tabs.tabBar(), Qt::LeftButton, {}, tabs.tabBar()->tabRect(last).center());
        settle();
        REQUIRE(tabs.currentIndex() == last);
    }
    void press(QWidget& widget, Qt::Key key) const
    {
        QTest::keyClick(&widget, key);
        settle();
    }
    void click(QPushButton& button) const
    {
        QTest::mouseClick(&button, Qt::LeftButton);
        settle();
    }
    [[nodiscard]] bool hasDialog() const { return page.findChild<QDialog*>() != nullptr; }
    void save() const { click(find<QPushButton>("saveButton")); }
    void undo()
    {
        desk.undo.stack().undo();
        settle();
    }
    void wish(const char* title)
    {
        Training training;
        training.staff = desk.workspace->session().staff;
        training.title = title;
        must(TrainingActions(desk.workspace->context()).add(training));
        page.activate();
        settle();
    }
    void practice(const char* title, Theme theme)
    {
        GoodPractice noted;
        noted.title = title;
        noted.theme = theme;
        noted.what = "Een gesprek buiten,\nzonder <bureau> ertussen";
        noted.contact = "M. Bosch";
        must(GoodPracticeActions(desk.workspace->context()).add(noted));
        page.activate();
        settle();
    }
    [[nodiscard]] std::vector<Training> noted() const
    {
        return must(TrainingActions(desk.workspace->context()).trainings(desk.workspace->session().staff));
    }
};

inline QStringList cellsOfColumn(const QTableView& table, int column)
{
    QStringList all;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        all << table.model()->index(row, column).data().toString();
    return all;
}

inline QStringList findingsIn(const QWidget& window)
{
    QStringList found;
    for (const auto* view : window.findChildren<FindingsView*>()) {
        if (!view->text().isEmpty())
            found << view->text();
    }
    return found;
}

} // namespace werkpad::test
