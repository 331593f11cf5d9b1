#include "ui/shell/quick_item_delegate.h"

#include "ui/shared/look.h"

#include <QApplication>
#include <QPainter>

namespace werkpad
{

void QuickItemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QString detail = index.data(DetailRole).toString();
    if (detail.isEmpty())
        return;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    const int gap = 2 * item.fontMetrics.averageCharWidth();
    room.setLeft(room.left() + item.fontMetrics.horizontalAdvance(item.text) + 2 * gap);
    room.setRight(option.rect.right() - gap);
    if (room.width() < 4 * gap)
        return;
    painter->save();
    painter->setFont(item.font);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    painter->setPen(selected ? item.palette.color(QPalette::HighlightedText) : lookColours(item.palette).muted);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight,
                      item.fontMetrics.elidedText(detail, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace werkpad
