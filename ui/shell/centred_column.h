// A column of readable width in the middle of a window, that scrolls when the letters are large.
#pragma once

class QVBoxLayout;
class QWidget;

namespace werkpad
{

// Fills `parent`, which has no layout yet. The width of the column grows with the letters.
[[nodiscard]] QVBoxLayout* makeCentredColumn(QWidget* parent);

} // namespace werkpad
