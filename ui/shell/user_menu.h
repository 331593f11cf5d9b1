// What the person chooses for this computer, and the ways out: language, look, size, lock, sign out.
#pragma once

#include "ui/shell/program_settings.h"

#include <QMenu>

namespace werkpad
{

class UserMenu : public QMenu
{
    Q_OBJECT
public:
    // Borrows the settings; writes what is chosen into them before it tells.
    explicit UserMenu(ProgramSettings& settings, QWidget* parent = nullptr);
    // All actions that can be chosen, also in the sub-menus: for Ctrl+K. Those of a sub-menu carry its name
    // ("Taal: English").
    [[nodiscard]] QList<QAction*> commands() const { return m_commands; }

Q_SIGNALS:
    void languageChosen();
    void appearanceChosen();
    void lockMinutesChosen();
    void lockWanted();
    void signOutWanted();
    void quitWanted();

private:
    void addLanguages();
    void addSchemes();
    void addSizes();
    void addLockTimes();
    QAction* addChoice(QMenu* menu, const QString& text, bool isChosen, const std::function<void()>& choose);
    QAction* addCommand(const QString& text, const char* name, const QIcon& icon);

    ProgramSettings& m_settings;
    QList<QAction*> m_commands;
};

} // namespace werkpad
