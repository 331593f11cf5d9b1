#include "ui/shared/shows_focus.h"

#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace werkpad
{

void paintFocusFrame(QWidget& widget)
{
    QStylePainter painter(&widget);
    QStyleOptionFocusRect option;
    option.initFrom(&widget);
    option.backgroundColor = widget.palette().color(QPalette::Window);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

} // namespace werkpad
