#include "ui/shell/notice_bar.h"

#include "ui/shared/icons.h"
#include "ui/shared/text_style.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace werkpad
{

namespace
{

std::pair<Icon, TextTone> markOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return {Icon::Note, TextTone::Accent};
    case Severity::Warning:
        return {Icon::Warning, TextTone::Warning};
    case Severity::Blocking:
        return {Icon::Error, TextTone::Danger};
    }
    return {Icon::Note, TextTone::Accent};
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_shape(new QLabel(this))
    , m_text(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto* close = new QToolButton(this);
    close->setIcon(icon(Icon::Close));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(close->accessibleName());
    m_close = close;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing(*this), spacing(*this, 0.5), spacing(*this), spacing(*this, 0.5));
    layout->addWidget(m_shape);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::showNotice(Severity severity, const QString& text)
{
    const auto [shape, tone] = markOf(severity);
    m_shape->setPixmap(icon(shape, colourOf(tone, palette())).pixmap(style()->pixelMetric(QStyle::PM_SmallIconSize)));
    m_text->setText(text);
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

} // namespace werkpad
