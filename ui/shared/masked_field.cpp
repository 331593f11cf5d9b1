#include "ui/shared/masked_field.h"

#include "ui/shared/icons.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace werkpad
{

MaskedField::MaskedField(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_button(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_button);
    m_text->setReadOnly(true);
    m_text->setFrame(false);
    QPalette flat;
    flat.setColor(QPalette::Base, Qt::transparent); // it is read, not typed in
    m_text->setPalette(flat);
    m_text->setContextMenuPolicy(Qt::NoContextMenu);
    m_text->installEventFilter(this);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->installEventFilter(this);
    setFocusProxy(m_button);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_button, &QToolButton::toggled, this, [this](bool on) { on ? reveal() : mask(); });
    refresh({});
}

void MaskedField::setMasked(const QString& what, const QString& masked, Fetch fetch)
{
    m_what = what;
    m_masked = masked;
    m_fetch = std::move(fetch);
    mask();
}

QString MaskedField::shownText() const
{
    return m_text->text();
}

void MaskedField::reveal()
{
    if (m_revealed || m_masked.isEmpty())
        return;
    const auto number = m_fetch ? m_fetch() : std::nullopt;
    m_revealed = number.has_value();
    refresh(number.value_or(m_masked));
}

void MaskedField::mask()
{
    m_revealed = false;
    refresh(m_masked);
}

void MaskedField::hideEvent(QHideEvent* event)
{
    mask();
    QWidget::hideEvent(event);
}

bool MaskedField::eventFilter(QObject* watched, QEvent* event)
{
    // Between the number and its button the focus may go; anywhere else it masks.
    if (event->type() == QEvent::FocusOut && m_revealed) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                const QWidget* focus = QApplication::focusWidget();
                if (focus != m_text && focus != m_button)
                    mask();
            },
            Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void MaskedField::refresh(const QString& text)
{
    m_text->setText(text);
    m_text->setCursorPosition(0);
    // Masked it cannot be selected, so that Ctrl+C and the selection clipboard never get it.
    m_text->setFocusPolicy(m_revealed ? Qt::StrongFocus : Qt::NoFocus);
    m_text->setAttribute(Qt::WA_TransparentForMouseEvents, !m_revealed);
    m_text->deselect();
    m_text->setFixedWidth(m_text->fontMetrics().horizontalAdvance(text + QStringLiteral("00")));
    // Spoken only by its last three digits, unless revealed.
    m_text->setAccessibleName(m_what);
    m_text->setAccessibleDescription(m_revealed ? QString() : tr("Hidden"));
    m_button->setVisible(!m_masked.isEmpty());
    {
        const QSignalBlocker silent(m_button);
        m_button->setChecked(m_revealed);
    }
    m_button->setIcon(icon(m_revealed ? Icon::Hide : Icon::Reveal));
    const QString action = m_revealed ? tr("Hide %1").arg(m_what) : tr("Show %1").arg(m_what);
    m_button->setToolTip(action);
    m_button->setAccessibleName(action);
}

} // namespace werkpad
