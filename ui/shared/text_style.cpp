#include "ui/shared/text_style.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace werkpad
{

namespace
{

// A font or colour set on a widget no longer follows the program's, so this sets it again whenever those change.
class TextStyler final : public QObject
{
public:
    explicit TextStyler(QWidget& widget)
        : QObject(&widget)
        , m_widget(widget)
    {
        setObjectName(QStringLiteral("textStyler"));
        widget.installEventFilter(this);
    }

    void setStyle(TextSize size, TextTone tone, bool bold)
    {
        m_size = size;
        m_tone = tone;
        m_bold = bold;
        applyFont();
        applyColour();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::StyleChange) {
            applyFont();
            applyColour();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void applyFont()
    {
        QFont font = QApplication::font();
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factorOf(m_size));
        else
            font.setPixelSize(qRound(font.pixelSize() * factorOf(m_size)));
        font.setBold(m_bold);
        m_widget.setFont(font);
    }

    void applyColour()
    {
        QPalette palette; // sets these roles only: the rest stays inherited
        if (m_tone != TextTone::Normal) {
            const QColor colour = colourOf(m_tone, QApplication::palette());
            palette.setColor(QPalette::Active, QPalette::WindowText, colour);
            palette.setColor(QPalette::Inactive, QPalette::WindowText, colour);
        }
        m_widget.setPalette(palette);
    }

    QWidget& m_widget;
    TextSize m_size = TextSize::Normal;
    TextTone m_tone = TextTone::Normal;
    bool m_bold = false;
};

} // namespace

void setTextStyle(QWidget& widget, TextSize size, TextTone tone, bool bold)
{
    auto* styler =
        static_cast<TextStyler*>(widget.findChild<QObject*>(QStringLiteral("textStyler"), Qt::FindDirectChildrenOnly));
    if (!styler)
        styler = new TextStyler(widget);
    styler->setStyle(size, tone, bold);
}

double factorOf(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return 0.9;
    case TextSize::Normal:
        return 1.0;
    case TextSize::Large:
        return 1.25;
    case TextSize::Title:
        return 1.6;
    }
    return 1.0;
}

QColor colourOf(TextTone tone, const QPalette& palette)
{
    const LookColours colours = lookColours(palette);
    switch (tone) {
    case TextTone::Normal:
        return palette.color(QPalette::WindowText);
    case TextTone::Muted:
        return colours.muted;
    case TextTone::Accent:
        return colours.accent;
    case TextTone::Warning:
        return colours.warning;
    case TextTone::Danger:
        return colours.danger;
    case TextTone::Success:
        return colours.success;
    }
    return palette.color(QPalette::WindowText);
}

} // namespace werkpad
