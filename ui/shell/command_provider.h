// Lets Ctrl+K find everything that can also be done by a button or menu.
#pragma once

#include "ui/shared/quick_provider.h"

#include <QAction>
#include <QList>

namespace werkpad
{

class CommandProvider : public QuickProvider
{
public:
    // Asked anew each time: what can be done differs by page.
    using Actions = std::function<QList<QAction*>()>;
    explicit CommandProvider(Actions actions)
        : m_actions(std::move(actions))
    {
    }
    // Disabled and hidden actions are not found. Each word of the text has to begin a word of the action.
    void find(const QString& text, Answer answer) override;
    [[nodiscard]] std::optional<QuickItem> item(const QString& key) override;

private:
    Actions m_actions;
};

} // namespace werkpad
