#include "ui/shell/centred_column.h"

#include "ui/shared/look.h"
#include "ui/shared/scroll_area.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace werkpad
{

QVBoxLayout* makeCentredColumn(QWidget* parent)
{
    auto* outer = new QVBoxLayout(parent);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    setUpScrolling(*scroll);
    outer->addWidget(scroll);

    auto* page = new QWidget;
    auto* across = new QHBoxLayout(page);
    auto* content = new QWidget;
    content->setMaximumWidth(spacing(*parent, 70));
    content->setMinimumWidth(spacing(*parent, 30));
    auto* column = new QVBoxLayout(content);
    across->addStretch(1);
    across->addWidget(content, 10);
    across->addStretch(1);
    auto* down = new QVBoxLayout;
    column->addStretch(1);
    column->addLayout(down);
    column->addStretch(2);
    scroll->setWidget(page);
    return down;
}

} // namespace werkpad
