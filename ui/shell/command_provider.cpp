#include "ui/shell/command_provider.h"

#include "core/base/text.h"
#include "ui/shared/convert.h"

#include <QPointer>

namespace werkpad
{

namespace
{

QString plainText(const QAction& action)
{
    return QString(action.text()).remove(QLatin1Char('&'));
}

// An action without a name of its own cannot be found again after the language has changed, which is no loss.
QString keyOf(const QAction& action)
{
    return QStringLiteral("command/%1").arg(action.objectName().isEmpty() ? plainText(action) : action.objectName());
}

QuickItem itemOf(QAction& action)
{
    return {keyOf(action), plainText(action), action.shortcut().toString(QKeySequence::NativeText), Icon::Settings,
            [pointer = QPointer(&action)] {
                if (pointer)
                    pointer->trigger();
            }};
}

bool matches(const std::vector<std::string>& wanted, const QAction& action)
{
    const auto words = foldedWords(toStdString(plainText(action)));
    return std::ranges::all_of(wanted, [&words](const std::string& word) {
        return std::ranges::any_of(words, [&word](const std::string& has) { return has.starts_with(word); });
    });
}

} // namespace

void CommandProvider::find(const QString& text, Answer answer)
{
    const auto wanted = foldedWords(toStdString(text));
    std::vector<QuickItem> items;
    for (QAction* action : m_actions()) {
        if (action->isEnabled() && action->isVisible() && matches(wanted, *action))
            items.push_back(itemOf(*action));
    }
    answer(std::move(items));
}

std::optional<QuickItem> CommandProvider::item(const QString& key)
{
    for (QAction* action : m_actions()) {
        if (action->isEnabled() && action->isVisible() && keyOf(*action) == key)
            return itemOf(*action);
    }
    return std::nullopt;
}

} // namespace werkpad
