#include "ui/shared/chip_bar.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/icons.h"

#include <QKeyEvent>
#include <QToolButton>

namespace werkpad
{

ChipBar::ChipBar(QWidget* parent)
    : QWidget(parent)
{
    setLayout(new FlowLayout);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Filters that are on"));
    hide();
}

void ChipBar::setChips(const QList<Chip>& chips)
{
    if (chips == m_chips)
        return;
    int focused = -1;
    for (int i = 0; i < layout()->count(); ++i) {
        if (layout()->itemAt(i)->widget()->hasFocus())
            focused = i;
    }
    m_chips = chips;
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->setParent(nullptr); // later: it may be the one that was clicked
        item->widget()->deleteLater();
        delete item;
    }
    for (const Chip& chip : m_chips)
        layout()->addWidget(chipButton(chip));
    if (m_chips.size() > 1) {
        auto* all = new QToolButton(this);
        all->setText(tr("Clear all"));
        all->setAutoRaise(true);
        all->setFocusPolicy(Qt::StrongFocus);
        connect(all, &QToolButton::clicked, this, &ChipBar::cleared);
        layout()->addWidget(all);
    }
    setVisible(!m_chips.isEmpty());
    for (int i = 0; i < layout()->count(); ++i)
        layout()->itemAt(i)->widget()->show(); // at once, so that it can have the focus
    if (focused >= 0 && !m_chips.isEmpty())
        layout()->itemAt(std::min(focused, static_cast<int>(m_chips.size()) - 1))->widget()->setFocus();
}

QWidget* ChipBar::chipButton(const Chip& chip)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("chip_%1").arg(chip.id));
    button->setText(QLatin1Char(' ') + chip.text + QLatin1Char(' ')); // a tool button has no margin for its text
    button->setIcon(icon(Icon::Close));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tr("Remove this filter"));
    button->setAccessibleName(tr("Remove filter %1").arg(chip.text));
    button->setProperty("chip", chip.id);
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, this, [this, id = chip.id] { Q_EMIT removed(id); });
    return button;
}

bool ChipBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            Q_EMIT removed(watched->property("chip").toString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace werkpad
