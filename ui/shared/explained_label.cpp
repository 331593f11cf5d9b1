#include "ui/shared/explained_label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QToolTip>

namespace werkpad
{

namespace
{

constexpr int kFewLetters = 12; // as narrow as it may get

} // namespace

ExplainedLabel::ExplainedLabel(QWidget* parent)
    : QLabel(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ExplainedLabel::setExplained(const QString& what, const QString& text, const QString& explanation)
{
    m_text = text;
    m_explanation = explanation;
    setAccessibleName(what.isEmpty() ? text : QStringLiteral("%1: %2").arg(what, text));
    setAccessibleDescription(explanation);
    updateGeometry();
    fit();
}

QSize ExplainedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, QLabel::sizeHint().height()};
}

QSize ExplainedLabel::minimumSizeHint() const
{
    const int few = fontMetrics().averageCharWidth() * kFewLetters;
    return {std::min(sizeHint().width(), few), QLabel::minimumSizeHint().height()};
}

void ExplainedLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F1) {
        QToolTip::showText(mapToGlobal(QPoint(0, height())), toolTip(), this);
        return;
    }
    QLabel::keyPressEvent(event);
}

void ExplainedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ExplainedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        fit();
    }
}

void ExplainedLabel::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QStylePainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

void ExplainedLabel::fit()
{
    const QString fitting = fontMetrics().elidedText(m_text, Qt::ElideRight, std::max(width(), 1));
    setText(fitting);
    QStringList lines;
    if (fitting != m_text)
        lines << m_text;
    if (!m_explanation.isEmpty())
        lines << m_explanation;
    setToolTip(lines.join(QLatin1Char('\n')));
}

} // namespace werkpad
