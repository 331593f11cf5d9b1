// The window in which people work: navigation, search, one page at a time. It holds pages and knows nothing of them.
#pragma once

#include "core/base/finding.h"
#include "ui/shared/ui_context.h"
#include "ui/shell/command_provider.h"
#include "ui/shell/idle_watch.h"

#include <QMainWindow>
#include <QPointer>

#include <filesystem>

class QLabel;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace werkpad
{

class LockPanel;
class Navigation;
class NoticeBar;
class Page;
class PageWindow;
class ProgramSettings;
class QuickOpen;
class UserMenu;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    // Borrows what is in the context, and the settings.
    MainWindow(const UiContext& context, ProgramSettings& settings);
    ~MainWindow() override;

    // Both take the page over. The first added page of the navigation is shown first.
    void addPage(Page* page);
    void addDocument(Page* page, Page* under); // not in the navigation: opened from `under`
    // A document that is always to be found, like a catalogue: the action makes and shows it, and Ctrl+K finds it.
    QAction* addPlace(Icon shape, const QString& title, Page* under, std::function<Page*()> make);
    void showPage(Page* page);
    void showInOwnWindow(Page* page); // takes it over
    void addQuickProvider(QuickProvider& provider);
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] const QList<Page*>& pages() const { return m_pages; }
    void saveDrafts();

    // Hides everything until the passphrase is given again; what is typed stays.
    void lock();
    [[nodiscard]] bool isLocked() const;
    // Without closing; at the top of the page.
    void showNotice(Severity severity, const QString& text);

Q_SIGNALS:
    void signOutWanted();
    void languageChosen();
    void appearanceChosen();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeWorkArea();
    [[nodiscard]] QLayout* makeTopBar();
    void makeActions();
    QAction* addShortcut(const QString& text, const char* name, const QKeySequence& keys);
    void connectMenu();
    void connectUndo();
    void makeLockPanel();
    void hideOtherWindows();
    void unlocked();
    void showTitle();
    void showPageHeader();
    void goBack();
    void moveToNextArea();
    [[nodiscard]] QList<QAction*> allCommands() const;
    void keepRecent(const QStringList& keys);
    void restoreRecent();

    UiContext m_context;
    ProgramSettings& m_settings;
    QStackedWidget* m_outer;
    QWidget* m_work;
    LockPanel* m_lockPanel = nullptr; // made when it is first needed
    Navigation* m_navigation;
    QuickOpen* m_quickOpen;
    UserMenu* m_userMenu;
    QLabel* m_office;
    QLabel* m_pageTitle;
    QToolBar* m_pageActions;
    NoticeBar* m_example;
    NoticeBar* m_notice;
    QStackedWidget* m_stack;
    QLabel* m_status;
    QList<Page*> m_pages;
    QHash<Page*, Page*> m_under; // documents: the page of the navigation they belong to
    QList<Page*> m_history;
    QList<PageWindow*> m_windows;
    QList<QPointer<QWidget>> m_hidden; // while locked
    QList<QAction*> m_actions;
    CommandProvider m_commands;
    IdleWatch m_idle;
};

} // namespace werkpad
