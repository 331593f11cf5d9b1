#include "ui/shell/main_window.h"

#include "ui/shared/case_events.h"
#include "ui/shared/convert.h"
#include "ui/shared/error_text.h"
#include "ui/shared/page.h"
#include "ui/shared/text_style.h"
#include "ui/shared/undo_history.h"
#include "ui/shell/lock_panel.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/page_window.h"
#include "ui/shell/quick_open.h"
#include "ui/shell/user_menu.h"

#include <QApplication>
#include <QCloseEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace werkpad
{

namespace
{

// In the encrypted file, not in the settings: the keys tell whose dossiers somebody opened.
constexpr auto kRecentDraft = "shell/recent";

} // namespace

MainWindow::MainWindow(const UiContext& context, ProgramSettings& settings)
    : m_context(context)
    , m_settings(settings)
    , m_outer(new QStackedWidget)
    , m_work(new QWidget)
    , m_navigation(new Navigation)
    , m_quickOpen(new QuickOpen(m_work))
    , m_userMenu(new UserMenu(settings, this))
    , m_office(new QLabel)
    , m_pageTitle(new QLabel)
    , m_pageActions(new QToolBar)
    , m_example(new NoticeBar)
    , m_notice(new NoticeBar)
    , m_stack(new QStackedWidget)
    , m_status(new QLabel)
    , m_commands([this] { return allCommands(); })
{
    setWindowIcon(programIcon());
    m_outer->addWidget(m_work);
    setCentralWidget(m_outer);
    makeWorkArea();
    makeActions();
    connectMenu();
    connectUndo();
    restoreRecent();
    resize(1280, 800);
    restoreGeometry(settings.windowGeometry());

    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
    connect(&context.events, &CaseEvents::officeChanged, this, &MainWindow::showTitle);
    connect(&m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    m_idle.start(settings.lockMinutes());
    showTitle();
}

MainWindow::~MainWindow()
{
    qDeleteAll(m_windows);
}

void MainWindow::makeWorkArea()
{
    auto* body = new QVBoxLayout;
    auto* header = new QHBoxLayout;
    setTextStyle(*m_pageTitle, TextSize::Large);
    m_pageActions->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pageActions->setAccessibleName(tr("What you can do here"));
    header->addWidget(m_pageTitle);
    header->addStretch(1);
    header->addWidget(m_pageActions);
    body->addWidget(m_example);
    body->addWidget(m_notice);
    body->addLayout(header);
    body->addWidget(m_stack, 1);
    m_example->setClosable(false);

    auto* middle = new QHBoxLayout;
    middle->addWidget(m_navigation);
    middle->addLayout(body, 1);
    auto* all = new QVBoxLayout(m_work);
    all->addLayout(makeTopBar());
    all->addLayout(middle, 1);

    m_status->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
}

QLayout* MainWindow::makeTopBar()
{
    auto* user = new QToolButton;
    user->setObjectName(QStringLiteral("userButton"));
    user->setIcon(icon(Icon::User));
    user->setText(toQString(m_context.workspace.session().name));
    user->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    user->setAutoRaise(true);
    user->setFocusPolicy(Qt::StrongFocus);
    user->setPopupMode(QToolButton::InstantPopup);
    user->setMenu(m_userMenu);
    user->setAccessibleName(tr("Menu of %1").arg(user->text()));
    user->setToolTip(tr("Language, colours, size of letters, lock, sign out"));

    auto* undoBar = new QToolBar;
    undoBar->setObjectName(QStringLiteral("undoBar"));
    undoBar->setAccessibleName(tr("Undo and redo"));
    m_office->setTextFormat(Qt::PlainText);
    setTextStyle(*m_office, TextSize::Normal, TextTone::Normal, true);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_office);
    bar->addWidget(undoBar);
    bar->addStretch(1);
    bar->addWidget(m_quickOpen, 6);
    bar->addStretch(1);
    bar->addWidget(user);
    return bar;
}

void MainWindow::makeActions()
{
    connect(addShortcut(tr("Search everything"), "quick_open", QKeySequence(Qt::CTRL | Qt::Key_K)), &QAction::triggered,
            m_quickOpen, &QuickOpen::start);
    connect(addShortcut(tr("Filter this list"), "filter", QKeySequence::Find), &QAction::triggered, this, [this] {
        if (Page* page = currentPage(); page && !page->focusFilter())
            m_quickOpen->start();
    });
    connect(addShortcut(tr("Back to the previous screen"), "back", QKeySequence(Qt::ALT | Qt::Key_Left)),
            &QAction::triggered, this, &MainWindow::goBack);
    connect(addShortcut(tr("To the next part of the window"), "next_area", QKeySequence(Qt::Key_F6)),
            &QAction::triggered, this, &MainWindow::moveToNextArea);
    m_quickOpen->addProvider(m_commands, true);
    connect(m_quickOpen, &QuickOpen::recentKeysChanged, this, &MainWindow::keepRecent);
}

// On the work area, not on the window: a shortcut of a hidden widget does nothing, and while the program is locked
// nothing may be done.
QAction* MainWindow::addShortcut(const QString& text, const char* name, const QKeySequence& keys)
{
    auto* action = new QAction(text, m_work);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    m_work->addAction(action);
    m_actions << action;
    return action;
}

void MainWindow::connectMenu()
{
    for (QAction* action : m_userMenu->actions()) {
        if (!action->shortcut().isEmpty())
            m_work->addAction(action);
    }
    connect(m_userMenu, &UserMenu::languageChosen, this, &MainWindow::languageChosen);
    connect(m_userMenu, &UserMenu::appearanceChosen, this, &MainWindow::appearanceChosen);
    connect(m_userMenu, &UserMenu::lockMinutesChosen, this, [this] { m_idle.start(m_settings.lockMinutes()); });
    connect(m_userMenu, &UserMenu::lockWanted, this, &MainWindow::lock);
    connect(m_userMenu, &UserMenu::signOutWanted, this, &MainWindow::signOutWanted);
    connect(m_userMenu, &UserMenu::quitWanted, this, &QWidget::close);
}

void MainWindow::connectUndo()
{
    QUndoStack& stack = m_context.undo.stack();
    QAction* undo = stack.createUndoAction(m_work, tr("Undo:"));
    QAction* redo = stack.createRedoAction(m_work, tr("Redo:"));
    undo->setObjectName(QStringLiteral("undo"));
    redo->setObjectName(QStringLiteral("redo"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence::Redo);
    undo->setIcon(icon(Icon::Undo));
    redo->setIcon(icon(Icon::Redo));
    auto* bar = m_work->findChild<QToolBar*>(QStringLiteral("undoBar"));
    for (QAction* action : {undo, redo}) {
        bar->addAction(action);
        bar->widgetForAction(action)->setFocusPolicy(Qt::StrongFocus);
        m_work->addAction(action);
        m_actions << action;
    }
    connect(&m_context.undo, &UndoHistory::failed, this, [this](const QString& what, const Error& error) {
        showNotice(Severity::Warning, tr("%1: %2").arg(what, errorText(error)));
    });
}

void MainWindow::addPage(Page* page)
{
    m_pages << page;
    m_stack->addWidget(page);
    m_navigation->addPage(page);
    auto* go = new QAction(icon(page->pageIcon()), page->title(), m_work);
    if (m_pages.size() <= 9)
        go->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(m_pages.size())));
    m_work->addAction(go);
    m_actions << go;
    connect(go, &QAction::triggered, this, [this, page] { showPage(page); });
    connect(page, &Page::titleChanged, this, &MainWindow::showPageHeader);
    connect(page, &Page::statusChanged, this, [this, page](const QString& text) {
        if (page == currentPage())
            m_status->setText(text);
    });
    if (m_pages.size() == 1)
        showPage(page);
}

void MainWindow::addDocument(Page* page, Page* under)
{
    m_pages << page;
    m_under.insert(page, under);
    m_stack->addWidget(page);
    connect(page, &Page::titleChanged, this, &MainWindow::showPageHeader);
    connect(page, &Page::statusChanged, m_status, &QLabel::setText);
}

QAction* MainWindow::addPlace(Icon shape, const QString& title, Page* under, std::function<Page*()> make)
{
    auto* go = new QAction(icon(shape), title, m_work);
    m_actions << go;
    connect(go, &QAction::triggered, this, [this, under, make = std::move(make), page = QPointer<Page>()]() mutable {
        if (!page) {
            page = make();
            addDocument(page, under);
        }
        showPage(page);
    });
    return go;
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::showPage(Page* page)
{
    if (Page* before = currentPage(); before && before != page) {
        before->saveDrafts();
        m_history.removeAll(page);
        m_history << before;
    }
    m_status->clear();
    m_notice->hide();
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrentPage(m_under.value(page, page));
    page->activate(); // a place makes its page now, and with it what the header shows
    showPageHeader();
}

void MainWindow::showInOwnWindow(Page* page)
{
    auto* window = new PageWindow(page);
    m_windows << window;
    connect(window, &PageWindow::closed, this, [this, window] {
        m_windows.removeAll(window);
        window->deleteLater();
    });
    window->resize(size() * 0.8);
    window->show();
    page->activate();
}

void MainWindow::addQuickProvider(QuickProvider& provider)
{
    m_quickOpen->addProvider(provider);
}

void MainWindow::showPageHeader()
{
    Page* page = currentPage();
    if (!page)
        return;
    m_pageTitle->setText(page->title());
    m_pageTitle->setVisible(!page->showsTitle());
    m_pageActions->clear();
    m_pageActions->addActions(page->pageActions());
    for (QAction* action : page->pageActions()) {
        if (QWidget* button = m_pageActions->widgetForAction(action))
            button->setFocusPolicy(Qt::StrongFocus);
    }
    m_pageActions->setVisible(!page->pageActions().isEmpty());
    showTitle();
}

void MainWindow::showTitle()
{
    const auto office = m_context.workspace.offices().office();
    const QString name = office ? toQString(officeTitle(*office)) : QString();
    m_office->setText(name);
    const Page* page = currentPage();
    setWindowTitle(isLocked() || !page ? tr("%1 – Werkpad").arg(name)
                                       : tr("%1 – %2 – Werkpad").arg(page->title(), name));
    if (const auto example = m_context.workspace.demo().isDemo(); example && *example)
        m_example->showNotice(Severity::Note,
                              tr("This is an example: all people in it are made up. Nothing you do here is for real."));
    else
        m_example->hide();
}

void MainWindow::showNotice(Severity severity, const QString& text)
{
    m_notice->showNotice(severity, text);
}

void MainWindow::goBack()
{
    if (m_history.isEmpty())
        return;
    Page* page = m_history.takeLast();
    showPage(page);
    m_history.removeLast(); // where we came from is not where "back" goes next
}

void MainWindow::moveToNextArea()
{
    if (m_navigation->hasFocus() && currentPage())
        currentPage()->activate();
    else if (m_quickOpen->field().hasFocus())
        m_navigation->setFocus(Qt::ShortcutFocusReason);
    else
        m_quickOpen->start();
}

QList<QAction*> MainWindow::allCommands() const
{
    QList<QAction*> actions = currentPage() ? currentPage()->pageActions() : QList<QAction*>();
    for (QAction* action : m_actions) {
        if (!actions.contains(action)) // a place is among the actions of the page that leads to it
            actions << action;
    }
    return actions + m_userMenu->commands();
}

void MainWindow::saveDrafts()
{
    for (Page* page : std::as_const(m_pages))
        page->saveDrafts();
    for (PageWindow* window : std::as_const(m_windows))
        window->page().saveDrafts();
}

void MainWindow::lock()
{
    if (isLocked())
        return;
    saveDrafts();
    m_idle.stop();
    hideOtherWindows();
    statusBar()->hide();
    makeLockPanel();
    m_outer->setCurrentWidget(m_lockPanel);
    showTitle();
    m_lockPanel->focusFirst();
}

void MainWindow::makeLockPanel()
{
    if (m_lockPanel)
        return;
    m_lockPanel = new LockPanel(m_context.workspace.database().file(), toQString(m_context.workspace.session().login));
    m_outer->addWidget(m_lockPanel);
    connect(m_lockPanel, &LockPanel::unlocked, this, &MainWindow::unlocked);
    connect(m_lockPanel, &LockPanel::signOutWanted, this, &MainWindow::signOutWanted);
}

// Dialogs and dossiers of their own show names, and a modal one would keep the passphrase from being typed. Hidden,
// they keep what is in them; a question that waits for an answer gets none.
void MainWindow::hideOtherWindows()
{
    m_hidden.clear();
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window == this || !window->isVisible())
            continue;
        if (window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip)
            window->close();
        else {
            m_hidden.append(window);
            window->hide();
        }
    }
}

bool MainWindow::isLocked() const
{
    return m_outer->currentWidget() != m_work;
}

void MainWindow::unlocked()
{
    m_outer->setCurrentWidget(m_work);
    statusBar()->show();
    for (const QPointer<QWidget>& window : std::exchange(m_hidden, {})) {
        if (window)
            window->show();
    }
    showTitle();
    m_idle.start(m_settings.lockMinutes());
    if (currentPage())
        currentPage()->activate();
}

void MainWindow::keepRecent(const QStringList& keys)
{
    const QByteArray json = QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact);
    // A list of shortcuts is no reason to bother anybody when it cannot be kept.
    (void)m_context.workspace.drafts().save(kRecentDraft, json.toStdString());
}

void MainWindow::restoreRecent()
{
    const auto draft = m_context.workspace.drafts().find(kRecentDraft);
    if (!draft || !*draft)
        return;
    QStringList keys;
    for (const QJsonValue& key : QJsonDocument::fromJson(QByteArray::fromStdString((*draft)->content)).array())
        keys << key.toString();
    m_quickOpen->setRecentKeys(keys);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveDrafts(); // what is half typed is kept, so there is nothing to ask
    m_settings.setWindowGeometry(saveGeometry());
    for (PageWindow* window : std::as_const(m_windows))
        window->hide();
    event->accept();
}

} // namespace werkpad
