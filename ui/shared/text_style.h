// Sizes and tones of text that keep following the look when it changes.
#pragma once

#include "ui/shared/look.h"

class QWidget;

namespace werkpad
{

enum class TextSize { Small, Normal, Large, Title }; // 0.9, 1, 1.25 and 1.6 times the program's letters
enum class TextTone { Normal, Muted, Accent, Warning, Danger, Success };

// May be called again to change it. Use it for labels and headings; not for meaning by colour alone.
void setTextStyle(QWidget& widget, TextSize size, TextTone tone = TextTone::Normal, bool bold = false);

[[nodiscard]] double factorOf(TextSize size);
[[nodiscard]] QColor colourOf(TextTone tone, const QPalette& palette);

} // namespace werkpad
