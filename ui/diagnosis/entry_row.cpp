#include "ui/diagnosis/entry_row.h"

#include "ui/shared/convert.h"
#include "ui/shared/icons.h"
#include "ui/shared/process_labels.h"
#include "ui/shared/text_style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace werkpad
{

namespace
{

// For the mouse; by keyboard the row itself does it.
QToolButton* makeButton(Icon shape, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(shape));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

EntryRow::EntryRow(const DiagnosisEntry& entry, const QString& author, Possible possible, QWidget* parent)
    : ShowsFocus(parent)
    , m_entry(entry)
    , m_possible(possible)
{
    setFocusPolicy(Qt::StrongFocus);
    const QString kind = label(entry.kind);
    const QString text = toQString(entry.text);
    const QString written =
        author.isEmpty() ? momentText(entry.writtenAt) : tr("%1, %2").arg(author, momentText(entry.writtenAt));
    setAccessibleName(QStringLiteral("%1: %2").arg(kind, text));
    setAccessibleDescription(written);

    auto* word = new QLabel(kind, this);
    setTextStyle(*word, TextSize::Small, TextTone::Accent, true);
    auto* by = new QLabel(written, this);
    by->setTextFormat(Qt::PlainText);
    setTextStyle(*by, TextSize::Small, TextTone::Muted);
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing(*this));
    top->addWidget(word);
    top->addWidget(by, 1);
    if (possible.change) {
        auto* change = makeButton(Icon::Edit, tr("Change note (F2)"), this);
        connect(change, &QToolButton::clicked, this, &EntryRow::changeRequested);
        top->addWidget(change);
    }
    if (possible.remove) {
        auto* remove = makeButton(Icon::Close, tr("Remove note (Delete)"), this);
        connect(remove, &QToolButton::clicked, this, &EntryRow::removeRequested);
        top->addWidget(remove);
    }
    auto* shown = new QLabel(text, this);
    shown->setTextFormat(Qt::PlainText);
    shown->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing(*this, 0.5), 0, spacing(*this, 0.5), spacing(*this, 0.5));
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(shown);
}

void EntryRow::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_possible.change && (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter))
        Q_EMIT changeRequested();
    else if (m_possible.remove && key == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else
        QFrame::keyPressEvent(event);
}

void EntryRow::mouseDoubleClickEvent(QMouseEvent* /*event*/)
{
    if (m_possible.change)
        Q_EMIT changeRequested();
}

} // namespace werkpad
