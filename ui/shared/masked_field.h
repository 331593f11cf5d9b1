// Shows a number that the person opposite must not read by accident (BSN), until somebody asks for it.
#pragma once

#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;
class QToolButton;

namespace werkpad
{

// Holds the masked form only. The number is fetched when the button is pressed (which is logged by who provides it),
// can then be selected and copied, and is gone again as soon as the focus leaves or the field is hidden.
class MaskedField : public QWidget
{
    Q_OBJECT
public:
    using Fetch = std::function<std::optional<QString>()>; // nothing: not allowed, or the person changed their mind
    explicit MaskedField(QWidget* parent = nullptr);
    // `masked` is shown ("••••••782"), empty when there is no number; `what` names it for a screen reader.
    void setMasked(const QString& what, const QString& masked, Fetch fetch);
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    [[nodiscard]] QString shownText() const;

public Q_SLOTS:
    void reveal();
    void mask();

protected:
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh(const QString& text);

    QLineEdit* m_text;
    QToolButton* m_button;
    QString m_what;
    QString m_masked;
    Fetch m_fetch;
    bool m_revealed = false;
};

} // namespace werkpad
