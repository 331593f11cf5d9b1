// What somebody sees who has no office on this computer yet: the ways to begin.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/shared/background.h"
#include "ui/shared/icons.h"

#include <QWidget>

class QCommandLinkButton;
class QLayout;
class QProgressBar;
class QStackedWidget;

namespace werkpad
{

class FindingsView;
class JoinForm;
class NewOfficeForm;
class Questions;

class StartWindow : public QWidget
{
    Q_OBJECT
public:
    // Borrows both.
    StartWindow(Questions& questions, const Clock& clock, QWidget* parent = nullptr);
    void showError(const Error& error);
    // Where the example office is kept; by default with the program's data of this user.
    void setExampleFile(const std::filesystem::path& file) { m_exampleFile = file; }
    [[nodiscard]] NewOfficeForm& newOfficeForm() { return *m_newOffice; }
    [[nodiscard]] JoinForm& joinForm() { return *m_join; }

Q_SIGNALS:
    void unlocked(const werkpad::UnlockedFile& file);
    void fileChosen(const QString& file); // an existing one: sign in

private:
    [[nodiscard]] QWidget* makeChoices();
    QCommandLinkButton* addChoice(QLayout* column, Icon shape, const QString& title, const QString& text);
    void openFile();
    void openExample();

    Questions& m_questions;
    const Clock& m_clock;
    std::filesystem::path m_exampleFile;
    QStackedWidget* m_stack;
    NewOfficeForm* m_newOffice;
    JoinForm* m_join;
    FindingsView* m_findings;
    QProgressBar* m_progress;
    Background<NoResource> m_background;
};

} // namespace werkpad
