#include "ui/shell/passphrase_edit.h"

#include "ui/shared/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace werkpad
{

PassphraseEdit::PassphraseEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_reveal(addAction(icon(Icon::Reveal), QLineEdit::TrailingPosition))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QAction::toggled, this, &PassphraseEdit::showText);
    showText(false);
}

void PassphraseEdit::keyPressEvent(QKeyEvent* event)
{
    // Qt does not tell the state of Caps Lock; a capital without Shift, or a small letter with it, does.
    const QString typed = event->text();
    if (typed.size() == 1 && typed.at(0).isLetter() && typed.at(0).toUpper() != typed.at(0).toLower()) {
        const bool seemsOn = typed.at(0).isUpper() != event->modifiers().testFlag(Qt::ShiftModifier);
        if (seemsOn != m_capsLock) {
            m_capsLock = seemsOn;
            Q_EMIT capsLockChanged(seemsOn);
        }
    }
    QLineEdit::keyPressEvent(event);
}

void PassphraseEdit::hideEvent(QHideEvent* event)
{
    m_reveal->setChecked(false);
    QLineEdit::hideEvent(event);
}

void PassphraseEdit::showText(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(icon(shown ? Icon::Hide : Icon::Reveal));
    m_reveal->setText(shown ? tr("Hide the passphrase") : tr("Show the passphrase"));
}

} // namespace werkpad
