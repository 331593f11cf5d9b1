#include "ui/shared/empty_state.h"

#include "ui/shared/text_style.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace werkpad
{

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_shape(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_shape, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    for (QLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setTextStyle(*m_title, TextSize::Large);
    setTextStyle(*m_text, TextSize::Normal, TextTone::Muted);
    m_action->setObjectName(QStringLiteral("emptyActionButton"));
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setTexts(Icon shape, const QString& title, const QString& text, const QString& action)
{
    m_icon = shape;
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    showShape();
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showShape();
}

void EmptyState::showShape()
{
    const int size = 2 * style()->pixelMetric(QStyle::PM_LargeIconSize);
    m_shape->setPixmap(icon(m_icon, colourOf(TextTone::Muted, palette())).pixmap(size));
}

} // namespace werkpad
