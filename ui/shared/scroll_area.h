// Pages and panels that scroll: with large letters on a small screen not everything fits at once.
#pragma once

class QScrollArea;
class QWidget;

namespace werkpad
{

// Without a frame, what is in it as wide as there is room, and passed over by the Tab key, which goes to the fields.
void setUpScrolling(QScrollArea& area);

// Fills `outer`, which has no layout yet, with `content` in such an area.
QScrollArea* fillScrolling(QWidget& outer, QWidget* content);

} // namespace werkpad
