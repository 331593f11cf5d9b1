// A computed value that says how it was computed, on hover and by keyboard (F1).
#pragma once

#include <QLabel>

namespace werkpad
{

// Can have the focus, so that its explanation is reachable without a mouse. A text that does not fit is elided at the
// end; the whole of it is then part of the explanation.
class ExplainedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ExplainedLabel(QWidget* parent = nullptr);
    // `what` names the value for a screen reader ("Leeftijd"); empty: the text itself is name enough.
    void setExplained(const QString& what, const QString& text, const QString& explanation);
    [[nodiscard]] QString explanation() const { return m_explanation; }
    [[nodiscard]] QString wholeText() const { return m_text; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();

    QString m_text;
    QString m_explanation;
};

} // namespace werkpad
