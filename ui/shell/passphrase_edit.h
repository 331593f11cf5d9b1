// A field for a passphrase: hidden until shown on purpose, with a warning when Caps Lock seems on.
#pragma once

#include <QLineEdit>

namespace werkpad
{

class PassphraseEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit PassphraseEdit(QWidget* parent = nullptr);
    [[nodiscard]] bool capsLockSeemsOn() const { return m_capsLock; }

Q_SIGNALS:
    void capsLockChanged(bool seemsOn);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override; // shows dots again

private:
    void showText(bool shown);
    QAction* m_reveal;
    bool m_capsLock = false;
};

} // namespace werkpad
