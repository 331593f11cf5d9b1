#include "ui/shell/user_menu.h"

#include "ui/shared/icons.h"

#include <QActionGroup>

#include <functional>

namespace werkpad
{

UserMenu::UserMenu(ProgramSettings& settings, QWidget* parent)
    : QMenu(parent)
    , m_settings(settings)
{
    addLanguages();
    addSchemes();
    addSizes();
    addLockTimes();
    addSeparator();
    QAction* lock = addCommand(tr("&Lock"), "lock", werkpad::icon(Icon::Lock));
    lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    QAction* signOut = addCommand(tr("Sign &out"), "sign_out", werkpad::icon(Icon::SignOut));
    QAction* quit = addCommand(tr("&Quit"), "quit", werkpad::icon(Icon::Close));
    quit->setShortcut(QKeySequence::Quit);
    connect(lock, &QAction::triggered, this, &UserMenu::lockWanted);
    connect(signOut, &QAction::triggered, this, &UserMenu::signOutWanted);
    connect(quit, &QAction::triggered, this, &UserMenu::quitWanted);
}

void UserMenu::addLanguages()
{
    QMenu* menu = addMenu(werkpad::icon(Icon::Language), tr("Lan&guage"));
    // Each in its own language: who cannot read the present one has to find the other.
    const std::pair<Language, QString> languages[] = {{Language::Dutch, QStringLiteral("Nederlands")},
                                                      {Language::English, QStringLiteral("English")}};
    for (const auto& [language, name] : languages) {
        addChoice(menu, name, m_settings.language() == language, [this, language = language] {
            m_settings.setLanguage(language);
            Q_EMIT languageChosen();
        });
    }
}

void UserMenu::addSchemes()
{
    QMenu* menu = addMenu(werkpad::icon(Icon::Appearance), tr("&Colours"));
    const std::pair<ColourScheme, QString> schemes[] = {{ColourScheme::System, tr("As the desktop")},
                                                        {ColourScheme::Light, tr("Light")},
                                                        {ColourScheme::Dark, tr("Dark")}};
    for (const auto& [scheme, name] : schemes) {
        addChoice(menu, name, m_settings.appearance().scheme == scheme, [this, scheme = scheme] {
            m_settings.setAppearance({scheme, m_settings.appearance().percent});
            Q_EMIT appearanceChosen();
        });
    }
}

void UserMenu::addSizes()
{
    QMenu* menu = addMenu(werkpad::icon(Icon::TextSize), tr("&Size of letters"));
    for (const int percent : kPercentages) {
        addChoice(menu, tr("%1 %").arg(percent), m_settings.appearance().percent == percent, [this, percent] {
            m_settings.setAppearance({m_settings.appearance().scheme, percent});
            Q_EMIT appearanceChosen();
        });
    }
}

void UserMenu::addLockTimes()
{
    QMenu* menu = addMenu(werkpad::icon(Icon::Lock), tr("Lock a&utomatically"));
    for (const int minutes : kLockMinutes) {
        addChoice(menu, tr("after %n minute(s)", nullptr, minutes), m_settings.lockMinutes() == minutes,
                  [this, minutes] {
                      m_settings.setLockMinutes(minutes);
                      Q_EMIT lockMinutesChosen();
                  });
    }
}

QAction* UserMenu::addChoice(QMenu* menu, const QString& text, bool isChosen, const std::function<void()>& choose)
{
    auto* group = menu->findChild<QActionGroup*>(QString(), Qt::FindDirectChildrenOnly);
    if (!group)
        group = new QActionGroup(menu);
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    group->addAction(action);
    connect(action, &QAction::triggered, this, choose);

    // The same by Ctrl+K, where the sub-menu's name has to say what it is about.
    auto* command = new QAction(tr("%1: %2").arg(menu->title().remove(QLatin1Char('&')), text), this);
    connect(command, &QAction::triggered, action, &QAction::trigger);
    m_commands << command;
    return action;
}

QAction* UserMenu::addCommand(const QString& text, const char* name, const QIcon& icon)
{
    QAction* action = addAction(icon, text);
    action->setObjectName(QLatin1String(name));
    m_commands << action;
    return action;
}

} // namespace werkpad
