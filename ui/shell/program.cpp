#include "ui/shell/program.h"

#include "ui/shared/case_events.h"
#include "ui/shared/convert.h"
#include "ui/shared/icons.h"
#include "ui/shared/undo_history.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/sign_in_window.h"
#include "ui/shell/start_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

namespace werkpad
{

Program::Program(QApplication& application, ProgramSettings& settings, const Clock& clock)
    : m_settings(settings)
    , m_clock(clock)
    , m_look(application)
{
    m_look.apply(settings.appearance());
    QApplication::setWindowIcon(programIcon());
}

Program::~Program()
{
    m_window.reset();
    // Windows that wait for the event loop to delete them use the workspace and the settings, which go now.
    for (const auto& replaced : m_replaced)
        delete replaced.data();
}

void Program::start(const QString& database, std::optional<Language> language)
{
    m_translations.use(language.value_or(m_settings.language()));
    const QString last = m_settings.lastDatabase();
    if (!database.isEmpty())
        showSignIn(database);
    else if (!last.isEmpty() && QFileInfo::exists(last))
        showSignIn(last);
    else
        showStart();
}

void Program::raise()
{
    if (!m_window)
        return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

MainWindow* Program::mainWindow() const
{
    return qobject_cast<MainWindow*>(m_window.get());
}

void Program::showStart()
{
    auto start = std::make_unique<StartWindow>(m_questions, m_clock);
    connect(start.get(), &StartWindow::unlocked, this, &Program::signIn);
    connect(start.get(), &StartWindow::fileChosen, this, &Program::showSignIn);
    replaceWindow(std::move(start));
}

void Program::showSignIn(const QString& database)
{
    auto window = std::make_unique<SignInWindow>(toStdString(database), m_settings.loginFor(database));
    connect(window.get(), &SignInWindow::unlocked, this, &Program::signIn);
    connect(window.get(), &SignInWindow::otherWanted, this, &Program::showStart);
    replaceWindow(std::move(window));
}

void Program::signIn(const UnlockedFile& file)
{
    auto workspace = Workspace::open(file, m_clock, Origin::Window);
    if (!workspace) {
        if (auto* window = qobject_cast<SignInWindow*>(m_window.get()))
            window->showError(workspace.error());
        else if (auto* start = qobject_cast<StartWindow*>(m_window.get()))
            start->showError(workspace.error());
        return;
    }
    const QString database = toQString(file.file.string());
    m_settings.setLastDatabase(database);
    m_settings.setLoginFor(database, toQString(file.login));
    m_workspace = std::move(*workspace);
    m_undo = std::make_unique<UndoHistory>(*m_workspace);
    m_events = std::make_unique<CaseEvents>(*m_workspace);
    showMainWindow();
}

void Program::showMainWindow()
{
    const UiContext context{*m_workspace, m_questions, *m_undo, *m_events, m_settings.store()};
    auto window = std::make_unique<MainWindow>(context, m_settings);
    addPages(*window, context);
    connect(window.get(), &MainWindow::signOutWanted, this, &Program::signOut);
    connect(window.get(), &MainWindow::appearanceChosen, this, [this] { m_look.apply(m_settings.appearance()); });
    connect(window.get(), &MainWindow::languageChosen, this, &Program::changeLanguage);
    replaceWindow(std::move(window));
}

void Program::signOut()
{
    // Later: what was clicked has to be done before its window goes.
    QTimer::singleShot(0, this, [this] {
        if (!mainWindow())
            return;
        mainWindow()->saveDrafts();
        // The window before the workspace that its pages and their workers use.
        std::unique_ptr<QWidget> old = std::move(m_window);
        showSignIn(toQString(m_workspace->database().file().string()));
        old.reset();
        m_events.reset();
        m_undo.reset();
        m_workspace.reset(); // the key leaves the memory
    });
}

void Program::changeLanguage()
{
    // Later: the menu that was clicked has to be done before its window goes.
    QTimer::singleShot(0, this, [this] {
        m_translations.use(m_settings.language());
        if (!mainWindow())
            return;
        mainWindow()->saveDrafts();
        const auto current = mainWindow()->pages().indexOf(mainWindow()->currentPage());
        m_settings.setWindowGeometry(mainWindow()->saveGeometry());
        showMainWindow();
        if (Page* page = mainWindow()->pages().value(current))
            mainWindow()->showPage(page);
    });
}

void Program::replaceWindow(std::unique_ptr<QWidget> window)
{
    if (!qobject_cast<MainWindow*>(window.get()))
        window->resize(900, 700);
    window->show();
    std::swap(m_window, window);
    if (QWidget* old = window.release()) { // a signal of the old one may have led here
        old->hide();
        old->deleteLater();
        std::erase_if(m_replaced, [](const QPointer<QWidget>& earlier) { return earlier.isNull(); });
        m_replaced.emplace_back(old);
    }
}

} // namespace werkpad
