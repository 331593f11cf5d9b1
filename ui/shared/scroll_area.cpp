#include "ui/shared/scroll_area.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace werkpad
{

void setUpScrolling(QScrollArea& area)
{
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setFocusPolicy(Qt::NoFocus);
}

QScrollArea* fillScrolling(QWidget& outer, QWidget* content)
{
    auto* area = new QScrollArea(&outer);
    setUpScrolling(*area);
    area->setWidget(content);
    auto* layout = new QVBoxLayout(&outer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    return area;
}

} // namespace werkpad
