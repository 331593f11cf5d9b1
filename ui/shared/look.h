// The look of the program: Fusion with two palettes of our own, one accent colour, and every size from one scale.
#pragma once

#include "core/segmentation/period.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace werkpad
{

enum class ColourScheme { System, Light, Dark };

struct Appearance {
    ColourScheme scheme = ColourScheme::System;
    int percent = 100; // size of letters, icons and spacing: 100-200
    bool operator==(const Appearance&) const = default;
};

inline constexpr int kSmallestPercent = 100;
inline constexpr int kLargestPercent = 200;

// Applies an Appearance to the whole program. Make it before the first window: it remembers the desktop's own palette
// and font, which System follows.
class Look
{
public:
    explicit Look(QApplication& application);
    // At any time; open windows follow. A percentage out of bounds is clamped.
    void apply(const Appearance& appearance);
    [[nodiscard]] const Appearance& appearance() const { return m_appearance; }
    [[nodiscard]] bool isDark() const;

private:
    QApplication& m_application;
    QFont m_desktopFont;
    bool m_desktopIsDark = false;
    Appearance m_appearance{};
};

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] bool isDark(const QPalette& palette);

// Colours of text and shapes for which QPalette has no role; each but the outline has contrast 4.5 or more on Window
// and Base.
struct LookColours {
    QColor muted;                                // secondary text
    QColor accent;                               // what is active
    QColor warning;                              // accepted, but look at it
    QColor danger;                               // not accepted
    QColor success;                              // done, in order
    QColor outline;                              // of fields and boxes; contrast 3 is enough (WCAG 1.4.11)
    std::array<QColor, kPeriods.size()> periods; // in the order of kPeriods; always beside a shape and a word
};
[[nodiscard]] LookColours lookColours(const QPalette& palette);

// WCAG 2.1 contrast ratio of two opaque colours: 1 (same) to 21 (black and white).
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

// `units` spacing units in pixels: one unit is 8 px at 100 %.
[[nodiscard]] int spacing(const QWidget& widget, double units = 1.0);

} // namespace werkpad
