// From start to end: which window is open, and who is signed in.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/shared/language.h"
#include "ui/shared/look.h"
#include "ui/shared/questions.h"
#include "ui/shell/program_settings.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QApplication;

namespace werkpad
{

class CaseEvents;
class MainWindow;
class UndoHistory;

class Program : public QObject
{
    Q_OBJECT
public:
    // Borrows all three; they live as long as the program.
    Program(QApplication& application, ProgramSettings& settings, const Clock& clock);
    ~Program() override;

    // `language`: for this run only. `database`: empty stands for the one of last time.
    void start(const QString& database, std::optional<Language> language = {});
    void raise(); // a second start of the program: show this one
    [[nodiscard]] QWidget* window() const { return m_window.get(); }
    [[nodiscard]] MainWindow* mainWindow() const;
    [[nodiscard]] Questions& questions() { return m_questions; }

private:
    void showStart();
    void showSignIn(const QString& database);
    void signIn(const UnlockedFile& file);
    void showMainWindow();
    void signOut();
    void changeLanguage();
    void replaceWindow(std::unique_ptr<QWidget> window);

    ProgramSettings& m_settings;
    const Clock& m_clock;
    Look m_look;
    Translations m_translations;
    Questions m_questions;
    // In the order in which they are made; the window goes first.
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<UndoHistory> m_undo;
    std::unique_ptr<CaseEvents> m_events;
    std::unique_ptr<QWidget> m_window;
    std::vector<QPointer<QWidget>> m_replaced; // wait for the event loop to delete them
};

} // namespace werkpad
