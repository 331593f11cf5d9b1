#include "ui/shared/look.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QScreen>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace werkpad
{

namespace
{

constexpr int kSpacingUnit = 8;

// Fusion whose distances and icons grow with the letters.
class LookStyle final : public QProxyStyle
{
public:
    explicit LookStyle(double scale)
        : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
        , m_scale(scale)
    {
    }

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        switch (metric) {
        case PM_LayoutLeftMargin:
        case PM_LayoutTopMargin:
        case PM_LayoutRightMargin:
        case PM_LayoutBottomMargin:
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing:
            return scaled(kSpacingUnit);
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ListViewIconSize:
        case PM_TabBarIconSize:
        case PM_LineEditIconSize:
            return scaled(16);
        case PM_ToolBarIconSize:
            return scaled(20);
        case PM_LargeIconSize:
            return scaled(24);
        case PM_ScrollBarExtent:
            return scaled(12);
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return scaled(14);
        case PM_MessageBoxIconSize:
            return scaled(32);
        // Between a date that stands to the right and the text of the next column.
        case PM_FocusFrameHMargin:
            return scaled(4);
        case PM_HeaderMargin:
            return scaled(5);
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

    // Room to hit and to read, growing with the letters: Fusion's own is in fixed pixels.
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override
    {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        switch (type) {
        case CT_PushButton:
            size = size.expandedTo({scaled(80), 0}) + QSize(scaled(12), scaled(4));
            break;
        case CT_ToolButton:
            size += QSize(scaled(4), scaled(4));
            break;
        case CT_LineEdit:
        case CT_ComboBox:
        case CT_SpinBox:
        case CT_HeaderSection:
        case CT_MenuItem:
        case CT_MenuBarItem:
            size += QSize(0, scaled(4));
            break;
        case CT_ItemViewItem:
            size += QSize(scaled(4), scaled(6));
            break;
        case CT_TabBarTab:
            size += QSize(scaled(12), scaled(4));
            break;
        default:
            break;
        }
        return size;
    }

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override
    {
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
            return 0; // Fusion's standard icons are of another hand than ours
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        switch (element) {
        case PE_FrameLineEdit:
        case PE_Frame:
            if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option))
                return drawOutlined(element, *frame, painter, widget);
            break;
        case PE_IndicatorCheckBox:
        case PE_IndicatorRadioButton:
            if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
                return drawOutlined(element, *button, painter, widget);
            break;
        case PE_FrameFocusRect:
            return drawFocus(*option, painter);
        default:
            break;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override
    {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            QStyleOptionSpinBox outlined(*spin);
            setOutline(outlined.palette);
            return QProxyStyle::drawComplexControl(control, &outlined, painter, widget);
        }
        if (const auto* choice = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            QStyleOptionComboBox outlined(*choice);
            setOutline(outlined.palette);
            return QProxyStyle::drawComplexControl(control, &outlined, painter, widget);
        }
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }

private:
    // Fusion derives the outline of fields from the colour of the window and makes it too faint to see (WCAG 1.4.11
    // asks 3:1). It gets a palette from which it derives ours.
    template <class Option>
    void drawOutlined(PrimitiveElement element, Option option, QPainter* painter, const QWidget* widget) const
    {
        const LookColours colours = lookColours(option.palette);
        option.palette.setColor(QPalette::Window, colours.outline.lighter(140));   // Fusion takes darker(140) of it
        option.palette.setColor(QPalette::Highlight, colours.accent.lighter(125)); // and darker(125) of this
        QProxyStyle::drawPrimitive(element, &option, painter, widget);
    }

    static void setOutline(QPalette& palette)
    {
        const LookColours colours = lookColours(palette);
        palette.setColor(QPalette::Window, colours.outline.lighter(140));   // Fusion takes darker(140) of it
        palette.setColor(QPalette::Highlight, colours.accent.lighter(125)); // and darker(125) of this
    }

    // Seen on every ground: where the keyboard is must never be a guess.
    void drawFocus(const QStyleOption& option, QPainter* painter) const
    {
        if (!option.state.testFlag(State_KeyboardFocusChange))
            return;
        const bool onHighlight = option.state.testFlag(State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(
            QPen(onHighlight ? option.palette.color(QPalette::HighlightedText) : lookColours(option.palette).accent,
                 1.5 * m_scale));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 2 * m_scale, 2 * m_scale);
        painter->restore();
    }

    [[nodiscard]] int scaled(int pixels) const { return qRound(pixels * m_scale); }
    double m_scale;
};

// Letters already follow a desktop set to more dots per inch; distances have to be told.
double desktopScale()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen ? std::max(1.0, screen->logicalDotsPerInch() / 96.0) : 1.0;
}

struct Shades {
    QRgb window, text, base, alternate, button, placeholder, highlight, highlighted, link, visited, disabled;
    QRgb light, midlight, mid, dark, shadow, tooltip;
};

QPalette paletteOf(const Shades& s)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, s.window);
    set(QPalette::WindowText, s.text);
    set(QPalette::Base, s.base);
    set(QPalette::AlternateBase, s.alternate);
    set(QPalette::Text, s.text);
    set(QPalette::Button, s.button);
    set(QPalette::ButtonText, s.text);
    set(QPalette::BrightText, s.text);
    set(QPalette::ToolTipBase, s.tooltip);
    set(QPalette::ToolTipText, s.text);
    set(QPalette::PlaceholderText, s.placeholder);
    set(QPalette::Highlight, s.highlight);
    set(QPalette::HighlightedText, s.highlighted);
    set(QPalette::Link, s.link);
    set(QPalette::LinkVisited, s.visited);
    set(QPalette::Light, s.light);
    set(QPalette::Midlight, s.midlight);
    set(QPalette::Mid, s.mid);
    set(QPalette::Dark, s.dark);
    set(QPalette::Shadow, s.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(s.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(s.mid));
    return palette;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const QColor rgb = colour.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xfff4f6f8,
                      .text = 0xff1b2330,
                      .base = 0xffffffff,
                      .alternate = 0xfff0f4f8,
                      .button = 0xffe9edf2,
                      .placeholder = 0xff5a6675,
                      .highlight = 0xff01689b,
                      .highlighted = 0xffffffff,
                      .link = 0xff01689b,
                      .visited = 0xff6b3a87,
                      .disabled = 0xff75808d,
                      .light = 0xffffffff,
                      .midlight = 0xfff7f9fb,
                      .mid = 0xffb8c1cb,
                      .dark = 0xff98a3af,
                      .shadow = 0xff5d6875,
                      .tooltip = 0xffffffff});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0xff1b212b,
                      .text = 0xffe6eaf0,
                      .base = 0xff141922,
                      .alternate = 0xff1e2530,
                      .button = 0xff2a323f,
                      .placeholder = 0xff9aa6b5,
                      .highlight = 0xff2a6f97,
                      .highlighted = 0xffffffff,
                      .link = 0xff8fcae7,
                      .visited = 0xffcfa8e6,
                      .disabled = 0xff8591a0,
                      .light = 0xff465264,
                      .midlight = 0xff36414f,
                      .mid = 0xff3a4656,
                      .dark = 0xff0e1219,
                      .shadow = 0xff05070a,
                      .tooltip = 0xff2a323f});
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

// The hues are those of the Rijkshuisstijl community tokens that carry text (ux.md), darkened where needed.
LookColours lookColours(const QPalette& palette)
{
    const auto colour = [](QRgb rgb) { return QColor(rgb); };
    if (isDark(palette))
        return {colour(0xffa9b4c2),
                colour(0xff8fcae7),
                colour(0xffffb612),
                colour(0xffff9d94),
                colour(0xff76d2b6),
                colour(0xff75849a),
                {colour(0xffa9b4c2), colour(0xff76d2b6), colour(0xff8fcae7), colour(0xffffb612), colour(0xfff5a3cc)}};
    return {colour(0xff55606e),
            colour(0xff01689b),
            colour(0xff855600),
            colour(0xffb3261e),
            colour(0xff2b6e0b),
            colour(0xff7b8693),
            {colour(0xff55606e), colour(0xff2b6e0b), colour(0xff01689b), colour(0xff855600), colour(0xffa90061)}};
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

int spacing(const QWidget& widget, double units)
{
    return qRound(widget.style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, &widget) * units);
}

Look::Look(QApplication& application)
    : m_application(application)
    , m_desktopFont(QApplication::font())
    , m_desktopIsDark(werkpad::isDark(QApplication::palette()))
{
}

void Look::apply(const Appearance& appearance)
{
    m_appearance = appearance;
    m_appearance.percent = std::clamp(appearance.percent, kSmallestPercent, kLargestPercent);
    const double scale = m_appearance.percent / 100.0;

    QApplication::setPalette(isDark() ? darkPalette() : lightPalette());
    QFont font = m_desktopFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(m_desktopFont.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(m_desktopFont.pixelSize() * scale));
    QApplication::setFont(font);
    // Last: its StyleChange is what reaches every widget, shown or not, at once (text_style).
    QApplication::setStyle(new LookStyle(scale * desktopScale()));
}

bool Look::isDark() const
{
    return m_appearance.scheme == ColourScheme::Dark ||
           (m_appearance.scheme == ColourScheme::System && m_desktopIsDark);
}

} // namespace werkpad
